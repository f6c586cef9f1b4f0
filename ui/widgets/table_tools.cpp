#include "ui/widgets/table_tools.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>
#include <utility>

#include "models/roles.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/table_reader.h"
#include "ui/widgets/table_view.h"

namespace sextant::ui {
namespace {

constexpr qsizetype kCellsAtOnce = 20'000; ///< some tens of milliseconds

bool isFormula(const QString& text)
{
    if (text.size() < 2) return text == QLatin1String("=") || text == QLatin1String("@");
    const QChar first = text.front();
    if (first == QLatin1Char('=') || first == QLatin1Char('@') || first == QLatin1Char('\t') ||
        first == QLatin1Char('\r'))
        return true;
    if (first != QLatin1Char('+') && first != QLatin1Char('-')) return false;
    // "-1,234.5", "+0.3%", "-1.2 R" are numbers, in every language.
    static const QRegularExpression number(
        QStringLiteral("^[+-][0-9][0-9.,'\\x{2019}\\x{a0}\\x{202f} ]*[ \\x{a0}\\x{200e}\\x{200f}]*%?"
                       "[\\x{200e}\\x{200f}]*( ?[A-Za-z]{1,5})?$"));
    return !number.match(text).hasMatch();
}

QString csvLine(const QStringList& cells)
{
    QStringList fields;
    fields.reserve(cells.size());
    for (const QString& cell : cells)
        fields << csvField(cell);
    return fields.join(QLatin1Char(',')) + QLatin1Char('\n');
}

/// A tab or a line break in a cell would make two cells of it; a formula, a command.
QString plainLine(const QStringList& cells)
{
    QStringList fields;
    fields.reserve(cells.size());
    for (QString text : cells) {
        text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        fields << (isFormula(text) ? QLatin1Char('\'') + text : text);
    }
    return fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

QString csvField(QString text)
{
    if (isFormula(text)) text.prepend(QLatin1Char('\''));
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    });
    if (!needsQuotes) return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

TableTools::~TableTools() = default;

TableTools::TableTools(QAbstractItemView& view) : QObject(&view), m_view(view)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    if (QHeaderView* titles = header(); titles != nullptr) {
        titles->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(titles, &QWidget::customContextMenuRequested, this,
                [this, titles](const QPoint& position) { popUp(titles->mapToGlobal(position)); });
    }
}

TableTools* TableTools::of(const QAbstractItemView& view)
{
    return view.findChild<TableTools*>(QString(), Qt::FindDirectChildrenOnly);
}

QHeaderView* TableTools::header() const
{
    if (auto* table = qobject_cast<QTableView*>(&m_view)) return table->horizontalHeader();
    if (auto* tree = qobject_cast<QTreeView*>(&m_view)) return tree->header();
    return nullptr;
}

QList<int> TableTools::columns() const
{
    QList<int> out;
    const QHeaderView* titles = header();
    if (titles == nullptr) {
        for (int column = 0; m_view.model() != nullptr && column < m_view.model()->columnCount(); ++column)
            out << column;
        return out;
    }
    for (int visual = 0; visual < titles->count(); ++visual)
        if (const int column = titles->logicalIndex(visual); !titles->isSectionHidden(column)) out << column;
    return out;
}

void TableTools::addRows(const QModelIndex& parent, QList<QModelIndex>& out) const
{
    const QAbstractItemModel& model = *m_view.model();
    const auto* tree = qobject_cast<const QTreeView*>(&m_view);
    const auto* table = qobject_cast<const QTableView*>(&m_view);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (table != nullptr && table->isRowHidden(row)) continue;
        if (tree != nullptr && tree->isRowHidden(row, parent)) continue;
        out << index;
        if (tree != nullptr && tree->isExpanded(index)) addRows(index, out);
    }
}

QList<QModelIndex> TableTools::rows(Rows which) const
{
    QList<QModelIndex> out;
    if (m_view.model() == nullptr) return out;
    addRows({}, out);
    const QItemSelectionModel* selection = m_view.selectionModel();
    if (which == Rows::All || selection == nullptr || !selection->hasSelection()) return out;
    // Every selection is of some ranges, however many rows they have.
    const QItemSelection ranges = selection->selection();
    const auto isChosen = [&ranges](const QModelIndex& index) {
        return std::any_of(ranges.begin(), ranges.end(), [&index](const QItemSelectionRange& range) {
            return range.parent() == index.parent() && index.row() >= range.top() && index.row() <= range.bottom();
        });
    };
    QList<QModelIndex> chosen;
    for (const QModelIndex& index : out)
        if (isChosen(index)) chosen << index;
    return chosen;
}

