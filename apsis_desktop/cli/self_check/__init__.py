"""What `self-check` looks at, one file a subject. Each check returns what it found, or raises `Fails`."""
