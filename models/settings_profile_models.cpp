#include "models/settings_profile_models.h"

#include <array>

#include "models/number_text.h"
#include "models/setting_text.h"

namespace sextant::models {
namespace {

constexpr std::array<RowColumn<ProfileRow>, ProfilesModel::ColumnCount> kProfileColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::ProfilesModel", "Profile"),
     QT_TRANSLATE_NOOP("sextant::models::ProfilesModel", "As it was saved"), false,
     [](const ProfileRow& r, const TimeText&) { return r.name; },
     // What is no profile yet stands first.
     [](const ProfileRow& r) { return QVariant(QString::number(static_cast<int>(r.kind)) + r.name); },
     [](const ProfileRow& r) { return r.problem.isEmpty() ? Tone::Plain : Tone::Danger; }},
    {QT_TRANSLATE_NOOP("sextant::models::ProfilesModel", "Settings"),
     QT_TRANSLATE_NOOP("sextant::models::ProfilesModel", "How many settings it holds; the others have their defaults"),
     true,
     [](const ProfileRow& r, const TimeText&) {
         return r.problem.isEmpty() ? countText(static_cast<std::uint64_t>(r.values))
                                    : ProfilesModel::tr("cannot be read");
     },
     [](const ProfileRow& r) { return QVariant(r.values); },
     [](const ProfileRow& r) { return r.problem.isEmpty() ? Tone::Plain : Tone::Danger; }},
    {QT_TRANSLATE_NOOP("sextant::models::ProfilesModel", "Saved"),
     QT_TRANSLATE_NOOP("sextant::models::ProfilesModel", "When it was saved"), false,
     [](const ProfileRow& r, const TimeText& times) {
         return r.kind == ProfileRow::Kind::Named ? times.full(r.saved) : QString();
     },
     [](const ProfileRow& r) { return QVariant(qint64{r.saved.ns}); }, [](const ProfileRow&) { return Tone::Muted; },
     true},
}};

constexpr std::array<RowColumn<SettingDifferenceRow>, SettingDifferencesModel::ColumnCount> kDifferenceColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::SettingDifferencesModel", "Setting"),
     QT_TRANSLATE_NOOP("sextant::models::SettingDifferencesModel", "What would change"), false,
     [](const SettingDifferenceRow& r, const TimeText&) { return r.title; }},
    {QT_TRANSLATE_NOOP("sextant::models::SettingDifferencesModel", "Now"),
     QT_TRANSLATE_NOOP("sextant::models::SettingDifferencesModel", "What is in effect"), false,
     [](const SettingDifferenceRow& r, const TimeText&) { return r.now; }, nullptr,
     [](const SettingDifferenceRow&) { return Tone::Muted; }},
    {QT_TRANSLATE_NOOP("sextant::models::SettingDifferencesModel", "In the profile"),
     QT_TRANSLATE_NOOP("sextant::models::SettingDifferencesModel", "What it would be"), false,
     [](const SettingDifferenceRow& r, const TimeText&) { return r.wanted; }, nullptr,
     [](const SettingDifferenceRow&) { return Tone::Accent; }},
    {QT_TRANSLATE_NOOP("sextant::models::SettingDifferencesModel", "Unit"),
     QT_TRANSLATE_NOOP("sextant::models::SettingDifferencesModel", "What the values are counted in"), false,
     [](const SettingDifferenceRow& r, const TimeText&) { return r.unit; }, nullptr,
     [](const SettingDifferenceRow&) { return Tone::Muted; }},
    {QT_TRANSLATE_NOOP("sextant::models::SettingDifferencesModel", "Applies"),
     QT_TRANSLATE_NOOP("sextant::models::SettingDifferencesModel", "When the change takes effect"), false,
     [](const SettingDifferenceRow& r, const TimeText&) { return r.applies; }, nullptr,
     [](const SettingDifferenceRow&) { return Tone::Muted; }},
}};

} // namespace

ProfilesModel::ProfilesModel(QObject* parent) : KeyedTable(staticMetaObject.className(), kProfileColumns, parent) {}

QVariant ProfilesModel::extra(const ProfileRow& row, int, int role) const
{
    return role == Qt::ToolTipRole && !row.problem.isEmpty() ? QVariant(row.problem) : QVariant();
}

SettingDifferencesModel::SettingDifferencesModel(QObject* parent)
    : KeyedTable(staticMetaObject.className(), kDifferenceColumns, parent)
{}

void SettingDifferencesModel::setDifferences(const std::vector<host::SettingDifference>& differences)
{
    std::vector<SettingDifferenceRow> rows;
    for (const host::SettingDifference& each : differences) {
        const session::SettingDefinition* setting = session::findSetting(each.key);
        if (setting == nullptr) continue;
        const QString key = toText(each.key);
        rows.push_back({each.key,
                        tr("%1: %2", "group and title of a setting")
                            .arg(SettingText::group(key.section(QLatin1Char('.'), 0, 0)), SettingText::name(*setting)),
                        SettingText::value(*setting, toText(each.now)),
                        SettingText::value(*setting, toText(each.wanted)), SettingText::unit(*setting),
                        SettingText::applies(*setting)});
    }
    setRows(std::move(rows));
}

QVariant SettingDifferencesModel::extra(const SettingDifferenceRow& row, int, int role) const
{
    if (role != Qt::ToolTipRole) return {};
    const session::SettingDefinition* setting = session::findSetting(row.id);
    return setting == nullptr ? QVariant()
                              : QVariant(tr("%1 (%2)", "description, key of the setting")
                                             .arg(SettingText::description(*setting), toText(row.id)));
}

} // namespace sextant::models
