#include "ui/widgets/table_view.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <utility>

#include "models/roles.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/column_titles.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr const char* kSizedMark = "sized:"; // before the state of the header: by people
constexpr const char* kFittedMark = "fitted";
constexpr int kRowHeight = 24;
constexpr int kMostMeasured = 60; // rows
constexpr int kWidest = 240;      // that a column makes itself
constexpr int kWordsShort = 40;   // of words where there is no room at all

} // namespace

TableView::TableView(const ThemeController& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_delegate(new CellDelegate(theme, this)), m_tools(nullptr),
      m_titles(new ColumnTitles(theme, this)), m_widen(new QTimer(this))
{
    setHorizontalHeader(m_titles);
    m_tools = new TableTools(*this);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setMinimumSectionSize(28);
    header->setFixedHeight(kRowHeight);
    header->setAccessibleName(tr("Column titles"));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // A dock that is dragged wider sizes columns too, with the button pressed elsewhere.
    header->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_isHeaderPressed && !m_isFittingNow) m_isSizedByPeople = true;
    });
    m_widen->setSingleShot(true);
    m_widen->setInterval(200); // many rows may come one after the other
    connect(m_widen, &QTimer::timeout, this, &TableView::widenColumns);
    connect(m_delegate, &CellDelegate::switchClicked, this, &TableView::switchRequested);
    connect(&m_theme, &ThemeController::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void TableView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

QString TableView::csv() const { return m_tools->csv(); }
void TableView::copyCsv() const { m_tools->copyCsv(); }

QByteArray TableView::saveColumns() const
{
    // Columns without room are wanted all the same.
    QHeaderView* header = horizontalHeader();
    const QSignalBlocker quiet(header);
    for (const int column : m_withoutRoom)
        header->setSectionHidden(column, false);
    const QByteArray state = header->saveState();
    for (const int column : m_withoutRoom)
        header->setSectionHidden(column, true);
    return QByteArray(m_isSizedByPeople ? kSizedMark : kFittedMark) + state;
}

bool TableView::restoreColumns(const QByteArray& saved, bool areSized)
{
    const bool isFitted = saved.startsWith(kFittedMark);
    const bool isMarked = isFitted || saved.startsWith(kSizedMark);
    const QByteArray state =
        isMarked ? saved.mid(static_cast<qsizetype>(std::char_traits<char>::length(kSizedMark))) : saved;
    if (state.isEmpty() || !horizontalHeader()->restoreState(state)) return false;
    m_withoutRoom.clear();
    // Of older programs nobody knows who set the widths.
    m_isSizedByPeople = isMarked ? !isFitted : areSized && !m_fits;
    fitColumns();
    return true;
}

void TableView::setFitting(std::vector<int> yielding, int elastic, int most, std::size_t step, int elasticLeast)
{
    m_elasticLeast = elasticLeast;
    m_yieldStep = std::max<std::size_t>(step, 1);
    m_yielding = std::move(yielding);
    m_elastic = elastic;
    m_elasticMost = most;
    m_fits = true;
    fitColumns();
}

void TableView::endFitting()
{
    m_fits = false;
    for (const int column : std::exchange(m_withoutRoom, {}))
        setColumnHidden(column, false);
    widenColumns();
}

bool TableView::isWithoutRoom(int column) const
{
    return std::find(m_withoutRoom.begin(), m_withoutRoom.end(), column) != m_withoutRoom.end();
}

QString TableView::withoutRoomText(const QModelIndex& row) const
{
    QStringList lines;
    for (int column = 0; row.isValid() && column < model()->columnCount(); ++column) {
        const QString text = isWithoutRoom(column) ? row.siblingAtColumn(column).data().toString() : QString();
        if (text.isEmpty()) continue;
        lines << tr("%1: %2", "title of a column, what stands in it")
                     .arg(model()->headerData(column, Qt::Horizontal).toString(), text);
    }
    return lines.join(QLatin1Char('\n'));
}

void TableView::setColumnWanted(int column, bool isWanted)
{
    if (isWanted && isWithoutRoom(column)) {
        // From now on it is the last to be left out.
        std::erase(m_yielding, column);
        m_yielding.push_back(column);
    }
    std::erase(m_withoutRoom, column);
    setColumnHidden(column, !isWanted);
    fitColumns();
}

void TableView::setModel(QAbstractItemModel* newModel)
{
    if (model() != nullptr) disconnect(model(), nullptr, m_widen, nullptr);
    QTableView::setModel(newModel);
    if (newModel == nullptr) return;
    const auto begin = qOverload<>(&QTimer::start);
    connect(newModel, &QAbstractItemModel::rowsInserted, m_widen, begin);
    connect(newModel, &QAbstractItemModel::modelReset, m_widen, [this] {
        m_needs.clear();
        m_widen->start();
    });
    connect(newModel, &QAbstractItemModel::headerDataChanged, m_widen, [this] {
        m_needs.clear(); // another language, another clock
        m_widen->start();
    });
    connect(newModel, &QAbstractItemModel::dataChanged, m_widen, [this] {
        if (!m_widen->isActive()) m_widen->start();
    });
    m_widen->start();
}

std::vector<TableView::ColumnNeed> TableView::measured()
{
    const QHeaderView* header = horizontalHeader();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = std::max(0, rowAt(0));
    const int end = std::min(model()->rowCount(), first + kMostMeasured);
    m_needs.resize(static_cast<std::size_t>(header->count()));
    int named = 0; // the first column that stays says which row it is
    while (std::find(m_yielding.begin(), m_yielding.end(), named) != m_yielding.end())
        ++named;
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column) && !isWithoutRoom(column)) continue;
        ColumnNeed& need = m_needs[static_cast<std::size_t>(column)];
        need.title = m_titles->widthOf(column);
        need.least = std::max(need.least, need.title);
        need.wide = std::max(need.wide, need.title);
        for (int row = first; row < end; ++row) {
            const QModelIndex index = model()->index(row, column);
            if (m_hasTitles && index.data(models::TitleRole).isValid()) continue;
            const QAbstractItemDelegate* painter = itemDelegateForIndex(index);
            const int wide = painter->sizeHint(option, index).width();
            // Only cells of texts can say the same in less room.
            int least = painter == itemDelegate() ? m_delegate->leastWidth(option, index) : wide;
            need.wide = std::max(need.wide, wide);
            // Words may end in dots, numbers and chips may not.
            const bool isNumber = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
            const bool isWords = !isNumber && !index.data(models::ChipRole).toBool() && painter == itemDelegate();
            need.isWords = need.isWords && isWords;
            if (isWords && column != named) least = std::min(least, column == m_elastic ? m_elasticLeast : kWordsLeast);
            need.least = std::max(need.least, least);
        }
        need.least = std::min(need.least, kWidest);
        need.wide = std::clamp(need.wide, need.least, kWidest);
    }
    return m_needs;
}

