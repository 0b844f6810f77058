"""What can be done with fetched lists: read, put together, written. The one room that knows the table engine."""
