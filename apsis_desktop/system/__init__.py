"""What differs between Windows, macOS and Linux, and what concerns the whole process."""
