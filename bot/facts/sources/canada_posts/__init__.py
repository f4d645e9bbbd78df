"""Canada's embassies and consulates: Global Affairs Canada's open data."""
