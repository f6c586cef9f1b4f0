// What was measured, per reason; split from reason_text.cpp by its subject. How the engine fills the arguments: scoring
// in timeframe_analysis.cpp and pipeline_a.cpp, patterns in analysis/detectors, gates in signal_gate.cpp, rules in
// risk_rules.cpp.
#include "models/reason_text.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

#include "models/agent_text.h"
#include "models/number_text.h"
#include "models/state_text.h"
#include "models/time_text.h"

namespace sextant::models {
namespace {

/// The arguments of a reason by name.
class ReasonArgs final {
public:
    ReasonArgs(const Reason& reason, const session::InstrumentPart* part) : m_reason(reason), m_part(part) {}

    [[nodiscard]] const ReasonArg* find(ArgName name) const
    {
        for (std::size_t i = 0; i < m_reason.argCount; ++i)
            if (m_reason.args[i].name == name) return &m_reason.args[i];
        return nullptr;
    }
    [[nodiscard]] bool has(ArgName name) const { return find(name) != nullptr; }
    [[nodiscard]] double number(ArgName name) const
    {
        const ReasonArg* found = find(name);
        if (found == nullptr) return 0.0;
        return found->type == ReasonArg::Type::Number ? found->number : static_cast<double>(found->integer);
    }
    [[nodiscard]] std::int64_t integer(ArgName name) const
    {
        const ReasonArg* found = find(name);
        return found == nullptr || found->type == ReasonArg::Type::Number ? 0 : found->integer;
    }
    [[nodiscard]] std::optional<ReasonCode> code(ArgName name) const
    {
        const ReasonArg* found = find(name);
        if (found == nullptr || found->type != ReasonArg::Type::Code) return std::nullopt;
        return static_cast<ReasonCode>(found->integer);
    }
    [[nodiscard]] Duration seconds(ArgName name) const { return Duration(std::llround(number(name) * 1e9)); }
    [[nodiscard]] QString span(ArgName name) const { return spokenDurationText(seconds(name)); }
    [[nodiscard]] QString count(ArgName name) const
    {
        return countText(static_cast<std::uint64_t>(std::max<std::int64_t>(integer(name), 0)));
    }
    [[nodiscard]] QString money(ArgName name) const { return numberText(number(name), 2); }
    [[nodiscard]] QString timeframe() const
    {
        const ReasonArg* found = find(ArgName::Timeframe);
        const auto last = static_cast<std::int64_t>(market::kTimeframeCount);
        if (found == nullptr || found->integer < 0 || found->integer >= last) return {};
        return timeframeText(static_cast<market::Timeframe>(found->integer));
    }
    /// A price in the units of the instrument; empty if that is unknown or the price is not set.
    [[nodiscard]] QString price(ArgName name) const
    {
        if (m_part == nullptr || integer(name) == 0) return {};
        return priceText(*m_part->instrument, Price{integer(name)});
    }
    [[nodiscard]] QString time(ArgName name) const
    {
        const TimeText utc;
        return utc.full(Time{integer(name)});
    }
    [[nodiscard]] bool isFuture() const
    {
        return m_part != nullptr && m_part->instrument->assetClass == market::AssetClass::Future;
    }

private:
    const Reason& m_reason;
    const session::InstrumentPart* m_part;
};

bool isNear(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }
bool isWhole(double value) { return std::abs(value) < 1e9 && isNear(value, std::round(value)); }

/// The same context as ReasonText, so that all sentences about reasons stand together for translators.
class DetailWriter final {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
public:
    DetailWriter(const Reason& reason, const session::InstrumentPart* part) : m_code(reason.code), m_args(reason, part)
    {}

