#include "engine/market/formats/capture_stream.h"

#include <algorithm>
#include <utility>

#include "engine/market/book/book_snapshot.h"
#include "engine/market/formats/cell_text.h"
#include "engine/market/instrument.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::market::formats {
namespace {

constexpr std::size_t kCaptureFaultsTold = 5;
constexpr std::size_t kKindsTold = 16;
constexpr std::size_t kFaultWords = 200;

} // namespace

CaptureStream::CaptureStream(ByteSource& source, const Instrument& instrument, Settings settings)
    : m_lines(source), m_instrument(instrument), m_settings(std::move(settings)),
      m_parser(m_settings.form, instrument.priceScale, bookSizeScale(instrument)),
      m_needsSeed(m_settings.from.has_value())
{}

void CaptureStream::leaveOut(std::string_view kind)
{
    const std::string key = printable(kind.substr(0, 40));
    if (const auto known = m_totals.leftOut.find(key); known != m_totals.leftOut.end())
        ++known->second;
    else if (m_totals.leftOut.size() < kKindsTold)
        m_totals.leftOut.emplace(key, 1);
}

/// Whether the message at hand is of the instrument that is read.
bool CaptureStream::isWanted()
{
    const std::string_view symbol = m_message.symbol;
    if (symbol.empty()) {
        // A snapshot that was asked for names no symbol: it cannot be told whose it is once there are several.
        if (m_foreignSpelling.empty()) return true;
        leaveOut("snapshots without a symbol among several instruments");
        return false;
    }
    if (symbol == m_knownSpelling) return true;
    if (symbol != m_foreignSpelling && m_settings.catalog->canonicalSymbol(symbol) == m_settings.symbol) {
        m_knownSpelling = symbol;
        return true;
    }
    m_foreignSpelling = symbol;
    return false;
}

/// The next message that counts, with its time; bad lines are rejected or end the pass.
CaptureStream::Read CaptureStream::readMessage()
{
    std::string_view text;
    while (true) {
        const Step step = m_lines.next(text);
        if (step == Step::Failed) {
            m_error = m_lines.error();
            return Read::Failed;
        }
        if (step == Step::End) return Read::End;
        if (text.find_first_not_of(" \t") == std::string_view::npos) continue;
        ++m_totals.lines;
        bool good = m_parser.parse(text, m_message);
        CaptureFault fault = m_parser.fault();
        if (good && m_message.kind == CaptureMessage::Kind::Control) continue;
        if (good && m_message.kind == CaptureMessage::Kind::Other) {
            leaveOut(m_message.name);
            continue;
        }
        if (good && !isWanted()) {
            if (m_settings.symbolAsked || m_message.symbol.empty()) {
                ++m_totals.foreign;
                continue;
            }
            good = false;
            fault = {"symbol", "is " + m_foreignSpelling.substr(0, 40) + " in a capture of " + m_settings.symbol +
                                   "; pick one of several instruments with --symbol"};
            m_foreignSpelling.clear();
        }
        if (good && !m_hasTime && !m_message.received && !m_message.sent) {
            leaveOut("messages in front of the first with a time");
            continue;
        }
        if (good) break;
        if (!m_settings.lenient) {
            m_error = {ErrorCode::InvalidInput, fault.field + ": " + fault.what};
            return Read::Failed;
        }
        if (m_totals.rejected++ == 0) m_totals.firstRejectedLine = m_lines.number();
        if (m_totals.faults.size() < kCaptureFaultsTold)
            m_totals.faults.push_back(std::to_string(m_lines.number()) + ": " + fault.field + ": " +
                                      fault.what.substr(0, kFaultWords));
    }
    m_messageLine = m_lines.number();
    const Time stamp = m_message.received.value_or(m_message.sent.value_or(m_time));
    if (stamp < m_time) {
        if (m_totals.outOfOrder++ == 0) m_totals.firstDisorderLine = m_messageLine;
    } else {
        m_time = stamp;
    }
    m_hasTime = true;
    return Read::Message;
}

void CaptureStream::addRecord(const MarketRecord& record, std::vector<MarketRecord>& to)
{
    std::uint8_t flags = 0;
    switch (record.kind) {
    case MarketRecord::Kind::Trade:
        flags = record.trade.flags;
        ++m_totals.trades;
        break;
    case MarketRecord::Kind::Quote:
        flags = record.quote.flags;
        ++m_totals.quotes;
        break;
    case MarketRecord::Kind::BookSnapshot:
        flags = record.snapshot.flags;
        break;
    case MarketRecord::Kind::BookDelta:
        flags = record.delta.flags;
        break;
    case MarketRecord::Kind::Bar:
    case MarketRecord::Kind::CorporateAction:
        break;
    }
    if (flags & kRounded) ++m_totals.rounded;
    if (m_totals.records++ == 0) m_totals.first = m_time;
    m_totals.last = m_time;
    to.push_back(record);
    to.back().row = m_messageLine;
    to.back().stamp = m_time;
}

