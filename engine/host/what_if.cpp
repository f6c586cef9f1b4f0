#include "engine/host/what_if.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <memory>
#include <unordered_map>
#include <unordered_set>

#include "engine/decision/experiments/router.h"
#include "engine/host/decision_lines.h"
#include "engine/host/scoring_file.h"
#include "engine/host/session_facts.h"
#include "engine/host/what_if_attribution.h"
#include "engine/journal/journal_reader.h"
#include "engine/session/configuration/flags.h"
#include "engine/session/configuration/settings.h"

namespace sextant::host {
namespace {

using session::Command;
using session::CommandKind;
using session::Effect;
using session::Event;
using session::Variant;

constexpr std::uint64_t kProgressStep = 5'000; // events
constexpr std::size_t kStretch = 128;          // records that both play before they are compared

/// The values of an initial list with those of the change, sorted by key as a session start has them.
std::vector<std::pair<std::string, std::string>> merged(std::vector<std::pair<std::string, std::string>> values,
                                                        const std::vector<std::pair<std::string, std::string>>& change)
{
    for (const auto& [key, value] : change) {
        const auto same =
            std::find_if(values.begin(), values.end(), [&](const auto& each) { return each.first == key; });
        if (same != values.end())
            same->second = value;
        else
            values.emplace_back(key, value);
    }
    std::sort(values.begin(), values.end());
    return values;
}

bool names(const std::vector<std::pair<std::string, std::string>>& list, const std::string& key)
{
    return std::any_of(list.begin(), list.end(), [&](const auto& each) { return each.first == key; });
}

/// A weight of the scoring configuration by its name; null: there is none of that name.
double* weightOf(analysis::ScoreWeights& weights, std::string_view name)
{
    return name == "smc"         ? &weights.smc
           : name == "elliott"   ? &weights.elliott
           : name == "harmonic"  ? &weights.harmonic
           : name == "detector"  ? &weights.detector
           : name == "technical" ? &weights.technical
                                 : nullptr;
}

Result<double> weightFrom(const std::string& name, const std::string& text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isNumber = error == std::errc() && end == text.data() + text.size() && std::isfinite(value);
    if (!isNumber || value < 0.0 || value > 1000.0)
        return fail(ErrorCode::InvalidArgument,
                    "weight " + name + ": expected a number from 0 to 1000, was '" + text.substr(0, 80) + "'");
    return value;
}

/// A scoring configuration with the weights of the change; what the session could not use stays as it is. Errors:
/// those of parseScoringConfig() where the weights together are none.
Result<std::string> withChangedWeights(const std::string& text, const WhatIfChange& change, Time now)
{
    const auto file = analysis::parseScoringConfig(text.empty() ? "{}" : text);
    if (!file) return text;
    const ScoringValues before = valuesOf(*file);
    ScoringValues values = before;
    for (const auto& [name, value] : change.weights)
        *weightOf(values.weights, name) = weightFrom(name, value).value();
    std::string out = withValues(text, values, before, static_cast<std::uint32_t>(file->version), now);
    if (const auto usable = analysis::parseScoringConfig(out); !usable) return tl::unexpected(usable.error());
    return out;
}

/// Whether two decisions that are not the same came to the same: a score, a confidence or what was asked for in vain
/// is another, and nothing followed from it that is not a decision of its own.
bool cameToTheSame(session::EffectKind kind, DecisionOutcome was, DecisionOutcome wouldBe)
{
    using session::EffectKind;
    const bool isMeasured = kind == EffectKind::SignalScored || kind == EffectKind::NonTrade ||
                            kind == EffectKind::AgentOpinion || kind == EffectKind::MetaDecision;
    const bool isRefused = kind == EffectKind::RiskVerdict && was.state == "blocked";
    if (!isMeasured && !isRefused) return false;
    for (DecisionOutcome* each : {&was, &wouldBe}) {
        each->amount.clear();
        each->wanted.clear();
    }
    return was == wouldBe;
}

Result<void> stoppedBetween() { return fail(ErrorCode::Interrupted, "the comparison was stopped"); }

/// One of the two sessions that run side by side.
class Run final {
public:
    /// Errors of training.
    Result<void> apply(Event event)
    {
        event.seq = m_session.lastSeq() + 1;
        m_session.apply(event, m_effects);
        return {};
    }
    void applyRecorded(const session::MarketSpan& span)
    {
        session::MarketSpan own = span;
        own.firstSeq = m_session.lastSeq() + 1;
        m_session.apply(own, m_effects);
    }
    /// Trains what the changed session asks for, as a tape does: it waits for the result.
    Result<void> applyAndTrain(const session::MarketSpan& span, const std::stop_token& stop)
    {
        session::MarketSpan rest = span;
        while (rest.size() > 0) {
            rest.firstSeq = m_session.lastSeq() + 1;
            const std::size_t done = m_session.applyUntilWork(rest, m_effects);
            std::visit([done](auto& records) { records = records.subspan(done); }, rest.records);
            if (auto trained = train(stop); !trained) return trained;
        }
        return {};
    }
    Result<void> train(const std::stop_token& stop)
    {
        while (true) {
            const auto pending = m_session.pendingWork();
            const auto awaited =
                std::find_if(pending.begin(), pending.end(), [](const auto& work) { return work.isAwaited(); });
            if (awaited == pending.end()) return {};
            auto installed = session::carryOut(*awaited, stop);
            if (!installed) return stoppedBetween();
            Event event;
            event.time = m_session.now();
            event.body = std::move(installed);
            if (auto done = apply(std::move(event)); !done) return done;
        }
    }

