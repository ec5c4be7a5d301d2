"""How does Markdown become blocks? Text with marks in, blocks of the document tree out."""
