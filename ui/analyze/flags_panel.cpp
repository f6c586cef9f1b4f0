#include "ui/analyze/flags_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <array>

#include "engine/session/configuration/flags.h"
#include "models/answer_text.h"
#include "models/flag_history_model.h"
#include "models/flag_text.h"
#include "models/flags_model.h"
#include "models/number_text.h"
#include "models/roles.h"
#include "models/text_filter_proxy.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::FlagHistoryModel;
using models::FlagsModel;

namespace {

constexpr std::array kDays{0, 1, 7, 30, 90}; // that a change may hold before it is called stale
constexpr int kDescriptionLeast = 130;       // pixels of what a flag does

bool isOnByDefault(const std::string& flag)
{
    const session::FlagDefinition* definition = session::findFlag(flag);
    return definition != nullptr && definition->defaultValue;
}

} // namespace

FlagsPanel::FlagsPanel(const ThemeController& theme, models::FlagsModel& model, models::FlagHistoryModel& history,
                       QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_proxy(new models::TextFilterProxy(this)), m_history(history),
      m_historyProxy(new models::TextFilterProxy(this)), m_search(new QLineEdit(this)),
      m_undo(new QPushButton(tr("Undo …"), this)), m_view(new TableView(theme, this)),
      m_historyView(new TableView(theme, this)), m_expires(new QComboBox(this)), m_description(new QLabel(this)),
      m_strip(new ReasonStrip(this)), m_status(new QLabel(this))
{
    setAccessibleName(tr("Feature flags"));
    m_proxy->setSourceModel(&model);
    m_historyProxy->setSourceModel(&history);
    m_search->setPlaceholderText(tr("Search flags …"));
    m_search->setAccessibleName(tr("Search flags"));
    m_search->setClearButtonEnabled(true);
    m_undo->setAccessibleName(tr("Undo a change of a flag"));
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Feature flags"));
    m_view->setAccessibleDescription(tr("Space turns the switch of the current row"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEmptyText(tr("No flag has these words. Change the search."));
    m_view->setFitting({FlagsModel::LastChange, FlagsModel::Hint, FlagsModel::Effect, FlagsModel::Works},
                       FlagsModel::Description, TableView::kAll, 1, kDescriptionLeast);
    m_historyView->setModel(m_historyProxy);
    m_historyView->setAccessibleName(tr("Changes of flags"));
    m_historyView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_historyView->setEmptyText(
        tr("No flag has been changed yet. Turn a switch above: who did it and why stands here."));
    m_historyView->setFitting({FlagHistoryModel::Expires, FlagHistoryModel::Why, FlagHistoryModel::Effect});
    m_expires->setAccessibleName(tr("When the change expires"));
    m_expires->setToolTip(
        tr("From then on the flag is called stale: it is to be removed or renewed. It stays as it is."));
    m_expires->addItem(tr("for good"), 0);
    for (const int days : kDays)
        if (days > 0) m_expires->addItem(tr("for %n day(s)", nullptr, days), days);
    m_strip->addControl(m_expires);
    m_description->setWordWrap(true);
    m_description->setProperty("muted", true);
    m_description->setAccessibleName(tr("Description of the flag"));
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("State of the last change"));
    m_status->hide();

    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 6, 8, 6);
    top->addWidget(m_search, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(8, 4, 8, 4);
    below->addWidget(m_description);
    below->addWidget(m_status);
    auto* upper = new QWidget(this);
    auto* flags = new QVBoxLayout(upper);
    flags->setContentsMargins(0, 0, 0, 0);
    flags->setSpacing(0);
    flags->addLayout(top);
    flags->addWidget(m_view, 1);
    flags->addWidget(m_strip);
    flags->addLayout(below);
    auto* title = new QLabel(tr("Flag history"), this);
    title->setFont(ThemeController::font(9.5, true));
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(8, 4, 8, 4);
    middle->addWidget(title, 1);
    middle->addWidget(m_undo);
    auto* lower = new QWidget(this);
    auto* past = new QVBoxLayout(lower);
    past->setContentsMargins(0, 0, 0, 0);
    past->setSpacing(0);
    past->addLayout(middle);
    past->addWidget(m_historyView, 1);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(upper);
    parts->addWidget(lower);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    setTabOrder(m_search, m_view);
    setTabOrder(m_view, m_undo);
    setTabOrder(m_undo, m_historyView);

    connect(m_search, &QLineEdit::textChanged, m_proxy, &models::TextFilterProxy::setFilterText);
    connect(m_view, &TableView::switchRequested, this,
            [this](const QModelIndex& index, bool wanted) { m_proxy->setData(index, wanted, models::SwitchRole); });
    connect(&m_model, &FlagsModel::changeWanted, this, [this](const QString& name, bool on) { ask({name, on}, {}); });
    connect(m_undo, &QPushButton::clicked, this, &FlagsPanel::undo);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FlagsPanel::showCurrent);
    connect(m_historyView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FlagsPanel::showUndo);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FlagsPanel::showCurrent);
    connect(&m_history, &QAbstractItemModel::rowsInserted, this, &FlagsPanel::showUndo);
    connect(&m_history, &QAbstractItemModel::modelReset, this, &FlagsPanel::showUndo);
    showCurrent();
    showUndo();
}

