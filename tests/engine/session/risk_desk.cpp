#include "tests/engine/session/risk_desk.h"

#include <algorithm>
#include <cmath>

namespace sextant::test {
namespace {

const Time kStart = at("2024-01-10T00:00:00Z"); // a Wednesday

std::vector<std::string> withDefaults(std::vector<std::string> settings)
{
    for (const char* setting : {"gates.cooldown_bars=0", "gates.cooldown_seconds=0", "scoring.enabled=false"})
        settings.emplace_back(setting);
    return settings;
}

} // namespace

RiskDesk::RiskDesk(const std::vector<std::string>& settings, const std::vector<std::string>& flags, int bars)
    : driver(kStart, withDefaults(settings), flags), time(kStart)
{
    (void)driver.define("BTC-USDT", "bybit", market::Timeframe::M1);
    (void)driver.define("ETH-USDT", "bybit", market::Timeframe::M1);
    bitcoin = &driver.session.instrument(InstrumentId{1});
    ether = &driver.session.instrument(InstrumentId{2});
    for (int i = 0; i < bars; ++i)
        bar(i % 2 == 0 ? 50'000.0 : 50'050.0);
    if (bars > 0) bar(50'000.0);
}

void RiskDesk::bar(std::optional<double> close)
{
    const double open = last;
    last = close.value_or(last);
    time = time + std::chrono::minutes(1);
    std::vector<market::Bar> records;
    for (const auto& [instrument, scale] : {std::pair{bitcoin, 1.0}, std::pair{ether, 0.05}}) {
        const auto price = [&, tick = instrument->toDouble(instrument->tick)](double value) {
            return Price{std::llround(value * scale / tick) * instrument->tick.units};
        };
        market::Bar record;
        record.end = time;
        record.open = price(open);
        record.close = price(last);
        record.high = price(std::max(open, last) + 20.0);
        record.low = price(std::min(open, last) - 20.0);
        record.volume = 10.0;
        record.durationSeconds = 60;
        record.instrument = instrument->id.value;
        records.push_back(record);
    }
    driver.applySpan(records);
}

session::Command RiskDesk::order(market::Side side, std::int64_t lots, double limit, std::uint16_t instrument) const
{
    session::Command command;
    command.kind = session::CommandKind::Order;
    command.instrument = InstrumentId{instrument};
    command.side = side;
    command.quantity = Lots{lots};
    if (limit > 0.0) {
        const market::Instrument& of = instrument == 1 ? *bitcoin : *ether;
        command.terms.kind = trading::OrderKind::Limit;
        command.terms.limit = Price{std::llround(limit / of.toDouble(of.tick)) * of.tick.units};
    }
    return command;
}

void RiskDesk::give(session::Command command) { driver.command(std::move(command), time); }

void RiskDesk::say(session::CommandKind kind, std::string key, std::string value, std::string reason,
                   std::uint16_t instrument)
{
    auto command = std::make_shared<session::Command>();
    command->kind = kind;
    command->actor = "tester";
    command->origin = "file";
    command->reason = std::move(reason);
    command->key = std::move(key);
    command->value = std::move(value);
    command->instrument = InstrumentId{instrument};
    driver.apply(std::shared_ptr<const session::Command>(std::move(command)), time);
}

void RiskDesk::state(session::SourceState::Kind kind, std::uint64_t number, std::uint16_t instrument)
{
    session::SourceState body;
    body.kind = kind;
    body.count = number;
    body.instrument = InstrumentId{instrument};
    driver.apply(body, time);
}

ReasonCode RiskDesk::refusal() const
{
    ReasonCode found = ReasonCode::None;
    for (const session::Effect& effect : driver.effects.all()) {
        const auto* incident = std::get_if<session::Incident>(&effect.body);
        if (incident == nullptr || effect.seq != driver.session.lastSeq()) continue;
        if (incident->code == ReasonCode::CommandRefused) found = driver.effects.reasons(effect)[1].code;
    }
    return found;
}

std::optional<Reason> RiskDesk::reasonOf(ReasonCode rule) const
{
    std::optional<Reason> found;
    for (const session::Effect& effect : driver.effects.all()) {
        if (effect.kind != session::EffectKind::RiskVerdict) continue;
        found.reset();
        for (const Reason& reason : driver.effects.reasons(effect))
            if (reason.code == rule) found = reason;
    }
    return found;
}

std::size_t RiskDesk::incidents(ReasonCode code) const
{
    std::size_t found = 0;
    for (const session::Effect& effect : driver.effects.all()) {
        const auto* incident = std::get_if<session::Incident>(&effect.body);
        // What happens to engine 2's shadow as well is told of it too.
        if (incident != nullptr && incident->code == code && effect.variant != session::Variant::B) ++found;
    }
    return found;
}

std::size_t RiskDesk::alerts(ReasonCode rule) const
{
    std::size_t found = 0;
    for (const session::Effect& effect : driver.effects.all()) {
        const auto* incident = std::get_if<session::Incident>(&effect.body);
        if (incident == nullptr || incident->code != ReasonCode::LimitNear) continue;
        if (codeIn(driver.effects.reasons(effect)[0], ArgName::Code) == rule) ++found;
    }
    return found;
}

double numberIn(const Reason& reason, ArgName name)
{
    for (std::size_t i = 0; i < reason.argCount; ++i)
        if (reason.args[i].name == name)
            return reason.args[i].type == ReasonArg::Type::Number ? reason.args[i].number
                                                                  : static_cast<double>(reason.args[i].integer);
    return 0.0;
}

ReasonCode codeIn(const Reason& reason, ArgName name)
{
    for (std::size_t i = 0; i < reason.argCount; ++i)
        if (reason.args[i].name == name) return static_cast<ReasonCode>(reason.args[i].integer);
    return ReasonCode::None;
}

} // namespace sextant::test
