#include "engine/host/command_parser.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <sstream>

#include "engine/decision/agents/agent.h"
#include "engine/decision/experiments/router.h"
#include "engine/host/json_fields.h"
#include "engine/session/configuration/flags.h"

namespace sextant::host {
namespace {

using session::Command;
using session::CommandKind;
using trading::OrderKind;
using trading::TimeInForce;
using trading::Trail;
using trading::TriggerSource;

constexpr std::size_t kLongestText = 1024;
constexpr std::size_t kLongestName = 64;
constexpr CommandKind kLastCommand = session::kLastCommandKind;

/// "a, b or c".
template <class List, class ToText>
std::string choices(const List& list, const ToText& toText)
{
    std::string out;
    for (auto each = std::begin(list); each != std::end(list); ++each) {
        if (!out.empty()) out += std::next(each) == std::end(list) ? " or " : ", ";
        out += toText(*each);
    }
    return out;
}

template <class Enum, std::size_t N>
Result<Enum> oneOf(const JsonFields& fields, const char* name, const std::array<Enum, N>& known, Enum otherwise)
{
    auto word = fields.text(name);
    if (!word) return tl::unexpected(word.error());
    if (word->empty()) return otherwise;
    for (const Enum each : known)
        if (*word == trading::toString(each)) return each;
    return fields.bad(name, "'" + word->substr(0, 40) + "', expected " +
                                choices(known, [](Enum each) { return std::string(trading::toString(each)); }));
}

/// A price on the instrument's tick; 0 if it is absent.
Result<Price> orderPrice(const JsonFields& fields, const char* name, const market::Instrument& instrument)
{
    auto value = fields.text(name);
    if (!value) return tl::unexpected(value.error());
    if (value->empty()) return Price{};
    const auto parsed = parseScaled(*value, instrument.priceScale);
    if (!parsed) return fields.bad(name, parsed.error().message);
    if (parsed->rounded || parsed->value <= 0 || parsed->value % instrument.tick.units != 0)
        return fields.bad(name, *value + ", expected more than 0 and a multiple of the tick " +
                                    instrument.format(instrument.tick));
    return Price{parsed->value};
}

Result<Lots> lots(const JsonFields& fields, const char* name, const market::Instrument& instrument, bool mayBeZero)
{
    auto value = fields.required(name);
    if (!value) return tl::unexpected(value.error());
    auto parsed = instrument.parseLots(*value);
    if (!parsed) return fields.bad(name, parsed.error().message);
    if (parsed->count < 0 || (parsed->count == 0 && !mayBeZero))
        return fields.bad(name, *value + (mayBeZero ? ", expected 0 or more" : ", expected more than 0"));
    return *parsed;
}

Result<market::Side> side(const JsonFields& fields)
{
    auto word = fields.required("side");
    if (!word) return tl::unexpected(word.error());
    if (*word != "buy" && *word != "sell")
        return fields.bad("side", "'" + word->substr(0, 40) + "', expected buy or sell");
    return *word == "buy" ? market::Side::Buy : market::Side::Sell;
}

/// Reads the members of one command into it. The first thing that is wrong ends it.
class CommandReader final {
public:
    CommandReader(const JsonFields& fields, Command& command, const market::Instrument* instrument,
                  const InstrumentFinder& find)
        : m_fields(fields), m_command(command), m_instrument(instrument), m_find(find)
    {}

