"""The API for programs: leads, conversations, exclusions, forms of a site."""
