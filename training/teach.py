"""Teaches the reader: `python -m training.teach --data FOLDER --out FOLDER`. Resumes where it was stopped."""

from __future__ import annotations

import argparse
import pickle
import random
import sys
import time
import tomllib
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from dragoman.extract.model.features import ACT, ACTOR, CASE, SECOND, SURE
from dragoman.extract.model.words import WordPiece
from dragoman_corpus.load import load
from dragoman_corpus.passages import load_passages
from training import base, losses, passages, short, treebanks
from training.batches import Inputs, inputs, stretches, without
from training.corpus import texts
from training.examples import Sentence, Text
from training.measure import measure
from training.network import Reader

if TYPE_CHECKING:
    from training.read import Reading

MIX = Path(__file__).with_name("mix.toml")


def read_mix(path: Path = MIX) -> dict[str, Any]:
    """Return the settings of a round; what the file leaves out is as in `mix.toml`."""
    mix: dict[str, Any] = tomllib.loads(MIX.read_text("utf-8"))
    for name, value in tomllib.loads(path.read_text("utf-8")).items():
        mix[name] = {**mix[name], **value} if isinstance(value, dict) else value
    return mix


class Data:
    """The examples, read once and kept in a file beside the weights."""

    def __init__(self, mix: dict[str, Any], folder: Path, out: Path, reports: int | None) -> None:
        self.pieces = WordPiece.read(base.base_folder(mix["base"]) / "vocab.txt")
        stories = [story for part in mix["corpus"]["parts"] for story in load(part)]
        random.Random(mix["seed"]).shuffle(stories)
        self.corpus = list(texts(stories, self.pieces))[:reports]
        self.dev = list(texts(list(load("dev")), self.pieces))
        self.plain = list(self._plain(mix, folder))
        self.short = {kind: list(self._passages(kind, mix, folder)) for kind in passages.KINDS}
        self.read: list[Reading] = pickle.loads(Path(mix["read"]["file"]).read_bytes()) if mix["read"]["epochs"] else []
        self.predicates = self._kept(out / "predicates.pickle", treebanks.predicates, mix["predicates"], folder)
        self.trees = self._kept(out / "trees.pickle", treebanks.trees, mix["trees"], folder)

    def _plain(self, mix: dict[str, Any], folder: Path) -> Iterator[Text]:
        part = mix["plain"]
        for name in part["files"]:
            found = short.plain(folder / name, part["genres"], self.pieces, random.Random(mix["seed"]))
            yield from (text for text in found if text.words)

    def _passages(self, kind: str, mix: dict[str, Any], folder: Path) -> Iterator[Text]:
        if not mix[kind]["epochs"]:
            return iter(())
        part = mix["plain"]
        plain = [held for name in part["files"] for _, held in short.documents(folder / name, part["genres"])]
        return passages.texts(kind, list(load_passages(kind)), plain, self.pieces, random.Random(mix["seed"]))

    def _kept(self, path: Path, read: Any, part: dict[str, Any], folder: Path) -> list[Sentence]:
        if not part["epochs"]:
            return []
        if not path.exists():
            found = [one for name in part["files"] for one in read(folder / name, self.pieces)]
            path.write_bytes(pickle.dumps(found))
        kept: list[Sentence] = pickle.loads(path.read_bytes())
        return kept