    [[nodiscard]] session::Session& session() { return m_session; }
    [[nodiscard]] const session::Effects& effects() const { return m_effects; }
    [[nodiscard]] DecisionOutcome outcomeOf(const Effect& effect) const
    {
        const bool isKnown = effect.instrument.isSet() && effect.instrument.value <= m_session.instrumentCount();
        return host::outcomeOf(effect, isKnown ? &m_session.instrument(effect.instrument) : nullptr);
    }
    [[nodiscard]] std::string shapeOf(const Effect& effect) const
    {
        return DecisionLines::shapeOf(m_session, m_effects, effect);
    }
    std::vector<DecisionLines::Line>& lines()
    {
        m_lines.clear();
        m_rendered.compare(m_session, m_effects, m_lines);
        return m_lines;
    }
    void clear() { m_effects.clear(); }

private:
    session::Session m_session;
    session::Effects m_effects;
    DecisionLines m_rendered;
    std::vector<DecisionLines::Line> m_lines;
};

/// Which order of the changed run stands for one of the base.
class OrderNames final {
public:
    void match(const Effect& base, const Effect& changed)
    {
        const auto* from = std::get_if<session::OrderChanged>(&base.body);
        const auto* to = std::get_if<session::OrderChanged>(&changed.body);
        if (from == nullptr || to == nullptr || base.variant == Variant::B) return;
        // Where one of them has an order more, the numbers of its others at that instant are shifted.
        if (from->side == to->side && from->kind == to->kind && from->to == to->to)
            m_orders.emplace(from->order.value, to->order);
    }
    [[nodiscard]] std::optional<OrderId> find(OrderId order) const
    {
        const auto found = m_orders.find(order.value);
        return found == m_orders.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::unordered_map<std::uint64_t, OrderId> m_orders;
};

class Comparison final {
public:
    Comparison(WhatIfResult& result, const WhatIfChange& change, std::stop_token stop)
        : m_result(result), m_change(change), m_stop(std::move(stop)), m_attribution(result)
    {}

