#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "engine/core/result.h"
#include "engine/market/calendar.h"
#include "engine/market/formats/option_tape.h"
#include "engine/market/formats/tape_source.h"
#include "engine/session/event.h"

namespace sextant::session {

/// Merges tape files and timed inputs into the one total order of DESIGN §4b.4: by time, then corporate action, book,
/// quote, trade, bar (short before long), then instrument, then file, then row; signals and commands come behind the
/// market data of their instant. What is missing or was left out becomes a SourceState event in front of the record it
/// was noticed at. Constant memory; one thread.
class Sequencer final {
public:
    /// One step of the stream: a span of market records, or one other event (its seq is 0: the session's owner numbers
    /// them).
    struct Item {
        bool isSpan = false;
        MarketSpan span; ///< valid until the next call
        Event event;
    };
    static constexpr std::size_t kMaxSpan = 1024;

    /// `instrument` is the id the session gave; records before `liveFrom` are marked as warm-up. Returns the source's
    /// id, from 1.
    SourceId add(std::unique_ptr<market::formats::TapeSource> source, InstrumentId instrument,
                 std::shared_ptr<const market::Calendar> calendar, std::optional<Time> liveFrom);
    /// A tape of option quotes; `instruments`: the ids of its contracts, in their order.
    SourceId add(std::shared_ptr<const market::formats::OptionTape> tape, std::vector<InstrumentId> instruments,
                 std::shared_ptr<const market::Calendar> calendar, std::optional<Time> liveFrom);
    /// Signals and commands, in time order; their source id is 0.
    void setTimedEvents(std::vector<Event> events);

    /// The next step; false at the end of everything. Errors: as TapeSource::next.
    [[nodiscard]] Result<bool> next(Item& item);

private:
    struct Source {
        std::function<Result<bool>(market::formats::MarketRecord&, std::vector<market::formats::SourceNotice>&)> next;
        InstrumentId instrument;
        std::shared_ptr<const market::Calendar> calendar;
        std::optional<Time> liveFrom;
        market::formats::MarketRecord head;
        bool hasHead = false;
        bool atEnd = false;
        bool isInspected = false;         // the head has been looked at: gap, duplicate
        std::vector<SourceState> pending; // told in front of the head
        Time pendingTime;
    };

    Result<void> advance(Source& source);
    /// Finds gaps and bars given twice, across all files of the instrument; false if the head is to be left out.
    [[nodiscard]] bool inspectBar(Source& source);
    /// End of the newest bar of the same instrument and timeframe.
    [[nodiscard]] Time& lastEndOf(const market::Bar& bar);
    [[nodiscard]] static bool isBefore(const Source& a, const Source& b);
    void append(const market::formats::MarketRecord& record);
    [[nodiscard]] std::size_t spanSize() const;
    void takeSpan(Item& item);

    std::vector<Source> m_sources;
    std::vector<Event> m_timed;
    std::size_t m_nextTimed = 0;
    std::vector<Time> m_lastEnds;                         // by instrument and timeframe
    std::vector<market::formats::SourceNotice> m_notices; // reused
    Time m_now = Time::min();

    market::formats::MarketRecord::Kind m_spanKind{};
    SourceId m_spanSource = 0;
    std::vector<market::Trade> m_trades;
    std::vector<market::Quote> m_quotes;
    std::vector<market::Bar> m_bars;
    std::vector<market::CorporateAction> m_actions;
    std::vector<market::BookSnapshot> m_snapshots;
    std::vector<market::BookDelta> m_deltas;
    bool m_started = false;
};

} // namespace sextant::session
