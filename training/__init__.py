"""How the reader's weights are made. Not installed: `python -m training.teach` from the root of the repository, with torch."""

import os

# Room for the kernels of all shapes (see `batches.STEP`): made anew in every step they would take twice the time.
for name in ("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "LRU_CACHE_CAPACITY"):
    os.environ.setdefault(name, "4000")