    Result<void> apply(const journal::ReplayRow& row)
    {
        if (auto done = installWeights(row); !done) return done;
        if (row.event) {
            if (auto done = apply(*row.event); !done) return done;
            compare();
        }
        for (const session::MarketSpan& span : row.spans)
            for (std::size_t done = 0; done < span.size(); done += kStretch) {
                if (m_stop.stop_requested()) return stoppedBetween();
                session::MarketSpan stretch = span;
                std::visit(
                    [&](auto& records) { records = records.subspan(done, std::min(kStretch, records.size() - done)); },
                    stretch.records);
                m_base.applyRecorded(stretch);
                if (auto applied = m_changed.applyAndTrain(stretch, m_stop); !applied) return applied;
                compare();
            }
        return verify(row);
    }
    void finish()
    {
        m_result.isWithoutExperiment = !m_change.experiment.empty() && !m_hadExperiment;
        m_attribution.close(m_base.session(), m_changed.session());
        m_result.base = m_base.session().report();
        m_result.changed = m_changed.session().report();
        for (std::uint16_t i = 1; i <= m_base.session().instrumentCount(); ++i)
            m_result.symbols[i] = m_base.session().instrument(InstrumentId{i}).symbol;
    }
    [[nodiscard]] bool hasStarted() { return m_base.session().isStarted(); }
    [[nodiscard]] std::uint64_t events() { return m_base.session().lastSeq(); }
    [[nodiscard]] Time now() { return m_base.session().now(); }

private:
    /// What was compared with is what was recorded. Only another version of the engine may see it otherwise.
    Result<void> verify(const journal::ReplayRow& row)
    {
        if (!row.digest || m_result.isOtherVersion || *row.digest == m_base.session().digests().all) return {};
        return fail(ErrorCode::Corrupt,
                    "row " + std::to_string(row.row) +
                        " of the journal: the session played again is not what was recorded there, so that there is "
                        "nothing to compare with; `audit verify` tells more");
    }

    /// Behind the instruments, as a session that is given a configuration gets it: where the recorded one had none.
    Result<void> installWeights(const journal::ReplayRow& row)
    {
        const session::EventKind kind = row.event ? row.event->kind() : session::EventKind::Bar;
        const bool isDue = !m_change.weights.empty() && !m_hasWeights && (row.event || !row.spans.empty()) &&
                           kind != session::EventKind::SessionStart && kind != session::EventKind::InstrumentDefined &&
                           kind != session::EventKind::ConfigInstalled;
        if (!isDue) return {};
        m_hasWeights = true;
        Event own;
        own.time = m_changed.session().now();
        auto text = withChangedWeights({}, m_change, own.time);
        if (!text) return tl::unexpected(text.error());
        own.body =
            std::make_shared<const session::ConfigInstalled>(session::ConfigInstalled{*std::move(text), "start"});
        if (auto done = m_changed.apply(std::move(own)); !done) return done;
        compare();
        return {};
    }

    Result<void> apply(const Event& event)
    {
        if (const auto* start = std::get_if<std::shared_ptr<const session::SessionStart>>(&event.body))
            m_result.isOtherVersion = (*start)->decisionVersion != session::Session::kDecisionVersion;
        if (auto done = m_base.apply(event); !done) return done;
        Event other = event;
        if (const auto* start = std::get_if<std::shared_ptr<const session::SessionStart>>(&event.body)) {
            auto changed = std::make_shared<session::SessionStart>(**start);
            changed->settings = merged(std::move(changed->settings), m_change.settings);
            changed->flags = merged(std::move(changed->flags), m_change.flags);
            other.body = std::shared_ptr<const session::SessionStart>(std::move(changed));
        } else if (const auto* command = std::get_if<std::shared_ptr<const Command>>(&event.body)) {
            auto changed = given(**command, event.seq);
            if (!changed) return {};
            other.body = std::shared_ptr<const Command>(std::move(changed));
        } else if (std::holds_alternative<std::shared_ptr<const session::ModelInstalled>>(event.body)) {
            return m_changed.train(m_stop); // it trains for itself
        } else if (const auto* config = std::get_if<std::shared_ptr<const session::ConfigInstalled>>(&event.body);
                   config != nullptr && !m_change.weights.empty()) {
            m_hasWeights = true;
            auto changed = std::make_shared<session::ConfigInstalled>(**config);
            auto text = withChangedWeights(changed->text, m_change, event.time);
            if (!text) return tl::unexpected(text.error());
            changed->text = *std::move(text);
            other.body = std::shared_ptr<const session::ConfigInstalled>(std::move(changed));
        } else if (std::holds_alternative<std::shared_ptr<const session::ReconciliationFinding>>(event.body)) {
            return {}; // what was found there was found of other books
        }
        return m_changed.apply(std::move(other));
    }

