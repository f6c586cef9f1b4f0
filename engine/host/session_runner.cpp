#include "engine/host/session_runner.h"

#include <algorithm>
#include <thread>
#include <utility>

#include "engine/host/memory_usage.h"
#include "engine/host/signal_files.h"
#include "engine/host/stored_source.h"
#include "engine/session/carry_over.h"

namespace sextant::host {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kInboxNap =
    std::chrono::milliseconds(20); // how long a waiting run sleeps between looks at commands and the stop flag
constexpr auto kBellNap = std::chrono::milliseconds(100);  // the same where a bell says that there is one
constexpr auto kSourceWait = std::chrono::milliseconds(5); // the same for a source that has nothing yet
constexpr std::uint64_t kSkippedAtOnce = 16'384; // records passed over between two looks at commands: some milliseconds

/// Events that the source did not give: a rebuilt session has to skip only the others.
bool isFromSource(const session::Event& event)
{
    switch (event.kind()) {
    case session::EventKind::SessionStart:
    case session::EventKind::InstrumentDefined:
    case session::EventKind::CarryOver:
    case session::EventKind::ConfigInstalled:
    case session::EventKind::ModelInstalled:
    case session::EventKind::ReconciliationFinding:
        return false;
    case session::EventKind::Command:
        return std::get<std::shared_ptr<const session::Command>>(event.body)->origin == "file";
    case session::EventKind::Signal:
        return std::get<std::shared_ptr<const session::ExternalSignal>>(event.body)->source ==
               session::SignalSource::File;
    case session::EventKind::SourceState:
        return !std::get<session::SourceState>(event.body).isOfDesktop();
    default:
        return true;
    }
}

/// Clock ticks are no part of what a source gives again.
std::uint64_t countOf(const session::MarketSpan& span)
{
    return span.kind() == session::EventKind::ClockTick ? 0 : span.size();
}

/// Why the event just applied was refused; None if it was not.
ReasonCode refusal(const session::Effects& effects)
{
    for (const session::Effect& effect : effects.all()) {
        const auto* incident = std::get_if<session::Incident>(&effect.body);
        if (incident == nullptr) continue;
        if (incident->code != ReasonCode::CommandRefused && incident->code != ReasonCode::ConfigRefused) continue;
        const auto reasons = effects.reasons(effect);
        return reasons.size() > 1 ? reasons[1].code : incident->code;
    }
    return ReasonCode::None;
}

/// What became of a signal that was just applied (execution.md §1.1, §1.2).
session::SignalAnswer outcomeOf(const session::Effects& effects, std::uint64_t seq)
{
    using Outcome = session::SignalAnswer::Outcome;
    session::SignalAnswer answer;
    answer.seq = seq;
    for (const session::Effect& effect : effects.all()) {
        if (effect.variant != session::Variant::A) continue;
        if (const auto* scored = std::get_if<session::SignalScored>(&effect.body)) {
            if (!scored->signal.isSet() || scored->source == session::SignalSource::Score) continue;
            answer.outcome = Outcome::Accepted;
            answer.signal = scored->signal;
        } else if (const auto* ended = std::get_if<session::NonTrade>(&effect.body)) {
            const bool isNew = answer.signal.isSet();
            if (isNew && ended->signal != answer.signal) continue;
            answer.code = ended->cause;
            answer.reason = name(ended->cause);
            if (!isNew && ended->cause == ReasonCode::Duplicate) {
                answer.outcome = Outcome::Duplicate;
                answer.signal = ended->signal;
            } else if (ended->cause == ReasonCode::UnknownInstrument || ended->cause == ReasonCode::SignalExpired ||
                       ended->cause == ReasonCode::SignalInFuture) {
                answer.outcome = Outcome::Refused;
            }
        }
    }
    return answer;
}

} // namespace

