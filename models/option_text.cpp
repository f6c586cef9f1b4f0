#include "models/option_text.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <cmath>

#include "models/number_text.h"

namespace sextant::models {

QString OptionText::problem(market::QuoteProblem problem)
{
    switch (problem) {
    case market::QuoteProblem::None:
        return {};
    case market::QuoteProblem::Missing:
        return tr("no quote");
    case market::QuoteProblem::Stale:
        return tr("stale", "quote of an option");
    case market::QuoteProblem::Empty:
        return tr("empty", "quote of an option without bid and ask");
    case market::QuoteProblem::NoAsk:
        return tr("no ask");
    case market::QuoteProblem::NoBid:
        return tr("no bid");
    case market::QuoteProblem::Crossed:
        return tr("crossed", "bid above ask");
    }
    return {};
}

QString OptionText::fault(trading::VolatilityFault fault)
{
    switch (fault) {
    case trading::VolatilityFault::InvalidTerms:
        return tr("strike or price is no number");
    case trading::VolatilityFault::NoTime:
        return tr("it expires now");
    case trading::VolatilityFault::BelowIntrinsic:
        return tr("its price is below what exercising it pays");
    case trading::VolatilityFault::NoTimeValue:
        return tr("its price is exactly what exercising it pays");
    case trading::VolatilityFault::AboveBound:
        return tr("its price is above what it can be worth");
    case trading::VolatilityFault::NotFound:
        return tr("no volatility gives its price");
    }
    return {};
}

QString OptionText::type(market::OptionType type)
{
    return type == market::OptionType::Call ? tr("call", "option") : tr("put", "option");
}

QString OptionText::strike(double strike)
{
    int decimals = 0;
    for (double scaled = strike; decimals < 3 && std::fabs(scaled - std::round(scaled)) > 1e-6; scaled *= 10.0)
        ++decimals;
    return numberText(strike, decimals);
}

QString OptionText::price(Price price)
{
    return numberText(static_cast<double>(price.units) / 10'000.0, price.units % 100 == 0 ? 2 : 4);
}

QString OptionText::date(std::int32_t date)
{
    //: A day as QLocale writes it: "5 Jan 2026"
    return QLocale().toString(QDate(1970, 1, 1).addDays(date), tr("d MMM yyyy"));
}

QString OptionText::expiry(const trading::ChainExpiry& expiry)
{
    return tr("%1 · %2 d · %3", "expiry date, days, root")
        .arg(date(expiry.date), QLocale().toString(expiry.days), toText(expiry.root.root));
}

QString OptionText::contract(const market::OptionContract& contract)
{
    return tr("%1 %2 %3 %4", "root, expiry date, strike, call or put")
        .arg(toText(contract.root.root), date(contract.expiry), strike(contract.strike.toDouble()),
             type(contract.type));
}

QString OptionText::owner(OptionOwner owner)
{
    switch (owner) {
    case OptionOwner::Paper:
        return tr("A paper", "positions of engine 1");
    case OptionOwner::Shadow:
        return tr("B shadow", "positions of engine 2");
    case OptionOwner::Selection:
        return tr("Selection");
    }
    return {};
}

QString OptionText::quality(const market::QuoteProblemCounts& counts)
{
    std::uint64_t all = 0;
    QStringList bad;
    for (std::size_t i = 0; i < market::kQuoteProblems; ++i) {
        all += counts.counts[i];
        if (i > 0 && counts.counts[i] > 0)
            bad << tr("%1 %2", "how many quotes, what is wrong with them")
                       .arg(countText(counts.counts[i]), problem(static_cast<market::QuoteProblem>(i)));
    }
    if (bad.isEmpty()) return tr("%1 quotes, all good").arg(countText(all));
    return tr("%1 of %2 quotes bad: %3").arg(countText(counts.bad()), countText(all), bad.join(QStringLiteral(", ")));
}

QString OptionText::amount(double value)
{
    const double size = std::fabs(value);
    return signedNumberText(value, size >= 1000.0 ? 0 : 2);
}

} // namespace sextant::models
