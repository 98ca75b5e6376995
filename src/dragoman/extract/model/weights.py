"""The weights as they are installed: three graphs, a vocabulary and a settings file, all pinned by their hashes."""

from __future__ import annotations

import json
from functools import cache, cached_property
from hashlib import sha256
from math import exp, log
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from dragoman.errors import UsageError
from dragoman.extract.model.decode import Scores
from dragoman.extract.model.labels import MODES, ROLES, STATUSES, TYPES, WHENS
from dragoman.extract.model.words import WordPiece

FOLDER = Path(__file__).with_name("weights")
GRAPHS = ("encoder", "relations", "sameness")


class Floors(NamedTuple):
    """Probabilities under which something is not told: a trigger, an event's being worth telling, a word's role, two triggers'
    being one event, an answer.

    `guess` is that of a role which no word reaches for any trigger of an event: the likeliest words then fill it.
    """

    trigger: float = 0.5
    core: float = 0.3
    role: float = 0.5
    guess: float = 0.25
    same: float = 0.25
    answer: float = 0.5


class Calibration(NamedTuple):
    """A straight line over log-odds that turns the network's probability into how often it was right (Platt, 1999)."""

    slope: float = 1.0
    height: float = 0.0

    def of(self, probability: float) -> float:
        """Return the calibrated probability."""
        held = min(max(probability, 0.005), 0.995)
        return 1 / (1 + exp(-(self.slope * log(held / (1 - held)) + self.height)))


class Relations(NamedTuple):
    """What the second graph says of the triggers of a window, as raw scores (see `labels` for the last axes)."""

    roles: Scores
    modes: Scores
    statuses: Scores
    attributions: Scores
    strengths: Scores
    core: Scores
    whens: Scores
    vectors: Scores
    identities: Scores


class Weights:
    """The graphs, run on one thread each call; safe to share between threads."""

    def __init__(self, folder: Path) -> None:
        """Check the weights of a folder. Raises UsageError where a file is missing, damaged, or of another version."""
        settings = _settings(folder)
        self.version = str(settings["version"])
        self.floors = Floors(**settings["floors"])
        self.calibration = Calibration(*settings["calibration"])
        self.pieces = WordPiece.read(folder / "vocab.txt")
        self._folder = folder

    @cached_property
    def _graphs(self) -> dict[str, Any]:
        """The graphs by name, opened when the first report is read: most commands only ask for the version."""
        import onnxruntime as ort

        options = ort.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        return {
            name: ort.InferenceSession(self._folder / f"{name}.onnx", options, providers=["CPUExecutionProvider"])
            for name in GRAPHS
        }

    def encode(self, pieces: Any, first: Any, features: Any) -> tuple[Scores, Scores]:
        """Return the states (words, width) and tag scores (words, tags) of one window."""
        given = {"pieces": pieces[None], "first": first[None], "features": features[None]}
        states, tags = self._graphs["encoder"].run(None, given)
        return states[0], tags[0]

    def relate(self, states: Scores, spans: Any, tags: Any, distance: Any) -> Relations:
        """Return what the triggers of a window are, and what its words are to them."""
        given = {"words": states, "spans": spans, "tags": tags, "distance": distance}
        return Relations(*self._graphs["relations"].run(None, given))

    def compare(self, left: Scores, right: Scores, kinds: Any, distance: Any) -> Scores:
        """Return (pairs, 2): the scores of being one event, and of the left one answering the right one."""
        given = {"left": left, "right": right, "kinds": kinds, "distance": distance}
        return np.asarray(self._graphs["sameness"].run(None, given)[0])


@cache
def load_weights(folder: Path = FOLDER) -> Weights:
    """Return the weights of a folder, loaded once in a process. Raises UsageError."""
    return Weights(folder)


def classes() -> str:
    """Return a digest of the classes that the program knows: weights are made for one set of them."""
    return sha256(json.dumps([TYPES, MODES, STATUSES, ROLES, WHENS]).encode()).hexdigest()[:16]


def _settings(folder: Path) -> dict[str, Any]:
    path = folder / "reader.json"
    try:
        settings: dict[str, Any] = json.loads(path.read_text("utf-8"))
        for name, digest in settings["sha256"].items():
            if sha256((folder / name).read_bytes()).hexdigest() != digest:
                raise UsageError(
                    f"{folder / name} is damaged: its hash is not the one it was made with.", advice=_ADVICE
                )
    except (OSError, ValueError, KeyError) as error:
        raise UsageError(f"The weights of the reader cannot be read: {error}.", advice=_ADVICE) from error
    if settings["classes"] != classes():
        raise UsageError(f"The weights in {folder} were made for other types or roles.", advice=_ADVICE)
    return settings


_ADVICE = (
    "Install dragoman anew, name another folder in the setting `weights`, or choose another extractor in the settings "
    '(extractor = "patterns").'
)
