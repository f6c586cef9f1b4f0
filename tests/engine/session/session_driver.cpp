#include "tests/engine/session/session_driver.h"

#include <stdexcept>

namespace sextant::test {
namespace {

std::pair<std::string, std::string> split(const std::string& assignment)
{
    const auto equals = assignment.find('=');
    return {assignment.substr(0, equals), assignment.substr(equals + 1)};
}

Price priceOf(const market::Instrument& instrument, const char* text)
{
    return Price{parseScaled(text, instrument.priceScale).value().value};
}

} // namespace

Time at(const char* text) { return parseRfc3339(text).value(); }

std::string text(std::string_view view) { return std::string(view); }

SessionDriver::SessionDriver(Time start, const std::vector<std::string>& settings,
                             const std::vector<std::string>& flags, std::int64_t cash)
{
    auto body = std::make_shared<session::SessionStart>();
    body->initialCash = Cash{cash * 100'000'000};
    body->decisionVersion = session::Session::kDecisionVersion;
    for (const std::string& setting : settings)
        body->settings.push_back(split(setting));
    for (const std::string& flag : flags)
        body->flags.push_back(split(flag));
    apply(std::shared_ptr<const session::SessionStart>(std::move(body)), start);
}

const market::Instrument& SessionDriver::define(std::string_view symbol, std::string_view venue,
                                                std::optional<market::Timeframe> base, market::BarSource source,
                                                bool hasQuotes)
{
    static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    market::Instrument instrument = catalog.find(symbol, venue);
    instrument.id = InstrumentId{static_cast<std::uint16_t>(session.instrumentCount() + 1)};
    instrument.barSource = source;
    instrument.baseTimeframe = base;
    instrument.hasQuotes = hasQuotes;
    if (base) instrument.tapeTimeframes = static_cast<std::uint16_t>(1U << market::index(*base));
    apply(std::make_shared<const market::Instrument>(std::move(instrument)), session.now());
    return session.instrument(InstrumentId{static_cast<std::uint16_t>(session.instrumentCount())});
}

void SessionDriver::apply(session::EventBody body, Time time)
{
    session::Event event;
    event.seq = session.lastSeq() + 1;
    event.time = time;
    event.source = 1;
    event.body = std::move(body);
    session.apply(event, effects);
}

void SessionDriver::command(session::Command command, Time time)
{
    command.actor = "tester";
    command.reason = "test";
    command.origin = "file";
    apply(std::make_shared<const session::Command>(std::move(command)), time);
}

void SessionDriver::signal(const market::Instrument& instrument, session::SignalDirection direction, Time time,
                           market::Timeframe timeframe)
{
    auto body = std::make_shared<session::ExternalSignal>();
    body->instrument = instrument.id;
    body->symbol = instrument.symbol;
    body->direction = direction;
    body->timeframe = timeframe;
    body->timestamp = time;
    apply(std::shared_ptr<const session::ExternalSignal>(std::move(body)), time);
}

market::Bar barOf(const market::Instrument& instrument, market::Timeframe timeframe, Time end, const char* open,
                  const char* high, const char* low, const char* close, double volume)
{
    market::Bar bar;
    bar.end = end;
    bar.open = priceOf(instrument, open);
    bar.high = priceOf(instrument, high);
    bar.low = priceOf(instrument, low);
    bar.close = priceOf(instrument, close);
    bar.volume = volume;
    bar.timeframe = timeframe;
    bar.durationSeconds = static_cast<std::uint32_t>(market::nominalLength(timeframe) / std::chrono::seconds(1));
    bar.instrument = instrument.id.value;
    return bar;
}

market::Trade tradeOf(const market::Instrument& instrument, Time time, const char* price, double size)
{
    market::Trade trade;
    trade.time = time;
    trade.price = priceOf(instrument, price);
    trade.size = size;
    trade.instrument = instrument.id.value;
    return trade;
}

market::Quote quoteOf(const market::Instrument& instrument, Time time, const char* bid, const char* ask)
{
    market::Quote quote;
    quote.time = time;
    quote.bid = priceOf(instrument, bid);
    quote.ask = priceOf(instrument, ask);
    quote.bidSize = quote.askSize = 1.0;
    quote.instrument = instrument.id.value;
    return quote;
}

} // namespace sextant::test
