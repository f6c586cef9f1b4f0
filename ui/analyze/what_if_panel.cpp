#include "ui/analyze/what_if_panel.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/decision/experiments/router.h"
#include "engine/session/configuration/flags.h"
#include "engine/session/configuration/settings.h"
#include "models/engine_words.h"
#include "models/number_text.h"
#include "models/setting_text.h"
#include "models/what_if_causes_model.h"
#include "models/what_if_model.h"
#include "models/what_if_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::SettingText;
using models::WhatIfCausesModel;
using models::WhatIfModel;
using models::WhatIfText;

namespace {

constexpr int kSubject = Qt::UserRole;
constexpr int kKey = Qt::UserRole + 1;
constexpr std::array<const char*, 5> kWeights{"smc", "elliott", "harmonic", "detector", "technical"};
enum ValuePage { ChoicePage, TextPage };
enum Page { TablesPage, EmptyPage };

/// A table over a model that can be sorted by every column.
TableView* sortable(const ThemeController& theme, QAbstractItemModel& model, const QString& name, int sortedBy,
                    std::vector<int> yielding, QWidget* parent)
{
    auto* view = new TableView(theme, parent);
    auto* sorted = new QSortFilterProxyModel(view);
    sorted->setSourceModel(&model);
    sorted->setSortRole(models::SortRole);
    view->setAccessibleName(name);
    view->setModel(sorted);
    view->setSortingEnabled(true);
    view->sortByColumn(sortedBy, Qt::AscendingOrder);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setFitting(std::move(yielding));
    return view;
}

int sourceRow(const TableView* view, const QModelIndex& index)
{
    return static_cast<const QSortFilterProxyModel*>(view->model())->mapToSource(index).row();
}

} // namespace

WhatIfPanel::WhatIfPanel(const ThemeController& theme, const Tables& tables, QWidget* parent)
    : QWidget(parent), m_tables(tables), m_session(new QComboBox(this)), m_key(new QComboBox(this)),
      m_choice(new QComboBox(this)), m_value(new QLineEdit(this)), m_values(new QStackedWidget(this)),
      m_add(new QPushButton(tr("Add"), this)), m_changes(new QLabel(this)), m_refusal(new QLabel(this)),
      m_clear(new QPushButton(tr("Clear"), this)), m_run(new QPushButton(tr("Compare"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_progress(new QProgressBar(this)), m_summary(new QLabel(this)),
      m_chartRow(new QWidget(this)), m_chartNote(new QLabel(m_chartRow)),
      m_replay(new QPushButton(tr("Open the replay"), m_chartRow)), m_pages(new QStackedWidget(this)),
      m_tabs(new QTabWidget(m_pages)), m_empty(new EmptyState({}, {}, m_pages))
{
    m_view = sortable(theme, m_tables.differences, tr("Decisions that would have been others"), WhatIfModel::Time,
                      {WhatIfModel::Cause, WhatIfModel::Engine, WhatIfModel::Decision}, m_tabs);
    m_causesView =
        sortable(theme, m_tables.causes, tr("First causes and what each was worth"), WhatIfCausesModel::Number,
                 {WhatIfCausesModel::Account, WhatIfCausesModel::Decisions, WhatIfCausesModel::Instrument}, m_tabs);
    setAccessibleName(tr("What if"));
    m_session->setAccessibleName(tr("Session to play again"));
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_session->setMinimumContentsLength(18);
    m_key->setAccessibleName(tr("What to change"));
    m_key->setToolTip(tr("A flag, a setting, a weight of the score or the rule of the session's experiment; type to "
                         "search"));
    m_key->setEditable(true);
    m_key->setInsertPolicy(QComboBox::NoInsert);
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_key->setMinimumContentsLength(20);
    m_key->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_key->completer()->setFilterMode(Qt::MatchContains);
    fillKeys();
    m_choice->setAccessibleName(tr("Its value"));
    m_value->setAccessibleName(tr("Its value, typed"));
    m_values->addWidget(m_choice);
    m_values->addWidget(m_value);
    m_values->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_changes->setAccessibleName(tr("Changes"));
    m_changes->setWordWrap(true);
    m_changes->setTextFormat(Qt::RichText);
    m_changes->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_refusal->setAccessibleName(tr("Why it is no value"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_clear->setAccessibleName(tr("Clear the changes"));
    m_add->setAccessibleName(tr("Add the change"));
    m_run->setAccessibleName(tr("Compare both runs"));
    m_cancel->setAccessibleName(tr("Cancel the comparison"));
    m_progress->setAccessibleName(tr("How much is done"));
    m_progress->setRange(0, 1000);
    m_summary->setAccessibleName(tr("Result"));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_chartNote->setProperty("muted", true);
    m_chartNote->setWordWrap(true);
    m_chartNote->setAccessibleName(tr("Where the differences are marked"));
    m_replay->setAccessibleName(tr("Open a replay of the compared session"));
    m_tabs->addTab(m_view, QString());
    m_tabs->addTab(m_causesView, QString());
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Decisions or causes"));

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
    first->addWidget(m_refusal, 3, 1, 1, 3);
    first->setColumnStretch(1, 2);
    first->setColumnStretch(2, 1);
    auto* second = new QHBoxLayout;
    second->addWidget(m_summary, 1);
    second->addWidget(m_progress, 1);
    second->addWidget(m_cancel);
    second->addWidget(m_run, 0, Qt::AlignTop);
    auto* third = new QHBoxLayout(m_chartRow);
    third->setContentsMargins(0, 0, 0, 0);
    third->addWidget(m_chartNote, 1);
    third->addWidget(m_replay);
    m_pages->addWidget(m_tabs);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_chartRow);
    layout->addWidget(m_pages, 1);

    connect(m_key, qOverload<int>(&QComboBox::currentIndexChanged), this, &WhatIfPanel::offerValues);
    connect(m_add, &QPushButton::clicked, this, &WhatIfPanel::add);
    connect(m_value, &QLineEdit::returnPressed, this, &WhatIfPanel::add);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_change = {};
        showChanges();
    });
    connect(m_changes, &QLabel::linkActivated, this, &WhatIfPanel::remove);
    connect(m_run, &QPushButton::clicked, this, &WhatIfPanel::compare);
    connect(m_cancel, &QPushButton::clicked, this, &WhatIfPanel::cancelWanted);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const host::WhatIfDifference* shown = m_tables.differences.row(sourceRow(m_view, index));
        if (shown != nullptr) goTo(shown->instrument, shown->time);
    });
    connect(m_causesView, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const host::WhatIfCause* shown = m_tables.causes.row(sourceRow(m_causesView, index));
        if (shown != nullptr) goTo(shown->instrument, shown->time);
    });
    connect(m_replay, &QPushButton::clicked, this, [this] {
        const host::WhatIfDifference* chosen = m_tables.differences.row(sourceRow(m_view, m_view->currentIndex()));
        if (chosen == nullptr) chosen = m_tables.differences.row(0);
        if (chosen != nullptr) Q_EMIT replayWanted(chosen->instrument, chosen->time);
    });
    offerValues();
    showChanges();
    setRunning(false);
    setSummary({});
    setSessions({});
}

