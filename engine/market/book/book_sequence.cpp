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
