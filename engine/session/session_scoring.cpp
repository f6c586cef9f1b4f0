// What a session weighs detectors and timeframes by: the configuration that was installed, and what is learned from
// outcomes (detectors.md §8.5, §8.6); split from session.cpp by its subject.
#include <algorithm>
#include <array>

#include "engine/analysis/scoring/scoring_config_file.h"
#include "engine/session/session.h"

namespace sextant::session {
namespace {

using analysis::ScoreWeights;

WeightsChanged::Cause causeOf(std::string_view origin)
{
    using Cause = WeightsChanged::Cause;
    if (origin == "start") return Cause::Started;
    if (origin == "undo") return Cause::Undone;
    return origin == "edit" ? Cause::Edited : Cause::FileChanged;
}

/// The weights that somebody wrote otherwise than they stood in `basis`.
analysis::AdaptiveWeights::Keys editedKeys(const ScoreWeights& now, std::string_view basis,
                                           const analysis::ScoringConfig& defaults)
{
    ScoreWeights before = analysis::weightsOf(defaults);
    if (!basis.empty()) {
        const auto file = analysis::parseScoringConfig(basis, defaults);
        if (!file) return {true, true, true, true, true};
        before = file->given;
    }
    return {now.smc != before.smc, now.elliott != before.elliott, now.harmonic != before.harmonic,
            now.detector != before.detector, now.technical != before.technical};
}

} // namespace

void Session::score(InstrumentState& state, const market::Bar& bar)
{
    if (state.analyses.empty()) return;
    analysis::ReasonList reasons;
    auto& kept = state.scores[market::index(bar.timeframe)];
    const analysis::Regime* regime = regimeOf(state);
    if (m_adaptive->isOn())
        analysis::setWeights(
            state.scoring,
            m_adaptive->learner().weightsFor(regime != nullptr ? analysis::regimeKey(regime->labels) : std::nullopt));
    const bool isShown = bar.timeframe == state.plan.signal.front();
    kept = analysis::scoreInstrument(
        state.scoring, bar.timeframe, state.analyses, isShown ? state.shownParts : state.scoreParts, reasons,
        analysis::DataQuality::Live, regime != nullptr ? regime->labels.structure : analysis::MarketStructure::Ranging);
    const SignalId signal = m_pipeline->onScored(state, bar, *kept, reasons.all(), m_weightsVersion);
    if (signal.isSet()) m_adaptive->add(state, bar, signal, *kept, m_config.exits);
    decideB(state);
}

void Session::applyScoring(InstrumentState& state) const
{
    if (state.plan.parts.empty()) return;
    state.scoring = m_scoring;
    state.scoring.enabledTimeframes.fill(false);
    for (const market::Timeframe timeframe : state.plan.parts) {
        state.scoring.enabledTimeframes[market::index(timeframe)] = true;
        // A week has no weight of its own in the list; where a tape is that long it counts as its longest neighbour.
        auto& weight = state.scoring.timeframeWeights[market::index(timeframe)];
        if (timeframe == market::Timeframe::W1 && !weight)
            weight = state.scoring.timeframeWeights[market::index(market::Timeframe::D1)];
    }
}

analysis::ScoringConfig Session::scoringOfSettings() const
{
    analysis::ScoringConfig scoring;
    scoring.buyScore = m_config.minSignalScore;
    scoring.sellScore = 1.0 - m_config.minSignalScore;
    scoring.minAgreement = m_config.minAgreement;
    scoring.longestVetoes = m_config.longestVetoes;
    return scoring;
}

void Session::install(const ConfigInstalled& installed)
{
    // What the file leaves out is what the settings say.
    const analysis::ScoringConfig defaults = scoringOfSettings();
    const auto file = analysis::parseScoringConfig(installed.text, defaults);
    if (!file) {
        const std::array reasons{Reason(ReasonCode::ConfigRefused, arg(ArgName::Count, std::int64_t{m_weightsVersion})),
                                 Reason(analysis::reasonOf(file.error()))};
        m_effects.add(Variant::None, {}, Incident{ReasonCode::ConfigRefused, 0}, reasons);
        return;
    }
    const ScoreWeights before = analysis::weightsOf(m_scoring);
    const std::string_view basis = installed.basis.empty() ? m_scoringText : installed.basis;
    const auto keys = editedKeys(file->given, basis, defaults);
    m_scoring = file->config;
    m_learning = file->adaptive;
    m_scoringText = installed.text;
    if (m_adaptive->isOn() && m_weightsVersion == 0) {
        m_adaptive->switchOn(analysis::weightsOf(m_scoring), m_learning);
    } else if (m_adaptive->isOn()) {
        m_adaptive->learner().setSettings(m_learning);
        m_adaptive->learner().edit(analysis::weightsOf(m_scoring), keys);
    }
    followLearning();
    std::vector<Reason> reasons{Reason(ReasonCode::ConfigInstalled,
                                       arg(ArgName::Count, std::int64_t{m_weightsVersion} + 1),
                                       arg(ArgName::Value, file->version))};
    tellWeights(causeOf(installed.origin), before, ShortName(installed.actor), reasons.front());
    for (const auto& warning : file->warnings)
        if (reasons.size() < analysis::ReasonList::kCapacity) reasons.emplace_back(warning.code);
    m_effects.add(Variant::None, {}, Incident{ReasonCode::ConfigInstalled, 0}, reasons);
}

void Session::followLearning()
{
    const bool isWanted =
        m_config.scoringEnabled && m_flags.isInEffect("adaptive_weights") && m_learning.isEnabled.value_or(true);
    if (isWanted && !m_adaptive->isOn()) m_adaptive->switchOn(analysis::weightsOf(m_scoring), m_learning);
    if (!isWanted && m_adaptive->isOn()) {
        analysis::setWeights(m_scoring, m_adaptive->learner().base());
        m_adaptive->switchOff();
    }
    if (m_adaptive->isOn()) analysis::setWeights(m_scoring, m_adaptive->learner().weights());
    for (InstrumentState& state : m_states)
        applyScoring(state);
}

void Session::tellWeights(WeightsChanged::Cause cause, const analysis::ScoreWeights& before, const ShortName& actor,
                          const Reason& reason)
{
    WeightsChanged body;
    body.version = ++m_weightsVersion;
    body.cause = cause;
    body.before = before;
    body.after = analysis::weightsOf(m_scoring);
    if (m_adaptive->isOn()) body.outcomes = m_adaptive->learner().outcomes();
    body.actor = actor;
    m_effects.add(Variant::None, {}, body, std::span(&reason, 1));
}

void Session::switchLearning(const Command& command)
{
    const ScoreWeights before = analysis::weightsOf(m_scoring);
    const bool wasOn = m_adaptive->isOn();
    followLearning();
    // Learning begins where the weights are, unless a file lets it begin elsewhere.
    if (analysis::weightsOf(m_scoring) == before) return;
    tellWeights(wasOn ? WeightsChanged::Cause::SwitchedOff : WeightsChanged::Cause::Started, before,
                ShortName(command.actor), Reason(ReasonCode::WeightsReset));
}

void Session::learn()
{
    if (!m_adaptive->hasDue() || !m_adaptive->learnDue(m_states, m_weightsVersion)) return;
    analysis::setWeights(m_scoring, m_adaptive->learner().weights());
    for (InstrumentState& state : m_states)
        applyScoring(state);
}

void Session::restoreScoring(CanonicalReader& in)
{
    std::string text;
    std::uint32_t version = 0;
    in.getAll(text, version);
    if (!text.empty()) {
        // Settings changed after it was installed have been handed over as settings; the file is the newer word here.
        const auto file = analysis::parseScoringConfig(text, m_scoring);
        expects(file.has_value(), "a scoring configuration that was installed once can be installed again");
        m_scoring = file->config;
        m_learning = file->adaptive;
        m_scoringText = std::move(text);
        if (m_adaptive->isOn()) m_adaptive->switchOn(analysis::weightsOf(m_scoring), m_learning);
        followLearning();
    }
    m_weightsVersion = std::max(m_weightsVersion, version);
}

void Session::restoreLearning(CanonicalReader& in, std::span<const InstrumentId> ids)
{
    m_adaptive->restore(in, m_learning, ids);
    followLearning();
}

} // namespace sextant::session
