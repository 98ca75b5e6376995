"""The network: BERT's encoder, what is known of the words, and the heads. The exported graphs are traced from it."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from dragoman.extract.model.distance import FAR
from dragoman.extract.model.features import SIZES
from dragoman.extract.model.labels import ATTRIBUTIONS, MODES, PARTS, ROLES, STATUSES, STRENGTHS, TAGS, WHENS
from training.treebanks import RELATIONS

WIDTH, HEADS, INNER, POSITIONS, VOCABULARY = 384, 12, 1536, 512, 30522
PAIR = 192
FEATURE = 16
IDENTITY = 64


class Layer(nn.Module):
    """One transformer layer, normalised after each part as BERT has it."""

    def __init__(
        self, width: int = WIDTH, heads: int = HEADS, inner: int = INNER, dropout: float = 0.1, eps: float = 1e-12
    ) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.out = nn.Linear(width, width)
        self.after_attention = nn.LayerNorm(width, eps=eps)
        self.wide, self.narrow = nn.Linear(width, inner), nn.Linear(inner, width)
        self.after_feed = nn.LayerNorm(width, eps=eps)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        """Return new states; `states` is (batch, length, width), `mask` (batch, 1, 1, length) is added to the scores, if any."""
        batch, length, width = states.shape
        shape = (batch, length, self.heads, width // self.heads)
        query, key, value = (part(states).reshape(shape).transpose(1, 2) for part in (self.query, self.key, self.value))
        # In the precision of the parts: what autocast would widen here costs more than all the products.
        scores = (query / (width // self.heads) ** 0.5) @ key.transpose(2, 3)
        if mask is not None:
            scores = scores + mask.to(query.dtype)
        mixed = (scores.softmax(-1, dtype=query.dtype) @ value).transpose(1, 2).reshape(batch, length, width)
        states = self.after_attention(states + self.dropout(self.out(mixed)))
        return self.after_feed(states + self.dropout(self.narrow(functional.gelu(self.wide(states)))))


class Encoder(nn.Module):
    """Pieces to words: the first `layers` of the base model, the features of the words, one more layer over the words."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.pieces = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.normal = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.known = nn.ModuleList(nn.Embedding(size, FEATURE) for size in SIZES)
        self.blend = nn.Linear(FEATURE * len(SIZES), WIDTH)
        self.words = Layer(heads=6, inner=768)
        self.tags = nn.Linear(WIDTH, len(TAGS))
        self.dropout = nn.Dropout(0.1)

    def base(self, pieces: Tensor, mask: Tensor | None) -> Tensor:
        """Return the states of the pieces (batch, pieces, width)."""
        states = self.pieces(pieces) + self.positions.weight[: pieces.shape[1]] + self.kind
        states = self.dropout(self.normal(states))
        for layer in self.layers:
            states = layer(states, mask)
        return states

    def forward(
        self, pieces: Tensor, first: Tensor, features: Tensor, piece_mask: Tensor | None, word_mask: Tensor | None
    ) -> tuple[Tensor, Tensor]:
        """Return the states of the words and the scores of their tags.

        `pieces` (batch, pieces), `first` (batch, words) the first piece of each word, `features` (batch, words, kinds),
        masks with 0 for what is there and a large negative number for padding, None where nothing is padded.
        """
        states = self.base(pieces, piece_mask)
        words = states.gather(1, first[:, :, None].expand(-1, -1, WIDTH))
        known = torch.cat([table(features[:, :, at]) for at, table in enumerate(self.known)], -1)
        words = self.words(words + self.blend(known), word_mask)
        return words, self.tags(self.dropout(words))


