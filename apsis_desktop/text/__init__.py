"""Text from outside, made fit to stand within other text."""