QString TableTools::title(int column) const { return m_view.model()->headerData(column, Qt::Horizontal).toString(); }

QString TableTools::cell(const QModelIndex& index)
{
    const QString text = index.data().toString();
    const QVariant isOn = index.data(models::SwitchRole);
    if (!text.isEmpty() || !isOn.isValid()) return text;
    return isOn.toBool() ? QStringLiteral("on") : QStringLiteral("off");
}

QString TableTools::csv(Rows which) const
{
    if (m_view.model() == nullptr) return {};
    const QList<int> shown = columns();
    QStringList cells;
    for (const int column : shown)
        cells << title(column);
    QString out = csvLine(cells);
    for (const QModelIndex& row : rows(which)) {
        cells.clear();
        for (const int column : shown)
            cells << cell(row.siblingAtColumn(column));
        out += csvLine(cells);
    }
    return out;
}

QString TableTools::text(bool withTitles) const
{
    if (m_view.model() == nullptr) return {};
    const QList<int> shown = columns();
    QString out;
    QStringList cells;
    if (withTitles) {
        for (const int column : shown)
            cells << title(column);
        out += plainLine(cells);
    }
    for (const QModelIndex& row : rows(Rows::Chosen)) {
        cells.clear();
        for (const int column : shown)
            cells << cell(row.siblingAtColumn(column));
        out += plainLine(cells);
    }
    out.chop(1); // the end of the last line
    return out;
}

bool TableTools::isLong() const { return rows(Rows::Chosen).size() * columns().size() > kCellsAtOnce; }

void TableTools::writeCsv(const QString& file)
{
    if (m_view.model() != nullptr) begin(file, true, true);
}

void TableTools::copy(bool withTitles)
{
    if (isLong()) return begin({}, false, withTitles);
    QGuiApplication::clipboard()->setText(text(withTitles));
}

void TableTools::copyCsv()
{
    if (isLong()) return begin({}, true, true);
    QGuiApplication::clipboard()->setText(csv());
}

void TableTools::begin(const QString& file, bool isCsv, bool withTitles)
{
    if (m_work) return say(false, tr("This table is being written already. Wait for it, or cancel it."));
    const QList<int> shown = columns();
    QStringList titles;
    for (const int column : shown)
        if (withTitles) titles << title(column);
    const QList<QModelIndex> wanted = rows(Rows::Chosen);
    m_reader = std::make_unique<TableReader>(wanted, shown, titles, &TableTools::cell);
    const TableReader::Line line = isCsv ? &csvLine : &plainLine;
    m_text = file.isEmpty() ? std::make_shared<QString>() : nullptr;
    const auto count = static_cast<int>(wanted.size());
    const QString what = file.isEmpty() ? tr("%n row(s) are being copied.", nullptr, count)
                                        : tr("%n row(s) are being written to %1.", nullptr, count).arg(file);
    m_work = std::make_unique<LongWork>(m_text ? m_reader->toText(m_text, line) : m_reader->toFile(file, line),
                                        file.isEmpty() ? tr("Copy rows") : tr("Save as CSV"), what, m_view.window(),
                                        [this, file, isCsv](const Result<std::uint64_t>& outcome) {
                                            if (m_text && !isCsv) m_text->chop(1); // the end of the last line
                                            end(file, outcome);
                                        });
}

void TableTools::end(const QString& file, const Result<std::uint64_t>& outcome)
{
    const int lost = m_reader->lost();
    const std::shared_ptr<QString> text = std::exchange(m_text, nullptr);
    m_reader.reset();
    m_work.release()->deleteLater(); // it is what calls
    if (!outcome && outcome.error().code == ErrorCode::Interrupted)
        return say(false, text ? tr("Cancelled; nothing was copied.") : tr("Cancelled; nothing was written."));
    if (!outcome) {
        const QString problem =
            tr("The table could not be written to %1. Choose another place, or make room.").arg(file);
        auto* message =
            new QMessageBox(QMessageBox::Warning, tr("Save as CSV"), problem, QMessageBox::Ok, m_view.window());
        message->setAttribute(Qt::WA_DeleteOnClose);
        message->open();
        Q_EMIT ended(false, problem);
        return;
    }
    if (text) QGuiApplication::clipboard()->setText(*text);
    const QString done = text ? tr("Copied.") : tr("Saved as %1.").arg(file);
    say(true, lost == 0 ? done
                        : tr("%1 Without %n row(s) that went away meanwhile.", "a sentence before it", lost).arg(done));
}

