"""The stand-in: absent packages can be imported, not used; installed ones win."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.dialogue import standin
from bot.dialogue.standin import StandInUsed
from bot.settings import ROOT


@pytest.fixture(autouse=True)
def installed() -> None:
    """The finder is in place."""
    standin.install()


def test_an_absent_package_can_be_imported_with_its_parts() -> None:
    import tensorflow as tf  # type: ignore[import-not-found]
    from tensorflow.keras import layers  # type: ignore[import-not-found]

    assert isinstance(tf.Tensor, type)
    assert isinstance(layers.Dense, type)
    assert tf.__version__ == "0"


@pytest.mark.parametrize("use", ["tensorflow.constant(1)", "tensorflow.keras.Model()", "twilio.rest.Client('a', 'b')"])
def test_use_says_which_package_is_missing(use: str) -> None:
    __import__("tensorflow.keras")
    __import__("twilio.rest")
    package = use.partition(".")[0]
    with pytest.raises(StandInUsed, match=f"{package} is not installed") as caught:
        eval(use, {package: sys.modules[package]})
    assert "docs/adr/" in str(caught.value)


def test_it_can_stand_in_a_class_statement_a_decorator_and_an_except_clause() -> None:
    import tensorflow as tf

    class Layer(tf.keras.layers.Layer):  # type: ignore[misc]
        """As Rasa's own layers."""

    @tf.function
    def double(number: int) -> int:
        return 2 * number

    assert issubclass(Layer, tf.keras.layers.Layer)
    assert double(2) == 4
    with pytest.raises(StandInUsed):
        Layer()
    try:
        raise ZeroDivisionError
    except tf.errors.NotFoundError:
        pytest.fail("caught what it should not")
    except ZeroDivisionError:
        pass


def test_it_answers_only_for_the_packages_that_it_names() -> None:
    with pytest.raises(ModuleNotFoundError):
        __import__("safeconduct_has_no_such_package")


def test_installing_it_again_changes_nothing() -> None:
    before = list(sys.meta_path)
    standin.install()
    assert sys.meta_path == before


def test_an_installed_package_wins(tmp_path: Path) -> None:
    package = tmp_path / "twilio"
    package.mkdir()
    (package / "__init__.py").write_text("answer = 42\n")
    program = """
from bot.dialogue import standin
standin.install()
import twilio
print(twilio.answer)
try:
    import twilio.rest
except ModuleNotFoundError:
    print("no such part")
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": f"{tmp_path}:{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split("\n")[:2] == ["42", "no such part"], done.stderr


def test_rasas_own_command_line_runs_with_it() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "rasa", "--help"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "train" in done.stdout
    assert "actions" in done.stdout or "run" in done.stdout


def test_a_namespace_may_be_there_in_part(tmp_path: Path) -> None:
    # protobuf brings google.protobuf, and with it a `google` that has no google.auth.
    (tmp_path / "google" / "protobuf").mkdir(parents=True)
    (tmp_path / "google" / "protobuf" / "__init__.py").write_text("REAL = True\n")
    code = (
        "from bot.dialogue import standin; standin.install(); import importlib.util as u; import google.protobuf as p;"
        "import google.auth.transport; print(p.REAL, u.find_spec('google.protobuf.missing'))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, env=environment)
    assert done.stdout.strip() == "True None", done.stderr
