#pragma once

#include <QString>

#include <string>

#include "models/keyed_table.h"

namespace sextant::models {

/// An action of the window and its key, as people read it.
struct ShortcutRow {
    std::string id; ///< "session.kill"
    QString menu;
    QString action;
    QString keys;    ///< empty: none
    QString initial; ///< what it was at first
    [[nodiscard]] const std::string& key() const { return id; }
};

/// All actions with their keys, for those who want others.
class ShortcutsModel final : public KeyedTable<ShortcutRow> {
    Q_OBJECT
public:
    enum Column { Menu, Action, Keys, Initial, ColumnCount };
    explicit ShortcutsModel(QObject* parent = nullptr);
};

} // namespace sextant::models
