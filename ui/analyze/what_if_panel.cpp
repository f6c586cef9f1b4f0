#include "ui/analyze/what_if_panel.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "engine/session/configuration/flags.h"
#include "engine/session/configuration/settings.h"
#include "models/setting_text.h"
#include "models/what_if_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kIsFlag = Qt::UserRole;
constexpr int kKey = Qt::UserRole + 1;
enum ValuePage { ChoicePage, TextPage };

} // namespace

using models::SettingText;
using models::WhatIfModel;

WhatIfPanel::WhatIfPanel(const ThemeController& theme, WhatIfModel& differences, QWidget* parent)
    : QWidget(parent), m_differences(differences), m_session(new QComboBox(this)), m_key(new QComboBox(this)),
      m_choice(new QComboBox(this)), m_value(new QLineEdit(this)), m_values(new QStackedWidget(this)),
      m_add(new QPushButton(tr("Add"), this)), m_changes(new QLabel(this)), m_clear(new QPushButton(tr("Clear"), this)),
      m_run(new QPushButton(tr("Compare"), this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_progress(new QProgressBar(this)), m_summary(new QLabel(this)), m_pages(new QStackedWidget(this)),
      m_view(new TableView(theme, m_pages)), m_empty(new EmptyState({}, {}, m_pages))
{
    setAccessibleName(tr("What if"));
    m_session->setAccessibleName(tr("Session to play again"));
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_session->setMinimumContentsLength(18);
    m_key->setAccessibleName(tr("Flag or setting to change"));
    m_key->setEditable(true);
    m_key->setInsertPolicy(QComboBox::NoInsert);
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_key->setMinimumContentsLength(20);
    m_key->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_key->completer()->setFilterMode(Qt::MatchContains);
    for (const session::FlagDefinition& flag : session::flagDefinitions()) {
        const QString name = QString::fromUtf8(flag.name.data(), static_cast<qsizetype>(flag.name.size()));
        m_key->addItem(name);
        m_key->setItemData(m_key->count() - 1, true, kIsFlag);
        m_key->setItemData(m_key->count() - 1, name, kKey);
    }
    for (const session::SettingDefinition& setting : session::settingDefinitions()) {
        const QString key = QString::fromUtf8(setting.key.data(), static_cast<qsizetype>(setting.key.size()));
        m_key->addItem(
            tr("%1: %2", "group of settings: setting").arg(SettingText::group(key), SettingText::name(setting)));
        m_key->setItemData(m_key->count() - 1, false, kIsFlag);
        m_key->setItemData(m_key->count() - 1, key, kKey);
        m_key->setItemData(m_key->count() - 1, SettingText::description(setting), Qt::ToolTipRole);
    }
    m_choice->setAccessibleName(tr("Its value"));
    m_value->setAccessibleName(tr("Its value"));
    m_values->addWidget(m_choice);
    m_values->addWidget(m_value);
    m_values->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_changes->setAccessibleName(tr("Changes"));
    m_changes->setWordWrap(true);
    m_progress->setAccessibleName(tr("How much is done"));
    m_progress->setRange(0, 1000);
    m_summary->setAccessibleName(tr("Result"));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setAccessibleName(tr("Decisions that would have been others"));
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_differences);
    sorted->setSortRole(models::SortRole);
    m_view->setModel(sorted);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(WhatIfModel::Time, Qt::AscendingOrder);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    constexpr std::array<int, WhatIfModel::ColumnCount> kWidths{140, 84, 60, 84, 190, 190, 52};
    for (int column = 0; column < WhatIfModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, kWidths[static_cast<std::size_t>(column)]);

    auto* first = new QGridLayout;
    first->setSpacing(6);
    first->addWidget(new QLabel(tr("Session"), this), 0, 0);
    first->addWidget(m_session, 0, 1, 1, 3);
    first->addWidget(new QLabel(tr("Change"), this), 1, 0);
    first->addWidget(m_key, 1, 1);
    first->addWidget(m_values, 1, 2);
    first->addWidget(m_add, 1, 3);
    first->addWidget(m_changes, 2, 1, 1, 2);
    first->addWidget(m_clear, 2, 3);
    first->setColumnStretch(1, 2);
    first->setColumnStretch(2, 1);
    auto* second = new QHBoxLayout;
    second->addWidget(m_progress, 1);
    second->addStretch(0);
    second->addWidget(m_cancel);
    second->addWidget(m_run);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_summary);
    layout->addWidget(m_pages, 1);

    connect(m_key, qOverload<int>(&QComboBox::currentIndexChanged), this, &WhatIfPanel::offerValues);
    connect(m_add, &QPushButton::clicked, this, &WhatIfPanel::add);
    connect(m_value, &QLineEdit::returnPressed, this, &WhatIfPanel::add);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_change = {};
        showChanges();
    });
    connect(m_run, &QPushButton::clicked, this, &WhatIfPanel::compare);
    connect(m_cancel, &QPushButton::clicked, this, &WhatIfPanel::cancelWanted);
    connect(m_view, &QAbstractItemView::activated, this, [this, sorted](const QModelIndex& index) {
        const host::WhatIfDifference* shown = m_differences.row(sorted->mapToSource(index).row());
        if (shown != nullptr && shown->instrument.isSet()) Q_EMIT chartWanted(shown->instrument, shown->time);
    });
    offerValues();
    showChanges();
    setRunning(false);
    setSummary({});
    setSessions({});
}

