#include "engine/analysis/regimes/regime_engine.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/core/contract.h"
#include "engine/core/math.h"
#include "engine/core/philox.h"

namespace sextant::analysis {
namespace {

constexpr std::int64_t kEngineForm = 1;
constexpr double kConflictPeak = 0.6;
constexpr double kConflictConfidence = 0.4;
constexpr double kFlatConfidence = 0.5;
constexpr double kConvergingFactor = 0.8;

void addWeighted(DirectionProbabilities& sum, double weight, const DirectionProbabilities& p)
{
    sum.bull += weight * p.bull;
    sum.bear += weight * p.bear;
    sum.sideways += weight * p.sideways;
}

double side(const DirectionProbabilities& p, RegimeDirection direction)
{
    return direction == RegimeDirection::Bull ? p.bull : direction == RegimeDirection::Bear ? p.bear : p.sideways;
}

void putStates(CanonicalWriter& out, const ChainVector& states)
{
    for (const double value : states)
        out.put(value);
}

bool getStates(CanonicalReader& in, ChainVector& states)
{
    bool isSound = true;
    for (double& value : states) {
        in.get(value);
        isSound = isSound && value >= 0.0 && value <= 1.0 + 1e-9;
    }
    return isSound;
}

template <class Label>
bool isBetween(const LabelMachine<Label>& machine, Label first, Label last)
{
    return machine.current() >= first && machine.current() <= last;
}

} // namespace

void ReturnScale::push(double logReturn, bool exact)
{
    m_window.push(logReturn, exact);
    if (m_window.isFull()) return;
    ++m_count;
    const double deviation = logReturn - m_mean;
    m_mean += deviation / m_count;
    m_squares += deviation * (logReturn - m_mean);
}

std::optional<double> ReturnScale::deviation() const
{
    if (m_window.isFull()) return m_window.deviation(m_window.moments());
    if (m_count < kFewest) return std::nullopt;
    return math::sqrt(m_squares / m_count);
}

RegimeEngine::RegimeEngine(std::string symbol, market::Timeframe timeframe, double tick, const RegimeSettings& settings)
    : m_symbol(std::move(symbol)), m_timeframe(timeframe), m_tick(tick), m_settings(settings), m_rules(settings),
      m_proxySpreads(settings.spreadWindow),
      m_changePoints(settings.hazard, settings.runLengthCap, settings.changeAlarm), m_rows(settings.hmmTrain),
      m_direction(RegimeDirection::Sideways, settings.minDwellDirection, settings.lockBars),
      m_structure(RegimeStructure::Ranging, settings.minDwellOther, settings.lockBars),
      m_volatility(VolatilityRegime::Normal, settings.minDwellOther, settings.lockBars),
      m_trend(0, settings.minDwellOther, settings.lockBars),
      m_spread(SpreadRegime::Normal, settings.minDwellOther, settings.lockBars)
{
    expects(tick > 0.0, "a regime needs the instrument's tick");
}

bool RegimeEngine::isTaken(const BarInput& bar) const
{
    return isUsable(bar) && bar.low > 0.0 && bar.close > 0.0 && bar.high >= bar.low &&
           (!m_hasLast || bar.end > m_lastEnd);
}

std::optional<RegimeChange> RegimeEngine::update(const BarInput& bar, const RegimeContext& context)
{
    expects(context.missingBars >= 0, "bars that are missing are counted from 0");
    if (!isTaken(bar)) {
        ++m_rejected;
        return std::nullopt;
    }
    if (m_resume && bar.end > m_resume->asOf) resume();
    const RegimeLabels before = labels();
    m_rules.update(bar);
    advanceModels(bar, context);
    m_hasLast = true;
    m_lastClose = bar.close;
    m_lastEnd = bar.end;

    Opinion said;
    if (m_rules.features()) {
        m_score = m_rules.features()->isFlat ? 0.0 : directionScore(*m_rules.features());
        m_ruleProbabilities = directionProbabilities(m_score);
        said = opinion();
        const bool wasReady = m_isReady;
        m_isReady = true;
        const RegimeDirection direction = m_direction.current();
        advanceLabels(said);
        if ((!wasReady && m_since == Time{}) || m_direction.current() != direction) m_since = bar.end;
    }
    if (m_resume && bar.end == m_resume->asOf) {
        resume();
        said = opinion();
    }
    publish(said, context);
    if (m_isReady) m_recent.push(m_regime.probabilities);
    if (m_regime.labels == before) return std::nullopt;
    return RegimeChange{before, m_regime.labels, m_regime.confidence, causeOf(before, said), bar.end};
}

void RegimeEngine::advanceModels(const BarInput& bar, const RegimeContext& context)
{
    m_spreadReading = context.spread;
    m_isProxy = !context.spread;
    if (const auto proxy = m_proxy.update(bar)) m_proxySpreads.push(*proxy);
    if (m_isProxy) m_spreadReading = m_proxySpreads.reading();
    if (!m_hasLast) return;

    const SeenRow seen{regimeRow(bar, m_lastClose, m_tick, context.opensSession),
                       std::min(context.missingBars, kMostPredictions)};
    const double returnBefore = m_rows.size() > 0 ? m_rows[0].row.logReturn : 0.0;
    m_rows.push(seen);
    ++m_sinceRequest;
    ++m_sinceTrained;
    if (const auto scale = m_returnScale.deviation(); scale && *scale > 0.0)
        m_changePoints.update(seen.row.logReturn / (*scale * math::sqrt(varianceScale(seen.row))));
    m_returnScale.push(seen.row.logReturn, m_schedule.isDue(bar));
    m_hmmLogScore.reset();
    if (m_rules.features() && m_rules.features()->isFlat) return; // nothing to see in it
    passThroughFilters(seen, returnBefore);
}

void RegimeEngine::passThroughFilters(const SeenRow& seen, double returnBefore)
{
    for (int i = 0; i < seen.missing; ++i) {
        if (m_models.hmm) m_hmmFilter.predict(m_models.hmm->chain);
        if (m_models.switching) m_switchingFilter.predict(m_models.switching->chain);
    }
    if (m_models.hmm) m_hmmLogScore = m_hmmFilter.update(m_models.hmm->chain, m_models.hmm->logDensities(seen.row));
    if (m_models.switching)
        m_switchingFilter.update(
            m_models.switching->chain,
            m_models.switching->logDensities(seen.row.logReturn, returnBefore, varianceScale(seen.row)));
}

bool RegimeEngine::isModelOld() const
{
    return !m_models.isEmpty() && m_sinceTrained > 3 * static_cast<std::int64_t>(m_settings.hmmRefit);
}

std::optional<DirectionProbabilities> RegimeEngine::hmmProbabilities() const
{
    if (!m_models.hmm) return std::nullopt;
    return m_models.hmm->directions(m_hmmFilter.probabilities());
}

std::optional<DirectionProbabilities> RegimeEngine::switchingProbabilities() const
{
    if (!m_models.switching) return std::nullopt;
    return m_models.switching->directions(m_switchingFilter.probabilities());
}

RegimeEngine::Opinion RegimeEngine::opinion() const
{
    Opinion result;
    result.probabilities = m_ruleProbabilities;
    if (!canBlend()) return result;
    const auto hmm = hmmProbabilities();
    const auto switching = switchingProbabilities();
    const double hmmWeight = hmm ? m_settings.blendHmm : 0.0;
    const double switchingWeight = switching ? m_settings.blendSwitching : 0.0;
    const double sum = m_settings.blendRule + hmmWeight + switchingWeight;
    if (!(hmmWeight + switchingWeight > 0.0)) return result;
    result.probabilities = {};
    addWeighted(result.probabilities, m_settings.blendRule / sum, m_ruleProbabilities);
    if (hmm) addWeighted(result.probabilities, hmmWeight / sum, *hmm);
    if (switching) addWeighted(result.probabilities, switchingWeight / sum, *switching);
    result.source = m_settings.blendRule > 0.0 || !(hmmWeight > 0.0) ? RegimeSource::Blend : RegimeSource::Hmm;
    if (!hmm) return result;
    for (const RegimeDirection rule : {RegimeDirection::Bull, RegimeDirection::Bear}) {
        const RegimeDirection other = rule == RegimeDirection::Bull ? RegimeDirection::Bear : RegimeDirection::Bull;
        if (side(m_ruleProbabilities, rule) <= kConflictPeak || side(*hmm, other) <= kConflictPeak) continue;
        result.isConflict = true;
        result.rulePeak = side(m_ruleProbabilities, rule);
        result.ruleSide = rule;
        result.hmmSide = other;
    }
    return result;
}

RegimeDirection RegimeEngine::directionCandidate(const Opinion& said) const
{
    const RegimeDirection now = m_direction.current();
    if (said.source == RegimeSource::Rule) return ruleDirection(m_score, now, m_settings);
    if (now != RegimeDirection::Sideways && side(said.probabilities, now) >= m_settings.blendExit) return now;
    if (said.probabilities.bull >= m_settings.blendEntry) return RegimeDirection::Bull;
    if (said.probabilities.bear >= m_settings.blendEntry) return RegimeDirection::Bear;
    return RegimeDirection::Sideways;
}

void RegimeEngine::advanceLabels(const Opinion& said)
{
    const RuleFeatures& features = *m_rules.features();
    if (features.isFlat) {
        m_direction.force(RegimeDirection::Sideways);
        m_volatility.force(VolatilityRegime::Low);
        m_structure.push(ruleStructure(features, m_structure.current()));
    } else {
        const VolatilityRegime volatility =
            ruleVolatility(features.volatilityPercentile, m_volatility.current(), m_settings);
        const bool isExtreme =
            volatility == VolatilityRegime::Extreme && m_volatility.current() != VolatilityRegime::Extreme;
        if (isExtreme)
            m_volatility.force(volatility);
        else
            m_volatility.push(volatility);
        if (said.isConflict)
            m_direction.force(RegimeDirection::Sideways);
        else
            m_direction.push(directionCandidate(said), isExtreme);
        m_structure.push(ruleStructure(features, m_structure.current()), isExtreme);
    }
    m_trend.push(features.isFlat ? 0 : ruleTrend(features));
    if (m_spreadReading) m_spread.push(spreadRegimeOf(*m_spreadReading, m_settings.spreadCuts));
}

RegimeLabels RegimeEngine::labels() const
{
    if (!m_isReady) return {};
    return {m_direction.current(), m_structure.current(), m_volatility.current(), m_trend.current(),
            m_spread.current()};
}

void RegimeEngine::publish(const Opinion& said, const RegimeContext& context)
{
    m_regime.labels = labels();
    m_regime.asOf = m_lastEnd;
    m_regime.changeProbability = m_changePoints.changeProbability();
    m_regime.runLength = m_changePoints.runLength();
    m_regime.isChangeAlarm = m_changePoints.isAlarm();
    m_regime.isSpreadProxy = m_isProxy;
    m_regime.isConverging = m_rules.isConverging();
    m_regime.reasonCount = 0;
    if (!m_isReady || !m_rules.features()) {
        m_regime.add(Reason(ReasonCode::NotReady, market::arg(ArgName::Timeframe, m_timeframe),
                            arg(ArgName::Bars, m_rules.bars()), arg(ArgName::Required, std::int64_t{200})));
        return;
    }
    m_regime.probabilities = said.probabilities;
    m_regime.volatilityPercentile = m_rules.features()->volatilityPercentile;
    m_regime.source = said.source;
    m_regime.modelHash = said.source == RegimeSource::Rule ? Digest{} : m_modelHash;
    m_regime.since = m_since;
    m_regime.confidence = said.probabilities.largest() * (1.0 - 0.5 * m_regime.changeProbability) *
                          (m_regime.isConverging ? kConvergingFactor : 1.0);
    if (said.isConflict) m_regime.confidence = std::min(m_regime.confidence, kConflictConfidence);
    if (m_rules.features()->isFlat) m_regime.confidence = kFlatConfidence;
    addReasons(said, context);
}

void RegimeEngine::addReasons(const Opinion& said, const RegimeContext& context)
{
    const RuleFeatures& features = *m_rules.features();
    const RegimeLabels& now = m_regime.labels;
    m_regime.add(Reason(ReasonCode::RegimeDirection, arg(ArgName::State, codeOf(now.direction)),
                        arg(ArgName::Score, m_score), arg(ArgName::Value, side(said.probabilities, now.direction)))
                     .weighing(m_score));
    m_regime.add(Reason(ReasonCode::RegimeStructure, arg(ArgName::State, codeOf(now.structure)),
                        arg(ArgName::Measured, features.adx), arg(ArgName::Ratio, features.efficiency),
                        arg(ArgName::Value, features.choppiness)));
    m_regime.add(Reason(ReasonCode::RegimeVolatility, arg(ArgName::State, codeOf(now.volatility)),
                        arg(ArgName::Ratio, features.volatilityPercentile)));
    m_regime.add(Reason(ReasonCode::RegimeTrend, arg(ArgName::After, std::int64_t{now.trend})));
    if (m_spreadReading)
        m_regime.add(Reason(ReasonCode::RegimeSpread, arg(ArgName::State, codeOf(now.spread)),
                            arg(ArgName::Measured, m_spreadReading->spread),
                            arg(ArgName::Ratio, m_spreadReading->percentile),
                            arg(ArgName::Code, m_isProxy ? ReasonCode::ProxySpread : ReasonCode::QuotedSpread)));
    if (features.isFlat) m_regime.add(Reason(ReasonCode::FlatMarket));
    if (said.isConflict)
        m_regime.add(Reason(ReasonCode::RegimeConflict, arg(ArgName::State, codeOf(said.ruleSide)),
                            arg(ArgName::Code, codeOf(said.hmmSide)), arg(ArgName::Measured, said.rulePeak)));
    if (m_regime.isChangeAlarm)
        m_regime.add(Reason(ReasonCode::RegimeChangePoint, arg(ArgName::Measured, m_regime.changeProbability),
                            arg(ArgName::Bars, std::int64_t{m_regime.runLength})));
    if (m_isBlend && m_models.isEmpty()) m_regime.add(Reason(ReasonCode::RegimeNoModel));
    if (m_isBlend && isModelOld())
        m_regime.add(Reason(ReasonCode::RegimeModelOld, arg(ArgName::Bars, m_sinceTrained),
                            arg(ArgName::Required, std::int64_t{3} * m_settings.hmmRefit)));
    if (context.opensSession) m_regime.add(Reason(ReasonCode::RegimeOpenGap));
    if (context.missingBars > 0)
        m_regime.add(Reason(ReasonCode::RegimeBarsMissing, arg(ArgName::Count, std::int64_t{context.missingBars})));
}

Reason RegimeEngine::causeOf(const RegimeLabels& from, const Opinion& said) const
{
    const RegimeLabels& to = m_regime.labels;
    ReasonCode code = ReasonCode::RegimeSpread;
    if (from.direction != to.direction)
        code = m_rules.features() && m_rules.features()->isFlat ? ReasonCode::FlatMarket
               : said.isConflict                                ? ReasonCode::RegimeConflict
                                                                : ReasonCode::RegimeDirection;
    else if (from.structure != to.structure)
        code = ReasonCode::RegimeStructure;
    else if (from.volatility != to.volatility)
        code = ReasonCode::RegimeVolatility;
    else if (from.trend != to.trend)
        code = ReasonCode::RegimeTrend;
    for (const Reason& reason : m_regime.reasons())
        if (reason.code == code) return reason;
    return Reason(code);
}

std::optional<TrainingRequest> RegimeEngine::wantsTraining() const
{
    if (!m_isBlend || m_resume || m_rows.size() < static_cast<std::size_t>(m_settings.hmmMin)) return std::nullopt;
    const bool isFirst = m_lastRequest == 0;
    const bool isDue =
        isFirst || m_sinceRequest >= m_settings.hmmRefit || (m_hasDrift && m_sinceRequest >= kFewestAfterDrift);
    if (!isDue) return std::nullopt;
    TrainingRequest request;
    request.id = m_lastRequest + 1;
    request.from = m_rows.oldest().row.end;
    request.to = m_rows[0].row.end;
    request.bars = static_cast<int>(m_rows.size());
    request.switchingBars = std::min(request.bars, m_settings.switchingTrain);
    request.hmm = HmmParameters::of(m_settings);
    request.switching.minBars = std::min(m_settings.hmmMin, m_settings.switchingTrain);
    return request;
}

TrainingSlice RegimeEngine::startTraining()
{
    TrainingSlice slice{m_symbol, m_timeframe, {}};
    slice.rows.reserve(m_rows.size());
    for (std::size_t age = m_rows.size(); age-- > 0;)
        slice.rows.push_back(m_rows[age].row);
    ++m_lastRequest;
    m_sinceRequest = 0;
    m_hasDrift = false;
    return slice;
}

void RegimeEngine::install(const RegimeModels& models)
{
    m_models = models;
    m_modelHash = models.isEmpty() ? Digest{} : models.hash();
    m_hmmFilter = models.hmm ? StateFilter(models.hmm->chain) : StateFilter();
    m_switchingFilter = models.switching ? StateFilter(models.switching->chain) : StateFilter();
    m_sinceTrained = 0;
    for (std::size_t age = m_rows.size(); age-- > 0;) {
        const double before = age + 1 < m_rows.size() ? m_rows[age + 1].row.logReturn : 0.0;
        passThroughFilters(m_rows[age], before);
        if (m_rows[age].row.end > models.trainedTo()) ++m_sinceTrained;
    }
}

std::optional<DirectionInterval> RegimeEngine::directionInterval() const
{
    constexpr std::size_t kResamples = 200;
    constexpr std::uint64_t kMeanBlock = 10;
    if (!m_recent.isFull()) return std::nullopt;
    const std::size_t count = m_recent.size();
    RandomStream random(static_cast<std::uint64_t>(m_lastEnd.ns), RandomPurpose::RegimeInterval);
    std::array<std::vector<double>, 3> means;
    for (std::size_t i = 0; i < kResamples; ++i) {
        DirectionProbabilities sum;
        std::size_t at = 0;
        for (std::size_t drawn = 0; drawn < count; ++drawn) {
            if (drawn == 0 || random.nextBelow(kMeanBlock) == 0)
                at = random.nextBelow(count);
            else
                at = at + 1 < count ? at + 1 : 0;
            addWeighted(sum, 1.0 / static_cast<double>(count), m_recent[count - 1 - at]);
        }
        means[0].push_back(sum.bull);
        means[1].push_back(sum.bear);
        means[2].push_back(sum.sideways);
    }
    for (auto& values : means)
        std::sort(values.begin(), values.end());
    constexpr std::size_t kLow = kResamples / 20; // 5 % lie below it
    constexpr std::size_t kHigh = kResamples - 1 - kLow;
    return DirectionInterval{{means[0][kLow], means[1][kLow], means[2][kLow]},
                             {means[0][kHigh], means[1][kHigh], means[2][kHigh]}};
}

void RegimeEngine::canonical(CanonicalWriter& out) const
{
    out.put(kEngineForm);
    out.put(std::string_view(m_symbol));
    out.putAll(m_timeframe, m_lastEnd);
    m_models.canonical(out);
    out.putAll(m_lastRequest, m_hasDrift, m_since, m_sinceRequest, m_sinceTrained);
    m_direction.canonical(out);
    m_structure.canonical(out);
    m_volatility.canonical(out);
    m_trend.canonical(out);
    m_spread.canonical(out);
    putStates(out, m_hmmFilter.probabilities());
    putStates(out, m_switchingFilter.probabilities());
    m_changePoints.canonical(out);
}

Result<void> RegimeEngine::restore(CanonicalReader& in)
{
    const auto corrupt = [] {
        return fail(ErrorCode::Corrupt, "the stored regime state is damaged or not this one's");
    };
    std::string symbol;
    market::Timeframe timeframe{};
    Resume next{{},          m_direction,
                m_structure, m_volatility,
                m_trend,     m_spread,
                {},          {},
                {},          0,
                0,           ChangePointDetector(m_settings.hazard, m_settings.runLengthCap, m_settings.changeAlarm)};
    if (in.int64() != kEngineForm) return corrupt();
    in.get(symbol);
    in.getAll(timeframe, next.asOf);
    if (!in.ok() || symbol != m_symbol || timeframe != m_timeframe) return corrupt();
    auto models = RegimeModels::read(in);
    if (!models) return tl::unexpected(models.error());
    std::uint64_t lastRequest = 0;
    bool hasDrift = false;
    in.getAll(lastRequest, hasDrift, next.since, next.sinceRequest, next.sinceTrained);
    next.direction.restore(in);
    next.structure.restore(in);
    next.volatility.restore(in);
    next.trend.restore(in);
    next.spread.restore(in);
    bool isSound = isBetween(next.direction, RegimeDirection::Bull, RegimeDirection::Sideways) &&
                   isBetween(next.structure, RegimeStructure::Trending, RegimeStructure::Volatile) &&
                   isBetween(next.volatility, VolatilityRegime::Low, VolatilityRegime::Extreme) &&
                   isBetween(next.trend, -1, 1) && isBetween(next.spread, SpreadRegime::Tight, SpreadRegime::Wide);
    isSound = getStates(in, next.hmm) && isSound;
    isSound = getStates(in, next.switching) && isSound;
    isSound = next.changePoints.restore(in) && isSound;
    if (!isSound || !in.ok()) return corrupt();
    install(*models);
    m_lastRequest = lastRequest;
    m_hasDrift = hasDrift;
    m_resume.emplace(std::move(next));
    return {};
}

void RegimeEngine::resume()
{
    m_direction = m_resume->direction;
    m_structure = m_resume->structure;
    m_volatility = m_resume->volatility;
    m_trend = m_resume->trend;
    m_spread = m_resume->spread;
    m_since = m_resume->since;
    m_hmmFilter.setProbabilities(m_resume->hmm);
    m_switchingFilter.setProbabilities(m_resume->switching);
    m_sinceRequest = m_resume->sinceRequest;
    m_sinceTrained = m_resume->sinceTrained;
    m_changePoints = std::move(m_resume->changePoints);
    m_resume.reset();
}

} // namespace sextant::analysis
