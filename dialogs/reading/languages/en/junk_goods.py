"""English: what people buy for themselves, and what is sold to a firm."""

from __future__ import annotations

GOODS = """
chair chairs sofa sofas couch armchair table tables desk desks wardrobe wardrobes closet
cabinet cabinets bed beds mattress shelf shelves bookcase drawers furniture kitchen
kitchens bathroom bathrooms renovation renovations refit refurbishment refurb remodel
extension tile tiles tiling floor flooring laminate carpet paint painting wallpaper
plastering roof roofing fence gate deck decking patio door doors lock curtains blinds
shutters conservatory lamp heating boiler radiator wiring plumbing insulation
tooth teeth implant implants filling fillings crown crowns braces checkup whitening
veneers veneer denture dentures extraction haircut manicure pedicure lashes massage
makeup nails facial waxing cake cakes party wedding gift present voucher membership
bouquet bouquets rose roses flower flowers wreath tulips peonies lily lilies
course courses class classes lesson lessons tutoring tuition workshop training
crm software license licenses licence seats
""".split()

ASSETS = """
website websites webpage webpages site sites landing logo logos brand branding
brands chatbot chatbots bot bots ai seo ads ad adverts advertising ppc reviews rating
ratings reach followers subscribers leads lead traffic video videos reels clips banner
banners flyers leaflets signs signage copywriting content blog blogs articles posts
newsletter mailing emails funnel funnels bookkeeping payroll customers clients patients
sales bookings revenue enquiries app apps ranking rankings google facebook instagram
tiktok linkedin telephony crm automation packaging uniforms merch backlinks exposure
audience visibility photos photography shoot listing listings page pages conversions
""".split()
