#include "models/feed_text.h"

#include <algorithm>
#include <cmath>

#include "models/number_text.h"

namespace sextant::models {

using feeds::AllowanceState;
using feeds::BookPhase;
using feeds::BreakerState;
using feeds::ConnectionState;
using feeds::DropReason;
using feeds::FeedHealth;
using feeds::FeedStatus;
using feeds::Venue;

namespace {

/// "BTC-USDT, ETH-USDT and 3 more".
QString some(const QStringList& names)
{
    constexpr qsizetype kNamed = 3;
    if (names.size() <= kNamed) return names.join(QStringLiteral(", "));
    return FeedText::tr("%1 and %2 more", "symbols")
        .arg(names.mid(0, kNamed - 1).join(QStringLiteral(", ")))
        .arg(names.size() - kNamed + 1);
}

QString symbolOf(const FeedRow& row, std::size_t instrument)
{
    return instrument < row.symbols.size() ? toText(row.symbols[instrument]) : unknownText();
}

template <class Is>
QStringList symbolsThat(const FeedRow& row, const Is& is)
{
    QStringList names;
    for (std::size_t i = 0; i < row.status.instruments.size(); ++i)
        if (is(row.status.instruments[i])) names << symbolOf(row, i);
    return names;
}

/// The connection that says most about why nothing comes: the one that failed most often in a row.
const FeedStatus::Line* worstLine(const FeedStatus& status)
{
    const FeedStatus::Line* worst = nullptr;
    for (const FeedStatus::Line& line : status.lines)
        if (line.state != ConnectionState::Live && !line.isSuccessor &&
            (worst == nullptr || line.attempt > worst->attempt))
            worst = &line;
    return worst;
}

QString lineTrouble(const FeedStatus::Line& line, Time now)
{
    QString text = FeedText::tr("a connection is %1", "state").arg(FeedText::of(line.state));
    if (line.lastDrop != DropReason::None)
        text = FeedText::tr("%1, %2", "a connection is waiting, the venue closed it")
                   .arg(text, FeedText::of(line.lastDrop));
    if (!line.words.empty()) text = FeedText::tr("%1 (“%2”)").arg(text, toText(line.words));
    if (line.retryAt && *line.retryAt > now)
        text = FeedText::tr("%1; it is tried again in %2").arg(text, spokenDurationText(*line.retryAt - now));
    return text;
}

} // namespace

QString FeedText::of(Venue venue)
{
    switch (venue) {
    case Venue::Binance:
        return tr("Binance");
    case Venue::Kucoin:
        return tr("KuCoin");
    case Venue::CoinbaseExchange:
        return tr("Coinbase Exchange");
    case Venue::CoinbaseAdvanced:
        return tr("Coinbase Advanced");
    case Venue::Bybit:
        return tr("Bybit");
    case Venue::Okx:
        return tr("OKX");
    case Venue::Alpaca:
        return tr("Alpaca");
    case Venue::TwelveData:
        return tr("Twelve Data");
    }
    return {};
}

QString FeedText::of(FeedHealth health)
{
    switch (health) {
    case FeedHealth::Connecting:
        return tr("connecting", "feed");
    case FeedHealth::Live:
        return tr("live", "feed");
    case FeedHealth::Degraded:
        return tr("degraded", "feed");
    case FeedHealth::Stale:
        return tr("stale", "feed");
    case FeedHealth::Down:
        return tr("down", "feed");
    }
    return {};
}

FeedState stateOf(const FeedRow& row)
{
    const FeedHealth health = row.status.health;
    const bool isWhole = health == FeedHealth::Live || health == FeedHealth::Degraded;
    if (row.supply == feeds::FeedSupply::Polling && !isWhole && health != FeedHealth::Connecting)
        return FeedState::Fallback;
    switch (health) {
    case FeedHealth::Connecting:
        return FeedState::Connecting;
    case FeedHealth::Live:
        return FeedState::Live;
    case FeedHealth::Degraded:
        return FeedState::Degraded;
    case FeedHealth::Stale:
        return FeedState::Stale;
    case FeedHealth::Down:
        break;
    }
    return FeedState::Down;
}

QString FeedText::of(FeedState state)
{
    switch (state) {
    case FeedState::Connecting:
        return of(FeedHealth::Connecting);
    case FeedState::Live:
        return of(FeedHealth::Live);
    case FeedState::Degraded:
        return of(FeedHealth::Degraded);
    case FeedState::Fallback:
        return tr("fallback", "feed: REST instead of the stream");
    case FeedState::Stale:
        return of(FeedHealth::Stale);
    case FeedState::Down:
        return of(FeedHealth::Down);
    }
    return {};
}

QString FeedText::of(BreakerState state)
{
    switch (state) {
    case BreakerState::Closed:
        return tr("closed", "breaker");
    case BreakerState::Open:
        return tr("open", "breaker");
    case BreakerState::HalfOpen:
        return tr("half-open", "breaker");
    }
    return {};
}

QString FeedText::of(AllowanceState state)
{
    switch (state) {
    case AllowanceState::Free:
        return tr("free", "allowance");
    case AllowanceState::Warned:
        return tr("90% used", "allowance");
    case AllowanceState::Waiting:
        return tr("queueing", "allowance");
    case AllowanceState::Held:
        return tr("held by the venue", "allowance");
    case AllowanceState::Exhausted:
        return tr("used up for today", "allowance");
    }
    return {};
}

QString FeedText::of(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Idle:
        return tr("idle", "connection");
    case ConnectionState::Waiting:
        return tr("waiting to try again", "connection");
    case ConnectionState::Handshaking:
        return tr("asking where to connect", "connection");
    case ConnectionState::Opening:
        return tr("opening", "connection");
    case ConnectionState::Greeting:
        return tr("waiting for the venue's greeting", "connection");
    case ConnectionState::Authenticating:
        return tr("signing in", "connection");
    case ConnectionState::Subscribing:
        return tr("subscribing", "connection");
    case ConnectionState::Live:
        return tr("live", "connection");
    }
    return {};
}

