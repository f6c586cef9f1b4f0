#include "models/watchlist_model.h"

#include <QVector>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "models/agent_text.h"
#include "models/cell_values.h"
#include "models/listed_parts.h"
#include "models/number_text.h"
#include "models/regime_text.h"
#include "models/screen_rule.h"
#include "models/state_text.h"
#include "models/watchlist_book.h"

namespace sextant::models {
namespace {

using session::InstrumentPart;

QVector<float> sparklineOf(const MarketRow& row)
{
    const InstrumentPart& part = *row.part;
    QVector<float> closes;
    for (std::uint64_t i = row.firstOfNewest(WatchlistModel::kSparklineBars); i < part.bars.end(); ++i)
        closes.push_back(static_cast<float>(part.instrument->toDouble(part.bars[i].close)));
    return closes;
}

std::optional<double> trendOf(const MarketRow& row) { return row.trend(WatchlistModel::kSparklineBars); }

QString trendSpoken(const MarketRow& row, const CellContext&)
{
    const std::optional<double> trend = trendOf(row);
    if (!trend) return WatchlistModel::tr("no closed bars yet");
    const auto bars = static_cast<qulonglong>(row.part->bars.end() - row.firstOfNewest(WatchlistModel::kSparklineBars));
    return WatchlistModel::tr("%1 over %2 bars of %3")
        .arg(signedPercentText(*trend), countText(bars), timeframeText(row.part->base));
}

QString scoreText(const MarketRow& row, const CellContext&)
{
    if (!row.part->score) return WatchlistModel::tr("no score yet");
    return WatchlistModel::tr("%1 %2", "score, what it says")
        .arg(numberText(row.part->score->score, 2), StateText::of(row.part->score->action));
}

QString scoreSpoken(const MarketRow& row, const CellContext& context)
{
    if (!row.part->score) return WatchlistModel::tr("no score yet, the indicators are warming up");
    return WatchlistModel::tr("score %1 on %2, confidence %3, agreement %4")
        .arg(scoreText(row, context), timeframeText(row.part->score->timeframe),
             percentText(row.part->score->confidence, 0), percentText(row.part->score->agreement, 0));
}

/// What the score is held against; nothing without one.
std::optional<ScaleValue> scaleOf(const MarketRow& row, const CellContext& context)
{
    if (!row.part->score || context.snapshot == nullptr) return std::nullopt;
    const analysis::ScoringConfig& limits = context.snapshot->configuration->scoring;
    return ScaleValue{row.part->score->score, limits.sellScore, limits.buyScore};
}

QString scoreTip(const MarketRow& row, const CellContext& context)
{
    const auto scale = scaleOf(row, context);
    if (!scale) return scoreSpoken(row, context);
    return WatchlistModel::tr("%1\nbuys from %2, sells from %3")
        .arg(scoreSpoken(row, context), numberText(scale->high, 2), numberText(scale->low, 2));
}

QString regimeText(const MarketRow& row, const CellContext&)
{
    return row.part->regime ? RegimeText::brief(row.part->regime->labels) : unknownText();
}

QString regimeSpoken(const MarketRow& row, const CellContext& context)
{
    if (!row.part->regime) return WatchlistModel::tr("no regime, nothing is scored");
    return row.part->regime->isReady()
               ? WatchlistModel::tr("regime %1, confidence %2")
                     .arg(regimeText(row, context), percentText(row.part->regime->confidence, 0))
               : WatchlistModel::tr("the regime is not known yet");
}

/// Bear, sideways, bull; within each by confidence.
double regimeOrder(const MarketRow& row)
{
    if (!row.part->regime || !row.part->regime->isReady()) return -10.0;
    const double confidence = row.part->regime->confidence;
    switch (row.part->regime->labels.direction) {
    case analysis::RegimeDirection::Bull:
        return 1.0 + confidence;
    case analysis::RegimeDirection::Bear:
        return -1.0 - confidence;
    case analysis::RegimeDirection::Sideways:
    case analysis::RegimeDirection::Unknown:
        break;
    }
    return 0.0;
}

QString spreadText(const MarketRow& row, const CellContext&)
{
    const std::optional<double> spread = row.spread();
    return spread ? WatchlistModel::tr("%1 bp", "basis points").arg(numberText(*spread, 1)) : unknownText();
}

QString secondText(const MarketRow& row, const CellContext&)
{
    if (!row.second) return unknownText();
    return WatchlistModel::tr("%1 %2", "engine 2: what it thinks, how sure")
        .arg(AgentText::of(row.second->bias), countText(static_cast<std::uint64_t>(row.second->confidence)));
}

QString secondSpoken(const MarketRow& row, const CellContext& context)
{
    if (!row.second) return WatchlistModel::tr("engine 2 has not been asked yet");
    return row.second->isApproved
               ? WatchlistModel::tr("engine 2: %1, it would trade").arg(secondText(row, context))
               : WatchlistModel::tr("engine 2: %1, it would not trade").arg(secondText(row, context));
}

constexpr std::array<ColumnInfo<MarketRow>, WatchlistModel::ColumnCount> kWatchlistColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Symbol"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Instrument"), false,
     [](const MarketRow& p, const CellContext&) { return toText(p.part->instrument->symbol); },
     [](const MarketRow& p, const CellContext&) -> QVariant { return toText(p.part->instrument->symbol); }},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Last"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Newest price"), true,
     [](const MarketRow& p, const CellContext&) { return priceText(*p.part->instrument, p.part->last); },
     [](const MarketRow& p, const CellContext&) -> QVariant { return p.part->instrument->toDouble(p.part->last); }},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Change"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel",
                       "Since the last close of the trading day before; always-open markets: in 24 hours"),
     true,
     [](const MarketRow& p, const CellContext&) {
         const auto change = p.change();
         return change ? signedPercentText(*change) : unknownText();
     },
     [](const MarketRow& p, const CellContext&) -> QVariant { return p.change().value_or(0.0); },
     [](const MarketRow& p, const CellContext&) { return StateText::toneOfResult(p.change().value_or(0.0)); }},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Trend"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "The last 60 closes"), false,
     [](const MarketRow&, const CellContext&) { return QString(); },
     [](const MarketRow& p, const CellContext&) -> QVariant { return trendOf(p).value_or(0.0); },
     [](const MarketRow& p, const CellContext&) { return StateText::toneOfResult(trendOf(p).value_or(0.0)); },
     trendSpoken},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Regime"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Direction and volatility of the market"), false, regimeText,
     [](const MarketRow& p, const CellContext&) -> QVariant { return regimeOrder(p); },
     [](const MarketRow& p, const CellContext&) {
         return p.part->regime ? RegimeText::tone(p.part->regime->labels.direction) : Tone::Muted;
     },
     regimeSpoken},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Score"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel",
                       "Newest score of the shortest signal timeframe: 0 short, 0.5 neutral, 1 long"),
     true, scoreText,
     [](const MarketRow& p, const CellContext&) -> QVariant { return p.part->score ? p.part->score->score : 0.5; },
     [](const MarketRow& p, const CellContext&) {
         return p.part->score ? StateText::tone(p.part->score->action) : Tone::Muted;
     },
     scoreSpoken},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Spread"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Ask less bid, in basis points of their mean"), true,
     spreadText, [](const MarketRow& p, const CellContext&) -> QVariant { return p.spread().value_or(-1.0); },
     [](const MarketRow& p, const CellContext&) { return p.spread() ? Tone::Plain : Tone::Muted; }},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Engine 2"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "What engine 2 decided on its newest signal, 0 to 100 sure"),
     false, secondText,
     [](const MarketRow& p, const CellContext&) -> QVariant {
         return !p.second                                   ? -200
                : p.second->bias == decision::Bias::Bearish ? -p.second->confidence
                : p.second->bias == decision::Bias::Bullish ? p.second->confidence
                                                            : 0;
     },
     [](const MarketRow& p, const CellContext&) { return p.second ? AgentText::tone(p.second->bias) : Tone::Muted; },
     secondSpoken},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Turnover"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel",
                       "Prices times volumes of the last 24 hours, as far as the session has them"),
     true,
     [](const MarketRow& p, const CellContext&) {
         const auto sum = p.turnover();
         return sum ? compactCountText(static_cast<std::uint64_t>(std::clamp(*sum, 0.0, 1e18))) : unknownText();
     },
     [](const MarketRow& p, const CellContext&) -> QVariant { return p.turnover().value_or(-1.0); }},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Venue"), "", false,
     [](const MarketRow& p, const CellContext&) {
         return p.part->instrument->venue.empty() ? unknownText() : toText(p.part->instrument->venue);
     },
     [](const MarketRow& p, const CellContext&) -> QVariant { return toText(p.part->instrument->venue); }},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Asset class"), "", false,
     [](const MarketRow& p, const CellContext&) { return ScreenText::of(p.part->instrument->assetClass); },
     [](const MarketRow& p, const CellContext&) -> QVariant { return ScreenText::of(p.part->instrument->assetClass); }},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Group"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "The group that you put it into"), false,
     [](const MarketRow& p, const CellContext&) { return p.group.isEmpty() ? unknownText() : p.group; },
     [](const MarketRow& p, const CellContext&) -> QVariant { return p.group; }},
}};

