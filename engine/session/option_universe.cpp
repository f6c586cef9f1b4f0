#include "engine/session/option_universe.h"

#include <algorithm>
#include <tuple>

#include "engine/market/options/option_expiry.h"
#include "engine/market/options/option_instrument.h"
#include "engine/trading/options/black_scholes.h"
#include "engine/trading/options/implied_volatility.h"
#include "engine/trading/options/option_selection.h"

namespace sextant::session {
namespace {

using market::OptionContract;
using market::OptionType;

/// When what an option pays is known: behind everything of the instant that settles it, and before what is traded after
/// hours. An opening has no price before its first minute is over.
Time settlementOf(const market::Calendar& calendar, const OptionContract& contract)
{
    const Time expiry = market::expiryTime(calendar, contract);
    const bool isOpening = contract.root.settlement == market::SettlementPrice::Opening;
    return (isOpening ? expiry + std::chrono::minutes(1) : expiry) + Duration{1};
}

auto orderOf(const OptionContract& contract)
{
    return std::tuple(contract.expiry, std::string_view(contract.root.root), contract.strike.thousandths,
                      contract.type);
}

/// As selection and chains want it.
market::OptionQuote asOptionQuote(const market::Quote& quote)
{
    market::OptionQuote out;
    out.time = quote.time;
    out.bid = quote.bid;
    out.ask = quote.ask;
    return out;
}

} // namespace

void OptionUniverse::define(const market::Instrument& instrument)
{
    if (!instrument.option) {
        const auto found = m_families.find(instrument.symbol);
        if (found != m_families.end() && !found->second.underlying.isSet()) found->second.underlying = instrument.id;
        if (found == m_families.end()) m_families[instrument.symbol].underlying = instrument.id;
        return;
    }
    Family& family = m_families[instrument.option->root.underlying];
    const auto at = std::lower_bound(
        family.options.begin(), family.options.end(), *instrument.option,
        [&](InstrumentId id, const OptionContract& wanted) { return orderOf(contractOf(id)) < orderOf(wanted); });
    family.options.insert(at, instrument.id);
    ++m_optionCount;
}

std::span<const InstrumentId> OptionUniverse::optionsOf(const market::Instrument& underlying) const
{
    const auto found = m_families.find(underlying.symbol);
    if (found == m_families.end() || found->second.underlying != underlying.id) return {};
    return found->second.options;
}

InstrumentId OptionUniverse::underlyingOf(const market::Instrument& option) const
{
    if (!option.option) return {};
    const auto found = m_families.find(option.option->root.underlying);
    return found == m_families.end() ? InstrumentId{} : found->second.underlying;
}

void OptionUniverse::noteTraded(InstrumentId option)
{
    const auto at = std::lower_bound(m_traded.begin(), m_traded.end(), option,
                                     [](const Traded& each, InstrumentId id) { return each.option < id; });
    if (at != m_traded.end() && at->option == option) return;
    const InstrumentState& state = m_states[option.value - 1U];
    m_traded.insert(at, {option, settlementOf(*state.calendar, contractOf(option)), false, 0});
}

Time OptionUniverse::nextSettlement() const
{
    Time next = Time::max();
    for (const Traded& each : m_traded)
        next = std::min(next, each.settled);
    return next;
}

void OptionUniverse::split(const InstrumentState& underlying, std::int64_t numerator, std::int64_t denominator)
{
    const auto listed = optionsOf(*underlying.instrument);
    for (const InstrumentId id : listed) {
        InstrumentState& old = m_states[id.value - 1U];
        if (old.isRetired || old.quote.time.ns == 0) continue;
        const OptionContract& contract = contractOf(id);
        const std::int64_t strike = old.adjustedStrike ? old.adjustedStrike->units : contract.strike.thousandths * 10;
        old.adjustedStrike =
            Price{static_cast<std::int64_t>(divHalfEven(static_cast<__int128>(strike) * denominator, numerator))};
        old.isRetired = true;
        // New strikes are rounded to the cent.
        OptionContract renamed = contract;
        renamed.strike.thousandths = static_cast<std::int64_t>(divHalfEven(old.adjustedStrike->units, 100)) * 10;
        const auto found = std::lower_bound(listed.begin(), listed.end(), renamed,
                                            [&](InstrumentId other, const OptionContract& wanted) {
                                                return orderOf(contractOf(other)) < orderOf(wanted);
                                            });
        if (found == listed.end() || *found == id || contractOf(*found) != renamed ||
            m_states[found->value - 1U].quote.time.ns != 0)
            continue;
        old.successor = *found;
        m_states[found->value - 1U].predecessor = id;
        old.adjustedStrike = Price{renamed.strike.thousandths * 10};
    }
}

std::optional<trading::OptionValue> OptionUniverse::valueOf(const InstrumentState& option, double spot, Time now,
                                                            const SessionConfig& config, double& volatility) const
{
    const Duration mostAge = config.risk.limits(market::AssetClass::Option).maxQuoteAge;
    if (problemOf(option.quote, now, mostAge) != market::QuoteProblem::None || !(spot > 0.0)) return std::nullopt;
    const OptionContract& contract = *option.instrument->option;
    const double strike =
        option.adjustedStrike ? option.instrument->toDouble(*option.adjustedStrike) : contract.strike.toDouble();
    const trading::OptionTerms terms{contract.type, strike,
                                     market::yearsBetween(now, market::expiryTime(*option.calendar, contract))};
    trading::OptionMarket market;
    market.rate = config.optionRates.rate(terms.years);
    const auto dividends = config.dividends.cashUntil(contract.root.underlying, *option.calendar, now, contract.expiry);
    market.spot = spot - trading::presentValue(dividends, market.rate, 0.0, terms.years);
    if (!(market.spot > 0.0)) return std::nullopt;
    const double mid =
        (option.instrument->toDouble(option.quote.bid) + option.instrument->toDouble(option.quote.ask)) / 2.0;
    const auto found = trading::findVolatility(terms, market, mid);
    if (!found) {
        // Deep in the money there may be no time value: it moves as its underlying does.
        if (found.error() != trading::VolatilityFault::NoTimeValue &&
            found.error() != trading::VolatilityFault::BelowIntrinsic)
            return std::nullopt;
        market.volatility = 0.0;
    } else {
        market.volatility = *found;
    }
    volatility = market.volatility;
    return trading::blackScholes(terms, market);
}

std::optional<double> OptionUniverse::deltaOf(const InstrumentState& option, double spot, Time now,
                                              const SessionConfig& config) const
{
    double volatility = 0.0;
    const auto value = valueOf(option, spot, now, config, volatility);
    return value ? std::optional(value->delta) : std::nullopt;
}

std::optional<trading::OptionSensitivity> OptionUniverse::sensitivity(const InstrumentState& option, Time now,
                                                                      const SessionConfig& config) const
{
    trading::OptionSensitivity out;
    out.option = option.id();
    out.underlying = underlyingOf(*option.instrument);
    if (!out.underlying.isSet()) return std::nullopt;
    const InstrumentState& underlying = m_states[out.underlying.value - 1U];
    if (!underlying.hasPrice()) return std::nullopt;
    const double spot = underlying.instrument->toDouble(markPrice(underlying, now, config));
    double volatility = 0.0;
    const auto value = valueOf(option, spot, now, config, volatility);
    if (!value) return std::nullopt;
    const double multiplier = option.instrument->multiplier.toDouble();
    out.delta = value->delta * spot * multiplier;
    out.gamma = value->gamma * spot * spot * multiplier;
    out.vega = value->vega * volatility * multiplier;
    out.spot = option.instrument->toPrice(spot);
    out.mid = Price{option.quote.bid.units + (option.quote.ask.units - option.quote.bid.units) / 2};
    return out;
}

OptionChoice OptionUniverse::choose(const InstrumentState& underlying, bool isLong, Time now,
                                    const SessionConfig& config) const
{
    const auto refused = [](const Reason& why) { return OptionChoice{{}, why}; };
    const auto listed = optionsOf(*underlying.instrument);
    if (listed.empty()) return refused(Reason(ReasonCode::NoOptionChain));
    if (!underlying.hasPrice()) return refused(Reason(ReasonCode::NoPrice));
    const OptionType type = isLong ? OptionType::Call : OptionType::Put;
    const trading::OptionSelectionSettings& settings = config.optionSelection;

    // Contracts of one expiry and root stand together, and a calendar is slow.
    std::int32_t asked = INT32_MIN;
    std::string_view askedRoot;
    bool isOpen = false;
    const auto isTradedStill = [&](const InstrumentState& option, const OptionContract& contract) {
        if (asked != contract.expiry || askedRoot != contract.root.root) {
            asked = contract.expiry;
            askedRoot = contract.root.root;
            isOpen = market::lastTradingTime(*option.calendar, contract) > now;
        }
        return isOpen;
    };
    std::vector<std::int32_t> expiries;
    for (const InstrumentId id : listed) {
        const InstrumentState& option = m_states[id.value - 1U];
        const OptionContract& contract = contractOf(id);
        if (option.isRetired || contract.root.isAdjusted || contract.type != type) continue;
        if (!expiries.empty() && expiries.back() == contract.expiry) continue;
        if (isTradedStill(option, contract)) expiries.push_back(contract.expiry);
    }
    const market::Calendar& calendar = *m_states[listed.front().value - 1U].calendar;
    const std::int32_t today = market::localDate(calendar, now);
    const auto expiry = trading::chooseExpiry(expiries, today, settings);
    if (!expiry)
        return refused(Reason(ReasonCode::NoExpiry, arg(ArgName::Count, static_cast<std::int64_t>(expiries.size())),
                              arg(ArgName::Before, std::int64_t{settings.minDte}),
                              arg(ArgName::After, std::int64_t{settings.maxDte})));

    // Of several roots with that expiry the first: their strikes do not stand beside each other.
    const double spot = underlying.instrument->toDouble(markPrice(underlying, now, config));
    std::vector<trading::StrikeCandidate> candidates;
    std::vector<InstrumentId> ids;
    std::string_view root;
    for (const InstrumentId id : listed) {
        const InstrumentState& option = m_states[id.value - 1U];
        const OptionContract& contract = contractOf(id);
        if (contract.expiry != *expiry || contract.type != type || option.isRetired || contract.root.isAdjusted)
            continue;
        if (!isTradedStill(option, contract)) continue;
        if (root.empty()) root = contract.root.root;
        if (contract.root.root != root) continue;
        trading::StrikeCandidate& candidate = candidates.emplace_back();
        candidate.strike = contract.strike;
        candidate.quote = asOptionQuote(option.quote);
        candidate.isQuoted = option.quote.time.ns != 0;
        if (settings.strikeMode == trading::StrikeMode::Delta) candidate.delta = deltaOf(option, spot, now, config);
        ids.push_back(id);
    }
    const trading::StrikeChoice choice = trading::chooseStrike(candidates, type, spot, now, settings);
    const std::int64_t days = *expiry - today;
    if (choice.refusal == trading::StrikeChoice::Refusal::NoStrike)
        return refused(Reason(ReasonCode::NoStrike, arg(ArgName::Count, static_cast<std::int64_t>(candidates.size())),
                              arg(ArgName::Bars, days), arg(ArgName::Measured, spot)));
    const trading::StrikeCandidate& last = candidates[choice.place];
    if (choice.refusal == trading::StrikeChoice::Refusal::Illiquid)
        return refused(Reason(ReasonCode::OptionIlliquid, arg(ArgName::Level, last.strike.toDouble()),
                              arg(ArgName::Bars, days), arg(ArgName::State, static_cast<std::int64_t>(choice.fault)),
                              arg(ArgName::Instrument, ids[choice.place])));
    return {ids[choice.place],
            Reason(ReasonCode::OptionChosen, arg(ArgName::Instrument, ids[choice.place]), arg(ArgName::Bars, days),
                   arg(ArgName::Level, last.strike.toDouble()), arg(ArgName::Measured, spot),
                   arg(ArgName::Count, std::int64_t{choice.stepsOut}))};
}

} // namespace sextant::session
