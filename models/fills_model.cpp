#include "models/fills_model.h"

#include <array>

#include "models/fill_text.h"
#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/state_text.h"

namespace sextant::models {
namespace {

using session::FillRow;

QString fillModelText(const FillRow& row, const CellContext&)
{
    const QString model = StateText::of(row.fill.model);
    return row.fill.proxy ? FillsModel::tr("%1 ≈", "fill model, spread was assumed").arg(model) : model;
}

QString fillModelSpoken(const FillRow& row, const CellContext&) { return FillText::model(row.fill); }

QString fillStep(const FillRow& row, const CellContext& context, Price step)
{
    const session::InstrumentPart* part = context.part(row.instrument);
    return part == nullptr || step.units == 0 ? unknownText() : modelledPriceText(*part->instrument, step);
}

QString fillPrice(const FillRow& row, const CellContext& context)
{
    const session::InstrumentPart* part = context.part(row.instrument);
    return part == nullptr ? unknownText() : modelledPriceText(*part->instrument, row.fill.price);
}

QString fillMarket(const FillRow& row, const CellContext& context)
{
    const session::InstrumentPart* part = context.part(row.instrument);
    return part == nullptr ? unknownText() : FillText::market(row.fill, *part->instrument);
}

/// In units of the instrument.
double fillQueue(const FillRow& row, const CellContext& context)
{
    return row.fill.queueAhead * context.lotsValue(row.instrument, Lots{1});
}

QString fillQueueText(const FillRow& row, const CellContext& context)
{
    return row.fill.queueAhead > 0.0 ? shortNumberText(fillQueue(row, context)) : unknownText();
}

/// "took a level of the book (3)".
QString fillHow(const FillRow& row, const CellContext&)
{
    const QString how = FillText::of(row.fill.trigger);
    return row.fill.level == 0 ? how
                               : FillsModel::tr("%1 (%2)", "how it was filled, level").arg(how).arg(row.fill.level);
}

QVariant fillStepRaw(sextant::Price step) { return QVariant::fromValue<qlonglong>(step.units); }

constexpr std::array<ColumnInfo<FillRow>, FillsModel::ColumnCount> kFillColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Time"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "When the order was executed"), false,
     [](const FillRow& r, const CellContext& c) { return c.time(r.time, r.instrument); },
     [](const FillRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.time.ns); }, nullptr,
     [](const FillRow& r, const CellContext& c) { return c.fullTime(r.time, r.instrument); }, true},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Order"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Number of the order in this session"), true,
     [](const FillRow& r, const CellContext&) { return QString::number(r.fill.order.value); },
     [](const FillRow& r, const CellContext&) { return QVariant::fromValue<qulonglong>(r.fill.order.value); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Symbol"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Instrument"), false,
     [](const FillRow& r, const CellContext& c) { return c.symbol(r.instrument); },
     [](const FillRow& r, const CellContext& c) -> QVariant { return c.symbol(r.instrument); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Side"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Bought or sold"), false,
     [](const FillRow& r, const CellContext&) { return StateText::of(r.fill.side); },
     [](const FillRow& r, const CellContext&) -> QVariant { return market::sign(r.fill.side); },
     [](const FillRow& r, const CellContext&) { return StateText::tone(r.fill.side); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Qty"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Quantity in units of the instrument"), true,
     [](const FillRow& r, const CellContext& c) { return c.lots(r.instrument, r.fill.quantity); },
     [](const FillRow& r, const CellContext& c) -> QVariant { return c.lotsValue(r.instrument, r.fill.quantity); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Price"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Price paid or received, all costs but the fee in it"), true,
     fillPrice,
     [](const FillRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.fill.price.units); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Fee"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Commission in the account's currency"), true,
     [](const FillRow& r, const CellContext&) { return cashText(r.fill.fee); },
     [](const FillRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.fill.fee.units); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "How"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel",
                       "What made the execution possible; in brackets the level of the book"),
     false, fillHow, [](const FillRow& r, const CellContext& c) -> QVariant { return fillHow(r, c); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Model"),
     QT_TRANSLATE_NOOP(
         "sextant::models::FillsModel",
         "How the fill was priced: F0 without costs, F1 at the quote or around the last trade, F1B from a "
         "bar, F2 from the book, F3 with queue and impact besides; ≈ where the spread was assumed"),
     false, fillModelText, [](const FillRow& r, const CellContext& c) -> QVariant { return fillModelText(r, c); },
     [](const FillRow& r, const CellContext&) { return r.fill.proxy ? Tone::Warning : Tone::Plain; }, fillModelSpoken},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Bid / ask"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Best bid and ask at that moment"), true, fillMarket,
     [](const FillRow& r, const CellContext&) { return fillStepRaw(r.fill.bestBid); },
     [](const FillRow&, const CellContext&) { return Tone::Muted; }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Reference"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "What the price was made from: mid, last trade, open or level"),
     true, [](const FillRow& r, const CellContext& c) { return c.price(r.instrument, r.fill.reference); },
     [](const FillRow& r, const CellContext&) { return fillStepRaw(r.fill.reference); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "½ spread"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Half of the spread against the trader, in the price"), true,
     [](const FillRow& r, const CellContext& c) { return fillStep(r, c, r.fill.halfSpread); },
     [](const FillRow& r, const CellContext&) { return fillStepRaw(r.fill.halfSpread); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Slippage"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Slippage against the trader, in the price"), true,
     [](const FillRow& r, const CellContext& c) { return fillStep(r, c, r.fill.slippage); },
     [](const FillRow& r, const CellContext&) { return fillStepRaw(r.fill.slippage); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Impact"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "What the order itself moved the market by, in the price"), true,
     [](const FillRow& r, const CellContext& c) { return fillStep(r, c, r.fill.impact); },
     [](const FillRow& r, const CellContext&) { return fillStepRaw(r.fill.impact); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Latency"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Modelled time from the order to the venue"), true,
     [](const FillRow& r, const CellContext&) {
         return FillsModel::tr("%1 ms").arg(numberText(static_cast<double>(r.fill.latency.count()) / 1e6, 0));
     },
     [](const FillRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.fill.latency.count()); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Queue"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Quantity before it in the queue when it was accepted"), true,
     fillQueueText, [](const FillRow& r, const CellContext& c) -> QVariant { return fillQueue(r, c); }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Account"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Whose order it was"), false,
     [](const FillRow& r, const CellContext& c) { return c.account(r.account); },
     [](const FillRow& r, const CellContext&) -> QVariant { return int{r.account}; }},
    {QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Why"),
     QT_TRANSLATE_NOOP("sextant::models::FillsModel", "Why the order was given"), false,
     [](const FillRow& r, const CellContext&) { return ReasonText::brief(r.purpose); },
     [](const FillRow& r, const CellContext&) -> QVariant { return ReasonText::brief(r.purpose); },
     [](const FillRow&, const CellContext&) { return Tone::Muted; }},
}};

} // namespace