WhatIfPanel::Subject WhatIfPanel::subject() const { return static_cast<Subject>(m_key->currentData(kSubject).toInt()); }

void WhatIfPanel::fillKeys()
{
    const auto add = [this](const QString& text, Subject subject, const QString& key, const QString& hint = {}) {
        m_key->addItem(text);
        const int row = m_key->count() - 1;
        m_key->setItemData(row, static_cast<int>(subject), kSubject);
        m_key->setItemData(row, key, kKey);
        m_key->setItemData(row, hint, Qt::ToolTipRole);
    };
    for (const session::FlagDefinition& flag : session::flagDefinitions()) {
        const QString name = models::toText(flag.name);
        add(tr("Flag: %1").arg(name), Subject::Flag, name);
    }
    for (const char* weight : kWeights)
        add(tr("Scoring: %1", "group of settings: weight").arg(WhatIfText::weight(weight)), Subject::Weight,
            QLatin1StringView(weight));
    add(tr("Experiment: its rule"), Subject::Rule, QStringLiteral("experiment"),
        tr("Paired or split, and the shares, of the experiment that ran in the session"));
    for (const session::SettingDefinition& setting : session::settingDefinitions()) {
        const QString key = models::toText(setting.key);
        // The nearest group that has a title.
        QString group = key;
        QString title = group;
        while (title == group && group.contains(QLatin1Char('.'))) {
            group = group.section(QLatin1Char('.'), 0, -2);
            title = SettingText::group(group);
        }
        add(tr("%1: %2", "group of settings: setting").arg(title, SettingText::name(setting)), Subject::Setting, key,
            SettingText::description(setting));
    }
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

void WhatIfPanel::chooseSession(const std::string& sessionId)
{
    if (const int at = m_session->findData(QString::fromStdString(sessionId)); at >= 0) m_session->setCurrentIndex(at);
}

void WhatIfPanel::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_progress->setVisible(isRunning);
    m_progress->setValue(0);
    m_progress->setFormat(tr("reading"));
    m_cancel->setVisible(isRunning);
    m_run->setEnabled(!isRunning && m_session->count() > 0);
    if (!isRunning) return;
    m_chartRow->hide();
    m_empty->setTexts(tr("Comparing …"), tr("Both runs are played side by side. You can go on working meanwhile."));
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
    const bool hasRows = m_tables.differences.rowCount() > 0;
    m_pages->setCurrentIndex(hasRows ? TablesPage : EmptyPage);
    showCounts();
    setOnChart(m_isOnChart);
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
                          tr("Choose a session, add a flag, setting or weight with another value, and compare."));
}