Result<Continuation> continuationOf(const session::Session& finished, std::uint64_t taken,
                                    std::span<const std::shared_ptr<const market::Instrument>> instruments)
{
    Continuation next;
    next.account = std::make_shared<const session::CarryOver>(finished.carryOver());
    if (auto fits = session::checkCarryOver(*next.account, instruments); !fits) return tl::unexpected(fits.error());
    next.at = finished.now();
    next.taken = taken;
    next.warmup = session::warmupBars(
        finished, static_cast<std::size_t>(finished.settings().integer("session.warmup_bars")), instruments);
    next.books = session::warmupBooks(finished, instruments);
    return next;
}

SessionSetup setupAfter(const session::Session& finished)
{
    SessionSetup setup;
    setup.seed = finished.report().seed;
    setup.initialCash = finished.paper().ledger(finished.paper().currency())->cash();
    setup.settings = finished.settings();
    setup.flags = finished.flags();
    return setup;
}

SessionRunner::SessionRunner(Options options)
    : m_options(std::move(options)), m_agentTimer(m_options.agentClock), m_pacer(m_options.speed, m_options.playback)
{
    if (m_options.writer != nullptr) m_journal.emplace(*m_options.writer);
}

SessionRunner::~SessionRunner()
{
    if (m_options.inbox == nullptr) return;
    for (CommandInbox::Entry& entry : m_options.inbox->close())
        entry.answer({false, 0, "the session has ended"});
    for (Waiting& waiting : m_waiting)
        waiting.tell({false, 0, "the session ended before the command was durable"});
}

Result<void> SessionRunner::begin(const SessionSetup& setup, const EventSource& source,
                                  const Continuation* continuation)
{
    const std::uint64_t known = m_session.lastSeq();
    if (m_journal) m_journal->setUsual(usualProvenance(source.description()));
    if (known == 0 && m_options.observer != nullptr) m_options.observer->onBegin(m_session);
    std::uint64_t place = 0;
    session::Event event;
    const auto give = [&]() -> Result<void> { return ++place > known ? applyEvent(event, false) : Result<void>{}; };

    auto start = std::make_shared<session::SessionStart>();
    start->seed = setup.seed;
    start->initialCash = setup.initialCash;
    start->decisionVersion = session::Session::kDecisionVersion;
    start->settings = setup.settings.changed();
    start->flags = setup.flags.changed();
    start->sources = source.description();
    event.time = source.startTime();
    if (continuation != nullptr)
        event.time = continuation->warmup.empty() ? continuation->at : continuation->warmup.front().end;
    event.body = std::shared_ptr<const session::SessionStart>(std::move(start));
    if (auto done = give(); !done) return done;
    for (const auto& instrument : source.instruments()) {
        event.body = instrument;
        if (auto done = give(); !done) return done;
    }
    if (!setup.scoringConfig.empty()) {
        event.body =
            std::make_shared<const session::ConfigInstalled>(session::ConfigInstalled{setup.scoringConfig, "start"});
        if (auto done = give(); !done) return done;
    }
    if (!setup.experiment.empty() && continuation == nullptr) {
        session::Command command;
        command.kind = session::CommandKind::Experiment;
        command.actor = setup.experimentActor;
        command.origin = "start";
        command.key = setup.experiment;
        command.value = setup.experimentRule;
        event.body = std::make_shared<const session::Command>(std::move(command));
        if (auto done = give(); !done) return done;
    }
    if (continuation == nullptr) {
        if (!m_journal) return {};
        // From here on there is something to resume.
        if (auto done = m_journal->commit(m_session); !done) return done;
        return m_options.writer->flush();
    }

    session::MarketSpan warmup;
    const auto giveHistory = [&]() -> Result<void> {
        const std::size_t skipped =
            known > place ? static_cast<std::size_t>(std::min<std::uint64_t>(known - place, warmup.size())) : 0;
        place += warmup.size();
        for (warmup = dropFirst(warmup, skipped); warmup.size() > 0;) {
            const std::size_t count = std::min(warmup.size(), session::Sequencer::kMaxSpan);
            const auto applied = applySpan(takeFirst(warmup, count));
            if (!applied) return tl::unexpected(applied.error());
            warmup = dropFirst(warmup, *applied);
        }
        return {};
    };
    warmup.records = std::span<const market::Bar>(continuation->warmup);
    if (auto done = giveHistory(); !done) return done;
    warmup.records = std::span<const market::BookSnapshot>(continuation->books);
    if (auto done = giveHistory(); !done) return done;
    event.time = continuation->at;
    event.body = continuation->account;
    m_taken = m_takenBefore = continuation->taken;
    m_toSkip = continuation->toSkip;
    if (m_journal) m_journal->setTaken(m_taken); // stands with the account, whoever commits it
    if (auto done = give(); !done) return done;
    return m_journal ? m_journal->commit(m_session) : Result<void>{};
}

