#include "models/watchlist_model.h"

#include <QVector>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "models/cell_values.h"
#include "models/listed_parts.h"
#include "models/number_text.h"
#include "models/regime_text.h"
#include "models/state_text.h"

namespace sextant::models {
namespace {

using session::InstrumentPart;

std::optional<double> changeOf(const InstrumentPart& part)
{
    if (part.last.units == 0 || part.reference.units == 0) return std::nullopt;
    return static_cast<double>(part.last.units) / static_cast<double>(part.reference.units) - 1.0;
}

std::optional<double> spreadOf(const InstrumentPart& part)
{
    if (part.bid.units <= 0 || part.ask.units < part.bid.units) return std::nullopt;
    const auto bid = static_cast<double>(part.bid.units);
    const auto ask = static_cast<double>(part.ask.units);
    return (ask - bid) / (0.5 * (ask + bid)) * 1e4;
}

std::uint64_t firstSparklineBar(const InstrumentPart& part)
{
    const std::uint64_t wanted = WatchlistModel::kSparklineBars;
    return part.bars.size() > wanted ? part.bars.end() - wanted : part.bars.first();
}

QVector<float> sparklineOf(const InstrumentPart& part)
{
    QVector<float> closes;
    for (std::uint64_t i = firstSparklineBar(part); i < part.bars.end(); ++i)
        closes.push_back(static_cast<float>(part.instrument->toDouble(part.bars[i].close)));
    return closes;
}

/// Change over the bars of the sparkline; nothing with less than two.
std::optional<double> trendOf(const InstrumentPart& part)
{
    if (part.bars.size() < 2) return std::nullopt;
    const Price from = part.bars[firstSparklineBar(part)].close;
    if (from.units == 0) return std::nullopt;
    return static_cast<double>(part.bars.back().close.units) / static_cast<double>(from.units) - 1.0;
}

QString trendSpoken(const InstrumentPart& part, const CellContext&)
{
    const std::optional<double> trend = trendOf(part);
    if (!trend) return WatchlistModel::tr("no closed bars yet");
    const auto bars = static_cast<qulonglong>(part.bars.end() - firstSparklineBar(part));
    return WatchlistModel::tr("%1 over %2 bars of %3")
        .arg(signedPercentText(*trend), countText(bars), timeframeText(part.base));
}

QString scoreText(const InstrumentPart& part, const CellContext&)
{
    if (!part.score) return WatchlistModel::tr("no score yet");
    return WatchlistModel::tr("%1 %2", "score, what it says")
        .arg(numberText(part.score->score, 2), StateText::of(part.score->action));
}

QString scoreSpoken(const InstrumentPart& part, const CellContext& context)
{
    if (!part.score) return WatchlistModel::tr("no score yet, the indicators are warming up");
    return WatchlistModel::tr("score %1 on %2, confidence %3, agreement %4")
        .arg(scoreText(part, context), timeframeText(part.score->timeframe), percentText(part.score->confidence, 0),
             percentText(part.score->agreement, 0));
}

/// What the score is held against; nothing without one.
std::optional<ScaleValue> scaleOf(const InstrumentPart& part, const CellContext& context)
{
    if (!part.score || context.snapshot == nullptr) return std::nullopt;
    const analysis::ScoringConfig& limits = context.snapshot->configuration->scoring;
    return ScaleValue{part.score->score, limits.sellScore, limits.buyScore};
}

QString scoreTip(const InstrumentPart& part, const CellContext& context)
{
    const auto scale = scaleOf(part, context);
    if (!scale) return scoreSpoken(part, context);
    return WatchlistModel::tr("%1\nbuys from %2, sells from %3")
        .arg(scoreSpoken(part, context), numberText(scale->high, 2), numberText(scale->low, 2));
}

QString regimeText(const InstrumentPart& part, const CellContext&)
{
    return part.regime ? RegimeText::brief(part.regime->labels) : unknownText();
}

QString regimeSpoken(const InstrumentPart& part, const CellContext& context)
{
    if (!part.regime) return WatchlistModel::tr("no regime, nothing is scored");
    return part.regime->isReady() ? WatchlistModel::tr("regime %1, confidence %2")
                                        .arg(regimeText(part, context), percentText(part.regime->confidence, 0))
                                  : WatchlistModel::tr("the regime is not known yet");
}

/// Bear, sideways, bull; within each by confidence.
double regimeOrder(const InstrumentPart& part)
{
    if (!part.regime || !part.regime->isReady()) return -10.0;
    const double confidence = part.regime->confidence;
    switch (part.regime->labels.direction) {
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

QString spreadText(const InstrumentPart& part, const CellContext&)
{
    const std::optional<double> spread = spreadOf(part);
    return spread ? WatchlistModel::tr("%1 bp", "basis points").arg(numberText(*spread, 1)) : unknownText();
}

constexpr std::array<ColumnInfo<InstrumentPart>, WatchlistModel::ColumnCount> kWatchlistColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Symbol"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Instrument"), false,
     [](const InstrumentPart& p, const CellContext&) { return toText(p.instrument->symbol); },
     [](const InstrumentPart& p, const CellContext&) -> QVariant { return toText(p.instrument->symbol); }},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Last"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Newest price"), true,
     [](const InstrumentPart& p, const CellContext&) { return priceText(*p.instrument, p.last); },
     [](const InstrumentPart& p, const CellContext&) -> QVariant { return p.instrument->toDouble(p.last); }},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Change"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel",
                       "Since the last close of the trading day before; always-open markets: in 24 hours"),
     true,
     [](const InstrumentPart& p, const CellContext&) {
         const auto change = changeOf(p);
         return change ? signedPercentText(*change) : unknownText();
     },
     [](const InstrumentPart& p, const CellContext&) -> QVariant { return changeOf(p).value_or(0.0); },
     [](const InstrumentPart& p, const CellContext&) { return StateText::toneOfResult(changeOf(p).value_or(0.0)); }},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Trend"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "The last 60 closes"), false,
     [](const InstrumentPart&, const CellContext&) { return QString(); },
     [](const InstrumentPart& p, const CellContext&) -> QVariant { return trendOf(p).value_or(0.0); },
     [](const InstrumentPart& p, const CellContext&) { return StateText::toneOfResult(trendOf(p).value_or(0.0)); },
     trendSpoken},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Regime"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Direction and volatility of the market"), false, regimeText,
     [](const InstrumentPart& p, const CellContext&) -> QVariant { return regimeOrder(p); },
     [](const InstrumentPart& p, const CellContext&) {
         return p.regime ? RegimeText::tone(p.regime->labels.direction) : Tone::Muted;
     },
     regimeSpoken},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Score"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel",
                       "Newest score of the shortest signal timeframe: 0 short, 0.5 neutral, 1 long"),
     true, scoreText,
     [](const InstrumentPart& p, const CellContext&) -> QVariant { return p.score ? p.score->score : 0.5; },
     [](const InstrumentPart& p, const CellContext&) {
         return p.score ? StateText::tone(p.score->action) : Tone::Muted;
     },
     scoreSpoken},
    {QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Spread"),
     QT_TRANSLATE_NOOP("sextant::models::WatchlistModel", "Ask less bid, in basis points of their mean"), true,
     spreadText, [](const InstrumentPart& p, const CellContext&) -> QVariant { return spreadOf(p).value_or(-1.0); },
     [](const InstrumentPart& p, const CellContext&) { return spreadOf(p) ? Tone::Plain : Tone::Muted; }},
}};

} // namespace

