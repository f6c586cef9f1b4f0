#include "models/settings_model.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <string>

#include "engine/core/fixed.h"
#include "models/number_text.h"
#include "models/roles.h"
#include "models/setting_text.h"

namespace sextant::models {

using session::SettingDefinition;
using session::SettingType;

namespace {

constexpr std::size_t kMostSteps = 100;

} // namespace

SettingsModel::SettingsModel(QObject* parent) : QAbstractItemModel(parent) { build(); }
SettingsModel::~SettingsModel() = default;

void SettingsModel::build()
{
    m_groups.clear();
    for (const SettingDefinition& setting : session::settingDefinitions()) {
        if (!matches(setting)) continue;
        const QString key = toText(setting.key.substr(0, setting.key.find('.')));
        if (m_groups.empty() || m_groups.back().key != key) m_groups.push_back({key, {}});
        m_groups.back().settings.push_back(&setting);
    }
}

void SettingsModel::setValues(const session::SettingValues& values)
{
    const session::SettingValues before = std::exchange(m_values, values);
    bool isOtherList = false;
    for (const SettingDefinition& setting : session::settingDefinitions()) {
        const QString key = toText(setting.key);
        const bool isChanged = before.text(setting.key) != values.text(setting.key);
        const auto pending = m_pending.constFind(key);
        const bool isApplied = pending != m_pending.constEnd() && *pending == toText(values.text(setting.key));
        if (isApplied) {
            m_pending.erase(pending);
            isOtherList = true;
        }
        if (isChanged || isApplied) tellChanged(indexOf(key));
    }
    if (m_onlyChanged) refilter();
    if (isOtherList) Q_EMIT pendingChanged();
}

std::vector<std::pair<QString, QString>> SettingsModel::pendingChanges() const
{
    std::vector<std::pair<QString, QString>> changes;
    for (auto it = m_pending.constBegin(); it != m_pending.constEnd(); ++it)
        changes.emplace_back(it.key(), it.value());
    std::sort(changes.begin(), changes.end());
    return changes;
}

void SettingsModel::keep(Step step)
{
    if (step.empty()) return;
    m_steps.push_back(std::move(step));
    if (m_steps.size() > kMostSteps) m_steps.erase(m_steps.begin());
}

bool SettingsModel::show(const SettingDefinition& setting, const QString& normal)
{
    const QString key = toText(setting.key);
    m_errors.remove(key);
    const QString before = m_pending.value(key);
    if (normal == toText(m_values.text(setting.key)))
        m_pending.remove(key);
    else
        m_pending.insert(key, normal);
    tellChanged(indexOf(key));
    return m_pending.value(key) != before;
}

void SettingsModel::revert(const QModelIndex& index)
{
    const SettingDefinition* setting = definition(index);
    if (setting == nullptr) return;
    const QString key = toText(setting->key);
    const bool wasPending = m_pending.contains(key);
    if (wasPending) keep({{key, m_pending.value(key)}});
    if (!wasPending && !m_errors.contains(key)) return;
    show(*setting, toText(m_values.text(setting->key)));
    if (wasPending) Q_EMIT pendingChanged();
}

void SettingsModel::revertAll()
{
    Step step;
    for (const auto& [key, value] : pendingChanges())
        step.emplace_back(key, value);
    const bool wasPending = !step.empty();
    keep(std::move(step));
    const QStringList keys = m_pending.keys() + m_errors.keys();
    m_pending.clear();
    m_errors.clear();
    for (const QString& key : keys)
        tellChanged(indexOf(key));
    if (wasPending) Q_EMIT pendingChanged();
}

void SettingsModel::restoreDefault(const QModelIndex& index)
{
    const SettingDefinition* setting = definition(index);
    if (setting != nullptr) setData(index.siblingAtColumn(Value), toText(setting->defaultValue), Qt::EditRole);
}

void SettingsModel::restoreDefaults()
{
    std::vector<std::pair<QString, QString>> defaults;
    for (const SettingDefinition& setting : session::settingDefinitions())
        if (value(setting) != toText(setting.defaultValue))
            defaults.emplace_back(toText(setting.key), toText(setting.defaultValue));
    propose(defaults);
}

bool SettingsModel::propose(const std::vector<std::pair<QString, QString>>& changes)
{
    std::vector<std::pair<const SettingDefinition*, QString>> good;
    for (const auto& [key, wanted] : changes) {
        const SettingDefinition* setting = session::findSetting(key.toStdString());
        if (setting == nullptr) return false;
        const auto checked = session::normalised(*setting, wanted.toStdString());
        if (!checked) return false;
        if (toText(*checked) != value(*setting)) good.emplace_back(setting, toText(*checked));
    }
    Step step;
    bool isOtherList = false;
    for (const auto& [setting, wanted] : good) {
        step.emplace_back(toText(setting->key), value(*setting));
        if (show(*setting, wanted)) isOtherList = true;
    }
    keep(std::move(step));
    if (m_onlyChanged) refilter();
    if (isOtherList) Q_EMIT pendingChanged();
    return true;
}

int SettingsModel::changedCount() const
{
    const auto definitions = session::settingDefinitions();
    return static_cast<int>(
        std::count_if(definitions.begin(), definitions.end(),
                      [this](const SettingDefinition& each) { return value(each) != toText(each.defaultValue); }));
}

bool SettingsModel::undo()
{
    if (m_steps.empty()) return false;
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    bool isOtherList = false;
    for (const auto& [key, before] : step)
        if (show(*session::findSetting(key.toStdString()), before)) isOtherList = true;
    if (m_onlyChanged) refilter();
    if (isOtherList) Q_EMIT pendingChanged();
    return true;
}

QString SettingsModel::error(const QModelIndex& index) const
{
    const SettingDefinition* setting = definition(index);
    return setting == nullptr ? QString() : m_errors.value(toText(setting->key));
}

void SettingsModel::setFilter(const QString& text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_filter) return;
    beginResetModel();
    m_filter = words;
    build();
    endResetModel();
}