/// What is written where the whole text has no room; empty: nothing shorter.
QString briefText(const MarketRow& row, int column)
{
    switch (column) {
    case WatchlistModel::Change:
        return row.change() ? signedPercentText(*row.change(), 1) : QString();
    case WatchlistModel::Regime:
        if (!row.part->regime) return {};
        return row.part->regime->isReady() ? RegimeText::word(row.part->regime->labels.direction)
                                           : RegimeText::sign(row.part->regime->labels.direction);
    case WatchlistModel::Score: {
        if (!row.part->score) return unknownText();
        const QString number = numberText(row.part->score->score, 2);
        switch (row.part->score->action) {
        case session::SignalAction::Buy:
            return number + QStringLiteral(" ▲");
        case session::SignalAction::Sell:
            return number + QStringLiteral(" ▼");
        case session::SignalAction::Close:
            return number + QStringLiteral(" ×");
        case session::SignalAction::Hold:
            break;
        }
        return number;
    }
    case WatchlistModel::Second: {
        if (!row.second) return {};
        const QString number = countText(static_cast<std::uint64_t>(row.second->confidence));
        return row.second->bias == decision::Bias::Bullish   ? number + QStringLiteral(" ▲")
               : row.second->bias == decision::Bias::Bearish ? number + QStringLiteral(" ▼")
                                                             : number;
    }
    default:
        return {};
    }
}

