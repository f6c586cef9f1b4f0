#pragma once

#include <QVariantMap>
#include <QWidget>

#include "engine/session/snapshot.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace sextant::models {
class RiskLimitsModel;
class TextFilterProxy;
} // namespace sextant::models

namespace sextant::ui {

class Chip;
class ReasonStrip;
class TableView;
class ThemeController;

/// How near the limits are: whether trading is stopped and by what, what trips next, all 22 rules sorted by how much is
/// used, holds, calm mode, budgets, value at risk and the worst scenario. What lifts a stop asks for a typed reason.
class RiskPanel final : public QWidget {
    Q_OBJECT
public:
    RiskPanel(const ThemeController& theme, models::RiskLimitsModel& limits, QWidget* parent = nullptr);

    /// After the model got it. While the panel is hidden nothing is painted anew.
    void setSnapshot(const session::SnapshotPtr& snapshot);
    /// Why nothing can be changed, a sentence; empty: it can.
    void setBlocked(const QString& reason);
    /// An answer to what the panel asked for.
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);
    /// The number of the question that was just asked.
    void setSubmitted(quint64 ticket);

    [[nodiscard]] TableView* limitsView() const { return m_view; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    /// A command that the operator has given a reason for.
    void commandWanted(const sextant::session::Command& command);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// One thing that stops entries, with the button that lifts it.
    struct Stop {
        QString key; ///< names it from snapshot to snapshot
        QString text;
        QString button;
        QString question;
        session::Command command;
        bool isDanger = true;
    };

    void refresh();
    [[nodiscard]] std::vector<Stop> stopsOf(const session::RiskPart& part) const;
    void showStops(const session::RiskPart& part);
    void showNext(const session::RiskPart& part);
    void showFigures(const session::RiskPart& part);
    void refreshInstruments();
    void ask(const QString& question, session::Command command);
    void askHold();
    void showStatus(const QString& text, bool isProblem);

    const ThemeController& m_theme;
    models::RiskLimitsModel& m_limits;
    models::TextFilterProxy* m_order;
    session::SnapshotPtr m_snapshot;
    QString m_blocked;
    quint64 m_ticket = 0;
    bool m_isStale = true;

    QStackedWidget* m_pages;
    Chip* m_state;
    Chip* m_calm;
    QLabel* m_next;
    QWidget* m_stops;
    QVBoxLayout* m_stopRows;
    std::vector<Stop> m_shown;
    QComboBox* m_instruments;
    QPushButton* m_hold;
    ReasonStrip* m_strip;
    QLabel* m_status;
    TableView* m_view;
    QLabel* m_portfolio;
    QLabel* m_run;
};

} // namespace sextant::ui
