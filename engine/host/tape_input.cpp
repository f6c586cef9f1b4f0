#include "engine/host/tape_input.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "engine/host/signal_files.h"
#include "engine/market/formats/file_head.h"
#include "engine/market/formats/option_tape.h"
#include "engine/market/formats/tape_source.h"
#include "engine/market/options/option_instrument.h"

namespace sextant::host {
namespace {

using market::formats::Content;
using market::formats::TapeSource;

class TapeEventSource final : public EventSource {
public:
    const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override { return m_instruments; }
    Time startTime() const override { return m_start; }
    const std::string& description() const override { return m_description; }
    const std::vector<std::string>& warnings() const override { return m_warnings; }
    Result<bool> next(session::Sequencer::Item& item) override { return m_sequencer.next(item); }

    session::Sequencer m_sequencer;
    std::vector<std::shared_ptr<const market::Instrument>> m_instruments;
    std::vector<std::string> m_warnings;
    std::string m_description;
    Time m_start = Time::max();
};

Result<std::string> readWholeFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail(ErrorCode::InvalidInput, path + ": cannot be read");
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return std::move(bytes).str();
}

/// How far in front of `from` the readers begin, so that about `bars` bars of a timeframe lie between: a trading day of
/// six and a half hours on five days a week needs about five times the bars' own length.
Time warmupStart(Time from, market::Timeframe timeframe, std::int64_t bars)
{
    const auto length = static_cast<__int128>(market::nominalLength(timeframe).count()) * bars * 5;
    const __int128 start = static_cast<__int128>(from.ns) - length;
    return start < kEarliestInputTime.ns ? kEarliestInputTime : Time{static_cast<std::int64_t>(start)};
}

/// What the bars of an instrument come from when it has several files: bars if there are any, else trades, else quotes.
void mergeSource(market::Instrument& into, const market::Instrument& from)
{
    if (from.barSource == market::BarSource::Bars) {
        if (into.barSource != market::BarSource::Bars || !into.baseTimeframe ||
            *from.baseTimeframe < *into.baseTimeframe)
            into.baseTimeframe = from.baseTimeframe;
        into.barSource = market::BarSource::Bars;
    } else if (from.barSource == market::BarSource::Trades && into.barSource == market::BarSource::Quotes) {
        into.barSource = market::BarSource::Trades;
    }
    into.hasQuotes = into.hasQuotes || from.hasQuotes;
    into.tapeTimeframes |= from.tapeTimeframes;
    into.guessed = into.guessed && from.guessed;
}

constexpr std::size_t kMostInstruments = 60'000;

bool isOptionFile(const std::string& path, const std::string& format)
{
    if (path == "-" || !format.empty()) return false;
    const auto head = market::formats::readFileHead(path, 1);
    return head && market::formats::isOptionTape(*head);
}

/// A file of option quotes, without what lies outside of the wanted time.
Result<std::shared_ptr<const market::formats::OptionTape>> openOptions(const std::string& path,
                                                                       const TapeRequest& request)
{
    market::formats::OptionTapeRequest wanted;
    wanted.path = path;
    wanted.lenient = request.lenient;
    auto read = market::formats::readOptionTape(wanted);
    if (!read) return tl::unexpected(read.error());
    auto tape = std::make_shared<market::formats::OptionTape>(*std::move(read));
    std::erase_if(tape->quotes, [&](const market::OptionQuote& quote) {
        return (request.from && quote.time < *request.from) || (request.to && quote.time >= *request.to);
    });
    return std::shared_ptr<const market::formats::OptionTape>(std::move(tape));
}

std::string optionalTime(const std::optional<Time>& time) { return time ? std::to_string(time->ns) : std::string(); }

Result<std::optional<Time>> timeFromText(const std::string& text)
{
    if (text.empty()) return std::optional<Time>();
    auto value = parseScaled(text, 0);
    if (!value) return tl::unexpected(value.error());
    return std::optional(Time{value->value});
}

} // namespace

