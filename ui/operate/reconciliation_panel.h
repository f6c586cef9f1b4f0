#pragma once

#include <QVariantMap>
#include <QWidget>

namespace sextant::models {
class FindingsModel;
class TextFilterProxy;
} // namespace sextant::models

namespace sextant::ui {

class TableView;
class ThemeController;

/// What engine, venues and storage did not agree about, and what was done about it.
class ReconciliationPanel final : public QWidget {
    Q_OBJECT
public:
    ReconciliationPanel(const ThemeController& theme, models::FindingsModel& findings, QWidget* parent = nullptr);

    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

private:
    models::TextFilterProxy* m_proxy;
    TableView* m_view;
};

} // namespace sextant::ui