WatchlistModel::WatchlistModel(QObject* parent) : SnapshotTable(staticMetaObject.className(), ColumnCount, parent) {}

const session::InstrumentPart* WatchlistModel::part(int row) const
{
    return row >= 0 && row < rowCount() ? m_parts[static_cast<std::size_t>(row)].get() : nullptr;
}

InstrumentId WatchlistModel::instrument(int row) const
{
    const InstrumentPart* known = part(row);
    return known == nullptr ? InstrumentId{} : known->instrument->id;
}

int WatchlistModel::rowOf(InstrumentId instrument) const
{
    const auto at = std::find_if(m_parts.begin(), m_parts.end(),
                                 [&](const auto& known) { return known->instrument->id == instrument; });
    return at == m_parts.end() ? -1 : static_cast<int>(at - m_parts.begin());
}

int WatchlistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

QVariant WatchlistModel::data(const QModelIndex& index, int role) const
{
    const InstrumentPart* known = index.isValid() ? part(index.row()) : nullptr;
    if (known == nullptr) return {};
    if (role == KeyRole) return QVariant::fromValue<qulonglong>(known->instrument->id.value);
    if (role == SparklineRole && index.column() == Sparkline) return QVariant::fromValue(sparklineOf(*known));
    if (role == ScaleRole && index.column() == Score) {
        const auto scale = scaleOf(*known, context());
        return scale ? QVariant::fromValue(*scale) : QVariant();
    }
    if (role == ChipRole) return index.column() == Regime && known->regime ? QVariant(true) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == Regime) return RegimeText::explain(*known, context().times);
    if (role == Qt::ToolTipRole && index.column() == Score) return scoreTip(*known, context());
    if (role == Qt::ToolTipRole && index.column() == Sparkline)
        return cellData(kWatchlistColumns[static_cast<std::size_t>(index.column())], *known, context(),
                        Qt::AccessibleTextRole);
    return cellData(kWatchlistColumns[static_cast<std::size_t>(index.column())], *known, context(), role);
}

HeaderInfo WatchlistModel::header(int column) const
{
    return HeaderInfo(kWatchlistColumns[static_cast<std::size_t>(column)]);
}

void WatchlistModel::rebuild(const session::Snapshot* snapshot)
{
    m_parts.clear();
    if (snapshot != nullptr) m_parts = listedParts(*snapshot);
}

void WatchlistModel::update(const session::Snapshot& before, const session::Snapshot& now)
{
    const CellContext was = context();
    const bool hasOtherLimits = before.configuration->scoring.buyScore != now.configuration->scoring.buyScore ||
                                before.configuration->scoring.sellScore != now.configuration->scoring.sellScore;
    advance();
    const auto parts = listedParts(now);
    if (parts.size() < m_parts.size()) { // instruments are only ever added
        beginRemoveRows({}, static_cast<int>(parts.size()), rowCount() - 1);
        m_parts.resize(parts.size());
        endRemoveRows();
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i] == parts[i]) continue;
        const auto old = std::exchange(m_parts[i], parts[i]);
        const int row = static_cast<int>(i);
        const auto tell = [&](int first, int last) { Q_EMIT dataChanged(index(row, first), index(row, last)); };
        forChangedColumns(kWatchlistColumns, *old, was, *m_parts[i], context(), tell);
        // Bars that leave the trend as it was still change its picture.
        if (old->bars.end() != m_parts[i]->bars.end() && trendOf(*old) == trendOf(*m_parts[i]))
            tell(Sparkline, Sparkline);
    }
    if (hasOtherLimits && !m_parts.empty()) Q_EMIT dataChanged(index(0, Score), index(rowCount() - 1, Score));
    if (parts.size() > m_parts.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(parts.size()) - 1);
        m_parts = parts;
        endInsertRows();
    }
}

} // namespace sextant::models