FillsModel::FillsModel(QObject* parent) : SnapshotTable(staticMetaObject.className(), ColumnCount, parent) {}

const session::FillRow* FillsModel::row(int row) const
{
    return row >= 0 && row < m_rows.count() ? &m_rows[row] : nullptr;
}

int FillsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.count(); }

QVariant FillsModel::data(const QModelIndex& index, int role) const
{
    const FillRow* fill = index.isValid() ? row(index.row()) : nullptr;
    if (fill == nullptr) return {};
    if (role == KeyRole) return QVariant::fromValue<qulonglong>(fill->fill.fill.value);
    if (role == AccountRole) return int{fill->account};
    if (role == Qt::ToolTipRole && index.column() != TimeColumn && index.column() != Why) return whole(*fill);
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return context().fullTime(fill->time, fill->instrument);
    return cellData(kFillColumns[static_cast<std::size_t>(index.column())], *fill, context(), role);
}

QString FillsModel::whole(const FillRow& row) const
{
    const session::InstrumentPart* part = context().part(row.instrument);
    if (part == nullptr) return {};
    QStringList lines;
    for (const FillText::Line& line : FillText::lines(row.fill, *part->instrument))
        lines << tr("%1: %2", "what, value").arg(line.what, line.detail);
    return lines.join(QLatin1Char('\n'));
}

HeaderInfo FillsModel::header(int column) const { return HeaderInfo(kFillColumns[static_cast<std::size_t>(column)]); }

void FillsModel::rebuild(const session::Snapshot* snapshot)
{
    m_rows.reset(snapshot == nullptr ? decltype(snapshot->fills){} : snapshot->fills);
}

void FillsModel::update(const session::Snapshot&, const session::Snapshot& now)
{
    advance();
    follow(m_rows, now.fills);
}

} // namespace sextant::models
