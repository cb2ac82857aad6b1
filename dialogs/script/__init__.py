"""What a marketer writes, read into frozen values that know their place."""
