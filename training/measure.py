"""How the network does on texts that it was not taught, head by head."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import torch

from dragoman.extract.model import decode
from dragoman.extract.model.labels import ROLES
from dragoman.extract.model.words import WordPiece
from training.batches import inputs, stretches
from training.examples import Text
from training.losses import CLASSES, relate
from training.network import Reader
from training.pairs import pair_features


def measure(network: Reader, held: Sequence[Text], pieces: WordPiece, floor: float = 0.5) -> str:
    """Return a line of figures: triggers (F1, with and without type), attributes, roles and events on given triggers."""
    network.eval()
    count: Counter[str] = Counter()
    with torch.no_grad():
        for text in held:
            _one(network, text, pieces, floor, count)
    parts = [f"{name} {_f1(count, name):.3f}" for name in ("trigger", "typed", *ROLES[:7], "killed", "injured", "same")]
    parts += [f"{name} {count[name] / max(1, count['all']):.3f}" for name, _ in CLASSES]
    return ", ".join(parts)


def _one(network: Reader, text: Text, pieces: WordPiece, floor: float, count: Counter[str]) -> None:
    held = stretches(text)
    given = inputs([(one.words, one.features) for one in held], pieces.start, pieces.stop)
    words, tags = network.encoder(*given)
    vectors, gold = [], []
    for at, stretch in enumerate(held):
        size = len(stretch.words)
        found = decode.triggers(tags[at, :size].numpy(), floor)
        offset = text.windows[at].context
        found = [one for one in found if one.start + offset >= text.windows[at].start]
        told = {one.start - offset: one for one in stretch.triggers}
        hit = [one for one in found if any(s in told for s in range(one.start, one.end))]
        core = [one for one in stretch.triggers if one.core]
        optional = {one.start - offset for one in stretch.triggers if not one.core}
        extra = [one for one in found if one.start not in optional]
        matched = sum(1 for one in hit if one.start not in optional)
        typed = sum(1 for one in hit if one.start in told and told[one.start].tag == one.type and told[one.start].core)
        for name, right in (("trigger", matched), ("typed", typed)):
            count[f"{name} right"] += right
            count[f"{name} said"] += len(extra)
            count[f"{name} told"] += len(core)
        if not stretch.triggers:
            continue
        out = relate(network, words[at], given.word_mask[at], stretch)
        said = out[0].sigmoid() > 0.5
        for role, name in enumerate(ROLES):
            right = stretch.roles[:, :, role]
            count[f"{name} right"] += int((said[:, :, role] & (right == 1)).sum())
            count[f"{name} said"] += int((said[:, :, role] & (right >= 0)).sum())
            count[f"{name} told"] += int((right == 1).sum())
        for name, part in CLASSES:
            target = torch.tensor([getattr(one, name) for one in stretch.triggers])
            count[name] += int((out[part].argmax(-1) == target).sum())
        count["all"] += len(stretch.triggers)
        vectors.append(out[7])
        gold += stretch.triggers
    if len(gold) > 1:
        _events(network, torch.cat(vectors), text, gold, count)


def _events(network: Reader, vectors: torch.Tensor, text: Text, gold: list, count: Counter[str]) -> None:
    left, right, kinds, distance = pair_features(text.words, text.features, [(t.start, t.end, t.tag) for t in gold])
    same = network.sameness(vectors[left], vectors[right], kinds, distance)[:, 0]
    numbers = _clusters(len(gold), left.numpy(), right.numpy(), same.numpy())
    for one in range(len(gold)):
        for other in range(one):
            said, told = numbers[one] == numbers[other], gold[one].event == gold[other].event
            count["same right"] += said and told
            count["same said"] += said
            count["same told"] += told


def _f1(count: Counter[str], name: str) -> float:
    return 2 * count[f"{name} right"] / max(1, count[f"{name} said"] + count[f"{name} told"])


def _clusters(count: int, left: np.ndarray, right: np.ndarray, same: np.ndarray, floor: float = 0.5) -> list[int]:
    """Return the number of the event of each of `count` triggers, from 0 in order of appearance.

    `same` holds the scores that trigger `left` names the same event as `right`; a trigger joins its best earlier one where that
    is likelier than `floor`.
    """
    back = (right < left) & (decode.sigmoid(same) > floor)
    order = np.lexsort((-right[back], same[back], left[back]))  # the best of each trigger last, of equals the earliest
    best = dict(zip(left[back][order].tolist(), right[back][order].tolist(), strict=True))
    numbers: list[int] = []
    fresh = 0
    for at in range(count):
        if at in best:
            numbers.append(numbers[best[at]])
        else:
            numbers.append(fresh)
            fresh += 1
    return numbers
