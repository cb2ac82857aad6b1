"""First names in English."""

from __future__ import annotations

from dialogs.reading.languages.shapes.names import NamesTable

TABLE = NamesTable(
    markers={
        "S": """
            my name is, my name's, my names, name is, the name is, i am called,
            people call me, you can call me, just call me, name, names, my name,
            ask for, attn, contact person, contact, regards, kind regards, best regards,
            thanks, cheers, name's, the name's, they call me, everyone calls me
        """,
        "A": "here, speaking, is my name, is the name, from",
        "W": "it's, its, i'm, im, i am, this is, it is, call me",
        "N": "not",
    },
    names=frozenset(
        """
        aaron abigail adam ahmed alan albert alex alexander alexis alfie ali alice
        amanda amber amelia amy andrea andrew andy angela anil ann anna anne anthony
        archie arthur ashley austin ava barbara becky ben benjamin beth betty beverly
        billy bob bobby bradley brandon brenda brian brittany bruce bryan carl carlos
        carol carolyn catherine cathy charles charlie charlotte cheryl chloe chris
        christian christina christine christopher claire clare colin connor craig
        cynthia daisy dan daniel danielle danny darren dave david dean deborah debra
        denise dennis diana diane donald donna doris dorothy douglas dylan ed edward
        elena elijah elizabeth ella ellie emily emma eric ethan eugene evan evelyn
        evie fatima finn fiona frances fred freddie freya gabriel gareth gary gemma
        geoff geoffrey george georgia gerald gloria graham greg gregory hannah harold
        harriet harry heather helen henry hugo ian igor isaac isabella isla ivan jacob
        jacqueline james jane janet janice jason jean jeff jeffrey jen jennifer jenny
        jeremy jerry jess jesse jessica jim jimmy joan joe john johnny jonathan jordan
        jose joseph josh joshua joyce juan judith judy julia julie justin karen kate
        katherine kathleen kathryn kathy katie kayla keith kelly ken kenneth kevin
        kimberly kyle larry laura lauren lawrence lee leo liam lily linda lisa liz
        lizzie logan lori lucas lucy luis luke madison maggie mandy margaret maria
        marie marilyn martha martin mary mason matt matthew max meg megan melissa mia
        michael michelle mick miguel mike ming mohammed molly nancy natalie natasha
        nathan neil nicholas nick nicole nigel nina noah olga oliver olivia omar oscar
        owen pamela pat patricia patrick paul pedro peter philip phillip poppy priya
        rachel raj ralph randy raymond rebecca rhys richard rick rob robert roger ron
        ronald roy ruby russell ruth ryan sam samantha samuel sandra sandy sanjay sara
        sarah scott sean sharon shaun shirley simon sofia sophia sophie stacy
        stephanie stephen steve steven stuart sue susan susie ted teresa terry theo
        theresa thomas tim timothy toby tom tony tracey tracy tyler victoria vincent
        virginia walter wayne wei william willie zachary zoe
        """.split(),
    ),
    ambiguous=frozenset(
        """
        al ali amber april art austin autumn bill bob carol chase christian cliff
        daisy dale dan dawn dean drew ed faith frank gene georgia glen grace grant guy
        heather hope hunter iris ivy jack jean jordan joy june ken lee lily madison
        mark mason max may miles ming pat poppy ray rich rob rose ruby sue summer ted
        violet virginia will
        """.split(),
    ),
    never=frozenset(
        """
        a agent anonymous asap bot calling fine good hello here hey hi homeowner human
        i interested just landlord later looking manager me no nobody not ok okay
        owner price sure tenant thanks the urgent why window windows yes
        """.split(),
    ),
    address=frozenset(
        """
        hi hello hey dear thanks thank cheers good morning afternoon evening yo
        greetings can could would will please do are is what how when where why who
        you your so ok okay no yes well sorry excuse listen look great tell let send
                """.split(),
    ),
)
