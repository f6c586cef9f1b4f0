#include "engine/trading/risk/portfolio_risk.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/distributions.h"
#include "engine/core/math.h"
#include "engine/trading/risk/exposure.h"
#include "engine/trading/risk/value_at_risk.h"

namespace sextant::trading {
namespace {

constexpr double kMoneyUnit = 1e-8;

std::int64_t boundedUnits(__int128 units)
{
    return static_cast<std::int64_t>(std::clamp<__int128>(units, INT64_MIN, INT64_MAX));
}

/// Spot and perpetuals of crypto are one class where correlations are not known, and options that of what they are on.
bool isSameClass(market::AssetClass a, market::AssetClass b)
{
    using market::AssetClass;
    const auto family = [](AssetClass each) {
        return each == AssetClass::CryptoPerpetual ? AssetClass::Crypto
               : each == AssetClass::Option        ? AssetClass::Equity
                                                   : each;
    };
    return family(a) == family(b);
}

InstrumentId historyOf(const market::Instrument& instrument, const OptionSensitivities* options)
{
    const OptionSensitivity* known = options == nullptr ? nullptr : options->find(instrument.id);
    return known != nullptr && known->underlying.isSet() ? known->underlying : instrument.id;
}

} // namespace

PortfolioRisk::PortfolioRisk(PortfolioMemory& memory, const MarketHistory* history, const RiskSettings& settings,
                             const AccountView& account, std::span<const OpenOrder> openOrders,
                             const OptionSensitivities* options)
    : m_memory(memory), m_history(history), m_options(options), m_settings(settings)
{
    m_memory.m_items.clear();
    for (const Holding& holding : account.holdings)
        add(*holding.instrument, holding.marketValue.units, holding.instrument->toDouble(holding.quantity), {});
    for (const OpenOrder& order : openOrders) {
        if (order.reduceOnly) continue;
        const auto value = order.instrument->value(order.price, order.remaining).and_then([&](Cash amount) {
            return order.rate.convert(amount);
        });
        const std::int64_t units = value ? value->units : INT64_MAX;
        const int sign = market::sign(order.side);
        add(*order.instrument, static_cast<__int128>(units) * sign, sign * order.instrument->toDouble(order.remaining),
            order.rate);
    }
    std::erase_if(m_memory.m_items,
                  [](const PortfolioItem& item) { return item.value == 0 && item.delta.value_or(0.0) == 0.0; });
}

void PortfolioRisk::add(const market::Instrument& instrument, __int128 value, double lots, const ExchangeRate& rate)
{
    auto& items = m_memory.m_items;
    auto at = std::lower_bound(items.begin(), items.end(), instrument.id,
                               [](const PortfolioItem& item, InstrumentId id) { return item.instrument->id < id; });
    if (at == items.end() || at->instrument->id != instrument.id) {
        PortfolioItem item;
        item.instrument = &instrument;
        item.history = instrument.id;
        at = items.insert(at, item);
    }
    at->value = boundedUnits(static_cast<__int128>(at->value) + value);
    const OptionSensitivity* known = m_options == nullptr ? nullptr : m_options->find(instrument.id);
    if (known == nullptr) return;
    const double scale = lots * rate.toDouble();
    at->delta = at->delta.value_or(0.0) + known->delta * scale;
    at->gamma += known->gamma * scale;
    at->vega += known->vega * scale;
    if (known->underlying.isSet()) at->history = known->underlying;
}

void PortfolioRisk::setOrder(const market::Instrument& instrument, double lotValue, std::int64_t wanted)
{
    add(instrument, 0, 0.0, {});
    const auto& items = m_memory.m_items;
    m_own = static_cast<std::size_t>(
        std::find_if(items.begin(), items.end(),
                     [&](const PortfolioItem& item) { return item.instrument->id == instrument.id; }) -
        items.begin());
    m_lotValue = m_lotPremium = lotValue;
    m_lotGamma = m_lotVega = 0.0;
    if (const OptionSensitivity* known = m_options == nullptr ? nullptr : m_options->find(instrument.id)) {
        const double sign = (lotValue < 0.0 ? -1.0 : 1.0) * instrument.toDouble(Lots{1});
        m_lotValue = sign * known->delta;
        m_lotGamma = sign * known->gamma;
        m_lotVega = sign * known->vega;
    }
    m_wanted = wanted;
    m_isChosen = false;
}

double PortfolioRisk::valueOf(std::size_t i) const
{
    const PortfolioItem& item = m_memory.m_items[i];
    return item.delta.value_or(static_cast<double>(item.value) * kMoneyUnit);
}

int PortfolioRisk::signOf(std::size_t i) const
{
    const double value = valueOf(i) + (i == m_own ? m_lotValue * static_cast<double>(m_wanted) : 0.0);
    return value > 0.0 ? 1 : value < 0.0 ? -1 : 0;
}

double PortfolioRisk::profitOf(double delta, double gamma, double premium, double move)
{
    const double profit = delta * move + 0.5 * gamma * move * move;
    if (gamma == 0.0 || premium == 0.0) return profit;
    return premium > 0.0 ? std::max(profit, -premium) : std::min(profit, -premium);
}

double PortfolioRisk::limitedDelta(double delta, double premium, double sigma) const
{
    if (!(premium > 0.0) || !(sigma > 0.0)) return delta;
    const double tail = static_cast<double>(1'000'000 - m_settings.varConfidencePpm) / 1e6;
    const double most = premium / (-math::normalQuantile(tail) * sigma);
    return std::clamp(delta, -most, most);
}

double PortfolioRisk::correlation(std::size_t i, std::size_t j) const
{
    if (i == j) return 1.0;
    const PortfolioItem& a = m_memory.m_items[i];
    const PortfolioItem& b = m_memory.m_items[j];
    if (a.history == b.history) return 1.0;
    if (m_history != nullptr)
        if (const auto known =
                m_history->correlation(a.history, b.history, m_settings.correlationDays, m_settings.minCommonDays))
            return *known;
    // A hedge counts only where it is seen to be one.
    return isSameClass(a.instrument->assetClass, b.instrument->assetClass) && signOf(i) == signOf(j) ? 1.0 : 0.0;
}

__int128 PortfolioRisk::clusterAround(const market::Instrument& instrument, int sign) const
{
    constexpr double kPpmOfOne = 1e6;
    const InstrumentId history = historyOf(instrument, m_options);
    // A put that is bought falls with what it is on.
    if (const OptionSensitivity* own = m_options == nullptr ? nullptr : m_options->find(instrument.id);
        own != nullptr && own->delta < 0.0)
        sign = -sign;
    __int128 sum = 0;
    for (const PortfolioItem& item : m_memory.m_items) {
        if (item.instrument->id == instrument.id || item.value == 0) continue;
        double rho = isSameClass(item.instrument->assetClass, instrument.assetClass) ? 1.0 : 0.0;
        if (item.history == history)
            rho = 1.0;
        else if (m_history != nullptr)
            if (const auto known =
                    m_history->correlation(history, item.history, m_settings.correlationDays, m_settings.minCommonDays))
                rho = *known;
        if (std::abs(rho) <= m_settings.clusterCorrelation) continue;
        const double moves = item.delta.value_or(static_cast<double>(item.value));
        const bool movesAlong = (moves > 0.0 ? 1 : -1) * (rho > 0.0 ? 1 : -1) == sign;
        if (!movesAlong) continue;
        const __int128 value = item.value < 0 ? -static_cast<__int128>(item.value) : item.value;
        sum += measuredExposure(m_settings.limits(item.instrument->assetClass), value) *
               std::llrint(std::abs(rho) * kPpmOfOne) / 1'000'000;
    }
    return sum;
}

void PortfolioRisk::choose()
{
    if (m_isChosen) return;
    m_isChosen = true;
    m_isComplete = true;
    revalue();
    m_method = m_days >= kMinRevaluations ? Method::Historical : Method::Parametric;
    if (m_method == Method::Parametric) spread();
}

void PortfolioRisk::revalue()
{
    const auto& items = m_memory.m_items;
    m_days = 0;
    if (m_history == nullptr || items.empty()) return;
    m_memory.m_rest.assign(items.size(), 0);
    m_memory.m_later.assign(items.size(), 0.0);
    for (std::size_t i = 0; i < items.size(); ++i)
        m_memory.m_rest[i] = m_history->closes(items[i].history).size();
    bool hasLater = false;
    while (m_days < static_cast<int>(PortfolioMemory::kDays)) {
        // Every instrument goes back to the newest day that none of them has passed.
        std::int32_t day = INT32_MAX;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto closes = m_history->closes(items[i].history);
            std::size_t& rest = m_memory.m_rest[i];
            while (rest > 0 && closes[rest - 1].date > day)
                --rest;
            if (rest == 0) return;
            day = closes[rest - 1].date;
        }
        bool isCommon = true;
        for (std::size_t i = 0; i < items.size(); ++i)
            isCommon &= m_history->closes(items[i].history)[m_memory.m_rest[i] - 1].date == day;
        if (!isCommon) {
            // Those before the last in the list may stand on a later day still.
            for (std::size_t i = 0; i < items.size(); ++i) {
                const auto closes = m_history->closes(items[i].history);
                std::size_t& rest = m_memory.m_rest[i];
                while (rest > 0 && closes[rest - 1].date > day)
                    --rest;
                if (rest == 0) return;
            }
            continue;
        }
        double loss = 0.0;
        double lossPerLot = 0.0;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const double close = m_history->closes(items[i].history)[--m_memory.m_rest[i]].close;
            const double change = m_memory.m_later[i] / close - 1.0;
            const double premium = static_cast<double>(items[i].value) * kMoneyUnit;
            loss -= profitOf(valueOf(i), items[i].gamma, premium, change);
            if (i == m_own) lossPerLot = -profitOf(m_lotValue, m_lotGamma, m_lotPremium, change);
            m_memory.m_later[i] = close;
        }
        if (hasLater) {
            m_memory.m_loss[static_cast<std::size_t>(m_days)] = loss;
            m_memory.m_lossPerLot[static_cast<std::size_t>(m_days)] = lossPerLot;
            ++m_days;
        }
        hasLater = true;
    }
}

