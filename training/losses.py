"""What the network is told of its faults, head by head."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn import functional

from training.batches import STEP, Inputs, Stretch, layout, padded
from training.examples import Sentence, Text
from training.network import Reader
from training.pairs import pair_features

if TYPE_CHECKING:
    from training.read import Reading

Identities = dict[str, Tensor]
"""Events of a report by their names in its storyline, each with its vector."""

POSITIVE = 2.0
"""How much more a word in a role counts than one in none."""


CLASSES = (("mode", 1), ("status", 2), ("attribution", 3), ("strength", 4), ("when", 6))
"""The heads that tell one class of a trigger, and which output of the network each is."""


def of_text(network: Reader, text: Text, held: list[Stretch], given: Inputs) -> tuple[dict[str, Tensor], Identities]:
    """Return the losses of one report, by head, and the vectors of its events."""
    words, tags = network.encoder(*given)
    found: dict[str, Tensor] = {}
    told = torch.cat([stretch.tags for stretch in held])
    scores = torch.cat([tags[at, : len(stretch.words)] for at, stretch in enumerate(held)]).float()
    weights = torch.cat([stretch.weights for stretch in held]) * (told != -100)
    each = functional.cross_entropy(scores, told.clamp(min=0), reduction="none")
    found["tags"] = (each * weights).sum() / 60
    vectors, identities, triggers = [], [], []
    for at, stretch in enumerate(held):
        if not stretch.triggers:
            continue
        out = relate(network, words[at], given.word_mask[at], stretch)
        vectors.append(out[7])
        identities.append(out[8])
        triggers += stretch.triggers
        add(found, "roles", _roles(out[0].float(), stretch.roles))
        for name, part in CLASSES:
            target = torch.tensor([getattr(one, name) for one in stretch.triggers])
            add(found, name, functional.cross_entropy(out[part].float(), target, reduction="sum"))
        core = torch.tensor([float(one.core) for one in stretch.triggers])
        add(found, "core", functional.binary_cross_entropy_with_logits(out[5].float(), core, reduction="sum"))
    if len(triggers) > 1:
        found |= _pairs(network, torch.cat(vectors), text, triggers)
    return found, _by_event(torch.cat(identities), triggers, text) if triggers else {}


def of_reading(network: Reader, reading: Reading, held: list[Stretch], given: Inputs) -> dict[str, Tensor]:
    """Return the losses of a text as another network reads it: how far the probabilities lie from that network's, by head."""
    words, tags = network.encoder(*given)
    found: dict[str, Tensor] = {}
    vectors = []
    for at, (stretch, said) in enumerate(zip(held, reading.said, strict=True)):
        asked = stretch.tags != -100
        told = torch.from_numpy(said.tags).float()
        add(found, "tags", _apart(tags[at, : len(stretch.words)], told)[asked].sum() / 60)
        if not stretch.triggers:
            continue
        out = relate(network, words[at], given.word_mask[at], stretch)
        vectors.append(out[7])
        roles = torch.zeros(out[0].shape)
        roles[tuple(torch.from_numpy(said.places).long())] = torch.from_numpy(said.likely).float()
        add(found, "roles", _roles(out[0].float(), roles))
        for name, part in CLASSES:
            add(found, name, _apart(out[part], torch.from_numpy(said.classes[name]).float()).sum())
        core = functional.binary_cross_entropy_with_logits(
            out[5].float(), torch.from_numpy(said.core).float(), reduction="sum"
        )
        add(found, "core", core)
    if len(reading.same):
        scores = tables(network, torch.cat(vectors), reading.text, reading.text.triggers)[0]
        found["same"] = _apart(scores, torch.from_numpy(reading.same).float()).sum()
    return found


def _apart(scores: Tensor, told: Tensor) -> Tensor:
    """Return the cross entropy of each row of scores with the probabilities told."""
    return -(told * scores.float().log_softmax(-1)).sum(-1)


def of_story(network: Reader, one: Identities, other: Identities) -> Tensor:
    """Return the loss of telling which events of two reports on one affair are the same, by their vectors alone."""
    if not one or not other:
        return torch.zeros(())
    scale, shift = network.alike
    scores = (torch.stack([*one.values()]).float() @ torch.stack([*other.values()]).float().T) * scale + shift
    told = torch.tensor([[float(name == same) for same in other] for name in one])
    each = functional.binary_cross_entropy_with_logits(scores, told, reduction="none", pos_weight=torch.tensor(3.0))
    return each.sum()


def _by_event(vectors: Tensor, triggers: list, text: Text) -> Identities:
    rows: dict[str, list[int]] = {}
    for at, one in enumerate(triggers):
        rows.setdefault(text.names[one.event], []).append(at)
    return {name: functional.normalize(vectors[at].mean(0), dim=-1) for name, at in rows.items()}


def relate(network: Reader, words: Tensor, mask: Tensor, stretch: Stretch) -> tuple[Tensor, ...]:
    """Return what the network says of a window's triggers, without the padding."""
    rows, columns = stretch.spans.shape
    kinds = torch.zeros(rows, dtype=torch.long)
    kinds[: len(stretch.triggers)] = torch.tensor([1 + 2 * one.tag for one in stretch.triggers])
    out = network.relations(words[:columns], stretch.spans, kinds, stretch.distance, mask[None, ..., :columns])
    count = len(stretch.triggers)
    return (out[0][:count, : len(stretch.words)], *(part[:count] for part in out[1:]))