QString FeedText::of(BookPhase phase)
{
    switch (phase) {
    case BookPhase::Empty:
        return tr("not subscribed", "book");
    case BookPhase::Buffering:
        return tr("waiting for its beginning", "book");
    case BookPhase::Synced:
        return tr("in order", "book");
    case BookPhase::Resync:
        return tr("resyncing", "book");
    }
    return {};
}

QString FeedText::of(DropReason reason)
{
    switch (reason) {
    case DropReason::None:
        return {};
    case DropReason::Asked:
        return tr("nobody wanted it any more");
    case DropReason::Refused:
        return tr("it could not be opened");
    case DropReason::Lost:
        return tr("the other end closed it");
    case DropReason::Silent:
        return tr("nothing came for too long");
    case DropReason::NoPong:
        return tr("a ping was not answered");
    case DropReason::NoAnswer:
        return tr("the venue did not answer in time");
    case DropReason::TokenExpired:
        return tr("its token expired");
    case DropReason::Fatal:
        return tr("the venue ended it");
    }
    return {};
}

Tone FeedText::tone(FeedState state)
{
    switch (state) {
    case FeedState::Connecting:
        return Tone::Muted;
    case FeedState::Live:
        return Tone::Gain;
    case FeedState::Degraded:
    case FeedState::Fallback:
    case FeedState::Stale:
        return Tone::Warning;
    case FeedState::Down:
        return Tone::Danger;
    }
    return Tone::Plain;
}

Tone FeedText::tone(BreakerState state)
{
    return state == BreakerState::Closed ? Tone::Muted : state == BreakerState::Open ? Tone::Danger : Tone::Warning;
}

Tone FeedText::tone(AllowanceState state)
{
    return state == AllowanceState::Free                                         ? Tone::Plain
           : state == AllowanceState::Held || state == AllowanceState::Exhausted ? Tone::Danger
                                                                                 : Tone::Warning;
}

Tone FeedText::tone(ConnectionState state)
{
    return state == ConnectionState::Live      ? Tone::Gain
           : state == ConnectionState::Waiting ? Tone::Warning
                                               : Tone::Muted;
}

Tone FeedText::tone(BookPhase phase)
{
    return phase == BookPhase::Synced ? Tone::Gain : phase == BookPhase::Resync ? Tone::Warning : Tone::Muted;
}

