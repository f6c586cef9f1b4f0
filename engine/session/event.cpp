#include "engine/session/event.h"

#include <array>
#include <optional>

#include "engine/analysis/regimes/hmm_model.h"
#include "engine/core/contract.h"
#include "engine/trading/canonical_parts.h"

namespace sextant::session {
namespace {

struct EventEncoder {
    CanonicalWriter& out;

    void operator()(const SourceState& s) const { out.putAll(s.kind, s.instrument, s.count, s.from, s.to); }
    void operator()(const std::shared_ptr<const market::Instrument>& instrument) const { instrument->canonical(out); }
    void operator()(const std::shared_ptr<const ExternalSignal>& s) const
    {
        out.putAll(s->instrument, std::string_view(s->symbol), s->direction, s->timeframe, s->timestamp,
                   std::string_view(s->strategyId), std::string_view(s->note), std::string_view(s->nonce), s->source);
    }
    void operator()(const std::shared_ptr<const Command>& c) const
    {
        out.putAll(c->kind, std::string_view(c->actor), std::string_view(c->reason), std::string_view(c->origin),
                   std::string_view(c->key), std::string_view(c->value), c->instrument, std::string_view(c->symbol),
                   c->side, c->quantity, c->order, c->terms.kind, c->terms.tif, c->terms.limit, c->stop, c->target);
        // Decision version 5 and later.
        trading::putTerms(out, c->terms);
        out.putAll(c->position, c->price, c->amount, std::string_view(c->account));
        if (c->kind == CommandKind::Settings) putPairs(c->settings);
        if (c->kind != CommandKind::Legs) return;
        out.put(c->legs.size());
        for (const CommandLeg& leg : c->legs)
            out.putAll(leg.instrument, std::string_view(leg.symbol), leg.side, leg.ratio);
    }
    void operator()(const std::shared_ptr<const SessionStart>& s) const
    {
        out.putAll(s->seed, s->initialCash, s->decisionVersion);
        putPairs(s->settings);
        putPairs(s->flags);
        out.put(std::string_view(s->sources));
    }
    void operator()(const std::shared_ptr<const CarryOver>& c) const
    {
        out.put(std::string_view(reinterpret_cast<const char*>(c->state.data()), c->state.size()));
    }
    void operator()(const std::shared_ptr<const ConfigInstalled>& c) const
    {
        // Decision version 3 wrote text and origin alone; no text was empty, so that an empty one tells the forms
        // apart.
        out.putAll(std::string_view(), std::string_view(c->text), std::string_view(c->origin),
                   std::string_view(c->actor), std::string_view(c->reason), std::string_view(c->basis));
    }
    void operator()(const std::shared_ptr<const ModelInstalled>& m) const
    {
        out.putAll(m->work, m->kind, m->instrument, m->timeframe, name(m->failure),
                   std::string_view(reinterpret_cast<const char*>(m->model.data()), m->model.size()));
        analysis::writeCanonical(out, m->hash);
    }
    void operator()(const std::shared_ptr<const ReconciliationFinding>& r) const
    {
        const trading::Finding& f = r->finding;
        out.putAll(f.kind, f.other, f.account, f.instrument, f.order, f.execution, f.engineValue, f.otherValue);
        const trading::VenueReport& v = r->report;
        const trading::Execution& e = v.execution;
        const trading::PricedFill& p = e.priced;
        out.putAll(v.kind, v.order, v.side, v.other, v.from, v.to, name(v.cause), v.time, v.known, v.quantity, v.filled,
                   e.quantity, p.price, p.reference, p.halfSpread, p.slippage, p.model, p.liquidity, p.proxy,
                   p.marketTime, p.impact, e.fee, e.trigger, e.bestBid, e.bestAsk, e.level, e.queueAhead, e.latency,
                   e.waited, e.midAtSubmit, e.midAtVenue, e.ordinal);
    }
    template <class TapeRecord>
    void operator()(const TapeRecord&) const
    {
        expects(false, "tape records are stored as blocks, not as journal events");
    }

