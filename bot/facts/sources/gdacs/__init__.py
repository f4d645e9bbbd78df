"""Natural disasters: the Global Disaster Alert and Coordination System."""
