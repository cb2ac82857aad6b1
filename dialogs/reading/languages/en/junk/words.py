"""English: classes of words in the messages of people who do not buy."""

from __future__ import annotations

CLASSES = {
    "us": (
        "=we =i =we'll =well =i'll =ill =we're =i'm =im =we've =i've =weve =ive "
        "=we'd =our =my =lets =let's"
    ),
    "doing": (
        "restore offer provide supply supplies sell build make create design "
        "develop produce print film shoot record edit write draw paint install "
        "manage handle launch promote advertise market boost grow increase double "
        "triple improve repair rank optimise optimize automate generate bring "
        "drive attract specialise specialize train coach teach cater host maintain "
        "service insure lend recruit source submit publish post feature translate "
        "animate photograph lease import export ship wholesale manufacture "
        "redesign rewrite revamp retouch shred recycle deliver distribute stock "
        "serve clean wash guard secure fund finance refinance consult advise audit "
        "broker brew roast bake sew embroider engrave laminate package pack store "
        "shorten outsource scrape represent resell reduce cut lower save slash "
        "staff connect help fix prepare register wrap redo built rebuilt sort "
        "organise organize arrange shot made designed developed created produced "
        "coded programmed renovate decorate landscape insulate waterproof "
        "ghostwrite transcribe subtitle caption moderate handcraft forge weld "
        "plumb rewire valet detail tow haul transport relocate tutor mentor caters "
        "brews grows farms harvest breed monetise monetize streamline digitise "
        "digitize recover chase negotiate switch compare_for certify accredit "
        "verify vet screen headhunt interview"
    ),
    "firm": (
        "business businesses company companies shop shops store stores salon "
        "salons clinic clinics studio studios restaurant restaurants cafe cafes "
        "school schools brand brands office offices firm firms =site sites website "
        "websites webpage page pages account accounts profile listing customers "
        "clients patients staff team employees workforce blog channel instagram "
        "insta facebook tiktok ads advertising marketing sales calls bookings "
        "reviews revenue turnover premises workplace organisation organization "
        "enterprise venue practice dealership bakery florist hotel hotels gym "
        "reputation rating rankings orders margins inbox phones drivers vehicles "
        "fleet"
    ),
    "media": (
        "promotion promo logo logos logotype stickers videos video clip clips "
        "photography photographer copy articles footage drone animation reviews "
        "ratings traffic radio magazine podcast emails content reach exposure "
        "designer conversions conversion"
    ),
    "promo": (
        "seo smm ppc =ads =ad adverts =advertising advert marketing branding "
        "rebranding banner banners flyer flyers leaflet leaflets brochures signage "
        "billboard billboards reel reels videography commercial promo-video "
        "photoshoot videographer copywriting copywriter backlink backlinks "
        "linkbuilding tiktok tiktoks newsletter influencer influencers blogger "
        "shoutout collab collaboration barter sponsorship sponsor sponsors "
        "sponsored rankings ranking followers subscribers leadgen funnel funnels "
        "landing adwords leads lead directory outreach campaign campaigns mailing "
        "mailings mailshot visibility publicity pr infographics merch merchandise "
        "swag giveaways retargeting targeting"
    ),
    "web": (
        "website websites webpage web-design webdesign webshop app apps chatbot "
        "chatbots bot bots software hosting domain wordpress shopify crm erp "
        "automation ai gpt voicebot plugin integration dashboard analytics "
        "online-store ecommerce receptionist-bot saas platform developer programmer"
    ),
    "clients": (
        "customers clients leads enquiries inquiries buyers bookings sales orders "
        "patients guests traffic followers subscribers appointments revenue profit "
        "profits turnover conversions footfall"
    ),
    "supplies": (
        "packaging boxes bags cartons uniforms workwear printing stationery toner "
        "coffee water fruit catering lunches snacks vending cleaning cleaners "
        "janitorial security guards waste recycling shredding pest plants "
        "furniture-hire pallets containers factory manufacturer distributor "
        "supplier exporter importer profiles glass timber flowers-wholesale seeds "
        "fabrics materials hardware tools machinery equipment forklift vans fleet "
        "fuel courier logistics freight warehouse storage translation translations "
        "staffing temps agency-staff recruitment candidates virtual-assistant "
        "outsourcing callcentre call-centre"
    ),
    "finance": (
        "insurance insurer insurances cover policy loan loans overdraft credit "
        "lending lender funding finance leasing lease factoring invoice-finance "
        "mortgage-broker merchant terminal terminals card-processing =acquiring "
        "epos gateway =banking overdrafts grant grants pension pensions capital "
        "invest investor investors refinance refinancing"
    ),
    "utilities": (
        "=electricity energy gas broadband internet fibre wifi telecom telecoms "
        "sim tariff tariffs utility utilities provider solar landline voip line "
        "lines bills network"
    ),
    "telcos": ("vodafone verizon tmobile orange =o2 =bt =ee virgin comcast spectrum"),
    "backoffice": (
        "cleaning janitorial bookkeeping bookkeeper accounting accountancy "
        "accountant payroll tax taxes vat legal lawyer lawyers solicitor "
        "solicitors attorney hr compliance trademark trademarks audit audits "
        "incorporation notary gdpr"
    ),
    "debt": (
        "debt debts debtor overdue arrears unpaid outstanding bailiff bailiffs "
        "collections collector collectors default defaulted owes owed owe "
        "repayment insolvency bankruptcy lawsuit creditors"
    ),
    "tender": (
        "tender tenders procurement bid bids =bidding rfp rfq rfi eoi itt auction "
        "auctions"
    ),
    "quotes": (
        "quote quotes quotation quotations offer offers estimate estimates bid "
        "bids proposal proposals pricing price prices rates"
    ),
    "registry": (
        "registry register directory database portal marketplace panel platform "
        "list catalogue catalog accreditation prequalification pre-qualification "
        "certification whitelist roster"
    ),
    "vendor": (
        "vendor vendors supplier suppliers contractor contractors bidder bidders "
        "counterparty subcontractors provider providers"
    ),
    "job": (
        "job jobs vacancy vacancies employment shifts shift =position =positions "
        "career careers internship internships placement placements traineeship "
        "apprenticeship apprenticeships salary wage wages part-time full-time "
        "seasonal overtime gig gigs openings role"
    ),
    "trade": (
        "installer installers fitter fitters tiler plumber plumbers roofer painter "
        "plasterer bricklayer joiner carpenter glazier electrician mechanic welder "
        "handyman builder labourer laborer driver drivers courier couriers porter "
        "warehouse-worker packer picker cleaner cleaners housekeeper maid nanny "
        "nurse hygienist dentist receptionist receptionists assistant assistants "
        "secretary admin administrator cashier barista waiter waitress chef cook "
        "baker florist florists gardener landscaper hairdresser barber stylist "
        "beautician nail-tech masseuse therapist trainer tutor teacher teachers "
        "lecturer developer programmer designer copywriter photographer salesman "
        "salesperson salespeople manager managers accountant bookkeeper foreman "
        "surveyor engineer technician seamstress upholsterer guard promoter intern "
        "interns trainee trainees apprentice apprentices worker workers helper "
        "crew sales-rep"
    ),
    "kin": (
        "son daughter brother sister husband wife friend mate cousin nephew niece "
        "mum mom dad boyfriend girlfriend uncle neighbour neighbor"
    ),
    "time": ("day week month hour hourly daily weekly monthly"),
    "goods": (
        "=chair chairs sofa sofas couch armchair table tables desk desks wardrobe "
        "wardrobes closet cabinet cabinets bed beds mattress shelf shelves "
        "bookcase furniture kitchen kitchens bathroom bathrooms renovation refit "
        "refurbishment remodel extension conversion-loft loft tile tiles tiling "
        "floor flooring laminate carpet wallpaper plastering roof roofing fence "
        "gate deck decking patio door doors curtains blinds shutters conservatory "
        "lamp heating boiler radiator wiring insulation tooth teeth implant "
        "implants filling fillings crown crowns braces checkup check-up whitening "
        "veneer veneers denture dentures extraction haircut manicure pedicure "
        "lashes massage makeup nails facial waxing cake cakes wedding birthday "
        "bouquet bouquets rose roses =flower flowers arrangement wreath tulips "
        "tulip peonies lily lilies course courses class classes =lesson lessons "
        "tutoring tuition workshop =training crm licence licenses licences seats "
        "seat window windows balcony balconies glazing sash bay-window counter "
        "sign worktop stairs garage pool sauna dress suit sink bath shower visit "
        "appointment consultation"
    ),
    "home": (
        "house home flat apartment kitchen bedroom bedrooms bathroom living "
        "cottage cabin villa condo nursery garden office school church garage "
        "hallway attic"
    ),
}
