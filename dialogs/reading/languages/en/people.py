"""Who decides, in English."""

from __future__ import annotations

from dialogs.reading.languages.shapes.people import PeopleTable

TABLE = PeopleTable(
    roles={
        "F:spouse": """
            husband, husbands, hubby, wife, wifey, wifes, spouse, fiance, fiancee,
            boyfriend, girlfriend, gf, bf, missus, mrs, wife's, husband's, hubby's,
            better half, other half, significant other, her indoors, old man
        """,
        "F:parents": """
            mom, mum, mother, dad, father, parents, parent, folks, mommy, daddy, mom's,
            dad's, father-in-law, mother-in-law, in-laws
        """,
        "F:family": """
            family, brother, sister, son, daughter, kids, children, grandma, grandpa,
            uncle, aunt, cousin, relatives, siblings, roommate, roommates, housemate,
            flatmate
        """,
        "F:partner": """
            partner, partners, cofounder, cofounders, founder, founders, co-owner,
            business partner, business partners, co founder*, co owner*
        """,
        "B:boss": """
            boss, bosses, manager, managers, supervisor, management, leadership,
            superior, superiors, chief, head, department, lead, higher-ups,
            administration, admin, head office, upper management, senior management,
            higher ups, top management, someone else, somebody else, other people,
            another department, head of, line manager, the top, hq, team lead,
            above my pay grade, not my decision, not my call, not up to me,
            no authority, decision maker, decision makers
        """,
        "B:director": """
            director, directors, ceo, coo, cto, president, vp, principal, dean, md, gm,
            managing director, general manager, vice president, the board,
            board of directors, hr director, executive*, board
        """,
        "B:cfo": """
            cfo, finance, controller, treasurer, finance director
        """,
        "B:owner": """
            the buyer, the purchaser, the customer, owner, owners, homeowner,
            homeowners, proprietor, shareholders, investor, investors, property owner,
            business owner, entrepreneur
        """,
        "B:landlord": """
            landlord, landlady, landlords, hoa, property manager, property management,
            housing association
        """,
        "B:accountant": "accountant, accountants, bookkeeper, accounting",
        "B:specialist": """
            it department, it guy, it team, engineer, lawyer, lawyers, legal, hr
        """,
        "L:staff": """
            assistant, secretary, intern, employee, receptionist, staff, associate,
            clerk, coordinator, analyst, junior, pa, worker, office-manager,
            office manager, executive assistant, personal assistant
        """,
        "A:agent": """
            realtor, agent, broker, contractor, subcontractor, designer, architect,
            reseller, dealer, builder, intermediary, middleman, decorator, consultant,
            interior designer, general contractor, estate agent, event planner,
            wedding planner, real estate agent
        """,
        "C:client": """
            client, clients, customer, customers, friend, friends, neighbor, neighbour,
            neighbors, neighbours, colleague, coworker, acquaintance, buddy, mate,
            client's, someone, somebody, friend's, third party, buyer
        """,
        "T": """
            tender, tenders, tendering, rfp, rfq, rfps, procurement, bidding,
            request for proposal*, request for quot*, invitation to tender,
            purchasing department, purchasing dept, purchasing team,
            purchasing committee, formal bid*, sealed bid*, public contract*,
            out to bid, out for bid*, competitive bid*, bid process, bidding process,
            selection committee, vendor selection, reverse auction, framework agreement,
            buying department
        """,
        "t": """
            committee, bid, bids, quotes, auction, purchasing, sourcing, proposals,
            3 quotes, three quotes, several quotes, compare quotes
        """,
        "G": """
            on behalf, for resale, my client, our client, my clients, our clients,
            not for me, not for myself, i represent, acting for, buying agent,
            a client of mine, for somebody else, for someone else, helping a friend,
            helping my friend
        """,
        "J": """
            family thing, family matter, family discussion, couple decision, together,
            jointly, both, collectively, collective, consensus, us, joint, mutual,
            mutually, shared, everyone, everybody, both of us, two of us, three of us,
            all of us, as a family, as a team, family decision, team decision,
            joint decision, group decision, not just me, not only me, not alone,
            not just my, not only my, more than one, 50 50 with, run it by, run it past,
            run this by, talk it over with, our family, the family, family council,
            the whole family, whole team, household decision
        """,
        "W": "we, we'll, we're, our, we've",
        "V": """
            we decide, we'll decide, we choose, we are looking, we want, we need,
            we are deciding, we're looking, we look, we both, we are shopping,
            we're shopping, we will decide, we discuss, are looking, looking at,
            looking for, shopping for
        """,
        "S": """
            i, i'm, im, i'll, i've, mine, solo, alone, ill, just me, only me,
            yours truly, all me, i am, i alone
        """,
        "h": "myself, himself, herself, themselves, personally",
        "s": "me",
        "M": "my, mine",
        "H": """
            house, home, apartment, flat, business, company, money, place, property,
            shop, condo, office, wallet, card, store
        """,
        "I": """
            i decide, i'll decide, i do decide, i make, my call, my decision,
            my own boss, own boss, i call the shots, i sign, i approve, up to me, on me,
            the decision is mine, i have the final, i have final, my choice,
            i have authority, i can sign, decision maker is me, i live alone,
            i'm the one who, my own decision, i'm the decision maker,
            im the decision maker, sole decision maker, the only one, sole owner,
            i am the one who, i'm single, i will decide, the last word is mine,
            nobody but me, no one but me, nobody else, no one else, rests with me,
            lies with me
        """,
        "i": """
            i pay, i'm paying, i choose, i'll choose, i buy, i'm buying, i pick,
            i'll pick, i pay for, im paying, i'll pay, i select, i'm choosing,
            i am paying, i'm picking
        """,
        "D": """
            decide, decides, decided, deciding, decision, decisions, approve, approves,
            approval, sign, signs, final, word, authority, makes, make, responsible,
            charge, authorizes, authorize, authorise, authorises, ok's, has the final,
            signs off, sign off, in charge, up to, call the shots, calls the shots,
            wears the pants, greenlight*
        """,
        "d": """
            call, calls, say, says, pay, pays, paying, paid, choose, chooses, picks,
            pick, buys, buying, funds, funding, too, also, involved
        """,
        "g": """
            approval, sign off from, permission, go ahead from, green light,
            clear it with, get it approved, authorization
        """,
        "q": """
            opinion, approval of, blessing, ask, asking, consult, consulting, discuss,
            discussing, check, talk, talking, speak, convince, persuade, chat, talk to,
            speak to, speak with, check with, ask my, confer, run it by, run this by,
            run it past, get back to
        """,
        "p": """
            told, asked, gathering, researching, inquiring, enquiring, renting, rent,
            tenant, collecting, comparing, browsing, asking, looking into, finding out,
            told me, asked me, gather info
        """,
        "w": "with, together with, along with",
        "o": "from, to, by, on, of",
        "f": "for",
        "x": "without, except, but",
        "N": """
            not, don't, dont, doesn't, doesnt, isn't, isnt, won't, can't, cant, never,
            no, am not, is not
        """,
        "&": "and, &, +, n, plus",
        ".": "no rush, no idea about, budget, not sure about",
        "U": """
            figuring it out, still figuring, depends on the price, depends on price,
            depends on the cost, we'll figure, haven't figured, nobody yet, no one yet,
            unclear who
        """,
        "R": "rather not, prefer not",
    },
)
