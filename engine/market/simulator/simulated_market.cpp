#include "engine/market/simulator/simulated_market.h"

#include <algorithm>

#include "engine/core/math.h"
#include "engine/market/dates.h"

namespace sextant::market::simulator {
namespace {

constexpr std::int64_t kMicrosecond = 1'000;
constexpr double kReactionSeconds = 0.004; // mean time in which quotes react

/// Whole microseconds, at least one, so that events of an instrument never share a time.
Duration ceilToMicroseconds(double seconds)
{
    return Duration{(static_cast<std::int64_t>(seconds * 1e6) + 1) * kMicrosecond};
}

} // namespace

SimulatedMarket::SimulatedMarket(const SimulatedInstrument& instrument, std::uint64_t seed, Time start)
    : m_random(seed, RandomPurpose::Simulator, instrument.instrument.id.value),
      m_hours(findCalendar(instrument.instrument.calendar)), m_price(instrument.behaviour, seed),
      m_arrivals(instrument.behaviour), m_book(instrument.instrument, instrument.behaviour),
      m_id(instrument.instrument.id.value)
{
    enterSession(start);
    advance();
}

void SimulatedMarket::enterSession(Time from)
{
    const auto session = m_hours.sessionAt(from);
    if (!session) {
        m_ended = true;
        return;
    }
    const bool afterPause = m_opened && session->open > m_session.close;
    m_session = *session;
    m_now = std::max(from, m_session.open);
    if (m_opened && !afterPause) { // midnight of a market that does not close
        startSecond();
        return;
    }
    if (afterPause) m_price.openAfterPause(m_random);
    m_opened = true;
    m_arrivals.reset();
    startSecond();
    m_requoteAt = m_now; // a session begins with a quote
}

/// Takes the second that m_now lies in: volatility and pace if it is in another minute, then the price.
void SimulatedMarket::startSecond()
{
    const std::int64_t second = dates::floorQuotient(m_now.ns, dates::kSecondNs);
    m_secondEnd = Time{(second + 1) * dates::kSecondNs};
    const std::int64_t minute = dates::floorQuotient(second, 60);
    if (minute != m_minute) {
        m_minute = minute;
        const double activity = m_hours.activity(m_session, m_now);
        m_price.startMinute(activity, m_random);
        // Volume follows volatility; the constant makes the average rate the one asked for.
        constexpr double kPaceScale = 1.04;
        m_arrivals.setPace(kPaceScale * activity * std::clamp(m_price.excitement(), 0.4, 3.0));
    }
    m_price.step(second, m_random);
    if (!m_requoteAt && m_book.isStale(m_price.price()))
        m_requoteAt = m_now + ceilToMicroseconds(-kReactionSeconds * math::log(1.0 - m_random.nextUniform()));
}

void SimulatedMarket::advance()
{
    m_pending.reset();
    while (!m_ended && !m_pending) {
        if (m_now >= m_session.close) {
            enterSession(m_session.close);
            continue;
        }
        if (m_now >= m_secondEnd) {
            startSecond();
            continue;
        }
        const Time limit = std::min({m_secondEnd, m_session.close, m_requoteAt.value_or(Time::max())});
        if (limit <= m_now) {
            emitQuote();
            continue;
        }
        const double room = static_cast<double>((limit - m_now).count()) * 1e-9;
        const Arrivals::Arrival arrival = m_arrivals.next(room, m_random);
        const Time at = m_now + ceilToMicroseconds(arrival.seconds);
        if (arrival.what == Arrivals::What::Nothing || at >= limit) {
            m_now = limit;
            if (m_requoteAt == limit && limit < m_session.close) emitQuote();
            continue;
        }
        m_now = at;
        if (arrival.what == Arrivals::What::Quote)
            emitQuote();
        else
            emitTrade();
    }
}

void SimulatedMarket::emitQuote()
{
    m_requoteAt.reset();
    m_book.requote(m_price.price(), m_price.heat(), m_random);
    Quote quote = m_book.quote();
    quote.time = m_now;
    quote.instrument = m_id;
    m_pending = quote;
}

void SimulatedMarket::emitTrade()
{
    Trade trade = m_book.trade(m_price.price(), m_random);
    trade.time = m_now;
    trade.instrument = m_id;
    m_pending = trade;
    if (!m_requoteAt && m_book.isStale(m_price.price()))
        m_requoteAt = m_now + ceilToMicroseconds(-kReactionSeconds * math::log(1.0 - m_random.nextUniform()));
}

} // namespace sextant::market::simulator