void SettingsModel::setOnlyChanged(bool isOn)
{
    if (isOn == m_onlyChanged) return;
    m_onlyChanged = isOn;
    refilter();
}

/// Resets only where other rows are shown than before.
void SettingsModel::refilter()
{
    std::vector<const SettingDefinition*> shown;
    for (const Group& group : m_groups)
        shown.insert(shown.end(), group.settings.begin(), group.settings.end());
    std::vector<const SettingDefinition*> wanted;
    for (const SettingDefinition& setting : session::settingDefinitions())
        if (matches(setting)) wanted.push_back(&setting);
    if (shown == wanted) return;
    beginResetModel();
    build();
    endResetModel();
}

QModelIndex SettingsModel::indexOf(const QString& key) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto& settings = m_groups[group].settings;
        for (std::size_t row = 0; row < settings.size(); ++row)
            if (toText(settings[row]->key) == key) return createIndex(static_cast<int>(row), 0, group + 1);
    }
    return {};
}

bool SettingsModel::matches(const SettingDefinition& setting) const
{
    const QString key = toText(setting.key);
    if (m_onlyChanged && !m_pending.contains(key) && !m_errors.contains(key) &&
        m_values.text(setting.key) == setting.defaultValue)
        return false;
    const QString all = settingData(setting, Name, SearchRole).toString();
    return std::all_of(m_filter.begin(), m_filter.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

void SettingsModel::tellChanged(const QModelIndex& index)
{
    if (index.isValid()) Q_EMIT dataChanged(index.siblingAtColumn(Value), index.siblingAtColumn(State));
}

// Groups carry 0 as their id, settings the place of their group, from 1.
const SettingDefinition* SettingsModel::definition(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0) return nullptr;
    return m_groups[index.internalId() - 1].settings[static_cast<std::size_t>(index.row())];
}

QModelIndex SettingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex SettingsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0) return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int SettingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() > 0) return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].settings.size());
}

int SettingsModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QString SettingsModel::value(const SettingDefinition& setting) const
{
    const auto pending = m_pending.constFind(toText(setting.key));
    return pending != m_pending.constEnd() ? *pending : toText(m_values.text(setting.key));
}

QString SettingsModel::text(const SettingDefinition& setting, int column) const
{
    switch (column) {
    case Name:
        return SettingText::name(setting);
    case Value:
        return SettingText::value(setting, value(setting));
    case Unit:
        return SettingText::unit(setting);
    case State: {
        const QString key = toText(setting.key);
        if (m_errors.contains(key)) return tr("refused");
        if (m_pending.contains(key)) return tr("not applied");
        return value(setting) == toText(setting.defaultValue) ? QString() : tr("changed");
    }
    case Range:
        return SettingText::range(setting);
    case Default:
        return SettingText::value(setting, toText(setting.defaultValue));
    case Applies:
        return SettingText::applies(setting);
    case Description:
        return SettingText::description(setting);
    default:
        return {};
    }
}

