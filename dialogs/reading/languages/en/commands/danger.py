"""English: what cannot wait: gas, fire, water."""

from __future__ import annotations

DANGER = (
    "carbon_monoxide|co+alarm|detector .. going|beeping|off|ringing",
    "carbon+monoxide .. alarm|detector|leak|poisoning !install !fit !buy !sell",
    "gas+leak|leaking|smell !detector !test",
    "smell|smelling|smells|stinks .. gas|burning",
    "water|rain .. =pouring|gushing|flooding|=coming_through|spraying|streaming",
    "=flooded|=flooding|=burst .. pipe|kitchen|ceiling|basement|everywhere|house|flat",
    "pipe|boiler|radiator|tank .. =burst|=exploded",
    (
        "sparks|sparking|smoking|smoke .. boiler|socket|fuse|wires|wiring|heater|"
        "plug !alarm"
    ),
    "boiler|socket|fuse|wires|wiring|heater|plug .. sparks|sparking|smoking|smoke|fire",
)
