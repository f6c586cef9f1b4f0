#include "models/why_model.h"

#include <utility>

#include "models/number_text.h"
#include "models/roles.h"
#include "models/why_tree.h"

namespace sextant::models {
namespace {

/// How much has happened to engine 2's account.
std::pair<std::uint64_t, std::uint64_t> shadowEnds(const session::Snapshot& snapshot)
{
    if (!snapshot.shadow) return {};
    return {snapshot.shadow->orders.end(), snapshot.shadow->fills.end()};
}

/// Nothing that an explanation is made of has changed; prices may have.
bool isSameHistory(const session::Snapshot& a, const session::Snapshot& b)
{
    return a.serial == b.serial && a.signalRows.end() == b.signalRows.end() && a.orders.end() == b.orders.end() &&
           a.fills.end() == b.fills.end() && a.closedPositions.end() == b.closedPositions.end() &&
           a.positions == b.positions && shadowEnds(a) == shadowEnds(b);
}

/// The measured values with the number that the bar beside them shows.
QString withContribution(const WhyNode& node)
{
    if (!node.contribution) return node.detail;
    const QString adds = WhyModel::tr("adds %1", "to a score").arg(signedNumberText(node.contribution->value, 3));
    return node.detail.isEmpty() ? adds : WhyModel::tr("%1, %2", "measured, what it adds").arg(node.detail, adds);
}

} // namespace

WhyModel::WhyModel(QObject* parent) : QAbstractItemModel(parent), m_tree(std::make_unique<WhyTree>()) {}
WhyModel::~WhyModel() = default;

void WhyModel::setSignal(const session::SnapshotPtr& snapshot, SignalId signal)
{
    explain(snapshot, {Subject::Kind::Signal, signal.value, {}});
}

void WhyModel::setHold(const session::SnapshotPtr& snapshot, const session::SignalRow& row)
{
    explain(snapshot, {Subject::Kind::Hold, row.seq, row});
}

void WhyModel::setOrder(const session::SnapshotPtr& snapshot, OrderId order)
{
    explain(snapshot, {Subject::Kind::Order, order.value, {}});
}

void WhyModel::setPosition(const session::SnapshotPtr& snapshot, PositionId position)
{
    explain(snapshot, {Subject::Kind::Position, position.value, {}});
}

void WhyModel::clear() { explain(nullptr, {}); }

void WhyModel::setTimeText(const TimeText& times)
{
    if (times == m_times) return;
    m_times = times;
    build();
}

void WhyModel::explain(const session::SnapshotPtr& snapshot, const Subject& subject)
{
    const bool isSameSubject = subject.kind == m_subject.kind && subject.id == m_subject.id &&
                               subject.hold.instrument == m_subject.hold.instrument &&
                               subject.hold.timeframe == m_subject.hold.timeframe;
    const bool isSame =
        isSameSubject && snapshot != nullptr && m_snapshot != nullptr && isSameHistory(*snapshot, *m_snapshot);
    const bool isSameSession = snapshot != nullptr && m_snapshot != nullptr && snapshot->serial == m_snapshot->serial;
    m_snapshot = snapshot;
    if (isSame) return;
    // What the score of a subject was made of is kept for as long as it is looked at.
    if (!isSameSubject || !isSameSession) m_parts.reset();
    m_subject = subject;
    build();
}

void WhyModel::build()
{
    auto tree = std::make_unique<WhyTree>();
    if (m_snapshot != nullptr) {
        const WhySource source{*m_snapshot, m_times, m_parts};
        switch (m_subject.kind) {
        case Subject::Kind::None:
            break;
        case Subject::Kind::Signal:
            *tree = whySignal(source, SignalId{m_subject.id});
            break;
        case Subject::Kind::Hold:
            *tree = whyRow(source, m_subject.hold);
            break;
        case Subject::Kind::Order:
            *tree = whyOrder(source, OrderId{m_subject.id});
            break;
        case Subject::Kind::Position:
            *tree = whyPosition(source, PositionId{m_subject.id});
            break;
        }
    }
    m_parts = tree->parts;
    for (auto& section : tree->root.children)
        section->parent = nullptr; // top rows; the root may have moved
    if (*tree == *m_tree) return;
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
    Q_EMIT changed();
}

bool WhyModel::isEmpty() const { return m_tree->root.children.empty(); }
QString WhyModel::subject() const { return m_tree->subject; }
QString WhyModel::headline() const { return m_tree->headline; }
QString WhyModel::plainText() const { return m_tree->plainText(); }

const WhyNode* WhyModel::node(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const WhyNode*>(index.constInternalPointer()) : &m_tree->root;
}

QModelIndex WhyModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex WhyModel::parent(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    WhyNode* above = node(index)->parent;
    return above == nullptr ? QModelIndex() : createIndex(above->row, 0, above);
}

int WhyModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int WhyModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant WhyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const WhyNode& shown = *node(index);
    const bool isWhat = index.column() == What;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isWhat ? shown.what : shown.detail;
    case Qt::AccessibleTextRole:
        if (!isWhat) return withContribution(shown);
        return shown.detail.isEmpty() ? shown.what : tr("%1: %2").arg(shown.what, withContribution(shown));
    case ToneRole:
        return static_cast<int>(shown.tone);
    case ContributionRole:
        return !isWhat && shown.contribution ? QVariant::fromValue(*shown.contribution) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant WhyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return section == What ? tr("Reason") : tr("Measured");
    if (role == Qt::ToolTipRole)
        return section == What ? tr("What was looked at, in the order of the decision")
                               : tr("What was measured, and the limit it was held against");
    return {};
}

} // namespace sextant::models
