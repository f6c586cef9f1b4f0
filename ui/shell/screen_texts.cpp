#include "ui/shell/screen_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolButton>

namespace sextant::ui {
namespace {

constexpr int kMostRows = 400;

class Reader final {
public:
    std::vector<ScreenText> read(QWidget& root)
    {
        look(&root);
        for (QWidget* widget : root.findChildren<QWidget*>())
            if (widget->isVisibleTo(&root)) look(widget);
        return std::move(m_texts);
    }

private:
    void add(const QWidget* widget, const QString& text)
    {
        if (text.trimmed().isEmpty()) return;
        const QString type = QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
        m_texts.push_back({widget->objectName().isEmpty() ? type : type + u'#' + widget->objectName(), text});
    }

    void look(QWidget* widget)
    {
        add(widget, widget->toolTip());
        add(widget, widget->accessibleName());
        add(widget, widget->accessibleDescription());
        if (widget->isWindow() || qobject_cast<QDockWidget*>(widget) != nullptr) add(widget, widget->windowTitle());
        if (const auto* label = qobject_cast<QLabel*>(widget)) add(widget, label->text());
        if (const auto* button = qobject_cast<QAbstractButton*>(widget)) add(widget, button->text());
        if (const auto* tool = qobject_cast<QToolButton*>(widget); tool != nullptr && tool->menu() != nullptr)
            look(*tool->menu());
        if (const auto* group = qobject_cast<QGroupBox*>(widget)) add(widget, group->title());
        if (const auto* edit = qobject_cast<QLineEdit*>(widget)) add(widget, edit->placeholderText());
        if (const auto* edit = qobject_cast<QPlainTextEdit*>(widget)) add(widget, edit->placeholderText());
        if (const auto* combo = qobject_cast<QComboBox*>(widget))
            for (int item = 0; item < combo->count(); ++item)
                add(widget, combo->itemText(item));
        if (const auto* tabs = qobject_cast<QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab) {
                add(widget, tabs->tabText(tab));
                add(widget, tabs->tabToolTip(tab));
            }
        if (const auto* header = qobject_cast<QHeaderView*>(widget)) return look(*header);
        if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view != nullptr && view->model() != nullptr)
            look(*view, QModelIndex());
    }

    void look(const QMenu& menu)
    {
        for (const QAction* action : menu.actions()) {
            add(&menu, action->text());
            if (action->menu() != nullptr) look(*action->menu());
        }
    }

    void look(const QHeaderView& header)
    {
        if (header.model() == nullptr || header.orientation() != Qt::Horizontal) return;
        for (int section = 0; section < header.count(); ++section)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                add(&header, header.model()->headerData(section, Qt::Horizontal, role).toString());
    }

    void look(const QAbstractItemView& view, const QModelIndex& parent)
    {
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(parent), kMostRows); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    add(&view, model.index(row, column, parent).data(role).toString());
            look(view, model.index(row, 0, parent));
        }
    }

    std::vector<ScreenText> m_texts;
};

} // namespace

std::vector<ScreenText> textsOf(QWidget& root) { return Reader().read(root); }

} // namespace sextant::ui