Result<void> SessionRunner::rebuild(journal::SessionReplay& replay)
{
    journal::ReplayRow row;
    m_wasAway = true;
    SessionObserver* observer = m_options.observer;
    if (observer != nullptr) observer->onBegin(m_session);
    while (true) {
        if (stopped()) return fail(ErrorCode::Interrupted, "the session was not rebuilt to its end");
        if (observer != nullptr) observer->onTurn(m_session, m_session.lastSeq(), m_options.throughput);
        auto more = replay.next(row);
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        if (row.event) {
            m_effects.clear();
            m_session.apply(*row.event, m_effects);
            if (m_journal) m_journal->remember(m_session, m_effects);
            if (m_options.decisions) m_options.decisions->add(m_session, m_effects);
            if (observer != nullptr) observer->onEvent(*row.event, m_session, m_effects);
            if (isFromSource(*row.event)) ++m_taken;
            if (row.event->kind() == session::EventKind::CarryOver) m_taken = 0; // before it lie warm-up bars
        }
        for (const session::MarketSpan& span : row.spans) {
            m_effects.clear();
            m_session.apply(span, m_effects);
            if (m_journal) m_journal->remember(span);
            if (m_journal) m_journal->remember(m_session, m_effects);
            if (m_options.decisions) m_options.decisions->add(m_session, m_effects);
            if (observer != nullptr) observer->onSpan(span, m_session, m_effects);
            m_taken += countOf(span);
        }
        for (const journal::SourceRow& progress : row.progress)
            if (progress.source == 0) m_taken = m_takenBefore = progress.row;
        if (row.digest && *row.digest != m_session.digests().all)
            return fail(ErrorCode::Corrupt, "row " + std::to_string(row.row) +
                                                " of the journal: the replay gives another digest than was recorded");
    }
    m_toSkip = m_taken;
    if (m_session.lastSeq() == 0)
        return fail(ErrorCode::NotFound, "the session has no durable event: nothing to resume");
    return m_options.decisions ? m_options.decisions->release(m_session.lastSeq()) : Result<void>{};
}

Result<void> SessionRunner::applyEvent(session::Event event, bool urgent)
{
    event.seq = m_session.lastSeq() + 1;
    m_effects.clear();
    const auto before = Clock::now();
    m_session.apply(event, m_effects);
    noteDecisions(before);
    if (event.kind() == session::EventKind::Signal) m_lastSignal = outcomeOf(m_effects, event.seq);
    ++m_options.throughput.events;
    if (m_journal) {
        m_journal->add(event, m_session, m_effects);
        if (urgent) m_journal->setUrgent();
    }
    if (m_options.decisions) m_options.decisions->add(m_session, m_effects);
    if (m_options.observer != nullptr) m_options.observer->onEvent(event, m_session, m_effects);
    if (urgent && m_journal)
        if (auto done = m_journal->commit(m_session); !done) return done;
    return afterApply();
}

/// What was applied since `begun` took so long per event that decided something; of a span of many records that is more
/// than a decision takes, never less.
void SessionRunner::noteDecisions(Clock::time_point begun)
{
    if (m_effects.empty()) return;
    const auto elapsed = static_cast<std::uint64_t>((Clock::now() - begun).count());
    std::uint64_t deciding = 0;
    std::uint64_t last = 0;
    for (const session::Effect& effect : m_effects.all()) {
        deciding += effect.seq != last ? 1U : 0U;
        last = effect.seq;
    }
    m_options.throughput.decisions.add(elapsed / deciding);
}

