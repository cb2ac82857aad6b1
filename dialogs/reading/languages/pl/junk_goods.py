"""Polish: what people buy for themselves, and what is sold to a firm."""

from __future__ import annotations

GOODS = """
fotel* krzesł* krzesel kanap* sof* narożnik* łóżk* łóżek materac* szaf* komod* regał*
półk* półek biurk* biurek stół stołu stoły stolik* blat* mebl* kuchni* garderob* witryn*
remont* wykończen* płytk* glazur* panel* parkiet* podłog* tapet* malowan* tynk* sufit*
dach dachu dachy ogrodzen* bram* taras* altan* saun* komin* kominek* schod* basen*
ociepl* łazienk* prysznic* kabin* klimatyzac* piec pieca grzejnik* drzwi zamek zamka
firan* zasłon* rolet* żaluz* dywan* lamp* oświetlen*
ząb zęba zęby zębów implant* plomb* koron* protez* licówk* wybielan*
kanałow* manicure pedicure paznokc* strzyżen* fryzur* rzęs* brwi masaż*
makijaż* depilac* tort torty tortów wesel* ślub* urodzin* prezent* karnet*
bukiet* róż róże róża róży kwiat* kwiatów wieniec wieńca wiązank* lili* tulipan* peoni*
kurs kursu kursy kursów kursie szkoleni* lekcj* zajęcia zajęć korepetyc* warsztat*
crm licencj*
""".split()

ASSETS = """
stron* logo logotyp* brand branding* identyfikac* ulotk* wizytówk* baner* banner* szyld*
reklam* seo ads kampani* pozycjon* google facebook* instagram* tiktok* linkedin*
fanpage* profil profilu zasięg* obserwuj* follow* lead* klientów klienci klientami
pacjentów pacjenci sprzedaż* ruch ruchu opinii opinie ocen* rolk* rolek film* wideo
video zdjęć zdjęcia zdjęciow* fotograf* tekst* treści content* blog* post* mailing*
newsletter* bot bota boty botów chatbot* ai crm telefoni* centralk* automatyzac*
księgow* kadr* marketing* social lejk* landing* aplikacj* gadżet* opakowa* hosting*
domen* influenc* grafik* druk drukiem kaw* zapytań rezerwac* obrot* widoczność*
""".split()
