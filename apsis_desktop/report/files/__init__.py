"""Writing a report's file to the chosen destination: complete, or not at all."""
