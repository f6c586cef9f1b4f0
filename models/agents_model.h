#pragma once

#include <QAbstractTableModel>
#include <QTimer>

#include <array>

#include "engine/decision/experiments/agent_performance.h"
#include "engine/session/snapshot.h"

namespace sextant::models {

/// The agents of engine 2 and how good they are: one row each, in their order. Follows the decisions and outcomes of
/// the session; what needs resampling is made anew at most twice a second.
class AgentsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Agent, Group, State, Opinions, Hit, Confidence, Brier, Expectancy, Vetoes, ColumnCount };

    explicit AgentsModel(QObject* parent = nullptr);

    /// Null: no session.
    void setSnapshot(const session::SnapshotPtr& snapshot);
    /// Whether engine 2 has ever been on in the session.
    [[nodiscard]] bool hasEngine() const { return m_snapshot && m_snapshot->shadow; }
    [[nodiscard]] const decision::AgentPerformance& performance() const { return m_performance; }
    [[nodiscard]] const decision::AgentTally& tally(int row) const;
    [[nodiscard]] const decision::AgentReport& report(int row) const;
    /// Everything that is known of an agent as lines for people, without those that are not known yet.
    [[nodiscard]] QStringList details(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Reports are other ones.
    void reportsChanged();

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant raw(int row, int column) const;
    [[nodiscard]] QString stateText(int row) const;
    void makeReports();

    session::SnapshotPtr m_snapshot;
    std::uint64_t m_serial = 0;
    std::uint64_t m_next = 0; // number of the first record not taken yet
    decision::AgentPerformance m_performance;
    std::array<decision::AgentReport, decision::kAgents> m_reports;
    std::array<std::size_t, decision::kAgents> m_reported{}; // results that a report was made of
    std::array<std::array<QString, ColumnCount>, decision::kAgents> m_shown;
    QTimer m_timer; // runs while reports wait
};

} // namespace sextant::models
