"""Text from outside, such as names and pasted keys, made safe to show and use."""
