#include "engine/host/experiment_registry.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <utility>

#include "engine/decision/agents/agent.h"
#include "engine/decision/agents/agent_team.h"
#include "engine/host/experiment_json.h"
#include "engine/host/json_fields.h"
#include "engine/host/session_runner.h"

namespace sextant::host {
namespace {

using storage::ExperimentEvent;

constexpr std::array<std::uint32_t, 5> kRamp{500, 1'000, 2'500, 5'000, 10'000};
constexpr Duration kShortestStep = std::chrono::hours(24);
constexpr std::int64_t kFewestUnitsOfB = 20;
constexpr double kMostErrors = 0.01;

/// "none" is what commands call the units of no experiment.
bool isKey(std::string_view key)
{
    return key != "none" && !key.empty() && key.size() <= 40 && std::all_of(key.begin(), key.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                      c == '_' || c == '-';
           });
}

std::string reasonJson(const std::string& reason)
{
    JsonText json;
    json.beginObject().key("reason").text(reason).endObject();
    return std::string(json.view());
}

std::string reasonOfLine(const ExperimentEvent& event)
{
    const auto document = parseJsonObject(event.detail, "experiment");
    if (!document) return {};
    return JsonFields(*document, "experiment").text("reason").value_or(std::string());
}

/// With two decimals and a point, whatever the locale.
std::string shortNumber(double value)
{
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 2).ptr;
    return {text.data(), end};
}

/// Whether a promise can be measured.
Result<void> measurable(const decision::Preregistration& registration)
{
    if (auto valid = decision::validate(registration); !valid) return valid;
    if (!decision::unitMetricFromName(registration.primaryMetric))
        return fail(ErrorCode::InvalidArgument,
                    "primary_metric: '" + registration.primaryMetric.substr(0, 80) + "' is not measured");
    for (const std::string& guardrail : registration.guardrails)
        if (const auto rule = decision::parseGuardrail(guardrail); !rule) return tl::unexpected(rule.error());
    return {};
}

/// Whether both assign units alike, whoever takes part.
bool isAssignedAlike(const decision::Preregistration& a, const decision::Preregistration& b)
{
    return a.mode == b.mode && a.routing.version == b.routing.version &&
           a.routing.splitBasisPoints == b.routing.splitBasisPoints;
}

/// A digest that a line states must be that of what it is about.
bool isOf(const JsonFields& fields, const char* name, const Digest& digest)
{
    return !fields.has(name) || fields.text(name).value_or(std::string()) == toHex(digest);
}

Result<void> damaged(const ExperimentEvent& event, const std::string& what)
{
    return fail(ErrorCode::Corrupt, "line " + std::to_string(event.entry) + " of the experiments (" + event.experiment +
                                        ", " + event.kind + "): " + what);
}

session::Command commandFor(const std::string& key, std::string value, const std::string& actor,
                            const std::string& reason)
{
    session::Command command;
    command.kind = session::CommandKind::Experiment;
    command.actor = actor;
    command.reason = reason;
    command.origin = "local";
    command.key = key;
    command.value = std::move(value);
    return command;
}

} // namespace

Result<void> mayRamp(const RampEvidence& evidence)
{
    const auto refuse = [](const std::string& why) { return fail(ErrorCode::Refused, "no next step yet: " + why); };
    if (evidence.liveOrdersOfB > 0)
        return refuse(std::to_string(evidence.liveOrdersOfB) + " live orders of B: stop and investigate");
    if (evidence.isSampleRatioAlarm) return refuse("units did not fall on the arms as planned");
    if (evidence.isGuardrailBreached) return refuse("a guardrail is breached");
    if (evidence.now - evidence.since < kShortestStep)
        return refuse("a step lasts 24 hours, this one has lasted " +
                      std::to_string((evidence.now - evidence.since) / std::chrono::hours(1)));
    if (!evidence.hadFullSession) return refuse("a full session of every included market has to pass");
    if (evidence.unitsOfB < kFewestUnitsOfB)
        return refuse("B needs 20 units in a step, it has " + std::to_string(evidence.unitsOfB));
    if (!(evidence.errorRate < kMostErrors))
        return refuse("agents failed in " + shortNumber(evidence.errorRate * 100.0) +
                      " % of their opinions, below 1 % is needed");
    return {};
}