    void putPairs(const std::vector<std::pair<std::string, std::string>>& pairs) const
    {
        out.put(static_cast<std::int64_t>(pairs.size()));
        for (const auto& [key, value] : pairs)
            out.putAll(std::string_view(key), std::string_view(value));
    }
};

void getPairs(CanonicalReader& in, std::vector<std::pair<std::string, std::string>>& pairs)
{
    pairs.resize(in.count(16));
    for (auto& [key, value] : pairs)
        in.getAll(key, value);
}

/// Refuses an enumerator that this version does not know: it came from damage or from a newer program.
template <class Enum>
bool within(Enum value, Enum first, Enum last)
{
    return value >= first && value <= last;
}

} // namespace

std::string_view toString(EventKind kind)
{
    switch (kind) {
    case EventKind::Trade:
        return "trade";
    case EventKind::Quote:
        return "quote";
    case EventKind::Bar:
        return "bar";
    case EventKind::BookSnapshot:
        return "book_snapshot";
    case EventKind::BookDelta:
        return "book_delta";
    case EventKind::CorporateAction:
        return "corporate_action";
    case EventKind::ClockTick:
        return "clock_tick";
    case EventKind::SourceState:
        return "source_state";
    case EventKind::InstrumentDefined:
        return "instrument_defined";
    case EventKind::Signal:
        return "signal";
    case EventKind::Command:
        return "command";
    case EventKind::ModelInstalled:
        return "model_installed";
    case EventKind::ConfigInstalled:
        return "config_installed";
    case EventKind::SessionStart:
        return "session_start";
    case EventKind::CarryOver:
        return "carry_over";
    case EventKind::ReconciliationFinding:
        return "reconciliation_finding";
    }
    return "unknown";
}

std::string_view toString(SourceState::Kind kind)
{
    constexpr std::array<std::string_view, 14> names{
        "",   "gap",  "repaired",   "duplicate", "out_of_order", "rejected",       "stale",
        "up", "down", "clock_jump", "suspended", "dead",         "resynchronised", "restarted"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view toString(SignalDirection direction)
{
    constexpr std::array<std::string_view, 4> names{"", "long", "short", "close"};
    return names[static_cast<std::size_t>(direction)];
}

std::string_view toString(SignalSource source)
{
    constexpr std::array<std::string_view, 6> names{"", "score", "file", "socket", "operator", "webhook"};
    return names[static_cast<std::size_t>(source)];
}

std::string_view toString(CommandKind kind)
{
    constexpr std::array<std::string_view, static_cast<std::size_t>(kLastCommandKind) + 1> names{
        "",         "order",   "cancel",  "close",      "flatten", "kill",    "acknowledge",  "unlock", "flag",
        "setting",  "replace", "protect", "reverse",    "correct", "capital", "open_account", "note",   "verify",
        "calm_end", "hold",    "funding", "experiment", "agent",   "legs",    "settings"};
    return names[static_cast<std::size_t>(kind)];
}

std::string valueText(const Command& command)
{
    if (command.kind != CommandKind::Settings) return command.value;
    std::string out;
    for (const auto& [key, value] : command.settings) {
        if (!out.empty()) out += "; ";
        out.append(key).append(" = ").append(value);
    }
    return out;
}

std::string_view toString(WorkKind kind)
{
    switch (kind) {
    case WorkKind::RegimeTraining:
        return "regime_training";
    }
    return "unknown";
}

EventKind Event::kind() const
{
    constexpr std::array<EventKind, std::variant_size_v<EventBody>> kinds{EventKind::Trade,
                                                                          EventKind::Quote,
                                                                          EventKind::Bar,
                                                                          EventKind::CorporateAction,
                                                                          EventKind::ClockTick,
                                                                          EventKind::SourceState,
                                                                          EventKind::InstrumentDefined,
                                                                          EventKind::Signal,
                                                                          EventKind::Command,
                                                                          EventKind::SessionStart,
                                                                          EventKind::CarryOver,
                                                                          EventKind::ConfigInstalled,
                                                                          EventKind::ModelInstalled,
                                                                          EventKind::BookSnapshot,
                                                                          EventKind::BookDelta,
                                                                          EventKind::ReconciliationFinding};
    return kinds[body.index()];
}

std::size_t MarketSpan::size() const
{
    return std::visit([](const auto& span) { return span.size(); }, records);
}

EventKind MarketSpan::kind() const
{
    constexpr std::array<EventKind, 7> kinds{EventKind::Trade,           EventKind::Quote,     EventKind::Bar,
                                             EventKind::CorporateAction, EventKind::ClockTick, EventKind::BookSnapshot,
                                             EventKind::BookDelta};
    return kinds[records.index()];
}

void encode(const Event& event, CanonicalWriter& out) { std::visit(EventEncoder{out}, event.body); }

Result<Event> decodeEvent(EventKind kind, std::uint64_t seq, Time time, SourceId source,
                          std::span<const std::uint8_t> bytes)
{
    CanonicalReader in(bytes);
    Event event{seq, time, source, SourceState{}};
    bool known = toString(kind) != "unknown";
    switch (kind) {
    case EventKind::SourceState: {
        SourceState s;
        in.getAll(s.kind, s.instrument, s.count, s.from, s.to);
        known = within(s.kind, SourceState::Kind::Gap, SourceState::Kind::Dropped);
        event.body = s;
        break;
    }
    case EventKind::InstrumentDefined: {
        auto instrument = market::Instrument::fromCanonical(in);
        known = market::validated(instrument).has_value() &&
                within(instrument.assetClass, market::AssetClass::Crypto, market::AssetClass::Option) &&
                within(instrument.barSource, market::BarSource::Bars, market::BarSource::Quotes) &&
                within(instrument.fees.kind, market::FeeKind::BasisPoints, market::FeeKind::PerContract);
        event.body = std::make_shared<const market::Instrument>(std::move(instrument));
        break;
    }
    case EventKind::Signal: {
        ExternalSignal s;
        in.getAll(s.instrument, s.symbol, s.direction, s.timeframe, s.timestamp, s.strategyId, s.note, s.nonce,
                  s.source);
        known = within(s.direction, SignalDirection::Long, SignalDirection::Close) &&
                within(s.timeframe, market::Timeframe::M1, market::Timeframe::W1) &&
                within(s.source, SignalSource::Score, SignalSource::Webhook);
        event.body = std::make_shared<const ExternalSignal>(std::move(s));
        break;
    }
    case EventKind::Command: {
        Command c;
        in.getAll(c.kind, c.actor, c.reason, c.origin, c.key, c.value, c.instrument, c.symbol, c.side, c.quantity,
                  c.order);
        // Rows from before there were limit orders end here: they were market orders with the engine's protection.
        if (!in.atEnd()) in.getAll(c.terms.kind, c.terms.tif, c.terms.limit, c.stop, c.target);
        if (!in.atEnd()) {
            trading::getTerms(in, c.terms);
            in.getAll(c.position, c.price, c.amount, c.account);
        }
        bool areKnown = true;
        if (c.kind == CommandKind::Legs) {
            for (std::size_t left = in.count(12); left > 0; --left) {
                CommandLeg& leg = c.legs.emplace_back();
                in.getAll(leg.instrument, leg.symbol, leg.side, leg.ratio);
                areKnown = areKnown && within(leg.side, market::Side::Buy, market::Side::Sell);
            }
        }
        if (c.kind == CommandKind::Settings) getPairs(in, c.settings);
        known = areKnown && within(c.kind, CommandKind::Order, kLastCommandKind) &&
                within(c.side, market::Side::None, market::Side::Sell) && trading::hasKnownNames(c.terms);
        event.body = std::make_shared<const Command>(std::move(c));
        break;
    }
    case EventKind::SessionStart: {
        SessionStart s;
        in.getAll(s.seed, s.initialCash, s.decisionVersion);
        getPairs(in, s.settings);
        getPairs(in, s.flags);
        in.get(s.sources);
        event.body = std::make_shared<const SessionStart>(std::move(s));
        break;
    }
    case EventKind::CarryOver: {
        std::string state;
        in.get(state);
        event.body = std::make_shared<const CarryOver>(CarryOver{{state.begin(), state.end()}});
        break;
    }
    case EventKind::ConfigInstalled: {
        ConfigInstalled c;
        in.get(c.text);
        if (c.text.empty())
            in.getAll(c.text, c.origin, c.actor, c.reason, c.basis);
        else
            in.get(c.origin);
        event.body = std::make_shared<const ConfigInstalled>(std::move(c));
        break;
    }
    case EventKind::ModelInstalled: {
        ModelInstalled m;
        std::string failure;
        std::string model;
        in.getAll(m.work, m.kind, m.instrument, m.timeframe, failure, model);
        const bool hasHash = analysis::readCanonical(in, m.hash);
        const std::optional<ReasonCode> code =
            failure == name(ReasonCode::None) ? ReasonCode::None : reasonCodeFromName(failure);
        known = hasHash && code && within(m.kind, WorkKind::RegimeTraining, WorkKind::RegimeTraining) &&
                within(m.timeframe, market::Timeframe::M1, market::Timeframe::W1);
        m.failure = code.value_or(ReasonCode::None);
        m.model.assign(model.begin(), model.end());
        event.body = std::make_shared<const ModelInstalled>(std::move(m));
        break;
    }
    case EventKind::ReconciliationFinding: {
        ReconciliationFinding r;
        trading::Finding& f = r.finding;
        in.getAll(f.kind, f.other, f.account, f.instrument, f.order, f.execution, f.engineValue, f.otherValue);
        trading::VenueReport& v = r.report;
        trading::Execution& e = v.execution;
        trading::PricedFill& p = e.priced;
        std::string cause;
        in.getAll(v.kind, v.order, v.side, v.other, v.from, v.to, cause, v.time, v.known, v.quantity, v.filled,
                  e.quantity, p.price, p.reference, p.halfSpread, p.slippage, p.model, p.liquidity, p.proxy,
                  p.marketTime, p.impact, e.fee, e.trigger, e.bestBid, e.bestAsk, e.level, e.queueAhead, e.latency,
                  e.waited, e.midAtSubmit, e.midAtVenue, e.ordinal);
        const auto code = reasonCodeFromName(cause);
        v.cause = code.value_or(ReasonCode::None);
        known = code && within(f.kind, trading::FindingClass::MissingFill, trading::FindingClass::CashDifference) &&
                within(f.other, trading::ComparedWith::Venue, trading::ComparedWith::Storage) &&
                within(v.kind, trading::VenueReportKind::Accepted, trading::VenueReportKind::Illegal) &&
                within(v.side, market::Side::None, market::Side::Sell) &&
                within(v.from, trading::OrderState::Created, trading::OrderState::Rejected) &&
                within(v.to, trading::OrderState::Created, trading::OrderState::Rejected) &&
                within(p.model, trading::FillModel::F1, trading::FillModel::F3) &&
                within(p.liquidity, trading::Liquidity::Taker, trading::Liquidity::Maker) &&
                within(e.trigger, trading::FillTrigger::Instant, trading::FillTrigger::SessionEnd);
        event.body = std::make_shared<const ReconciliationFinding>(std::move(r));
        break;
    }
    case EventKind::Trade:
    case EventKind::Quote:
    case EventKind::Bar:
    case EventKind::BookSnapshot:
    case EventKind::BookDelta:
    case EventKind::CorporateAction:
    case EventKind::ClockTick:
        known = false;
    }
    if (!known || !in.ok() || !in.atEnd())
        return fail(ErrorCode::Corrupt, "event " + std::to_string(seq) + " (" + std::string(toString(kind)) +
                                            ") is damaged or from a newer program");
    return event;
}

} // namespace sextant::session
