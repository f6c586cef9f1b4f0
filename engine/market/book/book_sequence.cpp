#include "engine/market/book/book_sequence.h"

namespace sextant::market {

bool BookSequence::seed(SequenceRule rule, std::uint64_t sequence)
{
    const bool restarts = rule == SequenceRule::None || rule == SequenceRule::Consecutive;
    if (m_seeded && !restarts && sequence <= m_last) return false;
    m_rule = rule;
    m_seeded = m_fresh = true;
    m_last = sequence;
    return true;
}

BookSequence::Verdict BookSequence::check(std::uint64_t previous, std::uint64_t sequence)
{
    if (!m_seeded) return Verdict::Unseeded;
    if (m_rule == SequenceRule::None) {
        m_last = sequence;
        return Verdict::Apply;
    }
    if (m_rule == SequenceRule::Linked && previous == m_last && sequence < m_last) {
        // The venue counts anew and says from where (OKX after maintenance, protocols.md §1.5).
        m_fresh = false;
        m_last = sequence;
        return Verdict::Apply;
    }
    // Where that message was lost, all that follow look old: the book would stand still for good and be shown as live.
    // Only behind a snapshot, which may be ahead of the stream, and of the newest update itself is "old" believed.
    if (m_rule == SequenceRule::Linked && sequence < m_last && !m_fresh) {
        m_missing = 1;
        m_seeded = false;
        return Verdict::Gap;
    }
    // An update that is not behind the one it follows: some venues send one with no change as a sign of life.
    if (sequence <= m_last) return Verdict::Old;
    const bool reachesBack = previous < m_last && !m_fresh && m_rule != SequenceRule::Overlapping;
    if (previous > m_last || reachesBack) {
        m_missing = previous > m_last ? previous - m_last : 1;
        m_seeded = false;
        return Verdict::Gap;
    }
    m_fresh = false;
    m_last = sequence;
    return Verdict::Apply;
}

} // namespace sextant::market