void CaptureStream::noteVerdict(BookVerdict verdict)
{
    if (verdict == BookVerdict::Gap)
        m_gathered.push_back({SourceNotice::Kind::SequenceGap, m_time, m_book.missing(), m_messageLine});
    else if (verdict == BookVerdict::Crossed)
        m_gathered.push_back({SourceNotice::Kind::SequenceGap, m_time, 1, m_messageLine});
}

/// The whole book as it stands, for those who have not seen how it came about.
void CaptureStream::addSnapshotOfBook()
{
    std::vector<BookSnapshot> levels;
    appendSnapshot(m_book, 0, m_time, 0, levels);
    MarketRecord record;
    record.kind = MarketRecord::Kind::BookSnapshot;
    for (const BookSnapshot& level : levels) {
        record.snapshot = level;
        addRecord(record, m_books);
    }
    m_needsSeed = false;
}

void CaptureStream::takeBook()
{
    const bool isSnapshot = m_message.kind == CaptureMessage::Kind::Snapshot;
    const bool isSkipped = m_settings.from && m_time < *m_settings.from;
    const std::size_t begin = m_books.size();
    BookVerdict verdict = BookVerdict::Partial;
    const std::size_t count = std::max<std::size_t>(m_message.levels.size(), 1);
    for (std::size_t i = 0; i < count; ++i) {
        BookLevel level;
        level.time = m_time;
        level.previous = m_message.previous;
        level.sequence = m_message.sequence;
        level.rule = m_message.rule;
        level.part = static_cast<std::uint8_t>((i == 0 ? kFirstOfUpdate : 0) | (i + 1 == count ? kLastOfUpdate : 0));
        if (i < m_message.levels.size()) {
            const CaptureMessage::Level& from = m_message.levels[i];
            level.side = from.side;
            level.price = from.price;
            level.size = from.size;
            level.flags = from.flags;
        }
        MarketRecord record;
        if (isSnapshot) {
            record.kind = MarketRecord::Kind::BookSnapshot;
            record.snapshot = BookSnapshot{level};
            verdict = m_book.apply(record.snapshot);
        } else {
            record.kind = MarketRecord::Kind::BookDelta;
            record.delta = BookDelta{level};
            verdict = m_book.apply(record.delta);
        }
        if (!isSkipped && !m_needsSeed) addRecord(record, m_books);
    }
    if (isSkipped) return;
    if (m_needsSeed) {
        if (m_book.isLive()) addSnapshotOfBook();
        return;
    }
    noteVerdict(verdict);
    // A trace of the gap on the record itself, as trades and bars have it.
    if (verdict == BookVerdict::Gap && begin < m_books.size()) {
        if (isSnapshot)
            m_books[begin].snapshot.flags |= kAfterGap;
        else
            m_books[begin].delta.flags |= kAfterGap;
    }
}

/// Where the capture has no best bid and ask of its own, those of the book stand in.
void CaptureStream::deriveQuote()
{
    if (m_hasOwnQuotes || !m_book.isLive() || !m_book.hasBothSides()) return;
    const OrderBook::Level bid = *m_book.best(Side::Buy);
    const OrderBook::Level ask = *m_book.best(Side::Sell);
    const auto unit = static_cast<double>(pow10(bookSizeScale(m_instrument)));
    Quote quote;
    quote.time = m_time;
    quote.bid = bid.price;
    quote.ask = ask.price;
    quote.bidSize = static_cast<double>(bid.size.units) / unit;
    quote.askSize = static_cast<double>(ask.size.units) / unit;
    if (quote.bid == m_derived.bid && quote.ask == m_derived.ask && quote.bidSize == m_derived.bidSize &&
        quote.askSize == m_derived.askSize)
        return;
    m_derived = quote;
    MarketRecord record;
    record.kind = MarketRecord::Kind::Quote;
    record.quote = quote;
    ++m_totals.derivedQuotes;
    addRecord(record, m_quotes);
}

