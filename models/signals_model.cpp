#include "models/signals_model.h"

#include <algorithm>
#include <array>

#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/state_text.h"

namespace sextant::models {
namespace {

using session::SignalRow;

/// Why there was no order, with what was measured; else what spoke for it.
QString becauseText(const SignalRow& row, const CellContext& context)
{
    const session::InstrumentPart* part = context.part(row.instrument);
    if (const std::optional<Reason> cause = row.isTraded() ? std::nullopt : row.why.cause()) {
        const QString detail = ReasonText::detail(*cause, part);
        const QString title = ReasonText::title(cause->code);
        return detail.isEmpty() ? title
                                : SignalsModel::tr("%1: %2", "a gate or rule, what it measured").arg(title, detail);
    }
    if (row.cause != ReasonCode::None) return ReasonText::brief(row.cause);
    if (!row.scored.hasScore) return SignalsModel::tr("signal from outside (%1)").arg(StateText::of(row.scored.source));
    return SignalsModel::tr("score %1, agreement %2")
        .arg(numberText(row.scored.score, 2), percentText(row.scored.agreement, 0));
}

constexpr std::array<ColumnInfo<SignalRow>, SignalsModel::ColumnCount> kSignalColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "Time"),
     QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "When it was scored or came in"), false,
     [](const SignalRow& r, const CellContext& c) { return c.time(r.time, r.instrument); },
     [](const SignalRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.time.ns); }, nullptr,
     [](const SignalRow& r, const CellContext& c) { return c.fullTime(r.time, r.instrument); }, true},
    {QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "Symbol"),
     QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "Instrument"), false,
     [](const SignalRow& r, const CellContext& c) { return c.symbol(r.instrument); },
     [](const SignalRow& r, const CellContext& c) -> QVariant { return c.symbol(r.instrument); }},
    {QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "TF"),
     QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "Timeframe of the signal"), false,
     [](const SignalRow& r, const CellContext&) { return timeframeText(r.timeframe); },
     [](const SignalRow& r, const CellContext&) -> QVariant { return static_cast<int>(r.timeframe); },
     [](const SignalRow&, const CellContext&) { return Tone::Muted; }},
    {QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "Side"),
     QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "What the signal asks for"), false,
     [](const SignalRow& r, const CellContext&) { return StateText::of(r.scored.action); },
     [](const SignalRow& r, const CellContext&) -> QVariant { return static_cast<int>(r.scored.action); },
     [](const SignalRow& r, const CellContext&) { return StateText::tone(r.scored.action); }},
    {QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "Score"),
     QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "0 short, 0.5 neutral, 1 long"), true,
     [](const SignalRow& r, const CellContext&) {
         return r.scored.hasScore ? numberText(r.scored.score, 2) : unknownText();
     },
     [](const SignalRow& r, const CellContext&) -> QVariant { return r.scored.hasScore ? r.scored.score : -1.0; }},
    {QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "Engine"),
     QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "Who decided: A paper, B shadow"), false,
     [](const SignalRow& r, const CellContext&) { return StateText::of(r.variant); },
     [](const SignalRow& r, const CellContext&) -> QVariant { return static_cast<int>(r.variant); },
     [](const SignalRow& r, const CellContext&) { return StateText::tone(r.variant); }},
    // The texts of State need the order, see data().
    {QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "State"),
     QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "What became of it; of traded ones, the state of the order"),
     false, [](const SignalRow&, const CellContext&) { return QString(); },
     [](const SignalRow&, const CellContext&) { return QVariant(); }},
    {QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "Because"),
     QT_TRANSLATE_NOOP("sextant::models::SignalsModel", "The deciding reason; Why shows all of them"), false,
     becauseText, [](const SignalRow& r, const CellContext& c) -> QVariant { return becauseText(r, c); },
     [](const SignalRow&, const CellContext&) { return Tone::Muted; }},
}};

} // namespace

SignalsModel::SignalsModel(QObject* parent) : SnapshotTable(staticMetaObject.className(), ColumnCount, parent) {}

