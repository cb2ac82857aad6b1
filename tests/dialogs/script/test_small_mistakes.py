from __future__ import annotations

import pytest

from dialogs.script.parse import parse
from tests.dialogs.script.samples import SMALLEST, said


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", "1:1:1 E113"),
        ("🌷", "1:1:1 E113"),
        ("- a\n", "1:1:1 E113"),
        ("name: x\nquestions: [{id: a, ask: b}]\n", "1:1:1 E210"),
        ("version: 2\nname: x\nquestions: [{id: a, ask: b}]\n", "1:10:1 E216"),
        (SMALLEST + "prices: no.csv\n", "15:9:6 E112"),
        (SMALLEST + "prices: prices.xlsx\n", "15:9:11 E112"),
        (SMALLEST + "handoff: {card: no.j2}\n", "15:17:5 E112"),
        (SMALLEST + "timezone: Moscow\n", "15:11:6 E206"),
        (SMALLEST + "language: de\n", "15:11:2 E206"),
        (SMALLEST + "limits: {questions: много}\n", "15:21:5 E211"),
        (SMALLEST + "limits: {questions: 0}\n", "15:21:1 E211"),
        (SMALLEST + "quote: {item: need, round: -1}\n", "15:28:2 E211"),
        (SMALLEST + "followups: [{after: 1d}]\n", "15:13:11 E210"),
        (SMALLEST + "followups: [{after: скоро, close: silent}]\n", "15:21:5 E207"),
        (SMALLEST + "messages: {greting: Привет}\n", "15:12:7 E201"),
        (SMALLEST + "name: y\n", "15:1:4 E208"),
        (SMALLEST + "junk: [{id: spam, then: closed, phrases: [x]}]\n", "15:25:6 E206"),
        (SMALLEST + "faq: {id: a}\n", "15:6:7 E209"),
        (SMALLEST + "company: [a]\n", "15:10:3 E209"),
        (SMALLEST + "company: {x: {y: z}}\n", "15:14:6 E209"),
        (SMALLEST + "company: {x: , y: z}\n", "15:11:1 E205"),
        (SMALLEST + "limits: {bubbles: [2]}\n", "15:19:3 E209"),
        (SMALLEST + "limits: {bubbles: 1.5}\n", "15:19:3 E211"),
        (SMALLEST + "limits: [bubbles]\n", "15:9:9 E209"),
        (
            SMALLEST + "routing: [{id: me}]\n",
            "15:12:2 E201",
        ),
        (SMALLEST + "scoring: {touches: [{id: a}]}\n", "15:21:7 E210"),
        (SMALLEST + "handoff: {escalate: [{after: 5m}]}\n", "15:22:11 E210"),
        (SMALLEST + "followups:\n  - {after: 1d, close: silent}\n  -\n", "17:4:1 E205"),
        (SMALLEST + "faq: [{id: a, phrases: [], answer: b}]\n", "15:24:2 E205"),
        (SMALLEST.replace("[phone]", "[telephone]"), "13:12:9 E206"),
        (SMALLEST.replace("[Узнать цену, Сделать заказ, Другое]", "[]"), "8:14:2 E205"),
        (SMALLEST.replace("Чем помочь?", "{{ name }}"), "6:10:2 E103"),
        (SMALLEST.replace("ask: Чем помочь?", "ask: Чем\n\tпомочь?"), "7:1:1 E101"),
        (SMALLEST.replace("id: need", "id: lead"), "5:9:4 E215"),
        (SMALLEST.replace("id: need", "id: нужно"), "5:9:5 E215"),
        (SMALLEST.replace("id: need", "id: nееd"), "5:9:4 E202"),
        (SMALLEST.replace("id: need", "id: need\n    required: да"), "6:15:2 E212"),
    ],
)
def test_a_mistake_gives_one_finding(text: str, where: str) -> None:
    (finding,) = parse({"script.yaml": text}, script_id="x").findings

    assert said(finding) == where


def test_a_folder_without_a_script_is_told() -> None:
    (finding,) = parse({}, script_id="x", folder="dialogs/x").findings

    assert finding.code == "E112"
    assert finding.place.file == "dialogs/x/script.yaml"
