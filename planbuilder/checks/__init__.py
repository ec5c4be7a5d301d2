"""Do the records agree with each other and with the rules? Changes no data."""
