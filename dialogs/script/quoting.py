"""A field of a YAML line written again with its text in quotes, ready to paste."""

from __future__ import annotations

import re

from dialogs.script.source import Source

_FIELD = re.compile(r"(?:^ *(?:- +)*|[{,] *)([A-Za-z_][\w-]*): +")
_DASHES = re.compile(r" *(?:- +)*")
_ITEM = re.compile(r".*[\[,] *")
_COMMENT = re.compile(r"\s+#.*$")
_IN_ROW = re.compile(r"(?:\{\{.*?\}\}|[^{}\[\],]|,(?! *[A-Za-z_]\w*: ))*")
_LONGEST = 200
_IN_LIST = re.compile(r"(?:\{\{.*?\}\}|[^{}\[\],])*")


def in_quotes(source: Source, offset: int) -> str:
    """The field around an offset of the file, its text in double quotes."""
    number = source.line_number(offset)
    line = source.line(number)
    column = offset - source.starts[number - 1]
    fields = [found for found in _FIELD.finditer(line) if found.end() <= column]
    if not fields:
        begin = _DASHES.match(line)
        return _quoted(without_comment(line[begin.end() if begin else 0 :]))
    field = fields[-1]
    begin_at = field.end()
    if line[begin_at : begin_at + 1] == "[":
        item = _ITEM.match(line, begin_at, column)
        text = _IN_LIST.match(line, item.end() if item else begin_at + 1)
        return _quoted(text.group() if text else "")
    if field.group().lstrip()[0] in "{,":
        text = _IN_ROW.match(line, begin_at)
        return f"{field[1]}: {_quoted(text.group() if text else '')}"
    return f"{field[1]}: {_quoted(without_comment(line[begin_at:]))}"


def without_comment(line: str) -> str:
    """A line without the comment at its end."""
    return _COMMENT.sub("", line).rstrip()


def _quoted(text: str) -> str:
    said = text.strip().replace("\\", "\\\\").replace('"', '\\"')
    said = said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
    return f'"{said}"'
