"""A break of YAML explained by the text of the line, not by the parser's words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from dialogs.script.errors import Finding, ScriptError
from dialogs.script.quoting import in_quotes, without_comment
from dialogs.script.source import Source

MAX_KILOBYTES = 256
"""A script is some tens of kilobytes; ten times the largest known."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_TAB = re.compile(r" *(\t)")
_BRACES = re.compile(r"(?:^ *|: +|[,\[{] *|- +)(\{\{)")
_SIGN = re.compile(r"(?:^ *|: +|[,\[{] *|- +)([@`%*&][^\s,\]}]*|-(?= ))")
_TAG = re.compile(r"(?:: +|[,\[{] *|- +)(!)")
_WRITTEN = re.compile(r"[^\s,\]}]+")
_NOT = re.compile(r"![A-Za-z_]\w*")
_KEY = re.compile(r"( *(?:- +)*)([^\s:#'\"{\[-][^:#'\"{\[]*):(?: |$)")
_GLUED = re.compile(r" *(?:- +)*[a-z_]+(:)(?![\s/]|$)")
_UNMARKED = re.compile(r" *(?:- +)*([a-z_]+)(?= +[^\s:])[^:]*$")
_QUOTES = re.compile(r'\\.|(")')


class Break(Struct, frozen=True):
    """Where the parser gave up, in which line, and what it was reading then."""

    offset: int
    line: int
    began: int | None = None
    reading: str = ""


def refuse(source: Source) -> None:
    """Look at what must not reach the parser.

    Raises:
        ScriptError: the file is too large or holds a control character.
    """
    if len(source.text.encode("utf-8", "surrogatepass")) > MAX_KILOBYTES * 1024:
        place = source.place(0)
        raise ScriptError((Finding("E109", place, {"limit": str(MAX_KILOBYTES)}),))
    bad = _CONTROL.search(source.text)
    if bad:
        found = f"U+{ord(bad.group()):04X}"
        place = source.place(bad.start())
        raise ScriptError((Finding("E110", place, {"found": found}),))


def explain(
    source: Source,
    offset: int,
    *,
    began: int | None = None,
    reading: str = "",
) -> Finding:
    """The likeliest mistake, given where the parser stopped and what it was reading."""
    offset = min(offset, len(source.text))
    broken = Break(offset, source.line_number(offset), began, reading)
    for look in _LOOKS:
        found = look(source, broken)
        if found is not None:
            return found
    return Finding("E100", source.place(offset))


def refused(source: Source, start: int, code: str) -> Finding:
    """A notation of YAML that was read but is not for scripts: a tag, an alias."""
    written = _WRITTEN.match(source.text, start)
    found = written.group() if written else ""
    shown = found[:1] if code == "E108" else found
    args = {"found": shown, "fix": in_quotes(source, start)}
    if code == "E105" and _NOT.fullmatch(found):
        args |= {"case": "not", "fix": f"not {found[1:]}"}
    return Finding(code, source.place(start, start + max(1, len(found))), args)


def script_name(source: Source) -> str:
    """The folder of the file, which is the name of the script in commands."""
    return source.file.split("/")[-2] if "/" in source.file else ""


def _nearby(source: Source, broken: Break) -> Iterator[tuple[int, str]]:
    """The line of the break and the two above, each with the offset it starts at."""
    for number in range(broken.line, max(0, broken.line - 3), -1):
        yield source.starts[number - 1], source.line(number)


def _tab(source: Source, broken: Break) -> Finding | None:
    for start, line in _nearby(source, broken):
        found = _TAB.match(line)
        if found and line.strip():
            place = source.place(start + found.start(1))
            return Finding("E101", place, {"script": script_name(source)})
    return None


def _braces(source: Source, broken: Break) -> Finding | None:
    for start, line in _nearby(source, broken):
        found = _BRACES.search(line)
        if found and not _is_quoted(line, found.start(1)):
            at = start + found.start(1)
            fix = in_quotes(source, at)
            return Finding("E103", source.place(at, at + 2), {"fix": fix})
    return None


def _is_quoted(line: str, column: int) -> bool:
    return line.count('"', 0, column) % 2 == 1 or line.count("'", 0, column) % 2 == 1


def _tag(source: Source, broken: Break) -> Finding | None:
    start = source.starts[broken.line - 1]
    line = source.line(broken.line)
    found = _TAG.search(line)
    if found is None or _is_quoted(line, found.start(1)):
        return None
    return refused(source, start + found.start(1), "E105")


