#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "engine/session/snapshot.h"

namespace sextant::models {

/// The equity curve of an account as it is drawn: its points with how far each lies below the highest before it.
class EquitySeries final {
public:
    struct Point {
        Time start;
        double last = 0.0; ///< account currency
        double low = 0.0;
        double high = 0.0;
        double drawdown = 0.0; ///< share of the highest so far that the lowest of the point lies below it, 0..1
    };

    /// Takes over the curve of the account that is looked at; nothing happens if it is the one that is shown. O(n) for
    /// another one. True if something changed.
    bool setSnapshot(const session::Snapshot* snapshot);

    [[nodiscard]] const std::vector<Point>& points() const { return m_points; }
    [[nodiscard]] const session::AccountPart* account() const { return m_account.get(); }
    /// False where capital came in or went out: the curve does not say when, so that a fall of it may be no loss, and
    /// the drawdown of each point is unknown (0).
    [[nodiscard]] bool knowsDrawdown() const { return m_knowsDrawdown; }
    /// The point at an instant or the last one before it; nothing before the first.
    [[nodiscard]] std::optional<std::size_t> at(Time time) const;

private:
    std::vector<Point> m_points;
    std::shared_ptr<const session::AccountPart> m_account;
    bool m_knowsDrawdown = true;
};

} // namespace sextant::models
