"""The grammar of insertions: which words, filters and blocks a text may hold.

It is checked on the tokens, before Jinja2 parses them: an expression that is not
in the grammar is never built, so it can neither run nor overflow the parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

FILTERS: Mapping[str, tuple[int, int]] = {
    "money": (0, 0),
    "plural": (2, 3),
    "date": (0, 0),
    "phone": (0, 0),
    "default": (1, 1),
    "upper": (0, 0),
    "truncate": (0, 1),
}
"""Names of the filters with the least and the most arguments."""

MAX_LENGTH = 20_000
"""Characters of a text: five of the longest messages that a messenger takes."""

_MOST_SHOWN = 40
_MOST_FILTERS = 4
_MOST_STEPS = 3
_MOST_BLOCKS = 3

_OPENING = re.compile(r"\{\{|\{%|\{#")
_TOKEN = re.compile(
    r"""\s*(?:(?P<string>'[^'\\]*'|"[^"\\]*")
    |(?P<number>\d{1,6}(?![\w.]))
    |(?P<word>[^\W\d]\w*)
    |(?P<sign>[.|(),])
    |(?P<other>\S))""",
    re.VERBOSE,
)
_SIMPLE = re.compile(r"\{\{\s*[\w.]+(?:\s*\|\s*\w+(?:\([^){}]*\))?)*")
_SPECIAL = frozenset({"self", "loop", "super", "caller", "varargs", "kwargs"})

_BELONGS: Mapping[str, frozenset[str]] = {
    "else": frozenset({"if"}),
    "endif": frozenset({"if", "else"}),
    "endfor": frozenset({"for"}),
}


class Name(Struct, frozen=True):
    """A word a text inserts, such as `quote.from`, at an offset of the text.

    `guarded` says that the text copes with its absence: it has a default, or stands
    as the condition of an `if`. `local` is a word of the loop, such as `p.title`.
    """

    path: str
    start: int
    guarded: bool = False
    local: bool = False


class InsertionError(Exception):
    """A text breaks the grammar; code and args of a finding, and where."""

    def __init__(
        self,
        code: str,
        start: int,
        *,
        length: int = 1,
        args: Mapping[str, str] | None = None,
    ) -> None:
        self.code = code
        self.start = start
        self.length = length
        self.fill = args or {}
        super().__init__(code)


class _Token(Struct, frozen=True):
    kind: str
    text: str
    start: int


class _Reader(Struct):
    """Names found so far and blocks that are open: (word, offset, loop variable)."""

    names: list[Name] = field(default_factory=list)
    blocks: list[tuple[str, int, str]] = field(default_factory=list)


def read_insertions(text: str) -> tuple[Name, ...]:
    """Words a text inserts, in order.

    Raises:
        InsertionError: the text is not in the grammar.
    """
    if len(text) > MAX_LENGTH:
        raise InsertionError("E508", 0, args={"limit": str(MAX_LENGTH)})
    reader = _Reader()
    for sign, start, end in _spans(text):
        tokens = tuple(_tokens(text, start + 2, end - 2))
        if sign == "{{":
            _read_output(reader, tokens, start)
        else:
            _read_block(reader, tokens, start)
    if reader.blocks:
        word, start, _ = reader.blocks[-1]
        raise InsertionError("E507", start, length=2, args={"found": f"{{% {word} %}}"})
    return tuple(reader.names)


def _spans(text: str) -> Iterator[tuple[str, int, int]]:
    """Each insertion with its offsets, brackets included."""
    position = 0
    while found := _OPENING.search(text, position):
        start = found.start()
        if found.group() == "{#":
            raise InsertionError("E505", start, length=2, args={"found": "{#"})
        closing = "}}" if found.group() == "{{" else "%}"
        end = text.find(closing, start + 2)
        following = _OPENING.search(text, start + 2)
        line_end = text.find("\n", start)
        if end < 0 or (following and following.start() < end) or 0 < line_end < end:
            raise _unclosed(text, start, closing)
        yield found.group(), start, end + 2
        position = end + 2


def _unclosed(text: str, start: int, closing: str) -> InsertionError:
    if closing == "%}":
        return InsertionError("E502", start, length=2, args={"case": "tag"})
    simple = _SIMPLE.match(text, start)
    fix = f"{simple.group() if simple else '{{ …'} }}}}"
    return InsertionError("E502", start, length=2, args={"fix": fix})


def _tokens(text: str, start: int, end: int) -> Iterator[_Token]:
    # "-" beside a bracket only eats white space.
    start += text[start:end].startswith("-")
    end -= end > start and text[end - 1] == "-"
    position = start
    while found := _TOKEN.match(text, position, end):
        kind = found.lastgroup or "other"
        said, at = found.group(kind), found.start(kind)
        if kind == "other" or (kind == "word" and said.startswith("_")):
            raise _refused(text[at:end].strip(), at)
        yield _Token(kind, said, at)
        position = found.end()


def _refused(found: str, start: int) -> InsertionError:
    shown = found if len(found) <= _MOST_SHOWN else found[: _MOST_SHOWN - 1] + "…"
    return InsertionError("E505", start, length=len(found), args={"found": shown})


def _read_output(reader: _Reader, tokens: tuple[_Token, ...], start: int) -> None:
    if not tokens:
        raise InsertionError("E505", start, length=2, args={"found": "{{ }}"})
    name, index = _read_path(reader, tokens, 0)
    guarded = False
    count = 0
    while index < len(tokens):
        if tokens[index].text != "|" or count == _MOST_FILTERS:
            raise _refused(tokens[index].text, tokens[index].start)
        guarded |= index + 1 < len(tokens) and tokens[index + 1].text == "default"
        index = _read_filter(tokens, index + 1)
        count += 1
    reader.names.append(replace(name, guarded=guarded))


def _read_path(
    reader: _Reader,
    tokens: tuple[_Token, ...],
    index: int,
) -> tuple[Name, int]:
    first = tokens[index]
    if first.kind != "word" or first.text in _SPECIAL:
        raise _refused(first.text, first.start)
    path = first.text
    local = any(first.text == variable for _, _, variable in reader.blocks)
    index += 1
    steps = 0
    while index + 1 < len(tokens) and tokens[index].text == ".":
        step = tokens[index + 1]
        steps += 1
        if step.kind != "word" or steps > _MOST_STEPS:
            raise _refused(step.text, step.start)
        path += f".{step.text}"
        index += 2
    return Name(path, first.start, local=local), index


def _read_filter(tokens: tuple[_Token, ...], index: int) -> int:
    if index >= len(tokens):
        raise _refused("|", tokens[-1].start)
    named = tokens[index]
    if named.text not in FILTERS:
        raise _unknown_filter(named)
    count, after = _count_arguments(tokens, index + 1)
    least, most = FILTERS[named.text]
    if not least <= count <= most:
        words = ", ".join(("'окно'", "'окна'", "'окон'")[:most])
        fix = f"{named.text}({words})" if most else named.text
        raise InsertionError(
            "E503",
            named.start,
            length=len(named.text),
            args={"case": "args", "name": named.text, "fix": fix},
        )
    return after


def _unknown_filter(named: _Token) -> InsertionError:
    args = {"name": named.text, "allowed": ", ".join(FILTERS)}
    from difflib import get_close_matches  # for authors who have slipped alone

    guess = get_close_matches(named.text, FILTERS, n=1)
    if guess:
        args |= {"case": "guess", "guess": guess[0]}
    return InsertionError("E503", named.start, length=len(named.text), args=args)


def _count_arguments(tokens: tuple[_Token, ...], index: int) -> tuple[int, int]:
    """How many constants stand in the brackets, and the index behind them."""
    if index >= len(tokens) or tokens[index].text != "(":
        return 0, index
    count = 0
    wanted = "constant"
    for position in range(index + 1, len(tokens)):
        token = tokens[position]
        if token.text == ")" and (count == 0 or wanted == ","):
            return count, position + 1
        if wanted == "constant" and token.kind in {"string", "number"}:
            count += 1
            wanted = ","
        elif wanted == "," and token.text == ",":
            wanted = "constant"
        else:
            raise _refused(token.text, token.start)
    raise _refused("(", tokens[index].start)


def _read_block(reader: _Reader, tokens: tuple[_Token, ...], start: int) -> None:
    words = [token.text for token in tokens]
    match words:
        case ["for", *_]:
            _open_loop(reader, tokens, start)
        case ["if", _, *_]:
            _open_branch(reader, tokens, start)
        case [("else" | "endfor" | "endif") as word]:
            _go_on(reader, word, start)
        case _:
            found = "{% " + " ".join(words) + " %}"
            raise InsertionError("E505", start, length=2, args={"found": found[:60]})


def _open_loop(reader: _Reader, tokens: tuple[_Token, ...], start: int) -> None:
    match [token.text for token in tokens[1:]]:
        case [variable, "in", "prices"] if (
            tokens[1].kind == "word"
            and variable not in _SPECIAL
            and not any(word == "for" for word, _, _ in reader.blocks)
        ):
            reader.blocks.append(("for", start, variable))
        case _:
            raise InsertionError("E506", start, length=2)


def _open_branch(reader: _Reader, tokens: tuple[_Token, ...], start: int) -> None:
    name, index = _read_path(reader, tokens, 1)
    if index < len(tokens) or len(reader.blocks) == _MOST_BLOCKS:
        raise InsertionError("E506", start, length=2, args={"case": "if"})
    reader.names.append(replace(name, guarded=True))
    reader.blocks.append(("if", start, ""))


def _go_on(reader: _Reader, word: str, start: int) -> None:
    """`else`, `endif` and `endfor` belong to the block that is open."""
    opened, at, _ = reader.blocks.pop() if reader.blocks else ("", 0, "")
    if opened not in _BELONGS[word]:
        raise InsertionError(
            "E507",
            start,
            length=2,
            args={"found": f"{{% {word} %}}"},
        )
    if word == "else":
        reader.blocks.append(("else", at, ""))
