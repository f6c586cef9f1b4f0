#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/market/instrument_catalog.h"
#include "engine/session/session.h"

namespace sextant::test {

/// A session fed by hand: numbers events and keeps all effects.
class SessionDriver {
public:
    /// Starts a session with `cash` in whole units and the settings given as "key=value", at `start`.
    explicit SessionDriver(Time start, const std::vector<std::string>& settings = {},
                           const std::vector<std::string>& flags = {}, std::int64_t cash = 100'000);

    /// Defines an instrument of the built-in list with bars of `base` from the tape, or from prints.
    const market::Instrument& define(std::string_view symbol, std::string_view venue,
                                     std::optional<market::Timeframe> base,
                                     market::BarSource source = market::BarSource::Bars, bool hasQuotes = false);

    void apply(session::EventBody body, Time time);
    template <class Record>
    void applySpan(std::vector<Record> records)
    {
        if (records.empty()) return;
        session::MarketSpan span;
        span.firstSeq = session.lastSeq() + 1;
        span.source = 1;
        span.records = std::span<const Record>(records);
        session.apply(span, effects);
    }
    void command(session::Command command, Time time);
    void signal(const market::Instrument& instrument, session::SignalDirection direction, Time time,
                market::Timeframe timeframe = market::Timeframe::M15);

    /// Bodies of all effects of one type so far, in order.
    template <class Body>
    [[nodiscard]] std::vector<Body> all() const
    {
        std::vector<Body> out;
        for (const session::Effect& effect : effects.all())
            if (const auto* body = std::get_if<Body>(&effect.body)) out.push_back(*body);
        return out;
    }
    template <class Body>
    [[nodiscard]] Body last() const
    {
        const auto list = all<Body>();
        return list.empty() ? Body{} : list.back();
    }
    [[nodiscard]] std::string paper() const { return toHex(session.digests().paper); }
    [[nodiscard]] std::string digest() const { return toHex(session.digests().all); }

    session::Session session;
    session::Effects effects;
};

[[nodiscard]] Time at(const char* text);
/// A bar of whole minutes that ends at `end`; prices as decimal texts.
[[nodiscard]] market::Bar barOf(const market::Instrument& instrument, market::Timeframe timeframe, Time end,
                                const char* open, const char* high, const char* low, const char* close,
                                double volume = 1.0);
[[nodiscard]] market::Trade tradeOf(const market::Instrument& instrument, Time time, const char* price,
                                    double size = 1.0);
[[nodiscard]] market::Quote quoteOf(const market::Instrument& instrument, Time time, const char* bid, const char* ask);
[[nodiscard]] std::string text(std::string_view view);

} // namespace sextant::test
