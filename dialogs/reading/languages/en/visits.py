"""A visit in English."""

from __future__ import annotations

from dialogs.reading.languages.shapes.visits import VisitsTable

TABLE = VisitsTable(
    named=(
        "@visit",
        "you|someone|somebody|anyone .. come|pop|swing|visit !back !up !down",
        "@person",
        "book|schedule|pencil|squeeze+me|us|a|it",
        "put+me|us down",
    ),
    freed=(
        (
            "cancel|cancelling|canceling|scrap|abort !order !subscription "
            "!everything !if !how !all !can't"
        ),
        "call+it|that off",
        "call+off .. @visit|it|that",
        "don't|dont|not .. come|visit|send !if !until !before",
        "no+need .. come|visit",
        "don't|dont|no|not .. need|want .. @visit !if !yet !move",
        "no+longer .. need|want .. @visit",
    ),
    polite=(
        "can|could|possible|ok|okay|work|works|possibly|may|would ?",
        "what|how+about",
        "let's|lets|rather|better|instead|prefer",
    ),
    same_time=("same time|hour", "same+time"),
    same_day=("same day",),
    week_later=("the week after", "a|one week later", "week+later|after"),
    when=(
        "when|what_time|what_day|which_day .. @visit|@person|booked|booking",
        "when|what_time .. come|coming|arrive|arriving|expect|turn_up|get_here",
        "verify|confirm|check|remind .. @visit|booking",
        "what|when .. did|have|was|am|are+i|we .. book|booked|agree|agreed",
        "@visit .. still_on|when|confirmed",
    ),
    busy=(
        "work|working|busy|school|shift .. until|till|to",
        "finish|off .. at",
        "home|back|free|available .. at|after|from|around|by",
    ),
    invite=(
        "send|get .. @person !have !has !=got",
        "send .. someone|somebody .. measure|look|see|quote",
        "book|schedule|arrange .. survey|visit|demo|viewing|appointment !booked !did",
        "let .. @person .. come",
        "when .. can|could|will .. you|someone|somebody .. come|measure|visit|pop",
    ),
    length=(
        "how+long .. @visit|it_take|take",
        "@visit .. how+long",
    ),
    classes={
        "visit": (
            "survey visit appointment appt booking demo viewing measuring consultation "
            "meeting slot inspection demonstration trial"
        ),
        "person": "surveyor technician engineer fitter installer",
    },
)
