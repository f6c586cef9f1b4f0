#!/usr/bin/env bash
# Brings translations/sextant_*.ts up to the sources: new strings are added as unfinished, those that are gone are taken
# out. Translate what is unfinished (Qt Linguist or an editor) before committing; shell_tests TestTranslations checks it.
#
#   scripts/update-translations.sh [FOLDER]     writes to FOLDER instead (copies of what is there, brought up to date)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1-translations}

lupdate=$(command -v lupdate6 || command -v lupdate || true)
for candidate in /usr/lib/qt6/bin/lupdate; do
    if [ -x "$candidate" ]; then lupdate=$candidate; fi
done
if [ -z "$lupdate" ]; then
    echo "update-translations: lupdate is missing (scripts/install-dependencies.sh installs it)" >&2
    exit 1
fi

mkdir -p "$folder"
for file in translations/sextant_*.ts; do
    target=$folder/$(basename "$file")
    if [ ! "$file" -ef "$target" ]; then cp "$file" "$target"; fi
    # English is what the sources say; only the forms of numbers are written down.
    plural=()
    case "$file" in *_en.ts) plural=(-pluralonly) ;; esac
    # No lines of sources, so that a moved line changes no file.
    "$lupdate" -silent -locations none -no-obsolete -I . "${plural[@]}" engine models ui app -ts "$target"
done
