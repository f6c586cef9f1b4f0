#include <algorithm>
#include <array>
#include <deque>
#include <utility>
#include <vector>

#include "engine/feeds/mock/market_tape.h"
#include "engine/market/book/book_records.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::feeds::mock {
namespace {

using market::formats::Content;
using market::formats::MarketRecord;
using market::formats::TapeSource;

/// One file as events of its instrument.
class SourceEvents final {
public:
    SourceEvents(std::unique_ptr<TapeSource> source, std::size_t symbol) : m_source(std::move(source)), m_symbol(symbol)
    {}

    [[nodiscard]] Content content() const { return m_source->info().content; }
    [[nodiscard]] std::size_t symbol() const { return m_symbol; }
    void leaveOut(bool trades, bool quotes)
    {
        m_withoutTrades = trades;
        m_withoutQuotes = quotes;
    }

    [[nodiscard]] const TapeEvent* head() const { return m_ready.empty() ? nullptr : &m_ready.front(); }
    TapeEvent take()
    {
        TapeEvent event = std::move(m_ready.front());
        m_ready.pop_front();
        return event;
    }
    /// Reads on until there is a head, if there is one.
    Result<void> fill()
    {
        while (m_ready.empty()) {
            m_notices.clear();
            const auto more = m_source->next(m_record, m_notices);
            if (!more) return tl::unexpected(more.error());
            if (!*more) return {};
            add();
        }
        return {};
    }

private:
    [[nodiscard]] const market::Instrument& instrument() const { return m_source->instrument(); }

    void add()
    {
        switch (m_record.kind) {
        case MarketRecord::Kind::Trade:
            if (!m_withoutTrades) addPrint(m_record.trade);
            return;
        case MarketRecord::Kind::Quote:
            if (!m_withoutQuotes) addQuote(m_record.quote);
            return;
        case MarketRecord::Kind::Bar:
            if (!m_withoutTrades) addBar(m_record.bar);
            return;
        case MarketRecord::Kind::BookSnapshot:
            addLevel(m_record.snapshot, true);
            return;
        case MarketRecord::Kind::BookDelta:
            addLevel(m_record.delta, false);
            return;
        case MarketRecord::Kind::CorporateAction:
            return;
        }
    }

    TapeEvent& append(TapeEvent::Kind kind, Time time)
    {
        TapeEvent& event = m_ready.emplace_back();
        event.kind = kind;
        event.time = time;
        event.symbol = m_symbol;
        return event;
    }

    void addPrint(const market::Trade& trade)
    {
        TapeEvent& event = append(TapeEvent::Kind::Trade, trade.time);
        event.price = trade.price;
        event.size = market::bookSizeOf(instrument(), trade.size).units;
        event.taker = trade.side;
    }

    void addQuote(const market::Quote& quote)
    {
        TapeEvent& event = append(TapeEvent::Kind::Quote, quote.time);
        event.bid = quote.bid;
        event.ask = quote.ask;
        event.bidSize = market::bookSizeOf(instrument(), quote.bidSize).units;
        event.askSize = market::bookSizeOf(instrument(), quote.askSize).units;
    }

    void addBar(const market::Bar& bar)
    {
        const bool lowFirst = bar.open.units - bar.low.units <= bar.high.units - bar.open.units;
        const std::array<Price, 4> prices{bar.open, lowFirst ? bar.low : bar.high, lowFirst ? bar.high : bar.low,
                                          bar.close};
        const std::int64_t volume = market::bookSizeOf(instrument(), bar.volume).units;
        const Duration length = std::chrono::seconds(bar.durationSeconds);
        const std::array<Time, 4> times{bar.start(), bar.start() + length / 4, bar.start() + length / 2,
                                        bar.end - std::chrono::milliseconds(1)};
        for (std::size_t i = 0; i < prices.size(); ++i) {
            TapeEvent& event = append(TapeEvent::Kind::Trade, times[i]);
            event.price = prices[i];
            event.size = i + 1 < prices.size() ? volume / 4 : volume - volume / 4 * 3;
        }
    }

    void addLevel(const market::BookLevel& level, bool isSnapshot)
    {
        if ((level.part & market::kFirstOfUpdate) != 0) {
            m_message = TapeEvent{};
            m_message.kind = TapeEvent::Kind::Book;
            m_message.time = level.time;
            m_message.symbol = m_symbol;
            m_message.replacesBook = isSnapshot;
        }
        if (level.side != market::Side::None) m_message.levels.push_back({level.side, level.price, level.size.units});
        if ((level.part & market::kLastOfUpdate) == 0) return;
        const bool hasIds = level.rule != market::SequenceRule::None;
        const bool rises = level.rule != market::SequenceRule::Linked; // a link may lead to a lower number
        if (!isSnapshot && !m_seeded) {
            // A snapshot is fetched while changes already come: those behind it belong to it.
            if (hasIds && m_early.size() < kMostEarly) m_early.emplace_back(level.sequence, std::move(m_message));
            return;
        }
        if (!isSnapshot && hasIds && rises && level.sequence <= m_sequence) return;
        m_seeded = true;
        m_sequence = level.sequence;
        m_ready.push_back(std::move(m_message));
        for (auto& [sequence, event] : std::exchange(m_early, {})) {
            if (sequence <= m_sequence) continue;
            m_sequence = sequence;
            event.time = level.time;
            m_ready.push_back(std::move(event));
        }
    }

