#include "ui/operate/audit_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include "models/audit_model.h"
#include "models/number_text.h"
#include "models/operator_events_model.h"
#include "models/text_filter_proxy.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::AuditModel;

AuditPanel::AuditPanel(const ThemeController& theme, AuditModel& entries, QWidget* parent)
    : QWidget(parent), m_entries(entries), m_proxy(new models::TextFilterProxy(this)), m_search(new QLineEdit(this)),
      m_copy(new QPushButton(tr("Copy"), this)), m_verify(new QPushButton(tr("Verify chain"), this)),
      m_status(new QLabel(this)), m_progress(new QProgressBar(this)), m_left(new QLabel(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_view(new TableView(theme, this)), m_tabs(new QTabBar(this)),
      m_operatorProxy(new models::TextFilterProxy(this)), m_operators(new TableView(theme, this))
{
    setAccessibleName(tr("Audit trail"));
    m_search->setPlaceholderText(tr("Search …"));
    m_search->setToolTip(tr("By operator, rule, symbol or words"));
    m_search->setAccessibleName(tr("Search the audit trail"));
    m_search->setClearButtonEnabled(true);
    m_copy->setToolTip(tr("Copies the selected entries, or all that are shown, as CSV"));
    m_copy->setAccessibleName(tr("Copy entries as CSV"));
    m_verify->setToolTip(tr("Recomputes the hash of every row of the journal: an edited history is found"));
    m_verify->setAccessibleName(tr("Verify the journal's chain of hashes"));
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("Result of the verification"));
    m_status->setProperty("muted", true);
    m_status->hide();
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("How much of the journal is verified"));
    m_left->setAccessibleName(tr("Time that the verification still takes"));
    m_left->setProperty("muted", true);
    m_cancel->setAccessibleName(tr("Cancel the verification"));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_left), static_cast<QWidget*>(m_cancel)})
        widget->hide();
    m_proxy->setSourceModel(&m_entries);
    m_view->setAccessibleName(tr("Entries of the audit trail"));
    m_view->setModel(m_proxy);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEmptyText(tr("No entry yet. Commands, orders that risk stopped or reduced, and limits that came near "
                            "stand here."));
    for (const auto& [column, width] : {std::pair{AuditModel::TimeColumn, 120},
                                        {AuditModel::Kind, 92},
                                        {AuditModel::Who, 70},
                                        {AuditModel::What, 166},
                                        {AuditModel::Symbol, 80},
                                        {AuditModel::Measured, 92},
                                        {AuditModel::Limit, 92},
                                        {AuditModel::Size, 150},
                                        {AuditModel::Why, 236}})
        m_view->setColumnWidth(column, width);
    m_view->setFitting(
        {AuditModel::Size, AuditModel::Limit, AuditModel::Measured, AuditModel::Symbol, AuditModel::Kind});

    m_tabs->addTab(tr("Session"));
    m_tabs->setTabToolTip(0, tr("What operators and engine did in this session"));
    m_tabs->addTab(tr("Operators"));
    m_tabs->setTabToolTip(1, tr("Unlocks, wrong passphrases, refused actions and changes of operators"));
    m_tabs->setAccessibleName(tr("Which record"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->hide();
    m_operators->setAccessibleName(tr("What operators did and were refused"));
    m_operators->setModel(m_operatorProxy);
    m_operators->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_operators->setEmptyText(
        tr("Nothing yet. Unlocks, wrong passphrases and actions that a role did not allow stand here. The button with "
           "your name in the top bar unlocks, locks and changes a passphrase."));
    m_operators->hide();
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 6, 8, 6);
    top->addWidget(m_tabs);
    top->addWidget(m_search, 1);
    top->addWidget(m_copy);
    top->addWidget(m_verify);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    auto* work = new QHBoxLayout;
    work->setContentsMargins(8, 0, 8, 0);
    work->addWidget(m_progress, 1);
    work->addWidget(m_left);
    work->addWidget(m_cancel);
    layout->addLayout(work);
    layout->addWidget(m_status);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_operators, 1);
    m_status->setContentsMargins(10, 0, 10, 6);
    setTabOrder(m_search, m_copy);
    setTabOrder(m_copy, m_verify);
    setTabOrder(m_verify, m_cancel);
    setTabOrder(m_cancel, m_view);

    connect(m_search, &QLineEdit::textChanged, m_proxy, &models::TextFilterProxy::setFilterText);
    connect(m_search, &QLineEdit::textChanged, m_operatorProxy, &models::TextFilterProxy::setFilterText);
    connect(m_tabs, &QTabBar::currentChanged, this, &AuditPanel::showTab);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { (m_tabs->currentIndex() == 1 ? m_operators : m_view)->copyCsv(); });
    connect(m_verify, &QPushButton::clicked, this, &AuditPanel::verifyWanted);
    connect(m_cancel, &QPushButton::clicked, this, &AuditPanel::verifyCancelled);
    connect(m_view, &QAbstractItemView::activated, this, &AuditPanel::tellChosen);
}

void AuditPanel::setOperatorEvents(models::OperatorEventsModel& events)
{
    m_operatorProxy->setSourceModel(&events);
    using models::OperatorEventsModel;
    m_operators->setFitting({OperatorEventsModel::Origin, OperatorEventsModel::Subject});
    m_tabs->show();
}

void AuditPanel::showTab(int tab)
{
    m_view->setVisible(tab == 0);
    m_operators->setVisible(tab == 1);
    m_verify->setVisible(tab == 0);
}

void AuditPanel::tellChosen(const QModelIndex& index)
{
    const session::AuditRow* entry = m_entries.row(m_proxy->mapToSource(index).row());
    if (entry == nullptr) return;
    if (entry->order.isSet())
        Q_EMIT orderChosen(entry->order);
    else if (entry->signal.isSet())
        Q_EMIT signalChosen(entry->signal);
}

void AuditPanel::setVerifying(double share, std::optional<std::chrono::seconds> left)
{
    const bool begins = m_verify->isEnabled();
    const bool hadFocus = m_verify->hasFocus();
    m_verify->setEnabled(false);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_left), static_cast<QWidget*>(m_cancel)})
        widget->show();
    if (begins && hadFocus) m_cancel->setFocus();
    m_progress->setValue(static_cast<int>(share * 1000.0));
    m_left->setText(left ? tr("%1 left", "time").arg(models::spokenDurationText(*left)) : QString());
    if (!begins) return;
    m_status->setText(tr("Recomputing the hashes of the journal…"));
    m_status->show();
}

void AuditPanel::setVerified(bool isWhole, const QString& text)
{
    m_verify->setEnabled(true);
    if (m_cancel->hasFocus()) m_verify->setFocus();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_left), static_cast<QWidget*>(m_cancel)})
        widget->hide();
    m_status->setText(isWhole ? tr("✓ %1").arg(text) : tr("✗ %1").arg(text));
    m_status->setProperty("muted", isWhole);
    m_status->show();
}

QVariantMap AuditPanel::saveState() const { return {{QStringLiteral("audit"), m_view->saveColumns()}}; }

void AuditPanel::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("audit")).toByteArray());
}

} // namespace sextant::ui
