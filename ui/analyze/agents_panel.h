#pragma once

#include <QVariantMap>
#include <QWidget>

#include "engine/session/snapshot.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace sextant::models {
class AgentDecisionsModel;
class AgentsModel;
class TextFilterProxy;
} // namespace sextant::models

namespace sextant::ui {

class CalibrationView;
class TableView;
class ThemeController;

/// The agents of engine 2: how good each is, how far its confidence can be believed, and what it said.
class AgentsPanel final : public QWidget {
    Q_OBJECT
public:
    AgentsPanel(const ThemeController& theme, models::AgentsModel& agents, models::AgentDecisionsModel& decisions,
                QWidget* parent = nullptr);

    /// While the panel is hidden nothing is counted anew.
    void setSnapshot(const session::SnapshotPtr& snapshot);
    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] TableView* decisionsView() const { return m_decisionsView; }
    [[nodiscard]] CalibrationView* calibration() const { return m_calibration; }
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }
    /// How an export ended, as a sentence; empty: nothing is said.
    void setStatus(const QString& text, bool isProblem);
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    /// A decision is to be explained.
    void signalChosen(sextant::SignalId signal);
    /// Engine 2 is to be switched on: the flag is to be shown.
    void flagWanted();
    /// The decision log of the session, or its shadow trades, as a CSV file.
    void exportDecisionsWanted();
    void exportTradesWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void chooseAgent(int row);
    void showAgent();

    models::AgentsModel& m_agents;
    models::AgentDecisionsModel& m_decisions;
    models::TextFilterProxy* m_proxy;
    session::SnapshotPtr m_snapshot;
    bool m_isStale = false;
    int m_row = 0;

    QStackedWidget* m_pages;
    QTabWidget* m_tabs;
    TableView* m_view;
    QLabel* m_details;
    QLabel* m_heading;
    TableView* m_decisionsView;
    QLabel* m_calibrationHeading;
    CalibrationView* m_calibration;
    QLabel* m_status;
};

} // namespace sextant::ui
