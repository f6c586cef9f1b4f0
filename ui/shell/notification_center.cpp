#include "ui/shell/notification_center.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "models/number_text.h"
#include "models/text_filter_proxy.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::NotificationKind;
using models::NotificationsModel;

NotificationCenter::NotificationCenter(const ThemeController& theme, models::Notifications& notifications,
                                       QWidget* parent)
    : QDialog(parent), m_notifications(notifications),
      m_filter(new models::NotificationFilter(notifications.rows(), this)), m_proxy(new models::TextFilterProxy(this)),
      m_search(new QLineEdit(this)), m_kind(new QComboBox(this)), m_problems(new QCheckBox(tr("Problems"), this)),
      m_unread(new QCheckBox(tr("Not read yet"), this)), m_view(new TableView(theme, this)),
      m_go(new QPushButton(tr("Go there"), this)), m_read(new QPushButton(tr("Mark as read"), this)),
      m_readAll(new QPushButton(tr("Mark all as read"), this)), m_clear(new QPushButton(tr("Clear"), this)),
      m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("notifications"));
    setWindowTitle(tr("Notifications"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    resize(900, 480);
    m_proxy->setSourceModel(m_filter);
    m_search->setPlaceholderText(tr("Search …"));
    m_search->setAccessibleName(tr("Search notifications"));
    m_search->setClearButtonEnabled(true);
    m_kind->setAccessibleName(tr("Kind of notifications"));
    m_kind->addItem(tr("All kinds"));
    for (const NotificationKind kind : {NotificationKind::Message, NotificationKind::Incident, NotificationKind::Alert})
        m_kind->addItem(NotificationsModel::kindText(kind), static_cast<int>(kind));
    m_problems->setAccessibleName(tr("Only warnings and dangers"));
    m_unread->setAccessibleName(tr("Only what is not read yet"));
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Notifications"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEmptyText(tr("Nothing was told yet, or the filter hides it."));
    m_view->setFitting({NotificationsModel::Symbol, NotificationsModel::Kind}, NotificationsModel::What,
                       TableView::kAll);
    m_go->setAccessibleName(tr("Go to where it happened"));
    m_read->setAccessibleName(tr("Mark the selected ones as read"));
    m_readAll->setAccessibleName(tr("Mark all notifications as read"));
    m_clear->setAccessibleName(tr("Clear the history of notifications"));
    m_undo->setAccessibleName(tr("Bring the cleared notifications back"));
    auto* done = new QPushButton(tr("Close"), this);
    done->setAccessibleName(tr("Close this window"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_kind);
    top->addWidget(m_problems);
    top->addWidget(m_unread);
    auto* bottom = new QHBoxLayout;
    for (const auto& [button, name] : {std::pair{m_go, "goThere"},
                                       {m_read, "markRead"},
                                       {m_readAll, "markAllRead"},
                                       {m_clear, "clearAll"},
                                       {m_undo, "undoClear"}}) {
        button->setObjectName(QLatin1StringView(name));
        button->setAutoDefault(false);
        bottom->addWidget(button);
    }
    bottom->addStretch();
    done->setAutoDefault(false);
    bottom->addWidget(done);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(bottom);

    connect(m_search, &QLineEdit::textChanged, m_proxy, &models::TextFilterProxy::setFilterText);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_filter->setKind(kind.isValid() ? std::optional(static_cast<NotificationKind>(kind.toInt())) : std::nullopt);
        refresh();
    });
    connect(m_problems, &QCheckBox::toggled, m_filter, &models::NotificationFilter::setProblemsOnly);
    connect(m_unread, &QCheckBox::toggled, m_filter, &models::NotificationFilter::setUnreadOnly);
    const auto go = [this] {
        if (const auto* row = only()) {
            const models::NotificationRow copy = *row; // reading it may move it
            m_notifications.markRead({models::toText(copy.id)});
            Q_EMIT placeWanted(copy);
        }
    };
    connect(m_go, &QPushButton::clicked, this, go);
    connect(m_view, &QAbstractItemView::activated, this, go);
    connect(m_read, &QPushButton::clicked, this, [this] { m_notifications.markRead(chosenIds()); });
    connect(m_readAll, &QPushButton::clicked, this, [this] { m_notifications.markAllRead(); });
    connect(m_clear, &QPushButton::clicked, this, &NotificationCenter::clearAll);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_notifications.putBack(std::exchange(m_cleared, {}));
        refresh();
    });
    connect(done, &QPushButton::clicked, this, &QDialog::close);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NotificationCenter::refresh);
    connect(&notifications, &models::Notifications::changed, this, &NotificationCenter::refresh);
    m_view->setFocus();
    refresh();
}

QStringList NotificationCenter::chosenIds() const
{
    QStringList out;
    for (const QModelIndex& row : m_view->selectionModel()->selectedRows())
        if (const auto* each = m_notifications.rows().row(m_filter->mapToSource(m_proxy->mapToSource(row)).row()))
            out << models::toText(each->id);
    return out;
}

const models::NotificationRow* NotificationCenter::only() const
{
    const QStringList ids = chosenIds();
    if (ids.size() != 1) return nullptr;
    return m_notifications.rows().row(m_notifications.rows().rowOf(ids.front().toStdString()));
}

void NotificationCenter::clearAll()
{
    m_cleared = m_notifications.clear();
    refresh();
}

void NotificationCenter::refresh()
{
    const auto* row = only();
    m_go->setEnabled(row != nullptr && row->kind != NotificationKind::Message);
    m_go->setToolTip(row != nullptr && row->kind == NotificationKind::Message
                         ? tr("A message of the window has no place to go to.")
                         : QString());
    m_read->setEnabled(!m_view->selectionModel()->selectedRows().isEmpty());
    m_readAll->setEnabled(m_notifications.unread() > 0);
    m_clear->setEnabled(m_notifications.rows().rowCount() > 0);
    m_undo->setVisible(!m_cleared.empty());
}

} // namespace sextant::ui
