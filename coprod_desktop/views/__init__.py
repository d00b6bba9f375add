"""One widget per screen: wishes go out as signals, facts come in by methods."""
