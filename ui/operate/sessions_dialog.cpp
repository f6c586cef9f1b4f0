#include "ui/operate/sessions_dialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "models/number_text.h"
#include "models/sessions_model.h"
#include "models/text_filter_proxy.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::SessionsModel;

SessionsDialog::SessionsDialog(const ThemeController& theme, models::SessionsModel& model, QWidget* parent)
    : QDialog(parent), m_model(model), m_proxy(new models::TextFilterProxy(this)), m_search(new QLineEdit(this)),
      m_removed(new QCheckBox(tr("Removed sessions"), this)), m_pages(new QStackedWidget(this)),
      m_view(new TableView(theme, this)), m_hint(new QLabel(this)), m_said(new QLabel(this)),
      m_undo(new QPushButton(tr("Undo"), this)), m_progress(new QProgressBar(this)), m_left(new QLabel(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_new(new QPushButton(tr("New"), this)),
      m_resume(new QPushButton(tr("Resume"), this)), m_pause(new QPushButton(tr("Pause"), this)),
      m_replay(new QPushButton(tr("Look back"), this)), m_compare(new QPushButton(tr("Compare"), this)),
      m_export(new QPushButton(tr("Export…"), this)), m_label(new QPushButton(tr("Name and note…"), this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_restore(new QPushButton(tr("Bring back"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Recorded sessions"));
    setAccessibleName(tr("Recorded sessions"));
    setModal(false);
    resize(960, 520);
    m_proxy->setSourceModel(&model);
    build();
    connectButtons();
    m_view->setFocus();
    refresh();
}

void SessionsDialog::build()
{
    m_search->setPlaceholderText(tr("Search sessions …"));
    m_search->setAccessibleName(tr("Search sessions"));
    m_search->setClearButtonEnabled(true);
    m_removed->setAccessibleName(tr("Show the sessions that were removed from the list"));
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Recorded sessions"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEmptyText(tr("No session has these words. Change the search."));
    m_view->setFitting({SessionsModel::Source, SessionsModel::Kind});
    m_pages->addWidget(m_view);
    m_pages->addWidget(new EmptyState(
        tr("No recorded sessions"),
        tr("Start the demo or open a recording: every session is recorded and can be resumed or looked back at here."),
        m_pages));
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    m_hint->setAccessibleName(tr("What can be done with the session"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setAccessibleName(tr("What was done"));
    m_undo->setAccessibleName(tr("Bring back what was removed last"));
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("How much of the export is done"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_new->setAccessibleName(tr("Begin a new session"));
    auto* menu = new QMenu(m_new);
    for (const auto& [text, kind] : {std::pair{tr("New simulation…"), New::Simulation},
                                     {tr("Open a recording…"), New::Recording},
                                     {tr("Connect a venue…"), New::Venue}})
        connect(menu->addAction(text), &QAction::triggered, this, [this, wanted = kind] { Q_EMIT newWanted(wanted); });
    m_new->setMenu(menu);
    m_resume->setAccessibleName(tr("Resume the session"));
    makePrimary(*m_resume);
    m_pause->setAccessibleName(tr("Pause the session that is open"));
    m_replay->setAccessibleName(tr("Look back at the session"));
    m_compare->setAccessibleName(tr("Compare the two sessions that are selected"));
    m_export->setAccessibleName(tr("Write the session out as files"));
    m_label->setAccessibleName(tr("Name of the session and a note on it"));
    m_remove->setAccessibleName(tr("Remove the session from the list"));
    m_restore->setAccessibleName(tr("Bring the session back into the list"));
    m_close->setAccessibleName(tr("Close this window"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_removed);
    auto* work = new QHBoxLayout;
    work->addWidget(m_said, 1);
    work->addWidget(m_undo);
    work->addWidget(m_progress, 1);
    work->addWidget(m_left);
    work->addWidget(m_cancel);
    auto* bottom = new QHBoxLayout;
    for (QPushButton* button : {m_new, m_compare, m_export, m_label, m_remove, m_restore})
        bottom->addWidget(button);
    bottom->addStretch();
    for (QPushButton* button : {m_pause, m_resume, m_replay, m_close})
        bottom->addWidget(button);
    for (const auto& [button, name] : {std::pair{m_undo, "undoRemove"},
                                       {m_cancel, "cancelExport"},
                                       {m_new, "newSession"},
                                       {m_resume, "resumeSession"},
                                       {m_pause, "pauseSession"},
                                       {m_replay, "replaySession"},
                                       {m_compare, "compareSessions"},
                                       {m_export, "exportSession"},
                                       {m_label, "labelSession"},
                                       {m_remove, "removeSession"},
                                       {m_restore, "restoreSession"},
                                       {m_close, "closeSessions"}}) {
        button->setObjectName(QLatin1StringView(name));
        button->setAutoDefault(false);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    layout->addLayout(work);
    layout->addWidget(m_hint);
    layout->addLayout(bottom);
    setExport({});
    setSaid({}, false);
    setUndo({});
}

void SessionsDialog::connectButtons()
{
    connect(m_search, &QLineEdit::textChanged, m_proxy, &models::TextFilterProxy::setFilterText);
    connect(m_removed, &QCheckBox::toggled, this, [this] {
        Q_EMIT listWanted();
        refresh();
    });
    connect(m_resume, &QPushButton::clicked, this, &SessionsDialog::resume);
    connect(m_pause, &QPushButton::clicked, this, &SessionsDialog::pauseWanted);
    connect(m_replay, &QPushButton::clicked, this, &SessionsDialog::replay);
    connect(m_compare, &QPushButton::clicked, this, &SessionsDialog::compare);
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportWanted(onlyId()); });
    connect(m_cancel, &QPushButton::clicked, this, &SessionsDialog::exportCancelled);
    connect(m_label, &QPushButton::clicked, this, [this] { Q_EMIT labelWanted(onlyId()); });
    connect(m_remove, &QPushButton::clicked, this, &SessionsDialog::askRemove);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const host::SessionSummary* session : chosen())
            ids << models::toText(session->sessionId);
        Q_EMIT restoreWanted(ids);
    });
    connect(m_undo, &QPushButton::clicked, this, &SessionsDialog::undoWanted);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_view, &QAbstractItemView::activated, this, [this] { canResume() ? resume() : replay(); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &SessionsDialog::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionsDialog::refresh);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &SessionsDialog::refresh);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &SessionsDialog::refresh);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &SessionsDialog::refresh);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &SessionsDialog::refresh);
}

std::vector<const host::SessionSummary*> SessionsDialog::chosen() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    std::vector<const host::SessionSummary*> out;
    for (const QModelIndex& row : rows)
        if (const auto* session = m_model.row(m_proxy->mapToSource(row).row())) out.push_back(session);
    return out;
}

const host::SessionSummary* SessionsDialog::only() const
{
    const auto sessions = chosen();
    return sessions.size() == 1 ? sessions.front() : nullptr;
}

QString SessionsDialog::onlyId() const
{
    const host::SessionSummary* session = only();
    return session == nullptr ? QString() : models::toText(session->sessionId);
}

bool SessionsDialog::canResume() const
{
    const host::SessionSummary* session = only();
    return session != nullptr && !session->isClosed && !showsRemoved();
}

bool SessionsDialog::showsRemoved() const { return m_removed->isChecked(); }

void SessionsDialog::resume()
{
    if (canResume()) Q_EMIT resumeWanted(onlyId());
}

void SessionsDialog::replay()
{
    if (const QString id = onlyId(); !id.isEmpty()) Q_EMIT replayWanted(id);
}

/// The one that was begun first comes first.
void SessionsDialog::compare()
{
    auto sessions = chosen();
    if (sessions.size() != 2) return;
    if (sessions[1]->created < sessions[0]->created) std::swap(sessions[0], sessions[1]);
    Q_EMIT compareWanted(models::toText(sessions[0]->sessionId), models::toText(sessions[1]->sessionId));
}

void SessionsDialog::askRemove()
{
    QStringList ids;
    QString name;
    for (const host::SessionSummary* session : chosen()) {
        ids << models::toText(session->sessionId);
        name = models::toText(session->name);
    }
    if (ids.isEmpty()) return;
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Remove from the list?"),
        ids.size() == 1 ? tr("“%1” is taken from the list of sessions.").arg(name)
                        : tr("%n session(s) are taken from the list.", nullptr, static_cast<int>(ids.size())),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("askRemove"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The journal keeps it, as it keeps everything: audit and exports still have it. "
                               "“Removed sessions” lists it, and brings it back."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("removeNow"));
    yes->setAccessibleName(tr("Remove from the list"));
    QPushButton* no = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    no->setAccessibleName(tr("Keep in the list"));
    box->setDefaultButton(yes);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, ids] { Q_EMIT removeWanted(ids); });
    box->open();
}

