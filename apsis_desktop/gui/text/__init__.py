"""Names, numbers and errors as a person reads them."""
