"""How Polish prospects write."""

from __future__ import annotations

from dialogs.check.simulate.voices.pitches import PL
from dialogs.check.simulate.voices.shape import Voice

POLISH = Voice(
    greetings=("Dzień dobry", "Cześć", "Witam", "dobry wieczór", "Hej"),
    needs=(
        "{greeting}! {facts}",
        "{facts}",
        "{greeting}, interesuje mnie: {facts}",
        "potrzebuję: {facts}",
        "{greeting}. {facts}",
    ),
    prices=("ile to kosztuje?", "{greeting}, jakie są ceny?", "jaka cena?"),
    fillers=("", "", "", "no ", "chyba ", "raczej ", "powiedzmy "),
    ask_frames=("a {topic}?", "{topic}?", "i jeszcze pytanie: {topic}?"),
    amends=(
        "nie, jednak {new}",
        "przepraszam, nie {old}, tylko {new}",
        "poprawka: nie {old}, tylko {new}",
        "zmieniłem zdanie: {new}",
    ),
    unsure=("nie wiem", "jeszcze nie wiem", "nie mam pojęcia", "trudno powiedzieć"),
    refuses=("nie powiem", "nie chcę odpowiadać", "to prywatna sprawa"),
    skips=("pomińmy", "dalej", "następne pytanie", "nie teraz"),
    humans=(
        "proszę o kontakt z człowiekiem",
        "chcę rozmawiać z konsultantem",
        "połącz mnie z konsultantem",
    ),
    swears=("głupi bot", "dość tych pytań", "co za idioci", "ten bot to dno"),
    thanks=("dziękuję", "ok, dzięki", "super, dziękuję"),
    pauses=("napiszę w poniedziałek", "proszę przypomnieć za tydzień"),
    goes_on=("kontynuujmy", "wszystko się zgadza, kontynuujmy"),
    agrees=("zgadzam się", "tak", "tak, zgadzam się", "ok"),
    declines=("nie zgadzam się", "nie", "nie wyrażam zgody"),
    wishes=("jutro rano", "w czwartek", "w tym tygodniu"),
    counted=tuple(
        "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć "
        "jedenaście dwanaście trzynaście czternaście piętnaście szesnaście "
        "siedemnaście osiemnaście dziewiętnaście dwadzieścia".split()
    ),
    thousands=(
        "{k} tys. zł",
        "{k} tysięcy",
        "{k} tys",
        "około {k} tys. zł",
        "do {k} tysięcy złotych",
    ),
    amounts=("{n} zł", "{spaced} złotych", "około {n} zł", "do {n} zł"),
    bare_amounts=("{n}", "około {n}"),
    budgets=("budżet {amount}", "mam do wydania {amount}"),
    dates=("{day} {month}", "{day:02}.{number:02}", "gdzieś {day} {month}"),
    deadlines=("do {day} {month}", "najpóźniej {day} {month}"),
    told_dates=("potrzebuję {date}", "termin: {date}"),
    months=tuple(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września "
        "października listopada grudnia".split()
    ),
    in_months=tuple(
        f"w {month}"
        for month in "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu "
        "wrześniu październiku listopadzie grudniu".split()
    ),
    today=("dzisiaj", "dziś"),
    tomorrow=("jutro", "na jutro"),
    soon=("jak najszybciej", "pilnie", "im szybciej, tym lepiej"),
    ahead="za {count}",
    days=("dzień", "dni", "dni"),
    weeks=("tydzień", "tygodnie", "tygodni"),
    months_on=("miesiąc", "miesiące", "miesięcy"),
    yes=("tak", "jasne", "tak, poproszę"),
    no=("nie", "nie, dziękuję"),
    names=tuple(
        "Anna Maria Piotr Krzysztof Katarzyna Tomasz Ewa Marek Agnieszka".split()
    ),
    my_name=("nazywam się {name}", "jestem {name}", "mam na imię {name}"),
    my_phone=("mój numer to {phone}", "telefon {phone}", "proszę dzwonić {phone}"),
    my_email=("mój email to {email}", "email: {email}"),
    phones=(
        (
            "+48512######",
            ("512 {d} {e}", "+48 512 {d} {e}", "512-{d}-{e}", "+48512{d}{e}"),
        ),
    ),
    country="pl",
    streets=("ul. Długa 5 m. 12", "Marszałkowska 10", "ul. Kwiatowa 7, Kraków"),
    texts=("nic szczególnego", "jak zwykle", "żeby było porządnie"),
    roles={
        "self": ("decyduję sam", "decyduję sama"),
        "joint": ("decydujemy razem z żoną", "decyduję razem z mężem"),
    },
    pitches=PL,
    insists=("i co Państwo na to?", "proszę przemyśleć ofertę"),
    joined=" i ",
)