RampEvidence rampEvidence(std::span<const decision::UnitRow> rows, std::uint32_t phase,
                          const decision::ExperimentReport& report)
{
    RampEvidence evidence;
    struct Market {
        std::string firstDay; // in which the step began there
        bool hasPassed = false;
    };
    std::map<std::string, Market> markets;
    evidence.since = Time::max();
    evidence.now = report.cutOff;
    for (const decision::UnitRow& row : rows) {
        if (row.phase != phase) continue;
        evidence.since = std::min(evidence.since, row.firstSeen);
        if (row.isExposed && row.label == decision::Arm::B) ++evidence.unitsOfB;
        const auto [place, isNew] =
            markets.try_emplace(row.assetClass + row.sessionType, Market{row.tradingDay, false});
        if (!isNew) place->second.firstDay = std::min(place->second.firstDay, row.tradingDay);
    }
    // The day in which a step began is no full one.
    for (const decision::UnitRow& row : rows) {
        if (row.phase != phase || row.dayEnd > evidence.now) continue;
        Market& market = markets.at(row.assetClass + row.sessionType);
        market.hasPassed = market.hasPassed || row.tradingDay > market.firstDay;
    }
    if (markets.empty()) evidence.since = evidence.now;
    evidence.hadFullSession = !markets.empty() && std::all_of(markets.begin(), markets.end(),
                                                              [](const auto& each) { return each.second.hasPassed; });
    evidence.isSampleRatioAlarm = report.isSampleRatioAlarm;
    evidence.isGuardrailBreached = std::any_of(report.guardrails.begin(), report.guardrails.end(),
                                               [](const auto& guard) { return guard.isBreached; });
    return evidence;
}

Result<void> addRecords(const storage::Database& database, RampEvidence& evidence)
{
    // Of all accounts but the shadow one, which has tables of its own.
    const auto orders = database.integer("SELECT (SELECT count(*) FROM orders WHERE variant = 'B') + "
                                         "(SELECT count(*) FROM trades WHERE variant = 'B')");
    if (!orders) return tl::unexpected(orders.error());
    evidence.liveOrdersOfB = *orders;
    const std::string said =
        " FROM agent_decisions WHERE agent_name <> 'meta' AND time >= " + std::to_string(evidence.since.ns) +
        " AND verdict ";
    const std::string failed(decision::toString(decision::AgentAbsence::Failed));
    const auto failures = database.integer("SELECT count(*)" + said + "= '" + failed + "'");
    if (!failures) return tl::unexpected(failures.error());
    const auto opinions = database.integer("SELECT count(*)" + said + "IN ('spoke', '" + failed + "')");
    if (!opinions) return tl::unexpected(opinions.error());
    evidence.errorRate = *opinions > 0 ? static_cast<double>(*failures) / static_cast<double>(*opinions) : 0.0;
    return {};
}

std::optional<std::uint32_t> nextExposure(std::uint32_t basisPoints)
{
    const auto next = std::find_if(kRamp.begin(), kRamp.end(), [&](std::uint32_t step) { return step > basisPoints; });
    return next == kRamp.end() ? std::nullopt : std::optional(*next);
}

Result<ExperimentRegistry> ExperimentRegistry::load(storage::Database& database)
{
    ExperimentRegistry registry(database);
    const auto events = storage::ExperimentStore(database).events();
    if (!events) return tl::unexpected(events.error());
    for (const ExperimentEvent& event : *events)
        if (auto applied = registry.apply(event); !applied) return tl::unexpected(applied.error());
    return registry;
}