    static constexpr std::size_t kMostEarly = 10'000;

    std::unique_ptr<TapeSource> m_source;
    std::size_t m_symbol;
    bool m_withoutTrades = false;
    bool m_withoutQuotes = false;
    MarketRecord m_record;
    std::vector<market::formats::SourceNotice> m_notices;
    std::deque<TapeEvent> m_ready;
    TapeEvent m_message;                                      // a book message whose levels are being gathered
    bool m_seeded = false;                                    // a snapshot was there
    std::vector<std::pair<std::uint64_t, TapeEvent>> m_early; // changes before the first snapshot, by id
    std::uint64_t m_sequence = 0;                             // id of the newest book message given
};

int rankOf(TapeEvent::Kind kind) { return kind == TapeEvent::Kind::Book ? 0 : kind == TapeEvent::Kind::Quote ? 1 : 2; }

class FileTape final : public MarketTape {
public:
    const std::vector<market::Instrument>& instruments() const override { return m_instruments; }
    bool hasBook(std::size_t symbol) const override { return m_hasBook[symbol]; }
    const std::vector<std::string>& warnings() const override { return m_warnings; }

    Result<void> add(std::unique_ptr<TapeSource> source)
    {
        const auto& info = source->info();
        for (const std::string& warning : info.warnings)
            m_warnings.push_back(warning);
        if (info.content == Content::CorporateActions) {
            m_warnings.push_back(info.path + ": corporate actions are no part of what a venue sends");
            return {};
        }
        const market::Instrument& found = source->instrument();
        auto same = std::find_if(m_instruments.begin(), m_instruments.end(), [&](const market::Instrument& each) {
            return each.symbol == found.symbol && each.venue == found.venue;
        });
        if (same == m_instruments.end()) {
            m_instruments.push_back(found);
            m_hasBook.push_back(false);
            same = m_instruments.end() - 1;
        }
        const auto symbol = static_cast<std::size_t>(same - m_instruments.begin());
        if (info.content == Content::Capture) m_hasBook[symbol] = true;
        m_sources.emplace_back(std::move(source), symbol);
        return {};
    }

    Result<void> begin()
    {
        if (m_instruments.empty()) return fail(ErrorCode::InvalidInput, "mock-venue: the tape holds no market data");
        for (SourceEvents& source : m_sources) {
            const bool trades = has(source.symbol(), Content::Trades);
            const bool capture = has(source.symbol(), Content::Capture);
            const bool isBars = source.content() == Content::Bars || source.content() == Content::QuoteBars;
            source.leaveOut((isBars && (trades || capture)) || (source.content() == Content::Capture && trades),
                            capture);
        }
        for (std::size_t i = 0; i < m_instruments.size(); ++i)
            if (!m_hasBook[i])
                m_warnings.push_back(
                    m_instruments[i].symbol +
                    ": the tape has no order book; the venue shows a made-up one around the last price");
        return {};
    }

    Result<bool> next(TapeEvent& event) override
    {
        SourceEvents* first = nullptr;
        for (SourceEvents& source : m_sources) {
            if (const auto done = source.fill(); !done) return tl::unexpected(done.error());
            if (source.head() != nullptr && (first == nullptr || isBefore(*source.head(), *first->head())))
                first = &source;
        }
        if (first == nullptr) return false;
        event = first->take();
        return true;
    }

private:
    static bool isBefore(const TapeEvent& a, const TapeEvent& b)
    {
        if (a.time != b.time) return a.time < b.time;
        if (rankOf(a.kind) != rankOf(b.kind)) return rankOf(a.kind) < rankOf(b.kind);
        return a.symbol < b.symbol;
    }
    [[nodiscard]] bool has(std::size_t symbol, Content content) const
    {
        return std::any_of(m_sources.begin(), m_sources.end(), [&](const SourceEvents& source) {
            return source.symbol() == symbol && source.content() == content;
        });
    }

    std::vector<market::Instrument> m_instruments;
    std::vector<bool> m_hasBook;
    std::vector<SourceEvents> m_sources;
    std::vector<std::string> m_warnings;
};

} // namespace

Result<std::unique_ptr<MarketTape>> openFileTape(const std::vector<market::formats::SourceOptions>& files,
                                                 const market::InstrumentCatalog& catalog)
{
    auto tape = std::make_unique<FileTape>();
    for (const market::formats::SourceOptions& file : files) {
        auto source = TapeSource::open(file, catalog);
        if (!source) return tl::unexpected(source.error());
        if (auto done = tape->add(*std::move(source)); !done) return tl::unexpected(done.error());
    }
    if (auto done = tape->begin(); !done) return tl::unexpected(done.error());
    return tape;
}

} // namespace sextant::feeds::mock