void PortfolioRisk::spread()
{
    const auto& items = m_memory.m_items;
    m_days = 0;
    m_base = m_cross = m_ownSquare = 0.0;
    m_memory.m_sigma.assign(items.size(), 0.0);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto sigma = m_history == nullptr ? std::nullopt : m_history->dailySigma(items[i].history);
        m_isComplete &= sigma.has_value();
        m_memory.m_sigma[i] = sigma.value_or(0.0);
    }
    const auto counted = [&](std::size_t i) {
        const double premium = static_cast<double>(items[i].value) * kMoneyUnit;
        return items[i].delta ? limitedDelta(valueOf(i), premium, m_memory.m_sigma[i]) : valueOf(i);
    };
    for (std::size_t i = 0; i < items.size(); ++i)
        for (std::size_t j = 0; j < items.size(); ++j)
            m_base += counted(i) * counted(j) * m_memory.m_sigma[i] * m_memory.m_sigma[j] * correlation(i, j);
    if (m_own == kNone) return;
    const bool isOption = items[m_own].instrument->assetClass == market::AssetClass::Option;
    const double sigma = m_memory.m_sigma[m_own];
    const double own = (isOption ? limitedDelta(m_lotValue, m_lotPremium, sigma) : m_lotValue) * sigma;
    for (std::size_t j = 0; j < items.size(); ++j)
        m_cross += own * counted(j) * m_memory.m_sigma[j] * correlation(m_own, j);
    m_ownSquare = own * own;
}

