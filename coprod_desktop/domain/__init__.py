"""Records, rules and refusals of co-production work; standard library only."""
