"""An annotated corpus of multi-outlet news about conflicts: `load("train")` gives its storylines."""

from dragoman_corpus.faults import Fault, StoryError
from dragoman_corpus.load import load
from dragoman_corpus.objects import Event, Mark, Report, Story
from dragoman_corpus.parse import examine, read_story

__all__ = ["Event", "Fault", "Mark", "Report", "Story", "StoryError", "examine", "load", "read_story"]
__version__ = "0.1.0"
