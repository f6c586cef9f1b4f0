#include "models/why_tree.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

#include "models/fill_text.h"
#include "models/number_text.h"
#include "models/order_text.h"
#include "models/reason_text.h"
#include "models/regime_text.h"
#include "models/score_tree.h"
#include "models/state_text.h"
#include "models/table_column.h"
#include "models/why_agents.h"

namespace sextant::models {
namespace {

using session::FillRow;
using session::OrderRow;
using session::PositionRow;
using session::SignalRow;
using session::Snapshot;

/// Number of the first row of a log with seq >= `seq`; rows are ordered by it.
template <class Row, std::size_t N>
std::uint64_t firstFrom(const session::LogView<Row, N>& log, std::uint64_t seq)
{
    std::uint64_t low = log.first();
    std::uint64_t high = log.end();
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (log[middle].seq < seq)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

template <class Row, std::size_t N, class Wanted>
const Row* newestOf(const session::LogView<Row, N>& log, const Wanted& isWanted)
{
    for (std::uint64_t n = log.end(); n > log.first(); --n)
        if (isWanted(log[n - 1])) return &log[n - 1];
    return nullptr;
}

const SignalRow* findSignal(const Snapshot& snapshot, SignalId signal)
{
    if (!signal.isSet()) return nullptr;
    return newestOf(snapshot.signalRows, [&](const SignalRow& row) { return row.signal == signal; });
}

const OrderRow* findOrder(const Snapshot& snapshot, OrderId order)
{
    if (!order.isSet()) return nullptr;
    return newestOf(snapshot.orders, [&](const OrderRow& row) { return row.order == order; });
}

/// The position that an order opened, or nothing.
template <class Wanted>
const PositionRow* findPosition(const Snapshot& snapshot, const Wanted& isWanted)
{
    const auto open = std::find_if(snapshot.positions->begin(), snapshot.positions->end(), isWanted);
    return open != snapshot.positions->end() ? &*open : newestOf(snapshot.closedPositions, isWanted);
}

/// Writes the sections of one explanation.
class WhyWriter final {
    Q_DECLARE_TR_FUNCTIONS(WhyModel)
public:
    WhyWriter(const WhySource& source, WhyTree& tree) : m_snapshot(source.snapshot), m_tree(tree)
    {
        m_tree.parts = source.parts;
        m_cells.snapshot = &source.snapshot;
        m_cells.times = source.times;
    }

    void signal(const SignalRow& row)
    {
        score(row);
        const session::SignalReasons why = row.why.unpacked();
        if (row.hasGates) verdicts(tr("Gates"), why.gates, row.instrument, row.gates.passed);
        if (row.hasRisk) {
            WhyNode& section = verdicts(tr("Risk rules"), why.risk, row.instrument, row.risk.allowed);
            const QString wanted = m_cells.lots(row.instrument, row.risk.wanted);
            const QString granted = m_cells.lots(row.instrument, row.risk.granted);
            section.detail = row.risk.allowed ? tr("wanted %1, granted %2").arg(wanted, granted)
                                              : tr("wanted %1, refused").arg(wanted);
            if (row.risk.reducedBy != ReasonCode::None)
                section.detail = tr("%1 (%2)").arg(section.detail, ReasonText::title(row.risk.reducedBy));
        }
        if (why.nonTrade.empty()) return;
        WhyNode& section = add(tr("Decision"), {}, Tone::Warning);
        for (const Reason& reason : why.nonTrade)
            section.add(ReasonText::title(reason.code), ReasonText::detail(reason, part(row.instrument)),
                        Tone::Warning);
    }

    void order(const OrderRow& newest)
    {
        WhyNode& section =
            add(tr("Order %1").arg(newest.order.value), StateText::of(newest.state), StateText::tone(newest.state));
        section.add(tr("What"), orderWords(newest));
        if (newest.purpose != ReasonCode::None) section.add(tr("Why"), ReasonText::title(newest.purpose));
        if (const QString link = OrderText::link(newest); !link.isEmpty()) section.add(tr("Of"), link);
        if (newest.isUnverified)
            section.add(tr("Unverified"), tr("nobody knows what the market did to it while the program was away"),
                        Tone::Warning);
        if (newest.attempt > 1) section.add(tr("Attempt"), QString::number(newest.attempt));
        if (newest.stop.units != 0) section.add(tr("Stop"), m_cells.price(newest.instrument, newest.stop));
        if (newest.target.units != 0) section.add(tr("Target"), m_cells.price(newest.instrument, newest.target));
        std::uint64_t oldest = newest.seq;
        const auto& log = m_snapshot.orders;
        for (std::uint64_t n = log.first(); n < log.end(); ++n) {
            const OrderRow& change = log[n];
            if (change.order != newest.order) continue;
            oldest = std::min(oldest, change.seq);
            const QString when = m_cells.times.clockMillis(change.time, calendar(change.instrument));
            section.add(
                m_cells.times.labelled(when),
                change.cause == ReasonCode::None
                    ? StateText::of(change.state)
                    : tr("%1 · %2", "state, cause").arg(StateText::of(change.state), ReasonText::title(change.cause)),
                StateText::tone(change.state));
        }
        for (std::uint64_t n = firstFrom(m_snapshot.fills, oldest); n < m_snapshot.fills.end(); ++n)
            if (m_snapshot.fills[n].fill.order == newest.order) fill(section, m_snapshot.fills[n]);
    }

    WhyNode& verdicts(const QString& title, const session::ReasonRows& reasons, InstrumentId instrument, bool passed)
    {
        WhyNode& section = add(title, passed ? tr("passed") : tr("blocked"), passed ? Tone::Plain : Tone::Danger);
        for (const Reason& reason : reasons) {
            const ReasonCode verdict = ReasonText::verdict(reason);
            const QString sign = ReasonText::sign(verdict);
            const QString name = ReasonText::title(reason.code);
            section.add(sign.isEmpty() ? name : tr("%1 %2", "✓ or ✗, gate or rule").arg(sign, name),
                        ReasonText::detail(reason, part(instrument)), ReasonText::tone(verdict));
        }
        return section;
    }

    void position(const PositionRow& row)
    {
        WhyNode& section = add(tr("Position %1").arg(row.position.value), StateText::of(row.state));
        const Lots size = row.quantity.count != 0 ? row.quantity : row.largest;
        section.add(tr("Size"), m_cells.lots(row.instrument, size, true));
        section.add(tr("Entry"), m_cells.average(row.instrument, row.entry));
        if (row.stop.units != 0) section.add(tr("Stop"), m_cells.price(row.instrument, row.stop));
        if (row.target.units != 0) section.add(tr("Target"), m_cells.price(row.instrument, row.target));
        if (row.trail.units != 0) section.add(tr("Trailing stop"), m_cells.price(row.instrument, row.trail));
        section.add(tr("Result"), resultWords(row), StateText::toneOfResult(static_cast<double>(row.net().units)));
        if (row.closing == ReasonCode::None) return;
        WhyNode& exit = add(tr("Exit"), ReasonText::title(row.closing));
        if (row.exit != 0.0) exit.add(tr("Average price"), m_cells.average(row.instrument, row.exit));
        if (trading::isTerminal(row.state)) exit.add(tr("Held"), durationText(row.closed - row.opened));
    }

    [[nodiscard]] QString orderWords(const OrderRow& row) const { return OrderText::words(row, m_cells); }

    [[nodiscard]] QString resultWords(const PositionRow& row) const
    {
        const QString cash = signedCashText(row.net());
        return row.multiple ? tr("%1 (%2R)", "money, units of risk").arg(cash, signedNumberText(*row.multiple, 2))
                            : cash;
    }

    [[nodiscard]] const CellContext& cells() const { return m_cells; }
    [[nodiscard]] const session::InstrumentPart* part(InstrumentId id) const { return m_snapshot.find(id); }

private:
    WhyNode& add(const QString& what, const QString& detail, Tone tone = Tone::Plain)
    {
        return m_tree.root.add(what, detail, tone);
    }

    [[nodiscard]] const market::Calendar* calendar(InstrumentId id) const
    {
        const session::InstrumentPart* known = part(id);
        return known == nullptr ? nullptr : known->calendar.get();
    }

    /// What the score says, and below it what it was made of.
    void score(const SignalRow& row)
    {
        const session::SignalSummary& scored = row.scored;
        QString detail = tr("came from outside (%1)").arg(StateText::of(scored.source));
        if (scored.hasScore)
            detail = tr("%1 %2, confidence %3, agreement %4", "score, what it says")
                         .arg(numberText(scored.score, 2), StateText::of(scored.action),
                              percentText(scored.confidence, 0), percentText(scored.agreement, 0));
        else if (scored.source == session::SignalSource::Score)
            detail = tr("not ready");
        WhyNode& section = add(tr("Score"), detail, StateText::tone(scored.action));
        if (m_tree.parts == nullptr) m_tree.parts = wholeParts(m_snapshot, row);
        writeScoreTree(section, row, part(row.instrument), m_tree.parts.get());
        if (scored.regime.direction == analysis::RegimeDirection::Unknown) return;
        section.add(tr("Market regime"),
                    tr("%1 (confidence %2)", "labels of a regime")
                        .arg(RegimeText::labels(scored.regime), percentText(scored.regimeConfidence, 0)),
                    RegimeText::tone(scored.regime.direction));
    }

    /// The price as it came about.
    void fill(WhyNode& section, const FillRow& row) const
    {
        const session::Filled& fill = row.fill;
        const session::InstrumentPart* known = part(row.instrument);
        if (known == nullptr) return;
        const market::Instrument& instrument = *known->instrument;
        WhyNode& node = section.add(tr("Fill %1").arg(fill.fill.value),
                                    tr("%1 at %2", "quantity, price")
                                        .arg(lotsText(instrument, fill.quantity), priceText(instrument, fill.price)),
                                    StateText::tone(trading::OrderState::Filled));
        for (const FillText::Line& line : FillText::lines(fill, instrument))
            node.add(line.what, line.detail, line.tone);
    }

    const Snapshot& m_snapshot;
    WhyTree& m_tree;
    CellContext m_cells;
};

/// The order with its fills, and the position that it opened.
void explainOrder(WhyWriter& writer, const Snapshot& snapshot, const OrderRow& order)
{
    writer.order(order);
    const PositionRow* position = findPosition(snapshot, [&](const PositionRow& row) {
        return row.order == order.order || (order.position.isSet() && row.position == order.position);
    });
    if (position != nullptr) writer.position(*position);
}

void writeLines(const WhyNode& node, int depth, QStringList& lines)
{
    for (const auto& child : node.children) {
        QString line(qsizetype{2} * depth, QLatin1Char(' '));
        line += child->what;
        if (!child->detail.isEmpty()) line += QStringLiteral(": ") + child->detail;
        if (child->contribution) line += QStringLiteral(" [%1]").arg(signedNumberText(child->contribution->value, 3));
        lines << line;
        writeLines(*child, depth + 1, lines);
    }
}

} // namespace

WhyNode& WhyNode::add(QString childWhat, QString childDetail, Tone childTone)
{
    auto child = std::make_unique<WhyNode>();
    child->what = std::move(childWhat);
    child->detail = std::move(childDetail);
    child->tone = childTone;
    child->parent = this;
    child->row = static_cast<int>(children.size());
    children.push_back(std::move(child));
    return *children.back();
}

bool operator==(const WhyNode& a, const WhyNode& b)
{
    return a.what == b.what && a.detail == b.detail && a.tone == b.tone && a.contribution == b.contribution &&
           std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(),
                      [](const auto& x, const auto& y) { return *x == *y; });
}

QString WhyTree::plainText() const
{
    QStringList lines;
    for (const QString& text : {subject, headline})
        if (!text.isEmpty()) lines << text;
    writeLines(root, 0, lines);
    return lines.join(QLatin1Char('\n'));
}

WhyTree whyRow(const WhySource& source, const SignalRow& row)
{
    const Snapshot& snapshot = source.snapshot;
    WhyTree tree;
    WhyWriter writer(source, tree);
    const OrderRow* order = findOrder(snapshot, row.order);
    const QString symbol = writer.cells().symbol(row.instrument);
    tree.subject = row.isSignal() ? WhyWriter::tr("Signal %1 · %2 · %3", "number, symbol, timeframe")
                                        .arg(QString::number(row.signal.value), symbol, timeframeText(row.timeframe))
                                  : WhyWriter::tr("Scored bar · %1 · %2 · %3", "symbol, timeframe, time")
                                        .arg(symbol, timeframeText(row.timeframe),
                                             writer.cells().fullTime(row.time, row.instrument));
    tree.headline = ReasonText::headline(row, snapshot.find(row.instrument), order);
    writer.signal(row);
    if (order != nullptr) explainOrder(writer, snapshot, *order);
    writeAgents(tree.root, snapshot, row, writer.cells());
    return tree;
}

WhyTree whySignal(const WhySource& source, SignalId signal)
{
    const SignalRow* row = findSignal(source.snapshot, signal);
    return row == nullptr ? WhyTree{} : whyRow(source, *row);
}

WhyTree whyOrder(const WhySource& source, OrderId order)
{
    const Snapshot& snapshot = source.snapshot;
    const OrderRow* row = findOrder(snapshot, order);
    WhyTree tree;
    if (row == nullptr) return tree;
    WhyWriter writer(source, tree);
    tree.subject = WhyWriter::tr("Order %1 · %2", "number, symbol")
                       .arg(QString::number(order.value), writer.cells().symbol(row->instrument));
    tree.headline =
        WhyWriter::tr("%1: %2 — %3.", "state, what, why")
            .arg(StateText::of(row->state), writer.orderWords(*row),
                 ReasonText::title(row->isDone() && row->state != trading::OrderState::Filled ? row->cause
                                                                                              : row->purpose));
    if (const SignalRow* signal = findSignal(snapshot, row->signal))
        writer.signal(*signal);
    else if (!row->risk.empty())
        writer.verdicts(WhyWriter::tr("Risk rules"), row->risk, row->instrument,
                        row->state != trading::OrderState::RiskRejected);
    explainOrder(writer, snapshot, *row);
    return tree;
}

WhyTree whyPosition(const WhySource& source, PositionId position)
{
    const Snapshot& snapshot = source.snapshot;
    const PositionRow* row = findPosition(snapshot, [&](const PositionRow& each) { return each.position == position; });
    WhyTree tree;
    if (row == nullptr) return tree;
    WhyWriter writer(source, tree);
    tree.subject = WhyWriter::tr("Position %1 · %2", "number, symbol")
                       .arg(QString::number(position.value), writer.cells().symbol(row->instrument));
    const QString why = ReasonText::title(trading::isTerminal(row->state) ? row->closing : row->opening);
    tree.headline = WhyWriter::tr("%1, result %2 — %3.", "state, money, why")
                        .arg(StateText::of(row->state), writer.resultWords(*row), why);
    if (const SignalRow* signal = findSignal(snapshot, row->signal)) writer.signal(*signal);
    if (const OrderRow* order = findOrder(snapshot, row->order)) writer.order(*order);
    writer.position(*row);
    // Orders that were to close it, the newest state of each.
    std::vector<OrderId> exits;
    for (std::uint64_t n = firstFrom(snapshot.orders, 0); n < snapshot.orders.end(); ++n) {
        const OrderRow& change = snapshot.orders[n];
        const bool isKnown = std::find(exits.begin(), exits.end(), change.order) != exits.end();
        if (change.position == position && change.reduceOnly && !isKnown) exits.push_back(change.order);
    }
    for (const OrderId exit : exits)
        writer.order(*findOrder(snapshot, exit));
    return tree;
}

} // namespace sextant::models
