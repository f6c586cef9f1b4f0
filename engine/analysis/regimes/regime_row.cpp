#include "engine/analysis/regimes/regime_row.h"

#include <algorithm>

#include "engine/core/canonical.h"
#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {

RegimeRow regimeRow(const BarInput& bar, double closeBefore, double tick, bool opensSession)
{
    expects(bar.close > 0.0 && closeBefore > 0.0 && tick > 0.0, "a regime row needs prices and a tick > 0");
    return {bar.end, math::log(bar.close / closeBefore), math::log(std::max(bar.high - bar.low, tick) / bar.close),
            opensSession};
}

Digest TrainingSlice::checksum() const
{
    CanonicalWriter out;
    out.put(std::string_view(symbol));
    out.put(timeframe);
    out.put(static_cast<std::int64_t>(rows.size()));
    for (const RegimeRow& row : rows)
        out.putAll(row.end, row.logReturn, row.logRange, row.opensSession);
    return sha256(out.bytes());
}

std::uint64_t seedOf(const Digest& digest)
{
    std::uint64_t seed = 0;
    for (std::size_t i = 0; i < 8; ++i)
        seed |= static_cast<std::uint64_t>(digest.bytes[i]) << (8 * i);
    return seed;
}

TrainingSlice trainingSlice(std::string symbol, market::Timeframe timeframe, const std::vector<BarInput>& bars,
                            double tick)
{
    TrainingSlice slice{std::move(symbol), timeframe, {}};
    for (std::size_t i = 1; i < bars.size(); ++i)
        slice.rows.push_back(regimeRow(bars[i], bars[i - 1].close, tick, false));
    return slice;
}

} // namespace sextant::analysis
