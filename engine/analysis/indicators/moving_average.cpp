#include "engine/analysis/indicators/moving_average.h"

#include "engine/core/contract.h"

namespace sextant::analysis {

MovingAverage::Any MovingAverage::made(AverageKind kind, int period)
{
    switch (kind) {
    case AverageKind::Sma:
        return Sma(period);
    case AverageKind::Ema:
        return Ema(period);
    case AverageKind::Dema:
        return Dema(period);
    case AverageKind::Tema:
        return Tema(period);
    case AverageKind::Wma:
        return Wma(period);
    case AverageKind::Hma:
        return Hma(period);
    case AverageKind::Alma:
        return Alma(period, 0.85, 6.0);
    case AverageKind::Rma:
        return Rma(period);
    case AverageKind::Lsma:
        return Lsma(period);
    }
    expects(false, "an average is one of those listed");
    return Sma(period);
}

MovingAverage::MovingAverage(AverageKind kind, int period) : m_average(made(kind, period)) {}

Reading MovingAverage::update(double value, bool exact)
{
    return std::visit(
        [&](auto& average) -> Reading {
            if constexpr (requires { average.update(value, exact).slope; })
                return average.update(value, exact).value;
            else if constexpr (requires { average.update(value, exact); })
                return average.update(value, exact);
            else
                return average.update(value);
        },
        m_average);
}

int MovingAverage::warmUp() const
{
    return std::visit([](const auto& average) { return average.warmUp(); }, m_average);
}

int MovingAverage::convergence() const
{
    return std::visit([](const auto& average) { return average.convergence(); }, m_average);
}

} // namespace sextant::analysis