class Relations(nn.Module):
    """Acts to their roles: for every trigger what each word is to it, what kind of act it is, and a vector for comparing."""

    def __init__(self) -> None:
        super().__init__()
        self.of_trigger, self.of_word = nn.Linear(WIDTH, PAIR), nn.Linear(WIDTH, PAIR)
        self.trigger_factor, self.word_factor = nn.Linear(WIDTH, PAIR), nn.Linear(WIDTH, PAIR)
        self.distance = nn.Embedding(2 * FAR + 1, PAIR)
        self.tag = nn.Embedding(len(TAGS), PAIR)
        self.look = Layer(PAIR, 4, 2 * PAIR)
        self.roles = nn.Linear(PAIR, len(ROLES))
        self.parts = nn.Linear(PAIR, 2 * len(PARTS) + 1)
        self.modes = nn.Linear(WIDTH + PAIR, len(MODES))
        self.statuses = nn.Linear(WIDTH + PAIR, len(STATUSES))
        self.attributions = nn.Linear(WIDTH + PAIR, len(ATTRIBUTIONS))
        self.strengths = nn.Linear(WIDTH + PAIR, len(STRENGTHS))
        self.core = nn.Linear(WIDTH + PAIR, 1)
        self.whens = nn.Linear(WIDTH + PAIR, len(WHENS))
        self.vector = nn.Linear(WIDTH, PAIR)
        self.identity = nn.Linear(WIDTH + PAIR, IDENTITY)
        self.dropout = nn.Dropout(0.1)

    def pairs(self, words: Tensor, triggers: Tensor, tags: Tensor, distance: Tensor, mask: Tensor | None) -> Tensor:
        """Return (triggers, words, pair width) for one window.

        `words` (words, width), `triggers` (triggers, width), `tags` (triggers), `distance` (triggers, words) in buckets.
        """
        mixed = self.of_trigger(triggers)[:, None] + self.of_word(words)[None]
        mixed = mixed + self.trigger_factor(triggers)[:, None] * self.word_factor(words)[None]
        mixed = mixed + self.distance(distance) + self.tag(tags)[:, None]
        return self.look(self.dropout(functional.gelu(mixed)), mask)

    def forward(
        self, words: Tensor, spans: Tensor, tags: Tensor, distance: Tensor, mask: Tensor | None
    ) -> tuple[Tensor, ...]:
        """Return the scores of roles (triggers, words, roles) and of all the classes of the triggers, and their vectors: one for
        comparing triggers of a report, one of length 1 for comparing events of different reports.

        `spans` (triggers, words) weighs the words of each trigger, each row summing to 1.
        """
        triggers = spans @ words
        pairs = self.pairs(words, triggers, tags, distance, mask)
        seen = self.dropout(torch.cat([triggers, (spans[:, None] @ pairs)[:, 0]], -1))
        return (
            self.roles(pairs),
            self.modes(seen),
            self.statuses(seen),
            self.attributions(seen),
            self.strengths(seen),
            self.core(seen)[:, 0],
            self.whens(seen),
            self.vector(triggers),
            functional.normalize(self.identity(seen), dim=-1),
        )


class Sameness(nn.Module):
    """Two triggers of a report: do they name one event, and does one answer the other?"""

    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(4 * PAIR, PAIR)
        self.kinds = nn.Embedding(16, PAIR)
        self.distance = nn.Embedding(2 * FAR + 1, PAIR)
        self.out = nn.Linear(PAIR, 2)
        self.dropout = nn.Dropout(0.2)

    def forward(self, left: Tensor, right: Tensor, kinds: Tensor, distance: Tensor) -> Tensor:
        """Return (pairs, 2): the scores that both name one event, and that the left answers the right."""
        both = torch.cat([left, right, left * right, (left - right).abs()], -1)
        hidden = self.hidden(self.dropout(both)) + self.kinds(kinds) + self.distance(distance)
        return self.out(functional.gelu(hidden))


class Reader(nn.Module):
    """All of it, with the heads that serve only for teaching: trees and the finding of predicates."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder, self.relations, self.sameness = encoder, Relations(), Sameness()
        self.depends, self.governs = nn.Linear(WIDTH, PAIR), nn.Linear(WIDTH, PAIR)
        self.arc = nn.Parameter(torch.zeros(PAIR, PAIR))
        self.root = nn.Parameter(torch.zeros(PAIR))
        self.depends_as, self.governs_as = nn.Linear(WIDTH, 96), nn.Linear(WIDTH, 96)
        self.relation = nn.Parameter(torch.randn(len(RELATIONS), 96, 96) * 0.05)
        self.relation_bias = nn.Parameter(torch.zeros(len(RELATIONS)))
        self.predicate = nn.Linear(WIDTH, 1)
        self.alike = nn.Parameter(torch.tensor([8.0, -5.0]))

    def arcs(self, words: Tensor) -> Tensor:
        """Return (words, words + 1) scores of heads, the root first."""
        low, high = functional.gelu(self.depends(words)), functional.gelu(self.governs(words))
        high = torch.cat([self.root[None], high])
        return low @ (torch.eye(PAIR) + self.arc) @ high.T

    def relation_scores(self, words: Tensor, heads: Tensor) -> Tensor:
        """Return (words, relations) for each word under its head; heads count from 1, 0 is the root."""
        over = torch.cat([words[:1] * 0, words])[heads]
        low, high = functional.gelu(self.depends_as(words)), functional.gelu(self.governs_as(over))
        return torch.einsum("wi,rij,wj->wr", low.float(), self.relation, high.float()) + self.relation_bias