Result<std::size_t> SessionRunner::applySpan(session::MarketSpan span)
{
    span.firstSeq = m_session.lastSeq() + 1;
    m_effects.clear();
    const auto before = Clock::now();
    const std::size_t count = m_session.applyUntilWork(span, m_effects);
    noteDecisions(before);
    span = takeFirst(span, count);
    m_options.throughput.events += count;
    if (m_journal) m_journal->add(span, m_session, m_effects);
    if (m_options.decisions) m_options.decisions->add(m_session, m_effects);
    if (m_options.observer != nullptr) m_options.observer->onSpan(span, m_session, m_effects);
    if (auto done = afterApply(); !done) return tl::unexpected(done.error());
    return count;
}

/// Gives the session the models that it waits for: on a tape those that are awaited now, in the order in which they
/// were asked for, and nothing else happens before; of a feed, which does not wait, those that are ready. Commands are
/// served meanwhile. When told to stop it returns with the work undone; a session that is resumed does it again.
Result<void> SessionRunner::settleWork(bool isLive)
{
    while (!m_session.pendingWork().empty()) {
        if (!m_options.work) m_options.work = std::make_shared<SessionWork>();
        SessionWork& work = *m_options.work;
        work.keepUpWith(m_session.pendingWork());
        m_options.throughput.work = work.progress();
        bool isAwaited = false;
        std::shared_ptr<const session::ModelInstalled> result;
        for (const session::PendingWork& pending : m_session.pendingWork()) {
            if (!isLive && !pending.isAwaited()) continue;
            isAwaited = !isLive;
            result = work.result(pending.work);
            if (result || isAwaited) break;
        }
        if (result) {
            session::Event event;
            event.time = m_session.now();
            event.body = std::move(result);
            if (auto done = applyEvent(std::move(event), false); !done) return done;
            continue;
        }
        if (!isAwaited || stopped()) return {};
        if (auto done = idle(Clock::now() + kInboxNap); !done) return done;
    }
    if (m_options.work) {
        m_options.work->keepUpWith({});
        m_options.throughput.work = {};
    }
    return {};
}

/// Switches off, by a command of the journal, an agent that thought too long, and where the settings say so one that
/// fails too often; either takes part again when an operator switches it on (agents.md §1.2 rule 4).
Result<void> SessionRunner::watchAgents()
{
    if (!m_session.isStarted()) return {};
    if (!std::exchange(m_isWatchingAgents, true)) m_session.watchAgents(&m_agentTimer);
    if (!m_session.config().variantB) return {};
    const auto switchOff = [this](decision::AgentId agent, std::string reason) -> Result<void> {
        if (m_session.pipelineB().isSwitchedOff(agent)) return {};
        session::Command command;
        command.kind = session::CommandKind::Agent;
        command.actor = "host";
        command.origin = "host";
        command.key = toString(agent);
        command.value = "off";
        command.reason = std::move(reason);
        const auto answer = give(std::move(command));
        return answer ? Result<void>{} : tl::unexpected(answer.error());
    };
    std::optional<decision::AgentId> failing;
    if (!m_effects.empty() && m_session.settings().boolean("agents.watch.auto_disable_failures"))
        for (const session::Effect& effect : m_effects.all()) {
            const auto* incident = std::get_if<session::Incident>(&effect.body);
            if (incident == nullptr || incident->code != ReasonCode::AgentFailing) continue;
            for (const ReasonArg& each :
                 std::span(m_effects.reasons(effect).front().args).first(m_effects.reasons(effect).front().argCount))
                if (each.name == ArgName::Value && each.type == ReasonArg::Type::Integer && !failing)
                    failing = static_cast<decision::AgentId>(each.integer);
        }
    if (failing)
        if (auto done = switchOff(*failing, "failed more than 3 times in 5 minutes"); !done) return done;
    if (!m_agentTimer.hasNews()) return {};
    const auto limit = m_session.settings().milliseconds("agents.watch.run_ms");
    for (std::size_t i = 0; i < decision::kAgents; ++i)
        m_options.throughput.agents[i] = m_agentTimer.of(static_cast<decision::AgentId>(i));
    while (const auto late = m_agentTimer.takeLate(limit)) {
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(late->took).count();
        if (auto done = switchOff(late->agent, "took " + std::to_string(took) + " ms, more than " +
                                                   std::string(m_session.settings().text("agents.watch.run_ms")));
            !done)
            return done;
    }
    return {};
}

