"""Polish: what is said for company."""

from __future__ import annotations

SMALLTALK = (
    "jak+tam leci|idzie|zdrowie|życie|humor",
    "bardzo .. pomogł*|pomogli .. dzięk*|!|$",
    "^ co .. słychać|tam|u_ciebie|porabiasz|robisz|nowego $",
    (
        "^ =jak .. leci|tam|się_masz|minął_dzień|zdrowie|żyjesz|życie|nastrój|"
        "mija_dzień $"
    ),
    "^ jak+się+masz|macie|czujesz",
    "miło+poznać|mi|było",
    "wesołych|szczęśliwego_świąt|nowego_roku",
    "^ haha*|hehe*|lol|wow|ojej $",
    "^ jesteś|jesteście .. super|świetny|świetni|fajny|najlepsi|miły|kochany $",
    "^ co+tam|słychać",
    "^ siema $",
    "^ ok|okej|dobra|super|spoko .. dzięki|dziękuję|dzieki .. pa|cześć|nara|hej $",
    "^ hejo|hejka|hejoo|hejcia $",
    (
        "^ elo|siema|siemka|siemano|hejka|cześć|czołem|=witajcie|joł|yo|halo|"
        "heja !jest $"
    ),
    (
        "=udanego|=miłego|=dobrego|=spokojnego|=przyjemnego .. dnia|weekendu|wieczoru|"
        "popołudnia|tygodnia|urlopu|poranka"
    ),
    (
        "bardzo|wielkie|serdeczne|serdecznie|stokrotne .. dziękuję|dzięki|"
        "dziękujemy|dzieki|dziekuje"
    ),
    (
        "^ ok|okej|oki|dobra|super|spoko|fajnie|świetnie|rewelacja|git|jasne|"
        "rozumiem .. super|dzięki|spoko|fajnie|ok|dobrze|dziękuję|jasne|git $"
    ),
    "do+zobaczenia|usłyszenia|widzenia|jutra|następnego",
    "na+razie $",
    "pozdrawiam|pozdro|pa+pa",
    (
        "dzięki|dziękuję|dziekuje|dziękujemy|dzieki .. odpowiedź|odpisanie|"
        "szybk*|pomoc|cierpliwość|kontakt|uwagę"
    ),
    (
        "jesteście|jesteś|państwo_są|pani_jest|pan_jest .. świetn*|super|"
        "wspania*|najleps*|kochan*|niezawodn*|genialn* !czy !jak !ile"
    ),
    "ratujecie|uratowaliście|ratujesz .. życie|mnie|nas|skór*",
    "o+super|rany|matko|jej .. dzięki|dziękuję|ratuj*",
    "jesteś|jesteście .. wielcy|wielki|złoci|kochani|skarbem|najlepsi|cudowni",
    "dzięki|dziękuję .. wielkie|bardzo|ślicznie|serdecznie|piękne",
    (
        "^ dzieńdoberek|dzieńdobry|doberek|dobruś|heloł|cześka|hejeczka|witanko|"
        "siemaneczko $"
    ),
    "^ dzień+doberek|dobry|dobrek",
    "^ dobry+wieczór|wieczorek",
    "^ dobrego|miłego|pięknego+dzionka|poranka|wieczorku|dnia",
    "^ dzięks|dziękóweczka|dziekówka|dzięksy|dziękować $",
    "^ papatki|pa_pa|narka|naraska|do_miłego $",
)