    [[nodiscard]] Result<void> read()
    {
        switch (m_command.kind) {
        case CommandKind::Order:
            order();
            break;
        case CommandKind::Legs:
            legs();
            break;
        case CommandKind::Replace:
            take(m_fields.id("order"), [&](std::uint64_t id) { m_command.order = OrderId{id}; });
            if (m_ok && !m_command.order.isSet()) wrong("order", "missing, expected the number of an order");
            take(lots(m_fields, "quantity", *m_instrument, false), [&](Lots value) { m_command.quantity = value; });
            prices({{"limit", &m_command.terms.limit}, {"stop_price", &m_command.terms.stopPrice}});
            display();
            clientId();
            break;
        case CommandKind::Cancel:
            take(m_fields.id("order"), [&](std::uint64_t id) { m_command.order = OrderId{id}; });
            if (m_ok && !m_command.order.isSet()) wrong("order", "missing, expected the number of an order");
            break;
        case CommandKind::Verify:
            take(m_fields.id("order"), [&](std::uint64_t id) { m_command.order = OrderId{id}; });
            take(m_fields.required("value"), [&](const std::string& value) { m_command.value = value; });
            if (m_ok && m_command.value != "keep" && m_command.value != "cancel")
                wrong("value", "'" + m_command.value.substr(0, 40) + "', expected keep or cancel");
            break;
        case CommandKind::Protect:
            prices({{"stop", &m_command.stop}, {"target", &m_command.target}});
            break;
        case CommandKind::Reverse:
            prices({{"stop", &m_command.stop}, {"target", &m_command.target}});
            break;
        case CommandKind::Unlock:
            take(m_fields.text("key", kLongestName), [&](const std::string& value) { m_command.key = value; });
            if (m_ok && m_command.key.empty() && m_instrument == nullptr) m_command.key = "kill";
            break;
        case CommandKind::Flag:
        case CommandKind::Setting:
            take(m_fields.required("key", kLongestName), [&](const std::string& value) { m_command.key = value; });
            take(m_fields.required("value"), [&](const std::string& value) { m_command.value = value; });
            if (m_command.kind == CommandKind::Flag && m_fields.has("expires"))
                take(m_fields.time("expires"), [&](Time value) { m_command.terms.goodTill = value; });
            break;
        case CommandKind::Settings:
            take(m_fields.pairs("settings", session::kMostSettings, kLongestName),
                 [&](const auto& pairs) { m_command.settings = pairs; });
            if (m_ok && m_command.settings.empty()) wrong("settings", "missing, expected {\"KEY\":\"VALUE\", …}");
            break;
        case CommandKind::Correct:
            correct();
            break;
        case CommandKind::Capital:
            take(m_fields.cash("amount"), [&](Cash value) { m_command.amount = value; });
            if (m_ok && m_command.amount.units == 0) wrong("amount", "0, expected more or less than that");
            take(m_fields.text("currency", kLongestName), [&](const std::string& value) { m_command.key = value; });
            take(m_fields.text("from", kLongestName), [&](const std::string& value) { m_command.value = value; });
            break;
        case CommandKind::OpenAccount:
            take(m_fields.required("account", kLongestName),
                 [&](const std::string& value) { m_command.account = value; });
            take(m_fields.cash("amount"), [&](Cash value) { m_command.amount = value; });
            if (m_ok && m_command.amount.units <= 0) wrong("amount", "expected more than 0");
            take(m_fields.text("currency", kLongestName), [&](const std::string& value) { m_command.key = value; });
            break;
        case CommandKind::Note:
            take(m_fields.required("value", kLongestText), [&](const std::string& value) { m_command.value = value; });
            take(m_fields.text("tags", kLongestText), [&](const std::string& value) { m_command.key = value; });
            take(m_fields.id("order"), [&](std::uint64_t id) { m_command.order = OrderId{id}; });
            take(m_fields.id("position"), [&](std::uint64_t id) { m_command.position = PositionId{id}; });
            break;
        case CommandKind::Funding:
            take(m_fields.cash("rate"), [&](Cash value) { m_command.amount = value; });
            if (m_ok && (m_command.amount.units == 0 || std::abs(m_command.amount.units) > 100'000'000))
                wrong("rate", "expected a share of the position's value, within ±1 and not 0");
            prices({{"price", &m_command.price}});
            break;
        case CommandKind::Experiment:
            take(m_fields.required("key", kLongestName), [&](const std::string& value) { m_command.key = value; });
            take(m_fields.text("value", kLongestText), [&](const std::string& value) { m_command.value = value; });
            if (m_ok && !m_command.value.empty())
                if (const auto rule = decision::parseExperimentRule(m_command.key, m_command.value); !rule)
                    wrong("value", rule.error().message);
            break;
        case CommandKind::Agent:
            take(m_fields.required("key", kLongestName), [&](const std::string& value) { m_command.key = value; });
            take(m_fields.required("value"), [&](const std::string& value) { m_command.value = value; });
            if (m_ok && !decision::agentFromName(m_command.key))
                wrong("key", "'" + m_command.key.substr(0, 40) + "', expected the name of an agent");
            if (m_ok && !session::parseSwitch(m_command.value) && m_command.value != "specialist" &&
                m_command.value != "subagent")
                wrong("value", "'" + m_command.value.substr(0, 40) + "', expected on, off, specialist or subagent");
            break;
        case CommandKind::Close:
        case CommandKind::Flatten:
        case CommandKind::Kill:
        case CommandKind::Acknowledge:
        case CommandKind::CalmEnd:
            break;
        case CommandKind::Hold:
            take(m_fields.boolean("flatten"), [&](bool value) { m_command.value = value ? "flatten" : ""; });
            break;
        }
        return m_ok ? Result<void>{} : tl::unexpected(m_error);
    }

private:
    template <class Value, class Use>
    void take(const Result<Value>& value, const Use& use)
    {
        if (!m_ok) return;
        if (value) return use(*value);
        m_ok = false;
        m_error = value.error();
    }
    void wrong(std::string_view field, std::string_view what)
    {
        if (!m_ok) return;
        m_ok = false;
        m_error = m_fields.bad(field, what).value();
    }
    void prices(std::initializer_list<std::pair<const char*, Price*>> wanted)
    {
        for (const auto& [name, field] : wanted)
            take(orderPrice(m_fields, name, *m_instrument), [field = field](Price value) { *field = value; });
    }
    void display()
    {
        if (!m_fields.has("display")) return;
        take(lots(m_fields, "display", *m_instrument, false), [&](Lots value) { m_command.terms.display = value; });
        if (m_ok && m_command.terms.display > m_command.quantity)
            wrong("display", "more than the quantity of the order");
    }
    void clientId()
    {
        take(m_fields.text("client_id", kLongestName), [&](const std::string& value) { m_command.key = value; });
    }

