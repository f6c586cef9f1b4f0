#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/analysis/regimes/regime.h"
#include "engine/services/alerts/alert_fact.h"
#include "engine/services/alerts/alert_rule.h"
#include "engine/session/snapshot.h"

namespace sextant::analysis {
class IndicatorColumn;
}

namespace sextant::services {

/// An alert that has fired.
struct AlertFiring {
    std::string rule; ///< its id
    Time time;        ///< engine time: of the bar, the score or the change; of Feed the time of looking
    std::string symbol;
    std::string value; ///< what was measured, plain: "64010.5", "0.81", "BULL"
    std::string text;  ///< a sentence in English
    AlertFact fact{};  ///< the same for other languages
};

/// A feed as far as alerts care.
struct WatchedFeed {
    std::string name;
    bool isLost = false; ///< stale or down
};

/// Looks at snapshots and tells which alerts have fired since the one before. Between two snapshots nothing is missed
/// that bars tell: each new bar's high and low are looked at, in order. A level that was crossed within a bar that is
/// still being built is told at once and not again when it closes. Owns no clock. One thread.
class AlertWatch final {
public:
    AlertWatch();
    ~AlertWatch();

    /// Rules that are as before keep what they have seen.
    void setRules(const std::vector<AlertRule>& rules);
    /// `snapshot` may be null; `now` is of the wall clock.
    [[nodiscard]] std::vector<AlertFiring> look(const session::Snapshot* snapshot, std::span<const WatchedFeed> feeds,
                                                Time now);
    /// Whether a rule would fire on a crossing now; false: its value is beyond the level already, or was never seen.
    [[nodiscard]] bool isArmed(const std::string& rule) const;

private:
    /// One rule at one instrument, or feed.
    struct Track {
        bool isKnown = false; ///< a value was seen
        bool isArmed = false;
        bool hasFiredInBar = false;
        bool isLooking = false; ///< the fields below are set
        std::uint64_t nextRow = 0;
        Time since; ///< what was before it has not happened
        std::optional<Time> seen;
        std::optional<analysis::RegimeDirection> direction;
        std::unique_ptr<analysis::IndicatorColumn> column;
        std::optional<Time> lostSince;
    };
    using Key = std::pair<std::string, std::string>; ///< rule, symbol or feed

    void lookAt(const AlertRule& rule, const session::Snapshot& snapshot, const session::InstrumentPart& part,
                std::vector<AlertFiring>& out);
    void lookAtBars(const AlertRule& rule, Track& track, const session::Snapshot& snapshot,
                    const session::InstrumentPart& part, std::vector<AlertFiring>& out);
    void lookAtSignals(const AlertRule& rule, const session::Snapshot& snapshot, std::vector<AlertFiring>& out);
    void lookAtRisk(const AlertRule& rule, const session::Snapshot& snapshot, std::vector<AlertFiring>& out);
    void lookAtFeeds(const AlertRule& rule, std::span<const WatchedFeed> feeds, Time now,
                     std::vector<AlertFiring>& out);
    /// A value that moved between low and high and ended at `value`. True: it fires.
    static bool crosses(const AlertRule& rule, Track& track, double low, double high, double value);

    std::vector<AlertRule> m_rules;
    std::map<Key, Track> m_tracks;
    std::uint64_t m_serial = 0;
};

} // namespace sextant::services
