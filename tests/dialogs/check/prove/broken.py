"""A short script without a defect, and one defect at a time to put into it."""

from __future__ import annotations

from dataclasses import dataclass

SOUND = """\
version: 1
name: Doors
language: en
timezone: Europe/London
managers: [{id: ann, name: Ann}, {id: bob, name: Bob}]
prices: prices.csv
quote: {item: product, quantity: doors_count}
questions:
  - id: product
    area: need
    ask: What is it about?
    options:
      - {id: doors, label: Doors, score: 9}
      - {id: locks, label: Locks, score: 6}
      - {id: keys, label: Keys, score: 2, reply: Keys are made while you wait.}
  - id: doors_count
    ask: How many doors?
    type: number
    min: 1
    max: 50
    ask_if: {product: doors}
  - id: budget
    area: budget
    say: "From {{ quote.from | money }} to {{ quote.to | money }}."
    ask:
      - {when: {product: doors}, text: Does that suit you for the doors?}
      - {text: Does that suit you?}
    options:
      - {id: fits, label: It does, score: 10}
      - {id: dear, label: Too dear, score: 2}
  - id: timeline
    area: timeline
    ask: When should it be done?
    type: date
    options:
      - {id: soon, label: This month, range: ..30d, score: 10}
      - {id: later, label: Later, range: 30d.., score: 2}
  - id: visit
    ask: When shall we measure?
    type: slot
    required: false
    ask_if: {timeline: soon}
  - id: phone
    ask: Which number can we call?
    type: phone
booking:
  visit: {title: Measuring, hours: {mon-fri: 10:00-18:00}, length: 1h}
faq:
  - {id: price, phrases: [how much], answer: "From {{ quote.from | money }}."}
junk:
  - {id: dreamer, label: Dreamer, when: {timeline: later, budget: dear}, then: close}
scoring:
  potential: {weights: {need: 50, budget: 50}, levels: {high: 70, medium: 40}}
  temperature: {weights: {timeline: 100}, levels: {hot: 70, warm: 40}}
triage:
  urgent: {temperature: hot, potential: [high, medium]}
  future: {potential: [high, medium]}
  trash: otherwise
routing:
  - {when: {doors_count: 10..}, to: [bob]}
  - {to: [ann]}
handoff:
  when: [{phone: known, triage: urgent}, {visit: known, phone: known}]
followups:
  - {after: 20m, text: Are you still there?}
  - {after: 3d, close: silent}
consent:
  before: [phone]
  text: May we keep your number?
  document: https://doors.example/consent
  agree: I agree
  decline: I do not agree
  if_declined: Then write to us here.
messages:
  done: Thank you!
"""

PRICES = """\
id,title,unit,from,to
doors,Door,pc,200,900
locks,Lock,pc,50,150
keys,Key,pc,5,15
"""


@dataclass(frozen=True, slots=True)
class Defect:
    """What is changed, the code that is found for it, and the way that shows it."""

    name: str
    old: str
    new: str
    code: str
    path: str = ""


