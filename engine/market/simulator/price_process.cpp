#include "engine/market/simulator/price_process.h"

#include <algorithm>
#include <array>

#include "engine/core/math.h"

namespace sextant::market::simulator {
namespace {

constexpr std::uint32_t kFactorStreams = 0x8000'0000; // above every instrument's stream
constexpr double kGarchShock = 0.08;
constexpr double kGarchMemory = 0.90;
constexpr double kLargestShock = 30.0; // of z², so that one jump does not rule the next hours
constexpr double kPullPerSecond = 0.6931471805599453 / (90.0 * 86'400.0);
constexpr double kPauseMinutes = 0.25 * 390.0;

/// One row per mood. Time spent: calm .58, each trend .17, volatile .09; the mean of the squared multiples is 1.
struct MoodRow {
    double multiple;            // of volatility
    double driftPerMinute;      // in standard deviations of a minute
    double leavePerMinute;      // probability
    std::array<double, 4> next; // where to, as cumulative probabilities
};
constexpr std::array<MoodRow, 4> kMoods{{
    {0.71, 0.0, 1.0 / 180.0, {0.0, 0.33, 0.66, 1.0}},
    {0.99, 0.06, 1.0 / 90.0, {0.60, 0.60, 0.75, 1.0}},
    {0.99, -0.06, 1.0 / 90.0, {0.60, 0.75, 0.75, 1.0}},
    {2.07, 0.0, 1.0 / 45.0, {0.50, 0.75, 1.0, 1.0}},
}};

const MoodRow& rowOf(Mood mood) { return kMoods[static_cast<std::size_t>(mood)]; }

} // namespace

CommonFactor::CommonFactor(std::uint64_t seed, std::uint32_t group)
    : m_random(seed, RandomPurpose::Simulator, kFactorStreams + group)
{}

double CommonFactor::at(std::int64_t second)
{
    m_random.seek(static_cast<std::uint64_t>(second) * 16); // a normal needs two draws or a few pairs more
    return m_random.nextNormal();
}

PriceProcess::PriceProcess(const Behaviour& behaviour, std::uint64_t seed)
    : m_behaviour(behaviour), m_factor(seed, behaviour.group),
      m_ownShare(math::sqrt(1.0 - behaviour.commonShare * behaviour.commonShare)),
      m_startLogPrice(math::log(behaviour.startPrice)), m_logPrice(m_startLogPrice), m_price(behaviour.startPrice)
{}

void PriceProcess::openAfterPause(RandomStream& random)
{
    m_h = 0.5 * (m_h + 1.0);
    const double deviation = m_behaviour.minuteVolatility * rowOf(m_mood).multiple * math::sqrt(m_h * kPauseMinutes);
    moveBy(deviation * random.nextNormal());
    m_minuteReturn = 0.0;
}

void PriceProcess::startMinute(double activity, RandomStream& random)
{
    const double z = m_minuteReturn / (m_behaviour.minuteVolatility * m_heat);
    m_h = (1.0 - kGarchShock - kGarchMemory) + (kGarchShock * std::min(z * z, kLargestShock) + kGarchMemory) * m_h;
    m_minuteReturn = 0.0;

    if (random.nextUniform() < rowOf(m_mood).leavePerMinute) {
        const double u = random.nextUniform();
        const auto& next = rowOf(m_mood).next;
        m_mood =
            static_cast<Mood>(std::find_if(next.begin(), next.end(), [u](double p) { return u < p; }) - next.begin());
    }
    m_excitement = rowOf(m_mood).multiple * math::sqrt(m_h);
    m_heat = m_excitement * math::sqrt(activity);
}

void PriceProcess::step(std::int64_t second, RandomStream& random)
{
    constexpr double kPerSecond = 1.0 / 60.0;
    const double perMinute = m_behaviour.minuteVolatility * m_heat;
    const double normal = m_behaviour.commonShare * m_factor.at(second) + m_ownShare * random.nextNormal();
    double logReturn = perMinute * (rowOf(m_mood).driftPerMinute * kPerSecond + normal * math::sqrt(kPerSecond));
    if (m_behaviour.jumpsPerDay > 0.0) {
        if (m_secondsToJump < 0.0) m_secondsToJump = nextJumpDistance(random);
        m_secondsToJump -= 1.0;
        if (m_secondsToJump < 0.0) {
            // Pareto: 3 standard deviations of a minute or more, two in a thousand above 24, none above 30
            const double size = std::min(3.0 / math::exp(math::log(1.0 - random.nextUniform()) / 3.0), 30.0);
            logReturn += (random.nextUniform() < 0.5 ? -size : size) * m_behaviour.minuteVolatility;
            m_secondsToJump = nextJumpDistance(random);
        }
    }
    m_minuteReturn += logReturn;
    moveBy(logReturn - kPullPerSecond * (m_logPrice - m_startLogPrice));
}

void PriceProcess::moveBy(double logReturn)
{
    m_logPrice += logReturn;
    m_price = math::exp(m_logPrice);
}

double PriceProcess::nextJumpDistance(RandomStream& random) const
{
    return -math::log(1.0 - random.nextUniform()) * 86'400.0 / m_behaviour.jumpsPerDay;
}

} // namespace sextant::market::simulator
