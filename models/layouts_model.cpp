#include "models/layouts_model.h"

#include <array>

namespace sextant::models {
namespace {

constexpr std::array<RowColumn<LayoutRow>, LayoutsModel::ColumnCount> kLayoutColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::LayoutsModel", "Name"),
     QT_TRANSLATE_NOOP("sextant::models::LayoutsModel", "As it was saved"), false,
     [](const LayoutRow& r, const TimeText&) { return r.name; }},
    {QT_TRANSLATE_NOOP("sextant::models::LayoutsModel", "Covers"),
     QT_TRANSLATE_NOOP("sextant::models::LayoutsModel", "One workspace, or the whole window"), false,
     [](const LayoutRow& r, const TimeText&) {
         return r.covers.isEmpty() ? LayoutsModel::tr("Whole window") : r.covers;
     },
     nullptr, [](const LayoutRow&) { return Tone::Muted; }},
}};

} // namespace

LayoutsModel::LayoutsModel(QObject* parent) : KeyedTable(staticMetaObject.className(), kLayoutColumns, parent) {}

} // namespace sextant::models
