"""Reports over time: what was requested, where each stands, what survives a restart."""
