#include "ui/widgets/table_view.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

#include "models/roles.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr const char* kSizedMark = "sized:"; // before the state of the header: by people
constexpr const char* kFittedMark = "fitted";
constexpr int kRowHeight = 24;
constexpr int kMostMeasured = 60; // rows
constexpr int kWidest = 240;      // that a column makes itself
constexpr int kTitlePadding = 24; // what the style keeps free beside the text
constexpr int kWordsLeast = 120;  // of words, which end in dots then
constexpr int kElasticMost = 60;  // that a column takes beyond what it needs

} // namespace

TableView::TableView(const ThemeController& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_delegate(new CellDelegate(theme, this)), m_tools(new TableTools(*this)),
      m_widen(new QTimer(this))
{
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

void TableView::setFitting(std::vector<int> yielding, int elastic)
{
    m_yielding = std::move(yielding);
    m_elastic = elastic;
    m_fits = true;
    fitColumns();
}

bool TableView::isWithoutRoom(int column) const
{
    return std::find(m_withoutRoom.begin(), m_withoutRoom.end(), column) != m_withoutRoom.end();
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
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column) && !isWithoutRoom(column)) continue;
        ColumnNeed& need = m_needs[static_cast<std::size_t>(column)];
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int words = title.isEmpty() ? 0 : header->fontMetrics().horizontalAdvance(title);
        need.least = std::max(need.least, words + kTitlePadding);
        need.wide = std::max(need.wide, words + kTitlePadding);
        for (int row = first; row < end; ++row) {
            const QModelIndex index = model()->index(row, column);
            if (m_hasTitles && index.data(models::TitleRole).isValid()) continue;
            need.wide = std::max(need.wide, m_delegate->sizeHint(option, index).width());
            int least = m_delegate->leastWidth(option, index);
            // Words may end in dots, numbers and chips may not.
            const bool isNumber = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
            if (!isNumber && !index.data(models::ChipRole).toBool()) least = std::min(least, kWordsLeast);
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
    while (room < 0 && shown.size() > 1 && isYielding(shown.back())) {
        room += need(shown.back()).least;
        left.push_back(shown.back());
        shown.pop_back();
    }
    for (const int column : shown)
        if (isWithoutRoom(column)) header->setSectionHidden(column, false);
    for (const int column : left)
        if (!header->isSectionHidden(column)) header->setSectionHidden(column, true);
    m_withoutRoom = std::move(left);
    room = std::max(room, 0);
    for (const int column : shown) {
        int width = need(column).least;
        const int more = std::min(room, need(column).wide - width);
        width += more;
        room -= more;
        header->resizeSection(column, width);
    }
    if (m_elastic >= 0 && !header->isSectionHidden(m_elastic) && room > 0)
        header->resizeSection(m_elastic, header->sectionSize(m_elastic) + std::min(room, kElasticMost));
    m_isFittingNow = false;
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
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        int wanted = title.isEmpty() ? 0 : header->fontMetrics().horizontalAdvance(title) + kTitlePadding;
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
