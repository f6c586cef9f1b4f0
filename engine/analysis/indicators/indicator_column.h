#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/indicators/bar_input.h"

namespace sextant::analysis {

struct BookInput;
struct TradeInput;

/// What an indicator is fed at one bar.
struct ColumnInput {
    const BarInput& bar;
    double value = 0.0;                  ///< of its source: the close, or the first output of the inner indicator
    const BarInput* benchmark = nullptr; ///< the benchmark's bar of the same time; null: there is none
};

/// One indicator behind one small door: takes bars, writes its outputs. Made by makeColumn() (registry.h). What it is
/// computed of is the close unless its spec names another source (`sma:20@open`, `ema:20@rsi:14`), which is a column
/// too. One thread at a time, preview() included.
class IndicatorColumn {
public:
    /// No indicator has more outputs than this.
    static constexpr std::size_t kMaxOutputs = 32;
    using Output = std::optional<double>; ///< none: warming up, or not defined at this bar; yes and no are 1 and 0

    virtual ~IndicatorColumn() = default;
    IndicatorColumn(const IndicatorColumn&) = delete;
    IndicatorColumn& operator=(const IndicatorColumn&) = delete;

    /// Column names in the order of the outputs: `ema_20`, `macd_12_26_9_signal`.
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    [[nodiscard]] std::size_t outputCount() const { return m_names.size(); }

    /// Takes the next closed bar and writes one value per name; `out` holds outputCount(). A bar with a number that is
    /// not usable is refused: all outputs are empty, it is counted, and the state is as before. Allocates nothing.
    /// An output that is no number (an overflow) is empty.
    void update(const BarInput& bar, std::span<Output> out) { update(bar, nullptr, out); }
    /// The same with the benchmark's bar of the same time, for what compares two series; null or not usable: those
    /// have no value at this bar.
    void update(const BarInput& bar, const BarInput* benchmark, std::span<Output> out);
    /// What update would write, the state untouched.
    void preview(const BarInput& bar, std::span<Output> out) const { preview(bar, nullptr, out); }
    void preview(const BarInput& bar, const BarInput* benchmark, std::span<Output> out) const;
    void reset();

    /// Takes an event between the bars, for what is read off quotes and trades (IND-69..78): at a bar that gives what
    /// holds at its end. Everything else passes over it.
    void watch(const BookInput& book);
    void watch(const TradeInput& trade);

    /// Bars until an output can first be there, its source's included: the index of its first value is one less.
    [[nodiscard]] int warmUp(std::size_t output) const;
    /// Bars until all are.
    [[nodiscard]] int warmUp() const;
    /// Bars after that until no seed shows any more (indicators.md §1.2).
    [[nodiscard]] int convergence(std::size_t output) const;
    /// Of the slowest output.
    [[nodiscard]] int convergence() const;
    /// Bars refused.
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

protected:
    /// `source` may be null: the close.
    IndicatorColumn(std::vector<std::string> names, std::unique_ptr<IndicatorColumn> source);

private:
    virtual void feed(const ColumnInput& input, std::span<Output> out) = 0;
    virtual void look(const ColumnInput& input, std::span<Output> out) const = 0;
    virtual void forget() = 0;
    virtual void see(const BookInput&) {}
    virtual void see(const TradeInput&) {}
    [[nodiscard]] virtual int ownWarmUp(std::size_t output) const = 0;
    [[nodiscard]] virtual int ownConvergence(std::size_t output) const = 0;

    std::vector<std::string> m_names;
    std::unique_ptr<IndicatorColumn> m_source;
    std::uint64_t m_rejected = 0;
};

} // namespace sextant::analysis