void TableView::fitColumns()
{
    if (!isFitting() || model() == nullptr || m_isFittingNow || viewport()->width() < 40) return;
    m_isFittingNow = true;
    QHeaderView* header = horizontalHeader();
    const std::vector<ColumnNeed> needs = measured();
    const auto need = [&](int column) { return needs[static_cast<std::size_t>(column)]; };
    std::vector<int> shown; // that people want, the most important first
    const auto isYielding = [this](int column) {
        return std::find(m_yielding.begin(), m_yielding.end(), column) != m_yielding.end();
    };
    const auto isWanted = [&](int column) { return !header->isSectionHidden(column) || isWithoutRoom(column); };
    for (int column = 0; column < header->count(); ++column)
        if (isWanted(column) && !isYielding(column)) shown.push_back(column);
    for (auto at = m_yielding.rbegin(); at != m_yielding.rend(); ++at)
        if (*at < header->count() && isWanted(*at)) shown.push_back(*at);
    int room = viewport()->width();
    for (const int column : shown)
        room -= need(column).least;
    std::vector<int> left;
    while (room < 0 && shown.size() > 1 && isYielding(shown.back()))
        for (std::size_t gone = 0; gone < m_yieldStep; ++gone) {
            if (shown.size() < 2 || !isYielding(shown.back())) break;
            room += need(shown.back()).least;
            left.push_back(shown.back());
            shown.pop_back();
        }
    for (const int column : shown)
        if (isWithoutRoom(column)) header->setSectionHidden(column, false);
    for (const int column : left)
        if (!header->isSectionHidden(column)) header->setSectionHidden(column, true);
    m_withoutRoom = std::move(left);
    spread(shown, room);
    m_isFittingNow = false;
}

