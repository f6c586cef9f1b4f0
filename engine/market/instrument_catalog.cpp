#include "engine/market/instrument_catalog.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "engine/core/contract.h"
#include "resources/instruments_csv.h"

namespace sextant::market {
namespace {

constexpr std::array<std::string_view, 14> kCatalogColumns{
    "pattern", "venue",      "type",     "base", "quote",     "price_unit", "tick",
    "lot",     "multiplier", "calendar", "fees", "shortable", "tradable",   "note"};
constexpr std::size_t kMaxSymbol = 20;
constexpr std::size_t kMostSymbolText = 256; // of a spelling that is looked at

char upperOf(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
bool isLetter(char c) { return c >= 'A' && c <= 'Z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string lowerText(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

/// "SPY", "BRK.B", "BRK-B".
bool isTicker(std::string_view symbol)
{
    std::size_t letters = 0;
    while (letters < symbol.size() && isLetter(symbol[letters]))
        ++letters;
    if (letters < 1 || letters > 5) return false;
    if (letters == symbol.size()) return true;
    return (symbol[letters] == '.' || symbol[letters] == '-') && symbol.size() == letters + 2 &&
           isLetter(symbol.back());
}

/// The length of a contract month ("H4", "Z24") that begins `text`, or 0.
std::size_t contractMonthLength(std::string_view text)
{
    if (text.size() < 2 || std::string_view("FGHJKMNQUVXZ").find(text[0]) == std::string_view::npos ||
        !isDigit(text[1]))
        return 0;
    return text.size() >= 3 && isDigit(text[2]) ? 3 : 2;
}

bool matches(std::string_view pattern, std::string_view symbol)
{
    if (pattern == "EQUITY") return isTicker(symbol);
    while (!pattern.empty()) {
        if (pattern.front() == '*') {
            pattern.remove_prefix(1);
            for (std::size_t used = 1; used <= symbol.size(); ++used)
                if (matches(pattern, symbol.substr(used))) return true;
            return false;
        }
        if (pattern.front() == '%') {
            const std::size_t length = contractMonthLength(symbol);
            if (length == 0) return false;
            pattern.remove_prefix(1);
            symbol.remove_prefix(length);
            continue;
        }
        if (symbol.empty() || symbol.front() != pattern.front()) return false;
        pattern.remove_prefix(1);
        symbol.remove_prefix(1);
    }
    return symbol.empty();
}

/// How many characters of a symbol the pattern fixes; the more, the more exact it is.
std::size_t fixedCharacters(std::string_view pattern)
{
    if (pattern == "EQUITY") return 0;
    return static_cast<std::size_t>(
        std::count_if(pattern.begin(), pattern.end(), [](char c) { return c != '*' && c != '%'; }));
}

bool isPlain(std::string_view pattern) { return pattern.find_first_of("*%") == std::string_view::npos; }

std::vector<std::string_view> splitAt(std::string_view text, char separator, std::size_t most)
{
    std::vector<std::string_view> parts;
    while (parts.size() + 1 < most) {
        const std::size_t at = text.find(separator);
        if (at == std::string_view::npos) break;
        parts.push_back(text.substr(0, at));
        text.remove_prefix(at + 1);
    }
    parts.push_back(text);
    return parts;
}

/// Basis points, or percent with `unitPpm` 10000, as millionths.
std::optional<std::int64_t> readPpm(std::string_view text, std::int64_t unitPpm)
{
    const auto scaled = parseScaled(text, 6);
    if (!scaled || scaled->rounded || std::abs(scaled->value) > 1'000'000'000'000) return std::nullopt;
    const std::int64_t product = scaled->value * unitPpm;
    if (product % 1'000'000 != 0) return std::nullopt;
    return product / 1'000'000;
}

std::optional<Cash> readCash(std::string_view text)
{
    const auto scaled = parseScaled(text, Cash::kScale);
    if (!scaled || scaled->rounded || scaled->value < 0) return std::nullopt;
    return Cash{scaled->value};
}

std::optional<FeeSchedule> readFees(std::string_view text)
{
    FeeSchedule fees;
    if (text == "none") return fees;
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const std::string_view kind = text.substr(0, colon);
    const auto parts = splitAt(text.substr(colon + 1), '/', 4);
    if (kind == "bp" && parts.size() == 2) {
        const auto maker = readPpm(parts[0], 100);
        const auto taker = readPpm(parts[1], 100);
        if (!maker || !taker || *taker < 0) return std::nullopt;
        fees.makerPpm = *maker;
        fees.takerPpm = *taker;
        return fees;
    }
    if (kind == "share" && parts.size() == 3 && parts[2].ends_with('%')) {
        const auto each = readCash(parts[0]);
        const auto minimum = readCash(parts[1]);
        const auto cap = readPpm(parts[2].substr(0, parts[2].size() - 1), 10'000);
        if (!each || !minimum || !cap || *cap < 0) return std::nullopt;
        fees.kind = FeeKind::PerShare;
        fees.perUnit = *each;
        fees.minimum = *minimum;
        fees.capPpm = *cap;
        return fees;
    }
    if (kind == "contract" && parts.size() == 1) {
        const auto each = readCash(parts[0]);
        if (!each) return std::nullopt;
        fees.kind = FeeKind::PerContract;
        fees.perUnit = *each;
        return fees;
    }
    return std::nullopt;
}

std::optional<bool> readYesNo(std::string_view text)
{
    if (text == "yes") return true;
    if (text == "no") return false;
    return std::nullopt;
}

void insertSorted(std::vector<std::string>& list, std::string_view value)
{
    const auto at = std::lower_bound(list.begin(), list.end(), value);
    if (at == list.end() || *at != value) list.emplace(at, value);
}

} // namespace

InstrumentCatalog InstrumentCatalog::builtIn()
{
    InstrumentCatalog catalog;
    for (const auto& file : embedded_instruments::kFiles) {
        const auto added = catalog.add(file.name, file.text);
        expects(added.has_value(), "the embedded instruments.csv must be valid");
    }
    return catalog;
}

Result<void> InstrumentCatalog::add(std::string_view fileName, std::string_view csv)
{
    std::vector<Row> rows;
    std::size_t lineNumber = 0;
    bool headerSeen = false;
    if (csv.starts_with("\xEF\xBB\xBF")) csv.remove_prefix(3);
    while (!csv.empty()) {
        const std::size_t end = csv.find('\n');
        std::string_view line = trimmed(csv.substr(0, end));
        csv.remove_prefix(end == std::string_view::npos ? csv.size() : end + 1);
        ++lineNumber;
        if (line.empty() || line.front() == '#') continue;
        const auto bad = [&](std::string_view field, std::string_view what) {
            return fail(ErrorCode::InvalidInput, std::string(fileName) + ":" + std::to_string(lineNumber) + ": " +
                                                     std::string(field) + ": " + std::string(what));
        };
        auto fields = splitAt(line, ',', kCatalogColumns.size());
        for (auto& field : fields)
            field = trimmed(field);
        if (!headerSeen) {
            if (!std::equal(fields.begin(), fields.end(), kCatalogColumns.begin(), kCatalogColumns.end()) &&
                !std::equal(fields.begin(), fields.end(), kCatalogColumns.begin(), kCatalogColumns.end() - 1))
                return bad("header", "expected "
                                     "pattern,venue,type,base,quote,price_unit,tick,lot,multiplier,calendar,fees,"
                                     "shortable,tradable,note");
            headerSeen = true;
            continue;
        }
        if (fields.size() < kCatalogColumns.size() - 1)
            return bad("row", "has " + std::to_string(fields.size()) + " fields, expected " +
                                  std::to_string(kCatalogColumns.size()));
        Row row;
        for (char c : fields[0])
            row.pattern += upperOf(c);
        if (row.pattern.empty() || row.pattern.size() > kMaxSymbol)
            return bad("pattern", "must have 1 to 20 characters");
        // Each star may be tried at every place: two of them are plenty and keep the search short.
        if (std::count(row.pattern.begin(), row.pattern.end(), '*') > 2)
            return bad("pattern", "may hold at most two *");
        row.venue = lowerText(fields[1]);
        Instrument& instrument = row.instrument;
        instrument.symbol = isPlain(row.pattern) ? row.pattern : "PATTERN";
        const auto type = assetClassFromString(fields[2]);
        if (!type)
            return bad("type", "'" + std::string(fields[2]) +
                                   "' is not one of crypto, perpetual, equity, index, forex, future");
        instrument.assetClass = *type;
        instrument.base = fields[3];
        instrument.quote = fields[4];
        const auto scale = parseScaled(fields[5], 0);
        if (!scale || scale->rounded || scale->value < 0 || scale->value > 12)
            return bad("price_unit", "'" + std::string(fields[5]) + "' is not a whole number from 0 to 12");
        instrument.priceScale = static_cast<int>(scale->value);
        const auto tick = parseScaled(fields[6], instrument.priceScale);
        if (!tick || tick->rounded || tick->value <= 0)
            return bad("tick", "'" + std::string(fields[6]) + "' is not a positive multiple of the price unit");
        instrument.tick = Price{tick->value};
        const auto lot = parseDecimal(fields[7]);
        if (!lot || lot->mantissa <= 0) return bad("lot", "'" + std::string(fields[7]) + "' is not a number > 0");
        instrument.lot = *lot;
        const auto multiplier = parseDecimal(fields[8]);
        if (!multiplier || multiplier->mantissa <= 0)
            return bad("multiplier", "'" + std::string(fields[8]) + "' is not a number > 0");
        instrument.multiplier = *multiplier;
        instrument.calendar = fields[9];
        const auto fees = readFees(fields[10]);
        if (!fees)
            return bad("fees", "'" + std::string(fields[10]) +
                                   "' is not bp:MAKER/TAKER, share:EACH/MINIMUM/CAP%, contract:EACH or none");
        instrument.fees = *fees;
        const auto shortable = readYesNo(fields[11]);
        if (!shortable) return bad("shortable", "'" + std::string(fields[11]) + "' is neither yes nor no");
        instrument.shortable = *shortable;
        const auto tradable = readYesNo(fields[12]);
        if (!tradable) return bad("tradable", "'" + std::string(fields[12]) + "' is neither yes nor no");
        instrument.tradable = *tradable;
        if (auto checked = validated(instrument); !checked) return bad("row", checked.error().message);
        row.source = m_sources;
        rows.push_back(std::move(row));
    }
    if (!headerSeen)
        return fail(ErrorCode::InvalidInput,
                    std::string(fileName) + ":1: header: the file is empty, expected a header line");
    for (Row& row : rows) {
        const std::size_t dash = row.pattern.find('-');
        if (dash != std::string::npos && dash == row.pattern.rfind('-') && row.pattern.size() > dash + 1) {
            const auto quote = std::string_view(row.pattern).substr(dash + 1);
            const auto base = std::string_view(row.pattern).substr(0, dash);
            // "BRK-B" given by a user is a class of shares, not a pair.
            if (isPlain(quote) && row.instrument.assetClass != AssetClass::Equity) {
                insertSorted(m_quotes, quote);
                if (isPlain(base)) insertSorted(m_bases, base);
            }
        }
        m_rows.push_back(std::move(row));
    }
    ++m_sources;
    return {};
}

bool InstrumentCatalog::isKnownQuote(std::string_view currency) const
{
    return std::binary_search(m_quotes.begin(), m_quotes.end(), currency, std::less<>());
}

bool InstrumentCatalog::isKnownBase(std::string_view currency) const
{
    return std::binary_search(m_bases.begin(), m_bases.end(), currency, std::less<>());
}

std::optional<std::string> InstrumentCatalog::splitPair(std::string_view symbol) const
{
    std::string text;
    for (char c : symbol)
        text += upperOf(c);
    for (char c : text)
        if (!isLetter(c) && !isDigit(c)) return std::nullopt;
    if (text.size() < 5 || text.size() > kMaxSymbol - 1) return std::nullopt;
    for (const Row& row : m_rows)
        if (isPlain(row.pattern) && row.pattern == text) return std::nullopt; // listed as it stands
    std::string_view bestBase;
    bool bestKnown = false;
    for (std::size_t baseLength = 2; baseLength + 2 <= text.size(); ++baseLength) {
        const std::string_view base = std::string_view(text).substr(0, baseLength);
        if (!isKnownQuote(std::string_view(text).substr(baseLength))) continue;
        const bool known = isKnownBase(base) || base == "XBT";
        // Known bases: the longest of them ("USDTUSD" is USDT-USD). Otherwise the longest quote currency, which is the
        // first found.
        if (known || bestBase.empty()) {
            bestBase = base;
            bestKnown = bestKnown || known;
        }
    }
    if (bestBase.empty()) return std::nullopt;
    if (text.size() <= 5 && !bestKnown) return std::nullopt; // five letters are a ticker unless both halves are known
    const std::string_view quote = std::string_view(text).substr(bestBase.size());
    return std::string(bestBase == "XBT" ? "BTC" : bestBase) + "-" + std::string(quote);
}

std::string InstrumentCatalog::canonicalSymbol(std::string_view symbol) const
{
    // What one reading takes away may uncover more ("NASDAQ:^VIX"): read until nothing changes. All but the split
    // shorten the text.
    std::string text = canonicalOnce(symbol.substr(0, kMostSymbolText));
    for (std::string again = canonicalOnce(text); again != text; again = canonicalOnce(text))
        text = std::move(again);
    return text;
}

std::string InstrumentCatalog::canonicalOnce(std::string_view symbol) const
{
    std::string text;
    for (char c : trimmed(symbol))
        text += upperOf(c);
    if (const std::size_t colon = text.find(':'); colon != std::string::npos) {
        // "BINANCE:BTCUSDT" names the venue first; "BTC/USDT:USDT" what a contract settles in.
        const bool settlement = text.find_first_of("/_-") < colon;
        text = settlement ? text.substr(0, colon) : text.substr(text.rfind(':') + 1);
    }
    if (text.size() > 2 && text.ends_with("=X")) text.resize(text.size() - 2); // Yahoo's mark for currencies
    if (text.size() > 1 && text.front() == '^') text.erase(0, 1);              // and for indices
    std::vector<std::string> parts(1);
    for (char c : text) {
        if (c == '/' || c == '_' || c == '-') {
            if (!parts.back().empty()) parts.emplace_back();
        } else if (isLetter(c) || isDigit(c) || c == '.' || c == '^' || c == '=') {
            parts.back() += c;
        }
    }
    if (parts.size() > 1 && parts.back().empty()) parts.pop_back();
    if (parts.size() == 3 && parts[1] == parts[2]) parts.pop_back(); // freqtrade's futures: BTC_USDT_USDT
    if (parts.size() > 1 && parts.front() == "XBT") parts.front() = "BTC";
    std::string out;
    if (parts.size() == 1) {
        const auto pair = splitPair(parts.front());
        out = pair ? *pair : parts.front();
    } else {
        for (const std::string& part : parts)
            out += (out.empty() ? "" : "-") + part;
    }
    if (out.size() > kMaxSymbol) out.resize(kMaxSymbol);
    if (out.ends_with('-')) out.pop_back();
    return out.empty() ? "UNKNOWN" : out;
}

Instrument InstrumentCatalog::find(std::string_view symbol, std::string_view venue) const
{
    const std::string canonical = canonicalSymbol(symbol);
    const std::string place = lowerText(trimmed(venue));
    const bool isCurrency = isKnownQuote(canonical) || isKnownBase(canonical);
    const Row* best = nullptr;
    std::tuple<int, bool, std::size_t> bestRank{};
    for (const Row& row : m_rows) {
        if (!row.venue.empty() && row.venue != place) continue;
        if (!matches(row.pattern, canonical)) continue;
        if (row.pattern == "EQUITY" && isCurrency) continue; // "USDT" alone is no share
        const std::tuple rank{row.source, !row.venue.empty(), fixedCharacters(row.pattern)};
        if (!best || rank >= bestRank) {
            best = &row;
            bestRank = rank;
        }
    }
    Instrument instrument;
    if (best) {
        instrument = best->instrument;
    } else {
        instrument.guessed = true;
        instrument.calendar = "24-7";
        instrument.lot = Decimal{1, 8};
        instrument.fees.makerPpm = 200;
        instrument.fees.takerPpm = 500;
    }
    instrument.symbol = canonical;
    instrument.venue = place;
    const std::size_t dash = canonical.find('-');
    const bool pair = dash != std::string::npos && instrument.assetClass != AssetClass::Equity;
    if (instrument.base.empty()) instrument.base = pair ? canonical.substr(0, dash) : canonical;
    if (instrument.quote.empty()) instrument.quote = pair ? canonical.substr(dash + 1) : "USD";
    return instrument;
}

} // namespace sextant::market
