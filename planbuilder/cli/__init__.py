"""How do I ask for it? One command a file; holds no logic."""
