#pragma once

#include <QVariantMap>

#include <array>
#include <optional>

#include "engine/market/timeframe.h"
#include "models/zone_text.h"

namespace sextant::ui {

/// Which zones of the detectors a chart shows.
struct ZoneChoice {
    bool isOn = true;
    std::array<bool, models::kZoneFamilies> families{true, true, false, false, false, false, true, true};
    bool withEnded = false; ///< also those that are filled, broken or failed
    /// Whose zones; none: of the chart's own timeframe, or of the next longer one that is scored.
    std::optional<market::Timeframe> timeframe;

    [[nodiscard]] bool shows(models::ZoneFamily family) const { return families[static_cast<std::size_t>(family)]; }
    [[nodiscard]] QVariantMap save() const;
    /// What is missing or unknown stays as it is by default.
    [[nodiscard]] static ZoneChoice restored(const QVariantMap& state);
    friend bool operator==(const ZoneChoice&, const ZoneChoice&) = default;
};

} // namespace sextant::ui
