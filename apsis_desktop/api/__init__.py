"""The HTTP client for APSIS One."""
