// What a session does about options: their quotes, their underlyings, their end; split from session.cpp by its subject.
#include <algorithm>

#include "engine/core/math.h"
#include "engine/market/options/option_expiry.h"
#include "engine/market/options/option_instrument.h"
#include "engine/session/option_trading.h"
#include "engine/session/session.h"
#include "engine/trading/options/option_expiration.h"

namespace sextant::session {

void Session::linkOptions(InstrumentState& state)
{
    if (state.instrument->option) {
        state.underlying = m_options.underlyingOf(*state.instrument);
        return;
    }
    for (const InstrumentId option : m_options.optionsOf(*state.instrument))
        m_options.state(option).underlying = state.id();
}

bool Session::takeOptionQuote(InstrumentState& state, const market::Quote& quote, Effects& out)
{
    if (state.isRetired && quote.instrument == state.id().value && state.successor.isSet() &&
        m_options.state(state.successor).quote.time != quote.time)
        return false; // its old name: nobody lists that any more
    const market::QuoteProblem problem = market::problemOf(quote);
    m_options.count(problem);
    state.quote = quote;
    if (state.predecessor.isSet()) {
        // What was listed before a split is followed under its new name.
        InstrumentState& old = m_options.state(state.predecessor);
        if (old.watched.hasPosition || old.watched.pendingOrders > 0) {
            market::Quote same = quote;
            same.instrument = old.id().value;
            takeQuote(old, same, out);
        }
    }
    if (problem == market::QuoteProblem::None) return true;
    if (state.watched.pendingOrders > 0 && (quote.flags & market::kWarmup) == 0) {
        m_out = &out;
        m_effects.begin(out, m_seq, quote.time);
        const Reason reason(ReasonCode::BadOptionQuote, arg(ArgName::State, static_cast<std::int64_t>(problem)),
                            arg(ArgName::Before, quote.bid.units), arg(ArgName::After, quote.ask.units));
        m_effects.add(Variant::None, state.id(), Incident{reason.code, 0}, std::span(&reason, 1));
        eachDesk([&](auto& desk) { desk.onBadQuote(state); });
        settle();
        updateWake();
    }
    return false;
}

void Session::refreshOptions(const InstrumentState& underlying)
{
    for (OptionUniverse::Traded& each : m_options.traded()) {
        InstrumentState& option = m_options.state(each.option);
        if (option.underlying != underlying.id()) continue;
        warnOfExercise(each, underlying);
        eachDesk([&](auto& desk) {
            if (desk.ledger().position(each.option).isFlat()) return;
            refreshSensitivity(m_options, desk, each.option, m_now, m_config);
            desk.refresh(option);
        });
    }
}

void Session::warnOfExercise(OptionUniverse::Traded& traded, const InstrumentState& underlying)
{
    constexpr std::int32_t kDaysBefore = 4; // a weekend and a day
    const InstrumentState& option = m_options.state(traded.option);
    bool isSold = false; // only people sell: the shadow never does
    eachPaperDesk([&](auto& desk) { isSold = isSold || desk.ledger().position(traded.option).quantity.count < 0; });
    if (!isSold || option.last.units <= 0 || !underlying.hasPrice() || option.adjustedStrike) return;
    const std::int32_t today = market::localDate(*option.calendar, m_now);
    if (traded.warned == today) return;
    const market::OptionContract& contract = *option.instrument->option;
    const auto dividend =
        m_config.dividends.next(underlying.instrument->symbol, today, std::min(today + kDaysBefore, contract.expiry));
    const double years = market::yearsBetween(m_now, market::expiryTime(*option.calendar, contract));
    const double interest = contract.strike.toDouble() * (1.0 - m_config.optionRates.discount(years));
    const double price = option.instrument->toDouble(option.last);
    const double spot = underlying.instrument->toDouble(underlying.last);
    const auto why = trading::earlyExercise(contract, price, spot, dividend ? dividend->amount : 0.0, interest);
    if (why == trading::EarlyExercise::None) return;
    traded.warned = today;
    const bool isDividend = why == trading::EarlyExercise::Dividend;
    const Reason reason(ReasonCode::EarlyExerciseLikely, arg(ArgName::Measured, price), arg(ArgName::Level, spot),
                        arg(ArgName::Limit, isDividend ? dividend->amount : interest),
                        arg(ArgName::Bars, std::int64_t{isDividend ? dividend->exDate - today : 0}));
    m_effects.add(Variant::None, traded.option, Incident{reason.code, 0}, std::span(&reason, 1));
}

void Session::settleOptions(Time due)
{
    constexpr Duration kAskAgain = std::chrono::hours(1);
    for (OptionUniverse::Traded& each : m_options.traded()) {
        if (each.settled > due) continue;
        InstrumentState& option = m_options.state(each.option);
        bool isHeld = false;
        everyDesk([&](auto& desk) { isHeld = isHeld || !desk.ledger().position(each.option).isFlat(); });
        const market::OptionContract& contract = *option.instrument->option;
        const InstrumentState* underlying = option.underlying.isSet() ? &m_options.state(option.underlying) : nullptr;
        // A price of days before settles nothing.
        const std::int32_t date = market::localDate(*option.calendar, market::expiryTime(*option.calendar, contract));
        const bool isKnown = underlying != nullptr && underlying->hasPrice() &&
                             underlying->lastTime >= market::regularOpenOf(*option.calendar, date);
        if (isHeld && !isKnown) {
            each.settled = due + kAskAgain;
            if (std::exchange(each.isTold, true)) continue;
            const Reason reason(ReasonCode::OptionUnsettled);
            m_effects.add(Variant::None, option.id(), Incident{reason.code, 0}, std::span(&reason, 1));
            continue;
        }
        each.settled = Time::max();
        const Price price =
            isKnown ? Price{static_cast<std::int64_t>(
                          divHalfEven(static_cast<__int128>(underlying->last.units) * pow10(market::kOptionPriceScale),
                                      pow10(underlying->instrument->priceScale)))}
                    : Price{};
        // Without a position there are only orders to end.
        everyDesk([&](auto& desk) { desk.settleOption(option, price); });
        option.isRetired = true;
    }
    std::erase_if(m_options.traded(), [](const auto& each) { return each.settled == Time::max(); });
}

void Session::splitOptions(InstrumentState& underlying, const market::CorporateAction& action)
{
    const auto listed = m_options.optionsOf(*underlying.instrument);
    if (listed.empty()) return;
    m_options.split(underlying, action.splitNumerator, action.splitDenominator);
    for (const InstrumentId id : listed) {
        InstrumentState& option = m_options.state(id);
        if (!option.isRetired || !option.adjustedStrike) continue;
        if (option.last.units > 0)
            option.last = Price{static_cast<std::int64_t>(divHalfEven(
                static_cast<__int128>(option.last.units) * action.splitDenominator, action.splitNumerator))};
        option.quote = {};
        bool isHeld = false;
        everyDesk([&](auto& desk) {
            if (desk.ledger().position(id).isFlat() && desk.venue(id) == nullptr) return; // it has nothing there
            isHeld = isHeld || !desk.ledger().position(id).isFlat();
            market::CorporateAction own = action;
            own.instrument = id.value;
            own.dividendPerShare = {};
            desk.onCorporateAction(option, own);
        });
        if (!isHeld) continue;
        const Reason reason(ReasonCode::OptionAdjusted, arg(ArgName::Before, action.splitDenominator),
                            arg(ArgName::After, action.splitNumerator),
                            arg(ArgName::Level, option.instrument->toDouble(*option.adjustedStrike)),
                            arg(ArgName::Instrument, option.successor));
        m_effects.add(Variant::None, id, Incident{reason.code, 0}, std::span(&reason, 1));
    }
}

} // namespace sextant::session
