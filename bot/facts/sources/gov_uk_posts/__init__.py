"""The United Kingdom's embassies and high commissions: GOV.UK's Content API."""
