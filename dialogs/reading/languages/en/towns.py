"""Towns of the United States, the United Kingdom and their neighbours."""

from __future__ import annotations

from dialogs.reading.languages.shapes.contacts import Towns

_NAMES = """
New York, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San
Diego, Dallas, San Jose, Austin, Jacksonville, Fort Worth, Columbus, Charlotte,
Indianapolis, San Francisco, Seattle, Denver, Oklahoma City, Nashville, El Paso,
Boston, Portland, Las Vegas, Detroit, Memphis, Louisville, Baltimore, Milwaukee,
Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Mesa, Atlanta, Omaha, Colorado
Springs, Raleigh, Long Beach, Virginia Beach, Miami, Oakland, Minneapolis, Tulsa,
Tampa, Arlington, New Orleans, Wichita, Cleveland, Bakersfield, Honolulu, Anaheim,
Orlando, Corpus Christi, Riverside, Lexington, Stockton, Henderson, Saint Paul, St.
Louis, Cincinnati, Pittsburgh, Greensboro, Anchorage, Plano, Lincoln, Newark, Durham,
Buffalo, Chandler, Toledo, Madison, Lubbock, Scottsdale, Reno, Glendale, Norfolk,
Boise, Richmond, Spokane, Tacoma, Fremont, Salt Lake City, Rochester, Modesto, Des
Moines, Birmingham, Brooklyn, Queens, Manhattan, Bronx, Staten Island, Jersey City,
Hoboken, Cambridge, Somerville, Worcester, Providence, Hartford, Stamford, New Haven,
Albany, Syracuse, Yonkers, Princeton, Trenton, Wilmington, Charleston, Savannah, Santa
Monica, Pasadena, Burbank, Irvine, Berkeley, Palo Alto, Mountain View, Sunnyvale,
Santa Clara, Washington, London, Manchester, Leeds, Glasgow, Liverpool, Sheffield,
Bristol, Edinburgh, Leicester, Coventry, Bradford, Cardiff, Belfast, Nottingham, Hull,
Newcastle, Stoke-on-Trent, Southampton, Derby, Portsmouth, Brighton, Plymouth,
Wolverhampton, Luton, Milton Keynes, Aberdeen, Northampton, Norwich, Swansea, Oxford,
York, Exeter, Bath, Gloucester, Watford, Slough, Blackpool, Bournemouth, Ipswich,
Croydon, Dundee, Swindon, Peterborough, Warrington, Chester, Dublin, Cork, Galway,
Toronto, Vancouver, Montreal, Calgary, Ottawa, Edmonton, Winnipeg, Sydney, Melbourne,
Brisbane, Perth, Adelaide, Canberra, Auckland, Wellington
"""

TABLE = Towns(
    names=tuple(dict.fromkeys(" ".join(_NAMES.split()).split(", "))),
    ambiguous=frozenset(
        "mesa long bath hull lincoln madison chandler reading derby slough washington "
        "york phoenix buffalo charlotte austin houston jacksonville henderson queens "
        "columbus arlington richmond riverside cork chester lexington savannah "
        "providence newark durham norfolk".split(),
    )
    - frozenset("jacksonville newark norfolk durham arlington lexington".split()),
    short={
        "nyc": "New York",
        "new york city": "New York",
        "sf": "San Francisco",
        "philly": "Philadelphia",
        "vegas": "Las Vegas",
        "st louis": "St. Louis",
        "saint louis": "St. Louis",
        "dc": "Washington",
        "washington dc": "Washington",
        "chi-town": "Chicago",
        "nola": "New Orleans",
    },
    endings={"": ("",)},
)