def steps(data: Data, mix: dict[str, Any], chance: random.Random) -> Iterator[tuple[str, list[Any]]]:
    """Yield all steps of the teaching, in a random order that the seed fixes: the kind of example and the examples."""
    pools: list[tuple[str, Sequence[Any], int, int]] = [
        ("corpus", data.corpus, mix["corpus"]["epochs"], mix["corpus"]["reports_per_step"]),
        ("predicates", data.predicates, mix["predicates"]["epochs"], mix["predicates"]["sentences_per_step"]),
        ("trees", data.trees, mix["trees"]["epochs"], mix["trees"]["sentences_per_step"]),
        *((kind, held, mix[kind]["epochs"], mix[kind]["texts_per_step"]) for kind, held in data.short.items()),
        ("plain", data.plain, mix["plain"]["epochs"], mix["plain"]["texts_per_step"]),
        ("read", data.read, mix["read"]["epochs"], mix["read"]["texts_per_step"]),
    ]
    every: list[tuple[float, str, list[Any]]] = []
    for kind, pool, epochs, size in pools:
        for epoch in range(epochs):
            order = list(pool)
            chance.shuffle(order)
            if kind in ("predicates", "trees"):
                order = _alike(order, size * 20)
            elif kind == "corpus":
                order = _by_story(order, size)
            count = -(-len(order) // size)
            for at in range(count):
                share = (epoch + (at + chance.random()) / count) / epochs
                # Treebanks are taught in the first three quarters: the end belongs to the task itself.
                place = share * 0.75 if kind in ("predicates", "trees") else share
                every.append((place, kind, order[at * size : (at + 1) * size]))
    every.sort(key=lambda one: one[0])
    return ((kind, batch) for _, kind, batch in every)


def _by_story(order: list[Text], size: int) -> list[Text]:
    """Return the reports so that those of a storyline are read together, `size` at a time; what is left over comes mixed."""
    stories: dict[str, list[Text]] = {}
    for one in order:
        stories.setdefault(one.story, []).append(one)
    whole, rest = [], []
    for held in stories.values():
        full = len(held) // size * size
        whole += [held[at : at + size] for at in range(0, full, size)]
        rest += held[full:]
    whole += [rest[at : at + size] for at in range(0, len(rest), size)]
    place = {one.id: at for at, one in enumerate(order)}
    whole.sort(
        key=lambda group: (len(group) < size, place[group[-1].id])
    )  # the parts of a storyline are put apart again
    return [one for group in whole for one in group]


def _alike(order: list[Sentence], pool: int) -> list[Sentence]:
    """Return the sentences in pools that are sorted by length, so that little is padded."""
    pools = (sorted(order[at : at + pool], key=lambda one: len(one.words)) for at in range(0, len(order), pool))
    return [one for held in pools for one in held]


def loss_of(
    network: Reader, kind: str, batch: list[Any], data: Data, mix: dict[str, Any], chance: np.random.Generator
) -> Tensor:
    """Return the weighed loss of a step."""
    found: dict[str, Tensor] = {}
    pieces = data.pieces
    if kind in ("corpus", "plain", *passages.KINDS):
        seen: list[tuple[str, losses.Identities]] = []
        for report in batch:
            text = (
                short.stretch(report, chance)
                if kind == "corpus" and chance.random() < mix["corpus"]["short"]
                else report
            )
            held = stretches(text)
            given = inputs([(one.words, one.features) for one in held], pieces.start, pieces.stop)
            told, identities = losses.of_text(network, text, held, _withheld(given, mix["drop"], chance))
            told["identity"] = sum(
                (losses.of_story(network, identities, other) for story, other in seen if story == text.story),
                torch.zeros(()),
            )
            seen.append((text.story, identities))
            for name, value in told.items():
                if kind not in passages.KINDS or name in passages.KINDS[kind].heads:
                    losses.add(found, name, value)
    elif kind == "read":
        for reading in batch:
            held = stretches(reading.text)
            given = inputs([(one.words, one.features) for one in held], pieces.start, pieces.stop)
            for name, value in losses.of_reading(network, reading, held, _withheld(given, mix["drop"], chance)).items():
                losses.add(found, name, value)
    else:
        given = inputs([(one.words, one.features) for one in batch], pieces.start, pieces.stop)
        of = losses.of_predicates if kind == "predicates" else losses.of_trees
        found = of(network, batch, _withheld(given, mix["drop"], chance))
    return sum((mix["weights"][name] * value for name, value in found.items()), torch.zeros(())) / len(batch)


def _withheld(given: Inputs, drop: dict[str, float], chance: np.random.Generator) -> Inputs:
    table = given.features.clone()
    shape = table.shape[:2]
    hide = torch.from_numpy(chance.random(shape) < drop["lexicon"])
    if drop["words"]:
        unread = torch.from_numpy(chance.random(shape) < drop["words"])
        given = given._replace(pieces=without(given, unread))
        hide |= unread
    for column in (ACT, SECOND, SURE):
        table[:, :, column][hide] = 0
    table[:, :, ACTOR][torch.from_numpy(chance.random(shape) < drop["actors"])] = 0
    if chance.random() < drop["case"]:
        table[:, :, CASE] = torch.where(table[:, :, CASE] < 5, int(chance.integers(0, 2)) * 2 + 1, table[:, :, CASE])
    return given._replace(features=table)


def teach(data: Data, mix: dict[str, Any], out: Path, threads: int, start: Path | None = None) -> Reader:
    """Return the taught network; weights and the place in the plan are kept in `out` every few minutes.

    `start` are the weights of an earlier teaching to go on from, else the base model's.
    """
    torch.set_num_threads(threads)
    torch.manual_seed(mix["seed"])
    plan = list(steps(data, mix, random.Random(mix["seed"])))
    network = base.network(mix)
    if start is not None:
        base.take(network, torch.load(start, weights_only=True))
    network.encoder.pieces.weight.requires_grad = False
    rates = mix["rates"]
    deep = [
        part
        for name, part in network.encoder.named_parameters()
        if name.startswith(("layers", "positions", "normal", "kind", "bias"))
    ]
    known = {id(part) for part in deep} | {id(network.encoder.pieces.weight)}
    heads = [part for part in network.parameters() if id(part) not in known]
    groups = [{"params": deep, "lr": rates["encoder"]}, {"params": heads, "lr": rates["heads"]}]
    optimiser = torch.optim.AdamW(groups, weight_decay=rates["decay"], fused=True)
    shape = _shape(len(plan), rates["warm_up"])
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, shape)
    kept, done = out / "teaching.pt", 0
    if kept.exists():
        state = torch.load(kept, weights_only=False)
        network.load_state_dict(state["network"])
        optimiser.load_state_dict(state["optimiser"])
        schedule.load_state_dict(state["schedule"])
        done = state["done"]
    began, saved, mean = time.monotonic(), time.monotonic(), 0.0
    for number, (kind, batch) in enumerate(plan):
        if number < done:
            continue
        network.train()
        chance = np.random.default_rng([mix["seed"], number])
        torch.manual_seed(mix["seed"] * 1_000_003 + number)
        with torch.autocast("cpu", torch.bfloat16):
            loss = loss_of(network, kind, batch, data, mix, chance)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), rates["clip"])
        optimiser.step()
        schedule.step()
        if kind == "corpus":
            mean = 0.98 * mean + 0.02 * float(loss.detach())
        _progress(number + 1, len(plan), done, began, mean)
        if time.monotonic() - saved > 150:
            _keep(kept, network, optimiser, schedule, number + 1)
            saved = time.monotonic()
        if (number + 1) % max(1, len(plan) // 8) == 0:
            print(f"\n{number + 1} steps, dev: {measure(network, data.dev, data.pieces)}", flush=True)
    torch.save(network.state_dict(), out / "reader.pt")
    return network


def _shape(count: int, warm: float) -> Any:
    return lambda step: min(step / max(1, warm * count), max(0.0, (count - step) / (count * (1 - warm))))


def _keep(path: Path, network: Reader, optimiser: Any, schedule: Any, done: int) -> None:
    state = {"network": network.state_dict(), "optimiser": optimiser.state_dict(), "schedule": schedule.state_dict()}
    torch.save({**state, "done": done}, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


def _progress(number: int, count: int, done: int, began: float, mean: float) -> None:
    if number % 20 == 0 or number == count:
        left = (time.monotonic() - began) / (number - done) * (count - number)
        print(f"\r{number}/{count} steps, loss {mean:.3f}, {left / 60:.0f} minutes left ", end="", file=sys.stderr)


def main(words: list[str]) -> int:
    """Teach by the settings file and return 0."""
    parser = argparse.ArgumentParser(prog="training.teach", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder with the treebanks")
    parser.add_argument("--out", type=Path, required=True, help="where weights are kept")
    parser.add_argument("--mix", type=Path, default=MIX, help="the settings file")
    parser.add_argument("--reports", type=int, help="teach on so many reports of the corpus only (learning curve)")
    parser.add_argument("--start", type=Path, help="weights of an earlier teaching to go on from")
    parser.add_argument("--seed", type=int, help="another seed than the settings file's")
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args(words)
    given.out.mkdir(parents=True, exist_ok=True)
    mix = read_mix(given.mix)
    mix["seed"] = mix["seed"] if given.seed is None else given.seed
    data = Data(mix, given.data, given.out, given.reports)
    print(
        f"{len(data.corpus)} reports, {len(data.plain)} plain texts, {len(data.predicates)} + {len(data.trees)} sentences of treebanks",
        flush=True,
    )
    network = teach(data, mix, given.out, given.threads, given.start)
    print(f"\nend, dev: {measure(network, data.dev, data.pieces)}")
    print("weights:", sha256((given.out / "reader.pt").read_bytes()).hexdigest())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