/// What the button goes back from: the chosen change, or the newest.
const host::ChangeRecord* FlagsPanel::chosenChange() const
{
    const QModelIndex current = m_historyView->currentIndex();
    return m_history.change(current.isValid() ? m_historyProxy->mapToSource(current).row() : 0);
}

void FlagsPanel::showUndo()
{
    const host::ChangeRecord* change = chosenChange();
    m_undo->setEnabled(change != nullptr && m_blocked.isEmpty() && session::findFlag(change->key) != nullptr);
    m_undo->setToolTip(change == nullptr ? tr("No flag has been changed yet")
                                         : tr("Takes back: %1", "a change of a flag")
                                               .arg(models::FlagText::change(*change, isOnByDefault(change->key))));
}

void FlagsPanel::setBlocked(const QString& reason)
{
    if (reason == m_blocked) return;
    m_blocked = reason;
    showUndo();
    if (reason.isEmpty()) {
        showStatus(models::Tone::Muted, {});
    } else {
        m_strip->dismiss();
        showStatus(models::Tone::Muted, reason);
    }
}

void FlagsPanel::chooseFlag(const QString& name)
{
    m_search->clear();
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        if (m_proxy->index(row, FlagsModel::Flag).data().toString() == name) m_view->selectRow(row);
    m_view->setFocus();
}

/// `undone`: what is taken back, as the reason begins; empty: nothing is.
void FlagsPanel::ask(const Change& change, const QString& undone)
{
    if (!m_blocked.isEmpty()) return showStatus(models::Tone::Warning, m_blocked);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.name(row) == change.name && !m_model.refusal(row).isEmpty())
            return showStatus(models::Tone::Warning, m_model.refusal(row));
    const QString question = undone.isEmpty()
                                 ? (change.on ? tr("Turn %1 on — reason:") : tr("Turn %1 off — reason:"))
                                 : (change.on ? tr("Turn %1 on again — reason:") : tr("Turn %1 off again — reason:"));
    m_expires->setCurrentIndex(0);
    m_strip->ask(
        question.arg(change.name), [this, change](const QString& reason) { want(change, reason); },
        undone.isEmpty() ? QString() : tr("%1: ", "undo of a change").arg(undone));
}

void FlagsPanel::undo()
{
    const host::ChangeRecord* change = chosenChange();
    if (change == nullptr) return;
    const bool defaultOn = isOnByDefault(change->key);
    const bool on = change->before.empty() ? defaultOn : change->before == "on";
    ask({models::toText(change->key), on}, models::FlagText::undoReason(*change, defaultOn));
}

void FlagsPanel::want(const Change& change, const QString& reason)
{
    m_view->setFocus();
    m_sent.insert(change.name, change);
    showStatus(models::Tone::Muted, (change.on ? tr("%1: on — waiting until it is recorded …")
                                               : tr("%1: off — waiting until it is recorded …"))
                                        .arg(change.name));
    // A suggested beginning that nobody went on with ends in its colon.
    const QString words = reason.endsWith(QLatin1Char(':')) ? reason.chopped(1) : reason;
    Q_EMIT flagChangeWanted(change.name, change.on, words, m_expires->currentData().toInt());
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
    setTone(*m_status, m_theme, tone);
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

QString FlagsPanel::statusText() const { return m_status->text(); }

QVariantMap FlagsPanel::saveState() const
{
    return {{QStringLiteral("columns"), m_view->saveColumns()},
            {QStringLiteral("history"), m_historyView->saveColumns()},
            {QStringLiteral("search"), m_search->text()}};
}

void FlagsPanel::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("columns")).toByteArray());
    m_historyView->restoreColumns(state.value(QStringLiteral("history")).toByteArray());
    m_search->setText(state.value(QStringLiteral("search")).toString());
}

} // namespace sextant::ui