    [[nodiscard]] QString text() const
    {
        if (ReasonText::isGate(m_code)) return gate();
        if (ReasonText::isRiskRule(m_code)) return rule();
        if (m_code >= ReasonCode::ExitKill && m_code <= ReasonCode::ExitCloseSignal) return exit();
        if (m_code >= ReasonCode::RegimeDirection && m_code <= ReasonCode::RegimeHeartbeat) return regime();
        if (m_code >= ReasonCode::BosUp && m_code <= ReasonCode::FibExtension) return pattern();
        if (m_code >= ReasonCode::DataGap && m_code <= ReasonCode::CrossedQuote) return data();
        if (isOfDesktop()) return data();
        if (m_code >= ReasonCode::RoutedElsewhere && m_code <= ReasonCode::ExperimentRefused) return agents();
        switch (m_code) {
        case ReasonCode::Hold:
        case ReasonCode::ScoreBuy:
        case ReasonCode::ScoreSell:
        case ReasonCode::LowAgreement:
        case ReasonCode::HtfConflict:
            return score();
        case ReasonCode::NotReady:
            if (!has(ArgName::Bars)) return {};
            return tr("%1 has %2 of %3 bars", "timeframe, counts")
                .arg(m_args.timeframe(), m_args.count(ArgName::Bars), m_args.count(ArgName::Required));
        case ReasonCode::FlatMarket:
            if (!has(ArgName::Atr)) return {};
            return tr("range (ATR) %1 on %2, at least %3 needed")
                .arg(shortNumberText(m_args.number(ArgName::Atr)), m_args.timeframe(),
                     shortNumberText(m_args.number(ArgName::Limit)));
        case ReasonCode::SeriesSuspect:
            if (!has(ArgName::Measured)) return {};
            return tr("jump of %1 times the usual range (ATR) on %2 at %3 UTC, suspect from %4 times")
                .arg(shortNumberText(m_args.number(ArgName::Measured), 3), m_args.timeframe(),
                     m_args.time(ArgName::Time), shortNumberText(m_args.number(ArgName::Limit), 3));
        case ReasonCode::Ribbon:
        case ReasonCode::Macd:
        case ReasonCode::Rsi:
        case ReasonCode::Bollinger:
        case ReasonCode::Adx:
        case ReasonCode::Squeeze:
        case ReasonCode::Supertrend:
        case ReasonCode::Vwap:
        case ReasonCode::Volume:
        case ReasonCode::Levels:
        case ReasonCode::TimeframeScore:
            return indicator();
        case ReasonCode::Abstained: {
            const auto who = m_args.code(ArgName::Code);
            if (!who) return {};
            return tr("%1 on %2 timeframes", "a detector, count")
                .arg(ReasonText::title(*who), m_args.count(ArgName::Count));
        }
        case ReasonCode::WeightsLearned:
            if (!has(ArgName::Ratio)) return {};
            return tr("signal %1, %2 ATR", "number, result")
                .arg(m_args.count(ArgName::Signal), signedNumberText(m_args.number(ArgName::Ratio), 2));
        case ReasonCode::AdaptiveReverted:
            if (!has(ArgName::Measured)) return {};
            return tr("Brier score %1 with what was learned, %2 with the base weights, over %3 outcomes")
                .arg(numberText(m_args.number(ArgName::Measured), 4), numberText(m_args.number(ArgName::Limit), 4),
                     m_args.count(ArgName::Count));
        case ReasonCode::OutcomeAbove:
        case ReasonCode::OutcomeBelow:
        case ReasonCode::OutcomeHorizon:
        case ReasonCode::OutcomeExit:
            if (!has(ArgName::After)) return {};
            return tr("%1 → %2, range (ATR) %3", "price before, price after, range")
                .arg(shortNumberText(m_args.number(ArgName::Before), 7),
                     shortNumberText(m_args.number(ArgName::After), 7),
                     shortNumberText(m_args.number(ArgName::Atr), 4));
        case ReasonCode::RegimeSizing:
            if (!has(ArgName::Ratio)) return {};
            return tr("risk times %1").arg(shortNumberText(m_args.number(ArgName::Ratio), 3));
        case ReasonCode::SignalExpired:
            return has(ArgName::Seconds) ? tr("%1 old").arg(m_args.span(ArgName::Seconds)) : QString();
        case ReasonCode::SignalInFuture:
            if (!has(ArgName::Seconds)) return {};
            return tr("%1 ahead").arg(spokenDurationText(-m_args.seconds(ArgName::Seconds)));
        case ReasonCode::AlreadyInPosition:
            return has(ArgName::Position) ? tr("position %1").arg(m_args.integer(ArgName::Position)) : QString();
        case ReasonCode::OptionChosen:
            if (!has(ArgName::Level)) return {};
            return tr("strike %1, %2 days to expiry, underlying at %3")
                .arg(shortNumberText(m_args.number(ArgName::Level), 7), m_args.count(ArgName::Bars),
                     shortNumberText(m_args.number(ArgName::Measured), 7));
        case ReasonCode::NoExpiry:
            if (!has(ArgName::After)) return {};
            return tr("%1 listed, %2 to %3 days wanted")
                .arg(m_args.count(ArgName::Count), m_args.count(ArgName::Before), m_args.count(ArgName::After));
        case ReasonCode::NoStrike:
            if (!has(ArgName::Measured)) return {};
            return tr("%1 strikes, underlying at %2")
                .arg(m_args.count(ArgName::Count), shortNumberText(m_args.number(ArgName::Measured), 7));
        case ReasonCode::OptionIlliquid:
            if (!has(ArgName::Level)) return {};
            return tr("last tried: strike %1, %2 days to expiry")
                .arg(shortNumberText(m_args.number(ArgName::Level), 7), m_args.count(ArgName::Bars));
        case ReasonCode::EarlyExerciseLikely:
            if (!has(ArgName::Limit)) return {};
            if (m_args.count(ArgName::Bars) == QStringLiteral("0"))
                return tr("at %1 with the underlying at %2, waiting is worth less than interest of %3")
                    .arg(shortNumberText(m_args.number(ArgName::Measured), 6),
                         shortNumberText(m_args.number(ArgName::Level), 6),
                         shortNumberText(m_args.number(ArgName::Limit)));
            return tr("at %1 with the underlying at %2, waiting is worth less than the dividend of %3")
                .arg(shortNumberText(m_args.number(ArgName::Measured), 6),
                     shortNumberText(m_args.number(ArgName::Level), 6), shortNumberText(m_args.number(ArgName::Limit)));
        case ReasonCode::OptionAdjusted:
            if (!has(ArgName::Level)) return {};
            return tr("%1 for %2, strike now %3")
                .arg(m_args.count(ArgName::After), m_args.count(ArgName::Before),
                     shortNumberText(m_args.number(ArgName::Level), 7));
        case ReasonCode::SizeZero:
            if (!has(ArgName::Required)) return {};
            if (m_args.price(ArgName::Level).isEmpty())
                return tr("risk allowed %1").arg(m_args.money(ArgName::Required));
            return tr("risk allowed %1, distance to the stop %2")
                .arg(m_args.money(ArgName::Required), m_args.price(ArgName::Level));
        default:
            return rest();
        }
    }

private:
    [[nodiscard]] bool has(ArgName name) const { return m_args.has(name); }

