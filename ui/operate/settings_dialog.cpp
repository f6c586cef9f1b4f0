#include "ui/operate/settings_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "models/answer_text.h"
#include "models/number_text.h"
#include "models/settings_model.h"
#include "ui/operate/setting_delegate.h"
#include "ui/operate/settings_profiles_dialog.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::SettingsModel;

SettingsDialog::SettingsDialog(const ThemeController& theme, models::SettingsModel& model, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_model(model), m_search(new QLineEdit(this)),
      m_onlyChanged(new QCheckBox(tr("Only changed"), this)), m_openProfiles(new QPushButton(tr("Profiles…"), this)),
      m_view(new QTreeView(this)), m_description(new QLabel(this)),
      m_default(new QPushButton(tr("Reset to default"), this)), m_allDefaults(new QPushButton(tr("Reset all"), this)),
      m_undo(new QPushButton(tr("Undo"), this)), m_message(new QLabel(this)), m_pending(new QLabel(this)),
      m_reason(new QLineEdit(this)), m_apply(new QPushButton(tr("Apply"), this)),
      m_revert(new QPushButton(tr("Revert"), this))
{
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    setModal(false);
    resize(980, 640);
    m_search->setPlaceholderText(tr("Search settings …"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_onlyChanged->setAccessibleName(tr("Show changed settings only"));
    m_onlyChanged->setToolTip(tr("Only settings that differ from their defaults, or wait to be applied"));
    m_openProfiles->setAccessibleName(tr("Profiles of settings"));
    m_openProfiles->setToolTip(tr("Keep settings under a name, compare, apply, and exchange them as files"));
    m_openProfiles->setAutoDefault(false);
    m_openProfiles->setEnabled(false);
    m_description->setWordWrap(true);
    m_description->setAccessibleName(tr("Description of the setting"));
    m_default->setAccessibleName(tr("Reset the chosen setting to its default"));
    m_default->setAutoDefault(false);
    m_allDefaults->setAccessibleName(tr("Reset all settings to their defaults"));
    m_allDefaults->setToolTip(tr("Nothing is in effect before it is applied"));
    m_allDefaults->setAutoDefault(false);
    m_undo->setAccessibleName(tr("Take the last edit or reset back"));
    m_undo->setAutoDefault(false);
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
    for (QPushButton* button : {m_default, m_allDefaults, m_undo})
        about->addWidget(button, 0, Qt::AlignTop);
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_onlyChanged);
    top->addWidget(m_openProfiles);
    auto* bottom = new QHBoxLayout;
    auto* reasonTitle = new QLabel(tr("Reason"), this);
    reasonTitle->setBuddy(m_reason);
    reasonTitle->setProperty("muted", true);
    bottom->addWidget(reasonTitle);
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(m_apply);
    bottom->addWidget(m_revert);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(about);
    layout->addWidget(m_message);
    layout->addWidget(m_pending);
    layout->addLayout(bottom);

    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &SettingsDialog::filter);
    connect(m_openProfiles, &QPushButton::clicked, this, &SettingsDialog::openProfiles);
    connect(m_allDefaults, &QPushButton::clicked, this, &SettingsDialog::restoreAll);
    connect(m_undo, &QPushButton::clicked, this, &SettingsDialog::undo);
    auto* undoKey = new QAction(tr("Undo"), this);
    undoKey->setShortcut(QKeySequence::Undo);
    undoKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(undoKey, &QAction::triggered, this, &SettingsDialog::undo);
    addAction(undoKey);
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
    new TableTools(*m_view); // owned by the view
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->expandAll();
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setAccessibleName(tr("Column titles"));
    for (const auto& [column, width] : {std::pair{SettingsModel::Name, 260},
                                        {SettingsModel::Value, 110},
                                        {SettingsModel::Unit, 60},
                                        {SettingsModel::State, 90},
                                        {SettingsModel::Range, 110},
                                        {SettingsModel::Default, 90},
                                        {SettingsModel::Applies, 100}})
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
    m_allDefaults->setEnabled(m_model.changedCount() > 0 && m_blocked.isEmpty());
    m_undo->setEnabled(m_model.canUndo());
    showCurrent();
}

void SettingsDialog::filter()
{
    m_model.setOnlyChanged(m_onlyChanged->isChecked());
    m_model.setFilter(m_search->text());
    m_view->expandAll();
}

void SettingsDialog::apply()
{
    const QString reason = m_reason->text().trimmed();
    const auto changes = m_model.pendingChanges();
    if (reason.isEmpty() || changes.empty() || !m_blocked.isEmpty()) return;
    say(false, tr("Waiting until the changes are recorded …"));
    QMap<QString, QString> wanted;
    for (const auto& [key, value] : changes)
        wanted.insert(key, value);
    m_reason->clear();
    Q_EMIT changesWanted(wanted, reason);
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

void SettingsDialog::restoreAll()
{
    m_model.restoreDefaults();
    say(false, tr("All settings wait to get their defaults. Give a reason and apply, or take it back with Undo."));
    showPending();
}

void SettingsDialog::undo()
{
    if (!m_model.undo()) return;
    say(false, {});
    showPending();
}

void SettingsDialog::setProfiles(const host::SettingsProfiles& profiles, models::UndoBook& steps)
{
    m_kept = profiles;
    m_steps = &steps;
    m_openProfiles->setEnabled(true);
}

SettingsProfilesDialog* SettingsDialog::openProfiles()
{
    if (!m_kept) return nullptr;
    if (!m_profiles) {
        m_profiles = new SettingsProfilesDialog(
            m_theme, *m_kept, [this] { return m_model.values(); }, *m_steps, this);
        connect(m_profiles, &SettingsProfilesDialog::applyWanted, this, &SettingsDialog::changesWanted);
        m_profiles->setBlocked(m_blocked);
    }
    m_profiles->read();
    m_profiles->show();
    m_profiles->raise();
    m_profiles->activateWindow();
    return m_profiles;
}

void SettingsDialog::showNow()
{
    showPending();
    if (m_profiles && m_profiles->isVisible()) m_profiles->read();
}

void SettingsDialog::setBlocked(const QString& reason)
{
    if (reason == m_blocked) return;
    m_blocked = reason;
    if (m_profiles) m_profiles->setBlocked(reason);
    showPending();
}

void SettingsDialog::setOutcome(const SettingsOutcome& outcome)
{
    const bool isGood = outcome.key.isEmpty();
    QString text;
    if (!isGood)
        text = tr("✗ Nothing was changed: %1 was refused. %2").arg(outcome.key, models::answerText(outcome.reason));
    else
        text = outcome.recorded == 1 ? tr("✓ One change is recorded.")
                                     : tr("✓ %1 changes are recorded.").arg(outcome.recorded);
    say(!isGood, text);
    if (m_profiles) m_profiles->setOutcome(isGood, text);
    showPending();
}

void SettingsDialog::showSetting(const QString& key)
{
    m_search->clear();
    m_onlyChanged->setChecked(false);
    const QModelIndex index = m_model.indexOf(key);
    if (!index.isValid()) return;
    m_view->setCurrentIndex(index.siblingAtColumn(SettingsModel::Value));
    m_view->scrollTo(index);
    m_view->edit(index.siblingAtColumn(SettingsModel::Value));
}

void SettingsDialog::say(bool isBad, const QString& text)
{
    setTone(*m_message, m_theme, isBad ? models::Tone::Danger : models::Tone::Plain);
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
