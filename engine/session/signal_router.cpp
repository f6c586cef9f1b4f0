#include "engine/session/signal_router.h"

#include "engine/decision/experiments/rule_phase.h"

namespace sextant::session {

const SignalRouted& SignalRouter::route(const InstrumentState& state, const EnrichedSignal& signal)
{
    m_last = SignalRouted();
    m_last.signal = signal.id;
    decision::RoutingRule rule = m_config.routing;
    m_last.mode = m_config.comparison;
    std::string_view key;
    if (m_experiment) {
        rule = m_experiment->routing;
        m_last.mode = m_experiment->mode;
        m_last.experiment = ShortName(m_experiment->key);
        m_last.phase = m_phase;
        key = m_experiment->key;
    }
    // The day that the decision falls in: a bar's end belongs to what comes next.
    const std::string day = state.calendar->tradingDayLabel(m_effects.time() - Duration{1});
    m_last.tradingDay = ShortName(day);
    // A signal on an option is routed by what that is on (experiments.md §1).
    const market::Instrument& instrument = *state.instrument;
    const std::string& symbol = instrument.option ? instrument.option->root.underlying : instrument.symbol;
    m_last.routing = decision::route(rule, m_config.variantB, key, symbol, market::toString(signal.timeframe), day);
    m_effects.add(Variant::None, state.id(), signal.timeframe, m_last, {});
    return m_last;
}

ExperimentChanged SignalRouter::told(ExperimentChanged::Change change) const
{
    ExperimentChanged body;
    body.experiment = ShortName(m_experiment->key);
    body.change = change;
    body.mode = m_experiment->mode;
    body.rule = m_experiment->routing;
    body.phase = m_phase;
    return body;
}

Result<ExperimentChanged> SignalRouter::run(const std::string& key, const std::string& rule)
{
    auto parsed = decision::parseExperimentRule(key, rule);
    if (!parsed) return tl::unexpected(parsed.error());
    if (m_experiment && m_experiment->key != key)
        return fail(ErrorCode::Refused, "the experiment '" + m_experiment->key + "' runs already");
    const bool isNew = !m_experiment;
    m_phase = decision::phaseOfRule(rule).value_or(isNew ? 1 : m_phase + 1);
    m_experiment = *std::move(parsed);
    return told(isNew ? ExperimentChanged::Change::Started : ExperimentChanged::Change::Ramped);
}

Result<ExperimentChanged> SignalRouter::stop(const std::string& key)
{
    if (!m_experiment || m_experiment->key != key)
        return fail(ErrorCode::NotFound, "the experiment '" + key + "' does not run");
    const ExperimentChanged body = told(ExperimentChanged::Change::Stopped);
    m_experiment.reset();
    return body;
}

void SignalRouter::canonical(CanonicalWriter& out) const
{
    out.put(std::string_view(m_experiment ? m_experiment->key : std::string()));
    out.put(
        std::string_view(m_experiment ? decision::toText(m_experiment->mode, m_experiment->routing) : std::string()));
    out.put(m_phase);
}

void SignalRouter::restore(CanonicalReader& in)
{
    std::string key;
    std::string rule;
    in.getAll(key, rule, m_phase);
    m_experiment.reset();
    if (key.empty()) return;
    if (auto parsed = decision::parseExperimentRule(key, rule)) m_experiment = *std::move(parsed);
}

bool actsOn(const SignalRouted& routed, decision::Arm engine)
{
    return routed.mode == decision::ComparisonMode::Paired || routed.routing.arm == engine;
}

} // namespace sextant::session
