#include "engine/services/alerts/alert_watch.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/analysis/indicators/indicator_column.h"
#include "engine/analysis/indicators/indicator_spec.h"
#include "engine/analysis/indicators/registry.h"

namespace sextant::services {
namespace {

using session::InstrumentPart;
using session::Snapshot;

std::string_view directionName(analysis::RegimeDirection direction)
{
    switch (direction) {
    case analysis::RegimeDirection::Bull:
        return "BULL";
    case analysis::RegimeDirection::Bear:
        return "BEAR";
    case analysis::RegimeDirection::Sideways:
        return "SIDEWAYS";
    case analysis::RegimeDirection::Unknown:
        break;
    }
    return "UNKNOWN";
}

analysis::BarInput inputOf(const market::Bar& bar, const market::Instrument& instrument)
{
    return {bar.start(),
            bar.end,
            instrument.toDouble(bar.open),
            instrument.toDouble(bar.high),
            instrument.toDouble(bar.low),
            instrument.toDouble(bar.close),
            bar.volume};
}

/// Four digits behind the point at most: what is measured need not be exact to be read.
std::string rounded(double value) { return plainNumber(std::round(value * 1e4) / 1e4); }

double hysteresisOf(const AlertRule& rule)
{
    return rule.kind == AlertKind::Price ? rule.level * rule.hysteresis / 100.0 : rule.hysteresis;
}

AlertFiring firing(const AlertRule& rule, Time time, std::string symbol, std::string value, AlertFact fact)
{
    AlertFiring out{rule.id, time, std::move(symbol), std::move(value), sentence(fact)};
    out.fact = std::move(fact);
    return out;
}

} // namespace

AlertWatch::AlertWatch() = default;
AlertWatch::~AlertWatch() = default;

void AlertWatch::setRules(const std::vector<AlertRule>& rules)
{
    const auto isKept = [&](const std::string& id) {
        const auto is = [&](const AlertRule& each) { return each.id == id; };
        const auto before = std::find_if(m_rules.begin(), m_rules.end(), is);
        const auto now = std::find_if(rules.begin(), rules.end(), is);
        if (before == m_rules.end() || now == rules.end()) return false;
        // Words and channels may change without its beginning anew.
        return now->isEnabled && before->isEnabled && before->kind == now->kind && before->symbol == now->symbol &&
               before->sense == now->sense && before->level == now->level && before->hysteresis == now->hysteresis &&
               before->indicator == now->indicator;
    };
    std::erase_if(m_tracks, [&](const auto& each) { return !isKept(each.first.first); });
    m_rules = rules;
}

bool AlertWatch::isArmed(const std::string& rule) const
{
    for (auto track = m_tracks.lower_bound({rule, std::string()});
         track != m_tracks.end() && track->first.first == rule; ++track)
        if (track->second.isArmed) return true;
    return false;
}

std::vector<AlertFiring> AlertWatch::look(const Snapshot* snapshot, std::span<const WatchedFeed> feeds, Time now)
{
    std::vector<AlertFiring> out;
    if (snapshot != nullptr && snapshot->serial != m_serial) {
        // Another session has another past. What a feed does is no part of it.
        std::erase_if(m_tracks, [&](const auto& each) {
            const auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                                           [&](const AlertRule& one) { return one.id == each.first.first; });
            return rule == m_rules.end() || rule->kind != AlertKind::Feed;
        });
        m_serial = snapshot->serial;
    }
    for (const AlertRule& rule : m_rules) {
        if (!rule.isEnabled) continue;
        if (rule.kind == AlertKind::Feed) {
            lookAtFeeds(rule, feeds, now, out);
            continue;
        }
        if (snapshot == nullptr) continue;
        if (rule.kind == AlertKind::Risk) {
            lookAtRisk(rule, *snapshot, out);
            continue;
        }
        if (rule.kind == AlertKind::Signal) {
            lookAtSignals(rule, *snapshot, out);
            continue;
        }
        for (const auto& part : snapshot->instruments)
            if (part && (rule.symbol.empty() || part->instrument->symbol == rule.symbol))
                lookAt(rule, *snapshot, *part, out);
    }
    return out;
}