    [[nodiscard]] QString score() const
    {
        if (!has(ArgName::Score)) return {};
        const double threshold = m_args.number(ArgName::Threshold);
        QStringList parts;
        parts << tr("score %1").arg(numberText(m_args.number(ArgName::Score), 2));
        if (m_code == ReasonCode::LowAgreement)
            parts << tr("agreement %1, %2 needed")
                         .arg(percentText(m_args.number(ArgName::Agreement), 0),
                              percentText(m_args.number(ArgName::Required), 0));
        else if (m_code == ReasonCode::HtfConflict)
            parts << tr("%1 says %2, vetoes from %3", "timeframe, its score, limit")
                         .arg(m_args.timeframe(), numberText(m_args.number(ArgName::Measured), 2),
                              numberText(m_args.number(ArgName::Limit), 2));
        else if (has(ArgName::Threshold))
            parts << tr("long from %1, short from %2").arg(numberText(threshold, 2), numberText(1.0 - threshold, 2));
        return parts.join(tr(", ", "between parts of a sentence"));
    }

    /// "15m, at 101.25, ratio 0.62, strength 80 %, 3 bars ago".
    [[nodiscard]] QString pattern() const
    {
        QStringList parts;
        if (const QString timeframe = m_args.timeframe(); !timeframe.isEmpty()) parts << timeframe;
        if (has(ArgName::Level)) parts << tr("at %1", "price").arg(shortNumberText(m_args.number(ArgName::Level), 6));
        if (has(ArgName::Measured)) parts << tr("measured %1").arg(numberText(m_args.number(ArgName::Measured), 2));
        if (has(ArgName::Ratio)) parts << tr("ratio %1").arg(numberText(m_args.number(ArgName::Ratio), 2));
        if (has(ArgName::Strength)) parts << tr("strength %1").arg(percentText(m_args.number(ArgName::Strength), 0));
        if (has(ArgName::Score)) parts << tr("fit %1").arg(percentText(m_args.number(ArgName::Score), 0));
        if (has(ArgName::Agreement)) parts << tr("agreement %1").arg(percentText(m_args.number(ArgName::Agreement), 0));
        return parts.join(tr(", ", "between parts of a sentence"));
    }

