# Two commands matter: `make demo` and `make test`. Each sets up what it needs in its own environment, .venv.
# Works with the make of Debian, Ubuntu and macOS (3.81).

VENV := .venv
BIN := $(VENV)/bin
# The folder with the treebanks that training/mix.toml names.
DATA ?= treebanks
# On how many reports of the corpus the reader is taught; all where empty.
REPORTS ?=
TEACH = $(BIN)/python -m training.teach --data $(DATA) $(if $(REPORTS),--reports $(REPORTS))

.PHONY: help demo test check docs bench corpus-stats train train-more train-large link-weights clean

help:
	@echo "make demo          set up and run the main job on the example reports"
	@echo "make test          set up and run every check and test"
	@echo "make docs          build the documentation into site/"
	@echo "make bench         measure accuracy and speed (minutes)"
	@echo "make corpus-stats  print how large and varied the annotated corpus is, and how far annotators agree"
	@echo "make link-weights  fit the weights of linking and answers to the corpus (minutes)"
	@echo "make train         teach the reader anew (DATA=folder with the treebanks; some five hours on two cores)"
	@echo "make train-more    go on teaching the installed reader, after the corpus has grown (an hour on two cores)"
	@echo "make train-large   teach the large network that teaches the small one (hours)"
	@echo "make clean         remove what these commands made"

demo: $(VENV)/.ready
	$(BIN)/dragoman demo demo

test: $(VENV)/.ready-test check
	$(BIN)/pytest

check: $(VENV)/.ready-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: $(VENV)/.ready-docs
	$(BIN)/zensical build

bench: $(VENV)/.ready-test
	$(BIN)/python -m bench.accuracy
	$(BIN)/python -m bench.speed

corpus-stats: $(VENV)/.ready-test
	$(BIN)/dragoman-corpus stats examples/gold/texts/*.txt
	$(BIN)/python -m bench.agreement

train: $(VENV)/.ready-train
	$(TEACH) --out build/grammar --mix training/mix_grammar.toml
	$(TEACH) --out build/task --start build/grammar/reader.pt
	$(TEACH) --out build/last-7 --mix training/mix_last.toml --start build/task/reader.pt --seed 7
	$(TEACH) --out build/last-8 --mix training/mix_last.toml --start build/task/reader.pt --seed 8
	$(BIN)/python -m training.average build/last-7/reader.pt build/last-8/reader.pt --out build/reader/reader.pt
	$(BIN)/python -m training.export --weights build/reader/reader.pt --out build/reader

# A further round from the installed weights.
train-more: $(VENV)/.ready-train
	$(BIN)/python -m training.restore --out build/installed/reader.pt
	$(TEACH) --out build/more-7 --mix training/mix_more.toml --start build/installed/reader.pt --seed 7
	$(TEACH) --out build/more-8 --mix training/mix_more.toml --start build/installed/reader.pt --seed 8
	$(BIN)/python -m training.average build/more-7/reader.pt build/more-8/reader.pt --out build/reader/reader.pt
	$(BIN)/python -m training.export --weights build/reader/reader.pt --out build/reader

# The large network, and what it makes of texts that nobody annotated: a round of the small one by mix_read.toml is taught that too.
train-large: $(VENV)/.ready-train
	$(BIN)/python -m pip install --quiet --no-deps --group large
	$(BIN)/python -m training.restore --out build/installed/reader.pt
	$(TEACH) --out build/large --mix training/mix_large.toml --start build/installed/reader.pt
	$(BIN)/python -m training.read --weights build/large/reader.pt --out build/readings.pickle

link-weights: $(VENV)/.ready-test
	$(BIN)/python -m training.same
	$(BIN)/python -m training.rarity
	$(BIN)/python -m training.linking
	$(BIN)/python -m training.responses

$(VENV)/.ready: pyproject.toml
	sh tools/venv.sh $(VENV)
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/.ready-test: $(VENV)/.ready
	$(BIN)/python -m pip install --quiet --editable . --editable corpus --group test
	touch $@

$(VENV)/.ready-docs: $(VENV)/.ready
	$(BIN)/python -m pip install --quiet --editable . --group docs
	touch $@

$(VENV)/.ready-train: $(VENV)/.ready-test
	$(BIN)/python -m pip install --quiet --editable . --editable corpus --group train
	touch $@

clean:
	rm -rf $(VENV) demo site dist
