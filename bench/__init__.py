"""How fast is planbuilder, as ratios and exponents of one run?"""