void SignalsModel::setShowHolds(bool show)
{
    if (show == m_showsHolds) return;
    beginResetModel();
    m_showsHolds = show;
    rebuild(snapshot().get());
    endResetModel();
}

const session::SignalRow& SignalsModel::at(const Ref& ref) const
{
    const session::Snapshot& shown = *context().snapshot;
    return ref.isHold ? shown.holds[ref.number] : shown.signalRows[ref.number];
}

const session::SignalRow* SignalsModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &at(refOf(row)) : nullptr;
}

int SignalsModel::rowOfNumber(std::uint64_t number) const
{
    if (context().snapshot == nullptr) return -1;
    const auto& signals = context().snapshot->signalRows;
    if (number < signals.first() || number >= std::min(signals.end(), m_signalsEnd)) return -1;
    // Several rows may have been caused by one event.
    auto place = std::lower_bound(m_refs.begin(), m_refs.end(), signals[number].seq,
                                  [](const Ref& ref, std::uint64_t seq) { return ref.seq < seq; });
    for (; place != m_refs.end(); ++place)
        if (!place->isHold && place->number == number) return static_cast<int>(m_refs.end() - place) - 1;
    return -1;
}

int SignalsModel::rowOfSignal(SignalId signal) const
{
    const auto known = m_numberOfSignal.constFind(signal.value);
    return known == m_numberOfSignal.constEnd() ? -1 : rowOfNumber(*known);
}

const session::OrderRow* SignalsModel::orderOf(const SignalRow& row) const
{
    const auto known = m_orders.constFind(row.order.value);
    return known == m_orders.constEnd() ? nullptr : &*known;
}

int SignalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_refs.size());
}

QString SignalsModel::stateText(const SignalRow& row) const
{
    if (const session::OrderRow* order = orderOf(row)) return StateText::of(order->state);
    if (row.isTraded()) return tr("traded", "signal");
    if (row.cause == ReasonCode::Duplicate) return tr("duplicate", "signal");
    if (row.cause == ReasonCode::SignalExpired) return tr("expired", "signal");
    if (!row.isSignal()) return tr("no signal", "scored bar");
    return row.cause == ReasonCode::None ? tr("pending", "signal") : tr("rejected", "signal");
}

Tone SignalsModel::stateTone(const SignalRow& row) const
{
    if (const session::OrderRow* order = orderOf(row)) return StateText::tone(order->state);
    if (row.isTraded()) return Tone::Gain;
    const bool isQuiet = !row.isSignal() || row.cause == ReasonCode::Duplicate || row.cause == ReasonCode::None;
    return isQuiet ? Tone::Muted : Tone::Loss;
}

QVariant SignalsModel::data(const QModelIndex& index, int role) const
{
    const SignalRow* signal = index.isValid() ? row(index.row()) : nullptr;
    if (signal == nullptr) return {};
    if (role == KeyRole) {
        const Ref& ref = refOf(index.row());
        return QVariant::fromValue<qulonglong>(ref.number * 2 + (ref.isHold ? 1 : 0));
    }
    if (index.column() == State) {
        if (role == Qt::DisplayRole || role == SortRole || role == Qt::AccessibleTextRole) return stateText(*signal);
        if (role == ToneRole) return static_cast<int>(stateTone(*signal));
    }
    if (role == Qt::ToolTipRole) {
        if (index.column() == TimeColumn) return context().fullTime(signal->time, signal->instrument);
        if (index.column() == Because || index.column() == State)
            return ReasonText::headline(*signal, context().part(signal->instrument), orderOf(*signal));
    }
    return cellData(kSignalColumns[static_cast<std::size_t>(index.column())], *signal, context(), role);
}

HeaderInfo SignalsModel::header(int column) const
{
    return HeaderInfo(kSignalColumns[static_cast<std::size_t>(column)]);
}

void SignalsModel::rebuild(const session::Snapshot* snapshot)
{
    m_refs.clear();
    m_numberOfSignal.clear();
    m_numberOfOrder.clear();
    m_orders.clear();
    m_signalsEnd = m_holdsEnd = m_ordersEnd = 0;
    if (snapshot == nullptr) return;
    append(*snapshot, false);
    foldOrders(snapshot->orders);
}

