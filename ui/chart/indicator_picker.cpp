#include "ui/chart/indicator_picker.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

#include "models/chart/indicator_catalogue.h"
#include "models/number_text.h"
#include "ui/widgets/table_tools.h"

namespace sextant::ui {
namespace {

using models::IndicatorCatalogue;
using models::IndicatorGroup;

constexpr int kNameRole = Qt::UserRole;

} // namespace

IndicatorPicker::IndicatorPicker(bool hasBenchmark, QWidget* parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_list(new QTreeWidget(this))
{
    m_search->setPlaceholderText(tr("Search indicators"));
    m_search->setAccessibleName(tr("Search indicators by name or group"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Indicators"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(1);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->setUniformRowHeights(true);
    new TableTools(*m_list); // owned by the list
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    fill(hasBenchmark);
    connect(m_search, &QLineEdit::textChanged, this, &IndicatorPicker::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &IndicatorPicker::chosenChanged);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (item->data(0, kNameRole).isValid()) Q_EMIT activated();
    });
    setFocusProxy(m_search);
}

void IndicatorPicker::fill(bool hasBenchmark)
{
    std::array<QTreeWidgetItem*, models::kIndicatorGroups> groups{};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i] = new QTreeWidgetItem(m_list, {IndicatorCatalogue::groupTitle(static_cast<IndicatorGroup>(i))});
        groups[i]->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setBold(true);
        groups[i]->setFont(0, bold);
        groups[i]->setExpanded(true);
    }
    for (const analysis::IndicatorInfo& info : analysis::indicators()) {
        const QString why = IndicatorCatalogue::whyUnavailable(info, hasBenchmark);
        const QString title = IndicatorCatalogue::title(info);
        auto* item = new QTreeWidgetItem(
            groups[static_cast<std::size_t>(models::groupOf(info))],
            {why.isEmpty() ? title : tr("%1 — not available", "indicator that needs other data").arg(title)});
        item->setData(0, kNameRole, QByteArray(info.name.data(), static_cast<qsizetype>(info.name.size())));
        item->setToolTip(0, why.isEmpty() ? models::toText(info.defaultSpec) : why);
        if (!why.isEmpty()) item->setForeground(0, palette().color(QPalette::Disabled, QPalette::Text));
    }
}

void IndicatorPicker::filter(const QString& text)
{
    QTreeWidgetItem* first = nullptr;
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_list->topLevelItem(g);
        bool isAny = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const QByteArray name = item->data(0, kNameRole).toByteArray();
            const analysis::IndicatorInfo* info =
                analysis::findIndicator({name.data(), static_cast<std::size_t>(name.size())});
            const bool matches = info != nullptr && IndicatorCatalogue::matches(*info, text);
            item->setHidden(!matches);
            isAny = isAny || matches;
            // What is called just so comes before what has it in its name.
            const bool isExact = matches && text.compare(models::toText(info->name), Qt::CaseInsensitive) == 0;
            if (matches && (first == nullptr || isExact)) first = item;
        }
        group->setHidden(!isAny);
    }
    m_list->setCurrentItem(first);
}

std::string_view IndicatorPicker::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item == nullptr) return {};
    const QByteArray name = item->data(0, kNameRole).toByteArray();
    const analysis::IndicatorInfo* info = analysis::findIndicator({name.data(), static_cast<std::size_t>(name.size())});
    return info == nullptr ? std::string_view() : info->name;
}

void IndicatorPicker::choose(std::string_view name)
{
    const QByteArray wanted(name.data(), static_cast<qsizetype>(name.size()));
    for (int g = 0; g < m_list->topLevelItemCount(); ++g)
        for (int i = 0; i < m_list->topLevelItem(g)->childCount(); ++i)
            if (m_list->topLevelItem(g)->child(i)->data(0, kNameRole).toByteArray() == wanted)
                return m_list->setCurrentItem(m_list->topLevelItem(g)->child(i));
}

bool IndicatorPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!chosen().empty()) Q_EMIT activated();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sextant::ui
