"""The base models' weights, laid into our encoders."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, files
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import torch
from safetensors.torch import load
from torch import Tensor

from training.large import LargeEncoder
from training.network import Encoder, Reader

_BASE = ("pieces", "positions", "normal", "layers", "kind", "bias", "fit")
"""What the names of an encoder's parameters begin with that one of another base has none of, or other ones."""
_FEED = {"wide": "intermediate.dense", "narrow": "output.dense", "after_feed": "output.LayerNorm"}
_BERT = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "after_attention": "attention.output.LayerNorm",
    **_FEED,
}
_MPNET = {
    "query": "attention.attn.q",
    "key": "attention.attn.k",
    "value": "attention.attn.v",
    "out": "attention.attn.o",
    "after_attention": "attention.LayerNorm",
    **_FEED,
}


def untaught(mix: Mapping[str, Any]) -> Reader:
    """Return the network that the settings name, without a base."""
    return Reader(LargeEncoder() if mix["network"] == "large" else Encoder(mix["layers"]))


def network(mix: Mapping[str, Any]) -> Reader:
    """Return the network that the settings name with its base. Raises ModuleNotFoundError or ValueError where that is missing."""
    made = untaught(mix)
    if isinstance(made.encoder, LargeEncoder):
        load_large(made.encoder, mix["large"], mix["large_sha256"])
    else:
        load_base(made.encoder, base_folder(mix["base"]), mix["base_sha256"])
    torch.nn.init.constant_(made.relations.roles.bias, -5.0)
    return made


def taught(mix: Mapping[str, Any], weights: Path) -> Reader:
    """Return the network that the settings name as it was taught, for reading.

    Raises OSError, or RuntimeError where the weights are of another network.
    """
    made = untaught(mix)
    made.load_state_dict(torch.load(weights, weights_only=True))
    return made.eval()


def take(network: Reader, held: Mapping[str, Tensor]) -> None:
    """Lay the weights of an earlier teaching into a network; into one with another encoder, only what is not of the encoder's base.

    Raises RuntimeError where they are of no such network.
    """
    if held.keys() != network.state_dict().keys():
        base = tuple(f"encoder.{name}" for name in _BASE)
        held = {name: part for name, part in held.items() if not name.startswith(base)}
        lost = [name for name in network.state_dict() if name not in held and not name.startswith(base)]
        if lost:
            raise RuntimeError(f"The weights have nothing of {', '.join(lost)}.")
    network.load_state_dict(dict(held), strict=False)


def base_folder(package: str) -> Path:
    """Return the folder of the model that a package carries. Raises ModuleNotFoundError with what to install."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"The base model is not installed: pip install {package.replace('_', '-')}")
    return Path(spec.submodule_search_locations[0]) / "model"


def load_base(encoder: Encoder, folder: Path, digest: str) -> None:
    """Copy the weights of a BERT in safetensors form into the encoder. Raises ValueError where the file is another."""
    path = folder / "model.safetensors"
    held = load(_right(path, path.read_bytes(), digest))
    with torch.no_grad():
        encoder.pieces.weight.copy_(held["embeddings.word_embeddings.weight"])
        encoder.positions.weight.copy_(held["embeddings.position_embeddings.weight"])
        encoder.kind.copy_(held["embeddings.token_type_embeddings.weight"][0])
        _lay(encoder, held, _BERT)


def load_large(encoder: LargeEncoder, packages: Sequence[str], digest: str) -> None:
    """Copy MPNet's weights into the large encoder; its packages each carry a piece of a zip file.

    Raises ModuleNotFoundError with what to install, ValueError where the file is another.
    """
    pieces = b"".join(_carried(package) for package in packages)
    with ZipFile(io.BytesIO(pieces)) as file:
        name = next(one for one in file.namelist() if one.endswith("/model.safetensors"))
        held = load(_right(name, file.read(name), digest))
    with torch.no_grad():
        encoder.pieces.weight.copy_(held["embeddings.word_embeddings.weight"])
        encoder.positions.weight.copy_(held["embeddings.position_embeddings.weight"])
        encoder.bias.weight.copy_(held["encoder.relative_attention_bias.weight"])
        _lay(encoder, held, _MPNET)


def _carried(package: str) -> bytes:
    """Return the piece of a file that a package carries. Raises ModuleNotFoundError with what to install."""
    try:
        held = files(package) or []
    except PackageNotFoundError:
        raise ModuleNotFoundError(f"A piece of the large model is not installed: pip install {package}") from None
    return next(Path(str(one.locate())).read_bytes() for one in held if ".zip." in one.name)


def _right(name: object, held: bytes, digest: str) -> bytes:
    found = sha256(held).hexdigest()
    if found != digest:
        raise ValueError(f"{name} is not the base model that the settings name: its SHA-256 is {found}")
    return held


def _lay(encoder: Encoder, held: Mapping[str, Tensor], parts: Mapping[str, str]) -> None:
    encoder.normal.weight.copy_(held["embeddings.LayerNorm.weight"])
    encoder.normal.bias.copy_(held["embeddings.LayerNorm.bias"])
    for number, layer in enumerate(encoder.layers):
        for ours, theirs in parts.items():
            for kind in ("weight", "bias"):
                getattr(getattr(layer, ours), kind).copy_(held[f"encoder.layer.{number}.{theirs}.{kind}"])
