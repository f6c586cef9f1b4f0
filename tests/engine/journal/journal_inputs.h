#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/philox.h"
#include "engine/journal/batch.h"
#include "engine/journal/journal_reader.h"
#include "engine/journal/journal_writer.h"

namespace sextant::test {

/// One event as bytes, to compare what was written with what is read.
struct FlatEvent {
    std::uint64_t seq = 0;
    int kind = 0;
    int source = 0;
    std::vector<std::uint8_t> bytes;
    friend bool operator==(const FlatEvent&, const FlatEvent&) = default;
};

void flatten(const session::Event& event, std::vector<FlatEvent>& out);
void flatten(const session::MarketSpan& span, std::vector<FlatEvent>& out);

/// The digest that the tests pretend the session had after an event.
Digest pretendedDigest(std::uint64_t seq);

/// An endless session made of any kinds of events, the same for the same seed: what a crashed writer had written can be
/// made again.
class InputStream {
public:
    explicit InputStream(std::uint64_t seed) : m_random(seed, RandomPurpose::Test) {}

    /// Fills a batch with `steps` events or spans and its final mark; what it holds is appended to `written`.
    void fill(journal::Batch& batch, int steps, std::vector<FlatEvent>* written);
    /// The same, market records only.
    void fillMarket(journal::Batch& batch, int steps, std::vector<FlatEvent>* written);
    [[nodiscard]] std::uint64_t lastSeq() const { return m_seq; }

private:
    void addMarket(journal::Batch& batch, std::vector<FlatEvent>* written);
    void addEvent(journal::Batch& batch, std::vector<FlatEvent>* written);
    template <class Record, class Make>
    void addSpan(journal::Batch& batch, std::vector<FlatEvent>* written, Make make);
    Time nextTime() { return m_time = m_time + Duration(static_cast<std::int64_t>(m_random.nextBelow(1'000'000))); }

    RandomStream m_random;
    std::uint64_t m_seq = 0;
    Time m_time = Time::fromSeconds(1'700'000'000);
};

journal::SessionInfo sessionInfo(const std::string& id);

/// A whole session read back; `digests` are those recorded, by seq.
struct ReadBack {
    std::vector<FlatEvent> events;
    std::vector<std::pair<std::uint64_t, Digest>> digests;
    std::optional<session::Digests> closed;
    std::vector<journal::SourceRow> progress;
    std::optional<Error> error;
};
ReadBack readBack(const storage::WorkspaceLocation& location, const std::string& sessionId);

} // namespace sextant::test