bool AlertWatch::crosses(const AlertRule& rule, Track& track, double low, double high, double value)
{
    const double sign = rule.sense == AlertSense::Above ? 1.0 : -1.0;
    const double level = sign * rule.level;
    const double back = level - hysteresisOf(rule);
    const double top = rule.sense == AlertSense::Above ? high : -low;
    const double bottom = rule.sense == AlertSense::Above ? low : -high;
    const double end = sign * value;
    if (!track.isKnown) {
        track.isKnown = true;
        track.isArmed = end < level;
        return false;
    }
    if (track.isArmed) {
        if (top < level) return false;
        track.isArmed = end < back;
        return true;
    }
    if (bottom >= back) return false; // it has not been far enough away
    if (end >= level) return true;    // away and across again within one bar
    track.isArmed = true;
    return false;
}

void AlertWatch::lookAt(const AlertRule& rule, const Snapshot& snapshot, const InstrumentPart& part,
                        std::vector<AlertFiring>& out)
{
    const std::string& symbol = part.instrument->symbol;
    Track& track = m_tracks[{rule.id, symbol}];
    if (!track.isLooking) {
        track.isLooking = true;
        track.since = std::max(snapshot.now, snapshot.started);
        track.nextRow = part.bars.first();
        if (rule.kind == AlertKind::Price && part.bars.end() > part.bars.first()) track.nextRow = part.bars.end() - 1;
        if (rule.kind == AlertKind::Indicator)
            if (const auto spec = analysis::parseSpec(rule.indicator)) track.column = analysis::makeColumn(*spec);
    }
    switch (rule.kind) {
    case AlertKind::Price:
    case AlertKind::Indicator:
        return lookAtBars(rule, track, snapshot, part, out);
    case AlertKind::Score: {
        if (!part.score || track.seen == part.score->time) return;
        track.seen = part.score->time;
        const double score = part.score->score;
        if (crosses(rule, track, score, score, score))
            out.push_back(firing(rule, part.score->time, symbol, rounded(score),
                                 {AlertFactKind::Score, {symbol, rounded(score)}}));
        return;
    }
    case AlertKind::Regime: {
        if (!part.regime) return;
        const analysis::RegimeDirection is = part.regime->labels.direction;
        const auto before = std::exchange(track.direction, is);
        if (before && *before != is && is != analysis::RegimeDirection::Unknown)
            out.push_back(firing(rule, snapshot.now, symbol, std::string(directionName(is)),
                                 {AlertFactKind::Regime,
                                  {symbol, std::string(directionName(*before)), std::string(directionName(is))}}));
        return;
    }
    case AlertKind::Signal:
    case AlertKind::Risk:
    case AlertKind::Feed:
        return;
    }
}

