#include "ui/operate/settings_profiles_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

#include "models/engine_words.h"
#include "models/number_text.h"
#include "models/undo_book.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

const QString kStepKind = QStringLiteral("profiles"); // among the steps of the window

} // namespace

using models::ProfileRow;
using models::ProfilesModel;
using models::SettingDifferencesModel;

SettingsProfilesDialog::SettingsProfilesDialog(const ThemeController& theme, host::SettingsProfiles profiles,
                                               std::function<session::SettingValues()> now, models::UndoBook& steps,
                                               QWidget* parent)
    : QDialog(parent), m_theme(theme), m_profiles(std::move(profiles)), m_now(std::move(now)), m_steps(steps),
      m_list(new TableView(theme, this)), m_changes(new TableView(theme, this)), m_summary(new QLabel(this)),
      m_name(new QLineEdit(this)), m_save(new QPushButton(tr("Save as"), this)),
      m_rename(new QPushButton(tr("Rename"), this)), m_remove(new QPushButton(tr("Delete"), this)),
      m_undo(new QPushButton(tr("Undo delete"), this)), m_import(new QPushButton(tr("Open file…"), this)),
      m_export(new QPushButton(tr("Write file…"), this)), m_reason(new QLineEdit(this)),
      m_apply(new QPushButton(tr("Apply"), this)), m_message(new QLabel(this))
{
    setWindowTitle(tr("Profiles of settings"));
    setAccessibleName(windowTitle());
    setModal(false);
    resize(980, 560);
    build();
    buildButtons();
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SettingsProfilesDialog::showChosen);
    read();
    m_list->selectRow(0);
    m_list->setFocus();
}

void SettingsProfilesDialog::build()
{
    m_list->setModel(&m_rows);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSortingEnabled(false);
    m_list->setColumnWidth(ProfilesModel::Name, 170);
    m_list->setColumnWidth(ProfilesModel::Settings, 70);
    m_list->setFitting({ProfilesModel::Saved});
    m_changes->setModel(&m_differences);
    m_changes->setAccessibleName(tr("What applying the profile would change"));
    m_changes->setSortingEnabled(false);
    m_changes->setEmptyText(tr("Nothing differs from what is in effect."));
    for (const auto& [column, width] : {std::pair{SettingDifferencesModel::Setting, 230},
                                        {SettingDifferencesModel::Now, 100},
                                        {SettingDifferencesModel::Wanted, 100},
                                        {SettingDifferencesModel::Unit, 50}})
        m_changes->setColumnWidth(column, width);
    m_changes->setFitting({models::SettingDifferencesModel::Unit, models::SettingDifferencesModel::Applies});
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("What the profile would change"));
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Message"));
    m_message->hide();
    m_name->setPlaceholderText(tr("Name of a new profile"));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setMaxLength(static_cast<int>(host::kLongestProfileName));
    m_reason->setPlaceholderText(tr("Why? It is kept with the change."));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    auto* kept = new QHBoxLayout;
    for (QPushButton* button : {m_rename, m_remove, m_undo})
        kept->addWidget(button);
    kept->addStretch(1);
    auto* named = new QHBoxLayout;
    named->addWidget(m_name, 1);
    named->addWidget(m_save);
    auto* files = new QHBoxLayout;
    files->addWidget(m_import);
    files->addWidget(m_export);
    files->addStretch(1);
    left->addLayout(named);
    left->addLayout(kept);
    left->addLayout(files);
    auto* right = new QVBoxLayout;
    right->addWidget(m_summary);
    right->addWidget(m_changes, 1);
    auto* bottom = new QHBoxLayout;
    auto* reasonTitle = new QLabel(tr("Reason"), this);
    reasonTitle->setBuddy(m_reason);
    reasonTitle->setProperty("muted", true);
    bottom->addWidget(reasonTitle);
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(m_apply);
    right->addLayout(bottom);
    auto* halves = new QHBoxLayout;
    halves->addLayout(left, 3);
    halves->addSpacing(12);
    halves->addLayout(right, 4);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(halves, 1);
    layout->addWidget(m_message);
}

