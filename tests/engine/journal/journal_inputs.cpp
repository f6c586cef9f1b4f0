#include "tests/engine/journal/journal_inputs.h"

#include <cstring>
#include <type_traits>

#include "engine/journal/tape_format.h"

namespace sextant::test {

using namespace sextant::session;

void flatten(const MarketSpan& span, std::vector<FlatEvent>& out)
{
    std::visit(
        [&](const auto& records) {
            for (std::size_t i = 0; i < records.size(); ++i) {
                FlatEvent flat{span.firstSeq + i, static_cast<int>(span.kind()), span.source, {}};
                flat.bytes.resize(sizeof records[i]);
                std::memcpy(flat.bytes.data(), &records[i], sizeof records[i]);
                out.push_back(std::move(flat));
            }
        },
        span.records);
}

void flatten(const Event& event, std::vector<FlatEvent>& out)
{
    CanonicalWriter bytes;
    encode(event, bytes);
    bytes.put(event.time);
    out.push_back({event.seq, static_cast<int>(event.kind()), event.source, bytes.take()});
}

Digest pretendedDigest(std::uint64_t seq) { return sha256("digest after " + std::to_string(seq)); }

template <class Record, class Make>
void InputStream::addSpan(journal::Batch& batch, std::vector<FlatEvent>* written, Make make)
{
    // Mostly short spans, now and then one longer than a block.
    const std::uint64_t count = m_random.nextBelow(20) == 0 ? 1 + m_random.nextBelow(5000) : 1 + m_random.nextBelow(5);
    std::vector<Record> records;
    for (std::uint64_t i = 0; i < count; ++i)
        records.push_back(make());
    MarketSpan span;
    span.firstSeq = m_seq + 1;
    span.source = static_cast<SourceId>(m_random.nextBelow(3));
    span.records = std::span<const Record>(records);
    m_seq += count;
    batch.add(span);
    if (written != nullptr) flatten(span, *written);
}

void InputStream::addMarket(journal::Batch& batch, std::vector<FlatEvent>* written)
{
    const auto instrument = [&] { return static_cast<std::uint16_t>(1 + m_random.nextBelow(4)); };
    const auto price = [&] { return Price{static_cast<std::int64_t>(1 + m_random.nextBelow(1'000'000))}; };
    switch (m_random.nextBelow(8)) {
    case 0:
    case 1:
        addSpan<market::Trade>(batch, written, [&] {
            return market::Trade{nextTime(), price(), m_random.nextUniform(), instrument()};
        });
        break;
    case 2:
        addSpan<market::Quote>(batch, written, [&] {
            return market::Quote{nextTime(), price(), price(), 1.0, m_random.nextUniform(), instrument()};
        });
        break;
    case 3:
        addSpan<market::Bar>(batch, written, [&] {
            return market::Bar{nextTime(), price(), price(), price(),     price(), m_random.nextUniform(),
                               60,         0,       0,       instrument()};
        });
        break;
    case 4:
        addSpan<market::CorporateAction>(batch, written, [&] {
            return market::CorporateAction{nextTime(), 7, 1, Cash{5}, instrument()};
        });
        break;
    case 5:
        addSpan<market::BookSnapshot>(batch, written, [&] {
            return market::BookSnapshot{{nextTime(), price(), {7}, 1, 1, instrument(), market::Side::Buy}};
        });
        break;
    case 6:
        addSpan<market::BookDelta>(batch, written, [&] {
            return market::BookDelta{{nextTime(), price(), {0}, m_seq, m_seq + 1, instrument(), market::Side::Sell}};
        });
        break;
    default: {
        // A single record comes as an event.
        const Event event{++m_seq, nextTime(), 1, ClockTick{m_time}};
        batch.add(event);
        if (written != nullptr) {
            const ClockTick tick{m_time};
            MarketSpan span;
            span.firstSeq = m_seq;
            span.source = 1;
            span.records = std::span<const ClockTick>(&tick, 1);
            flatten(span, *written);
        }
    }
    }
}

void InputStream::addEvent(journal::Batch& batch, std::vector<FlatEvent>* written)
{
    Event event{++m_seq, nextTime(), static_cast<SourceId>(m_random.nextBelow(3)), SourceState{}};
    switch (m_random.nextBelow(4)) {
    case 0: {
        SourceState state;
        state.kind = SourceState::Kind::Duplicate;
        state.instrument = InstrumentId{2};
        state.count = m_random.nextBelow(100);
        event.body = state;
        break;
    }
    case 1: {
        ExternalSignal signal;
        signal.symbol = "BTC-USDT";
        signal.timestamp = m_time;
        signal.note = std::string(m_random.nextBelow(300), 'n');
        event.body = std::make_shared<const ExternalSignal>(signal);
        break;
    }
    case 2: {
        SessionStart start;
        start.seed = m_random.nextUint64() >> 1;
        start.settings = {{"a", "1"}, {"b", std::string(m_random.nextBelow(50), 'x')}};
        event.body = std::make_shared<const SessionStart>(start);
        break;
    }
    default: {
        Command command;
        command.kind = CommandKind::Flatten;
        command.actor = "ann";
        command.reason = std::string(m_random.nextBelow(40), 'r');
        event.body = std::make_shared<const Command>(command);
    }
    }
    batch.add(event);
    if (written != nullptr) flatten(event, *written);
}

void InputStream::fill(journal::Batch& batch, int steps, std::vector<FlatEvent>* written)
{
    for (int i = 0; i < steps; ++i) {
        if (m_random.nextBelow(3) == 0)
            addEvent(batch, written);
        else
            addMarket(batch, written);
        if (i + 1 == steps || m_random.nextBelow(2) == 0) batch.mark(pretendedDigest(m_seq));
    }
    const journal::SourceRow progress[] = {{0, m_seq * 2}, {7, m_seq}};
    batch.setProgress(progress);
}

void InputStream::fillMarket(journal::Batch& batch, int steps, std::vector<FlatEvent>* written)
{
    for (int i = 0; i < steps; ++i)
        addMarket(batch, written);
    batch.mark(pretendedDigest(m_seq));
}

journal::SessionInfo sessionInfo(const std::string& id)
{
    journal::SessionInfo info;
    info.sessionId = id;
    info.createdAt = Time::fromSeconds(1'700'000'000);
    info.seed = 7;
    info.sources = "[]";
    info.decisionVersion = 1;
    return info;
}

ReadBack readBack(const storage::WorkspaceLocation& location, const std::string& sessionId)
{
    ReadBack result;
    auto replay = journal::SessionReplay::open(location, sessionId);
    if (!replay) {
        result.error = replay.error();
        return result;
    }
    journal::ReplayRow row;
    while (true) {
        const auto more = replay->next(row);
        if (!more) {
            result.error = more.error();
            return result;
        }
        if (!*more) return result;
        if (row.event) flatten(*row.event, result.events);
        for (const auto& span : row.spans)
            flatten(span, result.events);
        if (row.closed) result.closed = row.closed;
        if (row.digest && !row.closed) result.digests.emplace_back(row.lastSeq, *row.digest);
        if (!row.progress.empty()) result.progress.assign(row.progress.begin(), row.progress.end());
    }
}

} // namespace sextant::test