/// Whether a cell shows the same in both.
bool isSameCell(int column, const MarketRow& before, const MarketRow& now)
{
    const InstrumentPart& was = *before.part;
    const InstrumentPart& is = *now.part;
    switch (column) {
    case WatchlistModel::Last:
        return was.last == is.last;
    case WatchlistModel::Change:
        return was.last == is.last && was.reference == is.reference;
    case WatchlistModel::Sparkline:
    case WatchlistModel::Turnover:
        return was.bars.end() == is.bars.end();
    case WatchlistModel::Regime:
        if (was.regime == is.regime || !was.regime || !is.regime) return was.regime == is.regime;
        return was.regime->labels == is.regime->labels && was.regime->confidence == is.regime->confidence;
    case WatchlistModel::Score:
        if (!was.score || !is.score) return was.score.has_value() == is.score.has_value();
        return was.score->score == is.score->score && was.score->action == is.score->action;
    case WatchlistModel::Spread:
        return was.bid == is.bid && was.ask == is.ask;
    case WatchlistModel::Second:
        return before.second == now.second;
    case WatchlistModel::Group:
        return before.group == now.group;
    default:
        return true;
    }
}

} // namespace

WatchlistModel::WatchlistModel(QObject* parent) : SnapshotTable(staticMetaObject.className(), ColumnCount, parent) {}

void WatchlistModel::setBook(const WatchlistBook* book)
{
    if (m_book) disconnect(m_book, nullptr, this, nullptr);
    m_book = book;
    if (book != nullptr) connect(book, &WatchlistBook::changed, this, &WatchlistModel::readGroups);
    readGroups();
}

void WatchlistModel::readGroups()
{
    for (int row = 0; row < rowCount(); ++row) {
        MarketRow& known = m_rows[static_cast<std::size_t>(row)];
        const QString group = m_book ? m_book->groupOf(toText(known.part->instrument->symbol)) : QString();
        if (group == known.group) continue;
        known.group = group;
        Q_EMIT dataChanged(index(row, Group), index(row, Group));
    }
}