TailRisk PortfolioRisk::tailRisk(std::int64_t lots)
{
    choose();
    const auto count = static_cast<double>(lots);
    if (m_method == Method::Parametric) {
        const double variance = m_base + 2.0 * m_cross * count + m_ownSquare * count * count;
        return normalTailRisk(0.0, math::sqrt(std::max(variance, 0.0)), m_settings.varConfidencePpm);
    }
    for (std::size_t day = 0; day < static_cast<std::size_t>(m_days); ++day)
        m_memory.m_scratch[day] = m_memory.m_loss[day] + m_memory.m_lossPerLot[day] * count;
    const std::span<double> losses(m_memory.m_scratch.data(), static_cast<std::size_t>(m_days));
    TailRisk risk = historicalTailRisk(losses, m_settings.varConfidencePpm);
    risk.valueAtRisk = std::max(risk.valueAtRisk, 0.0);
    risk.expectedShortfall = std::max(risk.expectedShortfall, 0.0);
    return risk;
}

double PortfolioRisk::valueAtRisk(std::int64_t lots)
{
    choose();
    const auto count = static_cast<double>(lots);
    if (m_method == Method::Parametric) {
        const double variance = m_base + 2.0 * m_cross * count + m_ownSquare * count * count;
        const double tail = static_cast<double>(1'000'000 - m_settings.varConfidencePpm) / 1e6;
        return -math::normalQuantile(tail) * math::sqrt(std::max(variance, 0.0));
    }
    for (std::size_t day = 0; day < static_cast<std::size_t>(m_days); ++day)
        m_memory.m_scratch[day] = m_memory.m_loss[day] + m_memory.m_lossPerLot[day] * count;
    const std::span<double> losses(m_memory.m_scratch.data(), static_cast<std::size_t>(m_days));
    return std::max(historicalTailRisk(losses, m_settings.varConfidencePpm).valueAtRisk, 0.0);
}

