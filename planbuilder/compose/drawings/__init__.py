"""What goes into maps and gantts: classes, places, steps and the lines under them."""
