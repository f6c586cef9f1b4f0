#include "ui/operate/settings_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "models/answer_text.h"
#include "models/settings_model.h"
#include "ui/operate/setting_delegate.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::SettingsModel;

SettingsDialog::SettingsDialog(const ThemeController& theme, models::SettingsModel& model, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_model(model), m_search(new QLineEdit(this)), m_view(new QTreeView(this)),
      m_description(new QLabel(this)), m_default(new QPushButton(tr("Reset to default"), this)),
      m_message(new QLabel(this)), m_pending(new QLabel(this)), m_reason(new QLineEdit(this)),
      m_apply(new QPushButton(tr("Apply"), this)), m_revert(new QPushButton(tr("Revert"), this))
{
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    setModal(false);
    resize(980, 640);
    m_search->setPlaceholderText(tr("Search settings …"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_description->setWordWrap(true);
    m_description->setAccessibleName(tr("Description of the setting"));
    m_default->setAccessibleName(tr("Reset the chosen setting to its default"));
    m_default->setAutoDefault(false);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Message"));
    m_message->hide();
    m_pending->setWordWrap(true);
    m_pending->setAccessibleName(tr("Changes that wait"));
    m_reason->setPlaceholderText(tr("Why? It is kept with the change."));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    m_apply->setAccessibleName(tr("Apply all changes"));
    makePrimary(*m_apply);
    m_apply->setAutoDefault(false);
    m_revert->setAccessibleName(tr("Revert all changes"));
    m_revert->setAutoDefault(false);
    buildView();

    auto* about = new QHBoxLayout;
    about->addWidget(m_description, 1);
    about->addWidget(m_default, 0, Qt::AlignTop);
    auto* bottom = new QHBoxLayout;
    auto* reasonTitle = new QLabel(tr("Reason"), this);
    reasonTitle->setBuddy(m_reason);
    reasonTitle->setProperty("muted", true);
    bottom->addWidget(reasonTitle);
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(m_apply);
    bottom->addWidget(m_revert);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addLayout(about);
    layout->addWidget(m_message);
    layout->addWidget(m_pending);
    layout->addLayout(bottom);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setFilter(text);
        m_view->expandAll();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &SettingsDialog::showPending);
    connect(m_reason, &QLineEdit::returnPressed, this, &SettingsDialog::apply);
    connect(m_apply, &QPushButton::clicked, this, &SettingsDialog::apply);
    connect(m_revert, &QPushButton::clicked, this, &SettingsDialog::revert);
    connect(m_default, &QPushButton::clicked, this, &SettingsDialog::restoreCurrent);
    connect(&m_model, &SettingsModel::pendingChanged, this, &SettingsDialog::showPending);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_view->expandAll();
        showCurrent();
    });
    showCurrent();
    showPending();
    m_search->setFocus();
}

void SettingsDialog::buildView()
{
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("Settings"));
    m_view->setAccessibleDescription(tr("Enter or F2 edits the value of the current row"));
    auto* delegate = new SettingDelegate(m_theme, m_view);
    m_view->setItemDelegate(delegate);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->expandAll();
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setAccessibleName(tr("Column titles"));
    for (const auto& [column, width] : {std::pair{SettingsModel::Name, 260},
                                        {SettingsModel::Value, 110},
                                        {SettingsModel::Unit, 70},
                                        {SettingsModel::Default, 90},
                                        {SettingsModel::Applies, 120}})
        m_view->setColumnWidth(column, width);
    connect(delegate, &SettingDelegate::edited, this, &SettingsDialog::showEdited);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        // Keys edit the current cell, and only values can be edited.
        if (index.parent().isValid() && index.column() != SettingsModel::Value)
            m_view->selectionModel()->setCurrentIndex(index.siblingAtColumn(SettingsModel::Value),
                                                      QItemSelectionModel::NoUpdate);
        showCurrent();
    });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (index.parent().isValid()) m_view->edit(index.siblingAtColumn(SettingsModel::Value));
    });
}

void SettingsDialog::showEdited(const QModelIndex& index)
{
    const QString error = m_model.error(index.siblingAtColumn(SettingsModel::Name));
    say(!error.isEmpty(), error);
    showCurrent();
}

void SettingsDialog::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const bool isSetting = current.isValid() && current.parent().isValid();
    m_default->setEnabled(isSetting && m_blocked.isEmpty() &&
                          (current.siblingAtColumn(0).data(SettingsModel::ChangedRole).toBool() ||
                           current.siblingAtColumn(0).data(SettingsModel::PendingRole).toBool()));
    if (!isSetting) {
        m_description->setText(tr("Choose a setting to read what it does. Enter edits its value."));
        return;
    }
    const auto text = [&current](int column) { return current.siblingAtColumn(column).data().toString(); };
    m_description->setText(tr("%1 — %2 Takes effect: %3.", "key, description, when")
                               .arg(current.siblingAtColumn(0).data(SettingsModel::KeyTextRole).toString(),
                                    text(SettingsModel::Description), text(SettingsModel::Applies)));
}