DEFECTS = (
    Defect(
        "the silent are never closed",
        "  - {after: 3d, close: silent}\n",
        "",
        "P101",
    ),
    Defect(
        "nobody is there to take a client",
        "managers: [{id: ann, name: Ann}, {id: bob, name: Bob}]\n",
        "",
        "P102",
        "product=Locks budget=Too dear timeline=Later",
    ),
    Defect(
        "a question without buttons and without text",
        "    type: number\n    min: 1",
        "    type: number\n    free_text: false\n    min: 1",
        "P103",
        "product=Doors",
    ),
    Defect(
        "a question whose bounds let nothing through",
        "    min: 1\n    max: 50",
        "    min: 50\n    max: 1",
        "P103",
        "product=Doors",
    ),
    Defect(
        "a question without words",
        "      - {text: Does that suit you?}",
        "      - {when: {product: locks}, text: Does that suit you?}",
        "P104",
        "product=Keys",
    ),
    Defect(
        "a calendar without a time",
        "hours: {mon-fri: 10:00-18:00}, length: 1h",
        "hours: {mon-fri: 10:00-10:30}, length: 1h",
        "P201",
        "product=Locks budget=It does timeline=This month",
    ),
    Defect(
        "a follow-up after the end",
        "  - {after: 3d, close: silent}\n",
        "  - {after: 3d, close: silent}\n  - {after: 5d, text: And now?}\n",
        "P202",
    ),
    Defect(
        "a question nobody is asked",
        "    ask_if: {timeline: soon}",
        "    ask_if: {timeline: soon, doors_count: 60..}",
        "E401",
        "product=Locks budget=It does timeline=This month",
    ),
    Defect(
        "a text that is never said",
        "      - {text: Does that suit you?}",
        "      - {when: {doors_count: 99}, text: Really?}\n"
        "      - {text: Does that suit you?}",
        "P203",
        "product=Locks",
    ),
    Defect(
        "a text below one that always fits",
        "      - {when: {product: doors}, text: Does that suit you for the doors?}\n"
        "      - {text: Does that suit you?}",
        "      - {when: {budget: unknown}, text: Does that suit you?}\n"
        "      - {when: {product: doors}, text: Does that suit you for the doors?}",
        "P203",
        "product=Doors doors_count=9",
    ),
    Defect(
        "a route that others take away",
        "  - {when: {doors_count: 10..}, to: [bob]}",
        "  - {when: {doors_count: 10..}, to: [bob]}\n"
        "  - {when: {doors_count: 20..30}, to: [ann]}",
        "P204",
        "product=Doors doors_count=20",
    ),
    Defect(
        "a level above everything",
        "levels: {hot: 70, warm: 40}",
        "levels: {hot: 100, warm: 40}",
        "",
    ),
    Defect(
        "a hot that nothing can reach",
        "range: ..30d, score: 10",
        "range: ..30d, score: 4",
        "P301",
        "product=Doors doors_count=9 budget=It does timeline=This month visit=? phone=?",  # noqa: E501
    ),
    Defect(
        "an urgent that nothing can reach",
        "urgent: {temperature: hot, potential: [high, medium]}",
        "urgent: {temperature: hot, timeline: later}",
        "P302",
        "product=Doors doors_count=9 budget=It does timeline=This month visit=? phone=?",  # noqa: E501
    ),
    Defect(
        "a junk row that contradicts itself",
        "when: {timeline: later, budget: dear}",
        "when: {timeline: later, visit: known}",
        "P401",
        "product=Locks budget=It does timeline=Later",
    ),
    Defect(
        "a handoff that contradicts itself",
        "{visit: known, phone: known}]",
        "{visit: known, timeline: later}]",
        "P401",
        "product=Locks budget=It does timeline=Later",
    ),
    Defect(
        "a handoff for a grade and an answer that exclude each other",
        "when: [{phone: known, triage: urgent}, {visit: known, phone: known}]",
        "when: [{phone: known}, {triage: urgent, timeline: later}]",
        "P401",
        "product=Locks budget=It does timeline=Later",
    ),
    Defect(
        "contacts before consent",
        "  before: [phone]",
        "  before: [email]",
        "E801",
        "product=Locks budget=It does timeline=Later",
    ),
    Defect(
        "contacts first of all",
        "questions:\n",
        "questions:\n  - {id: mobile, ask: Your mobile?, type: phone}\n",
        "E803",
    ),
    Defect(
        "budget before price",
        '    say: "From {{ quote.from | money }} to {{ quote.to | money }}."\n',
        "",
        "W804",
        "product=Locks",
    ),
    Defect(
        "a direct purchase question",
        "    ask: When should it be done?",
        "    ask: Do you want to buy now?",
        "W807",
        "product=Locks budget=It does",
    ),
    Defect(
        "a word that may be unknown",
        "  done: Thank you!",
        '  done: "Thank you! Doors: {{ doors_count }}."',
        "W504",
        "product=Locks budget=It does timeline=Later phone=?",
    ),
    Defect(
        "a word that is unknown when it is not told",
        "    ask: When should it be done?",
        '    ask: "When should {{ product }} be done?"',
        "W504",
        "product=- budget=It does",
    ),
    Defect(
        "a button longer than a channel shows",
        "label: This month",
        "label: This month or in the first days of the next one",
        "W601",
        "product=Locks budget=It does",
    ),
    Defect(
        "more buttons than a person reads",
        "      - {id: keys, label: Keys,",
        "".join(f"      - {{id: x{n}, label: Thing {n}}}\n" for n in range(9))
        + "      - {id: keys, label: Keys,",
        "E601",
    ),
)
