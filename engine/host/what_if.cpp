#include "engine/host/what_if.h"

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <unordered_set>

#include "engine/decision/experiments/router.h"
#include "engine/host/decision_lines.h"
#include "engine/host/report_json.h"
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

/// What stands in the place of a quantity, so that two lines that differ in it alone become equal.
std::string withoutSizes(std::string line)
{
    constexpr std::string_view kMembers[] = {"\"quantity\":", "\"filled\":", "\"wanted\":", "\"granted\":", "\"fee\":",
                                             "\"measured\":", "\"before\":", "\"after\":",  "\"limit\":"};
    for (const std::string_view member : kMembers)
        for (std::size_t at = line.find(member); at != std::string::npos; at = line.find(member, at + 1)) {
            const std::size_t begin = at + member.size();
            const std::size_t end = std::min(line.find_first_of(",}", begin), line.size());
            line.replace(begin, end - begin, "~");
        }
    return line;
}

/// Without its reasons: what a decision came to.
std::string_view outcomeOf(std::string_view line) { return line.substr(0, line.find(",\"reasons\":")); }

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
            if (!installed) return fail(ErrorCode::Interrupted, "the comparison was stopped");
            Event event;
            event.time = m_session.now();
            event.body = std::move(installed);
            if (auto done = apply(std::move(event)); !done) return done;
        }
    }

    [[nodiscard]] session::Session& session() { return m_session; }
    [[nodiscard]] const session::Effects& effects() const { return m_effects; }
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

/// Which of an account's instruments stand otherwise than they stood, since when and why.
class Attribution final {
public:
    explicit Attribution(WhatIfResult& result) : m_result(result) {}

    /// A decision that differs; the index of its cause.
    std::size_t note(const WhatIfDifference& difference)
    {
        Episode& episode = m_episodes[placeOf(difference.variant, difference.instrument)];
        if (!episode.isOpen) {
            episode.isOpen = true;
            const bool isCarried = !m_result.causes.empty() && difference.kind == WhatIfDifference::Kind::Different &&
                                   withoutSizes(difference.base) == withoutSizes(difference.changed);
            if (isCarried) {
                episode.cause = 0; // sizes follow from equity, and that from what came first
            } else {
                episode.cause = m_result.causes.size();
                m_result.causes.push_back({difference.key,
                                           difference.variant,
                                           difference.instrument,
                                           difference.time,
                                           decisionWord(difference.base),
                                           decisionWord(difference.changed),
                                           0,
                                           {}});
            }
        }
        ++m_result.causes[episode.cause].decisions;
        return episode.cause;
    }

    /// Money that moved: `sign` +1 in the changed run, -1 in the base.
    void note(const session::Session& session, const Effect& effect, int sign)
    {
        const auto* entry = std::get_if<session::LedgerEntry>(&effect.body);
        if (entry == nullptr || effect.account != 0) return;
        using Kind = session::LedgerEntry::Kind;
        Cash amount = entry->amount;
        switch (entry->kind) {
        case Kind::Trade:
        case Kind::Correction:
            amount = entry->realised;
            break;
        case Kind::Deposit:
        case Kind::Capital:
        case Kind::Exchange:
            return;
        default:
            break;
        }
        add(session, effect.variant == Variant::B, effect.instrument, amount, sign);
    }

    /// Positions that are equal again end what made them differ.
    void settle(const session::Session& base, const session::Session& changed)
    {
        for (auto& [place, episode] : m_episodes) {
            if (!episode.isOpen) continue;
            const InstrumentId id{static_cast<std::uint16_t>(place >> 1)};
            if (!id.isSet() || id.value > base.instrumentCount() || id.value > changed.instrumentCount()) continue;
            const bool isFlat = (place & 1) != 0 ? isQuiet(base.shadowDesk(), id) && isQuiet(changed.shadowDesk(), id)
                                                 : isQuiet(base.paperDesk(), id) && isQuiet(changed.paperDesk(), id);
            if (isFlat) episode.isOpen = false;
        }
    }

