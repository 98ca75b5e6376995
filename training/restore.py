"""The installed 8-bit weights as a file to go on teaching from: `python -m training.restore --out FILE`.

The file that a teaching ends with is not kept beside the program: it is four times as large. Heads that serve only for teaching
begin anew.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from dragoman.extract.model.weights import FOLDER, GRAPHS
from training.export import export
from training.network import Encoder, Reader
from training.teach import read_mix

Arrays = dict[str, np.ndarray]
TEACHING = ("depends", "governs", "arc", "root", "relation.", "relation_bias", "predicate", "alike", "relations.parts")
"""What the names of the parameters begin with that are not shipped."""


def restore(folder: Path, layers: int) -> Reader:
    """Return the network with the weights of the graphs in a folder. Raises ValueError where a graph is of another network."""
    network = Reader(Encoder(layers))
    with torch.no_grad():
        # A parameter is known in a graph by its values, so no two may be alike.
        for part in network.parameters():
            part.normal_()
    told = {name: part.detach().numpy() for name, part in network.named_parameters()}
    found: dict[str, torch.Tensor] = {}
    with tempfile.TemporaryDirectory() as wide:
        export(network, Path(wide))
        for graph in GRAPHS:
            held = _widened(_arrays(folder / f"{graph}.onnx"))
            for name, array in _arrays(Path(wide) / f"{graph}.onnx").items():
                owner = _owner(array, told)
                if owner is None:
                    continue
                if name not in held or held[name].shape != array.shape:
                    raise ValueError(f"{folder / graph}.onnx has no {name} {array.shape}: it is of another network.")
                parameter, turned = owner
                found[parameter] = torch.from_numpy(held[name].T.copy() if turned else held[name].copy())
    fresh = Reader(Encoder(layers))
    missing = fresh.load_state_dict(found, strict=False).missing_keys
    lost = [name for name in missing if not f"{name}.".startswith(TEACHING)]
    if lost:
        raise ValueError(f"The graphs in {folder} have nothing of {', '.join(lost)}.")
    return fresh


def _arrays(path: Path) -> Arrays:
    """Return the constants of a graph by name, those of a Gemm turned as rounding turns them."""
    graph = onnx.load(str(path)).graph
    turned = {node.input[1] for node in graph.node if node.op_type == "Gemm"}
    held = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    return {name: array.T if name in turned else array for name, array in held.items()}


def _widened(held: Arrays) -> Arrays:
    """Return the weights of a graph in 32 bits, under the names they had before they were rounded."""
    wide = {}
    for name, array in held.items():
        plain = name.removesuffix("_quantized")
        if plain == name:
            wide[name] = array
            continue
        zero = held[f"{plain}_zero_point"].astype(np.float32)
        wide[plain] = ((array.astype(np.float32) - zero) * held[f"{plain}_scale"]).astype(np.float32)
    return wide


def _owner(array: np.ndarray, told: Arrays) -> tuple[str, bool] | None:
    """Return which parameter an array of a graph is, and whether it stands turned there; None for a constant."""
    for name, part in told.items():
        if array.shape == part.shape and np.array_equal(array, part):
            return name, False
        if array.ndim == 2 and array.T.shape == part.shape and np.array_equal(array.T, part):
            return name, True
    return None


def main(words: list[str]) -> int:
    """Write the weights and return 0."""
    parser = argparse.ArgumentParser(prog="training.restore", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--weights", type=Path, default=FOLDER, help="the folder with the graphs (default: those installed)"
    )
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args(words)
    network = restore(given.weights, read_mix()["layers"])
    given.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(network.state_dict(), given.out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
