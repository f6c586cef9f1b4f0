#include "models/chart/drawing_list_model.h"

#include <algorithm>
#include <array>
#include <utility>

#include "models/chart/drawing_text.h"
#include "models/number_text.h"
#include "models/roles.h"

namespace sextant::models {

DrawingListModel::DrawingListModel(DrawingBook& book, std::shared_ptr<const market::Instrument> instrument,
                                   WriteTime writeTime, QObject* parent)
    : QAbstractTableModel(parent), m_book(book), m_instrument(std::move(instrument)),
      m_symbol(toText(m_instrument->symbol)), m_writeTime(std::move(writeTime))
{
    connect(&m_book, &DrawingBook::changed, this, [this](const QString& symbol) {
        if (symbol == m_symbol) follow();
    });
    follow();
}

const Drawing* DrawingListModel::drawing(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int DrawingListModel::rowOf(std::uint64_t id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Drawing& each) { return each.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void DrawingListModel::follow()
{
    const std::vector<Drawing>& now = m_book.of(m_symbol);
    std::vector<Drawing> rows(now.rbegin(), now.rend());
    const bool areSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                    [](const Drawing& a, const Drawing& b) { return a.id == b.id; });
    if (!areSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i]) continue;
        m_rows[i] = std::move(rows[i]);
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int DrawingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DrawingListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

Qt::ItemFlags DrawingListModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Shown || index.column() == Locked) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString DrawingListModel::text(const Drawing& drawing, int column) const
{
    const auto point = [&](std::size_t i) {
        const DrawingAnchor& anchor = drawing.anchors[i];
        const QString price = DrawingText::price(*m_instrument, anchor.price);
        if (drawing.kind == DrawingKind::HorizontalLine) return price;
        if (drawing.kind == DrawingKind::VerticalLine) return m_writeTime(anchor.time);
        return tr("%1 at %2", "a point: price, time").arg(price, m_writeTime(anchor.time));
    };
    switch (column) {
    case Name:
        return DrawingText::name(drawing);
    case From:
        return point(0);
    case To:
        return drawing.anchors.size() > 1 ? point(drawing.anchors.size() - 1) : QString();
    case Levels: {
        QStringList levels;
        for (const double share : drawing.levelShares())
            levels << DrawingText::level(*m_instrument, drawing, share);
        return levels.join(QStringLiteral(", "));
    }
    case Shown:
        return drawing.isHidden ? tr("hidden", "drawing") : tr("shown", "drawing");
    case Locked:
        return drawing.isLocked ? tr("locked", "drawing") : tr("free", "drawing that can be moved");
    default:
        return {};
    }
}

QVariant DrawingListModel::data(const QModelIndex& index, int role) const
{
    const Drawing* shown = drawing(index.row());
    if (!index.isValid() || shown == nullptr) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SortRole:
        return text(*shown, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, value")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(*shown, index.column()));
    case Qt::CheckStateRole:
        if (index.column() == Shown) return shown->isHidden ? Qt::Unchecked : Qt::Checked;
        if (index.column() == Locked) return shown->isLocked ? Qt::Checked : Qt::Unchecked;
        return {};
    case KeyRole:
        return QVariant::fromValue<qulonglong>(shown->id);
    default:
        return {};
    }
}

bool DrawingListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Drawing* shown = drawing(index.row());
    if (!index.isValid() || shown == nullptr || role != Qt::CheckStateRole) return false;
    if (index.column() != Shown && index.column() != Locked) return false;
    Drawing wanted = *shown;
    const bool on = value.toInt() == Qt::Checked;
    if (index.column() == Shown)
        wanted.isHidden = !on;
    else
        wanted.isLocked = on;
    m_book.change(m_symbol, wanted);
    return true;
}

QVariant DrawingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Drawing");
    case From:
        return tr("From", "first point of a drawing");
    case To:
        return tr("To", "last point of a drawing");
    case Levels:
        return tr("Levels", "of a Fibonacci drawing");
    case Shown:
        return tr("Shown", "column: a drawing is not hidden");
    case Locked:
        return tr("Locked", "column: a drawing cannot be moved");
    default:
        return {};
    }
}

} // namespace sextant::models
