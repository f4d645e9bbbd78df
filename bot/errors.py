"""Every error that Safe Conduct raises on purpose.

SafeConductError
├── SettingsError            a setting is missing, malformed or contradicts another
├── ModelError               no trained model, or one that cannot be loaded
├── FactsError
│   ├── SourceError          a source could not be read: network, status, time-out
│   │   └── PayloadRejected  a source answered, but not with something to believe
│   └── StoreError           the stored facts are missing, corrupt or unreachable
│       └── LeaseLost        another refresher has taken over the source meanwhile
├── ChannelError
│   ├── NotGenuine           a request's signature or secret is wrong
│   ├── BadRequest           a request that is not in the platform's format
│   └── DeliveryFailed       the platform refused or could not be reached
└── ActionFailed             a custom action, in process or remote, did not return a result
"""

from __future__ import annotations


class SafeConductError(Exception):
    """Base class: catch it to catch everything below."""


class SettingsError(SafeConductError):
    """A setting is missing, malformed or contradicts another."""


class ModelError(SafeConductError):
    """There is no trained model, or it cannot be loaded."""


class FactsError(SafeConductError):
    """Something about the facts went wrong."""


class SourceError(FactsError):
    """A source could not be read."""


class PayloadRejected(SourceError):
    """A source answered with a payload that is not to be believed."""


class StoreError(FactsError):
    """The stored facts are missing, corrupt or unreachable."""


class LeaseLost(StoreError):
    """A refresher was taken for dead, and another has its place: what it writes is refused."""


class ChannelError(SafeConductError):
    """Something between a messaging platform and Safe Conduct went wrong."""


class NotGenuine(ChannelError):
    """A request did not prove that it comes from the platform."""


class BadRequest(ChannelError):
    """A request is not in the platform's documented format."""


class DeliveryFailed(ChannelError):
    """The platform refused a message or could not be reached."""


class ActionFailed(SafeConductError):
    """A custom action did not return a result."""