    /// "28.0 on 15m, oversold, pushes up".
    [[nodiscard]] QString indicator() const
    {
        if (!has(ArgName::Value)) {
            if (!has(ArgName::Score)) return {};
            return tr("%1 on %2").arg(numberText(m_args.number(ArgName::Score), 2), m_args.timeframe());
        }
        const double value = m_args.number(ArgName::Value);
        QStringList parts;
        switch (m_code) {
        case ReasonCode::Ribbon:
            parts << tr("%1, averages %2 ranges (ATR) apart", "timeframe, number")
                         .arg(m_args.timeframe(), signedNumberText(value, 2));
            break;
        case ReasonCode::Macd:
            parts << tr("histogram %1 on %2", "number, timeframe").arg(shortNumberText(value, 3), m_args.timeframe());
            break;
        case ReasonCode::Bollinger:
            parts << tr("%1 of the half-width from the middle on %2", "number, timeframe")
                         .arg(signedNumberText(value, 2), m_args.timeframe());
            break;
        default:
            parts << tr("%1 on %2", "number, timeframe").arg(numberText(value, 1), m_args.timeframe());
            break;
        }
        if (const auto state = m_args.code(ArgName::State); state && *state != ReasonCode::StateNeutral)
            parts << ReasonText::title(*state);
        const double signal = m_args.number(ArgName::Signal);
        parts << (signal > 0.0 ? tr("pushes up") : signal < 0.0 ? tr("pushes down") : tr("neutral", "no push"));
        return parts.join(tr(", ", "between parts of a sentence"));
    }

    /// "trending, ADX 29, efficiency 0.41".
    [[nodiscard]] QString regime() const
    {
        QStringList parts;
        if (const auto state = m_args.code(ArgName::State)) parts << ReasonText::title(*state);
        switch (m_code) {
        case ReasonCode::RegimeDirection:
            if (has(ArgName::Score))
                parts << tr("direction score %1").arg(signedNumberText(m_args.number(ArgName::Score), 2));
            break;
        case ReasonCode::RegimeStructure:
            if (has(ArgName::Measured)) parts << tr("ADX %1").arg(numberText(m_args.number(ArgName::Measured), 0));
            if (has(ArgName::Ratio)) parts << tr("efficiency %1").arg(numberText(m_args.number(ArgName::Ratio), 2));
            break;
        case ReasonCode::RegimeVolatility:
            if (has(ArgName::Ratio))
                parts << tr("above %1 of the bars before it", "share of bars")
                             .arg(percentText(m_args.number(ArgName::Ratio), 1));
            break;
        case ReasonCode::RegimeTrend:
            if (has(ArgName::After)) {
                const std::int64_t trend = m_args.integer(ArgName::After);
                parts << (trend > 0 ? tr("up", "trend") : trend < 0 ? tr("down", "trend") : tr("none", "trend"));
            }
            break;
        case ReasonCode::RegimeSpread:
            if (has(ArgName::Measured)) parts << tr("spread %1").arg(percentText(m_args.number(ArgName::Measured), 3));
            if (m_args.code(ArgName::Code) == ReasonCode::ProxySpread) parts << tr("read from bars, not quoted");
            break;
        case ReasonCode::RegimeConflict:
            if (const auto other = m_args.code(ArgName::Code))
                parts << tr("the model says %1", "a direction").arg(ReasonText::title(*other));
            break;
        case ReasonCode::RegimeChangePoint:
            if (has(ArgName::Measured))
                parts << tr("chance of a change %1").arg(percentText(m_args.number(ArgName::Measured), 0));
            break;
        case ReasonCode::RegimeModelOld:
            if (has(ArgName::Bars))
                parts << tr("trained %1 bars ago, used for %2")
                             .arg(m_args.count(ArgName::Bars), m_args.count(ArgName::Required));
            break;
        case ReasonCode::RegimeTrainingRequested:
        case ReasonCode::RegimeModelInstalled:
        case ReasonCode::RegimeTrainingRefused:
        case ReasonCode::RegimeTrainingFailed:
            if (has(ArgName::Bars))
                parts << tr("%1 with %2 bars", "timeframe").arg(m_args.timeframe(), m_args.count(ArgName::Bars));
            break;
        case ReasonCode::RegimeBarsMissing:
            if (has(ArgName::Count)) parts << tr("bars missing: %1").arg(m_args.count(ArgName::Count));
            break;
        default:
            break;
        }
        return parts.join(tr(", ", "between parts of a sentence"));
    }

