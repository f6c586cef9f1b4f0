#include "engine/market/formats/option_tape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <set>
#include <utility>

#include "engine/market/calendar.h"
#include "engine/market/formats/byte_source.h"
#include "engine/market/formats/cell_text.h"
#include "engine/market/formats/file_name.h"
#include "engine/market/formats/row_reader.h"
#include "engine/market/instrument_catalog.h"
#include "engine/market/options/option_symbol.h"
#include "engine/market/records.h"

namespace sextant::market::formats {
namespace {

enum OptionColumn : std::size_t { At, Root, Expiry, StrikePrice, Right, Osi, Bid, Ask, BidSize, AskSize, ColumnCount };
constexpr std::array<std::string_view, ColumnCount> kOptionColumns{
    "timestamp_ms_utc", "underlying", "expiry", "strike",   "right",
    "option_symbol",    "bid",        "ask",    "bid_size", "ask_size"};
constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

std::string_view plainName(std::string_view name)
{
    if (name == "timestamp" || name == "time" || name == "date") return "timestamp_ms_utc";
    if (name == "root") return "underlying";
    if (name == "expiration") return "expiry";
    if (name == "type") return "right";
    if (name == "osi" || name == "contract") return "option_symbol";
    return name;
}

/// What is wrong with a row.
struct CellFault {
    std::string_view field;
    std::string what;
};

std::string quotedCell(std::string_view text) { return "'" + printable(text.substr(0, 40)) + "'"; }

/// Reads rows into quotes, keeping the table of contracts.
class OptionRows final {
public:
    OptionRows(OptionTape& tape, std::optional<Timeframe> timeframe)
        : m_tape(tape), m_timeframe(timeframe), m_calendar(findCalendar("NYSE"))
    {}

    /// Errors: InvalidInput "FIELD: …".
    Result<void> readHeader(const std::vector<std::string_view>& fields)
    {
        m_places.fill(kNoColumn);
        for (std::size_t i = 0; i < fields.size(); ++i)
            for (std::size_t column = 0; column < ColumnCount; ++column)
                if (plainName(fields[i]) == kOptionColumns[column] && m_places[column] == kNoColumn)
                    m_places[column] = i;
        m_columns = fields.size();
        const bool isOsi = m_places[Osi] != kNoColumn;
        for (const OptionColumn column : {At, Root, Expiry, StrikePrice, Right, Bid, Ask}) {
            const bool isOfContract = column == Root || column == Expiry || column == StrikePrice || column == Right;
            if (m_places[column] == kNoColumn && !(isOsi && isOfContract))
                return fail(ErrorCode::InvalidInput, std::string(kOptionColumns[column]) +
                                                         ": the column is missing, expected a header such as "
                                                         "timestamp_ms_utc,underlying,expiry,strike,right,bid,"
                                                         "ask,bid_size,ask_size");
        }
        return {};
    }

    std::optional<CellFault> readRow(const std::vector<std::string_view>& fields)
    {
        if (fields.size() != m_columns)
            return CellFault{"row",
                             "has " + std::to_string(fields.size()) + " fields, expected " + std::to_string(m_columns)};
        OptionQuote quote;
        const auto stamp = stampFromText(cell(fields, At), StampUnit::Auto, DateOrder::Unknown);
        if (!stamp) return CellFault{kOptionColumns[At], quotedCell(cell(fields, At)) + " is no time"};
        quote.time = m_timeframe ? m_calendar->endOfBarStartingAt(*m_timeframe, stamp->time) : stamp->time;
        for (const auto& [column, price] : {std::pair{Bid, &quote.bid}, std::pair{Ask, &quote.ask}}) {
            const std::string_view text = cell(fields, column);
            if (text.empty()) continue; // nobody quotes this side
            const auto value = scaledFromText(text, kOptionPriceScale);
            if (!value || value->value < 0)
                return CellFault{kOptionColumns[column], quotedCell(text) + " is no price, expected 0 or more"};
            price->units = value->value;
            if (value->rounded) quote.flags |= kRounded;
        }
        for (const auto& [column, size] : {std::pair{BidSize, &quote.bidSize}, std::pair{AskSize, &quote.askSize}}) {
            const std::string_view text = cell(fields, column);
            if (text.empty()) continue;
            const auto value = doubleFromText(text);
            constexpr double kMost = std::numeric_limits<std::int32_t>::max();
            if (!value || *value < 0.0 || *value > kMost || *value != std::floor(*value))
                return CellFault{kOptionColumns[column], quotedCell(text) + " is no number of contracts"};
            *size = static_cast<std::int32_t>(*value);
        }
        // Last, so that a bad row lists no contract.
        if (auto fault = readContract(fields, quote.contract)) return fault;
        if (problemOf(quote) == QuoteProblem::Crossed) quote.flags |= kCrossed;
        take(quote);
        return std::nullopt;
    }

private:
    [[nodiscard]] std::string_view cell(const std::vector<std::string_view>& fields, OptionColumn column) const
    {
        return m_places[column] == kNoColumn ? std::string_view() : fields[m_places[column]];
    }