def _quote(source: Source, broken: Break) -> Finding | None:
    if "quoted scalar" in broken.reading and broken.began is not None:
        if source.text[broken.offset - 1 : broken.offset] == "\\":
            return None
        found = source.text[broken.began : broken.began + 1]
        return Finding("E106", source.place(broken.began), {"found": found})
    for start, line in _nearby(source, broken):
        marks = [mark for mark in _QUOTES.finditer(without_comment(line)) if mark[1]]
        if len(marks) % 2:
            place = source.place(start + marks[-1].start())
            return Finding("E106", place, {"found": '"'})
    return None


def _behind_quote(source: Source, broken: Break) -> Finding | None:
    before = source.text[: broken.offset].rstrip(" ")
    if before.endswith(('"', "'")) and "block" in broken.reading:
        place = source.place(broken.offset)
        return Finding("E115", place, {"fix": in_quotes(source, len(before) - 1)})
    return None


def _glued(source: Source, broken: Break) -> Finding | None:
    for start, line in _nearby(source, broken):
        found = _GLUED.match(line)
        if found:
            at = start + found.start(1)
            key = line[: found.end()].strip()
            fix = f"{key} {without_comment(line[found.end() :])}"
            return Finding("E116", source.place(at), {"fix": fix})
    return None


def _unmarked(source: Source, broken: Break) -> Finding | None:
    if "simple key" not in broken.reading or broken.began is None:
        return None
    number = source.line_number(broken.began)
    line = source.line(number)
    found = _UNMARKED.match(line)
    if found is None:
        return None
    start = source.starts[number - 1]
    fix = f"{found[1]}: {without_comment(line[found.end(1) :]).strip()}"
    place = source.place(start + found.start(1), start + found.end(1))
    return Finding("E117", place, {"fix": fix})


def _indentation(source: Source, broken: Break) -> Finding | None:
    line = source.line(broken.line)
    found = _KEY.match(line)
    content = line.lstrip(" ")
    if "flow" in broken.reading or not (found or content.startswith("- ")):
        return None
    start = source.starts[broken.line - 1]
    if found and broken.offset > start + found.end(2):
        return None
    got = len(line) - len(content)
    levels = [level for level in _levels(source, broken.line) if level != got]
    if not levels:
        return None
    want = min(levels, key=lambda level: abs(level - got))
    said = without_comment(content)
    return Finding(
        "E104",
        source.place(start + got, start + got + len(said)),
        {"got": str(got), "want": str(want), "fix": " " * want + said},
    )


def _levels(source: Source, number: int) -> Iterator[int]:
    """Columns that the neighbouring fields, or rows of a list, begin at."""
    is_row = source.line(number).lstrip().startswith("- ")
    for step in (1, -1):
        other = number + step
        while 0 < other <= len(source.starts) and not _says(source.line(other), is_row):
            other += step
        line = source.line(other)
        if _says(line, is_row):
            yield len(line) - len(line.lstrip(" "))
            if not is_row:
                yield len(line) - len(line.lstrip(" -"))


def _says(line: str, is_row: bool) -> bool:  # noqa: FBT001
    content = line.lstrip()
    if is_row:
        return content.startswith("- ")
    return bool(content) and not content.startswith("#")


def _colon(source: Source, broken: Break) -> Finding | None:
    if source.text[broken.offset : broken.offset + 1] != ":":
        return None
    in_row = "flow" in broken.reading and broken.began is not None
    if in_row and source.line_number(broken.began or 0) != broken.line:
        return None
    fix = in_quotes(source, broken.offset)
    return Finding("E102", source.place(broken.offset), {"fix": fix})


def _bracket(source: Source, broken: Break) -> Finding | None:
    at = broken.offset
    if "flow" in broken.reading and broken.began is not None:
        at = broken.began
    found = source.text[at : at + 1]
    if found not in {"{", "}", "[", "]"}:
        return None
    return Finding("E107", source.place(at), {"found": found})


def _sign(source: Source, broken: Break) -> Finding | None:
    start = source.starts[broken.line - 1]
    for found in _SIGN.finditer(source.line(broken.line)):
        if found.start(1) + start <= broken.offset:
            return refused(source, start + found.start(1), "E108")
    return None


_LOOKS: tuple[Callable[[Source, Break], Finding | None], ...] = (
    _tab,
    _braces,
    _tag,
    _quote,
    _behind_quote,
    _unmarked,
    _glued,
    _indentation,
    _colon,
    _bracket,
    _sign,
)
"""From the surest sign of a mistake to the vaguest."""
