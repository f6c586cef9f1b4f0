#include "models/layouts_model.h"

#include <array>

namespace sextant::models {
namespace {

#define TEXT(text) QT_TRANSLATE_NOOP("sextant::models::LayoutsModel", text)
constexpr std::array<RowColumn<LayoutRow>, LayoutsModel::ColumnCount> kLayoutColumns{{
    {TEXT("Name"), TEXT("As it was saved"), false, [](const LayoutRow& r, const TimeText&) { return r.name; }},
    {TEXT("Covers"), TEXT("One workspace, or the whole window"), false,
     [](const LayoutRow& r, const TimeText&) {
         return r.covers.isEmpty() ? LayoutsModel::tr("Whole window") : r.covers;
     },
     nullptr, [](const LayoutRow&) { return Tone::Muted; }},
}};
#undef TEXT

} // namespace

LayoutsModel::LayoutsModel(QObject* parent) : KeyedTable(staticMetaObject.className(), kLayoutColumns, parent) {}

} // namespace sextant::models