    /// The command as the changed run gets it; null if it does not.
    std::shared_ptr<Command> given(const Command& command, std::uint64_t seq)
    {
        if (command.kind == CommandKind::Flag && names(m_change.flags, command.key)) return nullptr;
        if (command.kind == CommandKind::Setting && names(m_change.settings, command.key)) return nullptr;
        auto changed = std::make_shared<Command>(command);
        if (command.kind == CommandKind::Settings) {
            std::erase_if(changed->settings, [this](const auto& each) { return names(m_change.settings, each.first); });
            if (changed->settings.empty()) return nullptr;
        }
        m_hadExperiment = m_hadExperiment || command.kind == CommandKind::Experiment;
        if (command.kind == CommandKind::Experiment && !m_change.experiment.empty() && !command.value.empty())
            changed->value = m_change.experiment;
        if (command.order.isSet()) {
            const auto order = m_orders.find(command.order);
            if (!order) {
                m_result.refused.push_back("seq " + std::to_string(seq) + ": " +
                                           std::string(session::toString(command.kind)) + " order " +
                                           std::to_string(command.order.value));
                return nullptr;
            }
            changed->order = *order;
        }
        return changed;
    }

    void compare()
    {
        if (m_base.effects().empty() && m_changed.effects().empty()) return;
        std::vector<DecisionLines::Line>& base = m_base.lines();
        std::vector<DecisionLines::Line>& changed = m_changed.lines();
        m_places.clear();
        for (std::size_t i = 0; i < changed.size(); ++i)
            m_places.emplace(changed[i].key, i);
        // In the order of time, what is only in one of them beside what is in the other.
        std::size_t next = 0;
        const auto tellOnlyChanged = [&](Time until) {
            for (; next < changed.size() && changed[next].effect->time <= until; ++next)
                if (!m_baseKeys.contains(changed[next].key))
                    tell(WhatIfDifference::Kind::OnlyChanged, nullptr, &changed[next]);
        };
        m_baseKeys.clear();
        for (const DecisionLines::Line& line : base)
            m_baseKeys.insert(line.key);
        for (const DecisionLines::Line& line : base) {
            tellOnlyChanged(line.effect->time - Duration{1});
            const auto found = m_places.find(line.key);
            if (found == m_places.end()) {
                tell(WhatIfDifference::Kind::OnlyBase, &line, nullptr);
                continue;
            }
            const DecisionLines::Line& other = changed[found->second];
            m_orders.match(*line.effect, *other.effect);
            if (line.text == other.text)
                ++m_result.same;
            else
                tell(WhatIfDifference::Kind::Different, &line, &other);
        }
        tellOnlyChanged(Time::max());
        for (const Effect& effect : m_base.effects().all())
            m_attribution.note(m_base.session(), effect, WhatIfAttribution::Run::Base);
        for (const Effect& effect : m_changed.effects().all())
            m_attribution.note(m_changed.session(), effect, WhatIfAttribution::Run::Changed);
        m_attribution.settle(m_base.session(), m_changed.session());
        m_base.clear();
        m_changed.clear();
    }
    void tell(WhatIfDifference::Kind kind, const DecisionLines::Line* base, const DecisionLines::Line* changed)
    {
        const Effect& effect = base != nullptr ? *base->effect : *changed->effect;
        WhatIfDifference difference;
        difference.kind = kind;
        difference.key = base != nullptr ? base->key : changed->key;
        difference.effect = effect.kind;
        difference.variant = effect.variant;
        difference.account = effect.account;
        difference.instrument = effect.instrument;
        difference.time = effect.time;
        if (base != nullptr) {
            difference.base = base->text;
            difference.was = m_base.outcomeOf(*base->effect);
        }
        if (changed != nullptr) {
            difference.changed = changed->text;
            difference.wouldBe = m_changed.outcomeOf(*changed->effect);
        }
        const bool areBoth = base != nullptr && changed != nullptr;
        if (areBoth &&
            (base->body() == changed->body() || cameToTheSame(effect.kind, difference.was, difference.wouldBe)))
            ++m_result.restated;
        else
            difference.cause = m_attribution.note(difference, areBoth && m_base.shapeOf(*base->effect) ==
                                                                             m_changed.shapeOf(*changed->effect));
        ++(kind == WhatIfDifference::Kind::OnlyBase      ? m_result.onlyBase
           : kind == WhatIfDifference::Kind::OnlyChanged ? m_result.onlyChanged
                                                         : m_result.different);
        if (m_result.differences.size() < WhatIfResult::kMostKept)
            m_result.differences.push_back(std::move(difference));
    }

