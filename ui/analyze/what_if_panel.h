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

namespace sextant::models {
class WhatIfModel;
}

namespace sextant::ui {

class EmptyState;
class TableView;
class ThemeController;

/// Plays a past session again with other flags or settings, and lists what would have been decided otherwise.
class WhatIfPanel final : public QWidget {
    Q_OBJECT
public:
    WhatIfPanel(const ThemeController& theme, models::WhatIfModel& differences, QWidget* parent = nullptr);

    /// Recorded sessions, id and name, newest first.
    void setSessions(const std::vector<std::pair<std::string, QString>>& sessions);
    void setRunning(bool isRunning);
    /// `share` 0..1.
    void setProgress(double share, const QString& reached);
    /// After the model got it.
    void setSummary(const QString& text);
    void setProblem(const QString& text);
    [[nodiscard]] TableView* view() const { return m_view; }
    /// For the Why panel's link: the flag or setting that is to be asked about.
    void suggest(bool isFlag, const QString& key);

Q_SIGNALS:
    void compareWanted(const QString& sessionId, const sextant::host::WhatIfChange& change);
    void cancelWanted();
    void chartWanted(sextant::InstrumentId instrument, sextant::Time time);

private:
    void offerValues();
    void add();
    void showChanges();
    void compare();

    models::WhatIfModel& m_differences;
    QComboBox* m_session;
    QComboBox* m_key;
    QComboBox* m_choice; // of flags and choices
    QLineEdit* m_value;  // of everything else
    QStackedWidget* m_values;
    QPushButton* m_add;
    QLabel* m_changes;
    QPushButton* m_clear;
    QPushButton* m_run;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_summary;
    QStackedWidget* m_pages;
    TableView* m_view;
    EmptyState* m_empty;
    host::WhatIfChange m_change;
    bool m_isRunning = false;
};

} // namespace sextant::ui
