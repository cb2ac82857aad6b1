"""English names of days that move with the moon."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.reading.languages.shapes.holidays import Day, Fixed, Lunar

DAYS: Mapping[Day, str] = {
    Lunar("chinese", "lunar_new_year"): "chinese new year|lunar new year"
    "|chinese lunar new year|chinese new year's day|chinese lunar new year's day"
    "|lunar new year's day|chinese new years",
    Lunar("chinese", "mid_autumn"): "mid autumn festival|moon festival",
    Lunar("chinese", "dragon_boat"): "dragon boat festival",
    Lunar("islamic", "eid_al_fitr"): "eid al-fitr|eid ul-fitr|eid el-fitr|eid al fitr"
    "|eid|ramadan bayram|festival of breaking the fast|id al-fitr|id ul-fitr",
    Lunar("islamic", "eid_al_adha"): "eid al-adha|eid ul-adha|id ul-adha|id al-adha"
    "|sacrifice feast|bakr id|bakrid|feast of the sacrifice|kurban bayram"
    "|eid el-adha|eid ul adha|id-ul-zuha|festival of sacrifice",
    Lunar("islamic", "ramadan_beginning", length=30): "ramadan|ramadhan|ramazan|ramzan"
    "|holy month of ramadan",
    Lunar("islamic", "laylat_al_qadr", plus=0): "laylat al-qadr|laylat al kadr"
    "|night of measures|night of power|laylat al qadr|night of decree|night of destiny",
    Lunar("islamic", "hijri_new_year"): "islamic new year|amun jadid|muslim new year"
    "|hijri new year|arabic new year",
    Lunar("islamic", "ashura"): "ashura|day of ashura|ashura day",
    Lunar("islamic", "jumuatul_wida"): "jumu'atul-wida|jamat ul-vida|jumatul wida"
    "|jumuatul wida|jumu'atul wida|jamat-ul-vida|jumat ul-vida",
    Lunar("islamic", "isra_and_miraj"): "isra and mi'raj|isra and miraj|isra mi'raj"
    "|the prophet's ascension|prophet's ascension|the night journey|miraj",
    Lunar("islamic", "mawlid"): "mawlid|mawlid al-nabi|milad un-nabi|milad|eid milad"
    "|prophet's birthday|eid e milad",
    Lunar("hebrew", "rosh_hashanah", plus=-1, length=3): "rosh hashanah|rosh hashana"
    "|rosh hashanna|rosh ha-shanah|jewish new year|yom teruah|rosh ha shanah",
    Lunar("hebrew", "yom_kippur", plus=-1): "yom kippur|day of atonement",
    Lunar("hebrew", "sukkot", plus=-1, length=9): "sukkot|succos|sukkoth|succot"
    "|feast of tabernacles|feast of booths|feast of the ingathering",
    Lunar("hebrew", "sukkot", plus=6): "shemini atzeret",
    Lunar("hebrew", "sukkot", plus=7): "simchat torah|simchas torah",
    Lunar("hebrew", "hanukkah", plus=-1, length=8): "hanukkah|chanukah|hanukah"
    "|chanukkah|hannukah|festival of lights|hanuka",
    Lunar("hebrew", "purim", plus=-1): "purim",
    Lunar("hebrew", "purim"): "shushan purim",
    Lunar("hebrew", "passover", plus=-1, length=8): "passover|pesach|pesah",
    Lunar(
        "hebrew", "lag_baomer", plus=-1
    ): "lag baomer|lag b'omer|lag ba'omer|lag lamer",
    Lunar("hebrew", "shavuot", plus=-1, length=3): "shavuot|feast of weeks|shovuos",
    Lunar("hebrew", "israel_independence", plus=-2): "yom haatzmaut|yom ha'atzmaut"
    "|israeli independence day|israel independence day",
    Lunar("hebrew", "tisha_bav", plus=-1): "tisha b'av|tisha bav",
    Lunar("hindu", "diwali"): "diwali|deepavali|divali|lakshmi puja|deepawali",
    Lunar("hindu", "diwali", plus=-2): "dhanteras|dhanatrayodashi",
    Lunar("hindu", "diwali", plus=-1): "choti diwali|chhoti diwali|kali chaudas"
    "|naraka chaturdashi|narak chaturdashi|roop chaudas",
    Lunar("hindu", "diwali", plus=1): "govardhan puja|govardhan",
    Lunar("hindu", "diwali", plus=2): "bhai dooj|bhai duj|bhaubeej|bhai tika",
    Lunar("hindu", "chhath_puja"): "chhath|chhath puja|dala puja|surya shashthi",
    Lunar("hindu", "sharad_navratri", plus=-1, length=10): "navaratri|navratri"
    "|durga puja|durga pooja|durgotsava",
    Lunar("hindu", "sharad_navratri", plus=5): "maha saptami",
    Lunar("hindu", "sharad_navratri", plus=8): "dussehra|vijayadashami|vijaya dashami"
    "|dasara|dashain|dussera",
    Lunar("hindu", "karwa_chauth"): "karva chauth|karwa chauth|karaka chaturthi",
    Lunar("hindu", "rath_yatra"): "ratha-yatra|rath yatra|ratha yatra|chariot festival"
    "|rathyatra|ratha jatra",
    Lunar("hindu", "swami_dayanand_saraswati_jayanti"): "dayananda saraswati jayanti"
    "|saraswati jayanti|swami dayanand jayanti|dayanand saraswati jayanti",
    Lunar("hindu", "pongal"): "pongal|thai pongal",
    Lunar("hindu", "makar_sankranti"): "makar sankranti|makara sankranti|maghi"
    "|makara sankranthi|sankranti",
    Lunar("hindu", "pongal", plus=-1): "bhogi pongal|bogi|bhogi|boghi",
    Lunar("hindu", "pongal", plus=1): "mattu pongal|maattu pongal",
    Lunar("hindu", "pongal", plus=2): "kaanum pongal|kanni pongal|kanum pongal",
    Lunar("hindu", "vaisakhi"): "vaisakhi|baisakhi|vasakhi|vaishakhi",
    Lunar("hindu", "onam", plus=-1): "thiruvonam|thiru onam|onam|thiruonam",
    Lunar("hindu", "basant_panchami"): "vasant panchami|basant panchami",
    Lunar("hindu", "holi"): "holi|dhulandi|dhuleti|dhulivandan|dhuli",
    Lunar("hindu", "holi", plus=-1): "holika dahan|chhoti holi|choti holi",
    Lunar(
        "hindu", "janmashtami", plus=-1
    ): "krishna janmashtami|janmashtami|gokulashtami",
    Lunar("hindu", "ganesh_chaturthi"): "ganesh chaturthi|vinayaka chaturthi",
    Lunar("hindu", "guru_ravidas_jayanti"): "guru ravidas jayanti|guru ravidass jayanti"
    "|guru ravidass birthday|guru ravidas birthday",
    Lunar("hindu", "guru_gobind_singh_jayanti"): "guru gobind singh jayanti"
    "|guru govind singh jayanti|guru gobind singh birthday",
    Lunar("hindu", "guru_nanak_jayanti"): "guru nanak jayanti|guru nanak gurpurab",
    Lunar("hindu", "maharshi_valmiki_jayanti"): "pargat diwas|valmiki jayanti"
    "|maharishi valmiki jayanti|maharshi valmiki jayanti",
    Lunar("hindu", "gudi_padwa"): "ugadi|yugadi|samvatsaradi|gudi padwa",
    Lunar("hindu", "buddha_purnima", plus=-1): "vesak|vaisakha|buddha purnima"
    "|buddha day|buddha's birthday|vaisakh|vesak day|buddha jayanti",
    Lunar("hindu", "maha_shivaratri"): "maha shivaratri|shivaratri|mahashivratri",
    Lunar("hindu", "mahavir_jayanti"): "mahavir jayanti|mahavir janma kalyanak",
    Lunar("hindu", "hanuman_jayanti"): "hanuman jayanti",
    Lunar("hindu", "raksha_bandhan"): "raksha bandhan|rakhi|rakhi purnima",
    Lunar("hindu", "ram_navami"): "ram navami|rama navami",
    Fixed(5, 9): "rabindra jayanti|rabindranath jayanti",
}