    std::optional<CellFault> readContract(const std::vector<std::string_view>& fields, std::uint32_t& place)
    {
        std::string text;
        for (const OptionColumn column : {Osi, Root, Expiry, StrikePrice, Right})
            text.append(cell(fields, column)).append(1, '\x1f');
        // The rows of a chain come in the same order again and again.
        if (const auto known = m_known.find(text); known != m_known.end()) {
            place = known->second;
            return std::nullopt;
        }
        OptionContract contract;
        if (m_places[Osi] != kNoColumn) {
            auto parsed = parseOsi(cell(fields, Osi));
            if (!parsed) return CellFault{kOptionColumns[Osi], parsed.error().message};
            contract = *std::move(parsed);
        } else {
            auto root = optionRoot(cell(fields, Root));
            if (!root) return CellFault{kOptionColumns[Root], root.error().message};
            const auto expiry = dateFrom(cell(fields, Expiry));
            if (!expiry) return CellFault{kOptionColumns[Expiry], expiry.error().message};
            const auto strike = scaledFromText(cell(fields, StrikePrice), Strike::kScale);
            if (!strike || strike->rounded)
                return CellFault{kOptionColumns[StrikePrice],
                                 quotedCell(cell(fields, StrikePrice)) + " is no strike of whole thousandths"};
            const auto type = optionTypeFrom(cell(fields, Right));
            if (!type) return CellFault{kOptionColumns[Right], type.error().message};
            auto sound = checked({*std::move(root), *expiry, Strike{strike->value}, *type});
            if (!sound) return CellFault{kOptionColumns[StrikePrice], sound.error().message};
            contract = *std::move(sound);
        }
        const auto key = std::pair(contract.root.root, keyOf(contract));
        const auto [found, isNew] = m_contracts.emplace(key, static_cast<std::uint32_t>(m_tape.contracts.size()));
        if (isNew) m_tape.contracts.push_back(std::move(contract));
        place = found->second;
        m_known.emplace(std::move(text), place);
        return std::nullopt;
    }

    void take(const OptionQuote& quote)
    {
        OptionTapeInfo& info = m_tape.info;
        if (m_timeframe && !m_bars.emplace(quote.time, quote.contract).second) {
            ++info.duplicates;
            return;
        }
        if (quote.time < m_latest) ++info.outOfOrder;
        m_latest = std::max(m_latest, quote.time);
        // What lies two bars back is not looked for any more, unless the file is in disorder.
        if (m_bars.size() > kKeptBars && info.outOfOrder == 0)
            m_bars.erase(m_bars.begin(), m_bars.lower_bound({m_latest, 0}));
        if ((quote.flags & kRounded) != 0) ++info.rounded;
        info.quotes.add(problemOf(quote));
        m_tape.quotes.push_back(quote);
    }

    static constexpr std::size_t kKeptBars = 1'000'000;

    OptionTape& m_tape;
    std::optional<Timeframe> m_timeframe;
    std::shared_ptr<const Calendar> m_calendar;
    std::array<std::size_t, ColumnCount> m_places{};
    std::size_t m_columns = 0;
    std::map<std::string, std::uint32_t, std::less<>> m_known; // cells -> contract
    std::map<std::pair<std::string, OptionKey>, std::uint32_t> m_contracts;
    std::set<std::pair<Time, std::uint32_t>> m_bars;
    Time m_latest = Time::min();
};

} // namespace

bool isOptionTape(const FileHead& head)
{
    const auto has = [&](OptionColumn column) {
        return std::any_of(head.names.begin(), head.names.end(),
                           [&](const std::string& name) { return plainName(name) == kOptionColumns[column]; });
    };
    return has(Bid) && has(Ask) && (has(Osi) || (has(Expiry) && has(StrikePrice) && has(Right)));
}

Result<OptionTape> readOptionTape(const OptionTapeRequest& request)
{
    auto source = ByteSource::openFile(request.path);
    if (!source) return fail(source.error().code, request.path + ":1: file: " + source.error().message);
    OptionTape tape;
    auto timeframe = request.timeframe;
    if (!timeframe) timeframe = hintsFromFileName(request.path, InstrumentCatalog::builtIn()).timeframe;
    tape.info.timeframe = timeframe;
    OptionRows rows(tape, timeframe);
    LineReader lines(**source);
    const auto at = [&](const std::string& what) {
        return request.path + ":" + std::to_string(lines.number()) + ": " + what;
    };
    std::string_view line;
    std::vector<std::string_view> fields;
    bool hasHeader = false;
    for (;;) {
        const Step step = lines.next(line);
        if (step == Step::Failed) return fail(lines.error().code, at(lines.error().message));
        if (step == Step::End) break;
        if (line.empty()) continue;
        splitFields(line, ',', fields);
        if (!hasHeader) {
            if (const auto header = rows.readHeader(fields); !header)
                return fail(header.error().code, at(header.error().message));
            hasHeader = true;
            continue;
        }
        const auto fault = rows.readRow(fields);
        if (!fault) continue;
        if (!request.lenient) return fail(ErrorCode::InvalidInput, at(std::string(fault->field) + ": " + fault->what));
        ++tape.info.rejected;
        if (tape.info.problems.size() < request.mostProblems)
            tape.info.problems.push_back({lines.number(), std::string(fault->field), fault->what});
    }
    if (!hasHeader) return fail(ErrorCode::InvalidInput, request.path + ":1: file: is empty, expected a header");
    if (tape.quotes.empty())
        return fail(ErrorCode::InvalidInput, request.path + ":1: file: holds no quotes, only a header");
    if (tape.info.outOfOrder > 0)
        std::stable_sort(tape.quotes.begin(), tape.quotes.end(),
                         [](const OptionQuote& a, const OptionQuote& b) { return a.time < b.time; });
    tape.info.rows = tape.quotes.size();
    tape.info.sha256 = (*source)->storedDigest();
    return tape;
}

} // namespace sextant::market::formats
