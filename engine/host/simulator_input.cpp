#include "engine/host/simulator_input.h"

#include <algorithm>

#include <rapidjson/document.h>

#include "engine/core/contract.h"
#include "engine/host/json_text.h"
#include "engine/market/simulator/market_simulator.h"

namespace sextant::host {
namespace {

namespace simulator = market::simulator;

/// The simulator's events as spans of one kind.
class SimulatorSource final : public EventSource {
public:
    SimulatorSource(simulator::SimulatorConfig config, std::optional<Time> end, std::string description)
        : m_simulator(std::move(config)), m_end(end), m_description(std::move(description))
    {
        for (const simulator::SimulatedInstrument& each : m_simulator.config().instruments)
            m_instruments.push_back(std::make_shared<const market::Instrument>(each.instrument));
        m_pending = m_simulator.next();
        m_warnings.emplace_back("SIM: a simulated market, made of random numbers; no price of it was ever paid");
    }

    const std::vector<std::shared_ptr<const market::Instrument>>& instruments() const override { return m_instruments; }
    Time startTime() const override { return m_simulator.config().start; }
    const std::string& description() const override { return m_description; }
    const std::vector<std::string>& warnings() const override { return m_warnings; }

    std::uint64_t skip(std::uint64_t count) override
    {
        std::uint64_t passed = 0;
        for (; passed < count && m_pending && !isPastEnd(); ++passed)
            m_pending = m_simulator.next();
        return passed;
    }

    Result<bool> next(session::Sequencer::Item& item) override
    {
        m_trades.clear();
        m_quotes.clear();
        if (!m_pending || isPastEnd()) return false;
        const bool isTrade = std::holds_alternative<market::Trade>(*m_pending);
        while (m_pending && !isPastEnd() && std::holds_alternative<market::Trade>(*m_pending) == isTrade &&
               m_trades.size() + m_quotes.size() < session::Sequencer::kMaxSpan) {
            if (isTrade)
                m_trades.push_back(std::get<market::Trade>(*m_pending));
            else
                m_quotes.push_back(std::get<market::Quote>(*m_pending));
            m_pending = m_simulator.next();
        }
        item.isSpan = true;
        item.span.firstSeq = 0;
        item.span.source = 1;
        if (isTrade)
            item.span.records = std::span<const market::Trade>(m_trades);
        else
            item.span.records = std::span<const market::Quote>(m_quotes);
        return true;
    }

private:
    [[nodiscard]] bool isPastEnd() const { return m_end && simulator::timeOf(*m_pending) >= *m_end; }

    simulator::MarketSimulator m_simulator;
    std::optional<Time> m_end;
    std::string m_description;
    std::vector<std::shared_ptr<const market::Instrument>> m_instruments;
    std::vector<std::string> m_warnings;
    std::optional<simulator::SimulatedEvent> m_pending;
    std::vector<market::Trade> m_trades; // reused
    std::vector<market::Quote> m_quotes; // reused
};

constexpr std::string_view kPrefix = "SIM-";

} // namespace

std::string SimulatorRequest::toJson() const
{
    JsonText out;
    out.beginObject().key("kind").text("sim").key("seed").text(std::to_string(seed)).key("symbols").beginArray();
    for (const std::string& symbol : symbols)
        out.text(symbol);
    out.endArray().key("from").integer(from.ns).key("to");
    if (to)
        out.integer(to->ns);
    else
        out.null();
    out.endObject();
    return std::string(out.view());
}

std::optional<SimulatorRequest> simulatorRequestFromJson(const std::string& json)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
    if (document.HasParseError() || !document.IsObject()) return std::nullopt;
    const auto member = [&](const char* name) -> const rapidjson::Value* {
        const auto it = document.FindMember(name);
        return it == document.MemberEnd() ? nullptr : &it->value;
    };
    const auto* kind = member("kind");
    const auto* seed = member("seed");
    const auto* symbols = member("symbols");
    const auto* from = member("from");
    const auto* to = member("to");
    if (kind == nullptr || !kind->IsString() || std::string_view(kind->GetString()) != "sim") return std::nullopt;
    if (seed == nullptr || !seed->IsString() || symbols == nullptr || !symbols->IsArray() || from == nullptr ||
        !from->IsInt64())
        return std::nullopt;
    SimulatorRequest request;
    const auto number = parseDecimal(seed->GetString());
    if (!number || number->scale != 0) return std::nullopt;
    request.seed = static_cast<std::uint64_t>(number->mantissa);
    for (const auto& symbol : symbols->GetArray())
        if (symbol.IsString()) request.symbols.emplace_back(symbol.GetString(), symbol.GetStringLength());
    request.from = Time{from->GetInt64()};
    if (to != nullptr && to->IsInt64()) request.to = Time{to->GetInt64()};
    return request;
}

Result<std::unique_ptr<EventSource>> openSimulator(const SimulatorRequest& request)
{
    simulator::SimulatorConfig config = simulator::defaultConfig(request.seed, request.from);
    if (!request.symbols.empty()) {
        std::vector<simulator::SimulatedInstrument> chosen;
        std::string known;
        for (const simulator::SimulatedInstrument& each : config.instruments)
            known += (known.empty() ? "" : ", ") + each.instrument.symbol;
        for (std::string symbol : request.symbols) {
            if (!symbol.starts_with(kPrefix)) symbol.insert(0, kPrefix);
            const auto it =
                std::find_if(config.instruments.begin(), config.instruments.end(),
                             [&](const simulator::SimulatedInstrument& i) { return i.instrument.symbol == symbol; });
            if (it == config.instruments.end())
                return fail(ErrorCode::InvalidArgument,
                            "--symbols: the simulator has no '" + symbol + "', it has " + known);
            if (std::any_of(chosen.begin(), chosen.end(), [&](const auto& c) { return c.instrument.symbol == symbol; }))
                continue;
            chosen.push_back(*it);
        }
        // Numbered in the order asked for, as a session wants them.
        for (std::size_t i = 0; i < chosen.size(); ++i)
            chosen[i].instrument.id = InstrumentId{static_cast<std::uint16_t>(i + 1)};
        config.instruments = std::move(chosen);
    }
    auto valid = simulator::validated(std::move(config));
    if (!valid) return tl::unexpected(valid.error());
    return std::unique_ptr<EventSource>(
        std::make_unique<SimulatorSource>(*std::move(valid), request.to, request.toJson()));
}

} // namespace sextant::host
