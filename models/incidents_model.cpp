#include "models/incidents_model.h"

#include <array>

#include "models/reason_text.h"

namespace sextant::models {
namespace {

using session::IncidentRow;

/// The first reason says what happened; a second one, of a refused command or a blocked exit, why.
QString incidentText(const IncidentRow& row, const CellContext& context)
{
    const session::InstrumentPart* part = context.part(row.instrument);
    if (row.reasons.empty()) return ReasonText::brief(row.code);
    auto next = row.reasons.begin();
    QString text = ReasonText::sentence(*next, part);
    while (++next != row.reasons.end())
        text = IncidentsModel::tr("%1 — %2", "what happened, why").arg(text, ReasonText::sentence(*next, part));
    return text;
}

Tone incidentTone(const IncidentRow& row, const CellContext&)
{
    switch (row.code) {
    case ReasonCode::KillTriggered:
    case ReasonCode::ExitBlocked:
    case ReasonCode::IllegalTransition:
    case ReasonCode::AmountOutOfRange:
    case ReasonCode::R03MaxDailyLoss:
    case ReasonCode::R04MaxWeeklyLoss:
    case ReasonCode::R08Drawdown:
        return Tone::Danger;
    case ReasonCode::CommandRefused:
    case ReasonCode::ConfigRefused:
    case ReasonCode::AdaptiveReverted:
    case ReasonCode::DataGap:
    case ReasonCode::DataStale:
    case ReasonCode::CrossedQuote:
        return Tone::Warning;
    default:
        return Tone::Plain;
    }
}

constexpr std::array<ColumnInfo<IncidentRow>, IncidentsModel::ColumnCount> kIncidentColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::IncidentsModel", "Time"),
     QT_TRANSLATE_NOOP("sextant::models::IncidentsModel", "When it happened"), false,
     [](const IncidentRow& r, const CellContext& c) { return c.time(r.time, r.instrument); },
     [](const IncidentRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.time.ns); }, nullptr,
     [](const IncidentRow& r, const CellContext& c) { return c.fullTime(r.time, r.instrument); }, true},
    {QT_TRANSLATE_NOOP("sextant::models::IncidentsModel", "What"),
     QT_TRANSLATE_NOOP("sextant::models::IncidentsModel", "What happened and why"), false, incidentText,
     [](const IncidentRow& r, const CellContext& c) -> QVariant { return incidentText(r, c); }, incidentTone},
    {QT_TRANSLATE_NOOP("sextant::models::IncidentsModel", "Symbol"),
     QT_TRANSLATE_NOOP("sextant::models::IncidentsModel", "The instrument concerned"), false,
     [](const IncidentRow& r, const CellContext& c) {
         return r.instrument.isSet() ? c.symbol(r.instrument) : IncidentsModel::tr("all", "instruments");
     },
     [](const IncidentRow& r, const CellContext& c) -> QVariant { return c.symbol(r.instrument); }},
}};

} // namespace

IncidentsModel::IncidentsModel(QObject* parent) : SnapshotTable(staticMetaObject.className(), ColumnCount, parent) {}

const session::IncidentRow* IncidentsModel::row(int row) const
{
    return row >= 0 && row < m_rows.count() ? &m_rows[row] : nullptr;
}

int IncidentsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.count(); }

QVariant IncidentsModel::data(const QModelIndex& index, int role) const
{
    const IncidentRow* incident = index.isValid() ? row(index.row()) : nullptr;
    if (incident == nullptr) return {};
    if (role == KeyRole) return QVariant::fromValue<qulonglong>(m_rows.number(index.row()));
    if (role == Qt::ToolTipRole && index.column() == What) return incidentText(*incident, context());
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return context().fullTime(incident->time, incident->instrument);
    return cellData(kIncidentColumns[static_cast<std::size_t>(index.column())], *incident, context(), role);
}

HeaderInfo IncidentsModel::header(int column) const
{
    return HeaderInfo(kIncidentColumns[static_cast<std::size_t>(column)]);
}

void IncidentsModel::rebuild(const session::Snapshot* snapshot)
{
    m_rows.reset(snapshot == nullptr ? decltype(snapshot->incidents){} : snapshot->incidents);
}

void IncidentsModel::update(const session::Snapshot&, const session::Snapshot& now)
{
    advance();
    follow(m_rows, now.incidents);
}

} // namespace sextant::models