const ExperimentEntry* ExperimentRegistry::find(std::string_view key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const ExperimentEntry& entry) { return entry.experiment.key() == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

const ExperimentEntry* ExperimentRegistry::running() const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [](const ExperimentEntry& entry) {
        return entry.experiment.state() == decision::ExperimentState::Running;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<ExperimentEntry*> ExperimentRegistry::entryOf(const std::string& key)
{
    for (ExperimentEntry& entry : m_entries)
        if (entry.experiment.key() == key) return &entry;
    return fail(ErrorCode::NotFound, "there is no experiment '" + key.substr(0, 80) + "'");
}

/// What a line says happened, on the entries alone.
Result<void> ExperimentRegistry::apply(const ExperimentEvent& event)
{
    const std::string where = "experiment " + event.experiment;
    if (event.kind == "created") {
        const auto document = parseJsonObject(event.detail, where);
        if (!document || !document->HasMember("promise") || !(*document)["promise"].IsString())
            return damaged(event, "the promise is missing");
        const auto promise = parsePreregistration((*document)["promise"].GetString(), where);
        if (!promise) return damaged(event, promise.error().message);
        const std::string title = JsonFields(*document, where).text("title").value_or(std::string());
        m_entries.push_back({decision::Experiment(event.experiment, title, *promise),
                             event.at,
                             event.actor,
                             {},
                             promise->routing.exposureBasisPoints,
                             {},
                             {event},
                             0,
                             1,
                             {}});
        return {};
    }
    const auto found = entryOf(event.experiment);
    if (!found) return damaged(event, "it was never created");
    ExperimentEntry& entry = **found;
    Result<void> done;
    if (event.kind == "amended") {
        const auto document = parseJsonObject(event.detail, where);
        if (!document || !document->HasMember("promise") || !(*document)["promise"].IsString())
            return damaged(event, "the promise is missing");
        const auto promise = parsePreregistration((*document)["promise"].GetString(), where);
        if (!promise) return damaged(event, promise.error().message);
        const JsonFields fields(*document, where);
        const decision::Preregistration before = entry.experiment.registration();
        if (!isOf(fields, "before", before.hash()) || !isOf(fields, "after", promise->hash()))
            return damaged(event, "the promise is not the one whose hash stands there");
        done = entry.experiment.amend(*promise, event.at, event.actor, fields.text("reason").value_or(std::string()));
        // What a ramp has reached stays, unless the amendment is about it.
        if (promise->routing.exposureBasisPoints != before.routing.exposureBasisPoints)
            entry.exposureBp = promise->routing.exposureBasisPoints;
        if (!isAssignedAlike(before, *promise)) entry.firstPhase = entry.phase + 1;
    } else if (event.kind == "preregistered") {
        const auto document = parseJsonObject(event.detail, where);
        if (document && !isOf(JsonFields(*document, where), "hash", entry.experiment.registration().hash()))
            return damaged(event, "the promise is not the one that was frozen");
        done = entry.experiment.preregister();
    } else if (event.kind == "started") {
        done = entry.experiment.start(event.at);
        entry.phaseSince = event.at;
        ++entry.phase;
    } else if (event.kind == "ramped") {
        const auto document = parseJsonObject(event.detail, where);
        const auto exposure = document ? JsonFields(*document, where).number("exposure_bp") : Result<double>(0.0);
        if (!exposure || !(*exposure > 0.0 && *exposure <= 10'000.0)) return damaged(event, "no exposure");
        entry.exposureBp = static_cast<std::uint32_t>(*exposure);
        entry.phaseSince = event.at;
        ++entry.phase;
    } else if (event.kind == "paused") {
        done = entry.experiment.pause();
    } else if (event.kind == "stopped") {
        done = entry.experiment.stop();
        entry.ending = reasonOfLine(event);
    } else if (event.kind == "concluded") {
        const auto document = parseJsonObject(event.detail, where);
        if (!document) return damaged(event, document.error().message);
        const JsonFields fields(*document, where);
        const auto evidence = parseDigest(fields.text("evidence").value_or(std::string()));
        const std::string word = fields.text("conclusion").value_or(std::string());
        for (const auto conclusion : {decision::Conclusion::Ship, decision::Conclusion::Keep,
                                      decision::Conclusion::Iterate, decision::Conclusion::Invalid})
            if (evidence && decision::toString(conclusion) == word) {
                done = entry.experiment.conclude(conclusion, *evidence);
                break;
            }
        if (done && !entry.experiment.conclusion()) return damaged(event, "no conclusion or no evidence");
        entry.evidence = fields.text("report").value_or(std::string());
    } else if (event.kind == "archived") {
        done = entry.experiment.archive();
    } else {
        return damaged(event, "this program does not know what that is");
    }
    if (!done) return damaged(event, done.error().message);
    entry.life.push_back(event);
    return {};
}

/// Tried on a copy first: what the life does not allow is not stored.
Result<void> ExperimentRegistry::store(ExperimentEvent event)
{
    ExperimentRegistry tried(*this);
    if (auto allowed = tried.apply(event); !allowed) {
        // Its own words, without the number of a line that does not exist.
        const std::string& text = allowed.error().message;
        const std::size_t colon = text.find("): ");
        return fail(ErrorCode::Refused, colon == std::string::npos ? text : text.substr(colon + 3));
    }
    if (auto stored = storage::ExperimentStore(*m_database).add(event); !stored) return stored;
    m_entries = std::move(tried.m_entries);
    return {};
}

Result<void> ExperimentRegistry::create(const std::string& key, const std::string& title,
                                        const decision::Preregistration& registration, const Act& act)
{
    if (!isKey(key))
        return fail(ErrorCode::InvalidArgument,
                    "key: was '" + key.substr(0, 80) + "', expected 1 to 40 of letters, digits, '.', '_' and '-'");
    if (find(key) != nullptr) return fail(ErrorCode::Refused, "there is an experiment '" + key + "' already");
    if (auto valid = measurable(registration); !valid) return valid;
    JsonText detail;
    detail.beginObject().key("title").text(title).key("promise").text(registration.toJson()).endObject();
    return store({key, act.at, "created", act.actor, std::string(detail.view()), 0});
}

Result<void> ExperimentRegistry::amend(const std::string& key, const decision::Preregistration& registration,
                                       const Act& act)
{
    const auto entry = entryOf(key);
    if (!entry) return tl::unexpected(entry.error());
    if (auto valid = measurable(registration); !valid) return valid;
    const decision::Preregistration& before = (*entry)->experiment.registration();
    const bool isRunning = (*entry)->experiment.state() == decision::ExperimentState::Running;
    if (isRunning && (!isAssignedAlike(before, registration) ||
                      before.routing.exposureBasisPoints != registration.routing.exposureBasisPoints))
        return fail(ErrorCode::Refused,
                    "the experiment '" + key + "' runs: pause it before its mode, route, split or exposure is amended");
    JsonText detail;
    detail.beginObject().key("reason").text(act.reason).key("promise").text(registration.toJson());
    detail.key("before").text(toHex((*entry)->experiment.registration().hash()));
    detail.key("after").text(toHex(registration.hash())).endObject();
    return store({key, act.at, "amended", act.actor, std::string(detail.view()), 0});
}

Result<void> ExperimentRegistry::preregister(const std::string& key, const std::optional<decision::AaCheck>& check,
                                             const Act& act)
{
    const auto entry = entryOf(key);
    if (!entry) return tl::unexpected(entry.error());
    if (check && !check->isFair())
        return fail(ErrorCode::Refused, "an A/A test of the history shows that the assignment is not fair");
    JsonText detail;
    detail.beginObject().key("hash").text(toHex((*entry)->experiment.registration().hash())).key("aa");
    if (check)
        writeAaCheck(detail, *check);
    else
        detail.null();
    detail.endObject();
    return store({key, act.at, "preregistered", act.actor, std::string(detail.view()), 0});
}

session::Command ExperimentRegistry::startCommand(const ExperimentEntry& entry, const std::string& actor)
{
    decision::RoutingRule rule = entry.experiment.registration().routing;
    rule.exposureBasisPoints = entry.exposureBp;
    std::string text = decision::toText(entry.experiment.registration().mode, rule);
    if (entry.phase > 0) text += " phase=" + std::to_string(entry.phase);
    return commandFor(entry.experiment.key(), std::move(text), actor, {});
}

Result<session::Command> ExperimentRegistry::start(const std::string& key, const Act& act)
{
    const auto entry = entryOf(key);
    if (!entry) return tl::unexpected(entry.error());
    if (const ExperimentEntry* other = running(); other != nullptr && other != *entry)
        return fail(ErrorCode::Refused, "the experiment '" + other->experiment.key() + "' runs already");
    if (auto done = store({key, act.at, "started", act.actor, reasonJson(act.reason), 0}); !done)
        return tl::unexpected(done.error());
    return startCommand(*find(key), act.actor);
}

Result<session::Command> ExperimentRegistry::ramp(const std::string& key, const RampEvidence& evidence, const Act& act)
{
    const auto found = entryOf(key);
    if (!found) return tl::unexpected(found.error());
    const ExperimentEntry& entry = **found;
    if (entry.experiment.state() != decision::ExperimentState::Running)
        return fail(ErrorCode::Refused, "the experiment '" + key + "' does not run");
    if (entry.experiment.registration().routing.version != decision::RoutingRule::Version::V2)
        return fail(ErrorCode::Refused,
                    "route v1 has no exposure to raise: pause it and amend the split, which begins a new phase");
    const auto next = nextExposure(entry.exposureBp);
    if (!next) return fail(ErrorCode::Refused, "all units take part already");
    if (auto allowed = mayRamp(evidence); !allowed) return tl::unexpected(allowed.error());
    JsonText detail;
    detail.beginObject().key("exposure_bp").integer(*next).key("units_of_b").integer(evidence.unitsOfB);
    detail.key("reason").text(act.reason).endObject();
    if (auto done = store({key, act.at, "ramped", act.actor, std::string(detail.view()), 0}); !done)
        return tl::unexpected(done.error());
    return startCommand(*find(key), act.actor);
}

Result<session::Command> ExperimentRegistry::pause(const std::string& key, const Act& act)
{
    const auto entry = entryOf(key);
    if (!entry) return tl::unexpected(entry.error());
    if (auto done = store({key, act.at, "paused", act.actor, reasonJson(act.reason), 0}); !done)
        return tl::unexpected(done.error());
    return commandFor(key, {}, act.actor, act.reason);
}

Result<session::Command> ExperimentRegistry::stop(const std::string& key, const Act& act)
{
    const auto entry = entryOf(key);
    if (!entry) return tl::unexpected(entry.error());
    if (auto done = store({key, act.at, "stopped", act.actor, reasonJson(act.reason), 0}); !done)
        return tl::unexpected(done.error());
    return commandFor(key, {}, act.actor, act.reason);
}

Result<void> ExperimentRegistry::conclude(const std::string& key, decision::Conclusion conclusion,
                                          const decision::ExperimentReport& report, const Act& act)
{
    const auto entry = entryOf(key);
    if (!entry) return tl::unexpected(entry.error());
    if (report.experiment != key) return fail(ErrorCode::InvalidArgument, "the report is of another experiment");
    JsonText whole;
    writeReport(whole, report, (*entry)->experiment.registration());
    JsonText detail;
    detail.beginObject().key("conclusion").text(decision::toString(conclusion));
    detail.key("evidence").text(toHex(report.hash)).key("reason").text(act.reason);
    detail.key("report").text(whole.view()).endObject();
    return store({key, act.at, "concluded", act.actor, std::string(detail.view()), 0});
}

Result<void> ExperimentRegistry::archive(const std::string& key, const Act& act)
{
    const auto entry = entryOf(key);
    if (!entry) return tl::unexpected(entry.error());
    return store({key, act.at, "archived", act.actor, reasonJson(act.reason), 0});
}

void addRunningExperiment(const storage::WorkspaceLocation& location, SessionSetup& setup)
{
    const auto workspace = storage::Workspace::openReadOnly(location);
    if (!workspace) return; // a new one has none
    auto database = workspace->connect(storage::Database::Access::ReadOnly);
    if (!database) return;
    const auto registry = ExperimentRegistry::load(*database);
    const ExperimentEntry* entry = registry ? registry->running() : nullptr;
    if (entry == nullptr) return;
    const session::Command command = ExperimentRegistry::startCommand(*entry, entry->createdBy);
    setup.experiment = command.key;
    setup.experimentRule = command.value;
    setup.experimentActor = command.actor;
}

Result<void> catchUpExperiments(const storage::WorkspaceLocation& location, SessionRunner& runner)
{
    const auto workspace = storage::Workspace::openReadOnly(location);
    if (!workspace) return tl::unexpected(workspace.error());
    auto database = workspace->connect(storage::Database::Access::ReadOnly);
    if (!database) return tl::unexpected(database.error());
    const auto registry = ExperimentRegistry::load(*database);
    if (!registry) return tl::unexpected(registry.error());
    const ExperimentEntry* running = registry->running();
    const session::SignalRouter& router = runner.session().router();
    const std::string known = router.experiment() ? router.experiment()->key : std::string();
    const bool isSame = running != nullptr && running->experiment.key() == known;
    if (isSame && running->phase == router.phase()) return {};
    std::vector<session::Command> commands;
    if (!known.empty() && !isSame) {
        const ExperimentEntry* entry = registry->find(known);
        if (entry == nullptr) return {};
        commands.push_back(commandFor(known, {}, entry->life.back().actor, entry->ending));
    }
    if (running != nullptr) commands.push_back(ExperimentRegistry::startCommand(*running, running->life.back().actor));
    for (session::Command& command : commands)
        if (auto given = runner.give(std::move(command)); !given) return tl::unexpected(given.error());
    return {};
}

Result<Time> cutOffOf(const storage::Database& database, std::span<const decision::UnitRow> rows)
{
    const auto newestRow = database.integer("SELECT coalesce((SELECT time FROM journal ORDER BY row DESC LIMIT 1), 0)");
    if (!newestRow) return tl::unexpected(newestRow.error());
    Time newest = *newestRow > 0 ? Time{*newestRow} : Time::min();
    for (const decision::UnitRow& row : rows)
        newest = std::max({newest, row.firstSeen, row.lastOutcome});
    return newest;
}

decision::ReportRequest requestOf(const ExperimentEntry& entry, Time cutOff)
{
    decision::ReportRequest request;
    request.experiment = entry.experiment.key();
    request.registration = entry.experiment.registration();
    request.cutOff = cutOff;
    request.firstPhase = entry.firstPhase;
    return request;
}

Result<decision::ExperimentReport> reportOf(storage::Database& database, const ExperimentEntry& entry)
{
    const auto rows = storage::ExperimentStore(database).units(entry.experiment.key());
    if (!rows) return tl::unexpected(rows.error());
    const auto cutOff = cutOffOf(database, *rows);
    if (!cutOff) return tl::unexpected(cutOff.error());
    return decision::reportOf(*rows, requestOf(entry, *cutOff));
}

std::vector<decision::VetoValue> vetoesOf(std::span<const storage::CounterfactualRow> rows)
{
    std::vector<decision::VetoRow> out;
    for (const storage::CounterfactualRow& row : rows) {
        const std::string day = toRfc3339(row.decided).substr(0, 10);
        out.push_back({row.cause, row.engine, day, row.r});
        for (std::size_t agent = 0; agent < decision::kAgents; ++agent)
            if ((row.against >> agent & 1) != 0)
                out.push_back({"agent:" + std::string(decision::toString(static_cast<decision::AgentId>(agent))),
                               row.engine, day, row.r});
    }
    return decision::valueOfVetoes(out);
}

} // namespace sextant::host