    WhatIfResult& m_result;
    const WhatIfChange& m_change;
    std::stop_token m_stop;
    Run m_base;
    Run m_changed;
    WhatIfAttribution m_attribution;
    OrderNames m_orders;
    bool m_hasWeights = false;                             // of the change
    bool m_hadExperiment = false;                          // the recorded session
    std::unordered_map<std::string, std::size_t> m_places; // reused
    std::unordered_set<std::string> m_baseKeys;            // reused
};

} // namespace

std::string_view toString(WhatIfDifference::Kind kind)
{
    constexpr std::array<std::string_view, 4> kNames{"", "only_base", "only_changed", "different"};
    return kNames[static_cast<std::size_t>(kind)];
}

Result<void> validate(const WhatIfChange& change)
{
    session::SettingValues settings;
    for (const auto& [key, value] : change.settings)
        if (auto done = settings.set(key, value); !done) return done;
    session::FlagValues flags;
    for (const auto& [name, value] : change.flags) {
        const auto on = session::parseSwitch(value);
        if (!on) return tl::unexpected(on.error());
        if (auto done = flags.set(name, *on); !done) return done;
    }
    const auto& listed = change.settings;
    if (names(listed, "account.currency"))
        return fail(ErrorCode::Refused, "account.currency: amounts of two currencies cannot be compared");
    for (const auto& [name, value] : change.weights) {
        analysis::ScoreWeights weights;
        if (weightOf(weights, name) == nullptr)
            return fail(ErrorCode::NotFound, "there is no weight '" + name.substr(0, 80) +
                                                 "'; expected smc, elliott, harmonic, detector or technical");
        if (const auto number = weightFrom(name, value); !number) return tl::unexpected(number.error());
    }
    if (change.experiment.empty()) return {};
    if (auto rule = decision::parseExperimentRule("experiment", change.experiment); !rule)
        return tl::unexpected(rule.error());
    return {};
}

Result<WhatIfResult> whatIf(const storage::WorkspaceLocation& location, const std::string& sessionId,
                            const WhatIfChange& change, const std::stop_token& stop,
                            const std::function<void(double, Time)>& progress)
{
    if (auto valid = validate(change); !valid) return tl::unexpected(valid.error());
    auto replay = journal::SessionReplay::open(location, sessionId);
    if (!replay) return tl::unexpected(replay.error());
    const std::uint64_t events = progress ? durableEvents(location, replay->session()) : 0;
    auto result = std::make_unique<WhatIfResult>();
    result->sessionId = replay->session().info.sessionId;
    result->change = change;
    auto comparison = std::make_unique<Comparison>(*result, change, stop);
    journal::ReplayRow row;
    std::uint64_t told = 0;
    while (true) {
        if (stop.stop_requested()) return tl::unexpected(stoppedBetween().error());
        auto more = replay->next(row);
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        if (auto done = comparison->apply(row); !done) return tl::unexpected(done.error());
        if (!progress || comparison->events() < told + kProgressStep) continue;
        told = comparison->events();
        progress(events == 0 ? 0.0 : std::min(1.0, static_cast<double>(told) / static_cast<double>(events)),
                 comparison->now());
    }
    if (!comparison->hasStarted())
        return fail(ErrorCode::NotFound, "session " + result->sessionId +
                                             " ended before its first event was kept: there is nothing to play again");
    comparison->finish();
    return std::move(*result);
}

} // namespace sextant::host
