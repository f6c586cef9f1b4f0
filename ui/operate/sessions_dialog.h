#pragma once

#include <QDialog>
#include <QVariantMap>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace sextant::host {
struct SessionSummary;
}

namespace sextant::models {
class SessionsModel;
class TextFilterProxy;
} // namespace sextant::models

namespace sextant::ui {

class TableView;
class ThemeController;

/// The recorded sessions: the open ones go on, any can be looked back at.
class SessionsDialog final : public QDialog {
    Q_OBJECT
public:
    SessionsDialog(const ThemeController& theme, models::SessionsModel& model, QWidget* parent = nullptr);

    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void resumeWanted(const QString& id);
    void replayWanted(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// The selected one; null: none.
    [[nodiscard]] const host::SessionSummary* chosen() const;
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] bool canResume() const;
    void resume();
    void replay();
    void refresh();

    models::SessionsModel& m_model;
    models::TextFilterProxy* m_proxy;
    QLineEdit* m_search;
    QStackedWidget* m_pages;
    TableView* m_view;
    QLabel* m_hint;
    QPushButton* m_resume;
    QPushButton* m_replay;
    QPushButton* m_close;
};

} // namespace sextant::ui
