#pragma once

#include <memory>

#include "engine/host/event_source.h"

namespace sextant::host {

/// Reads a source ahead on a thread of its own (the feeds' thread of DESIGN §5), so that the engine neither parses nor
/// waits for a disk. Bounded: it stops reading while much is waiting. Gives exactly what the source gives.
class ReadAhead final : public EventSource {
public:
    explicit ReadAhead(std::unique_ptr<EventSource> source);
    /// Leaves a thread behind that does not come back from its source.
    ~ReadAhead() override;

    [[nodiscard]] const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override;
    [[nodiscard]] Time startTime() const override;
    [[nodiscard]] const std::string& description() const override;
    [[nodiscard]] const std::vector<std::string>& warnings() const override;
    [[nodiscard]] bool isLive() const override;
    /// While what was read already is there, 0: it is given first, and nothing more is read meanwhile.
    [[nodiscard]] std::uint64_t skip(std::uint64_t count) override;
    [[nodiscard]] bool awaitNext(std::chrono::steady_clock::time_point until) override;
    [[nodiscard]] Result<bool> next(session::Sequencer::Item& item) override;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace sextant::host
