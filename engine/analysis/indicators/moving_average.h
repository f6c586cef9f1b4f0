#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <variant>

#include "engine/analysis/indicators/alma.h"
#include "engine/analysis/indicators/ema.h"
#include "engine/analysis/indicators/ema_cascade.h"
#include "engine/analysis/indicators/hma.h"
#include "engine/analysis/indicators/linear_regression.h"
#include "engine/analysis/indicators/rma.h"
#include "engine/analysis/indicators/sma.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/analysis/indicators/wma.h"

namespace sextant::analysis {

/// The averages that others let choose (`envelope:20:2.5:ema`).
enum class AverageKind : std::uint8_t { Sma, Ema, Dema, Tema, Wma, Hma, Alma, Rma, Lsma };

/// Their names, in that order.
inline constexpr std::array<std::string_view, 9> kAverageNames{"sma", "ema",  "dema", "tema", "wma",
                                                               "hma", "alma", "rma",  "lsma"};

/// One of them, with its usual seed; ALMA with 0.85 and 6.
class MovingAverage final {
public:
    /// period >= 1, for Hma >= 2
    MovingAverage(AverageKind kind, int period);

    Reading update(double value, bool exact);
    [[nodiscard]] int warmUp() const;
    [[nodiscard]] int convergence() const;

private:
    using Any = std::variant<Sma, Ema, Dema, Tema, Wma, Hma, Alma, Rma, Lsma>;

    static Any made(AverageKind kind, int period);

    Any m_average;
};

} // namespace sextant::analysis
