"""The phrases that training gets are those that Rasa itself would read, only sooner."""

from __future__ import annotations

from pathlib import Path

import pytest
from rasa.shared.importers import utils
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.dialogue.phrases import _plain, shared
from bot.settings import ROOT

FILES = [str(ROOT / "data" / "nlu" / name) for name in ("hi/services.yml", "en/alerts.yml", "ar/trust.yml")]
ANNOTATED = """version: "3.1"
nlu:
- intent: find_post
  examples: |
    - the embassy in [Lima](city)
"""


def rows(data: TrainingData) -> list[tuple[str, str]]:
    return [(message.get("intent"), message.get("text")) for message in data.training_examples]


def test_the_same_phrases_as_rasa_reads() -> None:
    expected = utils.training_data_from_paths(FILES, "en")
    with shared():
        found = utils.training_data_from_paths(FILES, "en")
        assert utils.training_data_from_paths(FILES, "en") is found
    assert rows(found) == rows(expected)
    assert len(rows(found)) > 300
    assert found.fingerprint() == expected.fingerprint()


def test_merging_shares_messages_and_drops_twins() -> None:
    one = utils.training_data_from_paths(FILES[:1], "en")
    two = utils.training_data_from_paths(FILES[:2], "en")
    expected = one.merge(two)
    with shared():
        found = one.merge(two, None)
    assert rows(found) == rows(expected)
    assert found.training_examples[0] is one.training_examples[0]


@pytest.mark.parametrize(
    "content",
    [ANNOTATED, "version: '3.1'\nnlu:\n- synonym: x\n  examples: |\n    - y\n"],
)
def test_anything_else_is_left_to_rasa(tmp_path: Path, content: str) -> None:
    path = tmp_path / "nlu.yml"
    path.write_text(content)
    assert _plain(str(path)) is None
    with shared():
        found = utils.training_data_from_paths([str(path)], "en")
    assert found.fingerprint() == utils.training_data_from_paths([str(path)], "en").fingerprint()
