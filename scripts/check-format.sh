#!/usr/bin/env bash
# Names the sources that clang-format would write otherwise; changes nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mapfile -t files < <(scripts/sources.sh cpp h)
odd=()
for file in "${files[@]}"; do
    clang-format --dry-run -Werror "$file" 2>/dev/null || odd+=("$file")
done
if [ "${#odd[@]}" -gt 0 ]; then
    printf 'check-format: %s\n' "${odd[@]}" "clang-format -i would change these ${#odd[@]} of ${#files[@]} files" >&2
    exit 1
fi
echo "check-format: ${#files[@]} files as clang-format writes them"
