#!/usr/bin/env bash
# Prints the project's own C++ sources, one path per line from the root: sources.sh [cpp] [h] [inc]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
for suffix in "${@:-cpp h}"; do
    for one in $suffix; do
        for top in engine models ui app tests; do
            if [ -d "$top" ]; then find "$top" -type f -name "*.$one"; fi
        done
    done
done | LC_ALL=C sort
