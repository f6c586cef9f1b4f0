#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/host/event_source.h"

namespace sextant::host {

/// A source that does not end: behind its last record there is simply nothing yet, so that a session goes on taking
/// signals and commands until it is told to stop.
class LastingSource final : public EventSource {
public:
    explicit LastingSource(std::unique_ptr<EventSource> source) : m_source(std::move(source)) {}

    [[nodiscard]] const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override
    {
        return m_source->instruments();
    }
    [[nodiscard]] Time startTime() const override { return m_source->startTime(); }
    [[nodiscard]] const std::string& description() const override { return m_source->description(); }
    [[nodiscard]] const std::vector<std::string>& warnings() const override { return m_source->warnings(); }
    [[nodiscard]] bool isLive() const override { return m_source->isLive(); }
    void setKnown(std::span<const market::Bar> newest) override { m_source->setKnown(newest); }
    [[nodiscard]] Missed resume(Time seen) override { return m_source->resume(seen); }
    [[nodiscard]] std::uint64_t skip(std::uint64_t count) override { return m_looked ? 0 : m_source->skip(count); }
    [[nodiscard]] std::optional<FeedFacts> feed() const override;
    [[nodiscard]] bool awaitNext(std::chrono::steady_clock::time_point until) override;
    [[nodiscard]] Result<bool> next(session::Sequencer::Item& item) override;

    /// Everything that the source had was given.
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    std::unique_ptr<EventSource> m_source;
    std::optional<Result<bool>> m_looked; // what the source answered, and not yet given; its item is m_held
    session::Sequencer::Item m_held;
    bool m_isOver = false;
};

} // namespace sextant::host
