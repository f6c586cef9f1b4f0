#pragma once

#include <cstdint>

#include "engine/core/canonical.h"
#include "engine/core/fixed.h"
#include "engine/market/book/book_records.h"

namespace sextant::trading {

/// How much of what leaves a level without a trade was behind us rather than in front.
enum class QueueShape : std::uint8_t {
    Conservative, ///< none of it: only trades bring us forward
    Power,        ///< f(x) = x^power
    Logarithm,    ///< f(x) = ln(1 + x), x in units of the base
};

/// How the probability p of "behind us" comes from f.
enum class QueueVariant : std::uint8_t {
    Separate,   ///< f(back) / (f(back) + f(front))
    Joint,      ///< f(back) / f(back + front)
    Complement, ///< 1 − f(front / (front + back))
};

struct QueueSettings {
    QueueShape shape = QueueShape::Power;
    int power = 3; ///< 1 … 8
    QueueVariant variant = QueueVariant::Separate;
    bool partialFills = true; ///< else the whole order fills once the queue in front is used up
};

/// The place of a resting limit order in the queue of its price level, estimated from displayed sizes and trades, since
/// a level-2 feed does not tell (execution.md §7.2). On a change prev → new of the level, with T traded there since the
/// last one:
///     chg = prev − new − T;  chg < 0: front = min(front, new)
///     else back = prev − front, p = probability, front = front − (1−p)·chg + min(back − p·chg, 0), then min(front,
///     new)
/// and it never rises. Source: nkaz001, hftbacktest, "Order Fill" (probability queue models); E. Rigtorp, "Estimating
/// order queue position", 2013.
class QueuePosition final {
public:
    /// @param lot  size of one lot, > 0
    /// @param unit  worth of one size unit in units of the base: market::bookSizeUnit()
    QueuePosition(const QueueSettings& settings, market::BookSize lot, double unit);

    /// The order is accepted behind what is displayed at its price: 0 if it makes a new level. Also after a change that
    /// costs it its place.
    void join(market::BookSize displayed);
    /// A trade at the order's price: how much of the order it fills, at most `remainder` and, with partial fills, at
    /// most the trade's own volume.
    [[nodiscard]] Lots onTrade(market::BookSize volume, Lots remainder);
    /// The displayed size at the order's price changed; may be the same.
    void onDepth(market::BookSize before, market::BookSize now);

    /// Size units in front of us, >= 0; for people a fraction may be meant.
    [[nodiscard]] double front() const { return m_front > 0.0 ? m_front : 0.0; }
    /// p of this level: 1 means that what leaves it was certainly behind us. In [0, 1].
    [[nodiscard]] double behindShare(double front, double back) const;

    /// Its place, for the session that continues another; the settings are not in it.
    void canonical(CanonicalWriter& out) const { out.putAll(m_front, m_traded); }
    void restore(CanonicalReader& in) { in.getAll(m_front, m_traded); }

private:
    [[nodiscard]] double weight(double x) const;

    QueueSettings m_settings;
    double m_lot;
    double m_unit;
    double m_front = 0.0;  // size units; below 0 what a trade left for us
    double m_traded = 0.0; // since the last change of the level
};

} // namespace sextant::trading
