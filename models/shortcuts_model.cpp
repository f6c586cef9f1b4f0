#include "models/shortcuts_model.h"

#include <array>

#include "models/number_text.h"

namespace sextant::models {
namespace {

QString keysOrNone(const QString& keys) { return keys.isEmpty() ? unknownText() : keys; }

#define TEXT(text) QT_TRANSLATE_NOOP("sextant::models::ShortcutsModel", text)
constexpr std::array<RowColumn<ShortcutRow>, ShortcutsModel::ColumnCount> kShortcutColumns{{
    {TEXT("Menu"), TEXT("Where the action stands"), false, [](const ShortcutRow& r, const TimeText&) { return r.menu; },
     nullptr, [](const ShortcutRow&) { return Tone::Muted; }},
    {TEXT("Action"), TEXT("What it does"), false, [](const ShortcutRow& r, const TimeText&) { return r.action; }},
    {TEXT("Key"), TEXT("What is pressed for it"), false,
     [](const ShortcutRow& r, const TimeText&) { return keysOrNone(r.keys); }, nullptr,
     [](const ShortcutRow& r) { return r.keys == r.initial ? Tone::Plain : Tone::Accent; }},
    {TEXT("At first"), TEXT("Its key before anybody chose another"), false,
     [](const ShortcutRow& r, const TimeText&) { return r.keys == r.initial ? QString() : keysOrNone(r.initial); },
     nullptr, [](const ShortcutRow&) { return Tone::Muted; }},
}};
#undef TEXT

} // namespace

ShortcutsModel::ShortcutsModel(QObject* parent) : KeyedTable(staticMetaObject.className(), kShortcutColumns, parent) {}

} // namespace sextant::models
