"""Reminders of saved personal data, and clearing it."""
