#!/bin/sh
# Lets a client library of others (ccxt from npm) receive markets, bars, trades and an order book from the local venues,
# and compares them with what the venues say they have. Opt-in: it downloads ccxt into a temporary folder.
# usage: scripts/check-mock-with-ccxt.sh [SEXTANT-CLI] [VENUE…]
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
cli=$(realpath "${1:-$here/build/release/app/sextant-cli}") # it is called from another folder
[ $# -gt 0 ] && shift
venues=${*:-"binance kucoin bybit okx coinbase-advanced coinbase-exchange"}
for tool in npm node; do
    if ! command -v "$tool" >/dev/null 2>&1; then
        echo "skipped: $tool is not installed"
        exit 0
    fi
done
if [ ! -x "$cli" ]; then
    echo "$cli is not built" >&2
    exit 2
fi
work=$(mktemp -d)
venue_pid=
trap '[ -z "$venue_pid" ] || kill "$venue_pid" 2>/dev/null; rm -rf "$work"' EXIT INT TERM
if ! (cd "$work" && npm install --silent --no-audit --no-fund ccxt@4 >"$work/npm.log" 2>&1); then
    echo "skipped: npm could not get ccxt: $(tail -1 "$work/npm.log")"
    exit 0
fi
cp "$here/scripts/check-mock-with-ccxt.js" "$work/check.js"

# Half an hour of bars that go up and down, from 2026-01-05 on.
awk 'BEGIN { print "timestamp,open,high,low,close,volume"
    price = 64000
    for (i = 0; i < 30; ++i) {
        next_price = 64000 + ((i * 37) % 101) - 50
        high = (price > next_price ? price : next_price) + 5.5
        low = (price < next_price ? price : next_price) - 4.25
        printf "%d,%.2f,%.2f,%.2f,%.2f,%.4f\n", 1767571200 + i * 60, price, high, low, next_price, 1 + (i % 7) * 0.4
        price = next_price
    } }' >"$work/bars.csv"

failed=0
for venue in $venues; do
    case $venue in coinbase*) symbol=BTC-USD ;; *) symbol=BTC-USDT ;; esac
    : >"$work/venue.log" # is read before the program has opened it
    "$cli" mock-venue --venue "$venue" --tape "$work/bars.csv" --symbol $symbol --timeframe 1m --speed 60 \
        --from 2026-01-05T00:10:00Z --wait --stay 2>"$work/venue.log" >"$work/venue.json" &
    venue_pid=$!
    port=
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        port=$(sed -n 's/.* on 127\.0\.0\.1:\([0-9]*\)$/\1/p' "$work/venue.log")
        [ -n "$port" ] && break
        sleep 0.5
    done
    if [ -z "$port" ]; then
        cat "$work/venue.log" >&2
        failed=1
    else
        (cd "$work" && node check.js "$venue" "$port") || failed=1
    fi
    kill "$venue_pid" 2>/dev/null || true
    wait "$venue_pid" 2>/dev/null || true
    venue_pid=
done
exit $failed