    void order()
    {
        trading::OrderTerms& terms = m_command.terms;
        take(side(m_fields), [&](market::Side value) { m_command.side = value; });
        take(lots(m_fields, "quantity", *m_instrument, false), [&](Lots value) { m_command.quantity = value; });
        clientId();
        take(oneOf(m_fields, "order_kind",
                   std::array{OrderKind::Market, OrderKind::Limit, OrderKind::Stop, OrderKind::StopLimit,
                              OrderKind::TrailingStop, OrderKind::MarketOnClose},
                   OrderKind::Market),
             [&](OrderKind value) { terms.kind = value; });
        take(oneOf(m_fields, "tif",
                   std::array{TimeInForce::GoodTillCancelled, TimeInForce::Day, TimeInForce::ImmediateOrCancel,
                              TimeInForce::FillOrKill, TimeInForce::GoodTillDate, TimeInForce::AtTheOpen},
                   TimeInForce::GoodTillCancelled),
             [&](TimeInForce value) { terms.tif = value; });
        take(oneOf(m_fields, "trigger", std::array{TriggerSource::Last, TriggerSource::Mid, TriggerSource::BidAsk},
                   TriggerSource::Last),
             [&](TriggerSource value) { terms.trigger = value; });
        prices({{"limit", &terms.limit},
                {"stop_price", &terms.stopPrice},
                {"stop", &m_command.stop},
                {"target", &m_command.target}});
        trail();
        display();
        take(m_fields.boolean("post_only"), [&](bool value) { terms.postOnly = value; });
        take(m_fields.boolean("reduce_only"), [&](bool value) { terms.reduceOnly = value; });
        take(m_fields.id("group"), [&](std::uint64_t id) { terms.group = trading::OrderGroupId{id}; });
        take(m_fields.text("group_policy"), [&](const std::string& value) {
            if (value == "reduce")
                terms.groupPolicy = trading::GroupPolicy::ReduceOthers;
            else if (!value.empty() && value != "cancel")
                wrong("group_policy", "'" + value.substr(0, 40) + "', expected cancel or reduce");
        });
        if (m_fields.has("good_till")) take(m_fields.time("good_till"), [&](Time value) { terms.goodTill = value; });
        fits(terms);
    }

