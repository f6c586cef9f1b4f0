#include <array>

#include "engine/market/instrument.h"
#include "models/agent_text.h"
#include "models/number_text.h"
#include "models/regime_text.h"
#include "models/screen_rule.h"
#include "models/state_text.h"

namespace sextant::models {
namespace {

struct ScreenFieldText {
    const char* title;
    const char* hint;
};

constexpr std::array<ScreenFieldText, kScreenFields> kScreenTexts{{
    {QT_TRANSLATE_NOOP("ScreenText", "Score"),
     QT_TRANSLATE_NOOP("ScreenText", "Newest score of the shortest signal timeframe: 0 short, 0.5 neutral, 1 long")},
    {QT_TRANSLATE_NOOP("ScreenText", "Confidence of the score"), ""},
    {QT_TRANSLATE_NOOP("ScreenText", "Agreement of the timeframes"), ""},
    {QT_TRANSLATE_NOOP("ScreenText", "What the score says"), ""},
    {QT_TRANSLATE_NOOP("ScreenText", "Engine 2"),
     QT_TRANSLATE_NOOP("ScreenText", "What engine 2 decided on its newest signal of this instrument")},
    {QT_TRANSLATE_NOOP("ScreenText", "Confidence of engine 2"),
     QT_TRANSLATE_NOOP("ScreenText", "0 to 100, of its newest decision")},
    {QT_TRANSLATE_NOOP("ScreenText", "Regime"), QT_TRANSLATE_NOOP("ScreenText", "Direction of the market")},
    {QT_TRANSLATE_NOOP("ScreenText", "Volatility"), QT_TRANSLATE_NOOP("ScreenText", "Volatility of the regime")},
    {QT_TRANSLATE_NOOP("ScreenText", "Structure"), QT_TRANSLATE_NOOP("ScreenText", "Structure of the regime")},
    {QT_TRANSLATE_NOOP("ScreenText", "Confidence of the regime"), ""},
    {QT_TRANSLATE_NOOP("ScreenText", "Last price"), ""},
    {QT_TRANSLATE_NOOP("ScreenText", "Change"),
     QT_TRANSLATE_NOOP("ScreenText",
                       "Since the last close of the trading day before; always-open markets: in 24 hours")},
    {QT_TRANSLATE_NOOP("ScreenText", "Trend"), QT_TRANSLATE_NOOP("ScreenText", "Change over the last 60 closes")},
    {QT_TRANSLATE_NOOP("ScreenText", "Turnover"),
     QT_TRANSLATE_NOOP("ScreenText", "Prices times volumes of the last 24 hours, as far as the session has them")},
    {QT_TRANSLATE_NOOP("ScreenText", "Spread"),
     QT_TRANSLATE_NOOP("ScreenText", "Ask less bid, in basis points of their mean")},
    {QT_TRANSLATE_NOOP("ScreenText", "RSI"), QT_TRANSLATE_NOOP("ScreenText", "0 to 100, as the score reads it")},
    {QT_TRANSLATE_NOOP("ScreenText", "ADX"), QT_TRANSLATE_NOOP("ScreenText", "0 to 100, as the score reads it")},
    {QT_TRANSLATE_NOOP("ScreenText", "Place in the Bollinger bands"),
     QT_TRANSLATE_NOOP("ScreenText", "0 at the lower band, 1 at the upper one")},
    {QT_TRANSLATE_NOOP("ScreenText", "Unusual volume"),
     QT_TRANSLATE_NOOP("ScreenText", "Volume of the last bar in standard deviations from its mean")},
    {QT_TRANSLATE_NOOP("ScreenText", "EMA ribbon"), ""},
    {QT_TRANSLATE_NOOP("ScreenText", "MACD"), ""},
    {QT_TRANSLATE_NOOP("ScreenText", "Squeeze"), ""},
    {QT_TRANSLATE_NOOP("ScreenText", "Supertrend"), ""},
    {QT_TRANSLATE_NOOP("ScreenText", "VWAP"), ""},
    {QT_TRANSLATE_NOOP("ScreenText", "Asset class"), ""},
    {QT_TRANSLATE_NOOP("ScreenText", "Venue"), ""},
    {QT_TRANSLATE_NOOP("ScreenText", "Own group"), ""},
}};

const ScreenFieldText& screenFieldText(ScreenField field) { return kScreenTexts[static_cast<std::size_t>(field)]; }

/// The value whose code stands at this place among those of its field.
std::size_t choicePlace(ScreenField field, const QString& code)
{
    const std::vector<QString> all = ScreenCondition::choices(field);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i] == code) return i;
    return all.size();
}

} // namespace

