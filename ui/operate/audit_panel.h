#pragma once

#include <QVariantMap>
#include <QWidget>

#include <chrono>
#include <optional>

#include "engine/session/snapshot.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabBar;

namespace sextant::models {
class AuditModel;
class OperatorEventsModel;
class TextFilterProxy;
} // namespace sextant::models

namespace sextant::ui {

class TableView;
class ThemeController;

/// The audit trail: who did what, why, what was measured and what is allowed, when; searched, copied, and its chain of
/// hashes verified.
class AuditPanel final : public QWidget {
    Q_OBJECT
public:
    AuditPanel(const ThemeController& theme, models::AuditModel& entries, QWidget* parent = nullptr);

    /// What operators did and were refused stands in a tab of its own: it belongs to the workspace, not to a session.
    void setOperatorEvents(models::OperatorEventsModel& events);
    [[nodiscard]] TableView* operators() const { return m_operators; }

    [[nodiscard]] TableView* view() const { return m_view; }
    /// A verification is at work and has come so far, 0 … 1; `left`: about how long it still takes.
    void setVerifying(double share, std::optional<std::chrono::seconds> left = std::nullopt);
    /// It has ended; `text` is a whole sentence.
    void setVerified(bool isWhole, const QString& text);

    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void verifyWanted();
    /// What is at work shall end without a result.
    void verifyCancelled();
    /// An entry is chosen that came of an order or a signal; unset: neither.
    void orderChosen(sextant::OrderId order);
    void signalChosen(sextant::SignalId signal);

private:
    void tellChosen(const QModelIndex& index);
    void showTab(int tab);

    models::AuditModel& m_entries;
    models::TextFilterProxy* m_proxy;
    QLineEdit* m_search;
    QPushButton* m_copy;
    QPushButton* m_verify;
    QLabel* m_status;
    QProgressBar* m_progress;
    QLabel* m_left;
    QPushButton* m_cancel;
    TableView* m_view;
    QTabBar* m_tabs;
    models::TextFilterProxy* m_operatorProxy;
    TableView* m_operators;
};

} // namespace sextant::ui
