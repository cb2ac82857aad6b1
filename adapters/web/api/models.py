"""What the API takes and gives; the descriptions stand in its document."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

Line = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f]*$")]
"""One line without control characters."""

Text = Annotated[str, StringConstraints(pattern=r"^[^\x00]*$")]


class Problem(BaseModel):
    """Why a request was not done (RFC 9457)."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str | None = None
    errors: list[dict[str, str]] | None = None


class Lead(BaseModel):
    """A lead as lists show it."""

    id: int
    conversation: int
    name: str
    stage: str = Field(description="talking, waiting, work, meeting, good or bad")
    script: str
    channel: str
    source: str
    campaign: str
    triage: str = Field(description="urgent, future, trash, or empty while open")
    potential: int = Field(description="0 to 100")
    temperature: int = Field(description="0 to 100")
    potential_level: str
    temperature_level: str
    is_target: bool
    is_repeat: bool
    junk: str | None
    manager: str | None
    outcome: str | None
    reason: str | None
    made_at: dt.datetime
    heard_at: dt.datetime
    closed_at: dt.datetime | None


class Leads(BaseModel):
    """A page of leads; `after` asks for the next one."""

    leads: list[Lead]
    count: int = Field(description="How many there are, counted up to 1000")
    after: str | None


class Answer(BaseModel):
    """What was found out to one question, and the words that say so."""

    question: str
    label: str
    value: str
    quote: str
    status: str
    is_personal: bool


class Reason(BaseModel):
    """Points and where they come from."""

    axis: str
    points: float
    name: str
    quotes: list[str]


class LeadMore(BaseModel):
    """What the page of a lead tells besides."""

    answers: list[Answer]
    contacts: dict[str, list[str]]
    first_message: str
    reasons: list[Reason]
    sources: dict[str, str]
    consent: str
    notes: list[str]
    slot: dt.datetime | None = Field(description="The time that is booked")
    amount: int | None


class LeadDetails(Lead, LeadMore):
    """A lead with its answers; phones and e-mails are covered unless revealed."""


class Message(BaseModel):
    """One message of a conversation."""

    at: dt.datetime
    by: Literal["prospect", "bot", "human", "notice"]
    name: str
    text: str
    kind: str
    status: str = Field(description="Of the delivery; empty for a prospect's")


class Messages(BaseModel):
    """The messages of the newest lead of a conversation, or of the lead named."""

    conversation: int
    lead: int
    messages: list[Message]


class Exclusion(BaseModel):
    """Somebody whose messages become no leads."""

    id: int
    kind: str
    reason: str
    author: str
    lead: int | None
    made_at: dt.datetime
    expires_at: dt.datetime | None
    undone_at: dt.datetime | None
    undone_by: str | None


class Exclusions(BaseModel):
    """A page of exclusions, the newest first; `before` asks for the next one."""

    exclusions: list[Exclusion]
    before: int | None


class NewExclusion(BaseModel):
    """Whom to exclude, and why."""

    model_config = ConfigDict(extra="forbid")

    kind: Literal["phone", "email"]
    value: Annotated[Line, Field(min_length=3, max_length=254)]
    reason: Annotated[Line, Field(min_length=1, max_length=200)]
    expires_at: AwareDatetime | None = None


class Excluded(BaseModel):
    """How many addresses of the person are on the list now."""

    addresses: int


class FilledForm(BaseModel):
    """A form of a site; at least one of phone, email and text is there."""

    model_config = ConfigDict(extra="forbid")

    name: Annotated[Line, Field(max_length=200)] = ""
    phone: Annotated[Line, Field(max_length=50)] = ""
    email: Annotated[Line, Field(max_length=254)] = ""
    text: Annotated[Text, Field(max_length=4000)] = ""
    source: Annotated[
        dict[
            Annotated[Line, Field(max_length=50)],
            Annotated[Line, Field(max_length=200)],
        ],
        Field(max_length=20, description="utm_source, utm_campaign, page, referrer …"),
    ] = {}
    consent: bool = Field(
        default=False, description="The person agreed to the processing of the data"
    )
    consent_document: Annotated[Line, Field(max_length=500)] = ""
    consent_words: Annotated[Text, Field(max_length=2000)] = ""


class KeptForm(BaseModel):
    """The conversation that was made; its lead is there a moment later."""

    conversation: int
