#!/usr/bin/env bash
# Compiles each header alone, with the flags of the target it belongs to: compile-headers.sh BUILD_DIR [HEADER…]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# A line of the database, a JSON string, as shell words up to the output's name.
as_words() { printf '%s\n' "$1" | sed -e 's/^ *"command": "//' -e 's/ -o .*//' -e 's/\\"/"/g' -e 's/\\\\/\\/g'; }

# The command line of one file of the nearest folder above `path` that has one, up to its output.
flags_for() {
    local folder line
    folder=$(dirname "$1")
    while [ "$folder" != . ]; do
        line=$(grep -F "\"command\":" "$database" | grep -F " -o $folder/CMakeFiles/" | head -n 1 || true)
        if [ -n "$line" ]; then
            as_words "$line"
            return 0
        fi
        folder=$(dirname "$folder")
    done
    # A header of several targets, such as tests/test_main.h: those of the first target below its folder.
    line=$(grep -F "\"command\":" "$database" | grep -F " -o $(dirname "$1")/" | head -n 1 || true)
    if [ -n "$line" ]; then
        as_words "$line"
        return 0
    fi
    return 1
}

compile() {
    local words
    if ! words=$(flags_for "$1"); then
        echo "compile-headers: $1: no target is built in its folder or above" >&2
        return 1
    fi
    eval "set -- \"\$1\" $words"
    local header=$1
    shift
    case "$1" in *ccache) shift ;; esac
    if ! printf '#include "%s"\n' "$header" | "$@" -fsyntax-only -x c++ -; then
        echo "compile-headers: $header does not compile alone" >&2
        return 1
    fi
}

if [ "${1-}" = --one ]; then
    database=$2/compile_commands.json
    compile "$3"
    exit
fi

if [ $# -lt 1 ] || [ ! -f "$1/compile_commands.json" ]; then
    echo "usage: compile-headers.sh BUILD_DIR [HEADER…], where BUILD_DIR has been configured and built" >&2
    exit 2
fi
build=$(cd "$1" && pwd)
shift
if [ $# -gt 0 ]; then headers=("$@"); else mapfile -t headers < <("$here/sources.sh" h); fi
cd "$here/.."
printf '%s\0' "${headers[@]}" | xargs -0 -n 1 -P "$(nproc)" "$here/compile-headers.sh" --one "$build"
echo "compile-headers: ${#headers[@]} headers compile alone"
