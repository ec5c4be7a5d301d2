"""How are official forms filled in? Their fields, and the tables whose shape a regulation gives."""
