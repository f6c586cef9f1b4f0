#pragma once

#include <QWidget>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/ids.h"
#include "engine/core/time.h"
#include "engine/host/what_if.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace sextant::models {
class WhatIfCausesModel;
class WhatIfModel;
} // namespace sextant::models

namespace sextant::ui {

class EmptyState;
class TableView;
class ThemeController;

/// Plays a past session again with other flags, settings, weights or another rule of its experiment, and lists what
/// would have been decided otherwise and what that was worth.
class WhatIfPanel final : public QWidget {
    Q_OBJECT
public:
    struct Tables {
        models::WhatIfModel& differences;
        models::WhatIfCausesModel& causes;
    };
    WhatIfPanel(const ThemeController& theme, const Tables& tables, QWidget* parent = nullptr);

    /// Recorded sessions, id and name, newest first.
    void setSessions(const std::vector<std::pair<std::string, QString>>& sessions);
    /// Chooses one of them; nothing happens where it is not listed.
    void chooseSession(const std::string& sessionId);
    void setRunning(bool isRunning);
    /// `share` 0..1.
    void setProgress(double share, const QString& reached);
    /// After the models got it.
    void setSummary(const QString& text);
    void setProblem(const QString& text);
    /// Whether the compared session is the one that is open: its chart then shows where decisions differ.
    void setOnChart(bool isOnChart);
    /// Marks the row of a difference that was chosen on the chart.
    void showDifference(int row);
    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] TableView* causesView() const { return m_causesView; }
    /// For the Why panel's link: the flag or setting that is to be asked about.
    void suggest(bool isFlag, const QString& key);
    [[nodiscard]] const host::WhatIfChange& change() const { return m_change; }
    /// The chosen setting or weight with this value, as if it had been typed and added.
    void addChange(const QString& value);

Q_SIGNALS:
    void compareWanted(const QString& sessionId, const sextant::host::WhatIfChange& change);
    void cancelWanted();
    void chartWanted(sextant::InstrumentId instrument, sextant::Time time);
    /// The compared session is to be opened as a replay at that time.
    void replayWanted(sextant::InstrumentId instrument, sextant::Time time);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Subject { Flag, Setting, Weight, Rule };
    void fillKeys();
    void offerValues();
    void add();
    void remove(const QString& link);
    void showChanges();
    void showCounts();
    void goTo(InstrumentId instrument, Time time);
    void compare();
    [[nodiscard]] Subject subject() const;
    /// What was typed is no value: says what was expected.
    void refuse(const QString& text);

    Tables m_tables;
    QComboBox* m_session;
    QComboBox* m_key;
    QComboBox* m_choice; // of flags and choices
    QLineEdit* m_value;  // of everything else
    QStackedWidget* m_values;
    QPushButton* m_add;
    QLabel* m_changes;
    QLabel* m_refusal;
    QPushButton* m_clear;
    QPushButton* m_run;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_summary;
    QWidget* m_chartRow;
    QLabel* m_chartNote;
    QPushButton* m_replay;
    QStackedWidget* m_pages;
    QTabWidget* m_tabs;
    TableView* m_view;
    TableView* m_causesView;
    EmptyState* m_empty;
    host::WhatIfChange m_change;
    bool m_isRunning = false;
    bool m_isOnChart = false;
};

} // namespace sextant::ui