QVariant SettingsModel::settingData(const SettingDefinition& setting, int column, int role) const
{
    const QString key = toText(setting.key);
    switch (role) {
    case Qt::DisplayRole:
        return text(setting, column);
    case Qt::EditRole:
        return column == Value ? SettingText::edited(setting, value(setting)) : QVariant(text(setting, column));
    case Qt::ToolTipRole: {
        const QString why = m_errors.value(key);
        return why.isEmpty() ? tr("%1 (%2)", "description, key of the setting").arg(text(setting, Description), key)
                             : why;
    }
    case Qt::AccessibleTextRole:
        return column == Value ? tr("%1: %2 %3", "setting, value, unit")
                                     .arg(text(setting, Name), text(setting, Value), text(setting, Unit))
                                     .trimmed()
                               : text(setting, column);
    case Qt::TextAlignmentRole: {
        const bool isNumber = setting.type == SettingType::Integer || setting.type == SettingType::Number;
        const bool isRight = isNumber && (column == Value || column == Default);
        return static_cast<int>((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case ToneRole:
        if ((column == Value || column == State) && m_errors.contains(key)) return static_cast<int>(Tone::Danger);
        if ((column == Value || column == State) && m_pending.contains(key)) return static_cast<int>(Tone::Accent);
        return static_cast<int>(column == Name || column == Value || column == State ? Tone::Plain : Tone::Muted);
    case SortRole:
    case KeyTextRole:
        return key;
    case SwitchRole:
        return column == Value && setting.type == SettingType::Boolean
                   ? QVariant(value(setting) == QLatin1String("true"))
                   : QVariant();
    case TypeRole:
        return static_cast<int>(setting.type);
    case MinimumRole:
        return setting.minimum;
    case MaximumRole:
        return setting.maximum;
    case DecimalsRole:
        return SettingText::decimals(setting, value(setting));
    case ChoicesRole:
        return SettingText::choices(setting);
    case PendingRole:
        return m_pending.contains(key);
    case ChangedRole:
        return value(setting) != toText(setting.defaultValue);
    case ErrorRole:
        return m_errors.value(key);
    case SearchRole:
        return QStringList{key,
                           text(setting, Name),
                           text(setting, Value),
                           text(setting, Unit),
                           text(setting, Description),
                           text(setting, Applies)}
            .join(QLatin1Char(' '));
    default:
        return {};
    }
}

QVariant SettingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    if (const SettingDefinition* setting = definition(index)) return settingData(*setting, index.column(), role);
    const Group& group = m_groups[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == Name ? SettingText::group(group.key) : QString();
    case SortRole:
        return group.key;
    case KeyTextRole:
        return QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool SettingsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const SettingDefinition* setting = definition(index);
    if (setting == nullptr || index.column() != Value) return false;
    if (role != Qt::EditRole && role != SwitchRole) return false;
    const QString key = toText(setting->key);
    const QString wanted = SettingText::plain(*setting, value);
    const auto checked = session::normalised(*setting, wanted.toStdString());
    if (!checked) {
        m_errors.insert(key, SettingText::refusal(*setting, wanted));
        tellChanged(index);
        return false;
    }
    const QString next = toText(*checked);
    const QString before = this->value(*setting);
    if (next != before) keep({{key, before}});
    if (show(*setting, next)) Q_EMIT pendingChanged();
    return true;
}

Qt::ItemFlags SettingsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (definition(index) != nullptr && index.column() == Value) flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    const bool isTitle = role == Qt::DisplayRole;
    if (!isTitle && role != Qt::ToolTipRole) return {};
    switch (section) {
    case Name:
        return isTitle ? tr("Setting") : tr("What is set");
    case Value:
        return isTitle ? tr("Value") : tr("What is in effect, or will be once it is applied");
    case Unit:
        return isTitle ? tr("Unit") : tr("What the value is counted in");
    case State:
        return isTitle ? tr("State") : tr("Whether it differs from its default, or waits to be applied");
    case Range:
        return isTitle ? tr("Range") : tr("What is allowed");
    case Default:
        return isTitle ? tr("Default") : tr("What it is unless set");
    case Applies:
        return isTitle ? tr("Applies") : tr("When a change takes effect");
    default:
        return isTitle ? tr("Description") : tr("What it does");
    }
}

} // namespace sextant::models
