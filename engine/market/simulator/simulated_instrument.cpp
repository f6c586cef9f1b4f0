#include "engine/market/simulator/simulated_instrument.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "engine/market/calendar.h"

namespace sextant::market::simulator {
namespace {

constexpr std::uint32_t kCryptoGroup = 0;
constexpr std::uint32_t kEquityGroup = 1;

Instrument simulatedCoin(std::uint16_t id, std::string base, Decimal lot)
{
    Instrument coin;
    coin.id = InstrumentId{id};
    coin.symbol = "SIM-" + base + "-USD";
    coin.venue = "simulator";
    coin.assetClass = AssetClass::Crypto;
    coin.base = std::move(base);
    coin.quote = "USD";
    coin.priceScale = 8;
    coin.tick = Price{1'000'000}; // 0.01
    coin.lot = lot;
    coin.calendar = "24-7";
    coin.fees.kind = FeeKind::BasisPoints;
    coin.fees.takerPpm = 500;
    coin.fees.makerPpm = 200;
    coin.barSource = BarSource::Trades;
    coin.hasQuotes = true;
    return coin;
}

Instrument simulatedShare(std::uint16_t id)
{
    Instrument share;
    share.id = InstrumentId{id};
    share.symbol = "SIM-EQ";
    share.venue = "simulator";
    share.assetClass = AssetClass::Equity;
    share.base = "SIM-EQ";
    share.quote = "USD";
    share.priceScale = 4;
    share.tick = Price{100}; // 0.01
    share.lot = Decimal{1, 0};
    share.calendar = "NYSE";
    share.fees.kind = FeeKind::PerShare;
    share.fees.perUnit = Cash{500'000};     // 0.005
    share.fees.minimum = Cash{100'000'000}; // 1.00
    share.fees.capPpm = 10'000;             // 1 %
    share.shortable = true;
    share.barSource = BarSource::Trades;
    share.hasQuotes = true;
    return share;
}

/// Written so that NaN is outside.
bool isWithin(double value, double low, double high) { return value >= low && value <= high; }

} // namespace

Result<SimulatorConfig> validated(SimulatorConfig config)
{
    if (config.instruments.empty())
        return fail(ErrorCode::InvalidInput, "simulator: at least one instrument is needed");
    if (config.start < kEarliestInputTime || config.start >= kLatestInputTime)
        return fail(ErrorCode::InvalidInput,
                    "simulator: start: must lie between 1900 and 2200, was " + toRfc3339(config.start));
    for (std::size_t i = 0; i < config.instruments.size(); ++i) {
        const Instrument& instrument = config.instruments[i].instrument;
        const Behaviour& behaviour = config.instruments[i].behaviour;
        auto checked = validated(instrument);
        if (!checked) return tl::unexpected(checked.error());
        const auto bad = [&](std::string_view field, std::string_view expected) {
            return fail(ErrorCode::InvalidInput,
                        instrument.symbol + ": " + std::string(field) + ": " + std::string(expected));
        };
        if (!instrument.id.isSet()) return bad("id", "must not be 0");
        for (std::size_t other = 0; other < i; ++other)
            if (config.instruments[other].instrument.id == instrument.id)
                return bad("id", "is taken by another instrument");
        if (!findCalendar(instrument.calendar)) return bad("calendar", "is not known: " + instrument.calendar);
        const double tick = instrument.toDouble(instrument.tick);
        if (!isWithin(behaviour.startPrice, 100.0 * tick, 1e9 * tick))
            return bad("start price", "must be 100 to 1e9 ticks");
        if (behaviour.minuteVolatility <= 0.0 || !isWithin(behaviour.minuteVolatility, 0.0, 0.02))
            return bad("minute volatility", "must be > 0 and at most 0.02");
        if (!isWithin(behaviour.relativeSpread, 0.0, 0.05)) return bad("relative spread", "must be 0 to 0.05");
        if (behaviour.typicalSize <= 0.0 || !isWithin(behaviour.typicalSize, 0.0, 1e12))
            return bad("typical size", "must be > 0");
        if (behaviour.tradesPerSecond <= 0.0 || !isWithin(behaviour.tradesPerSecond, 0.0, 1000.0))
            return bad("trades per second", "must be > 0 and at most 1000");
        if (behaviour.quotesPerSecond <= 0.0 || !isWithin(behaviour.quotesPerSecond, 0.0, 1000.0))
            return bad("quotes per second", "must be > 0 and at most 1000");
        if (!isWithin(behaviour.commonShare, -1.0, 1.0)) return bad("common share", "must be -1 to 1");
        if (!isWithin(behaviour.jumpsPerDay, 0.0, 1000.0)) return bad("jumps per day", "must be 0 to 1000");
    }
    return config;
}

std::vector<Instrument> defaultInstruments()
{
    return {simulatedCoin(1, "BTC", Decimal{1, 5}), simulatedCoin(2, "ETH", Decimal{1, 4}), simulatedShare(3)};
}

Behaviour usualBehaviour(const Instrument& instrument)
{
    Behaviour usual;
    const double tick = instrument.toDouble(instrument.tick);
    if (instrument.symbol == "SIM-BTC-USD") {
        usual = {.startPrice = 65'000.0,
                 .minuteVolatility = 7e-4,
                 .relativeSpread = 5e-5,
                 .typicalSize = 0.02,
                 .commonShare = 0.92};
    } else if (instrument.symbol == "SIM-ETH-USD") {
        usual = {.startPrice = 3'400.0,
                 .minuteVolatility = 9e-4,
                 .relativeSpread = 8e-5,
                 .typicalSize = 0.3,
                 .commonShare = 0.92};
    } else if (instrument.symbol == "SIM-EQ") {
        usual = {.startPrice = 180.0,
                 .minuteVolatility = 7e-4,
                 .relativeSpread = 3e-5,
                 .typicalSize = 80.0,
                 .commonShare = 0.5};
    } else {
        usual.commonShare = 0.6;
        usual.startPrice = std::max(100.0, 10'000.0 * tick);
        usual.typicalSize = std::max(100.0 / usual.startPrice, instrument.toDouble(Lots{1}));
        if (instrument.assetClass == AssetClass::Forex) {
            usual.minuteVolatility = 1e-4;
            usual.relativeSpread = 1e-5;
            usual.jumpsPerDay = 1.0;
        }
    }
    const bool isCrypto =
        instrument.assetClass == AssetClass::Crypto || instrument.assetClass == AssetClass::CryptoPerpetual;
    usual.group = isCrypto ? kCryptoGroup : kEquityGroup;
    return usual;
}

SimulatorConfig defaultConfig(std::uint64_t seed, Time start)
{
    SimulatorConfig config;
    config.seed = seed;
    config.start = start;
    for (Instrument& instrument : defaultInstruments()) {
        const Behaviour behaviour = usualBehaviour(instrument);
        config.instruments.push_back({std::move(instrument), behaviour});
    }
    return config;
}

} // namespace sextant::market::simulator