void SettingsProfilesDialog::buildButtons()
{
    const std::array<std::pair<QPushButton*, QString>, 7> names{
        {{m_save, tr("Keep the chosen settings under this name")},
         {m_rename, tr("Give the profile the name that is written above")},
         {m_remove, tr("Delete the profile")},
         {m_undo, tr("Take the last deletion back")},
         {m_import, tr("Look at a profile from a file")},
         {m_export, tr("Write the chosen settings to a file")},
         {m_apply, tr("Apply the profile, all of it or nothing")}}};
    for (const auto& [button, name] : names) {
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setAutoDefault(false);
    }
    makePrimary(*m_apply);
    connect(m_name, &QLineEdit::textChanged, this, &SettingsProfilesDialog::refresh);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (m_save->isEnabled()) save();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &SettingsProfilesDialog::refresh);
    connect(m_reason, &QLineEdit::returnPressed, this, &SettingsProfilesDialog::apply);
    connect(m_apply, &QPushButton::clicked, this, &SettingsProfilesDialog::apply);
    connect(m_save, &QPushButton::clicked, this, &SettingsProfilesDialog::save);
    connect(m_rename, &QPushButton::clicked, this, &SettingsProfilesDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &SettingsProfilesDialog::remove);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_steps.undo({kStepKind}); });
    connect(&m_steps, &models::UndoBook::changed, this, &SettingsProfilesDialog::refresh);
    connect(&m_steps, &models::UndoBook::refused, this, [this](const QString&, const QString& why, bool) {
        if (isVisible() && !why.isEmpty()) say(true, why);
    });
    connect(m_import, &QPushButton::clicked, this, &SettingsProfilesDialog::chooseFileToOpen);
    connect(m_export, &QPushButton::clicked, this, &SettingsProfilesDialog::chooseFileToWrite);
}

void SettingsProfilesDialog::read()
{
    std::vector<ProfileRow> rows;
    std::vector<std::string> leftOut;
    rows.push_back({ProfileRow::Kind::Now,
                    "now",
                    tr("Settings as they are"),
                    static_cast<int>(host::profileOf(m_now(), {}, leftOut).values.size()),
                    {},
                    {}});
    if (m_file)
        rows.push_back({ProfileRow::Kind::File, "file", m_fileName, static_cast<int>(m_file->values.size()), {}, {}});
    const auto kept = m_profiles.list();
    if (!kept)
        say(true, models::EngineWords::of(kept.error()));
    else
        for (const auto& each : *kept)
            rows.push_back({ProfileRow::Kind::Named, "profile/" + each.name, models::toText(each.name),
                            static_cast<int>(each.values), each.saved, models::EngineWords::of(each.problem)});
    m_rows.setRows(std::move(rows));
    showChosen();
}

const ProfileRow* SettingsProfilesDialog::chosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_rows.row(rows.front().row());
}

void SettingsProfilesDialog::choose(const QString& name)
{
    if (const int row = m_rows.rowOf("profile/" + name.toStdString()); row >= 0) m_list->selectRow(row);
}

std::optional<host::SettingsProfile> SettingsProfilesDialog::profile(const ProfileRow& row)
{
    std::vector<std::string> leftOut;
    if (row.kind == ProfileRow::Kind::Now) return host::profileOf(m_now(), {}, leftOut);
    if (row.kind == ProfileRow::Kind::File) return m_file;
    auto found = m_profiles.find(row.name.toStdString());
    if (found) return *std::move(found);
    say(true, models::EngineWords::of(found.error()));
    return std::nullopt;
}

void SettingsProfilesDialog::showChosen()
{
    m_wanted.clear();
    const ProfileRow* row = chosen();
    QString text;
    if (row == nullptr) {
        text = tr("Choose a profile to see what it would change.");
    } else if (row->kind == ProfileRow::Kind::Now) {
        text =
            tr("Write a name and save to keep the settings as they are now. Choose a profile to compare it with them.");
    } else if (!row->problem.isEmpty()) {
        text = row->problem;
    } else if (const auto wanted = profile(*row)) {
        m_wanted = host::differences(*wanted, m_now());
        text = m_wanted.empty() ? tr("“%1” has the settings that are in effect.").arg(row->name)
               : wanted->isWhole
                   ? tr("Applying “%1” would change %n settings.", nullptr, static_cast<int>(m_wanted.size()))
                         .arg(row->name)
                   : tr("Applying “%1” would change %n settings; the others stay as they are.", nullptr,
                        static_cast<int>(m_wanted.size()))
                         .arg(row->name);
    }
    m_summary->setText(text);
    m_differences.setDifferences(m_wanted);
    refresh();
}