    /// What open positions are worth at the end, so that all causes add up to the difference of equity.
    void close(const session::Session& base, const session::Session& changed)
    {
        const std::size_t count = std::max(base.instrumentCount(), changed.instrumentCount());
        for (std::uint16_t i = 1; i <= count; ++i)
            for (const bool isShadow : {false, true}) {
                addOpen(base, isShadow, InstrumentId{i}, -1);
                addOpen(changed, isShadow, InstrumentId{i}, 1);
            }
    }

private:
    struct Episode {
        bool isOpen = false;
        std::size_t cause = 0;
    };
    static std::uint32_t placeOf(Variant variant, InstrumentId instrument)
    {
        return static_cast<std::uint32_t>(instrument.value) << 1 | (variant == Variant::B ? 1U : 0U);
    }
    template <class Desk>
    static bool isQuiet(const Desk& desk, InstrumentId id)
    {
        const auto& orders = desk.orders();
        return desk.ledger().position(id).isFlat() &&
               std::none_of(orders.begin(), orders.end(),
                            [&](const auto& order) { return order.instrument == id && !order.isDone(); });
    }
    void add(const session::Session& session, bool isShadow, InstrumentId instrument, Cash amount, int sign)
    {
        const Cash own = isShadow ? session.shadowDesk().ledger().converted(instrument, amount)
                                  : session.paper().converted(instrument, amount);
        const auto found = m_episodes.find(placeOf(isShadow ? Variant::B : Variant::A, instrument));
        // What happens alike in both cancels out wherever it is booked.
        const std::size_t cause = found != m_episodes.end() ? found->second.cause : 0;
        if (m_sums.size() <= cause) m_sums.resize(cause + 1);
        m_sums[cause].units += sign * own.units;
        if (m_result.causes.size() > cause) m_result.causes[cause].difference = m_sums[cause];
    }
    void addOpen(const session::Session& session, bool isShadow, InstrumentId id, int sign)
    {
        if (id.value > session.instrumentCount()) return;
        const auto unrealised = [&](const auto& ledger) {
            const auto& position = ledger.position(id);
            return position.isFlat() ? Cash{} : position.unrealized();
        };
        const Cash open = isShadow ? unrealised(session.shadowDesk().ledger()) : unrealised(session.paper());
        if (open.units != 0) add(session, isShadow, id, open, sign);
    }

    WhatIfResult& m_result;
    std::map<std::uint32_t, Episode> m_episodes;
    std::vector<Cash> m_sums; // by cause
};

/// Which order of the changed run stands for one of the base.
class OrderNames final {
public:
    void match(const Effect& base, const Effect& changed)
    {
        const auto* from = std::get_if<session::OrderChanged>(&base.body);
        const auto* to = std::get_if<session::OrderChanged>(&changed.body);
        if (from != nullptr && to != nullptr && base.variant != Variant::B)
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
        if (row.event) {
            if (auto done = apply(*row.event); !done) return done;
            compare();
        }
        for (const session::MarketSpan& span : row.spans)
            for (std::size_t done = 0; done < span.size(); done += kStretch) {
                session::MarketSpan stretch = span;
                std::visit(
                    [&](auto& records) { records = records.subspan(done, std::min(kStretch, records.size() - done)); },
                    stretch.records);
                m_base.applyRecorded(stretch);
                if (auto applied = m_changed.applyAndTrain(stretch, m_stop); !applied) return applied;
                compare();
            }
        return {};
    }
    void finish()
    {
        m_attribution.close(m_base.session(), m_changed.session());
        m_result.base = m_base.session().report();
        m_result.changed = m_changed.session().report();
        for (std::uint16_t i = 1; i <= m_base.session().instrumentCount(); ++i)
            m_result.symbols[i] = m_base.session().instrument(InstrumentId{i}).symbol;
    }
    [[nodiscard]] std::uint64_t events() { return m_base.session().lastSeq(); }
    [[nodiscard]] Time now() { return m_base.session().now(); }

private:
    Result<void> apply(const Event& event)
    {
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
            m_attribution.note(m_base.session(), effect, -1);
        for (const Effect& effect : m_changed.effects().all())
            m_attribution.note(m_changed.session(), effect, 1);
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
        difference.instrument = effect.instrument;
        difference.time = effect.time;
        if (base != nullptr) difference.base = base->text;
        if (changed != nullptr) difference.changed = changed->text;
        const bool isRestated =
            kind == WhatIfDifference::Kind::Different && outcomeOf(difference.base) == outcomeOf(difference.changed);
        if (isRestated)
            ++m_result.restated;
        else
            difference.cause = m_attribution.note(difference);
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
    Attribution m_attribution;
    OrderNames m_orders;
    std::unordered_map<std::string, std::size_t> m_places; // reused
    std::unordered_set<std::string> m_baseKeys;            // reused
};

void writeDifference(JsonText& out, const WhatIfDifference& difference)
{
    out.beginObject().key("key").text(difference.key);
    const auto raw = [&](const char* name, const std::string& line) {
        out.key(name);
        if (line.empty())
            out.null();
        else
            out.raw(line);
    };
    raw("base", difference.base);
    raw("changed", difference.changed);
    out.key("cause");
    if (difference.cause)
        out.count(*difference.cause);
    else
        out.null();
    out.endObject();
}

/// How many there are, for progress; 0: not known.
std::uint64_t eventsOf(const storage::WorkspaceLocation& location, const journal::SessionRecord& session)
{
    const auto workspace = storage::Workspace::openReadOnly(location);
    if (!workspace) return 0;
    const auto database = workspace->connect(storage::Database::Access::ReadOnly);
    if (!database) return 0;
    const auto point = journal::durablePoint(*database, session);
    return point ? point->seq : 0;
}

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
    const std::uint64_t events = progress ? eventsOf(location, replay->session()) : 0;
    auto result = std::make_unique<WhatIfResult>();
    result->sessionId = replay->session().info.sessionId;
    auto comparison = std::make_unique<Comparison>(*result, change, stop);
    journal::ReplayRow row;
    std::uint64_t told = 0;
    while (true) {
        if (stop.stop_requested()) return fail(ErrorCode::Interrupted, "the comparison was stopped");
        auto more = replay->next(row);
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        if (auto done = comparison->apply(row); !done) return tl::unexpected(done.error());
        if (!progress || comparison->events() < told + kProgressStep) continue;
        told = comparison->events();
        progress(events == 0 ? 0.0 : std::min(1.0, static_cast<double>(told) / static_cast<double>(events)),
                 comparison->now());
    }
    comparison->finish();
    return std::move(*result);
}

