#include "models/fill_ladder_model.h"

#include <array>
#include <utility>

#include "models/cell_values.h"
#include "models/number_text.h"

namespace sextant::models {
namespace {

using Row = FillLadderModel::Row;
using trading::LadderRung;

template <Cash LadderRung::*Amount>
QString amountText(const Row& row, const CellContext&)
{
    return cashText(row.rung.*Amount);
}
template <Cash LadderRung::*Amount>
QVariant amountRaw(const Row& row, const CellContext&)
{
    return static_cast<double>((row.rung.*Amount).units) / 1e8;
}
Tone netTone(const Row& row, const CellContext&)
{
    return row.rung.net.units > 0 ? Tone::Gain : row.rung.net.units < 0 ? Tone::Loss : Tone::Plain;
}
Lots filled(const LadderRung& rung) { return Lots{rung.bought.count + rung.sold.count}; }

constexpr std::array<ColumnInfo<Row>, FillLadderModel::ColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Instrument"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Whose orders"), false,
     [](const Row& r, const CellContext& c) { return c.symbol(r.instrument); },
     [](const Row& r, const CellContext& c) -> QVariant { return c.symbol(r.instrument); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Model"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel",
                       "F0: at the price as it is; F1: at the spread; F2: through the visible book; F3: with "
                       "latency, queue and impact besides"),
     false, [](const Row& r, const CellContext&) { return QString::fromUtf8(trading::toString(r.rung.model)); },
     [](const Row& r, const CellContext&) -> QVariant { return QString::fromUtf8(trading::toString(r.rung.model)); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Fills"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Executions; an order may fill in parts"), true,
     [](const Row& r, const CellContext&) { return countText(r.rung.executions); },
     [](const Row& r, const CellContext&) -> QVariant { return static_cast<qulonglong>(r.rung.executions); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Refused"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Orders that this model's venue refused"), true,
     [](const Row& r, const CellContext&) { return countText(r.rung.refused); },
     [](const Row& r, const CellContext&) -> QVariant { return static_cast<qulonglong>(r.rung.refused); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Filled"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Quantity bought and sold"), true,
     [](const Row& r, const CellContext& c) { return c.lots(r.instrument, filled(r.rung)); },
     [](const Row& r, const CellContext& c) -> QVariant { return c.lotsValue(r.instrument, filled(r.rung)); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Resting"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Of that, what rested and was taken by others"), true,
     [](const Row& r, const CellContext& c) { return c.lots(r.instrument, r.rung.made); },
     [](const Row& r, const CellContext& c) -> QVariant { return c.lotsValue(r.instrument, r.rung.made); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Decision"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel",
                       "Result had everything that filled done so at the mid of its submission"),
     true, amountText<&LadderRung::decision>, amountRaw<&LadderRung::decision>},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Latency"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel",
                       "What the mid moved against the orders until the venue had them; taken off"),
     true, amountText<&LadderRung::latency>, amountRaw<&LadderRung::latency>},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Waiting"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel",
                       "What it moved from then to the fill: queue, trigger, level; taken off"),
     true, amountText<&LadderRung::waiting>, amountRaw<&LadderRung::waiting>},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Spread"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Half-spreads paid; taken off"), true,
     amountText<&LadderRung::spread>, amountRaw<&LadderRung::spread>},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Slippage"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Depth beyond the best price, and roundings; taken off"),
     true, amountText<&LadderRung::slippage>, amountRaw<&LadderRung::slippage>},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Impact"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "What the orders themselves moved the market by; taken off"),
     true, amountText<&LadderRung::impact>, amountRaw<&LadderRung::impact>},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Gross"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Result before fees, open quantity at the price of now"),
     true, amountText<&LadderRung::gross>, amountRaw<&LadderRung::gross>},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Fees"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Paid to the venue; a rebate is negative"), true,
     amountText<&LadderRung::fees>, amountRaw<&LadderRung::fees>},
    {QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Net"),
     QT_TRANSLATE_NOOP("sextant::models::FillLadderModel", "Gross less fees"), true, amountText<&LadderRung::net>,
     amountRaw<&LadderRung::net>, netTone},
}};

} // namespace

FillLadderModel::FillLadderModel(QObject* parent) : SnapshotTable(staticMetaObject.className(), ColumnCount, parent) {}

const FillLadderModel::Row* FillLadderModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int FillLadderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FillLadderModel::data(const QModelIndex& index, int role) const
{
    const Row* shown = index.isValid() ? row(index.row()) : nullptr;
    if (shown == nullptr) return {};
    if (role == KeyRole)
        return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(shown->instrument.value) * 16 +
                                               static_cast<qulonglong>(shown->rung.model));
    return cellData(kColumns[static_cast<std::size_t>(index.column())], *shown, context(), role);
}

HeaderInfo FillLadderModel::header(int column) const { return HeaderInfo(kColumns[static_cast<std::size_t>(column)]); }

void FillLadderModel::rebuild(const session::Snapshot* snapshot)
{
    m_ladders = snapshot != nullptr ? snapshot->ladders : nullptr;
    m_rows.clear();
    if (m_ladders == nullptr) return;
    for (const session::LadderReport& ladder : *m_ladders)
        for (const trading::LadderRung& rung : ladder.rungs)
            m_rows.push_back({ladder.instrument, rung});
}

void FillLadderModel::update(const session::Snapshot&, const session::Snapshot& now)
{
    if (now.ladders == m_ladders) return;
    const auto before = std::exchange(m_rows, {});
    const int rows = static_cast<int>(before.size());
    advance();
    rebuild(&now);
    auto fresh = std::exchange(m_rows, before);
    if (fresh.size() != before.size()) {
        beginResetModel();
        m_rows = std::move(fresh);
        endResetModel();
        return;
    }
    m_rows = std::move(fresh);
    if (rows > 0) Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
}

} // namespace sextant::models
