// Types of edge that a walk through the graph takes: mentions and links.
MENTIONS|${fragment/link-types}
