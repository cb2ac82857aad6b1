"""Polish: classes of words in commands."""

from __future__ import annotations

CLASSES = {
    "agent": (
        "konsultant* doradc* operator* specjalist* pracownik* handlow* sprzedawc* "
        "obsług* agent"
    ),
    "person": (
        "menedżer* manager* menadżer* konsultant* doradc* operator* specjalist* "
        "pracownik* handlow* sprzedawc* kierownik* przełożon* szef* obsług* agent"
    ),
    "staff": (
        "inżynier* monter* fachow* technik* projektant* florystk* kucharz* właściciel* "
        "kelner* organizator* nauczyciel* lektor* księgow* instalator*"
    ),
    "human": "człowiek* ludzie =kimś =ktoś =kogoś =osoba =osobą =osobę @person",
    "alive": "żywy żywym żywego żywa żywą prawdziwy prawdziwym prawdziwego realny",
    "fetch": (
        "połącz* przełącz* zawołaj* =daj =dajcie =dać poproś* proszę przekaż* "
        "skontaktuj* wezwij* "
        "dawaj* podaj* przekieruj*"
    ),
    "talk": (
        "rozmawiać porozmawiać pogadać pogadam gadać mówić rozmowa rozmowę rozmowy "
        "skontaktować kontakt kontaktu pomówić"
    ),
    "want": (
        "chcę chciał* chcial* mogę można muszę potrzebuję poproszę proszę wolę wolał*"
    ),
    "write": (
        "piszcie pisz pisać pisz* wysyłajcie wysyłaj "
        "wysyłać wysyla* nękać nękajcie spamować spamujcie przysyłać przysyłajcie "
        "kontaktować kontaktujcie zawracać zawracajcie"
    ),
    "call": (
        "=dzwońcie =dzwoń =dzwonić =dzwoni =wydzwaniać =wydzwaniajcie =telefonować "
        "=telefonujcie =oddzwaniać =oddzwaniajcie"
    ),
    "ever": "więcej już nigdy",
    "mailing": (
        "lista listy liście baza bazy newsletter* wiadomości powiadomie* subskrypcj* "
        "sms* mailing* maile reklam*"
    ),
    "erase": (
        "usunąć usuń usuńcie usunięcie skasować skasuj skasujcie wymazać zapomnijcie "
        "wykasuj wykasujcie wyczyść usunie*"
    ),
    "data": (
        "dane danych numer telefon konto rozmowę historię informacje kontakt osobowe"
    ),
    "answer": (
        "odpowiedź odpowiedzi dane adres numer telefon imię ilość datę termin budżet "
        "kwotę poprzedni* wybór rozmiar coś"
    ),
    "fix": (
        "poprawić popraw poprawcie poprawka zmienić zmień zmieńcie skorygować edytować "
        "zmiana"
    ),
    "bot": (
        "bot botem robot robotem automat automatem maszyna maszyną program ai chatbot "
        "chatgpt gpt komputer sztuczna"
    ),
    "when": (
        "później potem jutro pojutrze poniedziałek wtorek środę czwartek piątek sobotę "
        "niedzielę tydzień tygodniu wieczorem rano po za jak kiedy weekend weekendzie "
        "urlopie świętach miesiąc"
    ),
    "return": (
        "=odezwę =odezwiemy =napiszę =napiszemy =wrócę =wrócimy =zadzwonię "
        "=zadzwonimy =oddzwonię =odpiszę =odpowiem =zgłoszę =dam"
    ),
    "say": (
        "mówić powiedzieć powiem podawać podać podam odpowiadać odpowiedzieć zdradzać "
        "zdradzić ujawniać dawać udostępniać zostawiać zostawić zdradzę odpowiem "
        "ujawnię podaję zostawię"
    ),
}