void SettingsProfilesDialog::refresh()
{
    const ProfileRow* row = chosen();
    const bool isNamed = row != nullptr && row->kind == ProfileRow::Kind::Named;
    const bool isGood = row != nullptr && row->problem.isEmpty();
    const QString name = m_name->text().simplified();
    m_save->setEnabled(isGood && !name.isEmpty());
    m_rename->setEnabled(isNamed && isGood && !name.isEmpty() && name != row->name);
    m_remove->setEnabled(isNamed && isGood);
    m_undo->setEnabled(m_steps.canUndo({kStepKind}));
    m_export->setEnabled(isGood);
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_apply->setEnabled(!m_wanted.empty() && hasReason && m_blocked.isEmpty());
    m_apply->setToolTip(!m_blocked.isEmpty()              ? m_blocked
                        : !m_wanted.empty() && !hasReason ? tr("Give a reason to apply them.")
                                                          : m_apply->accessibleName());
    m_reason->setEnabled(!m_wanted.empty() && m_blocked.isEmpty());
}

void SettingsProfilesDialog::setBlocked(const QString& reason)
{
    if (reason == m_blocked) return;
    m_blocked = reason;
    if (!reason.isEmpty()) say(true, reason);
    refresh();
}

void SettingsProfilesDialog::setOutcome(bool isGood, const QString& text)
{
    say(!isGood, text);
    if (isGood) m_reason->clear();
    read();
}

void SettingsProfilesDialog::apply()
{
    if (!m_apply->isEnabled()) return;
    QMap<QString, QString> changes;
    for (const host::SettingDifference& each : m_wanted)
        changes.insert(models::toText(each.key), models::toText(each.wanted));
    say(false, tr("Waiting until the changes are recorded …"));
    Q_EMIT applyWanted(changes, m_reason->text().trimmed());
}

void SettingsProfilesDialog::save()
{
    const ProfileRow* row = chosen();
    if (row == nullptr) return;
    std::vector<std::string> leftOut;
    auto kept = row->kind == ProfileRow::Kind::Now ? host::profileOf(m_now(), {}, leftOut) : profile(*row);
    if (!kept) return;
    const QString name = m_name->text().simplified();
    if (m_rows.rowOf("profile/" + name.toStdString()) >= 0)
        return say(true,
                   tr("There is a profile “%1” already. Write another name, or delete that one first.").arg(name));
    kept->name = name.toStdString();
    if (const auto saved = m_profiles.save(*kept, false); !saved)
        return say(true, models::EngineWords::of(saved.error()));
    QStringList without;
    for (const std::string& key : leftOut)
        without << models::toText(key);
    say(false, without.isEmpty() ? tr("“%1” is saved.").arg(name)
                                 : tr("“%1” is saved without %2: values that look like secrets belong to the keychain.")
                                       .arg(name, without.join(QStringLiteral(", "))));
    read();
    choose(name);
}

void SettingsProfilesDialog::rename()
{
    const ProfileRow* row = chosen();
    const QString name = m_name->text().simplified();
    if (row == nullptr || !m_rename->isEnabled()) return;
    if (m_rows.rowOf("profile/" + name.toStdString()) >= 0)
        return say(true,
                   tr("There is a profile “%1” already. Write another name, or delete that one first.").arg(name));
    const QString before = row->name;
    if (const auto done = m_profiles.rename(before.toStdString(), name.toStdString()); !done)
        return say(true, models::EngineWords::of(done.error()));
    say(false, tr("“%1” is called “%2” now.").arg(before, name));
    read();
    choose(name);
}

