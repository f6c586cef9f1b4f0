#include "ui/analyze/flags_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "engine/session/configuration/flags.h"
#include "models/answer_text.h"
#include "models/flags_model.h"
#include "models/number_text.h"
#include "models/roles.h"
#include "models/text_filter_proxy.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::FlagsModel;

FlagsPanel::FlagsPanel(const ThemeController& theme, models::FlagsModel& model, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_proxy(new models::TextFilterProxy(this)),
      m_search(new QLineEdit(this)), m_undo(new QPushButton(tr("Undo last change …"), this)),
      m_view(new TableView(theme, this)), m_description(new QLabel(this)), m_strip(new ReasonStrip(this)),
      m_status(new QLabel(this))
{
    setAccessibleName(tr("Feature flags"));
    m_proxy->setSourceModel(&model);
    m_search->setPlaceholderText(tr("Search flags …"));
    m_search->setAccessibleName(tr("Search flags"));
    m_search->setClearButtonEnabled(true);
    m_undo->setAccessibleName(tr("Undo the last change of a flag"));
    m_undo->setEnabled(false);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Feature flags"));
    m_view->setAccessibleDescription(tr("Space turns the switch of the current row"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEmptyText(tr("No flag has these words. Change the search."));
    for (const auto& [column, width] : {std::pair{FlagsModel::Flag, 190},
                                        {FlagsModel::On, 70},
                                        {FlagsModel::Works, 170},
                                        {FlagsModel::Description, 360}})
        m_view->setColumnWidth(column, width);
    m_description->setWordWrap(true);
    m_description->setProperty("muted", true);
    m_description->setAccessibleName(tr("Description of the flag"));
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("State of the last change"));
    m_status->hide();

    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 6, 8, 6);
    top->addWidget(m_search, 1);
    top->addWidget(m_undo);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(8, 4, 8, 4);
    below->addWidget(m_description);
    below->addWidget(m_status);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_strip);
    layout->addLayout(below);
    setTabOrder(m_search, m_view);
    setTabOrder(m_view, m_undo);

    connect(m_search, &QLineEdit::textChanged, m_proxy, &models::TextFilterProxy::setFilterText);
    connect(m_view, &TableView::switchRequested, this,
            [this](const QModelIndex& index, bool wanted) { m_proxy->setData(index, wanted, models::SwitchRole); });
    connect(&m_model, &FlagsModel::changeWanted, this, [this](const QString& name, bool on) { ask(name, on, false); });
    connect(m_undo, &QPushButton::clicked, this, &FlagsPanel::undo);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FlagsPanel::showCurrent);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FlagsPanel::showCurrent);
    showCurrent();
}

void FlagsPanel::setChanges(const std::vector<host::ChangeRecord>& changes)
{
    m_back.reset();
    const auto newest = std::find_if(changes.begin(), changes.end(), [](const auto& change) { return change.isFlag; });
    if (newest != changes.end()) {
        const session::FlagDefinition* flag = session::findFlag(newest->key);
        const auto before = session::parseSwitch(newest->before);
        if (flag != nullptr) m_back = Change{models::toText(newest->key), before ? *before : flag->defaultValue};
    }
    m_undo->setEnabled(m_back.has_value() && m_blocked.isEmpty());
    m_undo->setToolTip(m_back ? (m_back->on ? tr("Turns %1 on again") : tr("Turns %1 off again")).arg(m_back->name)
                              : tr("No flag has been changed yet"));
}

void FlagsPanel::setBlocked(const QString& reason)
{
    if (reason == m_blocked) return;
    m_blocked = reason;
    m_undo->setEnabled(m_back.has_value() && m_blocked.isEmpty());
    if (reason.isEmpty()) {
        showStatus(models::Tone::Muted, {});
    } else {
        m_strip->dismiss();
        showStatus(models::Tone::Muted, reason);
    }
}

void FlagsPanel::ask(const QString& name, bool on, bool isUndo)
{
    if (!m_blocked.isEmpty()) return showStatus(models::Tone::Warning, m_blocked);
    const QString question = isUndo ? (on ? tr("Turn %1 on again — reason:") : tr("Turn %1 off again — reason:"))
                                    : (on ? tr("Turn %1 on — reason:") : tr("Turn %1 off — reason:"));
    m_strip->ask(question.arg(name), [this, name, on](const QString& reason) { want({name, on}, reason); });
}

void FlagsPanel::undo()
{
    if (m_back) ask(m_back->name, m_back->on, true);
}

void FlagsPanel::want(const Change& change, const QString& reason)
{
    m_view->setFocus();
    m_sent.insert(change.name, change);
    showStatus(models::Tone::Muted, (change.on ? tr("%1: on — waiting until it is recorded …")
                                               : tr("%1: off — waiting until it is recorded …"))
                                        .arg(change.name));
    Q_EMIT flagChangeWanted(change.name, change.on, reason);
}

void FlagsPanel::setSubmitted(const QString& name, quint64 ticket)
{
    const auto sent = m_sent.constFind(name);
    if (sent == m_sent.cend()) return;
    const Change change = *sent;
    m_sent.erase(sent);
    if (ticket == 0)
        showStatus(models::Tone::Danger, tr("✗ %1 was not changed: no session listens.").arg(name));
    else
        m_pending.insert(ticket, change);
}

void FlagsPanel::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    const auto found = m_pending.constFind(ticket);
    if (found == m_pending.cend()) return;
    const Change change = *found;
    m_pending.erase(found);
    if (accepted)
        showStatus(models::Tone::Plain, (change.on ? tr("✓ %1 is on.") : tr("✓ %1 is off.")).arg(change.name));
    else
        showStatus(models::Tone::Danger,
                   (change.on ? tr("✗ %1 was not turned on: %2") : tr("✗ %1 was not turned off: %2"))
                       .arg(change.name, models::answerText(reason)));
}

void FlagsPanel::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    QString text = tr("Choose a flag to read what it does. Space turns its switch.");
    if (current.isValid()) {
        text = current.siblingAtColumn(FlagsModel::Description).data().toString();
        const QString held = current.siblingAtColumn(FlagsModel::On).data(models::BlockedRole).toString();
        if (!held.isEmpty()) text += QLatin1Char(' ') + held;
    }
    m_description->setText(text);
}

void FlagsPanel::showStatus(models::Tone tone, const QString& text)
{
    QPalette colors = m_status->palette();
    colors.setColor(QPalette::WindowText, m_theme.theme().tone(tone));
    m_status->setPalette(colors);
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

QString FlagsPanel::statusText() const { return m_status->text(); }

QVariantMap FlagsPanel::saveState() const
{
    return {{QStringLiteral("columns"), m_view->saveColumns()}, {QStringLiteral("search"), m_search->text()}};
}

void FlagsPanel::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("columns")).toByteArray());
    m_search->setText(state.value(QStringLiteral("search")).toString());
}

} // namespace sextant::ui