void SettingsDialog::showPending()
{
    const auto changes = m_model.pendingChanges();
    QStringList lines;
    for (const auto& [key, value] : changes) {
        const QModelIndex index = m_model.indexOf(key);
        const QString when =
            index.isValid() ? index.siblingAtColumn(SettingsModel::Applies).data().toString() : QString();
        const QString shown = index.isValid() ? index.siblingAtColumn(SettingsModel::Value).data().toString() : value;
        lines << (when.isEmpty() ? tr("%1 = %2").arg(key, shown) : tr("%1 = %2 (%3)").arg(key, shown, when));
    }
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    QString text = changes.empty() ? tr("No changes wait.") : tr("Waiting: %1").arg(lines.join(QStringLiteral(" · ")));
    if (!m_blocked.isEmpty())
        text = m_blocked;
    else if (!changes.empty() && !hasReason)
        text += QLatin1Char('\n') + tr("Give a reason to apply them.");
    m_pending->setText(text);
    m_apply->setEnabled(!changes.empty() && hasReason && m_blocked.isEmpty());
    m_apply->setToolTip(m_apply->isEnabled() ? QString() : text);
    m_revert->setEnabled(!changes.empty());
    showCurrent();
}

void SettingsDialog::apply()
{
    const QString reason = m_reason->text().trimmed();
    const auto changes = m_model.pendingChanges();
    if (reason.isEmpty() || changes.empty() || !m_blocked.isEmpty()) return;
    m_recorded = 0;
    m_refused.clear();
    m_waiting.clear();
    say(false, tr("Waiting until the changes are recorded …"));
    for (const auto& [key, value] : changes)
        Q_EMIT settingChangeWanted(key, value, reason);
    m_reason->clear();
}

void SettingsDialog::revert()
{
    m_model.revertAll();
    say(false, {});
    showCurrent();
}

void SettingsDialog::restoreCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !current.parent().isValid()) return;
    m_model.restoreDefault(current.siblingAtColumn(SettingsModel::Name));
    say(false, {});
    showCurrent();
}

void SettingsDialog::setBlocked(const QString& reason)
{
    if (reason == m_blocked) return;
    m_blocked = reason;
    showPending();
}

void SettingsDialog::setSubmitted(const QString& key, quint64 ticket)
{
    if (ticket == 0)
        say(true, tr("✗ %1 was not changed: no session listens.").arg(key));
    else
        m_waiting.insert(ticket, key);
}

void SettingsDialog::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    const auto found = m_waiting.constFind(ticket);
    if (found == m_waiting.cend()) return;
    const QString key = *found;
    m_waiting.erase(found);
    if (accepted)
        ++m_recorded;
    else
        m_refused << tr("✗ %1 was refused: %2").arg(key, models::answerText(reason));
    if (!m_refused.isEmpty())
        say(true, m_refused.join(QLatin1Char('\n')));
    else if (m_waiting.isEmpty())
        say(false,
            m_recorded == 1 ? tr("✓ One change is recorded.") : tr("✓ %1 changes are recorded.").arg(m_recorded));
}

void SettingsDialog::showSetting(const QString& key)
{
    m_search->clear();
    const QModelIndex index = m_model.indexOf(key);
    if (!index.isValid()) return;
    m_view->setCurrentIndex(index.siblingAtColumn(SettingsModel::Value));
    m_view->scrollTo(index);
    m_view->edit(index.siblingAtColumn(SettingsModel::Value));
}

void SettingsDialog::say(bool isBad, const QString& text)
{
    QPalette colors = m_message->palette();
    colors.setColor(QPalette::WindowText, isBad ? m_theme.theme().danger : m_theme.theme().text);
    m_message->setPalette(colors);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString SettingsDialog::messageText() const { return m_message->text(); }

void SettingsDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter edits or applies; it never closes the dialog.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return event->accept();
    QDialog::keyPressEvent(event);
}

QVariantMap SettingsDialog::saveState() const
{
    return {{QStringLiteral("columns"), m_view->header()->saveState()},
            {QStringLiteral("search"), m_search->text()},
            {QStringLiteral("size"), size()}};
}

void SettingsDialog::restoreState(const QVariantMap& state)
{
    m_view->header()->restoreState(state.value(QStringLiteral("columns")).toByteArray());
    m_search->setText(state.value(QStringLiteral("search")).toString());
    if (const QSize saved = state.value(QStringLiteral("size")).toSize(); saved.isValid()) resize(saved);
}

} // namespace sextant::ui