void SettingsProfilesDialog::remove()
{
    const ProfileRow* row = chosen();
    if (row == nullptr || !m_remove->isEnabled()) return;
    auto before = profile(*row);
    if (!before) return;
    const QString name = row->name;
    if (const auto done = m_profiles.remove(name.toStdString()); !done)
        return say(true, models::EngineWords::of(done.error()));
    keepStep(*before);
    say(false, tr("“%1” is deleted; Undo delete brings it back.").arg(name));
    read();
    m_list->selectRow(0);
}

/// The file goes and comes whether this window is still there or not.
void SettingsProfilesDialog::keepStep(const host::SettingsProfile& removed)
{
    using models::UndoOutcome;
    const QString name = models::toText(removed.name);
    const auto gone = [](const QString& why) { return UndoOutcome{UndoOutcome::Kind::Gone, why}; };
    const auto tell = [self = QPointer<SettingsProfilesDialog>(this)](const QString& text, const QString& chosen) {
        if (!self) return;
        self->say(false, text);
        self->read();
        if (!chosen.isEmpty()) self->choose(chosen);
    };
    const auto back = [profiles = m_profiles, removed, name, gone,
                       tell](const models::UndoBook::Finish& finish) mutable {
        if (profiles.find(removed.name))
            return finish(gone(tr("There is another profile “%1” by now, and it stays.").arg(name)));
        if (const auto done = profiles.save(removed, false); !done)
            return finish({UndoOutcome::Kind::Refused, models::EngineWords::of(done.error())});
        tell(tr("“%1” is there again.").arg(name), name);
        finish({});
    };
    const auto forth = [profiles = m_profiles, removed, name, gone,
                        tell](const models::UndoBook::Finish& finish) mutable {
        const auto now = profiles.find(removed.name);
        if (!now || !(*now == removed))
            return finish(gone(tr("“%1” was changed in another way since, and stays as it is.").arg(name)));
        if (const auto done = profiles.remove(removed.name); !done)
            return finish({UndoOutcome::Kind::Refused, models::EngineWords::of(done.error())});
        tell(tr("“%1” is deleted; Undo delete brings it back.").arg(name), {});
        finish({});
    };
    m_steps.push({kStepKind, tr("deletion of profile %1", "follows \"Undo: \"").arg(name), back, forth});
}

bool SettingsProfilesDialog::openFile(const QString& file)
{
    auto read = host::readProfile(file.toStdString());
    if (!read) {
        say(true, models::EngineWords::of(read.error()));
        return false;
    }
    m_file = *std::move(read);
    m_fileName = QFileInfo(file).fileName();
    say(false, tr("Nothing is changed yet. Look at what would change, then apply it, or save it under a name."));
    this->read();
    m_list->selectRow(m_rows.rowOf("file"));
    showChosen();
    if (m_name->text().isEmpty()) m_name->setText(models::toText(m_file->name));
    return true;
}

bool SettingsProfilesDialog::writeFile(const QString& file)
{
    const ProfileRow* row = chosen();
    if (row == nullptr) return false;
    const auto wanted = profile(*row);
    if (!wanted) return false;
    const auto done = host::writeProfile(*wanted, file.toStdString());
    say(!done, done ? tr("Written to %1.").arg(file) : models::EngineWords::of(done.error()));
    return done.has_value();
}

void SettingsProfilesDialog::chooseFileToOpen()
{
    auto* dialog = new QFileDialog(this, tr("Profile of settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Profiles of settings (*.json *.conf)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsProfilesDialog::openFile);
    dialog->open();
}

void SettingsProfilesDialog::chooseFileToWrite()
{
    auto* dialog = new QFileDialog(this, tr("Write a profile of settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Profiles of settings (*.json *.conf)")});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsProfilesDialog::writeFile);
    dialog->open();
}

void SettingsProfilesDialog::say(bool isBad, const QString& text)
{
    setTone(*m_message, m_theme, isBad ? models::Tone::Danger : models::Tone::Plain);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString SettingsProfilesDialog::messageText() const { return m_message->text(); }

} // namespace sextant::ui
