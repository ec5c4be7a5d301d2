"""What must be made, on which worker, and what was made?"""
