#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QVariant>

#include "engine/session/configuration/settings.h"

namespace sextant::models {

/// How settings are written for people, and read from them. Values in normal form are those of the registry.
class SettingText final {
    Q_DECLARE_TR_FUNCTIONS(SettingText)
public:
    /// "Risk": the part of the key before the dot.
    [[nodiscard]] static QString group(const QString& key);
    /// "Max daily loss": its title, short, and the only such one in its group.
    [[nodiscard]] static QString name(const session::SettingDefinition& setting);
    [[nodiscard]] static QString unit(const session::SettingDefinition& setting);
    [[nodiscard]] static QString description(const session::SettingDefinition& setting);
    /// A value in normal form as text for people.
    [[nodiscard]] static QString value(const session::SettingDefinition& setting, const QString& normal);
    /// The same as the type that an editor works with: bool, qlonglong, double, QString or QStringList.
    [[nodiscard]] static QVariant edited(const session::SettingDefinition& setting, const QString& normal);
    /// What an editor or a person gave, as text for session::normalised(); numbers as the locale writes them.
    [[nodiscard]] static QString plain(const session::SettingDefinition& setting, const QVariant& given);
    /// Digits behind the point that an editor offers.
    [[nodiscard]] static int decimals(const session::SettingDefinition& setting, const QString& normal);
    [[nodiscard]] static QStringList choices(const session::SettingDefinition& setting);
    /// "0.01 … 100", "auto, F0, F1"; empty where anything of its kind is allowed.
    [[nodiscard]] static QString range(const session::SettingDefinition& setting);
    /// "at once" or "next session": when a change takes effect.
    [[nodiscard]] static QString applies(const session::SettingDefinition& setting);
    /// Why `given` is not allowed, and what is.
    [[nodiscard]] static QString refusal(const session::SettingDefinition& setting, const QString& given);
};

} // namespace sextant::models