    /// "buy 1 SPY140621C00190000, sell 1 SPY140621C00195000".
    void legs()
    {
        take(m_fields.required("legs", kLongestText), [&](const std::string& value) {
            if (auto parsed = parseLegs(value, m_find))
                m_command.legs = *std::move(parsed);
            else
                wrong("legs", parsed.error().message);
        });
        take(m_fields.required("quantity"), [&](const std::string& value) {
            const auto parsed = parseScaled(value, 0);
            if (!parsed || parsed->rounded || parsed->value < 1 || parsed->value > 1'000'000)
                return wrong("quantity", value.substr(0, 40) + ", expected a whole number from 1 to 1000000");
            m_command.quantity = Lots{parsed->value};
        });
        clientId();
        trading::OrderTerms& terms = m_command.terms;
        take(oneOf(m_fields, "tif", std::array{TimeInForce::Day, TimeInForce::GoodTillCancelled}, TimeInForce::Day),
             [&](TimeInForce value) { terms.tif = value; });
        if (m_fields.has("limit")) terms.kind = OrderKind::Limit;
        netPrice("limit", m_command.price);
        netPrice("stop", m_command.stop);
        netPrice("target", m_command.target);
        const bool isTurned =
            m_command.stop.units != 0 && m_command.target.units != 0 && m_command.stop.units >= m_command.target.units;
        if (isTurned) wrong("stop", "at or above the target, expected below it");
    }
    /// What one costs per unit of the underlying; what it brings is negative.
    void netPrice(const char* name, Price& field)
    {
        if (!m_fields.has(name)) return;
        take(m_fields.required(name), [&](const std::string& value) {
            const auto parsed = parseScaled(value, market::kOptionPriceScale);
            constexpr std::int64_t kMost = 1'000'000'0000;
            if (!parsed || parsed->rounded || std::abs(parsed->value) > kMost)
                return wrong(name, value.substr(0, 40) +
                                       ", expected a price of at most four decimals, negative for a credit");
            field = Price{parsed->value};
        });
    }