std::string decisionWord(const std::string& line)
{
    if (line.empty()) return "absent";
    const auto after = [&](std::string_view key) -> std::string {
        const std::size_t at = line.find(key);
        if (at == std::string::npos) return {};
        const std::size_t begin = at + key.size();
        return line.substr(begin, line.find('"', begin) - begin);
    };
    std::string word = after("\"state\":\"");
    for (const std::string_view key : {"\"blocked_by\":\"", "\"refusal\":\"", "\"quantity\":\"", "\"granted\":\""})
        if (const std::string more = after(key); !more.empty()) word += " " + more;
    return word;
}

std::string whatIfJson(const WhatIfResult& result)
{
    JsonText out;
    out.beginObject().key("session_id").text(result.sessionId);
    out.key("base").raw(reportJson(result.base, result.sessionId, {}));
    out.key("changed").raw(reportJson(result.changed, "", {}));
    out.key("decisions").beginObject().key("same").count(result.same);
    for (const auto& [kind, count] : {std::pair{WhatIfDifference::Kind::OnlyBase, result.onlyBase},
                                      {WhatIfDifference::Kind::OnlyChanged, result.onlyChanged},
                                      {WhatIfDifference::Kind::Different, result.different}}) {
        out.key(std::string(toString(kind)) + "_count").count(count);
        out.key(toString(kind)).beginArray();
        for (const WhatIfDifference& difference : result.differences)
            if (difference.kind == kind) writeDifference(out, difference);
        out.endArray();
    }
    out.key("restated").count(result.restated).endObject().key("first_cause");
    const auto cause = [&](const WhatIfCause& each) {
        out.beginObject().key("key").text(each.key).key("time").text(toRfc3339(each.time));
        out.key("variant").text(session::toString(each.variant)).key("base").text(each.base);
        out.key("changed").text(each.changed).key("decisions").count(each.decisions);
        out.key("difference").text(toString(each.difference)).endObject();
    };
    if (result.causes.empty())
        out.null();
    else
        cause(result.causes.front());
    out.key("causes").beginArray();
    for (const WhatIfCause& each : result.causes)
        cause(each);
    out.endArray().key("refused").beginArray();
    for (const std::string& refused : result.refused) {
        out.beginObject().key("code").text("WHATIF_NO_TARGET").key("command").text(refused).endObject();
    }
    out.endArray().endObject();
    return std::string(out.view());
}

} // namespace sextant::host
