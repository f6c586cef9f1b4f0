#pragma once

#include "engine/core/canonical.h"
#include "engine/core/contract.h"

namespace sextant::analysis {

/// Keeps a label from flickering (regimes.md §2.7): a candidate replaces it once it was the candidate at `minDwell`
/// closed bars running; after that the label stays for `lockBars` bars, in which candidates are counted nevertheless.
template <class Label>
class LabelMachine final {
public:
    LabelMachine(Label initial, int minDwell, int lockBars)
        : m_current(initial), m_candidate(initial), m_minDwell(minDwell), m_lockBars(lockBars)
    {
        expects(minDwell >= 1 && lockBars >= 0, "a label dwells for at least one bar");
    }

    [[nodiscard]] Label current() const { return m_current; }

    /// Takes the candidate of the next closed bar; whether the label changed. `unlocked`: the lock is lifted.
    bool push(Label candidate, bool unlocked = false)
    {
        const bool isLocked = m_locked > 0 && !unlocked;
        if (m_locked > 0) --m_locked;
        if (candidate == m_current) {
            m_held = 0;
            return false;
        }
        m_held = candidate == m_candidate ? m_held + 1 : 1;
        m_candidate = candidate;
        if (m_held < m_minDwell || isLocked) return false;
        return force(candidate);
    }
    /// Changes at once; whether the label was another.
    bool force(Label label)
    {
        m_held = 0;
        if (label == m_current) return false;
        m_current = label;
        m_candidate = label;
        m_locked = m_lockBars;
        return true;
    }

    void canonical(CanonicalWriter& out) const { out.putAll(m_current, m_candidate, m_held, m_locked); }
    void restore(CanonicalReader& in) { in.getAll(m_current, m_candidate, m_held, m_locked); }

private:
    Label m_current;
    Label m_candidate;
    int m_minDwell;
    int m_lockBars;
    int m_held = 0;   // bars running that m_candidate was the candidate
    int m_locked = 0; // bars that m_current still stays
};

} // namespace sextant::analysis