QString ScreenText::of(ScreenField field) { return tr(screenFieldText(field).title); }

QString ScreenText::explain(ScreenField field)
{
    const char* hint = screenFieldText(field).hint;
    return *hint == '\0' ? QString() : tr(hint);
}

QString ScreenText::of(ScreenOperator op)
{
    switch (op) {
    case ScreenOperator::AtLeast:
        return QStringLiteral("≥");
    case ScreenOperator::AtMost:
        return QStringLiteral("≤");
    case ScreenOperator::Above:
        return QStringLiteral(">");
    case ScreenOperator::Below:
        return QStringLiteral("<");
    case ScreenOperator::Is:
        return tr("is", "condition of a screen");
    case ScreenOperator::IsNot:
        break;
    }
    return tr("is not", "condition of a screen");
}

QString ScreenText::spoken(ScreenOperator op)
{
    switch (op) {
    case ScreenOperator::AtLeast:
        return tr("at least", "condition of a screen");
    case ScreenOperator::AtMost:
        return tr("at most", "condition of a screen");
    case ScreenOperator::Above:
        return tr("above", "condition of a screen");
    case ScreenOperator::Below:
        return tr("below", "condition of a screen");
    default:
        return of(op);
    }
}

QString ScreenText::choice(ScreenField field, const QString& code)
{
    const std::size_t place = choicePlace(field, code);
    if (place >= ScreenCondition::choices(field).size()) return code;
    switch (field) {
    case ScreenField::Action:
        return StateText::of(static_cast<session::SignalAction>(place));
    case ScreenField::Direction: {
        using analysis::RegimeDirection;
        constexpr std::array kShown{RegimeDirection::Bull, RegimeDirection::Bear, RegimeDirection::Sideways};
        return RegimeText::of(kShown[place]);
    }
    case ScreenField::Volatility:
        return RegimeText::of(static_cast<analysis::VolatilityRegime>(place));
    case ScreenField::Structure:
        return RegimeText::of(static_cast<analysis::RegimeStructure>(place));
    case ScreenField::AssetClass:
        return of(static_cast<market::AssetClass>(place));
    default:
        return AgentText::of(static_cast<decision::Bias>(place));
    }
}

QString ScreenText::of(market::AssetClass assetClass)
{
    switch (assetClass) {
    case market::AssetClass::Crypto:
        return tr("Crypto", "asset class");
    case market::AssetClass::CryptoPerpetual:
        return tr("Perpetual", "asset class");
    case market::AssetClass::Equity:
        return tr("Equity", "asset class");
    case market::AssetClass::Index:
        return tr("Index", "asset class");
    case market::AssetClass::Forex:
        return tr("Forex", "asset class");
    case market::AssetClass::Future:
        return tr("Future", "asset class");
    case market::AssetClass::Option:
        break;
    }
    return tr("Option", "asset class");
}

QString ScreenText::of(const ScreenCondition& condition)
{
    using Kind = ScreenCondition::Kind;
    QString value;
    switch (condition.kind()) {
    case Kind::Number:
        value = shortNumberText(condition.number, 6);
        break;
    case Kind::Percent:
        value = percentText(condition.number);
        break;
    case Kind::Choice:
        value = choice(condition.field, condition.text);
        break;
    case Kind::Text:
        value = condition.text;
        break;
    }
    return tr("%1 %2 %3", "a condition: what, how, value").arg(of(condition.field), of(condition.op), value);
}

QString ScreenText::of(const ScreenRule& rule)
{
    QString out;
    for (const auto& conditions : rule.any) {
        QString all;
        for (const ScreenCondition& condition : conditions)
            all = all.isEmpty() ? of(condition) : tr("%1 and %2", "two conditions").arg(all, of(condition));
        out = out.isEmpty() ? all : tr("%1, or %2", "two conditions").arg(out, all);
    }
    return out.isEmpty() ? tr("All instruments of the session") : out;
}

} // namespace sextant::models
