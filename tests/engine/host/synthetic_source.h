#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/host/event_source.h"

namespace sextant::test {

/// A feed made of nothing: trades of BTC-USDT and ETH-USDT every 30 seconds from Monday 2024-03-04 00:00 UTC on, with
/// signals and commands between, the same every time.
class SyntheticSource final : public host::EventSource {
public:
    /// `withSignals`: off, the trades alone.
    explicit SyntheticSource(std::size_t steps, bool withSignals = true);

    [[nodiscard]] const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override
    {
        return m_instruments;
    }
    [[nodiscard]] Time startTime() const override;
    [[nodiscard]] const std::string& description() const override { return m_description; }
    [[nodiscard]] const std::vector<std::string>& warnings() const override { return m_warnings; }
    [[nodiscard]] Result<bool> next(session::Sequencer::Item& item) override;

private:
    std::vector<std::shared_ptr<const market::Instrument>> m_instruments;
    std::string m_description = R"({"feed":"synthetic"})";
    std::vector<std::string> m_warnings;
    std::vector<session::Event> m_events;
    std::vector<market::Trade> m_trades; // of the span given last
    std::size_t m_next = 0;
};

} // namespace sextant::test