void SignalsModel::update(const session::Snapshot&, const session::Snapshot& now)
{
    removeDropped(now);
    advance();
    const std::vector<std::uint64_t> changed = foldOrders(now.orders);
    append(now, true);
    for (const std::uint64_t number : changed)
        if (const int at = rowOfNumber(number); at >= 0) Q_EMIT dataChanged(index(at, State), index(at, State));
}

void SignalsModel::removeDropped(const session::Snapshot& now)
{
    const auto isDropped = [&](const Ref& ref) {
        return ref.number < (ref.isHold ? now.holds.first() : now.signalRows.first());
    };
    // What is dropped is old, so only the oldest rows are looked at: up to the first that both logs keep.
    const auto& shown = *context().snapshot;
    if (now.signalRows.first() == shown.signalRows.first() &&
        (!m_showsHolds || now.holds.first() == shown.holds.first()))
        return;
    for (std::size_t begin = 0; begin < m_refs.size(); ++begin) {
        if (!isDropped(m_refs[begin])) continue;
        std::size_t end = begin;
        for (; end < m_refs.size() && isDropped(m_refs[end]); ++end) {
            const SignalRow& gone = at(m_refs[end]);
            if (m_refs[end].isHold) continue;
            m_numberOfSignal.remove(gone.signal.value);
            m_numberOfOrder.remove(gone.order.value);
            m_orders.remove(gone.order.value);
        }
        const int count = rowCount();
        beginRemoveRows({}, count - static_cast<int>(end), count - 1 - static_cast<int>(begin));
        m_refs.erase(m_refs.begin() + static_cast<std::ptrdiff_t>(begin),
                     m_refs.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        --begin; // what follows has moved here; wraps to 0 with the increment
    }
}

void SignalsModel::append(const session::Snapshot& now, bool tell)
{
    std::vector<Ref> added;
    for (std::uint64_t n = std::max(m_signalsEnd, now.signalRows.first()); n < now.signalRows.end(); ++n) {
        const SignalRow& signal = now.signalRows[n];
        added.push_back({signal.seq, n, false});
        if (signal.isSignal()) m_numberOfSignal.insert(signal.signal.value, n);
        if (signal.isTraded()) m_numberOfOrder.insert(signal.order.value, n);
    }
    const auto signalCount = static_cast<std::ptrdiff_t>(added.size());
    if (m_showsHolds)
        for (std::uint64_t n = std::max(m_holdsEnd, now.holds.first()); n < now.holds.end(); ++n)
            added.push_back({now.holds[n].seq, n, true});
    std::inplace_merge(added.begin(), added.begin() + signalCount, added.end(),
                       [](const Ref& a, const Ref& b) { return a.seq < b.seq; });
    m_signalsEnd = now.signalRows.end();
    m_holdsEnd = now.holds.end();
    if (added.empty()) return;
    if (tell) beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);
    m_refs.insert(m_refs.end(), added.begin(), added.end());
    if (tell) endInsertRows();
}

std::vector<std::uint64_t> SignalsModel::foldOrders(const session::LogView<session::OrderRow>& orders)
{
    std::vector<std::uint64_t> changed;                        // numbers of the signals whose order has moved on
    if (orders.first() > m_ordersEnd && !m_orders.isEmpty()) { // some changes were dropped before they were seen
        for (const quint64 order : m_orders.keys())
            if (m_numberOfOrder.contains(order)) changed.push_back(m_numberOfOrder.value(order));
        m_orders.clear();
    }
    for (std::uint64_t n = std::max(m_ordersEnd, orders.first()); n < orders.end(); ++n) {
        const session::OrderRow& order = orders[n];
        const auto known = m_orders.constFind(order.order.value);
        const bool isOther = known == m_orders.constEnd() || known->state != order.state;
        m_orders.insert(order.order.value, order);
        const auto signal = m_numberOfOrder.constFind(order.order.value);
        if (isOther && signal != m_numberOfOrder.constEnd()) changed.push_back(*signal);
    }
    m_ordersEnd = orders.end();
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

} // namespace sextant::models