std::string TapeRequest::toJson(const std::vector<std::pair<std::string, std::string>>& hashes) const
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> out(buffer);
    const auto text = [&](const char* key, const std::string& value) {
        out.Key(key);
        out.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    };
    const auto list = [&](const char* key, const std::vector<std::string>& values) {
        out.Key(key);
        out.StartArray();
        for (const std::string& value : values)
            out.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
        out.EndArray();
    };
    out.StartObject();
    text("kind", "tape");
    list("files", files);
    list("instrument_files", instrumentFiles);
    text("format", format);
    text("symbol", symbol);
    text("venue", venue);
    text("timeframe", timeframe ? std::string(market::toString(*timeframe)) : std::string());
    out.Key("lenient");
    out.Bool(lenient);
    text("from", optionalTime(from));
    text("to", optionalTime(to));
    text("signals", signalsFile);
    text("commands", commandsFile);
    out.Key("warmup_bars");
    out.Int64(warmupBars);
    out.Key("sha256");
    out.StartArray();
    for (const auto& [path, hash] : hashes) {
        out.StartObject();
        text("path", path);
        text("hash", hash);
        out.EndObject();
    }
    out.EndArray();
    out.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}

Result<StoredTapeRequest> tapeRequestFromJson(const std::string& json)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
    const auto damaged = [] { return fail(ErrorCode::Corrupt, "the session's description of its sources is damaged"); };
    if (document.HasParseError() || !document.IsObject()) return damaged();
    StoredTapeRequest out;
    bool ok = true;
    const auto text = [&](const rapidjson::Value& object, const char* key) -> std::string {
        const auto member = object.FindMember(key);
        if (member == object.MemberEnd() || !member->value.IsString()) {
            ok = false;
            return {};
        }
        return {member->value.GetString(), member->value.GetStringLength()};
    };
    const auto list = [&](const char* key) {
        std::vector<std::string> values;
        const auto member = document.FindMember(key);
        if (member == document.MemberEnd() || !member->value.IsArray()) {
            ok = false;
            return values;
        }
        for (const auto& value : member->value.GetArray())
            if (value.IsString()) values.emplace_back(value.GetString(), value.GetStringLength());
        return values;
    };
    if (text(document, "kind") != "tape") return fail(ErrorCode::Refused, "this session did not play tape files");
    out.request.files = list("files");
    out.request.instrumentFiles = list("instrument_files");
    out.request.format = text(document, "format");
    out.request.symbol = text(document, "symbol");
    out.request.venue = text(document, "venue");
    const std::string timeframe = text(document, "timeframe");
    if (!timeframe.empty()) out.request.timeframe = market::timeframeFromString(timeframe);
    const auto lenient = document.FindMember("lenient");
    out.request.lenient = lenient != document.MemberEnd() && lenient->value.IsTrue();
    const auto from = timeFromText(text(document, "from"));
    const auto to = timeFromText(text(document, "to"));
    if (!from || !to) return damaged();
    out.request.from = *from;
    out.request.to = *to;
    out.request.signalsFile = text(document, "signals");
    out.request.commandsFile = text(document, "commands");
    const auto warmup = document.FindMember("warmup_bars");
    if (warmup == document.MemberEnd() || !warmup->value.IsInt64()) return damaged();
    out.request.warmupBars = warmup->value.GetInt64();
    const auto hashes = document.FindMember("sha256");
    if (hashes == document.MemberEnd() || !hashes->value.IsArray()) return damaged();
    for (const auto& entry : hashes->value.GetArray()) {
        if (!entry.IsObject()) return damaged();
        out.hashes.emplace_back(text(entry, "path"), text(entry, "hash"));
    }
    if (!ok) return damaged();
    return out;
}

