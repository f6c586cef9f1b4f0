#include "engine/market/formats/file_name.h"

#include <algorithm>
#include <array>
#include <vector>

#include "engine/market/instrument_catalog.h"

namespace sextant::market::formats {
namespace {

constexpr std::array<std::string_view, 20> kVenueWords{
    "binance", "bybit",      "kucoin", "coinbase", "kraken",   "okx",    "bittrex",     "oanda",  "fxcm", "cme",
    "alpaca",  "twelvedata", "gdax",   "bitstamp", "bitfinex", "gemini", "hyperliquid", "nasdaq", "nyse", "tvc"};
// Words that say where a file comes from or what it holds, never which instrument.
constexpr std::array<std::string_view, 12> kOtherWords{"trades",  "quotes", "bars", "futures", "spot",   "usdm",
                                                       "factors", "index",  "perp", "candles", "klines", "ohlcv"};

bool isAllDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Timeframe> timeframeWord(std::string_view word)
{
    // A number must lead and a unit follow: neither "2021" nor "D" is a timeframe in a name.
    if (word.size() < 2 || word.size() > 6 || word[0] < '0' || word[0] > '9' || isAllDigits(word)) return std::nullopt;
    return timeframeFromAnySpelling(word);
}

} // namespace

NameHints hintsFromFileName(std::string_view path, const InstrumentCatalog& catalog)
{
    NameHints hints;
    const std::size_t slash = path.find_last_of("/\\");
    std::string name(slash == std::string_view::npos ? path : path.substr(slash + 1));
    if (name == "-") return hints;
    for (const std::string_view suffix : {".gz", ".csv", ".json", ".txt", ".tsv", ".data"})
        if (name.size() > suffix.size() && name.ends_with(suffix)) name.resize(name.size() - suffix.size());

    std::vector<std::string> words(1);
    for (const char c : name) {
        const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if ((low >= 'a' && low <= 'z') || (low >= '0' && low <= '9') || (low == '.' && !words.back().empty()))
            words.back() += low;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();

    std::string first; // the first word that could be a ticker
    bool pairFound = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (const auto timeframe = timeframeWord(word)) {
            if (!hints.timeframe) hints.timeframe = timeframe;
            continue;
        }
        if (std::find(kVenueWords.begin(), kVenueWords.end(), word) != kVenueWords.end()) {
            if (hints.venue.empty() && word != "tvc") hints.venue = word == "gdax" ? "coinbase" : word;
            continue;
        }
        if (isAllDigits(word)) {
            if (i + 1 == words.size() && word.size() <= 4) hints.minutes = timeframeFromAnySpelling(word);
            continue;
        }
        if (std::find(kOtherWords.begin(), kOtherWords.end(), word) != kOtherWords.end()) continue;
        if (pairFound || hints.timeframe) continue;
        std::string upper;
        for (const char c : word)
            upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (i + 1 < words.size()) {
            std::string next;
            for (const char c : words[i + 1])
                next += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            if (catalog.isKnownQuote(next)) {
                hints.symbol = catalog.canonicalSymbol(upper + "-" + next);
                pairFound = true;
                ++i;
                continue;
            }
        }
        if (const auto pair = catalog.splitPair(upper)) {
            hints.symbol = *pair;
            pairFound = true;
            continue;
        }
        if (first.empty()) first = upper;
    }
    if (hints.symbol.empty() && !first.empty()) hints.symbol = catalog.canonicalSymbol(first);
    return hints;
}

} // namespace sextant::market::formats
