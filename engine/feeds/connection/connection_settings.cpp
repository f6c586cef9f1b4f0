#include "engine/feeds/connection/connection_settings.h"

#include <algorithm>

namespace sextant::feeds {

using namespace std::chrono_literals;

ConnectionSettings ConnectionSettings::faster(double factor) const
{
    ConnectionSettings out = *this;
    const auto scale = [factor](Duration& time) {
        if (time.count() == 0) return;
        time = std::max<Duration>(1ms, Duration{static_cast<std::int64_t>(static_cast<double>(time.count()) / factor)});
    };
    for (Duration* time :
         {&out.firstWait, &out.longestWait, &out.healthyAfter, &out.stepWithin, &out.silentAfter, &out.dataWithin,
          &out.bookWithin, &out.pingEvery, &out.pongWithin, &out.oldAfter, &out.frameWindow, &out.attemptWindow})
        scale(*time);
    // A handshake takes this computer as long as ever, however fast the venue's clock runs.
    out.stepWithin = std::max<Duration>(out.stepWithin, std::min<Duration>(stepWithin, 2s));
    out.speed *= factor;
    return out;
}

ConnectionSettings connectionSettingsOf(Venue venue)
{
    ConnectionSettings s;
    switch (venue) {
    case Venue::Binance:
        s.silentAfter = 60s; // it pings every 20 s
        s.oldAfter = 23h + 50min;
        s.framesPerWindow = 4; // 5 a second, and the pongs count
        s.frameWindow = 1s;
        s.attemptsPerWindow = 300;
        s.attemptWindow = 5min;
        s.subscriptionsPerConnection = 1024;
        break;
    case Venue::Kucoin:
        s.pingEvery = 18s; // until the handshake says otherwise
        s.pongWithin = 10s;
        s.silentAfter = 28s;
        s.oldAfter = 23h + 30min;
        s.subscriptionsPerConnection = 400;
        break;
    case Venue::CoinbaseExchange:
    case Venue::CoinbaseAdvanced:
        s.silentAfter = 5s; // a heartbeat every second
        s.stepWithin = 4s;  // it ends the connection after 5 s without a subscription
        s.framesPerWindow = 8;
        s.frameWindow = 1s;
        s.attemptsPerWindow = 8;
        s.attemptWindow = 1s;
        break;
    case Venue::Bybit:
        s.pingEvery = 20s;
        s.pongWithin = 10s;
        s.silentAfter = 30s;
        s.attemptsPerWindow = 500;
        s.attemptWindow = 5min;
        s.bytesPerConnection = 21'000;
        s.dataWithin = 10s; // the best level is repeated after three seconds
        break;
    case Venue::Okx:
        s.pingEvery = 25s; // it ends the connection after 30 s of silence
        s.pongWithin = 5s;
        s.silentAfter = 30s;
        s.framesPerWindow = 480;
        s.frameWindow = 1h;
        s.attemptsPerWindow = 3;
        s.attemptWindow = 1s;
        s.bookWithin = 75s;        // an empty change comes after about a minute
        s.booksPerConnection = 29; // fewer than 30 are advised
        s.bytesPerConnection = 64'000;
        break;
    case Venue::Alpaca:
        s.silentAfter = 10min; // nothing comes while the market is closed; the socket's own pings tell
        break;
    case Venue::TwelveData:
        s.pingEvery = 10s;
        s.silentAfter = 60s;
        break;
    }
    return s;
}

} // namespace sextant::feeds