void TableTools::say(bool isGood, const QString& text)
{
    QToolTip::showText(m_view.mapToGlobal(QPoint(12, 12)), text, &m_view);
    Q_EMIT ended(isGood, text);
}

void TableTools::saveCsv()
{
    auto* dialog = new QFileDialog(m_view.window(), tr("Save as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Tables (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &TableTools::writeCsv);
    dialog->open();
}

void TableTools::addTo(QMenu& menu)
{
    const auto add = [&](const QString& text, const QKeySequence& keys, auto&& act) {
        QAction* action = menu.addAction(text);
        action->setShortcut(keys); // shown only: the view takes the keys
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Copy rows"), QKeySequence::Copy, [this] { copy(false); });
    add(tr("Copy rows with titles"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copy(true); });
    add(tr("Copy as CSV"), {}, [this] { copyCsv(); });
    add(tr("Save as CSV…"), {}, [this] { saveCsv(); });
    if (header() == nullptr || header()->count() < 2) return;
    menu.addSeparator();
    addColumns(*menu.addMenu(tr("Columns")));
    addOrder(*menu.addMenu(tr("Sort by")));
}

void TableTools::addColumns(QMenu& menu) const
{
    QHeaderView* titles = header();
    const int shown = titles->count() - titles->hiddenSectionCount();
    for (int column = 0; column < titles->count(); ++column) {
        QString name = title(column);
        if (name.isEmpty()) name = m_view.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (name.isEmpty()) name = tr("Column %1").arg(column + 1);
        auto* table = qobject_cast<TableView*>(&m_view);
        if (table != nullptr && table->isWithoutRoom(column)) name = tr("%1 (no room)", "column").arg(name);
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(!titles->isSectionHidden(column));
        action->setEnabled(shown > 1 || titles->isSectionHidden(column));
        connect(action, &QAction::toggled, titles, [titles, table, column](bool isOn) {
            if (table != nullptr)
                table->setColumnWanted(column, isOn);
            else
                titles->setSectionHidden(column, !isOn);
        });
    }
}

void TableTools::addOrder(QMenu& menu) const
{
    QHeaderView* titles = header();
    const auto* table = qobject_cast<const QTableView*>(&m_view);
    const auto* tree = qobject_cast<const QTreeView*>(&m_view);
    const bool canSort =
        (table != nullptr && table->isSortingEnabled()) || (tree != nullptr && tree->isSortingEnabled());
    menu.setEnabled(canSort);
    if (!canSort) return;
    for (const int column : columns()) {
        const QString name = title(column);
        if (name.isEmpty()) continue;
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        const bool isBy = titles->sortIndicatorSection() == column;
        action->setChecked(isBy);
        // A second choice turns it around.
        const Qt::SortOrder order =
            isBy && titles->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        connect(action, &QAction::triggered, titles,
                [titles, column, order] { titles->setSortIndicator(column, order); });
    }
    if (!titles->isSortIndicatorClearable()) return;
    menu.addSeparator();
    connect(menu.addAction(tr("As it comes")), &QAction::triggered, titles,
            [titles] { titles->setSortIndicator(-1, Qt::AscendingOrder); });
}

void TableTools::popUp(const QPoint& globalPosition)
{
    if (m_view.model() == nullptr) return;
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu);
    menu->popup(globalPosition);
}

bool TableTools::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu && m_view.contextMenuPolicy() == Qt::DefaultContextMenu) {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        const bool isKey = menu->reason() == QContextMenuEvent::Keyboard;
        popUp(isKey ? m_view.viewport()->mapToGlobal(m_view.visualRect(m_view.currentIndex()).center())
                    : menu->globalPos());
        return true;
    }
    if (watched != &m_view || event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isWithTitles = key->key() == Qt::Key_C && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (!isWithTitles && !key->matches(QKeySequence::Copy)) return QObject::eventFilter(watched, event);
    copy(isWithTitles);
    key->accept();
    return true;
}

} // namespace sextant::ui