Result<void> SessionRunner::afterApply()
{
    if (auto done = watchAgents(); !done) return done;
    if (m_journal)
        if (auto done = m_journal->commitIfLarge(m_session); !done) return done;
    if (++m_sinceMemory >= 4096) noteMemory();
    if (m_options.decisions) {
        if (auto done = m_options.decisions->release(durableSeq()); !done) return done;
    }
    if (m_options.observer != nullptr) m_options.observer->onTurn(m_session, durableSeq(), m_options.throughput);
    return answerDurable();
}

Result<void> SessionRunner::answerDurable()
{
    if (m_waiting.empty()) return {};
    const std::uint64_t durable = durableSeq();
    auto ready =
        std::stable_partition(m_waiting.begin(), m_waiting.end(), [&](const Waiting& w) { return w.seq > durable; });
    for (auto it = ready; it != m_waiting.end(); ++it)
        it->tell(it->answer);
    m_waiting.erase(ready, m_waiting.end());
    return {};
}

const market::Instrument* SessionRunner::find(std::string_view symbol)
{
    if (!m_catalog) m_catalog = market::InstrumentCatalog::builtIn();
    const std::string canonical = m_catalog->canonicalSymbol(symbol);
    for (std::size_t i = 1; i <= m_session.instrumentCount(); ++i) {
        const market::Instrument& instrument = m_session.instrument(InstrumentId{static_cast<std::uint16_t>(i)});
        if (instrument.symbol == canonical || instrument.symbol == symbol) return &instrument;
    }
    return nullptr;
}

/// Changes of settings and flags go to the workspace with the command that made them.
void SessionRunner::noteChanges(const session::Command& command)
{
    using session::CommandKind;
    const bool isOne = command.kind == CommandKind::Flag || command.kind == CommandKind::Setting;
    if (!m_journal || (!isOne && command.kind != CommandKind::Settings)) return;
    const auto wall = std::chrono::system_clock::now().time_since_epoch();
    storage::KeyChange change;
    change.note = {command.actor, Time{std::chrono::duration_cast<Duration>(wall).count()}, command.reason,
                   command.origin};
    if (command.kind == CommandKind::Flag) {
        const auto on = session::parseSwitch(command.value);
        if (session::findFlag(command.key) == nullptr || !on) return;
        change.kind = storage::KeyChange::Kind::Flag;
        change.key = command.key;
        change.value = *on ? "on" : "off";
        if (command.terms.goodTill != Time::max()) change.expires = command.terms.goodTill;
        change.sessionId = m_options.writer->sessionId();
        change.seq = m_session.lastSeq() + 1; // the command's own place
        return m_journal->addChange(std::move(change));
    }
    std::vector<storage::KeyChange> changes; // all of them or none
    change.kind = storage::KeyChange::Kind::Setting;
    const auto add = [&](const std::string& key, const std::string& text) {
        const session::SettingDefinition* definition = session::findSetting(key);
        const auto value = definition != nullptr ? session::normalised(*definition, text)
                                                 : Result<std::string>(fail(ErrorCode::NotFound, key));
        if (!value) return false;
        change.key = key;
        change.value = *value;
        changes.push_back(change);
        return true;
    };
    if (isOne && !add(command.key, command.value)) return;
    for (const auto& [key, value] : command.settings)
        if (!add(key, value)) return;
    for (storage::KeyChange& each : changes)
        m_journal->addChange(std::move(each));
}

Result<CommandAnswer> SessionRunner::give(session::Command command)
{
    noteChanges(command);
    return giveUrgent(std::make_shared<const session::Command>(std::move(command)));
}

