#include "models/shortcuts_model.h"

#include <array>

#include "models/number_text.h"

namespace sextant::models {
namespace {

QString keysOrNone(const QString& keys) { return keys.isEmpty() ? unknownText() : keys; }

constexpr std::array<RowColumn<ShortcutRow>, ShortcutsModel::ColumnCount> kShortcutColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::ShortcutsModel", "Menu"),
     QT_TRANSLATE_NOOP("sextant::models::ShortcutsModel", "Where the action stands"), false,
     [](const ShortcutRow& r, const TimeText&) { return r.menu; }, nullptr,
     [](const ShortcutRow&) { return Tone::Muted; }},
    {QT_TRANSLATE_NOOP("sextant::models::ShortcutsModel", "Action"),
     QT_TRANSLATE_NOOP("sextant::models::ShortcutsModel", "What it does"), false,
     [](const ShortcutRow& r, const TimeText&) { return r.action; }},
    {QT_TRANSLATE_NOOP("sextant::models::ShortcutsModel", "Key"),
     QT_TRANSLATE_NOOP("sextant::models::ShortcutsModel", "What is pressed for it"), false,
     [](const ShortcutRow& r, const TimeText&) { return keysOrNone(r.keys); }, nullptr,
     [](const ShortcutRow& r) { return r.keys == r.initial ? Tone::Plain : Tone::Accent; }},
    {QT_TRANSLATE_NOOP("sextant::models::ShortcutsModel", "At first"),
     QT_TRANSLATE_NOOP("sextant::models::ShortcutsModel", "Its key before anybody chose another"), false,
     [](const ShortcutRow& r, const TimeText&) { return r.keys == r.initial ? QString() : keysOrNone(r.initial); },
     nullptr, [](const ShortcutRow&) { return Tone::Muted; }},
}};

} // namespace

ShortcutsModel::ShortcutsModel(QObject* parent) : KeyedTable(staticMetaObject.className(), kShortcutColumns, parent) {}

} // namespace sextant::models
