#!/usr/bin/env bash
# Brings translations/sextant_*.ts up to the sources: new strings are added as unfinished, those that are gone are taken
# out. Translate what is unfinished (Qt Linguist or an editor) before committing; shell_tests TestTranslations checks it.
#
#   scripts/update-translations.sh [FOLDER]     writes to FOLDER instead (copies of what is there, brought up to date)
#
# Exit code 3: lupdate is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1-translations}

lupdate=/usr/lib/qt6/bin/lupdate
if [ ! -x "$lupdate" ]; then lupdate=$(command -v lupdate6 || command -v lupdate || true); fi
if [ -z "$lupdate" ]; then
    echo "update-translations: lupdate is missing (scripts/install-dependencies.sh installs it)" >&2
    exit 3
fi

mkdir -p "$folder"
others=()
for file in translations/sextant_*.ts; do
    target=$folder/$(basename "$file")
    if [ ! "$file" -ef "$target" ]; then cp "$file" "$target"; fi
    case "$file" in
    *_en.ts) english=$target ;;
    *) others+=("$target") ;;
    esac
done
# No lines of sources, so that a moved line changes no file. English is what the sources say; only the forms of numbers
# are written down.
update() { "$lupdate" -silent -locations none -no-obsolete -I . "$@"; }
update engine models ui app -ts "${others[@]}"
update -pluralonly engine models ui app -ts "$english"
