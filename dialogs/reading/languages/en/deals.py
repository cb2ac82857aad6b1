"""English: what was bought before and what is wrong with it."""

from __future__ import annotations

from dialogs.reading.languages.shapes.deals import DealsTable

TABLE = DealsTable(
    classes={
        "seller": (
            "company firm builder builders fitter fitters supplier contractor guys "
            "venue provider agency florist school installer installers lot one "
            "software plumber engineer hotel"
        ),
        "made": "=installed =fitted =sold =delivered =built =replaced =fixed =repaired",
        "bought": "=bought =ordered =purchased =paid",
        "ago": "ago last yesterday recently spring summer autumn winter",
        "team": "fitter installer surveyor courier driver technician engineer crew",
        "thing": (
            "window door balcony sash handle frame glass pane lock hinge seal mesh "
            "sill mechanism"
        ),
    },
    past=(
        "=you|=your|=your_guys .. @made !if !could !can !would",
        "@made .. by+you",
        "@bought .. from+you",
    ),
    present=frozenset("now want need would".split()),
    deal=(
        "=you|=your|=your_guys .. @made !if !could !can !would",
        "@made .. by+you",
        "@bought .. from+you",
        "@made|@bought .. @ago !if",
        "=my|=our .. order|contract|@team|installation|delivery",
        "order|contract number|no|#",
        "under|in warranty|guarantee",
        "@team .. not|never|late|didn't|hasn't .. come|came|turn_up|show|shown|arrive",
        "@team .. late",
        "=promised|=booked|=scheduled|=agreed .. @team|survey|installation|delivery",
    ),
    late=(
        "where .. =my|=our|order|@team|delivery",
        "when .. =my|=our|order|@team .. come|arrive|ready|delivered|be",
        "status .. order|contract|delivery",
        "=promised|=agreed|=scheduled .. #|morning|today|yesterday|tomorrow",
        "did|has|have|is+not|nobody .. come|came|turn_up|turned_up|shown_up|arrived",
        "late|delayed|overdue !husband !wife !father !mother !mum !dad !partner",
        "waiting .. hours|days|weeks|since|still",
        "money|deposit back",
    ),
    broken=(
        (
            "@thing .. =broken|=broke|=cracked|=jammed|=stuck|=leaks|=leaking|=smashed|"
            "=loose|=rattles|=rattling"
        ),
        "=broken|=broke|=cracked|=jammed|=stuck|=leaking|=smashed|=loose .. @thing",
        (
            "@thing .. not|won't|wont|doesn't|doesnt|cannot|can't .. close|open|lock|"
            "shut|work"
        ),
    ),
    fresh=("new", "replace|replacing|replacement"),
    service=("repair|repairing", "fix|fixing|mend|mending|adjust"),
    affair=(
        (
            "cant|can't|cannot|couldn't|unable|not|won't .. log_in|login|log+in|"
            "sign_in|sign+in|logged_in|access_my|into_my_account"
        ),
        "locked .. account|out",
        "forgot|reset|lost .. password|login",
        "order|contract|invoice|policy|account number|no .. #",
        (
            "=existing|=current|already|=loyal .. customer|client|subscriber|"
            "member|tenant !want !another !more !become"
        ),
        "=your+customer|client .. question|problem|issue|help|account|invoice",
        (
            "=my|=our .. account|subscription|invoice|order|contract .. question|"
            "problem|issue|help|wrong|query|locked|charged"
        ),
        (
            "help|question|problem|issue|query .. =my|=our .. account|subscription|"
            "invoice|order|contract"
        ),
        "refund .. =my|=our|order|deposit|payment|me|us !if !policy",
        "=want|=need|=get|=like .. my+money|deposit back",
        "charged|billed|invoiced .. twice|wrong|wrongly|again",
    ),
    order=(
        (
            "cancel|change|return|track|reschedule|amend .. order|delivery|purchase|"
            "booking|reservation|appointment|visit !if"
        ),
        "delivered|sent|got .. wrong .. item|order|flowers|one|size",
    ),
    others=(
        "previous|last|old|other|former|another|current|first .. @seller",
        "@seller .. before|previously|down_the_road|last_time",
        "competitor|competitors|elsewhere|somewhere_else|another_place",
    ),
)