/// At once, and answered by what it led to.
Result<CommandAnswer> SessionRunner::giveUrgent(session::EventBody body)
{
    session::Event event;
    event.time = m_session.now();
    event.body = std::move(body);
    if (auto done = applyEvent(event, true); !done) return tl::unexpected(done.error());
    CommandAnswer answer;
    answer.seq = m_session.lastSeq();
    const ReasonCode why = refusal(m_effects);
    answer.accepted = why == ReasonCode::None;
    answer.code = why;
    if (!answer.accepted) answer.reason = name(why);
    return answer;
}

/// A signal from outside becomes an event at once; its sender hears of it when it is durable.
Result<void> SessionRunner::takeSignal(const CommandInbox::Entry& entry)
{
    if (!entry.ticket->begin()) return {};
    auto signal = std::make_shared<session::ExternalSignal>(*entry.signal);
    if (const market::Instrument* instrument = find(signal->symbol)) {
        signal->instrument = instrument->id;
        signal->symbol = instrument->symbol;
    }
    session::Event event;
    event.time = m_session.now();
    event.body = std::shared_ptr<const session::ExternalSignal>(std::move(signal));
    const std::uint64_t seq = m_session.lastSeq() + 1;
    auto done = applyEvent(std::move(event), false);
    CommandAnswer heard;
    heard.accepted = true;
    heard.seq = seq;
    const auto tell = [ticket = entry.ticket, outcome = m_lastSignal](const CommandAnswer& answer) {
        session::SignalAnswer unheard;
        unheard.reason = answer.reason;
        ticket->answer(answer.accepted ? outcome : unheard);
    };
    if (!done) {
        tell({false, 0, done.error().message});
        return done;
    }
    m_waiting.push_back({seq, heard, tell});
    return {};
}

Result<void> SessionRunner::serve(const CommandInbox::Entry& entry)
{
    if (entry.signal) return takeSignal(entry);
    if (entry.installed) {
        auto answer = giveUrgent(entry.installed);
        if (!answer) {
            entry.answer({false, 0, answer.error().message});
            return tl::unexpected(answer.error());
        }
        m_waiting.push_back({answer->seq, *answer, entry.answer});
        return {};
    }
    std::optional<session::Command> command = entry.command;
    if (command) {
        if (!command->symbol.empty()) {
            const market::Instrument* instrument = find(command->symbol);
            if (instrument == nullptr) {
                entry.answer({false, 0, "this session has no instrument '" + command->symbol + "'",
                              ReasonCode::UnknownInstrument});
                return {};
            }
            command->instrument = instrument->id;
        }
        if (entry.look) {
            entry.look(m_session, *command);
            return {};
        }
    } else {
        auto parsed = parseCommand(entry.json, "command", [this](std::string_view symbol) { return find(symbol); });
        if (!parsed) {
            entry.answer({false, 0, parsed.error().message});
            return {};
        }
        command = *std::move(parsed);
        command->origin = "socket";
    }
    auto answer = give(*std::move(command));
    if (!answer) {
        entry.answer({false, 0, answer.error().message});
        return tl::unexpected(answer.error());
    }
    m_waiting.push_back({answer->seq, *answer, entry.answer});
    return {};
}

Result<void> SessionRunner::serveInbox()
{
    if (m_options.inbox == nullptr) return {};
    bool hasSignals = false;
    for (const CommandInbox::Entry& entry : m_options.inbox->take()) {
        hasSignals = hasSignals || entry.signal != nullptr;
        if (auto done = serve(entry); !done) return done;
    }
    // Many come at once: one commit for all of them.
    if (hasSignals && m_journal) {
        m_journal->setUrgent();
        if (auto done = m_journal->commit(m_session); !done) return done;
    }
    return answerDurable();
}

/// Nothing may be applied before `until`: what has gathered is handed to the disk, commands are looked at.
Result<void> SessionRunner::idle(Pacer::Clock::time_point until)
{
    if (m_journal)
        if (auto done = m_journal->commit(m_session); !done) return done;
    if (auto done = serveInbox(); !done) return done;
    if (auto done = watch(); !done) return done;
    if (auto done = afterApply(); !done) return done;
    until = std::min(until, Clock::now() + (m_options.playback != nullptr ? kBellNap : kInboxNap));
    if (m_options.playback != nullptr)
        m_options.playback->doorbell().wait(until);
    else
        std::this_thread::sleep_until(until);
    return {};
}