void WhatIfPanel::setProblem(const QString& text)
{
    m_tables.differences.setResult(nullptr);
    m_tables.causes.setResult(nullptr);
    setSummary(text);
    m_empty->setTexts(tr("No comparison"), text);
    m_summary->hide();
}

void WhatIfPanel::setOnChart(bool isOnChart)
{
    m_isOnChart = isOnChart;
    m_chartRow->setVisible(!m_isRunning && m_tables.differences.rowCount() > 0);
    m_replay->setVisible(!isOnChart);
    m_chartNote->setText(isOnChart
                             ? tr("Marked in the chart: □ as it was, ◆ what if. Enter on a row goes there.")
                             : tr("This session is not open. Open its replay to see the differences in the chart."));
}

void WhatIfPanel::showDifference(int row)
{
    const auto* sorted = static_cast<const QSortFilterProxyModel*>(m_view->model());
    const QModelIndex index = sorted->mapFromSource(m_tables.differences.index(row, 0));
    if (!index.isValid()) return;
    m_tabs->setCurrentWidget(m_view);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void WhatIfPanel::goTo(InstrumentId instrument, Time time)
{
    if (!instrument.isSet()) return;
    if (m_isOnChart)
        Q_EMIT chartWanted(instrument, time);
    else
        Q_EMIT replayWanted(instrument, time);
}

void WhatIfPanel::suggest(bool isFlag, const QString& key)
{
    for (int i = 0; i < m_key->count(); ++i)
        if (static_cast<Subject>(m_key->itemData(i, kSubject).toInt()) == (isFlag ? Subject::Flag : Subject::Setting) &&
            m_key->itemData(i, kKey).toString() == key)
            m_key->setCurrentIndex(i);
}

void WhatIfPanel::offerValues()
{
    m_choice->clear();
    m_value->clear();
    m_value->setPlaceholderText({});
    m_refusal->hide();
    const QString key = m_key->currentData(kKey).toString();
    switch (subject()) {
    case Subject::Flag:
        m_choice->addItem(tr("on", "flag"), QStringLiteral("on"));
        m_choice->addItem(tr("off", "flag"), QStringLiteral("off"));
        m_values->setCurrentIndex(ChoicePage);
        return;
    case Subject::Weight:
        m_value->setPlaceholderText(tr("a number from 0 on"));
        m_values->setCurrentIndex(TextPage);
        return;
    case Subject::Rule:
        m_choice->addItem(tr("paired, half of the units to B"), QStringLiteral("paired v2 split=5000 exposure=10000"));
        m_choice->addItem(tr("split, half of the units to B"), QStringLiteral("split v2 split=5000 exposure=10000"));
        m_choice->addItem(tr("split, a fifth to B"), QStringLiteral("split v2 split=2000 exposure=10000"));
        m_choice->addItem(tr("split, all to A"), QStringLiteral("split v2 split=0 exposure=10000"));
        m_choice->addItem(tr("split, all to B"), QStringLiteral("split v2 split=10000 exposure=10000"));
        m_values->setCurrentIndex(ChoicePage);
        return;
    case Subject::Setting:
        break;
    }
    const session::SettingDefinition* setting = session::findSetting(key.toStdString());
    if (setting == nullptr) return;
    const QString normal = models::toText(setting->defaultValue);
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

void WhatIfPanel::refuse(const QString& text)
{
    m_refusal->setText(text);
    m_refusal->show();
}

void WhatIfPanel::add()
{
    // What was typed names an entry, or nothing at all.
    if (const int typed = m_key->findText(m_key->currentText()); typed < 0) {
        return refuse(
            tr("“%1” is neither a flag, a setting nor a weight. Choose one of the list.").arg(m_key->currentText()));
    } else if (typed != m_key->currentIndex()) {
        // Its value is offered first.
        m_key->setCurrentIndex(typed);
        return m_values->currentWidget()->setFocus();
    }
    const std::string key = m_key->currentData(kKey).toString().toStdString();
    std::string value = m_choice->currentData().toString().toStdString();
    const auto put = [&](std::vector<std::pair<std::string, std::string>>& list) {
        const auto same = std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.first == key; });
        if (same != list.end())
            same->second = value;
        else
            list.emplace_back(key, value);
    };
    switch (subject()) {
    case Subject::Flag:
        put(m_change.flags);
        break;
    case Subject::Rule:
        m_change.experiment = value;
        break;
    case Subject::Weight: {
        bool isNumber = false;
        const double number = QLocale().toDouble(m_value->text().trimmed(), &isNumber);
        if (!isNumber || !(number >= 0.0) || number > 1000.0)
            return refuse(tr("“%1” is no weight: expected a number from 0 to 1000.").arg(m_value->text()));
        value = QString::number(number, 'g', 12).toStdString();
        put(m_change.weights);
        break;
    }
    case Subject::Setting: {
        const session::SettingDefinition* setting = session::findSetting(key);
        if (setting == nullptr) return;
        if (m_values->currentIndex() == TextPage) {
            const QString given = SettingText::plain(*setting, m_value->text());
            const auto normal = session::normalised(*setting, given.toStdString());
            if (!normal) return refuse(SettingText::refusal(*setting, m_value->text()));
            value = *normal;
        }
        put(m_change.settings);
        break;
    }
    }
    // What no comparison can take is said here, not after a long run.
    if (const auto valid = host::validate(m_change); !valid) {
        refuse(models::EngineWords::of(valid.error()));
        std::erase_if(m_change.settings, [&](const auto& each) { return each.first == key; });
        return;
    }
    m_refusal->hide();
    showChanges();
}

