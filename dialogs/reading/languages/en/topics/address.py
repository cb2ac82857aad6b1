"""English: where one is, and how to get there."""

from __future__ import annotations

ADDRESS = (
    "which|what+mall|plaza|building|shopping|floor|centre|center .. you|in|?",
    (
        "where .. are|is|r .. you|u|your|office|shop|store|showroom|located|school|"
        "studio|based|it|warehouse"
    ),
    "where .. located|based|situated|find_you|come|showroom|shop|office|store|pick",
    "what|whats|what's|your|send|give|the|need|have|get .. address|location",
    "address|location ?",
    "^ address|location|directions $",
    "how .. get|find|reach|drive .. there|you|to_you|your|store|office|shop|place",
    "directions .. to|please|?",
    (
        "do|have|is .. a|an|any|physical|there .. showroom|store|shop|office|"
        "branch|location"
    ),
    "showroom|branch|storefront ?",
    (
        "what|which .. city|town|area|part|neighborhood|neighbourhood|district|"
        "state|street|postcode|zip"
    ),
    "are .. you .. local|in|near|based|located .. $ !stock",
    "nearest|closest .. station|metro|subway|store|shop|showroom|branch|stop|tube",
    "parking .. there|available|?|near",
    "map|pin|coordinates .. send|share|location|your|?|drop",
    "send|share|drop map|pin|coordinates|location",
    "visit .. showroom|store|office|you|shop",
    "nearest|closest .. stop|station|bus|tram|metro|parking|branch",
    "what's|whats|which .. stop|station|street|road",
    "whereabouts|where'bouts .. are|is|you|$",
    (
        "where .. abouts|exactly|are_you|located|find|office|shop|based|come|go|"
        "situated !from !source !buy"
    ),
    (
        "postcode|post_code|zip|zipcode|street|landmark|directions|coordinates|"
        "gps|satnav|pin|google_maps|map .. your|can|have|get|send|what|whats|"
        "share|please|?|you|is|$ !my"
    ),
    "post|zip+code",
    (
        "how+far|close|near .. are|is .. you|your|it|shop|from|station|centre|"
        "center|town"
    ),
    (
        "far|close|near|next|opposite|walking+from|to|distance .. station|metro|"
        "tube|underground|bus|centre|center|mall|airport|town|stop"
    ),
    (
        "which|what+street|road|area|district|town|city|floor|building|station|"
        "bus|metro|stop|side|part|neighbourhood !deliver"
    ),
    ("parking|car+park|park|space|near .. near|there|your|by|outside|free|available|?"),
    (
        "is|are|do|have .. there|you|a|any .. showroom|branch|branches|store|"
        "shop|office|parking|salon .. in|near|around|where|?|nearby"
    ),
    "in+which|what+city|town|area|part",
    "which+way .. do|should|to|from|?",
    (
        "standing|outside|stood|arrived|parked .. station|door|building|gate|your"
        " .. which|where|how"
    ),
    ("can_i|place|somewhere .. come|visit|pop_in .. see .. in_person|person or|online"),
    (
        "are|r|is+you|u|ur|it|your .. next|near|close|behind|opposite|beside|"
        "across|by|inside .. to|the|from|station|mall|? !price !offer"
    ),
    (
        "cant|can't|cannot|couldnt|couldn't|struggling .. find .. you|your|place|"
        "shop|entrance|it|door !price !prices !size !number"
    ),
    (
        "is|any|got|where|there .. parking|car_park|bike_parking|garage_to_park "
        ".. next|near|by|there|outside|your|at|for|?"
    ),
    "where .. park|parking|leave_the_car|entrance|door|enter",
    "which .. entrance|floor|door|gate|building|unit|exit ?|are|is|do",
    "entrance|door .. from|on|side|street|yard|back|round",
    (
        "where .. do|should|shall|can .. i|we .. go|come|drive|bring|drop|park ?|"
        "$|it|my|the"
    ),
    "where .. you .. guys|at|lot|located|based ?|$",
)