QString FeedText::latency(Duration latency)
{
    const double milliseconds = static_cast<double>(latency.count()) / 1e6;
    if (milliseconds <= 0.0) return unknownText();
    if (milliseconds < 1.0) return tr("<1 ms", "latency");
    if (milliseconds < 1000.0) return tr("%1 ms", "latency").arg(numberText(milliseconds, 0));
    return tr("%1 s", "latency").arg(shortNumberText(milliseconds / 1000.0, 2));
}

QString FeedText::skew(Duration skew)
{
    const double milliseconds = static_cast<double>(skew.count()) / 1e6;
    if (std::abs(milliseconds) < 10'000.0)
        return tr("%1 ms", "difference of clocks").arg(signedNumberText(milliseconds, 0));
    return tr("%1 s", "difference of clocks").arg(signedNumberText(milliseconds / 1000.0, 0));
}

QString FeedText::median(const FeedStatus& status)
{
    // Where the difference of the clocks is as large as the way, half of the messages took no time.
    const bool isMeasured = status.latencyP99 > Duration{0};
    return latency(isMeasured ? std::max(status.latencyP50, Duration{1}) : status.latencyP50);
}

QString FeedText::mark(FeedState state)
{
    switch (state) {
    case FeedState::Connecting:
        return QStringLiteral("\u25cb");
    case FeedState::Live:
        return QStringLiteral("\u25cf");
    case FeedState::Degraded:
        return QStringLiteral("\u25b2");
    case FeedState::Fallback:
        return QStringLiteral("\u25bc");
    case FeedState::Stale:
        return QStringLiteral("\u25c6");
    case FeedState::Down:
        return QStringLiteral("\u25a0");
    }
    return {};
}

QString FeedText::drops(const std::array<std::uint64_t, feeds::kDropReasons>& drops)
{
    std::uint64_t all = 0;
    QStringList parts;
    for (std::size_t i = 0; i < drops.size(); ++i) {
        const auto reason = static_cast<DropReason>(i);
        if (drops[i] == 0 || reason == DropReason::None || reason == DropReason::Asked) continue;
        all += drops[i];
        parts << tr("%1: %2", "count: reason").arg(countText(drops[i]), of(reason));
    }
    if (all == 0) return {};
    return (all == 1 ? tr("one reconnect") : tr("%1 reconnects").arg(countText(all))) + QStringLiteral(" — ") +
           parts.join(QStringLiteral("; "));
}

QStringList FeedText::troubles(const FeedRow& row)
{
    const FeedStatus& status = row.status;
    QStringList out;
    if (const FeedStatus::Line* line = worstLine(status)) out << lineTrouble(*line, row.now);
    if (status.health == FeedHealth::Stale && status.heard)
        out << tr("nothing has come for %1").arg(spokenDurationText(row.now - *status.heard));
    const QStringList resyncing = symbolsThat(
        row, [](const auto& each) { return each.hasBook && each.book != BookPhase::Synced && each.books.seeds > 0; });
    // What waits for a connection is not being done.
    const bool isDown = status.health == FeedHealth::Down;
    if (!resyncing.isEmpty())
        out << (isDown ? tr("the book of %1 begins anew once it is back").arg(some(resyncing))
                       : tr("the book of %1 begins anew").arg(some(resyncing)));
    const QStringList holes = symbolsThat(row, [](const auto& each) {
        const bool isBook = each.hasBook && each.book != BookPhase::Synced && each.books.seeds > 0;
        return each.gapsOpen > (isBook ? 1U : 0U);
    });
    if (!holes.isEmpty())
        out << (isDown ? tr("what %1 missed is fetched once it is back").arg(some(holes))
                       : tr("what %1 missed is being fetched").arg(some(holes)));
    if (status.breaker != BreakerState::Closed) {
        const auto failures = static_cast<std::uint64_t>(std::max(status.breakerFailures, 1));
        QString text = failures == 1 ? tr("the breaker of its REST host is %1 after a failure").arg(of(status.breaker))
                                     : tr("the breaker of its REST host is %1 after %2 failures in a row")
                                           .arg(of(status.breaker), countText(failures));
        if (status.breakerUntil && *status.breakerUntil > row.now)
            text = tr("%1; it is asked again in %2").arg(text, spokenDurationText(*status.breakerUntil - row.now));
        out << text;
    }
    switch (status.allowance) {
    case AllowanceState::Free:
        break;
    case AllowanceState::Warned:
        out << tr("90% of its allowance are used");
        break;
    case AllowanceState::Waiting:
        out << (status.restWaiting == 1 ? tr("a request waits for the allowance")
                                        : tr("%1 requests wait for the allowance").arg(countText(status.restWaiting)));
        break;
    case AllowanceState::Held:
        out << (status.restHeldUntil && *status.restHeldUntil > row.now
                    ? tr("the venue asked for a pause of %1").arg(spokenDurationText(*status.restHeldUntil - row.now))
                    : tr("the venue asked for a pause"));
        break;
    case AllowanceState::Exhausted:
        out << tr("its allowance for today is used up");
        break;
    }
    return out;
}

QString FeedText::explanation(const FeedRow& row)
{
    const FeedStatus& status = row.status;
    QStringList sentences;
    const QString name = of(row.venue);
    switch (stateOf(row)) {
    case FeedState::Connecting:
        sentences << tr("%1 is being connected; nothing has come yet.").arg(name);
        break;
    case FeedState::Live:
        sentences << tr("%1 is live: %2 messages a second, half of them within %3, all but one of a hundred within "
                        "%4.")
                         .arg(name, numberText(status.framesPerSecond, status.framesPerSecond < 10.0 ? 1 : 0),
                              median(status), latency(status.latencyP99));
        break;
    case FeedState::Degraded:
        sentences << tr("%1 is live, but not whole.").arg(name);
        break;
    case FeedState::Fallback:
        sentences << tr("The stream of %1 does not come through: bars are asked for over REST as they end, trades and "
                        "quotes do not come. The stream is tried again by itself.")
                         .arg(name);
        break;
    case FeedState::Stale:
        sentences << tr("%1 is connected but silent; its prices are old, and orders wait for new ones.").arg(name);
        break;
    case FeedState::Down:
        sentences << tr("%1 is down: its prices stand still. Stops and targets cannot act until it is back; it is "
                        "tried again by itself.")
                         .arg(name);
        break;
    }
    if (row.supply == feeds::FeedSupply::Secondary)
        sentences << tr("It is listened to at another address than the first of the settings.");
    for (QString trouble : troubles(row)) {
        if (!trouble.isEmpty()) trouble[0] = trouble[0].toUpper();
        sentences << trouble + QLatin1Char('.');
    }
    if (status.optionContracts > 0)
        sentences
            << tr("Options: %1 contracts are asked for over and over; %2 quotes were new so far, and %3 times the "
                  "chain could not be read.")
                   .arg(countText(status.optionContracts), countText(status.options.quotes),
                        countText(status.options.failed));
    if (status.gaps.lost > 0)
        sentences << (status.gaps.lost == 1
                          ? tr("A gap could not be filled and is marked.")
                          : tr("%1 gaps could not be filled and are marked.").arg(countText(status.gaps.lost)));
    if (const QString past = drops(status.drops); !past.isEmpty()) sentences << past + QLatin1Char('.');
    return sentences.join(QLatin1Char(' '));
}

FeedChip FeedText::chip(const FeedRow& row)
{
    using Mark = FeedChip::Mark;
    const FeedStatus& status = row.status;
    FeedChip chip;
    chip.key = toText(row.key());
    const FeedState state = stateOf(row);
    chip.tone = tone(state);
    chip.explanation = explanation(row);
    switch (state) {
    case FeedState::Connecting:
        chip.mark = Mark::Ring;
        chip.rank = 1;
        break;
    case FeedState::Live:
        chip.mark = Mark::Disc;
        break;
    case FeedState::Degraded:
        chip.mark = Mark::Triangle;
        chip.rank = 2;
        break;
    case FeedState::Fallback:
        chip.mark = Mark::Wedge;
        chip.rank = 3;
        break;
    case FeedState::Stale:
        chip.mark = Mark::Diamond;
        chip.rank = 4;
        break;
    case FeedState::Down:
        chip.mark = Mark::Square;
        chip.rank = 5;
        break;
    }
    const bool isMeasured = state == FeedState::Live || state == FeedState::Degraded;
    chip.text = isMeasured && status.latencyP99.count() > 0
                    ? tr("%1 %2 %3", "Binance live 41 ms").arg(of(row.venue), of(state), median(status))
                    : tr("%1 %2", "Binance down").arg(of(row.venue), of(state));
    return chip;
}

} // namespace sextant::models
