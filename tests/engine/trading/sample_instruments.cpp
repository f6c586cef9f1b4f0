#include "tests/engine/trading/sample_instruments.h"

namespace sextant::test {
namespace {

market::Instrument sampleBase(std::uint16_t id, std::string symbol, market::AssetClass assetClass, Price tick)
{
    market::Instrument instrument;
    instrument.id = InstrumentId{id};
    instrument.symbol = std::move(symbol);
    instrument.assetClass = assetClass;
    instrument.quote = "USD";
    instrument.priceScale = 8;
    instrument.tick = tick;
    instrument.calendar = "24-7";
    instrument.shortable = true;
    return instrument;
}

} // namespace

market::Instrument bitcoin()
{
    auto instrument = sampleBase(1, "BTC-USDT", market::AssetClass::Crypto, Price{1'000'000});
    instrument.lot = {1, 5};
    instrument.fees.takerPpm = 500;
    instrument.fees.makerPpm = 200;
    instrument.shortable = false;
    return market::validated(instrument).value();
}

market::Instrument spy()
{
    auto instrument = sampleBase(2, "SPY", market::AssetClass::Equity, Price{1'000'000});
    instrument.fees.kind = market::FeeKind::PerShare;
    instrument.fees.perUnit = cash("0.005");
    instrument.fees.minimum = cash("1");
    instrument.fees.capPpm = 10'000;
    return market::validated(instrument).value();
}

market::Instrument euroFuture()
{
    auto instrument = sampleBase(3, "6E", market::AssetClass::Future, Price{5'000});
    instrument.multiplier = {125'000, 0};
    instrument.fees.kind = market::FeeKind::PerContract;
    instrument.fees.perUnit = cash("2.5");
    return market::validated(instrument).value();
}

market::Instrument euroDollar()
{
    auto instrument = sampleBase(4, "EUR-USD", market::AssetClass::Forex, Price{1'000});
    instrument.lot = {1'000, 0};
    instrument.fees.takerPpm = instrument.fees.makerPpm = 20;
    return market::validated(instrument).value();
}

market::Instrument bitcoinPerpetual()
{
    auto instrument = sampleBase(5, "BTC-PERP", market::AssetClass::CryptoPerpetual, Price{1'000'000});
    instrument.lot = {1, 5};
    instrument.fees.takerPpm = 500;
    instrument.fees.makerPpm = -100;
    return market::validated(instrument).value();
}

market::Instrument hundredfold()
{
    auto instrument = sampleBase(1, "XYZ", market::AssetClass::Equity, Price{1'000'000});
    instrument.multiplier = {100, 0};
    return market::validated(instrument).value();
}

Price price(const market::Instrument& instrument, std::string_view text)
{
    return Price{parseScaled(text, instrument.priceScale).value().value};
}

Lots lots(const market::Instrument& instrument, std::string_view text) { return instrument.parseLots(text).value(); }

Cash cash(std::string_view text) { return Cash{parseScaled(text, Cash::kScale).value().value}; }

market::Bar bar(const market::Instrument& instrument, std::string_view open, std::string_view high,
                std::string_view low, std::string_view close)
{
    market::Bar result;
    result.end = parseRfc3339("2021-04-10T12:01:00Z").value();
    result.durationSeconds = 60;
    result.open = price(instrument, open);
    result.high = price(instrument, high);
    result.low = price(instrument, low);
    result.close = price(instrument, close);
    result.instrument = instrument.id.value;
    return result;
}

} // namespace sextant::test
