"""The process around the window: crashes, signals, a second start."""