void SessionsDialog::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* button : {m_resume, m_pause, m_replay, m_compare, m_export, m_label, m_remove, m_restore}) {
        if (button->isHidden()) continue;
        QAction* action = menu->addAction(button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, [button] { button->click(); });
    }
    menu->addSeparator();
    m_view->tools().addTo(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void SessionsDialog::choose(const QStringList& ids)
{
    QItemSelection selection;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const auto* session = m_model.row(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
        if (session != nullptr && ids.contains(models::toText(session->sessionId)))
            selection.select(m_proxy->index(row, 0), m_proxy->index(row, m_proxy->columnCount() - 1));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void SessionsDialog::setOpen(const QString& id, bool isPlaying)
{
    if (id == m_openId && isPlaying == m_isPlaying) return;
    m_openId = id;
    m_isPlaying = isPlaying;
    refresh();
}

void SessionsDialog::setBlocked(const QString& reason)
{
    if (reason == m_blocked) return;
    m_blocked = reason;
    refresh();
}

void SessionsDialog::setExport(std::optional<double> share, std::optional<std::chrono::seconds> left)
{
    m_isExporting = share.has_value();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_left), static_cast<QWidget*>(m_cancel)})
        widget->setVisible(m_isExporting);
    if (share) m_progress->setValue(static_cast<int>(*share * 1000.0));
    m_left->setText(left ? tr("%1 left", "time").arg(models::spokenDurationText(*left)) : QString());
    refresh();
}