void WhatIfPanel::setSessions(const std::vector<std::pair<std::string, QString>>& sessions)
{
    const QVariant chosen = m_session->currentData();
    const QSignalBlocker block(m_session);
    m_session->clear();
    for (const auto& [id, name] : sessions)
        m_session->addItem(name, QString::fromStdString(id));
    const int kept = m_session->findData(chosen);
    m_session->setCurrentIndex(kept >= 0 ? kept : sessions.empty() ? -1 : 0);
    m_run->setEnabled(!m_isRunning && !sessions.empty());
    m_run->setToolTip(sessions.empty() ? tr("There is no recorded session yet.")
                                       : tr("Play the session twice, as it was and with the changes"));
    if (m_summary->text().isEmpty()) setSummary({});
}

void WhatIfPanel::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_progress->setVisible(isRunning);
    m_progress->setValue(0);
    m_progress->setFormat(tr("reading"));
    m_cancel->setVisible(isRunning);
    m_run->setEnabled(!isRunning && m_session->count() > 0);
}

void WhatIfPanel::setProgress(double share, const QString& reached)
{
    m_progress->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * 1000.0));
    m_progress->setFormat(reached.isEmpty() ? tr("%p %") : tr("%p %, at %1").arg(reached));
}

void WhatIfPanel::setSummary(const QString& text)
{
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
    const bool hasRows = m_differences.rowCount() > 0;
    m_pages->setCurrentIndex(hasRows ? 0 : 1);
    if (hasRows) return;
    if (m_session->count() == 0)
        m_empty->setTexts(
            tr("No recorded session yet"),
            tr("Start the demo or open a recording; what it decides can then be played again otherwise."));
    else if (!text.isEmpty())
        m_empty->setTexts(tr("Nothing would have been different"),
                          tr("Every decision of both runs is the same. Change something else, or another session."));
    else
        m_empty->setTexts(tr("Nothing compared yet"),
                          tr("Choose a session, add a flag or setting with another value, and compare."));
}

void WhatIfPanel::setProblem(const QString& text)
{
    m_differences.setResult(nullptr);
    setSummary(text);
    m_empty->setTexts(tr("No comparison"), text);
    m_summary->hide();
}

void WhatIfPanel::suggest(bool isFlag, const QString& key)
{
    for (int i = 0; i < m_key->count(); ++i)
        if (m_key->itemData(i, kIsFlag).toBool() == isFlag && m_key->itemData(i, kKey).toString() == key)
            m_key->setCurrentIndex(i);
}

void WhatIfPanel::offerValues()
{
    m_choice->clear();
    m_value->clear();
    const std::string key = m_key->currentData(kKey).toString().toStdString();
    if (m_key->currentData(kIsFlag).toBool()) {
        m_choice->addItem(tr("on", "flag"), QStringLiteral("on"));
        m_choice->addItem(tr("off", "flag"), QStringLiteral("off"));
        m_values->setCurrentIndex(ChoicePage);
        return;
    }
    const session::SettingDefinition* setting = session::findSetting(key);
    if (setting == nullptr) return;
    const QString normal =
        QString::fromUtf8(setting->defaultValue.data(), static_cast<qsizetype>(setting->defaultValue.size()));
    if (setting->type == session::SettingType::Choice || setting->type == session::SettingType::Boolean) {
        const QStringList choices = setting->type == session::SettingType::Boolean
                                        ? QStringList{QStringLiteral("true"), QStringLiteral("false")}
                                        : SettingText::choices(*setting);
        for (const QString& choice : choices)
            m_choice->addItem(SettingText::value(*setting, choice), choice);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(normal)));
        m_values->setCurrentIndex(ChoicePage);
        return;
    }
    m_value->setText(SettingText::edited(*setting, normal).toString());
    m_value->setPlaceholderText(SettingText::unit(*setting));
    m_values->setCurrentIndex(TextPage);
}

void WhatIfPanel::add()
{
    const std::string key = m_key->currentData(kKey).toString().toStdString();
    const bool isFlag = m_key->currentData(kIsFlag).toBool();
    auto& list = isFlag ? m_change.flags : m_change.settings;
    std::string value = m_choice->currentData().toString().toStdString();
    if (!isFlag && m_values->currentIndex() == TextPage) {
        const session::SettingDefinition* setting = session::findSetting(key);
        if (setting == nullptr) return;
        const QString given = SettingText::plain(*setting, m_value->text());
        const auto normal = session::normalised(*setting, given.toStdString());
        if (!normal) {
            m_changes->setText(SettingText::refusal(*setting, m_value->text()));
            return;
        }
        value = *normal;
    }
    const auto same = std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.first == key; });
    if (same != list.end())
        same->second = value;
    else
        list.emplace_back(key, value);
    showChanges();
}

void WhatIfPanel::showChanges()
{
    QStringList parts;
    for (const auto& [name, value] : m_change.flags)
        parts << tr("%1 %2", "flag, on or off")
                     .arg(QString::fromStdString(name), value == "on" ? tr("on", "flag") : tr("off", "flag"));
    for (const auto& [key, value] : m_change.settings) {
        const session::SettingDefinition* setting = session::findSetting(key);
        if (setting == nullptr) continue;
        parts << tr("%1 = %2", "setting, value")
                     .arg(SettingText::name(*setting), SettingText::value(*setting, QString::fromStdString(value)));
    }
    m_changes->setText(parts.isEmpty() ? tr("No change yet: both runs would be the same.")
                                       : parts.join(QStringLiteral(" · ")));
    m_clear->setEnabled(!parts.isEmpty());
}

void WhatIfPanel::compare()
{
    if (m_session->currentIndex() < 0) return;
    Q_EMIT compareWanted(m_session->currentData().toString(), m_change);
}

} // namespace sextant::ui
