#include "models/setting_text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "engine/core/fixed.h"
#include "models/number_text.h"

namespace sextant::models {
namespace {

using session::SettingDefinition;
using session::SettingType;

struct SettingGroup {
    std::string_view key;
    const char* title;
};
constexpr std::array kSettingGroups{
    SettingGroup{"exits", QT_TRANSLATE_NOOP("SettingText", "Exits")},
    SettingGroup{"fills", QT_TRANSLATE_NOOP("SettingText", "Fills")},
    SettingGroup{"gates", QT_TRANSLATE_NOOP("SettingText", "Gates")},
    SettingGroup{"journal", QT_TRANSLATE_NOOP("SettingText", "Journal")},
    SettingGroup{"risk", QT_TRANSLATE_NOOP("SettingText", "Risk")},
    SettingGroup{"scoring", QT_TRANSLATE_NOOP("SettingText", "Scoring")},
    SettingGroup{"session", QT_TRANSLATE_NOOP("SettingText", "Session")},
};

/// What the unit says already.
constexpr std::array<std::string_view, 7> kUnitEndings{"_percent", "_seconds", "_hours", "_days",
                                                       "_bps",     "_ms",      "_atr"};

/// "max_daily_loss" -> "Max daily loss".
QString inWords(std::string_view key)
{
    QString text = toText(key);
    text.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

/// Digits behind the point of a number in normal form.
int writtenDecimals(const QString& number)
{
    const auto point = number.indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : static_cast<int>(number.size() - point) - 1;
}

QString rangeEnd(double value)
{
    return numberText(value, value == std::round(value)
                                 ? 0
                                 : writtenDecimals(QString::number(value, 'f', QLocale::FloatingPointShortest)));
}

} // namespace

QString SettingText::group(const QString& key)
{
    const std::string wanted = key.toStdString();
    for (const SettingGroup& each : kSettingGroups)
        if (each.key == wanted) return tr(each.title);
    return inWords(wanted);
}

QString SettingText::name(const SettingDefinition& setting)
{
    std::string_view key = setting.key.substr(setting.key.find('.') + 1);
    for (const std::string_view ending : kUnitEndings)
        if (!setting.unit.empty() && key.size() > ending.size() && key.ends_with(ending))
            key.remove_suffix(ending.size());
    return QCoreApplication::translate("Settings", inWords(key).toUtf8().constData());
}

QString SettingText::unit(const SettingDefinition& setting)
{
    return setting.unit.empty() ? QString()
                                : QCoreApplication::translate("Settings", std::string(setting.unit).c_str());
}

QString SettingText::description(const SettingDefinition& setting)
{
    return QCoreApplication::translate("Settings", std::string(setting.description).c_str());
}

QString SettingText::value(const SettingDefinition& setting, const QString& normal)
{
    switch (setting.type) {
    case SettingType::Boolean:
        return normal == QLatin1String("true") ? tr("on", "setting") : tr("off", "setting");
    case SettingType::Integer:
    case SettingType::Number:
        return numberText(normal.toDouble(), writtenDecimals(normal));
    case SettingType::Timeframes:
        return normal.split(QLatin1Char(','), Qt::SkipEmptyParts).join(QStringLiteral(", "));
    case SettingType::Choice:
        break;
    }
    return normal;
}

QVariant SettingText::edited(const SettingDefinition& setting, const QString& normal)
{
    switch (setting.type) {
    case SettingType::Boolean:
        return normal == QLatin1String("true");
    case SettingType::Integer:
        return normal.toLongLong();
    case SettingType::Number:
        return normal.toDouble();
    case SettingType::Timeframes:
        return normal.split(QLatin1Char(','), Qt::SkipEmptyParts);
    case SettingType::Choice:
        break;
    }
    return normal;
}

QString SettingText::plain(const SettingDefinition& setting, const QVariant& given)
{
    const bool isNumber = setting.type == SettingType::Integer || setting.type == SettingType::Number;
    switch (given.typeId()) {
    case QMetaType::Bool:
        return given.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QMetaType::QStringList:
        return given.toStringList().join(QLatin1Char(','));
    case QMetaType::Double:
    case QMetaType::Float:
        return QString::number(given.toDouble(), 'f', QLocale::FloatingPointShortest);
    default:
        break;
    }
    QString text = given.toString().trimmed();
    if (!isNumber) return text;
    // As people here write it; else as the registry does ("1.5" where the comma is the decimal sign).
    bool isRead = false;
    const double number = QLocale().toDouble(text, &isRead);
    return isRead ? QString::number(number, 'f', QLocale::FloatingPointShortest) : text;
}

int SettingText::decimals(const SettingDefinition& setting, const QString& normal)
{
    if (setting.type != SettingType::Number) return 0;
    const QString least = QString::number(setting.minimum, 'f', QLocale::FloatingPointShortest);
    return std::max(
        {2, writtenDecimals(normal), writtenDecimals(toText(setting.defaultValue)), writtenDecimals(least)});
}

QStringList SettingText::choices(const SettingDefinition& setting)
{
    if (setting.type == SettingType::Choice) return toText(setting.choices).split(QLatin1Char('|'));
    QStringList frames;
    if (setting.type == SettingType::Timeframes)
        for (const market::Timeframe timeframe : market::kTimeframes)
            frames << timeframeText(timeframe);
    return frames;
}

QString SettingText::refusal(const SettingDefinition& setting, const QString& given)
{
    const QString shown = given.left(60);
    switch (setting.type) {
    case SettingType::Boolean:
        return tr("“%1” is neither on nor off. The value was kept.").arg(shown);
    case SettingType::Integer:
        return tr("“%1” is not a whole number from %2 to %3. The value was kept.")
            .arg(shown, rangeEnd(setting.minimum), rangeEnd(setting.maximum));
    case SettingType::Number:
        return tr("“%1” is not a number from %2 to %3. The value was kept.")
            .arg(shown, rangeEnd(setting.minimum), rangeEnd(setting.maximum));
    case SettingType::Choice:
        return tr("“%1” is none of %2. The value was kept.").arg(shown, choices(setting).join(QStringLiteral(", ")));
    case SettingType::Timeframes:
        return tr("“%1” is not a list of timeframes such as 5m, 15m, 1h. The value was kept.").arg(shown);
    }
    return {};
}

} // namespace sextant::models