def add(found: dict[str, Tensor], name: str, value: Tensor) -> None:
    """Add `value` to the loss of the head `name` in `found`."""
    found[name] = found[name] + value if name in found else value


def _roles(scores: Tensor, told: Tensor) -> Tensor:
    each = functional.binary_cross_entropy_with_logits(scores, told.clamp(min=0), reduction="none")
    return (each * torch.where(told > 0.5, POSITIVE, (told >= 0).float())).sum()


def tables(network: Reader, vectors: Tensor, text: Text, triggers: list) -> tuple[Tensor, Tensor]:
    """Return the scores of pairs of triggers: (triggers, triggers + 1) that each tells of an act not told before, or of that of an
    earlier one, and (triggers, triggers) that it answers each other."""
    left, right, kinds, distance = pair_features(text.words, text.features, [(t.start, t.end, t.tag) for t in triggers])
    scores = network.sameness(vectors[left], vectors[right], kinds, distance).float()
    count = len(triggers)
    table = torch.full((count, count), -1e4)
    answers = torch.full((count, count), -1e4)
    table[left, right] = scores[:, 0]
    answers[left, right] = scores[:, 1]
    before = table.masked_fill(~torch.ones(count, count).tril(-1).bool(), -1e4)
    return torch.cat([torch.zeros(count, 1), before], 1), answers


def _pairs(network: Reader, vectors: Tensor, text: Text, triggers: list) -> dict[str, Tensor]:
    """Return the losses of the heads that compare triggers: one event, and answers."""
    before, answers = tables(network, vectors, text, triggers)
    count = len(triggers)
    events = torch.tensor([one.event for one in triggers])
    same = (events[:, None] == events[None]) & torch.ones(count, count).tril(-1).bool()
    gold = torch.cat([(~same.any(1))[:, None], same], 1)
    every = before.logsumexp(1)
    right_ones = before.masked_fill(~gold, -1e4).logsumexp(1)
    found = {"same": (every - right_ones).sum()}
    kinds_of = sorted(set(events.tolist()))
    member = torch.stack([(events == one).float() for one in kinds_of])
    pooled = torch.stack([answers.masked_fill(row[:, None] == 0, -1e4).logsumexp(0) for row in member])
    pooled = torch.stack([pooled.masked_fill(row[None] == 0, -1e4).logsumexp(1) for row in member], 1)
    target = torch.zeros(len(kinds_of), len(kinds_of))
    for first, second in text.answers:
        if first in kinds_of and second in kinds_of:
            target[kinds_of.index(first), kinds_of.index(second)] = 1
    off = 1 - torch.eye(len(kinds_of))
    each = functional.binary_cross_entropy_with_logits(pooled, target, reduction="none", pos_weight=torch.tensor(2.0))
    found["answers"] = (each * off).sum()
    return found


def of_predicates(network: Reader, held: list[Sentence], given: Inputs) -> dict[str, Tensor]:
    """Return the losses of PropBank sentences: which words are predicates, and their roles."""
    words, _ = network.encoder(*given)
    found: dict[str, Tensor] = {}
    for at, sentence in enumerate(held):
        size = len(sentence.words)
        told = torch.zeros(size)
        predicates = sentence.predicates
        told[[one for one, _ in predicates]] = 1
        score = network.predicate(words[at])[:size, 0].float()
        add(found, "predicates", functional.binary_cross_entropy_with_logits(score, told, reduction="sum") / 4)
        if not predicates:
            continue
        spans, distance = layout([(one, one + 1) for one, _ in predicates], size)
        rows, columns = spans.shape
        mine, kinds = words[at, :columns], torch.zeros(rows, dtype=torch.long)
        pairs = network.relations.pairs(
            mine, spans @ mine.float(), kinds, distance, given.word_mask[at][None, ..., :columns]
        )
        target = torch.full((rows, columns), -100)
        target[: len(predicates), :size] = 0
        for row, (_, roles) in enumerate(predicates):
            for label, first, last in roles:
                target[row, first:last] = 2 + 2 * label
                target[row, first] = 1 + 2 * label
        scores = network.relations.parts(pairs).float()
        loss = functional.cross_entropy(scores.flatten(0, 1), target.flatten(), reduction="sum")
        add(found, "parts", loss / 20)
    return found


def of_trees(network: Reader, held: list[Sentence], given: Inputs) -> dict[str, Tensor]:
    """Return the losses of dependency trees: the head of each word and the relation to it."""
    words, _ = network.encoder(*given)
    found: dict[str, Tensor] = {}
    for at, sentence in enumerate(held):
        size = len(sentence.words)
        columns = padded(size, STEP)
        mine, none = words[at, :columns], torch.zeros(columns - size, dtype=torch.long)
        heads = torch.cat([torch.from_numpy(sentence.heads), none - 1])
        relations = torch.cat([torch.from_numpy(sentence.relations), none])
        asked = heads >= 0
        scores = network.arcs(mine).float().masked_fill((torch.arange(columns + 1) > size)[None], -1e4)
        arcs = functional.cross_entropy(scores[asked], heads[asked], reduction="sum")
        named = network.relation_scores(mine, heads.clamp(min=0))
        labels = functional.cross_entropy(named[asked], relations[asked], reduction="sum")
        add(found, "arcs", arcs / 10)
        add(found, "labels", labels / 10)
    return found