void AlertWatch::lookAtBars(const AlertRule& rule, Track& track, const Snapshot& snapshot, const InstrumentPart& part,
                            std::vector<AlertFiring>& out)
{
    const market::Instrument& instrument = *part.instrument;
    const auto tell = [&](Time time, double value, AlertFactKind kind) {
        AlertFact fact{kind, {instrument.symbol, rounded(value)}};
        if (kind == AlertFactKind::Indicator) fact.arguments.insert(fact.arguments.begin() + 1, rule.indicator);
        out.push_back(firing(rule, time, instrument.symbol, rounded(value), std::move(fact)));
    };
    track.nextRow = std::max(track.nextRow, part.bars.first());
    for (; track.nextRow < part.bars.end(); ++track.nextRow) {
        const market::Bar& bar = part.bars[track.nextRow];
        const analysis::BarInput input = inputOf(bar, instrument);
        const bool isNew = bar.end > track.since;
        if (rule.kind == AlertKind::Indicator) {
            if (!track.column) return;
            std::array<analysis::IndicatorColumn::Output, analysis::IndicatorColumn::kMaxOutputs> values;
            track.column->update(input, {values.data(), track.column->outputCount()});
            if (!values[0]) continue;
            if (!isNew) track.isKnown = false; // the past says where it stands, and fires nothing
            if (crosses(rule, track, *values[0], *values[0], *values[0]))
                tell(bar.end, *values[0], AlertFactKind::Indicator);
            continue;
        }
        if (!isNew) track.isKnown = false;
        const bool hasFired = std::exchange(track.hasFiredInBar, false);
        const bool fires = crosses(rule, track, input.low, input.high, input.close);
        if (fires && !hasFired)
            tell(bar.end, rule.sense == AlertSense::Above ? input.high : input.low, AlertFactKind::Reached);
    }
    if (rule.kind != AlertKind::Price || part.last.units == 0) return;
    const double last = instrument.toDouble(part.last);
    if (part.lastTime <= track.since) {
        if (!track.isKnown) (void)crosses(rule, track, last, last, last); // says where it stands
        return;
    }
    if (crosses(rule, track, last, last, last)) {
        track.hasFiredInBar = part.forming.has_value();
        tell(std::max(part.lastTime, snapshot.started), last, AlertFactKind::Trades);
    }
}

void AlertWatch::lookAtSignals(const AlertRule& rule, const Snapshot& snapshot, std::vector<AlertFiring>& out)
{
    Track& track = m_tracks[{rule.id, {}}];
    const auto& rows = snapshot.signalRows;
    if (!track.isLooking) {
        track.isLooking = true;
        track.nextRow = rows.end();
        track.isArmed = true;
    }
    track.nextRow = std::max(track.nextRow, rows.first());
    for (; track.nextRow < rows.end(); ++track.nextRow) {
        const session::SignalRow& row = rows[track.nextRow];
        const InstrumentPart* part = snapshot.find(row.instrument);
        if (part == nullptr || (!rule.symbol.empty() && part->instrument->symbol != rule.symbol)) continue;
        const std::string action(toString(row.scored.action));
        const std::string& symbol = part->instrument->symbol;
        out.push_back(firing(rule, row.time, symbol, action,
                             {row.isTraded() ? AlertFactKind::SignalTraded : AlertFactKind::SignalDeclined,
                              {symbol, action, rounded(row.scored.score)}}));
    }
}

void AlertWatch::lookAtRisk(const AlertRule& rule, const Snapshot& snapshot, std::vector<AlertFiring>& out)
{
    if (!snapshot.account) return;
    Track& track = m_tracks[{rule.id, {}}];
    const double used = snapshot.account->dailyLossUsed;
    if (crosses(rule, track, used, used, used))
        out.push_back(firing(rule, snapshot.now, {}, rounded(used * 100.0) + '%',
                             {AlertFactKind::LossUsed, {rounded(used * 100.0)}}));
}

void AlertWatch::lookAtFeeds(const AlertRule& rule, std::span<const WatchedFeed> feeds, Time now,
                             std::vector<AlertFiring>& out)
{
    for (const WatchedFeed& feed : feeds) {
        if (!rule.symbol.empty() && rule.symbol != feed.name) continue;
        Track& track = m_tracks[{rule.id, feed.name}];
        if (!feed.isLost) {
            track.isArmed = true;
            track.lostSince.reset();
            continue;
        }
        // A clock that was set back says nothing of how long it is lost.
        if (!track.lostSince || now < *track.lostSince) track.lostSince = now;
        const Duration lost = now - *track.lostSince;
        const auto limit = Duration(static_cast<std::int64_t>(rule.level * 1e9));
        if (!track.isArmed || lost < limit) continue;
        track.isArmed = false;
        const std::string seconds = std::to_string(lost.count() / 1'000'000'000);
        out.push_back(firing(rule, now, feed.name, seconds + " s", {AlertFactKind::FeedLost, {feed.name, seconds}}));
    }
}

} // namespace sextant::services