    void trail()
    {
        Trail& trail = m_command.terms.trail;
        int given = 0;
        if (m_fields.has("trail_amount")) {
            ++given;
            trail.kind = Trail::Kind::Amount;
            take(orderPrice(m_fields, "trail_amount", *m_instrument), [&](Price value) { trail.amount = value; });
        }
        if (m_fields.has("trail_percent")) {
            ++given;
            trail.kind = Trail::Kind::Percent;
            take(m_fields.number("trail_percent"), [&](double value) {
                if (!(value >= 0.0001 && value < 100.0))
                    return wrong("trail_percent", "expected at least 0.0001 and less than 100");
                trail.ppm = std::llround(value * 10'000.0);
            });
        }
        if (m_fields.has("trail_atr")) {
            ++given;
            trail.kind = Trail::Kind::Atr;
            take(m_fields.number("trail_atr"), [&](double value) {
                if (!(value > 0.0 && value <= 100.0))
                    return wrong("trail_atr", "expected a multiple above 0 and at most 100");
                trail.multiple = value;
            });
        }
        if (given > 1) wrong("trail_amount", "one of trail_amount, trail_percent and trail_atr, not several");
    }

    /// What belongs together; the venue judges the rest.
    void fits(const trading::OrderTerms& terms)
    {
        const std::string kind(trading::toString(terms.kind));
        const bool limited = trading::hasLimit(terms.kind);
        const bool stopped = terms.kind == OrderKind::Stop || terms.kind == OrderKind::StopLimit;
        const bool trails = terms.kind == OrderKind::TrailingStop;
        if (limited && terms.limit.units == 0) wrong("limit", "missing, a " + kind + " order needs one");
        if (!limited && terms.limit.units != 0)
            wrong("limit", "a " + kind + " order has none, expected \"order_kind\":\"limit\" or \"stop_limit\"");
        if (stopped && terms.stopPrice.units == 0) wrong("stop_price", "missing, a " + kind + " order needs one");
        if (!stopped && terms.stopPrice.units != 0)
            wrong("stop_price", "a " + kind + " order has none, expected \"order_kind\":\"stop\" or \"stop_limit\"");
        if (trails && terms.trail.kind == Trail::Kind::None)
            wrong("trail_amount", "missing, a trailing_stop order needs it, trail_percent or trail_atr");
        if (!trails && terms.trail.kind != Trail::Kind::None)
            wrong("trail_amount", "a " + kind + " order trails nothing, expected \"order_kind\":\"trailing_stop\"");
        const bool hasDate = terms.goodTill != Time::max();
        if (hasDate != (terms.tif == TimeInForce::GoodTillDate))
            wrong("good_till", hasDate ? "only with \"tif\":\"gtd\"" : "missing, \"tif\":\"gtd\" needs it");
        if (terms.postOnly && terms.kind != OrderKind::Limit) wrong("post_only", "only for limit orders");
        if (terms.display.count != 0 && !limited) wrong("display", "only for limit and stop_limit orders");
    }

    void correct()
    {
        take(lots(m_fields, "quantity", *m_instrument, true), [&](Lots value) { m_command.quantity = value; });
        if (m_ok && (m_command.quantity.count > 0 || m_fields.has("side")))
            take(side(m_fields), [&](market::Side value) { m_command.side = value; });
        prices({{"price", &m_command.price}});
        if (m_ok && m_command.price.units == 0) wrong("price", "missing, a correction has one");
    }

    const JsonFields& m_fields;
    Command& m_command;
    const market::Instrument* m_instrument;
    const InstrumentFinder& m_find;
    bool m_ok = true;
    Error m_error;
};

/// Whether a command is about an instrument, and whether it must name it.
enum class NamesInstrument : std::uint8_t { No, May, Must };
NamesInstrument namesInstrument(CommandKind kind)
{
    switch (kind) {
    case CommandKind::Order:
    case CommandKind::Replace:
    case CommandKind::Close:
    case CommandKind::Protect:
    case CommandKind::Reverse:
    case CommandKind::Correct:
    case CommandKind::Funding:
    case CommandKind::Hold:
        return NamesInstrument::Must;
    case CommandKind::Unlock:
    case CommandKind::Note:
        return NamesInstrument::May;
    default:
        return NamesInstrument::No;
    }
}

std::string allCommands()
{
    std::vector<CommandKind> kinds;
    for (int kind = static_cast<int>(CommandKind::Order); kind <= static_cast<int>(kLastCommand); ++kind)
        kinds.push_back(static_cast<CommandKind>(kind));
    return choices(kinds, [](CommandKind kind) { return std::string(session::toString(kind)); });
}

} // namespace

std::optional<CommandKind> commandKind(std::string_view word)
{
    for (int kind = static_cast<int>(CommandKind::Order); kind <= static_cast<int>(kLastCommand); ++kind)
        if (word == session::toString(static_cast<CommandKind>(kind))) return static_cast<CommandKind>(kind);
    return std::nullopt;
}

Result<std::vector<session::CommandLeg>> parseLegs(std::string_view text, const InstrumentFinder& find)
{
    std::vector<session::CommandLeg> legs;
    while (true) {
        const std::size_t comma = text.find(',');
        std::istringstream words{std::string(text.substr(0, comma))};
        std::string way;
        std::string count;
        std::string symbol;
        std::string more;
        words >> way >> count >> symbol;
        const bool hasMore = static_cast<bool>(words >> more);
        const std::string said = "'" + std::string(text.substr(0, std::min<std::size_t>(comma, 60))) + "'";
        if ((way != "buy" && way != "sell") || symbol.empty() || hasMore)
            return fail(ErrorCode::InvalidInput,
                        said + ", expected \"buy\" or \"sell\", a number of contracts and a symbol");
        const auto ratio = parseScaled(count, 0);
        if (!ratio || ratio->rounded || ratio->value < 1 || ratio->value > 1000)
            return fail(ErrorCode::InvalidInput,
                        said + ": '" + count.substr(0, 40) + "', expected 1 to 1000 contracts");
        const market::Instrument* instrument = find(symbol);
        if (instrument == nullptr)
            return fail(ErrorCode::InvalidInput, "'" + symbol.substr(0, 40) + "' is not an instrument of this session");
        if (!instrument->option) return fail(ErrorCode::InvalidInput, "'" + symbol.substr(0, 40) + "' is no option");
        const auto isSame = [&](const session::CommandLeg& leg) { return leg.instrument == instrument->id; };
        if (std::any_of(legs.begin(), legs.end(), isSame))
            return fail(ErrorCode::InvalidInput, "'" + symbol.substr(0, 40) + "' is named twice");
        legs.push_back(
            {instrument->id, instrument->symbol, way == "buy" ? market::Side::Buy : market::Side::Sell, ratio->value});
        if (legs.size() > session::kMostLegs)
            return fail(ErrorCode::InvalidInput, "more than " + std::to_string(session::kMostLegs) + " legs");
        if (comma == std::string_view::npos) return legs;
        text.remove_prefix(comma + 1);
    }
}

Result<session::Command> parseCommand(std::string_view json, const std::string& where, const InstrumentFinder& find)
{
    auto document = parseJsonObject(json, where);
    if (!document) return tl::unexpected(document.error());
    const JsonFields fields(*document, where);
    Command command;
    auto word = fields.required("command");
    if (!word) return tl::unexpected(word.error());
    const auto kind = commandKind(*word);
    if (!kind) return fields.bad("command", "'" + word->substr(0, 40) + "', expected " + allCommands());
    command.kind = *kind;
    for (const auto& [name, field] : {std::pair{"actor", &command.actor}, std::pair{"reason", &command.reason}}) {
        auto value = fields.required(name, kLongestText);
        if (!value) return tl::unexpected(value.error());
        *field = *std::move(value);
    }
    command.origin = "file";
    auto account = fields.text("account", kLongestName);
    if (!account) return tl::unexpected(account.error());
    if (*account != "main") command.account = *std::move(account);

    const market::Instrument* instrument = nullptr;
    const NamesInstrument names = namesInstrument(command.kind);
    if (names == NamesInstrument::Must || (names == NamesInstrument::May && fields.has("symbol"))) {
        auto symbol = fields.required("symbol");
        if (!symbol) return tl::unexpected(symbol.error());
        instrument = find(*symbol);
        if (instrument == nullptr)
            return fields.bad("symbol", "'" + symbol->substr(0, 40) + "' is not an instrument of this session");
        command.instrument = instrument->id;
        command.symbol = instrument->symbol;
    }
    if (auto read = CommandReader(fields, command, instrument, find).read(); !read) return tl::unexpected(read.error());
    return command;
}

} // namespace sextant::host