void SessionsDialog::setSaid(const QString& text, bool isProblem)
{
    m_said->setText(text.isEmpty() ? QString() : isProblem ? tr("✗ %1").arg(text) : tr("✓ %1").arg(text));
    m_said->setVisible(!text.isEmpty());
}

void SessionsDialog::setUndo(const QString& name)
{
    m_undo->setVisible(!name.isEmpty());
    m_undo->setToolTip(name.isEmpty() ? QString() : tr("Brings “%1” back into the list").arg(name));
}

void SessionsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // The newest one is what is wanted mostly; with keys alone a list of one could not be chosen from.
    // Not by selectRow(): the keys that opened the list may still be down, and would count.
    if (chosen().empty() && m_proxy->rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_proxy->index(0, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString SessionsDialog::hint() const
{
    if (m_model.rowCount() == 0) return showsRemoved() ? tr("Nothing was removed from the list.") : QString();
    const auto sessions = chosen();
    if (sessions.empty())
        return tr("Choose a session. Two of them (Ctrl and a click, Shift and an arrow) can be "
                  "compared.");
    if (sessions.size() == 2) return tr("Two sessions: Compare shows them beside each other.");
    if (sessions.size() > 2) return tr("Several sessions: they can be removed together. Two of them can be compared.");
    if (showsRemoved()) return tr("Removed from the list: it can be brought back, looked back at or exported.");
    if (models::toText(sessions.front()->sessionId) == m_openId)
        return tr("This session is open in the window. It can be paused, exported and compared.");
    return sessions.front()->isClosed ? tr("Finished: it can be looked back at.")
                                      : tr("Not finished: it can go on where it stopped, or be looked back at.");
}

void SessionsDialog::refresh()
{
    const bool isRemovedList = showsRemoved();
    m_pages->setCurrentIndex(m_model.rowCount() == 0 && !isRemovedList ? 1 : 0);
    m_view->setEmptyText(isRemovedList ? tr("Nothing was removed from the list.")
                                       : tr("No session has these words. Change the search."));
    const auto sessions = chosen();
    const bool isOne = sessions.size() == 1;
    const bool hasOpen = std::any_of(sessions.begin(), sessions.end(), [this](const auto* session) {
        return models::toText(session->sessionId) == m_openId;
    });
    const auto allow = [](QPushButton* button, bool isAllowed, const QString& why) {
        button->setEnabled(isAllowed);
        button->setToolTip(isAllowed ? QString() : why);
    };
    allow(m_new, m_blocked.isEmpty(), m_blocked);
    allow(m_resume, canResume() && !hasOpen, {});
    m_pause->setVisible(m_isPlaying);
    m_replay->setEnabled(isOne);
    m_compare->setEnabled(sessions.size() == 2);
    m_export->setEnabled(isOne && !m_isExporting);
    allow(m_label, isOne && m_blocked.isEmpty(), m_blocked);
    m_remove->setVisible(!isRemovedList);
    m_restore->setVisible(isRemovedList);
    allow(m_remove, !sessions.empty() && !hasOpen && m_blocked.isEmpty(),
          hasOpen ? tr("The session that is open is not removed. Stop it first (Ctrl+W).") : m_blocked);
    allow(m_restore, !sessions.empty() && m_blocked.isEmpty(), m_blocked);
    m_hint->setText(hint());
}

QVariantMap SessionsDialog::saveState() const
{
    return {{QStringLiteral("columns"), m_view->saveColumns()}, {QStringLiteral("size"), size()}};
}

void SessionsDialog::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("columns")).toByteArray());
    if (const QSize saved = state.value(QStringLiteral("size")).toSize(); saved.isValid()) resize(saved);
}

} // namespace sextant::ui
