#pragma once

#include <QVariantMap>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sextant::models {
class WebhookModel;
}

namespace sextant::ui {

class TableView;
class ThemeController;

/// Signals from outside: where they are sent, whether a secret is set, what an alert of TradingView has to say, who may
/// send, and what became of the newest requests. No secret is ever shown.
class WebhookPanel final : public QWidget {
    Q_OBJECT
public:
    /// What the page shows besides the requests.
    struct State {
        bool isEnabled = false;
        bool isRunning = false;
        std::optional<bool> hasSecret; ///< not set: nobody has looked
        QString url;
        QString problem;        ///< a sentence; empty: none
        QString allowedSources; ///< empty: all
    };
    WebhookPanel(const ThemeController& theme, models::WebhookModel& requests, QWidget* parent = nullptr);

    void setState(const State& state);
    /// Something was done, or could not be; a sentence.
    void say(const QString& text, bool isProblem);
    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void enableWanted(bool isEnabled);
    /// A new secret is to be made; the old one is still taken until the next time.
    void rotateWanted();
    void testWanted();
    /// Of the sources that may send.
    void settingsWanted();

private:
    void copy(const QString& text, const QString& said);

    QPushButton* m_enable;
    QLineEdit* m_url;
    QPushButton* m_copyUrl;
    QLabel* m_secret;
    QPushButton* m_rotate;
    QLabel* m_sources;
    QPlainTextEdit* m_template;
    QPushButton* m_test;
    QLabel* m_status;
    TableView* m_view;
    State m_state;
};

} // namespace sextant::ui
