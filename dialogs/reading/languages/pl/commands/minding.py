"""Polish: whom, when and where not to call or write."""

from __future__ import annotations

_KIN = (
    "żony|żonie|męża|mężowi|mamy|mamie|taty|tacie|rodziców|rodzicom|syna|synowi|córki|"
    "córce|dzieci|siostry|brata|babci|teściowej|dziewczyny|sąsiada|sąsiadów|szefa|"
    "szefowi|niej|niego|nich|nikogo"
)
_WHEN = "przed|po|rano|wieczorem|nocy|weekend|weekendy|pracy|stacjonarny|służbowy"
_CALL = "=dzwońcie|=dzwonić|=dzwoń|=piszcie|=pisać|=pisz|=telefonować|=niepokoić"

MINDING = {
    "mind": (
        f"nie+{_CALL} .. {_KIN}",
        f"nie+{_CALL} {_WHEN}",
        f"nie+{_CALL} do_mnie|w|na {_WHEN}",
        f"proszę nie+{_CALL} {_WHEN}",
    ),
}
