#include "models/weights_model.h"

#include <array>

#include "models/number_text.h"
#include "models/weights_text.h"

namespace sextant::models {
namespace {

using session::WeightRow;

Tone weightTone(const WeightRow& row, const CellContext&)
{
    using Cause = session::WeightsChanged::Cause;
    if (row.change.cause == Cause::Reverted) return Tone::Warning;
    return row.change.cause == Cause::Learned ? Tone::Muted : Tone::Plain;
}

constexpr std::array<ColumnInfo<WeightRow>, WeightsModel::ColumnCount> kWeightColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::WeightsModel", "Version"),
     QT_TRANSLATE_NOOP("sextant::models::WeightsModel", "Number of the weights; it stands with every signal"), true,
     [](const WeightRow& r, const CellContext&) { return countText(r.change.version); },
     [](const WeightRow& r, const CellContext&) -> QVariant { return r.change.version; }},
    {QT_TRANSLATE_NOOP("sextant::models::WeightsModel", "Time"),
     QT_TRANSLATE_NOOP("sextant::models::WeightsModel", "When it took effect"), false,
     [](const WeightRow& r, const CellContext& c) { return c.time(r.time, r.instrument); },
     [](const WeightRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.time.ns); }, nullptr,
     [](const WeightRow& r, const CellContext& c) { return c.fullTime(r.time, r.instrument); }, true},
    {QT_TRANSLATE_NOOP("sextant::models::WeightsModel", "What"),
     QT_TRANSLATE_NOOP("sextant::models::WeightsModel", "How it came about"), false,
     [](const WeightRow& r, const CellContext&) { return WeightsText::what(r); },
     [](const WeightRow& r, const CellContext&) -> QVariant { return static_cast<int>(r.change.cause); }, weightTone},
    {QT_TRANSLATE_NOOP("sextant::models::WeightsModel", "Changes"),
     QT_TRANSLATE_NOOP("sextant::models::WeightsModel", "What is another value than before"), false,
     [](const WeightRow& r, const CellContext&) { return WeightsText::change(r); },
     [](const WeightRow& r, const CellContext&) -> QVariant { return WeightsText::change(r); }},
    {QT_TRANSLATE_NOOP("sextant::models::WeightsModel", "Who"),
     QT_TRANSLATE_NOOP("sextant::models::WeightsModel", "Who changed it"), false,
     [](const WeightRow& r, const CellContext&) { return WeightsText::who(r); },
     [](const WeightRow& r, const CellContext&) -> QVariant { return WeightsText::who(r); }},
    {QT_TRANSLATE_NOOP("sextant::models::WeightsModel", "Why"),
     QT_TRANSLATE_NOOP("sextant::models::WeightsModel", "Their words, or the outcome it was learned from"), false,
     [](const WeightRow& r, const CellContext&) { return WeightsText::why(r); },
     [](const WeightRow& r, const CellContext&) -> QVariant { return WeightsText::why(r); }},
}};

} // namespace

WeightsModel::WeightsModel(QObject* parent) : SnapshotTable(staticMetaObject.className(), ColumnCount, parent) {}

const session::WeightRow* WeightsModel::row(int row) const
{
    return row >= 0 && row < m_rows.count() ? &m_rows[row] : nullptr;
}

int WeightsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.count(); }

QVariant WeightsModel::data(const QModelIndex& index, int role) const
{
    const WeightRow* weights = index.isValid() ? row(index.row()) : nullptr;
    if (weights == nullptr) return {};
    if (role == KeyRole) return QVariant::fromValue<qulonglong>(m_rows.number(index.row()));
    if (role == Qt::ToolTipRole) {
        if (index.column() == TimeColumn) return context().fullTime(weights->time, weights->instrument);
        if (index.column() == Change) return WeightsText::change(*weights);
        if (index.column() == Why) return WeightsText::why(*weights);
    }
    return cellData(kWeightColumns[static_cast<std::size_t>(index.column())], *weights, context(), role);
}

HeaderInfo WeightsModel::header(int column) const
{
    return HeaderInfo(kWeightColumns[static_cast<std::size_t>(column)]);
}

void WeightsModel::rebuild(const session::Snapshot* snapshot)
{
    m_rows.reset(snapshot == nullptr ? decltype(snapshot->weightChanges){} : snapshot->weightChanges);
}

void WeightsModel::update(const session::Snapshot&, const session::Snapshot& now)
{
    advance();
    follow(m_rows, now.weightChanges);
}

} // namespace sextant::models