Result<std::unique_ptr<EventSource>> openTapes(const TapeRequest& request,
                                               const std::vector<std::pair<std::string, std::string>>& expectedHashes)
{
    auto source = std::make_unique<TapeEventSource>();
    market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    std::vector<std::pair<std::string, std::string>> hashes;
    const auto checkHash = [&](const std::string& path, const Digest& digest) -> Result<void> {
        const std::string hex = toHex(digest);
        hashes.emplace_back(path, hex);
        const std::size_t at = hashes.size() - 1;
        if (expectedHashes.empty()) return {};
        if (at >= expectedHashes.size() || expectedHashes[at].first != path || expectedHashes[at].second != hex)
            return fail(ErrorCode::InvalidInput,
                        path + ": has changed since the session was recorded: its SHA-256 is " + hex + ", expected " +
                            (at < expectedHashes.size() ? expectedHashes[at].second : std::string("none")));
        return {};
    };
    for (const std::string& path : request.instrumentFiles) {
        auto csv = readWholeFile(path);
        if (!csv) return tl::unexpected(csv.error());
        if (auto ok = checkHash(path, sha256(std::string_view(*csv))); !ok) return tl::unexpected(ok.error());
        if (auto ok = catalog.add(path, *csv); !ok) return tl::unexpected(ok.error());
    }

    struct Opened {
        std::unique_ptr<TapeSource> tape;
        std::size_t instrument = 0;
    };
    std::vector<Opened> opened;
    std::vector<market::Instrument> instruments;
    std::vector<std::shared_ptr<const market::formats::OptionTape>> optionTapes;
    for (const std::string& path : request.files) {
        if (isOptionFile(path, request.format)) {
            auto tape = openOptions(path, request);
            if (!tape) return tl::unexpected(tape.error());
            if (auto ok = checkHash(path, (*tape)->info.sha256); !ok) return tl::unexpected(ok.error());
            if (!(*tape)->quotes.empty()) source->m_start = std::min(source->m_start, (*tape)->quotes.front().time);
            optionTapes.push_back(*std::move(tape));
            continue;
        }
        market::formats::SourceOptions options;
        options.path = path;
        options.format = request.format;
        options.symbol = request.symbol;
        options.venue = request.venue;
        options.timeframe = request.timeframe;
        options.lenient = request.lenient;
        options.to = request.to;
        auto tape = TapeSource::open(options, catalog);
        if (tape && request.from) {
            const market::Timeframe timeframe = (*tape)->info().timeframe.value_or(market::Timeframe::M1);
            const bool isAction = (*tape)->info().content == Content::CorporateActions;
            if (!isAction) {
                options.from = warmupStart(*request.from, timeframe, request.warmupBars);
                tape = TapeSource::open(options, catalog);
            }
        }
        if (!tape) return tl::unexpected(tape.error());
        const auto& info = (*tape)->info();
        if (auto ok = checkHash(path, info.sha256); !ok) return tl::unexpected(ok.error());
        for (const std::string& warning : info.warnings)
            source->m_warnings.push_back(warning);

        const market::Instrument& found = (*tape)->instrument();
        // A factor file names no venue: it belongs to every instrument of its symbol, in practice the one there is.
        const bool isAction = info.content == Content::CorporateActions;
        auto same = std::find_if(instruments.begin(), instruments.end(), [&](const market::Instrument& i) {
            return i.symbol == found.symbol && (i.venue == found.venue || isAction);
        });
        if (same == instruments.end()) {
            instruments.push_back(found);
            instruments.back().id = InstrumentId{static_cast<std::uint16_t>(instruments.size())};
            if (instruments.size() > kMostInstruments)
                return fail(ErrorCode::InvalidInput, "more than 60000 instruments in one session");
            same = instruments.end() - 1;
        } else if (!isAction) {
            mergeSource(*same, found);
        }
        if (!isAction && info.timeframe)
            same->tapeTimeframes |= static_cast<std::uint16_t>(1U << market::index(*info.timeframe));
        if (info.rows > 0) source->m_start = std::min(source->m_start, info.first);
        opened.push_back({*std::move(tape), static_cast<std::size_t>(same - instruments.begin())});
    }
    // Contracts come behind what they are on, so that the first instrument is none of them where there is another.
    std::vector<std::vector<InstrumentId>> contractIds;
    std::map<std::string, InstrumentId> contractOf;
    for (const auto& tape : optionTapes) {
        std::vector<InstrumentId>& ids = contractIds.emplace_back();
        for (const market::OptionContract& contract : tape->contracts) {
            auto instrument = market::optionInstrument(contract);
            if (!instrument) return tl::unexpected(instrument.error());
            const auto [known, isNew] = contractOf.try_emplace(instrument->symbol);
            if (isNew) {
                known->second = instrument->id = InstrumentId{static_cast<std::uint16_t>(instruments.size() + 1)};
                // Decided at the close of a day, done at the next open.
                if (tape->info.timeframe && *tape->info.timeframe >= market::Timeframe::D1)
                    instrument->baseTimeframe = tape->info.timeframe;
                instruments.push_back(*std::move(instrument));
                if (instruments.size() > kMostInstruments)
                    return fail(ErrorCode::InvalidInput, "more than 60000 instruments in one session");
            }
            ids.push_back(known->second);
        }
    }
    for (const market::Instrument& instrument : instruments) {
        auto checked = market::validated(instrument);
        if (!checked) return tl::unexpected(checked.error());
        if (market::findCalendar(instrument.calendar) == nullptr)
            return fail(ErrorCode::InvalidInput,
                        instrument.symbol + ": calendar: '" + instrument.calendar + "' is not known");
        if (instrument.guessed)
            source->m_warnings.push_back(
                instrument.symbol + " is not in the instrument list: 24/7 calendar and the smallest tick are assumed");
        source->m_instruments.push_back(std::make_shared<const market::Instrument>(*std::move(checked)));
    }
    for (Opened& each : opened) {
        const auto& instrument = source->m_instruments[each.instrument];
        source->m_sequencer.add(std::move(each.tape), instrument->id, market::findCalendar(instrument->calendar),
                                request.from);
    }

    for (std::size_t i = 0; i < optionTapes.size(); ++i)
        source->m_sequencer.add(optionTapes[i], contractIds[i], market::findCalendar("NYSE"), request.from);

    const market::InstrumentCatalog& names = catalog;
    const InstrumentFinder find = [&](std::string_view symbol) -> const market::Instrument* {
        const std::string canonical = names.canonicalSymbol(symbol);
        for (const auto& instrument : source->m_instruments)
            if (instrument->symbol == canonical) return instrument.get();
        return nullptr;
    };
    std::vector<session::Event> timed;
    for (const bool isSignals : {true, false}) {
        const std::string& path = isSignals ? request.signalsFile : request.commandsFile;
        if (path.empty()) continue;
        auto events = isSignals ? readSignals(path, find) : readCommands(path, find);
        if (!events) return tl::unexpected(events.error());
        if (path != "-") {
            auto bytes = readWholeFile(path);
            if (!bytes) return tl::unexpected(bytes.error());
            if (auto ok = checkHash(path, sha256(std::string_view(*bytes))); !ok) return tl::unexpected(ok.error());
        }
        for (session::Event& event : *events) {
            if (request.to && event.time >= *request.to) continue;
            source->m_start = std::min(source->m_start, event.time);
            timed.push_back(std::move(event));
        }
    }
    std::stable_sort(timed.begin(), timed.end(),
                     [](const session::Event& a, const session::Event& b) { return a.time < b.time; });
    source->m_sequencer.setTimedEvents(std::move(timed));
    if (source->m_start == Time::max()) source->m_start = Time{};
    source->m_description = request.toJson(hashes);
    return std::unique_ptr<EventSource>(std::move(source));
}

} // namespace sextant::host
