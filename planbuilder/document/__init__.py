"""What is a document, apart from any format? Knows neither a format nor the domain."""