/// Waits until something may be applied; 0 when told to stop meanwhile.
template <class Admit>
Result<std::size_t> SessionRunner::admit(const Admit& ask)
{
    while (!stopped()) {
        const Pacer::Turn turn = ask();
        if (turn.count > 0) return turn.count;
        if (auto done = idle(turn.wait); !done) return tl::unexpected(done.error());
    }
    return std::size_t{0};
}

/// What lay between the last event of a session and now (DESIGN §4b.7, execution.md §13).
Result<void> SessionRunner::takeUp(EventSource& source)
{
    if (!m_wasAway) return {};
    m_wasAway = false;
    m_isMissing = !m_session.paperDesk().monitor().waits().all().empty();
    if (source.isLive()) {
        std::vector<market::Bar> newest;
        for (std::size_t id = 1; id <= m_session.instrumentCount(); ++id)
            for (const auto& history : m_session.state(InstrumentId{static_cast<std::uint16_t>(id)}).histories)
                if (history.size() > 0) newest.push_back(history.newest());
        source.setKnown(newest);
    }
    const Missed missed = source.resume(m_session.now());
    if (missed.kind == Missed::Kind::Nothing) return {};
    session::SourceState restarted;
    restarted.kind = session::SourceState::Kind::Restarted;
    restarted.from = m_session.now();
    restarted.to = std::max(m_session.now(), missed.until);
    if (missed.kind == Missed::Kind::AtHand) {
        restarted.count = 1;
        m_missedUntil = missed.until;
    } else {
        m_toSkip = 0;
    }
    return raise(restarted);
}

Result<void> SessionRunner::reconcile()
{
    if (m_options.reconciler == nullptr) return {};
    const std::string id = m_options.writer == nullptr ? std::string() : m_options.writer->sessionId();
    for (auto& found : m_options.reconciler->look(m_session, id, durableSeq(), Clock::now())) {
        session::Event event;
        event.time = m_session.now();
        event.body = std::make_shared<const session::ReconciliationFinding>(std::move(found));
        if (auto done = applyEvent(std::move(event), true); !done) return done;
    }
    return {};
}

Result<void> SessionRunner::watch()
{
    if (!m_watch) return {};
    m_turn.isPaused = m_pacer.isPaused();
    for (const session::SourceState& state : m_watch->look(m_session, m_turn))
        if (auto done = raise(state); !done) return done;
    return {};
}

/// The desktop says something of itself.
Result<void> SessionRunner::raise(const session::SourceState& state)
{
    using Kind = session::SourceState::Kind;
    if (state.kind == Kind::ClockJump || state.kind == Kind::Suspended || state.kind == Kind::Restarted)
        m_isMissing = true;
    session::Event event;
    event.time = m_session.now();
    event.body = state;
    return applyEvent(std::move(event), true);
}

/// Behind a record of the source: nothing is missing any more where it lies behind the gap.
Result<void> SessionRunner::resynchronise()
{
    if (!m_isMissing || m_session.now() <= m_missedUntil) return {};
    m_isMissing = false;
    session::SourceState complete;
    complete.kind = session::SourceState::Kind::Resynchronised;
    return raise(complete);
}

