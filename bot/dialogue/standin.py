"""Answers imports of packages that Rasa names but Safe Conduct does not use.

Rasa 3.6.21 imports TensorFlow, every messaging connector and several cloud clients at
module level, although only DIET, TED and Rasa's own channels need them. Left installed
they cost about 1.5 GB of disk, 360 MB of memory and 10 s of start-up (docs/adr/0002).

`install()` appends a finder to `sys.meta_path`. Being last, it answers only what is *not*
installed: `pip install tensorflow` brings the real thing back with no change here.
Names can be imported, subclassed and used as annotations or decorators; anything that
would do work raises `StandInUsed`, naming the package.

    >>> from bot.dialogue import standin
    >>> standin.install()
    >>> import tensorflow
    >>> tensorflow.constant(1)
    Traceback (most recent call last):
    bot.dialogue.standin.StandInUsed: tensorflow.constant was used, but ...
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
import types
from collections.abc import Sequence
from typing import Any

ABSENT = frozenset(
    {
        # machine learning that only DIET, TED and the large featurisers use
        "tensorflow",
        "tensorflow_addons",
        "tensorflow_hub",
        "tensorflow_text",
        "keras",
        "skops",
        "sklearn_crfsuite",
        "matplotlib",
        "absl",
        # Rasa's own messaging channels; Safe Conduct has its own (bot/channels)
        "aiogram",
        "fbmessenger",
        "mattermostwrapper",
        "rocketchat_API",
        "slack_sdk",
        "socketio",
        "twilio",
        "webexteamssdk",
        # cloud storage and brokers
        "aio_pika",
        "aiormq",
        "boto3",
        "botocore",
        "confluent_kafka",
        "google",
        "pymongo",
    }
)


class StandInUsed(RuntimeError):
    """A package that is not installed was used, not merely imported."""

    def __init__(self, name: str) -> None:
        package = name.split(".")[0]
        super().__init__(
            f"{name} was used, but {package} is not installed: Safe Conduct runs without it. "
            f"Install {package} to use the Rasa component that needs it (docs/adr/0002)."
        )


class _AbsentType(type):
    """A class whose attributes are absent classes too; calling it does no work."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        value = _absent(f"{cls.__module__}.{cls.__qualname__}", name)
        setattr(cls, name, value)  # the same class each time, or `isinstance` would be wrong
        return value

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        decorated = args[0] if len(args) == 1 and not kwargs else None
        if isinstance(decorated, (types.FunctionType, type)):
            return decorated  # `@tf.function`
        if issubclass(cls, BaseException):
            return super().__call__(*args, **kwargs)
        raise StandInUsed(f"{cls.__module__}.{cls.__qualname__}")


def _absent(module: str, name: str) -> Any:
    # Names of errors must be catchable: `except tensorflow.errors.NotFoundError`.
    bases: tuple[type, ...] = (Exception,) if name.endswith(("Error", "Exception")) else ()
    return _AbsentType(name, bases, {"__module__": module, "__doc__": StandInUsed.__doc__})


class _AbsentModule(types.ModuleType):
    __path__: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name != "__version__":
            raise AttributeError(name)
        value = "0" if name == "__version__" else _absent(self.__name__, name)
        setattr(self, name, value)
        return value


class _StandInFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        parent, _, _ = fullname.rpartition(".")
        if fullname.partition(".")[0] not in ABSENT:
            return None
        if parent and not _has_gaps(sys.modules.get(parent)):
            return None  # the real package is there and looks for a part that it can do without
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        return _AbsentModule(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        """Nothing to run: the attributes appear when they are asked for."""


def _has_gaps(module: types.ModuleType | None) -> bool:
    """True for a stand-in, and for a namespace such as `google`, of which one package may be there and others not."""
    if isinstance(module, _AbsentModule):
        return True
    return module is not None and getattr(module, "__file__", None) is None and hasattr(module, "__path__")


def install() -> None:
    """Put the finder last on `sys.meta_path`; calling it again changes nothing."""
    if not any(isinstance(finder, _StandInFinder) for finder in sys.meta_path):
        sys.meta_path.append(_StandInFinder())
