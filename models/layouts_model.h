#pragma once

#include <QString>

#include <string>

#include "models/keyed_table.h"

namespace sextant::models {

/// An arrangement of panels with a name.
struct LayoutRow {
    std::string id; ///< for as long as it exists
    QString name;
    QString covers; ///< title of its workspace; empty: the whole window
    [[nodiscard]] const std::string& key() const { return id; }
};

/// Named layouts.
class LayoutsModel final : public KeyedTable<LayoutRow> {
    Q_OBJECT
public:
    enum Column { Name, Covers, ColumnCount };
    explicit LayoutsModel(QObject* parent = nullptr);
};

} // namespace sextant::models
