#!/usr/bin/env bash
# clang-tidy over the sources of engine/, models/, ui/ and app/, or over the files named.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# A unity build compiles many files as one; tidy wants each with its own command. Generated headers have to be there.
cmake --preset dev -B build/tidy --log-level=WARNING >/dev/null
generated=$(ninja -C build/tidy -t targets all | sed -n 's/^\(generated\/[^:]*\): CUSTOM_COMMAND.*/\1/p')
if [ -n "$generated" ]; then echo "$generated" | xargs ninja -C build/tidy --quiet; fi

if [ $# -gt 0 ]; then files=("$@"); else mapfile -t files < <(scripts/sources.sh cpp | grep -v '^tests/'); fi
# The commands are g++'s; clang does not know all of its warnings.
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" \
    clang-tidy --quiet -p build/tidy --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-error
echo "check-tidy: ${#files[@]} files"
