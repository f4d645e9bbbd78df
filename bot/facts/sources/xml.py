"""XML of publishers, read so that a hostile document can do nothing."""

from __future__ import annotations

from typing import Any

from lxml import etree

from bot.errors import PayloadRejected


def root(body: bytes, tag: str) -> Any:
    """The root element of a document, which must be a `tag`. Raises PayloadRejected if it is not."""
    # No entities, no network, no DTD: publishers need none and a hostile one would use them.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        found = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise PayloadRejected(f"not XML: {error}") from error
    if found is None or found.tag != tag:
        raise PayloadRejected(f"not a document of <{tag}>")
    return found
