#!/usr/bin/env bash
# Says which sources clang-format would write otherwise; changes nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scripts/sources.sh cpp h | tr '\n' '\0' | xargs -0 clang-format --dry-run -Werror
echo "check-format: $(scripts/sources.sh cpp h | wc -l) files as clang-format writes them"
