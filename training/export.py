"""Writes the taught network as it is installed: `python -m training.export --weights FILE --out FOLDER`."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from hashlib import sha256
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from dragoman.extract.model.features import SIZES
from dragoman.extract.model.weights import FOLDER, GRAPHS, classes
from training.base import base_folder, taught
from training.network import PAIR, WIDTH, Reader
from training.teach import read_mix

OPSET = 17


class _Alone(nn.Module):
    """The encoder for one window without padding."""

    def __init__(self, network: Reader) -> None:
        super().__init__()
        self.encoder = network.encoder

    def forward(self, pieces: Tensor, first: Tensor, features: Tensor) -> tuple[Tensor, Tensor]:
        return self.encoder(pieces, first, features, None, None)


class _Relating(nn.Module):
    def __init__(self, network: Reader) -> None:
        super().__init__()
        self.relations = network.relations

    def forward(self, words: Tensor, spans: Tensor, tags: Tensor, distance: Tensor) -> tuple[Tensor, ...]:
        return self.relations(words, spans, tags, distance, None)


def export(network: Reader, folder: Path) -> None:
    """Write the three graphs in 32 bits."""
    network.eval()
    folder.mkdir(parents=True, exist_ok=True)
    pieces, first = torch.tensor([[101, 2010, 3000, 4000, 102]]), torch.tensor([[1, 2, 3]])
    features = torch.zeros(1, 3, len(SIZES), dtype=torch.long)
    words, spans = torch.randn(3, WIDTH), torch.tensor([[1.0, 0, 0], [0, 0.5, 0.5]])
    tags, distance = torch.tensor([1, 3]), torch.full((2, 3), 12)
    left, pair = torch.randn(5, PAIR), torch.zeros(5, dtype=torch.long)
    _write(_Alone(network), (pieces, first, features), folder / "encoder.onnx",
           {"pieces": {1: "p"}, "first": {1: "w"}, "features": {1: "w"}}, ["states", "tags"])  # fmt: skip
    _write(_Relating(network), (words, spans, tags, distance), folder / "relations.onnx",
           {"words": {0: "w"}, "spans": {0: "t", 1: "w"}, "tags": {0: "t"}, "distance": {0: "t", 1: "w"}},
           ["roles", "modes", "statuses", "attributions", "strengths", "core", "whens", "vectors", "identities"])  # fmt: skip
    _write(network.sameness, (left, left.clone(), pair, pair.clone()), folder / "sameness.onnx",
           {"left": {0: "n"}, "right": {0: "n"}, "kinds": {0: "n"}, "distance": {0: "n"}}, ["scores"])  # fmt: skip


def _write(
    module: nn.Module, given: tuple[Tensor, ...], path: Path, axes: dict[str, dict[int, str]], out: list[str]
) -> None:
    module.eval()
    torch.onnx.export(
        module,
        given,
        str(path),
        input_names=list(axes),
        output_names=out,
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )


def shrink(wide: Path, folder: Path) -> None:
    """Write the graphs in 8 bits: weights by channel, with room in the sums so that old processors do not overflow."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in GRAPHS:
        quantize_dynamic(
            wide / f"{name}.onnx",
            folder / f"{name}.onnx",
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
        )


def main(words: list[str]) -> int:
    """Export, quantise, pin, and return 0."""
    parser = argparse.ArgumentParser(prog="training.export", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--wide", action="store_true", help="keep 32 bits, for comparison")
    parser.add_argument("--floors", type=json.loads, default={}, help="thresholds, as JSON")
    parser.add_argument("--calibration", type=json.loads, default=[1.0, 0.0], help="slope and height, as JSON")
    given = parser.parse_args(words)
    mix = read_mix()
    network = taught(mix, given.weights)
    given.out.mkdir(parents=True, exist_ok=True)
    wide = given.out / "wide"
    export(network, given.out if given.wide else wide)
    if not given.wide:
        shrink(wide, given.out)
        shutil.rmtree(wide)
    shutil.copyfile(base_folder(mix["base"]) / "vocab.txt", given.out / "vocab.txt")
    names = [*(f"{name}.onnx" for name in GRAPHS), "vocab.txt"]
    settings = {
        "version": sha256(given.weights.read_bytes()).hexdigest()[:8],
        "classes": classes(),
        "floors": given.floors,
        "calibration": given.calibration,
        "base_sha256": mix["base_sha256"],
        "sha256": {name: sha256((given.out / name).read_bytes()).hexdigest() for name in names},
    }
    (given.out / "reader.json").write_text(json.dumps(settings, indent=1) + "\n", "utf-8")
    print({name: (given.out / name).stat().st_size for name in names})
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