std::optional<std::vector<double>> PortfolioRisk::componentsOfValueAtRisk() const
{
    const std::size_t count = m_memory.m_items.size();
    std::vector<double> weights(count);
    std::vector<double> sigmas(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto sigma = m_history == nullptr ? std::nullopt : m_history->dailySigma(m_memory.m_items[i].history);
        if (!sigma) return std::nullopt;
        weights[i] = valueOf(i);
        sigmas[i] = *sigma;
    }
    std::vector<double> covariance(count * count);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < count; ++j)
            covariance[i * count + j] = sigmas[i] * sigmas[j] * correlation(i, j);
    std::vector<double> components(count);
    (void)componentVar(weights, covariance, m_settings.varConfidencePpm, components);
    return components;
}

bool PortfolioRisk::isWithin(double limit, std::int64_t lots) { return valueAtRisk(lots) <= limit; }

std::int64_t PortfolioRisk::lotsWithin(double limit)
{
    choose();
    if (!isWithin(limit, 0)) return 0;
    double most = static_cast<double>(m_wanted);
    if (m_method == Method::Parametric) {
        if (isWithin(limit, m_wanted)) return m_wanted; // convex, so all between are too
        const double tail = static_cast<double>(1'000'000 - m_settings.varConfidencePpm) / 1e6;
        const double ratio = limit / -math::normalQuantile(tail);
        const double root = m_cross * m_cross - m_ownSquare * (m_base - ratio * ratio);
        most = std::min(most, (math::sqrt(std::max(root, 0.0)) - m_cross) / m_ownSquare);
    } else {
        // Each day's loss is a line in the order's size. Days beyond the limit are counted from no order upwards; VaR
        // leaves the limit where there are more of them than lie above its rank.
        const std::int64_t days = m_days;
        const std::int64_t allowed = days - (m_settings.varConfidencePpm * days + 999'999) / 1'000'000;
        std::int64_t beyond = 0;
        std::size_t count = 0;
        for (std::size_t day = 0; day < static_cast<std::size_t>(m_days); ++day) {
            const double loss = m_memory.m_loss[day];
            const double perLot = m_memory.m_lossPerLot[day];
            if (loss > limit) ++beyond;
            if ((loss > limit && perLot < 0.0) || (loss <= limit && perLot > 0.0))
                m_memory.m_crossings[count++] = {(limit - loss) / perLot, perLot > 0.0 ? 1 : -1};
        }
        const auto end = m_memory.m_crossings.begin() + static_cast<std::ptrdiff_t>(count);
        std::sort(m_memory.m_crossings.begin(), end, [](const auto& a, const auto& b) {
            return a.lots != b.lots ? a.lots < b.lots : a.change < b.change;
        });
        for (auto crossing = m_memory.m_crossings.begin(); crossing != end && crossing->lots < most; ++crossing) {
            beyond += crossing->change;
            if (beyond > allowed) most = crossing->lots;
        }
    }
    auto lots = std::clamp<std::int64_t>(static_cast<std::int64_t>(std::max(most, 0.0)), 0, m_wanted);
    // The last rounding belongs to the limit.
    while (lots > 0 && !isWithin(limit, lots))
        lots -= std::max<std::int64_t>(lots >> 40, 1);
    return lots;
}

std::span<const StressPosition> PortfolioRisk::stressPositions(std::int64_t lots)
{
    m_memory.m_stress.clear();
    for (std::size_t i = 0; i < m_memory.m_items.size(); ++i) {
        const market::Instrument& instrument = *m_memory.m_items[i].instrument;
        const AssetLimits& limits = m_settings.limits(instrument.assetClass);
        StressPosition position;
        position.instrument = &instrument;
        const PortfolioItem& item = m_memory.m_items[i];
        const double own = i == m_own ? static_cast<double>(lots) : 0.0;
        position.value = valueOf(i) + m_lotValue * own;
        position.halfSpread = static_cast<double>(limits.stressHalfSpreadPpm) / 1e6;
        if (instrument.assetClass == market::AssetClass::Option) {
            const double premium = static_cast<double>(item.value) * kMoneyUnit + m_lotPremium * own;
            position.gamma = item.gamma + m_lotGamma * own;
            position.vega = item.vega + m_lotVega * own;
            // A spread is one of the premium, not of what moves.
            position.halfSpread *= position.value != 0.0 ? std::abs(premium / position.value) : 0.0;
            if (premium >= 0.0)
                position.mostLoss = premium;
            else
                position.mostGain = -premium;
        }
        position.marginShare =
            limits.measure == ExposureMeasure::InitialMargin ? static_cast<double>(limits.initialMarginPpm) / 1e6 : 1.0;
        if (m_history != nullptr) position.dailySigma = m_history->dailySigma(item.history);
        m_memory.m_stress.push_back(position);
    }
    return m_memory.m_stress;
}

WorstStress PortfolioRisk::worstStress(std::int64_t lots) { return trading::worstStress(stressPositions(lots)); }

} // namespace sextant::trading