    [[nodiscard]] QString gate() const
    {
        const bool isBlocked = m_args.code(ArgName::Verdict) == ReasonCode::Block;
        if (m_code == ReasonCode::GateRegime) {
            const auto state = m_args.code(ArgName::State);
            if (!state) return {};
            if (!has(ArgName::Measured)) return ReasonText::title(*state);
            return tr("%1, chance of the opposite direction %2 (limit %3), of a change %4 (limit %5)", "a state")
                .arg(ReasonText::title(*state), percentText(m_args.number(ArgName::Measured), 0),
                     percentText(m_args.number(ArgName::Limit), 0), percentText(m_args.number(ArgName::Value), 0),
                     percentText(m_args.number(ArgName::Threshold), 0));
        }
        if (m_code == ReasonCode::GateSignal) {
            if (m_args.code(ArgName::Code) == ReasonCode::ScoreUnavailable)
                return tr("no score, nothing speaks against it");
            if (!has(ArgName::Strength)) return {};
            return tr("strength %1, at least %2 needed")
                .arg(numberText(m_args.number(ArgName::Strength), 2),
                     shortNumberText(m_args.number(ArgName::Threshold), 3));
        }
        if (m_code == ReasonCode::GateCooldown) {
            if (!has(ArgName::Seconds)) return has(ArgName::Verdict) ? tr("no signal before it") : QString();
            const Duration left = m_args.seconds(ArgName::Limit) - m_args.seconds(ArgName::Seconds);
            QStringList parts;
            if (isBlocked && left > Duration{0}) parts << tr("%1 left").arg(spokenDurationText(left));
            if (isBlocked && m_args.integer(ArgName::Bars) < m_args.integer(ArgName::Required))
                parts << tr("%1 of %2 bars since the last signal")
                             .arg(m_args.count(ArgName::Bars), m_args.count(ArgName::Required));
            if (parts.isEmpty())
                parts << tr("%1 and %2 bars since the last signal, %3 and %4 bars needed")
                             .arg(m_args.span(ArgName::Seconds), m_args.count(ArgName::Bars),
                                  m_args.span(ArgName::Limit), m_args.count(ArgName::Required));
            return parts.join(tr(", ", "between parts of a sentence"));
        }
        if (m_code == ReasonCode::GateSpread && has(ArgName::Measured)) {
            const double bps = m_args.number(ArgName::Measured);
            const double spread = m_args.number(ArgName::Spread);
            const double limit = spread > 0.0 ? bps * m_args.number(ArgName::Limit) / spread : 0.0;
            QString text = tr("spread %1 bp").arg(shortNumberText(bps, 3));
            if (limit > 0.0)
                text = isBlocked && bps <= limit ? tr("%1, above the cap that the settings allow").arg(text)
                                                 : tr("%1, limit %2 bp").arg(text, shortNumberText(limit, 3));
            if (m_args.code(ArgName::State) == ReasonCode::ProxySpread) text = tr("%1 (assumed, not quoted)").arg(text);
            return text;
        }
        return {};
    }

