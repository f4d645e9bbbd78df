"""Pictures of levels: drawn as SVG out of plain values, and as PNG where a picture must be one.

Nothing here knows facts, catalogues, Rasa or the web: `bot.charts` and `bot.world` say what to draw.
"""
