"""Polish: whom, when and where not to call or write."""

from __future__ import annotations

_KIN = (
    "żony|żonie|męża|mężowi|mamy|mamie|taty|tacie|rodziców|rodzicom|syna|synowi|córki|"
    "córce|dzieci|siostry|brata|babci|teściowej|dziewczyny|sąsiada|sąsiadów|szefa|"
    "szefowi|niej|niego|nich|nikogo"
)
_WHEN = "przed|po|rano|wieczorem|nocy|weekend|weekendy|pracy|stacjonarny|służbowy"
_CALL = "=dzwońcie|=dzwonić|=dzwoń|=piszcie|=pisać|=pisz|=telefonować|=niepokoić"

_BY_VOICE = "=dzwońcie|=zadzwońcie|=zadzwoń|=dzwoń|=dzwonić|telefonicznie|lepiej|wolę"

MINDING = {
    "mind": (
        f"nie+{_CALL} .. {_KIN}",
        f"nie+{_CALL} {_WHEN}",
        f"nie+{_CALL} do_mnie|w|na {_WHEN}",
        f"proszę nie+{_CALL} {_WHEN}",
    ),
    "channel": (
        "nie+@call !@ever",
        "nie trzeba|chcę|lubię|warto .. @call !@ever",
        "bez|żadnych+telefonów|dzwonienia|rozmów|telefonowania !@ever",
        f"nie+=piszcie|=pisz|=pisać .. {_BY_VOICE} !@ever",
        f"{_BY_VOICE} .. nie+=piszcie|=pisz|=pisać !@ever",
    ),
}
