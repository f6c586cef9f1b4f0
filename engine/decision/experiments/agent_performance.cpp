#include "engine/decision/experiments/agent_performance.h"

#include <algorithm>

#include "engine/decision/experiments/bootstrap.h"

namespace sextant::decision {
namespace {

constexpr std::uint64_t kSeed = 20'260'101;
constexpr std::size_t kPromotionResults = 300; // agents.md §7.7
constexpr double kPromotionExpectancy = 0.05;
constexpr double kPromotionError = 0.10;
constexpr std::size_t kDemotionWindow = 200;
constexpr double kDemotionError = 0.15;

std::optional<double> meanOf(const KahanSum& sum, std::int64_t count)
{
    if (count == 0) return std::nullopt;
    return sum.value() / static_cast<double>(count);
}

double mean(std::span<const double> values)
{
    KahanSum sum;
    for (const double value : values)
        sum.add(value);
    return sum.value() / static_cast<double>(values.size());
}

std::optional<Interval> bootstrapMean(std::span<const double> values, int resamples)
{
    if (values.size() < kFewestResults) return std::nullopt;
    BootstrapSettings settings;
    settings.resamples = resamples;
    settings.seed = kSeed;
    const auto result = bootstrapUnits(
        values.size(),
        [values](Places places) {
            double sum = 0.0;
            for (const std::size_t place : places)
                sum += values[place];
            return sum / static_cast<double>(places.size());
        },
        settings);
    if (!result) return std::nullopt;
    return result->interval;
}

/// R of the trades it was for, as they were traded.
std::vector<double> tradedOf(const AgentTally& tally)
{
    std::vector<double> out;
    for (const AgentResult& result : tally.results)
        if (result.isSupporter && !result.isCounterfactual) out.push_back(result.multiple);
    return out;
}

Promotion promotionOf(AgentId agent, std::span<const double> traded, const AgentReport& report, int resamples)
{
    if (infoOf(agent).type != AgentType::SubAgent) return Promotion::NotASubAgent;
    const double error = report.calibration ? report.calibration->expectedError : 0.0;
    if (report.calibration && report.calibration->n >= kFewestForecastsToRank && error > kDemotionError)
        return Promotion::Demote;
    if (traded.size() >= kDemotionWindow) {
        const auto recent = bootstrapMean(traded.last(kDemotionWindow), resamples);
        if (recent && recent->high < 0.0) return Promotion::Demote;
    }
    if (traded.size() < kPromotionResults) return Promotion::TooFew;
    const bool isGood = report.expectancyInterval && report.expectancyInterval->low > kPromotionExpectancy &&
                        report.calibration && error <= kPromotionError;
    return isGood ? Promotion::Eligible : Promotion::NotYet;
}

} // namespace

void ResultSums::add(double multiple)
{
    ++count;
    sum.add(multiple);
    if (multiple > 0.0) {
        ++wins;
        won.add(multiple);
    } else if (multiple < 0.0) {
        ++losses;
        lost.add(multiple);
    }
}

std::optional<double> ResultSums::mean() const { return meanOf(sum, count); }
std::optional<double> ResultSums::meanWin() const { return meanOf(won, wins); }
std::optional<double> ResultSums::meanLoss() const { return meanOf(lost, losses); }

std::optional<double> AgentTally::coverage() const
{
    if (decisions == 0) return std::nullopt;
    return static_cast<double>(opinions) / static_cast<double>(decisions);
}
std::optional<double> AgentTally::meanConfidence() const { return meanOf(confidence, opinions); }
std::optional<double> AgentTally::meanContribution() const { return meanOf(contribution, opinions); }

void AgentPerformance::addDecision(const AgentRecord& record)
{
    ++m_decisions;
    if (record.isApproved) ++m_approved;
    for (std::size_t i = 0; i < kAgents; ++i) {
        const AgentVote& vote = record.votes[i];
        AgentTally& tally = m_tallies[i];
        if (vote.absence == AgentAbsence::SwitchedOff) continue;
        ++tally.decisions;
        if (vote.absence == AgentAbsence::Failed) ++tally.failures;
        if (!vote.isPresent()) continue;
        ++tally.opinions;
        ++(record.isApproved ? tally.approved : tally.rejected);
        tally.confidence.add(static_cast<double>(vote.confidence));
        tally.contribution.add(vote.contribution);
        if (vote.block) ++tally.vetoes;
        const int side = signOf(vote.bias) * record.direction;
        ++(side > 0 ? tally.supporting : side < 0 ? tally.opposing : tally.neutral);
    }
}

void AgentPerformance::addOutcome(const AgentRecord& record, const AgentOutcome& outcome)
{
    const bool isTraded = !outcome.isCounterfactual;
    if (isTraded) ++m_outcomes;
    if (isTraded && outcome.hasMoney) m_money.add(outcome.money);
    for (std::size_t i = 0; i < kAgents; ++i) {
        const AgentVote& vote = record.votes[i];
        AgentTally& tally = m_tallies[i];
        if (!vote.isPresent()) continue;
        if (vote.block && outcome.isCounterfactual && outcome.hasMultiple) tally.vetoed.add(outcome.multiple);
        const int side = signOf(vote.bias) * record.direction;
        if (isTraded && outcome.hasMoney) {
            tally.attributed.add(vote.share * outcome.money);
            if (side < 0) tally.avoided.add(-outcome.money);
        }
        // Risk says what may be, not where the market goes.
        if (side == 0 || !outcome.hasMultiple || static_cast<AgentId>(i) == AgentId::Risk) continue;
        AgentResult result;
        result.confidence = vote.confidence;
        result.isSupporter = side > 0;
        result.wasRight = static_cast<double>(side) * outcome.multiple > 0.0;
        result.isCounterfactual = outcome.isCounterfactual;
        result.multiple = outcome.multiple;
        tally.results.push_back(result);
        ++tally.outcomes;
        if (result.wasRight) ++tally.right;
        if (side < 0 || !isTraded) continue;
        tally.supported.add(outcome.multiple);
        tally.byRegime[std::string(toString(record.regime))].add(outcome.multiple);
        tally.bySession[std::string(toString(record.session))].add(outcome.multiple);
        tally.byInstrument[record.instrument.value].add(outcome.multiple);
    }
}

std::string_view toString(Promotion promotion)
{
    switch (promotion) {
    case Promotion::NotASubAgent:
        break;
    case Promotion::TooFew:
        return "too_few";
    case Promotion::Eligible:
        return "eligible";
    case Promotion::NotYet:
        return "not_yet";
    case Promotion::Demote:
        return "demote";
    }
    return "not_a_sub_agent";
}

std::vector<Forecast> forecastsOf(const AgentTally& tally)
{
    std::vector<Forecast> out;
    out.reserve(tally.results.size());
    for (const AgentResult& result : tally.results)
        out.push_back({result.confidence, result.wasRight});
    return out;
}

AgentReport reportOf(AgentId agent, const AgentTally& tally, int resamples)
{
    AgentReport report;
    if (tally.outcomes > 0) report.hitInterval = wilson(tally.hits());
    if (tally.supported.count > 0) report.winInterval = wilson({tally.supported.wins, tally.supported.count});
    const std::vector<double> traded = tradedOf(tally);
    report.expectancyInterval = bootstrapMean(traded, resamples);
    const std::vector<Forecast> forecasts = forecastsOf(tally);
    if (forecasts.size() >= kFewestForecasts) {
        report.calibration = calibrationOf(forecasts);
        report.area = areaUnderCurve(forecasts);
    }
    if (forecasts.size() >= kFewestForecastsToRank) report.perfectError = expectedErrorIfPerfect(forecasts, kSeed);
    report.recalibration = recalibrate(forecasts);
    const std::span<const double> all(traded);
    if (all.size() >= kTrendLength) report.recentMean = mean(all.last(kTrendLength));
    if (all.size() >= 2 * kTrendLength)
        report.previousMean = mean(all.subspan(all.size() - 2 * kTrendLength, kTrendLength));
    report.promotion = promotionOf(agent, all, report, resamples);
    return report;
}

} // namespace sextant::decision