const MarketRow* WatchlistModel::market(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

InstrumentId WatchlistModel::instrument(int row) const
{
    const MarketRow* known = market(row);
    return known == nullptr ? InstrumentId{} : known->part->instrument->id;
}

int WatchlistModel::rowOf(InstrumentId instrument) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const MarketRow& known) { return known.part->instrument->id == instrument; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int WatchlistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WatchlistModel::data(const QModelIndex& index, int role) const
{
    const MarketRow* known = index.isValid() ? market(index.row()) : nullptr;
    if (known == nullptr) return {};
    const auto& column = kWatchlistColumns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case KeyRole:
        return QVariant::fromValue<qulonglong>(known->part->instrument->id.value);
    case SparklineRole:
        return index.column() == Sparkline ? QVariant::fromValue(sparklineOf(*known)) : QVariant();
    case ScaleRole: {
        if (index.column() != Score) return {};
        const auto scale = scaleOf(*known, context());
        return scale ? QVariant::fromValue(*scale) : QVariant();
    }
    case ChipRole:
        return index.column() == Regime && known->part->regime ? QVariant(true) : QVariant();
    case BriefRole: {
        const QString text = briefText(*known, index.column());
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Qt::ToolTipRole:
        if (index.column() == Regime) return RegimeText::explain(*known->part, context().times);
        if (index.column() == Score) return scoreTip(*known, context());
        if (index.column() == Sparkline || index.column() == Second)
            return cellData(column, *known, context(), Qt::AccessibleTextRole);
        return {};
    default:
        return cellData(column, *known, context(), role);
    }
}

HeaderInfo WatchlistModel::header(int column) const
{
    return HeaderInfo(kWatchlistColumns[static_cast<std::size_t>(column)]);
}

MarketRow WatchlistModel::rowOf(const Part& part) const
{
    MarketRow row;
    row.part = part;
    if (const std::size_t number = part->instrument->id.value; number < m_second.size()) row.second = m_second[number];
    if (m_book) row.group = m_book->groupOf(toText(part->instrument->symbol));
    return row;
}

bool WatchlistModel::readSignals(const session::Snapshot& snapshot)
{
    const auto& rows = snapshot.signalRows;
    bool isDecided = false;
    const std::uint64_t newest = rows.end() > kSignalsLookedThrough ? rows.end() - kSignalsLookedThrough : 0;
    for (std::uint64_t number = std::max({m_signalsSeen, rows.first(), newest}); number < rows.end(); ++number) {
        const session::SignalRow& row = rows[number];
        if (!row.agents || !row.agents->isDecided) continue;
        const decision::MetaDecision& made = row.agents->meta.decision;
        if (m_second.size() <= row.instrument.value) m_second.resize(row.instrument.value + 1U);
        m_second[row.instrument.value] = SecondOpinion{made.finalBias, made.finalConfidence, made.isApproved};
        isDecided = true;
    }
    m_signalsSeen = rows.end();
    return isDecided;
}

void WatchlistModel::rebuild(const session::Snapshot* snapshot)
{
    m_rows.clear();
    m_second.clear();
    m_signalsSeen = 0;
    if (snapshot == nullptr) return;
    (void)readSignals(*snapshot);
    forListedParts(*snapshot, [this](const Part& part) { m_rows.push_back(rowOf(part)); });
}

void WatchlistModel::tellChanged(int row, const MarketRow& before)
{
    const MarketRow& now = m_rows[static_cast<std::size_t>(row)];
    for (int first = 0; first < ColumnCount; ++first) {
        if (isSameCell(first, before, now)) continue;
        int last = first;
        while (last + 1 < ColumnCount && !isSameCell(last + 1, before, now))
            ++last;
        Q_EMIT dataChanged(index(row, first), index(row, last));
        first = last;
    }
}

void WatchlistModel::update(const session::Snapshot& before, const session::Snapshot& now)
{
    const bool hasOtherLimits = before.configuration->scoring.buyScore != now.configuration->scoring.buyScore ||
                                before.configuration->scoring.sellScore != now.configuration->scoring.sellScore;
    advance();
    const bool isDecided = readSignals(now);
    std::size_t at = 0;
    std::vector<Part> added;
    forListedParts(now, [&](const Part& part) {
        if (at >= m_rows.size()) {
            added.push_back(part);
            return;
        }
        const std::size_t row = at++;
        if (!isDecided && m_rows[row].part == part) return;
        const MarketRow old = m_rows[row];
        m_rows[row].part = part;
        if (const std::size_t number = part->instrument->id.value; number < m_second.size())
            m_rows[row].second = m_second[number];
        tellChanged(static_cast<int>(row), old);
    });
    if (at < m_rows.size()) { // instruments are only ever added
        beginRemoveRows({}, static_cast<int>(at), rowCount() - 1);
        m_rows.resize(at);
        endRemoveRows();
    }
    if (hasOtherLimits && !m_rows.empty()) Q_EMIT dataChanged(index(0, Score), index(rowCount() - 1, Score));
    if (added.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    for (const Part& part : added)
        m_rows.push_back(rowOf(part));
    endInsertRows();
}

} // namespace sextant::models
