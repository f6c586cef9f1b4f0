#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/analysis/detectors/detector.h"
#include "engine/session/snapshot.h"
#include "models/time_text.h"

namespace sextant::models {

/// What a chart shows or hides together.
enum class ZoneFamily : std::uint8_t {
    OrderBlocks,
    FairValueGaps,
    Liquidity,
    DealingRange,
    Levels,
    Fibonacci,
    Harmonics,
    Elliott,
};
inline constexpr std::size_t kZoneFamilies = 8;
inline constexpr std::array<ZoneFamily, kZoneFamilies> kAllZoneFamilies{
    ZoneFamily::OrderBlocks, ZoneFamily::FairValueGaps, ZoneFamily::Liquidity, ZoneFamily::DealingRange,
    ZoneFamily::Levels,      ZoneFamily::Fibonacci,     ZoneFamily::Harmonics, ZoneFamily::Elliott};

/// Nothing for what is an event and no zone.
[[nodiscard]] std::optional<ZoneFamily> familyOf(analysis::PatternKind kind);
/// How a family is called in saved layouts: "order_blocks".
[[nodiscard]] std::string_view keyOf(ZoneFamily family);

/// Zones and patterns in words, translated.
class ZoneText final {
    Q_DECLARE_TR_FUNCTIONS(ZoneText)
public:
    [[nodiscard]] static QString title(ZoneFamily family);
    [[nodiscard]] static QString hint(ZoneFamily family);
    [[nodiscard]] static QString title(analysis::PatternKind kind);
    [[nodiscard]] static QString state(analysis::ZoneState state);
    /// What stands at the zone: "▲ OB", "▼ FVG 40%", "0.618", "▲ Gartley · forming". An untouched zone has no state.
    [[nodiscard]] static QString label(const analysis::Zone& zone);
    /// Several lines: what it is, its prices, since when it is known, what became of it.
    [[nodiscard]] static QString explain(const analysis::Zone& zone, market::Timeframe timeframe,
                                         const session::InstrumentPart& part, const TimeText& times);
};

} // namespace sextant::models