void CaptureStream::takeQuote()
{
    m_hasOwnQuotes = true;
    if (m_message.quote.bid.units == 0 && m_message.quote.ask.units == 0) return;
    MarketRecord record;
    record.kind = MarketRecord::Kind::Quote;
    record.quote = m_message.quote;
    record.quote.time = m_time;
    addRecord(record, m_quotes);
}

void CaptureStream::takeTrades()
{
    // Single trades and their sums over an order tell the same story twice.
    if (!m_tradesAggregated) m_tradesAggregated = m_message.aggregated;
    if (*m_tradesAggregated != m_message.aggregated) {
        leaveOut(m_message.aggregated ? "aggTrade" : "trade");
        return;
    }
    for (const CaptureMessage::Print& print : m_message.prints) {
        MarketRecord record;
        record.kind = MarketRecord::Kind::Trade;
        record.trade.time = m_time;
        record.trade.price = print.price;
        record.trade.size = print.size;
        record.trade.side = print.side;
        record.trade.flags = print.flags;
        if (m_guard.check(record, rowIdsFrom(print.id)) != OrderGuard::Verdict::Fine) {
            ++m_totals.duplicates;
            m_gathered.push_back({SourceNotice::Kind::SequenceDuplicate, m_time, 1, m_messageLine});
            continue;
        }
        if (m_settings.tellTradeGaps && m_guard.missing() > 0) {
            m_gathered.push_back({SourceNotice::Kind::SequenceGap, m_time, m_guard.missing(), m_messageLine});
            record.trade.flags |= kAfterGap;
        }
        addRecord(record, m_trades);
    }
}

/// Sorts the message at hand into its instant.
void CaptureStream::place()
{
    const bool isBook =
        m_message.kind == CaptureMessage::Kind::Snapshot || m_message.kind == CaptureMessage::Kind::Delta;
    if (isBook && m_message.depth != 0) {
        if (m_message.depth < m_depth) {
            leaveOut("orderbook." + std::to_string(m_message.depth));
            return;
        }
        m_depth = m_message.depth;
    }
    const bool isBehind = m_settings.to && m_time >= *m_settings.to;
    const bool isSkipped = m_settings.from && m_time < *m_settings.from;
    if (isBehind || (isSkipped && !isBook)) {
        if (m_message.kind == CaptureMessage::Kind::Quote) m_hasOwnQuotes = true;
        return;
    }
    if (!isSkipped && m_needsSeed && !isBook && m_book.isLive()) {
        addSnapshotOfBook();
        deriveQuote();
    }
    switch (m_message.kind) {
    case CaptureMessage::Kind::Snapshot:
    case CaptureMessage::Kind::Delta:
        takeBook();
        if (!isSkipped) deriveQuote();
        break;
    case CaptureMessage::Kind::Quote:
        takeQuote();
        break;
    case CaptureMessage::Kind::Trades:
        takeTrades();
        break;
    case CaptureMessage::Kind::Control:
    case CaptureMessage::Kind::Other:
        break;
    }
}

/// Hands out what one instant holds: book, best bid and ask, trades.
void CaptureStream::release()
{
    m_ready.clear();
    m_next = 0;
    for (auto* kind : {&m_books, &m_quotes, &m_trades}) {
        m_ready.insert(m_ready.end(), kind->begin(), kind->end());
        kind->clear();
    }
}

/// Gathers the next instant that holds anything.
Step CaptureStream::fill()
{
    while (true) {
        if (!m_hasMessage) {
            switch (readMessage()) {
            case Read::Failed:
                return Step::Failed;
            case Read::End:
                if (gathered() == 0) return Step::End;
                release();
                return Step::Row;
            case Read::Message:
                m_hasMessage = true;
                break;
            }
        }
        if (gathered() > 0 && m_time != m_totals.last) {
            release();
            return Step::Row;
        }
        m_hasMessage = false;
        place();
        if (gathered() > kMostAtOnce) {
            m_error = {ErrorCode::InvalidInput,
                       "time: more than " + std::to_string(kMostAtOnce) + " records stand at one instant"};
            return Step::Failed;
        }
    }
}

Step CaptureStream::next(MarketRecord& record, std::vector<SourceNotice>& notices)
{
    if (m_next == m_ready.size()) {
        const Step step = fill();
        notices.insert(notices.end(), m_gathered.begin(), m_gathered.end());
        m_gathered.clear();
        if (step == Step::End) m_totals.contiguousTrades = m_guard.isContiguous();
        if (step == Step::End) m_totals.book = m_book.counts();
        if (step != Step::Row) return step;
    }
    record = m_ready[m_next++];
    return Step::Row;
}

} // namespace sextant::market::formats