    [[nodiscard]] QString rule() const
    {
        if (!has(ArgName::Measured)) return {};
        const double measured = m_args.number(ArgName::Measured);
        const double limit = m_args.number(ArgName::Limit);
        const auto verdict = m_args.code(ArgName::Verdict);
        // An incident of a halt carries the equity at which it came.
        if (!verdict) return tr("equity %1").arg(m_args.money(ArgName::Measured));
        // What a rule did not check it passes with nothing measured.
        if (*verdict == ReasonCode::Pass && measured == 0.0 && limit == 0.0)
            return m_code == ReasonCode::R19KillSwitch  ? tr("off", "kill switch")
                   : m_code == ReasonCode::R14Duplicate ? tr("no like order is working")
                                                        : tr("nothing to check");
        const bool isBlocked = *verdict == ReasonCode::Block;
        switch (m_code) {
        case ReasonCode::R01MaxPosition:
            if (m_args.isFuture())
                return limited(tr("%1 contracts").arg(shortNumberText(measured)), shortNumberText(limit));
            if (isBlocked && isWhole(measured) && isWhole(limit) && measured > limit && measured <= 10'001.0)
                return tr("it would be position or entry number %1, limit %2")
                    .arg(numberText(measured, 0), numberText(limit, 0));
            return limited(numberText(measured, 2), numberText(limit, 2));
        case ReasonCode::R02Cooldown:
            if (isBlocked)
                return tr("%1 left of %2")
                    .arg(spokenDurationText(m_args.seconds(ArgName::Limit) - m_args.seconds(ArgName::Measured)),
                         m_args.span(ArgName::Limit));
            return tr("%1 since the last trade, %2 needed")
                .arg(m_args.span(ArgName::Measured), m_args.span(ArgName::Limit));
        case ReasonCode::R03MaxDailyLoss:
            return limited(tr("%1 today").arg(signedPercentText(measured)), signedPercentText(limit));
        case ReasonCode::R04MaxWeeklyLoss:
            return limited(tr("%1 this week").arg(signedPercentText(measured)), signedPercentText(limit));
        case ReasonCode::R05StopLossTakeProfit:
            if (isBlocked && measured == 0.0) return tr("there is no stop on the losing side of the entry");
            if (*verdict == ReasonCode::Warn)
                return tr("the usual range (ATR) is not known, the stop was not compared");
            if (isBlocked && measured < limit && !isNear(limit, kMinStopAtr))
                return tr("the target is %1 times as far as the stop, at least %2 needed")
                    .arg(shortNumberText(measured, 3), shortNumberText(limit, 3));
            if (isBlocked && measured < limit)
                return tr("the stop is %1 ATR away, at least %2 needed")
                    .arg(shortNumberText(measured, 3), shortNumberText(limit, 3));
            return tr("the stop is %1 ATR away, at most %2")
                .arg(shortNumberText(measured, 3), shortNumberText(limit, 3));
        case ReasonCode::R06Exposure:
            return limited(tr("exposure %1").arg(numberText(measured, 2)), numberText(limit, 2));
        case ReasonCode::R07Leverage:
            return limited(tr("%1 times equity").arg(numberText(measured, 2)), numberText(limit, 2));
        case ReasonCode::R08Drawdown:
            return limited(tr("%1 below the peak").arg(percentText(measured)), percentText(limit));
        case ReasonCode::R10MarketHours:
            if (isBlocked && measured == 0.0) return tr("the market is closed");
            return tr("%1 to the open or close, %2 needed")
                .arg(m_args.span(ArgName::Measured), m_args.span(ArgName::Limit));
        case ReasonCode::R11StaleData:
            return limited(tr("price is %1 old").arg(m_args.span(ArgName::Measured)), m_args.span(ArgName::Limit));
        case ReasonCode::R12FatFinger:
            if (isNear(limit, kPriceBand))
                return limited(tr("price is %1 away from the market").arg(percentText(measured)), percentText(limit));
            return limited(tr("order size %1").arg(numberText(measured, 2)), numberText(limit, 2));
        case ReasonCode::R13Spread:
            return limited(tr("spread %1").arg(percentText(measured, 3)), percentText(limit, 3));
        case ReasonCode::R14Duplicate:
            return tr("%n like order(s) working", nullptr, static_cast<int>(measured));
        case ReasonCode::R15RateLimit:
            return limited(tr("order number %1 in a short time").arg(numberText(measured, 0)), numberText(limit, 0));
        case ReasonCode::R16BuyingPower:
            return limited(tr("needs %1 of cash").arg(numberText(measured, 2)), numberText(limit, 2));
        case ReasonCode::R09Correlation:
            return limited(tr("%1 in positions that move together").arg(numberText(measured, 2)), numberText(limit, 2));
        case ReasonCode::R17ValueAtRisk:
            if (*verdict == ReasonCode::Warn) return tr("too few bars to tell the value at risk");
            return limited(tr("%1 at risk in a day").arg(numberText(measured, 2)), numberText(limit, 2));
        case ReasonCode::R18Stress:
            return limited(tr("the worst scenario loses %1").arg(numberText(measured, 2)), numberText(limit, 2));
        case ReasonCode::R20EventBlackout:
            return tr("%1 left").arg(m_args.span(ArgName::Measured));
        case ReasonCode::R21ModelImpact:
            return limited(tr("models changed orders by %1 of equity").arg(percentText(measured)), percentText(limit));
        case ReasonCode::CalmMode:
            return tr("%n loss(es) in a row", nullptr, static_cast<int>(measured));
        case ReasonCode::R19KillSwitch:
            if (!isBlocked) return tr("off", "kill switch");
            return measured == 2.0   ? tr("this instrument is held")
                   : measured == 3.0 ? tr("data of this instrument are missing")
                                     : tr("on", "kill switch");
        default:
            return limited(tr("measured %1").arg(shortNumberText(measured)), shortNumberText(limit));
        }
    }

    [[nodiscard]] QString limited(const QString& measured, const QString& limit) const
    {
        return tr("%1, limit %2", "what was measured, what is allowed").arg(measured, limit);
    }

    [[nodiscard]] QString exit() const
    {
        const QString price = m_args.price(ArgName::Price);
        const QString level = m_args.price(ArgName::Level);
        if (price.isEmpty()) return {};
        return level.isEmpty() ? tr("at %1", "price").arg(price) : tr("price %1, level %2").arg(price, level);
    }

    /// What the program tells of itself (SourceState::Kind from ClockJump on).
    [[nodiscard]] bool isOfDesktop() const
    {
        switch (m_code) {
        case ReasonCode::FeedDead:
        case ReasonCode::ClockJumped:
        case ReasonCode::DesktopSuspended:
        case ReasonCode::SessionRestarted:
        case ReasonCode::Resynchronised:
            return true;
        default:
            return false;
        }
    }

    [[nodiscard]] QString data() const
    {
        if (!has(ArgName::State)) return {};
        using Kind = session::SourceState::Kind;
        const QString count = m_args.count(ArgName::Count);
        switch (static_cast<Kind>(m_args.integer(ArgName::State))) {
        case Kind::Gap:
            return tr("%1 bars missing between %2 and %3 UTC")
                .arg(count, m_args.time(ArgName::Before), m_args.time(ArgName::After));
        case Kind::Repaired:
            return tr("rows repaired: %1").arg(count);
        case Kind::Duplicate:
            return tr("rows given twice: %1").arg(count);
        case Kind::OutOfOrder:
            return tr("rows put in order: %1").arg(count);
        case Kind::Rejected:
            return tr("rows that make no sense: %1").arg(count);
        case Kind::Stale:
            return tr("the source sends nothing");
        case Kind::Up:
            return tr("the source is back");
        case Kind::Down:
            return tr("the source is down");
        case Kind::ClockJump:
            return tr("by %1").arg(spokenDurationText(Duration{m_args.integer(ArgName::Count)}));
        case Kind::Suspended:
            return tr("nothing was seen from %1 to %2 UTC")
                .arg(m_args.time(ArgName::Before), m_args.time(ArgName::After));
        case Kind::Dead:
            return tr("no entries until its data are complete again");
        case Kind::Resynchronised:
            return tr("what was missed is here");
        case Kind::Coalesced:
            return tr("quotes replaced by newer ones before they were seen: %1").arg(count);
        case Kind::Dropped:
            return tr("messages of books left out until there was room: %1").arg(count);
        case Kind::Restarted:
            return m_args.integer(ArgName::Count) != 0
                       ? tr("away from %1 to %2 UTC, what was missed follows")
                             .arg(m_args.time(ArgName::Before), m_args.time(ArgName::After))
                       : tr("away from %1 to %2 UTC, what happened meanwhile is not known")
                             .arg(m_args.time(ArgName::Before), m_args.time(ArgName::After));
        }
        return {};
    }

    /// Of engine 2.
    [[nodiscard]] QString agents() const
    {
        const auto agent = [&]() -> QString {
            const std::int64_t number = m_args.integer(ArgName::Value);
            const bool isKnown = number >= 0 && number < static_cast<std::int64_t>(decision::kAgents);
            return isKnown ? AgentText::name(static_cast<decision::AgentId>(number)) : unknownText();
        };
        const auto measured = [&] { return numberText(m_args.number(ArgName::Measured), 0); };
        const auto limit = [&] { return numberText(m_args.number(ArgName::Limit), 0); };
        switch (m_code) {
        case ReasonCode::RiskBlock: {
            const auto rule = m_args.code(ArgName::Code);
            return rule && *rule != ReasonCode::AgentSwitched ? ReasonText::title(*rule) : QString();
        }
        case ReasonCode::NoConsensus:
            if (!has(ArgName::Measured)) return {};
            return tr("bullish less bearish %1, at least %2 needed")
                .arg(signedNumberText(m_args.number(ArgName::Measured), 1),
                     numberText(m_args.number(ArgName::Limit), 1));
        case ReasonCode::LowConfidence:
            return has(ArgName::Measured) ? tr("confidence %1, at least %2 needed").arg(measured(), limit())
                                          : QString();
        case ReasonCode::LowConsensus:
            return has(ArgName::Measured) ? tr("consensus %1, at least %2 needed").arg(measured(), limit()) : QString();
        case ReasonCode::TooFewAgents:
            return has(ArgName::Limit) ? tr("at least %1 needed on the winning side").arg(limit()) : QString();
        case ReasonCode::AgentsApproved:
        case ReasonCode::DirectionMismatch:
            return has(ArgName::Measured) ? tr("confidence %1").arg(measured()) : QString();
        case ReasonCode::AgentError:
            return has(ArgName::Value) ? agent() : QString();
        case ReasonCode::AgentFailing:
            if (!has(ArgName::Value)) return {};
            return tr("%1, %2 times in five minutes", "agent, count").arg(agent(), m_args.count(ArgName::Count));
        case ReasonCode::AgentSwitched:
            if (!has(ArgName::Value)) return {};
            return m_args.integer(ArgName::After) != 0 ? tr("%1 is on", "agent").arg(agent())
                                                       : tr("%1 is off", "agent").arg(agent());
        case ReasonCode::AgentPromoted:
            if (!has(ArgName::Value)) return {};
            return m_args.integer(ArgName::After) != 0 ? tr("%1 is a specialist", "agent").arg(agent())
                                                       : tr("%1 is a sub-agent", "agent").arg(agent());
        case ReasonCode::ExperimentStarted:
        case ReasonCode::ExperimentRamped:
        case ReasonCode::ExperimentStopped:
            return has(ArgName::Count) ? tr("phase %1", "of an experiment").arg(m_args.count(ArgName::Count))
                                       : QString();
        default:
            return {};
        }
    }

    [[nodiscard]] QString rest() const
    {
        switch (m_code) {
        case ReasonCode::ExitBlocked: {
            if (!has(ArgName::Position)) return {};
            const auto rule = m_args.code(ArgName::Code);
            return tr("position %1, attempt %2 (%3)", "numbers, why it should be closed")
                .arg(QString::number(m_args.integer(ArgName::Position)), m_args.count(ArgName::Count),
                     ReasonText::title(rule.value_or(ReasonCode::ExitBlocked)));
        }
        case ReasonCode::LimitNear: {
            const auto rule = m_args.code(ArgName::Code);
            if (!rule || !has(ArgName::Ratio)) return {};
            return tr("%1, %2 of the limit used", "rule, share")
                .arg(ReasonText::title(*rule), percentText(m_args.number(ArgName::Ratio), 0));
        }
        case ReasonCode::KillTriggered:
        case ReasonCode::InstrumentHeld: {
            const auto cause = m_args.code(ArgName::Code);
            return cause ? ReasonText::title(*cause) : QString();
        }
        case ReasonCode::VolatilitySizing:
            if (!has(ArgName::Measured)) return {};
            return tr("volatility of a day %1, target of a year %2")
                .arg(percentText(m_args.number(ArgName::Measured)), percentText(m_args.number(ArgName::Limit), 1));
        case ReasonCode::KellySizing:
            if (!has(ArgName::Ratio)) return {};
            return tr("risks %1 of equity by the last %2 trades")
                .arg(percentText(m_args.number(ArgName::Ratio)), m_args.count(ArgName::Count));
        case ReasonCode::CommandAccepted:
        case ReasonCode::CommandRefused: {
            const std::int64_t kind = m_args.integer(ArgName::Code);
            if (kind < 1 || kind > static_cast<std::int64_t>(session::CommandKind::Hold)) return {};
            return StateText::of(static_cast<session::CommandKind>(kind));
        }
        case ReasonCode::IllegalTransition: {
            if (!has(ArgName::Order)) return {};
            const auto state = [&](ArgName name) {
                const std::int64_t number = m_args.integer(name);
                const auto count = static_cast<std::int64_t>(trading::kStateCount<trading::OrderState>);
                return number >= 0 && number < count ? StateText::of(static_cast<trading::OrderState>(number))
                                                     : unknownText();
            };
            return tr("order %1 cannot go from %2 to %3")
                .arg(QString::number(m_args.integer(ArgName::Order)), state(ArgName::Before), state(ArgName::After));
        }
        case ReasonCode::AmountOutOfRange:
            if (has(ArgName::Order)) return tr("order %1").arg(m_args.integer(ArgName::Order));
            return m_args.price(ArgName::Price).isEmpty() ? QString()
                                                          : tr("price %1").arg(m_args.price(ArgName::Price));
        case ReasonCode::FlagChanged: {
            if (!has(ArgName::After)) return {};
            return m_args.integer(ArgName::After) != 0 ? tr("from off to on", "flag") : tr("from on to off", "flag");
        }
        case ReasonCode::CorporateActionApplied: {
            QStringList parts;
            if (m_args.integer(ArgName::Before) != m_args.integer(ArgName::After))
                parts
                    << tr("%1 new shares for %2 old").arg(m_args.count(ArgName::After), m_args.count(ArgName::Before));
            if (m_args.number(ArgName::Value) != 0.0)
                parts << tr("dividend of %1 a share").arg(shortNumberText(m_args.number(ArgName::Value)));
            return parts.join(tr(", ", "between parts of a sentence"));
        }
        default:
            return {};
        }
    }

    // Limits of RiskSettings that no setting changes, by which rules with several checks tell which one spoke.
    static constexpr double kMinStopAtr = 0.25;
    static constexpr double kPriceBand = 0.05;

    ReasonCode m_code;
    ReasonArgs m_args;
};

} // namespace

QString ReasonText::detail(const Reason& reason, const session::InstrumentPart* part)
{
    return DetailWriter(reason, part).text();
}

} // namespace sextant::models
