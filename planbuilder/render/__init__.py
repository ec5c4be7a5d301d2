"""How does it look as html, pdf, docx? Computes no number."""
