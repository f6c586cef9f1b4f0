#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/services/alerts/alert_rule.h"
#include "engine/services/alerts/alert_watch.h"

namespace sextant::services {

/// One line of the history of alerts: a change of a rule, or a firing.
struct AlertEvent {
    enum class Kind : std::uint8_t { Added, Changed, Removed, Fired };
    Kind kind = Kind::Added;
    Time at;                   ///< wall clock
    std::string who;           ///< of a change
    std::string rule;          ///< id
    std::string what;          ///< the rule in words, or the sentence of the firing
    Time engineTime;           ///< Fired
    std::string symbol, value; ///< Fired
    std::string before, after; ///< of a change: the rule as JSON; empty: it was not, or is not
    AlertFact fact{};          ///< Fired; None in logs of older versions
};
[[nodiscard]] std::string_view toString(AlertEvent::Kind kind); ///< "fired"

/// The rules of a workspace in `alerts.json`, and what became of them in `alerts.log`, a JSON object a line, which only
/// grows. Several programs may use it at once: each change reads, changes and replaces the file under a lock.
class AlertStore final {
public:
    static constexpr std::size_t kMostRules = 500;

    explicit AlertStore(std::filesystem::path workspace);

    /// Errors: Io; InvalidInput naming the file where it cannot be read.
    [[nodiscard]] Result<std::vector<AlertRule>> rules() const;
    /// Whether another program or call has changed them since the last time it was asked.
    [[nodiscard]] bool hasChanged();

    /// With the id it got. Errors: InvalidArgument for a rule that cannot be, or one too many; Io.
    [[nodiscard]] Result<AlertRule> add(AlertRule rule, const std::string& who, Time now);
    /// Errors: NotFound besides.
    [[nodiscard]] Result<void> change(const AlertRule& rule, const std::string& who, Time now);
    [[nodiscard]] Result<void> remove(const std::string& id, const std::string& who, Time now);
    /// The newest change of a rule by anybody is taken back, as another change. Errors: NotFound if there is none.
    [[nodiscard]] Result<AlertEvent> undo(const std::string& who, Time now);
    [[nodiscard]] Result<void> record(const AlertFiring& firing, Time now);

    /// The newest `most` lines, newest first; lines that cannot be read are left out.
    [[nodiscard]] Result<std::vector<AlertEvent>> history(std::size_t most) const;

private:
    struct Contents {
        std::uint64_t next = 1;
        std::vector<AlertRule> rules;
    };
    class Lock;
    [[nodiscard]] Result<Contents> read() const;
    [[nodiscard]] Result<void> write(const Contents& contents) const;
    [[nodiscard]] Result<void> append(const AlertEvent& event) const;

    std::filesystem::path m_rules;
    std::filesystem::path m_log;
    std::filesystem::path m_lock;
    std::optional<std::filesystem::file_time_type> m_seen;
    std::uintmax_t m_seenSize = 0;
};

} // namespace sextant::services
