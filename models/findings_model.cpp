#include "models/findings_model.h"

#include <array>

#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/state_text.h"

namespace sextant::models {
namespace {

using session::FindingRow;
using trading::ComparedWith;
using trading::FindingClass;

QString differenceText(const FindingRow& row, const CellContext&)
{
    return ReasonText::title(trading::reasonOf(row.finding.kind));
}

QString comparedWithText(const FindingRow& row, const CellContext&)
{
    return row.finding.other == ComparedWith::Venue ? FindingsModel::tr("Venue") : FindingsModel::tr("Storage");
}

QString findingOrderText(const FindingRow& row, const CellContext&)
{
    if (!row.finding.order.isSet()) return unknownText();
    const QString order = countText(row.finding.order.value);
    return row.finding.execution > 0 ? FindingsModel::tr("%1, fill %2", "number of an order, which of its fills")
                                           .arg(order, countText(static_cast<std::uint64_t>(row.finding.execution)))
                                     : order;
}

/// Lots, a state or money, as the class of the finding says.
QString sideValueText(const FindingRow& row, const CellContext& context, std::int64_t value)
{
    switch (row.finding.kind) {
    case FindingClass::MissingFill:
    case FindingClass::ExtraFill:
    case FindingClass::QuantityMismatch:
        return context.lots(row.finding.instrument, Lots{value});
    case FindingClass::StateMismatch:
    case FindingClass::OrphanOrder:
        return row.finding.kind == FindingClass::OrphanOrder && value == 0
                   ? unknownText()
                   : StateText::of(static_cast<trading::OrderState>(value));
    case FindingClass::CashDifference:
        return cashText(Cash{value});
    }
    return {};
}

QString findingOutcomeText(const FindingRow& row, const CellContext&)
{
    return row.isRepaired ? FindingsModel::tr("Booked from the venue's record")
                          : FindingsModel::tr("No entries until it is unlocked");
}

constexpr std::array<ColumnInfo<FindingRow>, FindingsModel::ColumnCount> kFindingColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "Time"),
     QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "When it was found"), false,
     [](const FindingRow& r, const CellContext& c) { return c.time(r.time, r.finding.instrument); },
     [](const FindingRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.time.ns); }, nullptr,
     [](const FindingRow& r, const CellContext& c) { return c.fullTime(r.time, r.finding.instrument); }, true},
    {QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "What"),
     QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "What does not agree"), false, differenceText,
     [](const FindingRow& r, const CellContext&) -> QVariant { return static_cast<int>(r.finding.kind); },
     [](const FindingRow& r, const CellContext&) { return r.isRepaired ? Tone::Warning : Tone::Danger; }},
    {QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "Compared with"),
     QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "Who says something else than the engine"), false,
     comparedWithText,
     [](const FindingRow& r, const CellContext&) -> QVariant { return static_cast<int>(r.finding.other); }},
    {QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "Account"),
     QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "Whose it is"), false,
     [](const FindingRow& r, const CellContext& c) { return c.account(r.finding.account); },
     [](const FindingRow& r, const CellContext&) -> QVariant { return int{r.finding.account}; }},
    {QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "Symbol"),
     QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "The instrument concerned"), false,
     [](const FindingRow& r, const CellContext& c) {
         return r.finding.instrument.isSet() ? c.symbol(r.finding.instrument) : QString();
     },
     [](const FindingRow& r, const CellContext& c) -> QVariant { return c.symbol(r.finding.instrument); }},
    {QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "Order"),
     QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "Which order, and which of its fills"), true, findingOrderText,
     [](const FindingRow& r, const CellContext&) { return QVariant::fromValue<qulonglong>(r.finding.order.value); }},
    {QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "Engine"),
     QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "What the engine says"), true,
     [](const FindingRow& r, const CellContext& c) { return sideValueText(r, c, r.finding.engineValue); },
     [](const FindingRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.finding.engineValue); }},
    {QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "Other side"),
     QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "What venue or storage says"), true,
     [](const FindingRow& r, const CellContext& c) { return sideValueText(r, c, r.finding.otherValue); },
     [](const FindingRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.finding.otherValue); }},
    {QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "Outcome"),
     QT_TRANSLATE_NOOP("sextant::models::FindingsModel", "What was done about it"), false, findingOutcomeText,
     [](const FindingRow& r, const CellContext&) -> QVariant { return r.isRepaired; }},
}};

} // namespace

FindingsModel::FindingsModel(QObject* parent) : SnapshotTable(staticMetaObject.className(), ColumnCount, parent) {}

const session::FindingRow* FindingsModel::row(int row) const
{
    return row >= 0 && row < m_rows.count() ? &m_rows[row] : nullptr;
}

int FindingsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.count(); }

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    const FindingRow* finding = index.isValid() ? row(index.row()) : nullptr;
    if (finding == nullptr) return {};
    if (role == KeyRole) return QVariant::fromValue<qulonglong>(m_rows.number(index.row()));
    return cellData(kFindingColumns[static_cast<std::size_t>(index.column())], *finding, context(), role);
}

HeaderInfo FindingsModel::header(int column) const
{
    return HeaderInfo(kFindingColumns[static_cast<std::size_t>(column)]);
}

void FindingsModel::rebuild(const session::Snapshot* snapshot)
{
    m_rows.reset(snapshot == nullptr ? decltype(snapshot->findings){} : snapshot->findings);
}

void FindingsModel::update(const session::Snapshot&, const session::Snapshot& now)
{
    advance();
    follow(m_rows, now.findings);
}

} // namespace sextant::models
