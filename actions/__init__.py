"""rasa-sdk actions: thin classes that ask bot.facts and compose a draft in message keys.

They run inside the assistant's process, or on an action server of their own
(`safeconduct rasa run actions`): nothing here knows which.
"""
