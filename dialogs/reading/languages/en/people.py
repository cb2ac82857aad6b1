"""Who decides, in English."""

from __future__ import annotations

from dialogs.reading.languages.en.unsettled import UNSETTLED
from dialogs.reading.languages.shapes.people import PeopleTable

TABLE = PeopleTable(
    roles={
        "F:spouse": """
            husband, husbands, hubby, wife, wifey, wifes, spouse, fiance, fiancee,
            boyfriend, girlfriend, gf, bf, missus, mrs, wife's, husband's, hubby's,
            better half, other half, significant other, her indoors, old man, the wife,
            the husband, the missus, the mrs, the hubby, the boss at home, my man, my
            lady, my girl, my guy, my love, my so, s o, ex wife, ex husband, ex-wife,
            ex-husband, wifey's, ball and chain, domestic partner, hubs, hubbie, bae
        """,
        "F:parents": """
            mom, mum, mother, dad, father, parents, parent, folks, mommy, daddy, mom's,
            dad's, father-in-law, mother-in-law, in-laws
        """,
        "F:family": """
            family, brother, sister, son, daughter, kids, children, grandma, grandpa,
            uncle, aunt, cousin, relatives, siblings, roommate, roommates, housemate,
            flatmate, kid, child, toddler, teenager, teen, nephew, niece, granny, nan,
            grandparents, grandfather, grandmother, granddad, bro, sis, sister-in-law,
            brother-in-law, son-in-law, daughter-in-law, housemates, flatmates,
            guardian, stepmom, stepdad, grandad*, granddad*, grandpa*, grandma*, gran,
            nana, auntie
        """,
        "F:partner": """
            partner, partners, cofounder, cofounders, founder, founders, co-owner,
            business partner, business partners, co founder*, co owner*
        """,
        "e": """
            he's the one who, she's the one who, they're the ones who, him, he, she,
            they, he'll, she'll, they'll
        """,
        "B:boss": """
            boss, bosses, manager, managers, supervisor, management, leadership,
            superior, superiors, chief, head, department, lead, higher-ups,
            administration, admin, head office, upper management, senior management,
            higher ups, top management, someone else, somebody else, other people,
            another department, head of, line manager, the top, hq, team lead, above my
            pay grade, not my decision, not my call, not up to me, no authority,
            decision maker, decision makers, the developer, developer, manager's,
            managers', boss's, those upstairs, people upstairs, the powers that be,
            powers that be, corporate, headquarters, parent company, regional manager,
            area manager, general office, council, local council, committee chair,
            chairman, chairperson, chairwoman, chair, superintendent, captain, coach,
            headteacher, headmaster, headmistress, head teacher, ops manager, operations
            manager, office lead, gaffer, guv, not mine to make, i don't have the
            authority, someone above, somebody above, person above, higher up, up to
            him, up to her, up to them, his call, her call, their call, his choice, her
            choice, his decision, her decision, their decision, down to him, down to
            her, down to them
        """,
        "B:director": """
            director, directors, ceo, coo, cto, president, vp, principal, dean, md, gm,
            managing director, general manager, vice president, the board, board of
            directors, hr director, executive*, board, board members, trustees, board of
            trustees, exec, execs, c suite, chief executive, managing partner, creative
            director, art director, head of school, deputy head, vp of, cmo, cio, cpo
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
            it department, it guy, it team, engineer, lawyer, lawyers, legal, hr, it
            people, tech team, tech guy, technical team, legal team, legal department,
            hr department, hr team, marketing team, marketing department, finance
            department, finance team, doctor, my doctor, dentist, ops team, ops
        """,
        "L:staff": """
            assistant, secretary, intern, employee, receptionist, staff, associate,
            clerk, coordinator, analyst, junior, pa, worker, office-manager, office
            manager, executive assistant, personal assistant
        """,
        "A:agent": """
            realtor, agent, broker, contractor, subcontractor, designer, architect,
            reseller, dealer, builder, intermediary, middleman, decorator, consultant,
            interior designer, general contractor, estate agent, event planner, wedding
            planner, real estate agent, buyer's agent, procurement agent, project
            manager for a client, property developer's, event organiser, event
            organizer, planner, brokers, realtors, letting agent, lettings agent,
            purchasing agent, sourcing agent, stylist, fitter, installer, handyman,
            tradesman, site manager, foreman, surveyor
        """,
        "C:client": """
            client, clients, customer, customers, friend, friends, neighbor, neighbour,
            neighbors, neighbours, colleague, coworker, acquaintance, buddy, mate,
            client's, someone, somebody, friend's, third party, buyer, pal, pals, mates,
            workmate
        """,
        "T": """
            tender, tenders, tendering, rfp, rfq, rfps, procurement, bidding, request
            for proposal*, request for quot*, invitation to tender, purchasing
            department, purchasing dept, purchasing team, purchasing committee, formal
            bid*, sealed bid*, public contract*, out to bid, out for bid*, competitive
            bid*, bid process, bidding process, selection committee, vendor selection,
            reverse auction, framework agreement, buying department, public procurement,
            procure, tendered, e-tender, etender, open tender, closed tender, bid out,
            bidding war, put to tender, put out to tender, gov contract, government
            contract, purchasing board, buying committee, procurement dept, procurement
            team, procurement department, sealed tender
        """,
        "t": """
            committee, bid, bids, quotes, auction, purchasing, sourcing, proposals, 3
            quotes, three quotes, several quotes, compare quotes
        """,
        "G": """
            one of my clients, one of our clients,
            asking for him, asking for her, asking for them, i'm not the buyer, i am not
            the buyer, not the buyer, not the customer, on behalf, for resale, my
            client, our client, my clients, our clients, not for me, not for myself, i
            represent, acting for, buying agent, a client of mine, for somebody else,
            for someone else, helping a friend, helping my friend, for a client, for my
            client, for our client, for a customer, for my customer, for our customer,
            for my clients, for our clients, for clients, on a client's, client project,
            client's project, for a project of, sourcing for, buying for a, shopping for
            a client, for a friend, for my friend, for a mate, for my mate, for my
            neighbour, for my neighbor, looking for a client, looking for my client,
            searching for a client, i have a client, for the client
        """,
        "J": """
            have to agree, must agree, need to agree, all agree, have to say yes, family
            thing, family matter, family discussion, couple decision, together, jointly,
            both, collectively, collective, consensus, joint, mutual, mutually, shared,
            everyone, everybody, both of us, two of us, three of us, all of us, as a
            family, as a team, family decision, team decision, joint decision, group
            decision, not just me, not only me, not alone, not just my, not only my,
            more than one, 50 50 with, run it by, run it past, run this by, talk it over
            with, our family, the family, family council, the whole family, whole team,
            household decision, group chat, majority vote, by vote, put it to a vote,
            vote, we vote, voting, unanimous, unanimously, between us, between the two
            of us, as a couple, couples decision, couple thing, side by side, hand in
            hand, co-decide, co decide, equally, equal say, equal partners, equals, half
            and half, fifty fifty with, split decision, democratic, democratically,
            democracy, team effort, teamwork, team, the team, our team, as a group,
            whole crew, me plus, takes two, two signatures, several people, multiple
            people, a few of us, few people, group effort, four of us, all three, the
            lot of us, not by myself, not on my own, not solo, can't decide alone,
            cannot decide alone, has a say too, also has a say, has a say as well, also
            decides, decides too, also involved, involved too, has a say, have a say,
            gets a say, wants a say, get a say, half mine, half me, shared with, sharing
            with
        """,
        "W": """
            we, we'll, we're, our, we've, us
        """,
        "v": """
            we decide, we'll decide, we choose, we are deciding, we're deciding, we will
            decide, we'll choose, we pick, we'll pick
        """,
        "V": """
            we are looking, we want, we need, we're looking, we look, we both, we are
            shopping, we're shopping, we discuss, are looking, looking at, looking for,
            shopping for, we're thinking, we are thinking, we make, we talk, we agree,
            we discussed, we'll discuss, we'll talk, we're discussing, we'll both, we
            plan, we are planning, we're planning, we hope, we would like, we'd like,
            we're getting, we are getting, we were thinking
        """,
        "S": """
            i, i'm, im, i'll, i've, mine, solo, alone, ill, just me, only me, yours
            truly, all me, i am, i alone
        """,
        "h": "myself, himself, herself, themselves, personally",
        "s": "me",
        "M": "my, mine",
        "H": """
            house, home, apartment, flat, business, company, money, place, property,
            shop, condo, office, wallet, card, store
        """,
        "I": """
            choice is mine, decision is mine, call is mine,
            me and that's it, me and only me, me and nobody, me and no one, me and
            myself, on my shoulders, on me alone, falls to me, fell to me, left to me,
            leaves it to me, stays out of it, keeps out of it, stay out of it, never
            asked anybody, never asked anyone, never ask anybody, never ask anyone,
            never asked anybody's, never asked anyone's, don't ask anybody, don't ask
            anyone, the one paying, you're talking to him, you're talking to her,
            talking to the right person, no one else to ask, nobody else to ask, i
            decide, i'll decide, i do decide, my call, my decision, my own boss, own
            boss, i call the shots, i sign, i approve, up to me, the decision is mine, i
            have the final, i have final, i have authority, i can sign, decision maker
            is me, i'm the one who, my own decision, i'm the decision maker, im the
            decision maker, sole decision maker, sole owner, i am the one who, i will
            decide, the last word is mine, nobody but me, no one but me, rests with me,
            lies with me, only i decide, i'm in charge, im in charge, i run the show, i
            wear the pants, i wear the trousers, i hold the purse, purse strings are
            mine, buck stops with me, buck stops here, i answer to no one, answer to
            nobody, i don't answer to, no one to ask, nobody to ask, don't need
            permission, no permission needed, don't need anyone, need no approval,
            without asking anyone, i get the final say, final say is mine, final say is
            with me, final call is mine, final decision is mine, i've got the final, ive
            got the final, i get to decide, i get to choose, it's up to me, its up to
            me, entirely up to me, all up to me, down to me, i sign the, sign the
            cheques, sign the checks, sole trader, sole proprietor, one man band, one
            man show, one woman show, decision's mine, decisions mine, all decisions are
            mine, mine alone, i've authority, im authorized, i'm authorized, i'm
            authorised, i am authorized, i'm the sole, i'm the only, im the only, i'm
            the boss, im the boss, i am the boss, i'm the decider, the decider, the boss
            is me, that'd be me, that would be me, yours truly decides, my sign off, i'm
            the founder, im the founder, i am the founder, i'm head of the family, i'm
            the head of the family, i am the head of the family, im head of the family,
            head of the household, i'm head of household, no need to ask anyone, no need
            to ask, nobody to consult
        """,
        "j": """
            i make, on me, my choice, i live alone, the only one, i'm single, nobody
            else, no one else, without asking, depends on me, i hold the, i own the, i
            own it, i run the, i run this, i handle, i take care of, self employed,
            self-employed, freelancer, freelance, single, divorced, widowed, bachelor, i
            live by myself, live alone, living alone, by myself, on my own, my
            responsibility, my department, my budget, my money my, that's me, thats me,
            it's me, its me, you're talking to, my signature, my opinion, my word, my
            say
        """,
        "i": """
            i pay, i'm paying, i choose, i'll choose, i buy, i'm buying, i pick, i'll
            pick, i pay for, im paying, i'll pay, i select, i'm choosing, i am paying,
            i'm picking
        """,
        "D": """
            convince, persuade, win over, talk round, decide, decides, decided,
            deciding, decision, decisions, approve, approves, approval, sign, signs,
            final, word, authority, makes, make, responsible, charge, authorizes,
            authorize, authorise, authorises, ok's, has the final, signs off, sign off,
            in charge, up to, call the shots, calls the shots, wears the pants,
            greenlight*
        """,
        "d": """
            call, calls, say, says, pay, pays, paying, paid, choose, chooses, picks,
            pick, buys, buying, funds, funding, too, also, involved
        """,
        "g": """
            approval, sign off from, permission, go ahead from, green light, clear it
            with, get it approved, authorization
        """,
        "q": """
            gotta ask, got to ask, have to ask, need to ask, must ask, gotta check with,
            gotta run it by, run it by, gotta clear it with, clear it with, gotta speak
            to, gotta talk to, opinion, approval of, blessing, ask, asking, consult,
            consulting, discuss, discussing, check, talk, talking, speak, chat, talk to,
            speak to, speak with, check with, ask my, confer, run it by, run this by,
            run it past, get back to
        """,
        "p": """
            i only make, i just make, i only, i just, i merely, told, asked, gathering,
            researching, inquiring, enquiring, renting, rent, tenant, collecting,
            comparing, browsing, asking, looking into, finding out, told me, asked me,
            gather info, pass it, pass it on, pass this, relay, relaying, forward it,
            forwarding, hand it over, messenger, report to, just report, helping,
            helping out, help choose, helping choose, find out, to find out, researching
            for, looking for him, looking for her, sourcing this for, shopping for
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
        ".": """
            late husband, late wife, used to, no rush, no idea about, budget, not sure
            about
        """,
        "U": f"""
            anyone's guess, anybody's guess,
            crossed that bridge, cross that bridge, wish i knew, like to know myself,
            guess is as good, {UNSETTLED}, can't agree on, cannot agree on, figuring it
            out, still figuring, depends on the price, depends on price, depends on the
            cost, we'll figure, haven't figured, nobody yet, no one yet, unclear who,
            still discussing who, not decided who, not sure who, don't know who, no idea
            who, remains to be decided, unclear at, yet to be decided who, whoever,
            whoever is free, depends on the amount, depends on the size, depends how
            much, depends on amount, not clear, isn't clear, isnt clear, unclear,
            haven't worked that out, haven't worked it out, havent worked it out, not
            worked out, yet to figure, haven't agreed who
        """,
        "R": """
            rather not, prefer not, don't want to talk, not talking about, don't want to
            discuss, won't discuss
        """,
    },
)