bool TableView::isNumberColumn(int column) const
{
    return (model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

void TableView::spread(const std::vector<int>& shown, int room)
{
    QHeaderView* header = horizontalHeader();
    std::vector<int> widths(m_needs.size());
    for (const int column : shown) {
        const ColumnNeed& need = m_needs[static_cast<std::size_t>(column)];
        int& width = widths[static_cast<std::size_t>(column)] = need.least;
        const int more = std::min(std::max(room, 0), need.wide - need.least);
        width += more;
        room -= more;
    }
    // No column can be left out any more: the least important words are cut first.
    for (auto at = shown.rbegin(); at != shown.rend() && room < 0; ++at) {
        const ColumnNeed& need = m_needs[static_cast<std::size_t>(*at)];
        int& width = widths[static_cast<std::size_t>(*at)];
        const int less = need.isWords ? std::min(-room, width - std::min(width, std::max(need.title, kWordsShort))) : 0;
        width -= less;
        room += less;
    }
    if (m_elastic >= 0 && !header->isSectionHidden(m_elastic) && room > 0) {
        const int more = std::min(room, m_elasticMost);
        widths[static_cast<std::size_t>(m_elastic)] += more;
        room -= more;
    }
    int last = -1;
    for (int visual = header->count() - 1; visual >= 0 && last < 0; --visual)
        if (!header->isSectionHidden(header->logicalIndex(visual))) last = header->logicalIndex(visual);
    if (room > 0 && last >= 0 && isNumberColumn(last))
        for (const int column : shown)
            widths[static_cast<std::size_t>(column)] += room / static_cast<int>(shown.size());
    for (const int column : shown)
        header->resizeSection(column, widths[static_cast<std::size_t>(column)]);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fitColumns();
}

bool TableView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == horizontalHeader()->viewport()) {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
            m_isHeaderPressed = true;
        else if (event->type() == QEvent::MouseButtonRelease)
            m_isHeaderPressed = false;
    }
    return QTableView::eventFilter(watched, event);
}

void TableView::widenColumns()
{
    if (m_isSizedByPeople || model() == nullptr) return;
    if (m_fits) return fitColumns();
    QHeaderView* header = horizontalHeader();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = std::max(0, rowAt(0));
    const int end = std::min(model()->rowCount(), first + kMostMeasured);
    for (int visual = 0; visual + 1 < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column)) continue;
        int wanted = m_titles->widthOf(column);
        for (int row = first; row < end; ++row)
            wanted = std::max(wanted, m_delegate->sizeHint(option, model()->index(row, column)).width());
        wanted = std::min(wanted, kWidest);
        if (wanted > header->sectionSize(column)) header->resizeSection(column, wanted);
    }
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex index = currentIndex().siblingAtColumn(column);
            const QVariant isOn = index.data(models::SwitchRole);
            if (!isOn.isValid()) continue;
            Q_EMIT switchRequested(index, !isOn.toBool());
            event->accept();
            return;
        }
    QTableView::keyPressEvent(event);
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_hasTitles && model() != nullptr && model()->rowCount() > 0) {
        QPainter painter(viewport());
        paintTitles(painter, event->rect());
    }
    if (m_emptyText.isEmpty() || (model() != nullptr && model()->rowCount() > 0)) return;
    QPainter painter(viewport());
    painter.setPen(m_theme.theme().textMuted);
    painter.drawText(viewport()->rect().adjusted(24, 16, -24, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TableView::paintTitles(QPainter& painter, const QRect& area) const
{
    const Theme& theme = m_theme.theme();
    const int first = std::max(0, rowAt(area.top()));
    for (int row = first; row < model()->rowCount(); ++row) {
        const QRect place(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        if (place.top() > area.bottom()) break;
        const QVariant title = model()->index(row, 0).data(models::TitleRole);
        if (!title.isValid()) continue;
        const bool isSelected = selectionModel()->isRowSelected(row, {});
        painter.fillRect(place, isSelected ? theme.selection : theme.raised);
        painter.setPen(theme.textMuted);
        painter.setFont(ThemeController::font(0.0, true));
        painter.drawText(place.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(title.toString(), Qt::ElideRight, place.width() - 16));
        if (isSelected && hasFocus() && currentIndex().row() == row) {
            painter.setPen(theme.accent);
            painter.drawRect(place.adjusted(0, 0, -1, -1));
        }
    }
}

} // namespace sextant::ui
