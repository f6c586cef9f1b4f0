#include "engine/feeds/protection/circuit_breaker.h"

#include <array>

namespace sextant::feeds {

std::string_view toString(BreakerState state)
{
    constexpr std::array<std::string_view, 3> kNames{"closed", "open", "half_open"};
    return kNames[static_cast<std::size_t>(state)];
}

RequestOutcome outcomeOf(int httpStatus)
{
    if (httpStatus >= 200 && httpStatus < 400) return RequestOutcome::Success;
    constexpr int kTooManyRequests = 429;
    if (httpStatus >= 400 && httpStatus < 500 && httpStatus != kTooManyRequests) return RequestOutcome::ClientError;
    return RequestOutcome::Failure;
}

BreakerState CircuitBreaker::state(Time now) const
{
    return m_state == BreakerState::Open && now - m_openedAt >= m_settings.pause ? BreakerState::HalfOpen : m_state;
}

std::optional<Time> CircuitBreaker::opensAt() const
{
    return m_state == BreakerState::Open ? std::optional(m_openedAt + m_settings.pause) : std::nullopt;
}

bool CircuitBreaker::allow(Time now)
{
    switch (state(now)) {
    case BreakerState::Closed:
        return true;
    case BreakerState::Open:
        return false;
    case BreakerState::HalfOpen:
        break;
    }
    m_state = BreakerState::HalfOpen;
    if (m_isProbing) return false;
    m_isProbing = true;
    return true;
}

std::optional<BreakerChange> CircuitBreaker::report(RequestOutcome outcome, Time now)
{
    const BreakerState before = m_state;
    switch (m_state) {
    case BreakerState::Closed:
        if (outcome == RequestOutcome::Success) m_failures = 0;
        if (outcome == RequestOutcome::Failure && ++m_failures >= m_settings.failures) {
            m_state = BreakerState::Open;
            m_openedAt = now;
        }
        break;
    case BreakerState::HalfOpen:
        m_isProbing = false;
        if (outcome == RequestOutcome::Failure) {
            m_state = BreakerState::Open;
            m_openedAt = now;
        } else {
            // The endpoint answers: even a refusal of what we asked shows it.
            m_state = BreakerState::Closed;
            m_failures = 0;
        }
        break;
    case BreakerState::Open:
        break; // an answer to what was sent before it opened
    }
    if (m_state == before) return std::nullopt;
    return BreakerChange{before, m_state, now};
}

} // namespace sextant::feeds
