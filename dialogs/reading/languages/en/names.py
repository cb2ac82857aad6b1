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
        aaron abdul abigail adam adele adrian agnes ahmed aiden aisha alan alana
        albert alberto alec alejandro alessandra alex alexa alexander alexandra alexis
        alfie ali alice alina alisha alison allan allen alma alvin alyssa amanda amber
        amelia amir amy ana anastasia andre andrea andres andrew andy angela angelica
        angie anil anita ann anna anne annie anthony antonio anya archie ariana arnold
        arthur asha ashley ashton audrey aurora austin ava ayesha barbara barry
        beatrice becky belinda ben benjamin bernard bernie bert beth bethany betty
        beverly bianca billy blake bob bobby bonnie boris brad bradley brandon brenda
        brendan brett brian bridget brittany brooke bruce bruno bryan caitlin caleb
        calvin cameron camila candice carl carla carlos carly carmen carol caroline
        carolyn cassandra catherine cathy cecilia cedric chad charles charlie
        charlotte chelsea cheryl chloe chris christa christian christie christina
        christine christopher cindy claire clara clare clarence claudia clayton clive
        cody colette colin colleen connor conrad constance cora corey courtney craig
        crystal curtis cynthia dagmar daisy dakota damian damien dan dana daniel
        danielle danny daphne darcy darlene darren darryl daryl dave david dean deanna
        debbie deborah debra deepak delia demi denise dennis derek desmond devin diana
        diane diego dimitri dina dmitri dolores dominic don donald donna donovan dora
        doreen doris dorothy doug douglas duncan dustin dwayne dwight dylan ed edgar
        edith edmund eduardo edward edwin eileen elaine eleanor elena eli elijah elisa
        elise eliza elizabeth ella ellen ellie elliot elliott elsa elsie elvira emil
        emilia emilio emily emma emmanuel enrique eric erica erik erika erin ernest
        ernesto esme esther ethan eugene eva evan evelyn evie ezra fabian faisal
        fatima fay felicia felicity felipe felix fernando finn fiona flora florence
        frances francesca francesco francis francisco franklin fred freddie frederick
        freya gabby gabriel gabriela gail gareth gary gavin gemma geoff geoffrey
        george georgia gerald gerard gerry gilbert gina giovanni giselle gloria gordon
        graham greg gregor gregory greta guillermo gus gwen hana hannah hans harley
        harold harriet harrison harry harvey hasan hassan hazel heather hector heidi
        helen henry herbert herman hilary hilda holly howard hugh hugo humphrey ian
        ibrahim ida ignacio igor imogen imran ingrid irene irina isaac isabel isabella
        isabelle isla ismail israel ivan ivy jackie jacob jacqueline jade jaden jaime
        jake jamal james jamie jan jana jane janelle janet janice janine jared jasmin
        jasmine jason jasper javier jay jayden jean jeanette jeannie jed jeff jeffrey
        jen jenna jennifer jenny jeremiah jeremy jermaine jerome jerry jess jesse
        jessica jill jim jimmy jo joan joanna joanne jocelyn jodie joe joel joey johan
        john johnny jonas jonathan jordan jorge jose joseph josephine josh joshua
        josie joyce juan juanita judith judy jules julia julian juliana julie juliet
        julio justin kai kara kareem karen karim karl karla kasia kat katarina kate
        katherine kathleen kathryn kathy katie katrina katya kay kayla keira keith
        kelly kelsey kelvin ken kendra kenneth kerry kevin khalid kim kimberly kira
        kirk kirsten kirsty krista kristen kristin kristina kurt kyle kyra lana lance
        larissa larry latoya laura lauren laurence laurie lawrence leah lee leila lena
        leo leon leona leonard leonardo leroy leslie lester lewis lexi liam lila
        lillian lily linda lindsay lindsey lionel lisa liz lizzie lloyd logan lois
        lola lorenzo loretta lori lorna lorraine lou louis louise lucas lucia luciana
        lucille lucinda lucy ludmila luigi luis luisa luke lydia lyla lynn mabel
        mackenzie maddie madison magda magdalena maggie maisie malcolm malik mandy
        manuel marc marcel marcela marcia marco marcos marcus margaret maria mariana
        marie marilyn marina mario marion marisa marissa marjorie marlene marsha
        martha martin marvin mary mason mateo mathew mathilda matilda matt matthew
        maureen maurice mauricio max maya meg megan mehmet mel melanie melinda melissa
        melody mercedes mia micah michael michaela michelle mick miguel mike mila
        mildred millie milton mindy ming miranda miriam mitch mitchell mohamed
        mohammad mohammed moira molly mona monica morgan moses muhammad mustafa myra
        myrtle nadia nadine nancy naomi natalia natalie natasha nathan nathaniel ned
        neil nelly nelson nessa nestor niamh nicholas nick nico nicole nigel nikita
        nikki nikolai nina noah noel noelle noor nora norma norman odette olga olive
        oliver olivia olya omar opal oscar otto owen pablo paige pamela paolo parker
        pat patricia patrick patsy patty paul paula paulina pauline pearl pedro peggy
        penelope penny perry peter petra philip phillip phoebe phyllis pierre polly
        poppy preston priya quentin rachel rafael raj ralph ramon ramona randall randy
        raquel raul raymond rebecca rebekah reggie regina reginald rene renee rex
        rhonda rhys ricardo richard rick ricky riley rita rob robbie robert roberta
        roberto robyn rocco rodney rodrigo roger roland roman romeo ron ronald rosa
        rosalie rosalind rosanna rosemary rosie ross rowan roxanne roy ruby rudy
        rupert russell rustam ruth ryan sabina sabrina sadie sally salma salvador sam
        samantha sammy samuel sandra sandy sanjay sara sarah sasha saul savannah scott
        sean selena serena sergei sergey sergio seth shane shannon shari sharon shaun
        sheila shelby shelley sheri sherry shirley sidney silvia simon simone skye
        sofia sofie sonia sonya sophia sophie spencer stacey stacy stan stanley stefan
        stella stephanie stephen sterling steve steven stewart stuart sue summer susan
        susie suzanne svetlana sydney sylvia tabitha tamara tammy tanya tara tasha
        tatiana tatyana taylor ted terence teresa teri terry tess tessa thea thelma
        theo theresa thomas tia tiffany tim timothy tina toby todd tom tony tracey
        tracy travis trevor trish trisha tristan troy tyler tyrone uma ursula
        valentina valerie vanessa vera vernon veronica vicki vicky victor victoria
        viktor vince vincent viola virginia vivian vladimir wade wallace walter wanda
        warren wayne wei wendy wesley wilfred william willie wilma winston xavier yana
        yasmin yolanda yulia yusuf yvette yvonne zac zachary zack zara zelda zoe zoey
        zuzana
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
        hey oh wow ugh huh eh hmm damn gosh omg jeez oi
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
