#!/bin/sh
# Makes the virtual environment named by $1 with the first Python of at least 3.11 that runs, and a pip that knows groups.
set -eu
venv=$1
fits='import sys; sys.exit(sys.version_info < (3, 11))'
for python in "${PYTHON:-python3}" python3.14 python3.13 python3.12 python3.11; do
    if "$python" -c "$fits" 2>/dev/null; then
        if ! "$python" -m venv "$venv"; then
            echo "The virtual environment could not be made. On Debian and Ubuntu: sudo apt install python3-venv" >&2
            exit 1
        fi
        exec "$venv/bin/python" -m pip install --quiet --upgrade 'pip>=25.1'
    fi
done
echo "dragoman needs Python 3.11 or newer: none of python3, python3.11 to python3.14 is." >&2
exit 1
