"""The sentence encoder: its space, its limits, its artifact; and a larger one in its place."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from bot.errors import ModelError
from bot.understanding import encoder as module
from bot.understanding.encoder import FOLDER, StaticEncoder, own
from bot.understanding.larger import OnnxEncoder, encoder
from bot.understanding.units import units, words

SAME = [
    ("en", "Where is the nearest embassy?"),
    ("fr", "Où se trouve l'ambassade la plus proche ?"),
    ("es", "¿Dónde está la embajada más cercana?"),
    ("de", "Wo ist die nächste Botschaft?"),
    ("ru", "Где ближайшее посольство?"),
    ("ar", "أين أقرب سفارة؟"),
    ("pt", "Onde fica a embaixada mais próxima?"),
    ("it", "Dov'è l'ambasciata più vicina?"),
    ("tr", "En yakın büyükelçilik nerede?"),
    ("pl", "Gdzie jest najbliższa ambasada?"),
    ("uk", "Де найближче посольство?"),
    ("fa", "نزدیک‌ترین سفارت کجاست؟"),
    ("zh", "最近的大使馆在哪里？"),
    ("ja", "一番近い大使館はどこですか。"),
    ("ko", "가장 가까운 대사관이 어디예요?"),
    ("hi", "सबसे नज़दीकी दूतावास कहाँ है?"),
]
OTHERS = ["I am allergic to peanuts.", "The match was postponed because of rain.", "How much does a beer cost?"]


@pytest.fixture(scope="module")
def loaded() -> StaticEncoder:
    return StaticEncoder.load(FOLDER, check=True)


@pytest.mark.parametrize(("language", "text"), SAME)
def test_the_same_question_is_near_in_every_language(loaded: StaticEncoder, language: str, text: str) -> None:
    vectors = loaded.encode([text, SAME[0][1], *OTHERS])
    likeness = vectors[0] @ vectors[1:].T
    assert likeness[0] > 0.5
    assert likeness[0] > likeness[1:].max() + 0.2


def test_rows_have_unit_length_and_stand_for_themselves(loaded: StaticEncoder) -> None:
    texts = [text for _, text in SAME]
    together = loaded.encode(texts)
    assert together.dtype == np.float32
    assert together.shape == (len(SAME), loaded.dimensions)
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    assert np.allclose(together, np.vstack([loaded.encode([text]) for text in texts]), atol=1e-5)


@pytest.mark.parametrize("text", ["", "   ", "\n", "...", "\x00", "\ud800"])
def test_nothing_to_read_gives_zeros(loaded: StaticEncoder, text: str) -> None:
    assert not loaded.encode([text]).any()


@pytest.mark.parametrize(
    "text",
    ["a" * 100_000, "visa " * 20_000, "日" * 100_000, "🙂🙂🙂", "passport паспорт جواز 護照 🛂", "\u202evisa\u202c"],
)
def test_odd_texts_have_finite_vectors(loaded: StaticEncoder, text: str) -> None:
    vector = loaded.encode([text])
    assert np.isfinite(vector).all()
    assert np.linalg.norm(vector) < 1.001


def test_no_texts(loaded: StaticEncoder) -> None:
    assert loaded.encode([]).shape == (0, loaded.dimensions)


def test_accents_case_and_a_slip_hardly_matter(loaded: StaticEncoder) -> None:
    texts = ["¿Necesito visado?", "NECESITO VISADO?", "nesecito visado?", "¿Dónde está la embajada?"]
    right, bare, slip, other = loaded.encode(texts)
    assert right @ bare > 0.97
    # One of two words is misspelt: that still says more than another question.
    assert right @ slip > right @ other + 0.15
    right, slip = loaded.encode(["pasaporte perdido en la playa", "passaporte perdido en la playa"])
    assert right @ slip > 0.8


def test_many_threads_get_what_one_gets(loaded: StaticEncoder) -> None:
    texts = [f"{text} {number}" for number in range(40) for _, text in SAME]
    alone = StaticEncoder.load(FOLDER).encode(texts)
    with ThreadPoolExecutor(8) as pool:
        shared = list(pool.map(lambda text: loaded.encode([text])[0], texts))
    assert np.allclose(alone, np.vstack(shared), atol=1e-5)


def test_memory_of_words_is_bounded(loaded: StaticEncoder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_REMEMBERED", 50)
    loaded.encode([f"word{number}" for number in range(500)])
    assert len(loaded._sums) <= 50


def test_words_of_devanagari_stay_whole() -> None:
    assert words("मेरा पासपोर्ट खो गया") == ["मेरा", "पासपोर्ट", "खो", "गया"]


def test_units_are_the_same_everywhere() -> None:
    # Values written down once: another hash or another cut would make every artifact useless.
    assert units("日本") == (1074540499, 3302990010, 3659812540)
    assert units("visa")[:3] == (630743931, 793087636, 1756208265)
    assert len(units("visa")) == 10


def test_a_damaged_artifact_is_refused(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "encoder")
    codes = tmp_path / "encoder" / "codes.npy"
    data = bytearray(codes.read_bytes())
    data[-1] ^= 1
    codes.write_bytes(bytes(data))
    with pytest.raises(ModelError, match=r"codes\.npy differs"):
        StaticEncoder.load(tmp_path / "encoder", check=True)
    codes.write_bytes(bytes(data[: len(data) // 2]))
    with pytest.raises(ModelError):
        StaticEncoder.load(tmp_path / "encoder")


def test_the_artifact_is_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= 24_000_000


def test_our_own_is_the_default() -> None:
    assert encoder(None) is own()
    assert encoder(str(FOLDER)).name == own().name


def test_a_larger_encoder_takes_its_place(tmp_path: Path) -> None:
    _tiny_model(tmp_path)
    larger = encoder(str(tmp_path))
    assert isinstance(larger, OnnxEncoder)
    vectors = larger.encode(["visa japan", "japan visa visa", "embassy", ""])
    assert vectors.shape == (4, larger.dimensions)
    assert np.allclose(np.linalg.norm(vectors[:3], axis=1), 1, atol=1e-5)
    # The tiny model is one-hot per word, so its vectors can be said beforehand.
    assert vectors[0] @ vectors[1] == pytest.approx(3 / np.sqrt(2 * 5), abs=1e-4)
    assert vectors[0] @ vectors[2] == pytest.approx(0, abs=1e-6)
    assert not vectors[3].any()


def test_a_broken_larger_encoder_says_so(tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(b"not a model")
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(ModelError, match="cannot be read"):
        encoder(str(tmp_path))


def test_a_library_that_is_missing_is_named() -> None:
    with pytest.raises(ModelError, match="sentence-transformers"):
        encoder("some/model")


def _tiny_model(folder: Path) -> None:
    """A transformer of sorts: embeds each token as a one-hot vector, [n, tokens, 3]."""
    onnx = pytest.importorskip("onnx")
    tokenizers = pytest.importorskip("tokenizers")
    from onnx import TensorProto, helper, numpy_helper

    vocabulary = {"[UNK]": 0, "visa": 1, "japan": 2, "embassy": 3}
    table = np.zeros((4, 3), np.float32)
    table[1:] = np.eye(3)
    graph = helper.make_graph(
        [helper.make_node("Gather", ["table", "input_ids"], ["last_hidden_state"])],
        "tiny",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["n", "tokens"])],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["n", "tokens", 3])],
        [numpy_helper.from_array(table, "table")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(model, str(folder / "model.onnx"))
    tokenizer = tokenizers.Tokenizer(tokenizers.models.WordLevel(vocabulary, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