void WhatIfPanel::addChange(const QString& value)
{
    m_value->setText(value);
    add();
}

/// `link`: "flag:name", "setting:key", "weight:name" or "rule:".
void WhatIfPanel::remove(const QString& link)
{
    const std::string key = link.section(QLatin1Char(':'), 1).toStdString();
    const QString kind = link.section(QLatin1Char(':'), 0, 0);
    const auto drop = [&](std::vector<std::pair<std::string, std::string>>& list) {
        std::erase_if(list, [&](const auto& each) { return each.first == key; });
    };
    if (kind == QLatin1StringView("flag")) drop(m_change.flags);
    if (kind == QLatin1StringView("setting")) drop(m_change.settings);
    if (kind == QLatin1StringView("weight")) drop(m_change.weights);
    if (kind == QLatin1StringView("rule")) m_change.experiment.clear();
    showChanges();
}

void WhatIfPanel::showChanges()
{
    QStringList parts;
    const auto part = [&](const host::WhatIfChange& only, const char* kind, const std::string& key) {
        parts << QStringLiteral("%1&nbsp;<a href=\"%2:%3\" style=\"text-decoration:none\">✕</a>")
                     .arg(WhatIfText::changes(only).toHtmlEscaped(), QLatin1StringView(kind), models::toText(key));
    };
    for (const auto& each : m_change.flags)
        part({{}, {each}, {}, {}}, "flag", each.first);
    for (const auto& each : m_change.settings)
        part({{each}, {}, {}, {}}, "setting", each.first);
    for (const auto& each : m_change.weights)
        part({{}, {}, {}, {each}}, "weight", each.first);
    if (!m_change.experiment.empty()) part({{}, {}, m_change.experiment, {}}, "rule", {});
    m_changes->setText(parts.isEmpty() ? tr("No change yet: both runs would be the same.")
                                       : parts.join(QStringLiteral(" · ")));
    m_changes->setAccessibleDescription(parts.isEmpty() ? m_changes->text() : WhatIfText::changes(m_change));
    m_clear->setEnabled(!parts.isEmpty());
}

void WhatIfPanel::showCounts()
{
    const auto title = [](const QString& name, int rows) {
        return rows == 0 ? name
                         : tr("%1 %2", "tab title with number of rows")
                               .arg(name, models::compactCountText(static_cast<quint64>(rows)));
    };
    m_tabs->setTabText(0, title(tr("Decisions"), m_tables.differences.rowCount()));
    m_tabs->setTabText(1, title(tr("Causes"), m_tables.causes.rowCount()));
}

void WhatIfPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) showCounts();
}

void WhatIfPanel::compare()
{
    if (m_session->currentIndex() < 0) return;
    Q_EMIT compareWanted(m_session->currentData().toString(), m_change);
}

} // namespace sextant::ui
