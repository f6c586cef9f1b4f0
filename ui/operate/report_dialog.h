#pragma once

#include <QDialog>
#include <QElapsedTimer>

#include <functional>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "models/report/report_runner.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace sextant::ui {

class ThemeController;

/// Asks of which session a report is wanted, in which form and where, and writes it: with progress, and until it is
/// cancelled. Nothing is written by half.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const ThemeController& theme, const std::filesystem::path& workspace, const QString& program,
                 QWidget* parent = nullptr);

    /// Newest first; `current` is chosen.
    void setSessions(const std::vector<host::SessionSummary>& sessions, const std::string& current);
    [[nodiscard]] bool isRunning() const { return m_runner.isRunning(); }
    /// What is going on, or became of it.
    [[nodiscard]] QString messageText() const;

private:
    struct Form {
        QCheckBox* wanted = nullptr;
        QLineEdit* file = nullptr;
        QPushButton* choose = nullptr;
        QPushButton* open = nullptr;
    };
    Form addForm(const QString& title, const QString& accessible, const QString& suffix);
    void suggestFiles();
    void refresh();
    void start();
    void showProgress(double share);
    void finish(const models::ReportFiles& files);
    void say(bool isBad, const QString& text);

    const ThemeController& m_theme;
    models::ReportRunner m_runner;
    QString m_program;
    QComboBox* m_session;
    Form m_html;
    Form m_pdf;
    QProgressBar* m_progress;
    QLabel* m_message;
    QPushButton* m_write;
    QPushButton* m_cancel;
    QElapsedTimer m_since;
};

} // namespace sextant::ui