Result<SessionRunner::End> SessionRunner::run(EventSource& source)
{
    const auto begun = Clock::now();
    const auto noteTime = [&] {
        m_options.throughput.seconds += std::chrono::duration<double>(Clock::now() - begun).count();
    };
    session::Sequencer::Item item;
    if (m_journal) m_journal->setUsual(usualProvenance(source.description()));
    noteMemory();
    if (m_options.clock) m_watch.emplace(m_options.clock); // rebuilding may have taken long
    if (auto done = takeUp(source); !done) return tl::unexpected(done.error());
    while (true) {
        if (auto done = settleWork(source.isLive()); !done) return tl::unexpected(done.error());
        if (stopped()) {
            noteTime();
            return End::Stopped;
        }
        if (auto done = serveInbox(); !done) return tl::unexpected(done.error());
        m_turn.isLive = source.isLive();
        const std::uint64_t passed = m_toSkip > 0 ? source.skip(std::min(m_toSkip, kSkippedAtOnce)) : 0;
        m_toSkip -= passed;
        m_turn.hasData = passed > 0 || source.awaitNext(Clock::now() + kSourceWait);
        if (auto done = watch(); !done) return tl::unexpected(done.error());
        if (auto done = reconcile(); !done) return tl::unexpected(done.error());
        if (passed > 0) continue;
        if (!m_turn.hasData) {
            if (auto done = idle(Clock::now()); !done) return tl::unexpected(done.error());
            continue;
        }
        auto more = source.next(item);
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        if (!item.isSpan) {
            if (m_toSkip > 0) {
                --m_toSkip;
                continue;
            }
            auto admitted = admit([&] { return m_pacer.admit(item.event.time); });
            if (!admitted) return tl::unexpected(admitted.error());
            if (*admitted == 0) continue;
            if (auto done = applyEvent(item.event, false); !done) return tl::unexpected(done.error());
            ++m_taken;
            if (auto done = resynchronise(); !done) return tl::unexpected(done.error());
            continue;
        }
        session::MarketSpan span = item.span;
        if (m_toSkip > 0) {
            if (countOf(span) == 0) continue;
            const std::size_t seen = static_cast<std::size_t>(std::min<std::uint64_t>(m_toSkip, span.size()));
            m_toSkip -= seen;
            span = dropFirst(span, seen);
        }
        // A paced run hands over what its clock has reached; a command may then come between two records.
        while (span.size() > 0) {
            auto admitted = admit([&] { return m_pacer.admit(span); });
            if (!admitted) return tl::unexpected(admitted.error());
            if (*admitted == 0) break;
            const auto applied = applySpan(takeFirst(span, *admitted));
            if (!applied) return tl::unexpected(applied.error());
            const std::uint64_t counted = countOf(takeFirst(span, *applied));
            m_taken += counted;
            span = dropFirst(span, *applied);
            if (counted > 0)
                if (auto told = resynchronise(); !told) return tl::unexpected(told.error());
            if (auto done = settleWork(source.isLive()); !done) return tl::unexpected(done.error());
            if (auto done = serveInbox(); !done) return tl::unexpected(done.error());
        }
    }
    if (m_toSkip > 0) return fail(ErrorCode::Corrupt, "the source ends before the point that the session had reached");
    noteTime();
    noteMemory();
    return End::SourceEnded;
}

Result<void> SessionRunner::settle()
{
    if (m_journal) {
        if (auto done = m_journal->commit(m_session); !done) return done;
        if (auto done = m_options.writer->flush(); !done) return done;
    }
    if (auto done = answerDurable(); !done) return done;
    return m_options.decisions ? m_options.decisions->release(m_session.lastSeq()) : Result<void>{};
}

Result<void> SessionRunner::suspend()
{
    if (auto done = settle(); !done) return done;
    return m_options.decisions ? m_options.decisions->close() : Result<void>{};
}

Result<void> SessionRunner::finish()
{
    if (auto done = suspend(); !done) return done;
    return m_options.writer != nullptr ? m_options.writer->finishSession(m_session.digests(), m_journal->term())
                                       : Result<void>{};
}

Result<SessionRunner::Options> SessionRunner::finishForNext()
{
    if (auto done = settle(); !done) return tl::unexpected(done.error());
    if (m_options.writer != nullptr)
        if (auto done = m_options.writer->finishSession(m_session.digests(), m_journal->term()); !done)
            return tl::unexpected(done.error());
    m_journal.reset();
    return std::exchange(m_options, Options{});
}

void SessionRunner::noteMemory()
{
    m_sinceMemory = 0;
    const MemoryUsage usage = memoryUsage();
    m_options.throughput.peakAnonymous = std::max(m_options.throughput.peakAnonymous, usage.anonymous);
    m_options.throughput.peakResident = std::max(m_options.throughput.peakResident, usage.peakResident);
}

} // namespace sextant::host
