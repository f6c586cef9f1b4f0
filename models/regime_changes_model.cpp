#include "models/regime_changes_model.h"

#include <algorithm>
#include <array>

#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/regime_text.h"

namespace sextant::models {
namespace {

using session::RegimeRow;

/// A change with what depends on the one after it.
struct ShownChange {
    const RegimeRow& row;
    Duration held{};
    bool lasts = false; ///< it is the newest
};

/// The chance of the direction it became.
double chanceOf(const RegimeRow& row)
{
    switch (row.to.direction) {
    case analysis::RegimeDirection::Bull:
        return row.probabilities.bull;
    case analysis::RegimeDirection::Bear:
        return row.probabilities.bear;
    case analysis::RegimeDirection::Sideways:
        return row.probabilities.sideways;
    case analysis::RegimeDirection::Unknown:
        break;
    }
    return 0.0;
}

QString dwellText(const ShownChange& c, const CellContext&)
{
    return c.lasts ? RegimeChangesModel::tr("%1 so far", "a span of time").arg(durationText(c.held))
                   : durationText(c.held);
}

constexpr std::array<ColumnInfo<ShownChange>, RegimeChangesModel::ColumnCount> kRegimeColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "Time"),
     QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "Close of the bar that changed it"), false,
     [](const ShownChange& c, const CellContext& x) { return x.time(c.row.time, c.row.instrument); },
     [](const ShownChange& c, const CellContext&) -> QVariant { return QVariant::fromValue<qlonglong>(c.row.time.ns); },
     nullptr, [](const ShownChange& c, const CellContext& x) { return x.fullTime(c.row.time, c.row.instrument); },
     true},
    {QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "Regime"),
     QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "Direction and volatility from then on"), false,
     [](const ShownChange& c, const CellContext&) { return RegimeText::brief(c.row.to); },
     [](const ShownChange& c, const CellContext&) -> QVariant { return static_cast<int>(c.row.to.direction); },
     [](const ShownChange& c, const CellContext&) { return RegimeText::tone(c.row.to.direction); }},
    {QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "Change"),
     QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "The labels that became others"), false,
     [](const ShownChange& c, const CellContext&) { return RegimeText::change(c.row.from, c.row.to); },
     [](const ShownChange& c, const CellContext&) -> QVariant { return RegimeText::change(c.row.from, c.row.to); },
     [](const ShownChange& c, const CellContext&) { return c.row.isTurn() ? Tone::Plain : Tone::Muted; }},
    {QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "Held"),
     QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "How long it stayed so, closed hours included"), true,
     dwellText,
     [](const ShownChange& c, const CellContext&) -> QVariant {
         return QVariant::fromValue<qlonglong>(c.held.count());
     }},
    {QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "Chance"),
     QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "How likely its direction was"), true,
     [](const ShownChange& c, const CellContext&) { return percentText(chanceOf(c.row), 0); },
     [](const ShownChange& c, const CellContext&) -> QVariant { return chanceOf(c.row); }},
    {QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "Confidence"),
     QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "How clear the regime was at the change"), true,
     [](const ShownChange& c, const CellContext&) { return percentText(c.row.confidence, 0); },
     [](const ShownChange& c, const CellContext&) -> QVariant { return c.row.confidence; }},
    {QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "Break"),
     QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel",
                       "How likely the market had broken with its past within the last 15 bars"),
     true, [](const ShownChange& c, const CellContext&) { return percentText(c.row.changeProbability, 0); },
     [](const ShownChange& c, const CellContext&) -> QVariant { return c.row.changeProbability; }},
    {QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "Source"),
     QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "What the direction was made of"), false,
     [](const ShownChange& c, const CellContext&) { return RegimeText::of(c.row.source); },
     [](const ShownChange& c, const CellContext&) -> QVariant { return static_cast<int>(c.row.source); }},
    {QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "Because"),
     QT_TRANSLATE_NOOP("sextant::models::RegimeChangesModel", "What changed first"), false,
     [](const ShownChange& c, const CellContext&) { return ReasonText::title(c.row.cause); },
     [](const ShownChange& c, const CellContext&) -> QVariant { return static_cast<int>(c.row.cause); }},
}};

} // namespace

RegimeChangesModel::RegimeChangesModel(QObject* parent)
    : SnapshotTable(staticMetaObject.className(), ColumnCount, parent)
{}

void RegimeChangesModel::setInstrument(InstrumentId instrument)
{
    if (instrument == m_track.instrument()) return;
    beginResetModel();
    m_track.setInstrument(instrument);
    rebuild(snapshot().get());
    endResetModel();
}

const session::RegimeRow* RegimeChangesModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_track[numberOf(row)] : nullptr;
}

int RegimeChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown);
}

QVariant RegimeChangesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const std::size_t number = numberOf(index.row());
    const bool lasts = index.row() == 0;
    const Time now = context().snapshot == nullptr ? Time{} : context().snapshot->now;
    const ShownChange change{m_track[number], m_track.dwell(number, now), lasts};
    if (role == KeyRole) return QVariant::fromValue<qulonglong>(number);
    if (role == ChipRole) return index.column() == Regime ? QVariant(true) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return context().fullTime(change.row.time, change.row.instrument);
    if (role == Qt::ToolTipRole && index.column() == Regime) return RegimeText::labels(change.row.to);
    return cellData(kRegimeColumns[static_cast<std::size_t>(index.column())], change, context(), role);
}

HeaderInfo RegimeChangesModel::header(int column) const
{
    return HeaderInfo(kRegimeColumns[static_cast<std::size_t>(column)]);
}

void RegimeChangesModel::rebuild(const session::Snapshot* snapshot)
{
    m_track.reset();
    if (snapshot != nullptr) m_track.update(*snapshot);
    m_shown = m_track.size();
}

void RegimeChangesModel::update(const session::Snapshot& before, const session::Snapshot& now)
{
    const auto heldAt = [this](Time time) { return durationText(m_track.dwell(m_shown - 1, time)); };
    const bool wasShown = m_shown > 0;
    const QString held = wasShown ? heldAt(before.now) : QString();
    advance();
    m_track.update(now);
    const bool isNew = m_track.size() > m_shown;
    if (wasShown && (isNew || heldAt(now.now) != held)) Q_EMIT dataChanged(index(0, Held), index(0, Held));
    if (!isNew) return;
    beginInsertRows({}, 0, static_cast<int>(m_track.size() - m_shown) - 1);
    m_shown = m_track.size();
    endInsertRows();
}

} // namespace sextant::models
