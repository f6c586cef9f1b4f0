#include "ui/operate/sessions_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/number_text.h"
#include "models/sessions_model.h"
#include "models/text_filter_proxy.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::SessionsModel;

SessionsDialog::SessionsDialog(const ThemeController& theme, models::SessionsModel& model, QWidget* parent)
    : QDialog(parent), m_model(model), m_proxy(new models::TextFilterProxy(this)), m_search(new QLineEdit(this)),
      m_pages(new QStackedWidget(this)), m_view(new TableView(theme, this)), m_hint(new QLabel(this)),
      m_resume(new QPushButton(tr("Resume"), this)), m_replay(new QPushButton(tr("Look back"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Recorded sessions"));
    setAccessibleName(tr("Recorded sessions"));
    setModal(false);
    resize(820, 460);
    m_proxy->setSourceModel(&model);
    m_search->setPlaceholderText(tr("Search sessions …"));
    m_search->setAccessibleName(tr("Search sessions"));
    m_search->setClearButtonEnabled(true);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Recorded sessions"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEmptyText(tr("No session has these words. Change the search."));
    for (const auto& [column, width] : {std::pair{SessionsModel::Name, 210},
                                        {SessionsModel::Kind, 110},
                                        {SessionsModel::Created, 150},
                                        {SessionsModel::State, 110}})
        m_view->setColumnWidth(column, width);
    m_pages->addWidget(m_view);
    m_pages->addWidget(new EmptyState(
        tr("No recorded sessions"),
        tr("Start the demo or open a recording: every session is recorded and can be resumed or looked back at here."),
        m_pages));
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    m_hint->setAccessibleName(tr("What can be done with the session"));
    m_resume->setAccessibleName(tr("Resume the session"));
    makePrimary(*m_resume);
    m_replay->setAccessibleName(tr("Look back at the session"));
    m_close->setAccessibleName(tr("Close this window"));
    for (QPushButton* button : {m_resume, m_replay, m_close})
        button->setAutoDefault(false);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_hint, 1);
    bottom->addWidget(m_resume);
    bottom->addWidget(m_replay);
    bottom->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_pages, 1);
    layout->addLayout(bottom);

    connect(m_search, &QLineEdit::textChanged, m_proxy, &models::TextFilterProxy::setFilterText);
    connect(m_resume, &QPushButton::clicked, this, &SessionsDialog::resume);
    connect(m_replay, &QPushButton::clicked, this, &SessionsDialog::replay);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_view, &QAbstractItemView::activated, this, [this] { canResume() ? resume() : replay(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionsDialog::refresh);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &SessionsDialog::refresh);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &SessionsDialog::refresh);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &SessionsDialog::refresh);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &SessionsDialog::refresh);
    m_view->setFocus();
    refresh();
}

const host::SessionSummary* SessionsDialog::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model.row(m_proxy->mapToSource(rows.front()).row());
}

QString SessionsDialog::currentId() const
{
    const host::SessionSummary* session = chosen();
    return session == nullptr ? QString() : models::toText(session->sessionId);
}

bool SessionsDialog::canResume() const
{
    const host::SessionSummary* session = chosen();
    return session != nullptr && !session->isClosed;
}

void SessionsDialog::resume()
{
    if (canResume()) Q_EMIT resumeWanted(currentId());
}

void SessionsDialog::replay()
{
    if (const QString id = currentId(); !id.isEmpty()) Q_EMIT replayWanted(id);
}

void SessionsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // The newest one is what is wanted mostly; with keys alone a list of one could not be chosen from.
    if (chosen() == nullptr && m_proxy->rowCount() > 0) m_view->selectRow(0);
}

void SessionsDialog::refresh()
{
    m_pages->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    const bool isChosen = !currentId().isEmpty();
    m_resume->setEnabled(canResume());
    m_replay->setEnabled(isChosen);
    m_hint->setText(m_model.rowCount() == 0 ? QString()
                    : !isChosen             ? tr("Choose a session.")
                    : canResume()           ? tr("Not finished: it can go on where it stopped, or be looked back at.")
                                            : tr("Finished: it can be looked back at."));
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
