#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <vector>

#include "engine/decision/experiments/experiment_report.h"
#include "engine/host/experiment_keeper.h"
#include "models/roles.h"

namespace sextant::models {

/// An interval around an estimate on a scale that ends at ±scale; drawn as a line of a forest plot.
struct ForestValue {
    double low = 0.0;
    double estimate = 0.0;
    double high = 0.0;
    double scale = 1.0;  ///< > 0
    bool isWarm = false; ///< false: the interval may not be read yet
    Tone tone = Tone::Muted;
    friend bool operator==(const ForestValue&, const ForestValue&) = default;
};
constexpr int kForestRole = Qt::UserRole + 64; ///< QVariant of ForestValue; absent: none

/// Rows that are replaced as a whole, changed in place where there are as many as before.
class ExperimentTable : public QAbstractTableModel {
    Q_OBJECT
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    struct Cell {
        QString text;
        QVariant sort;
        Tone tone = Tone::Plain;
        QString hint{};
        QVariant forest{};
        QString accessible{};
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    struct Column {
        QString title;
        QString hint;
        bool isNumber = false;
    };

protected:
    ExperimentTable(std::vector<Column> columns, QObject* parent);
    /// One cell per column in each row.
    void setRows(std::vector<std::vector<Cell>> rows);

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

/// All experiments of the workspace; the first row is what engine 2 does while none runs.
class ExperimentsModel final : public ExperimentTable {
    Q_OBJECT
public:
    enum ColumnNumber { Name, State, Mode, Split, Exposure, Hypothesis, ColumnCount };
    explicit ExperimentsModel(QObject* parent = nullptr);
    void setExperiments(const std::vector<host::ExperimentSummary>& experiments);
    /// Empty for the first row.
    [[nodiscard]] std::string keyAt(int row) const;
    [[nodiscard]] int rowOf(const std::string& key) const; ///< 0 for an unknown one

private:
    std::vector<std::string> m_keys;
};

/// The metrics of a report with their intervals and a verdict each.
class ExperimentMetricsModel final : public ExperimentTable {
    Q_OBJECT
public:
    enum ColumnNumber { Metric, A, B, Difference, Interval, Word, ColumnCount };
    explicit ExperimentMetricsModel(QObject* parent = nullptr);
    /// Null: no rows.
    void setReport(const decision::ExperimentReport* report);
};

/// Whether the experiment may be believed, check by check.
class ExperimentHealthModel final : public ExperimentTable {
    Q_OBJECT
public:
    enum ColumnNumber { Check, Value, ColumnCount };
    explicit ExperimentHealthModel(QObject* parent = nullptr);
    void setReport(const decision::ExperimentReport* report, const decision::Preregistration& promise);
};

/// Other ways to look at the metric that decides: for reading, none of them decides.
class ExperimentViewsModel final : public ExperimentTable {
    Q_OBJECT
public:
    enum ColumnNumber { View, Difference, Interval, Chance, ColumnCount };
    explicit ExperimentViewsModel(QObject* parent = nullptr);
    /// Null: no rows.
    void setReport(const decision::ExperimentReport* report);
};

/// What signals that were left alone would have earned.
class VetoModel final : public ExperimentTable {
    Q_OBJECT
public:
    enum ColumnNumber { Engine, Cause, Signals, Days, Mean, Interval, Sum, ColumnCount };
    explicit VetoModel(QObject* parent = nullptr);
    void setVetoes(const std::vector<decision::VetoValue>& vetoes);
};

} // namespace sextant::models

Q_DECLARE_METATYPE(sextant::models::ForestValue)
