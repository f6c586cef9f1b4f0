#pragma once

#include <QDialog>

#include <vector>

#include "models/notifications.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace sextant::models {
class TextFilterProxy;
}

namespace sextant::ui {

class TableView;
class ThemeController;

/// What was told and may have been missed: messages, incidents and alerts, also of earlier starts.
class NotificationCenter final : public QDialog {
    Q_OBJECT
public:
    NotificationCenter(const ThemeController& theme, models::Notifications& notifications, QWidget* parent = nullptr);

    [[nodiscard]] TableView* view() const { return m_view; }

Q_SIGNALS:
    /// Somebody wants to see where it happened.
    void placeWanted(const sextant::models::NotificationRow& row);

private:
    [[nodiscard]] QStringList chosenIds() const;
    [[nodiscard]] const models::NotificationRow* only() const;
    void clearAll();
    void refresh();

    models::Notifications& m_notifications;
    models::NotificationFilter* m_filter;
    models::TextFilterProxy* m_proxy;
    QLineEdit* m_search;
    QComboBox* m_kind;
    QCheckBox* m_problems;
    QCheckBox* m_unread;
    TableView* m_view;
    QPushButton* m_go;
    QPushButton* m_read;
    QPushButton* m_readAll;
    QPushButton* m_clear;
    QPushButton* m_undo;
    std::vector<models::NotificationRow> m_cleared;
};

} // namespace sextant::ui
