#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "engine/host/bar_import_job.h"
#include "engine/host/import_profiles.h"
#include "models/import_models.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTimer;

namespace sextant::ui {

class TableView;
class ThemeController;

/// Takes bars from files into the workspace's history, one file after the other: shows what a file was found to be, its
/// first bars as they were understood, its bad rows, and lets people say it otherwise. How the columns of a layout were
/// named is remembered. Files are read on a thread of their own.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    using Job = std::unique_ptr<host::BarImportJob>;
    using Begin = std::function<Job(host::ImportPlan, host::BarImportJob::Kind)>;
    /// `formats`: names of file formats besides detection. `profiles` is what earlier imports have kept.
    ImportDialog(const ThemeController& theme, const QStringList& formats, Begin begin, host::ImportProfiles profiles,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Files to be taken, the first of them now if nothing is looked at.
    void addFiles(const QStringList& files);
    void reject() override;

Q_SIGNALS:
    /// Bars of this instrument, as the history names it, are there now.
    void imported(const QString& instrument, const QString& text);
    /// The file holds something else than bars: it can be played.
    void playWanted(const QStringList& files);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* buildOptions(const QStringList& formats);
    [[nodiscard]] QWidget* buildTables(const ThemeController& theme);
    void browse();
    void nextFile();
    void showHead(const market::formats::FileHead& head);
    void applyProfile();
    [[nodiscard]] host::ImportProfile profile() const;
    [[nodiscard]] host::ImportPlan plan() const;
    void changed();
    void begin(host::BarImportJob::Kind kind);
    void look();
    void finish(const host::BarImportJob::Progress& progress);
    void showReport(const host::ImportReport* report);
    void refresh();
    [[nodiscard]] bool isImporting() const;

    Begin m_begin;
    host::ImportProfiles m_profiles;
    models::ImportHeadModel m_headRows;
    models::ImportBarsModel m_barRows;
    models::ImportProblemsModel m_problemRows;
    QLineEdit* m_file;
    QLineEdit* m_symbol;
    QLineEdit* m_venue;
    QComboBox* m_format;
    QComboBox* m_timeframe;
    QComboBox* m_zone;
    QCheckBox* m_lenient;
    std::vector<QComboBox*> m_columns; // as kOurs
    QLabel* m_summary;
    QTabWidget* m_tabs = nullptr;
    TableView* m_bars = nullptr;
    TableView* m_head = nullptr;
    TableView* m_problems = nullptr;
    QProgressBar* m_busy;
    QLabel* m_phase;
    QPushButton* m_play;
    QPushButton* m_import = nullptr;
    QPushButton* m_close = nullptr;
    QTimer* m_look;     // while a job runs
    QTimer* m_debounce; // until what is typed stands still
    Job m_job;
    QStringList m_waiting; // files after this one
    std::optional<market::formats::FileHead> m_known;
    std::optional<host::ImportReport> m_report; // of the look that is shown; nothing: none is good
    bool m_isFilling = false;                   // fields are set by us
    bool m_isPlayable = false;                  // the file holds something else
    bool m_isDone = false;                      // this file is in the history
    bool m_isClosing = false;
};

} // namespace sextant::ui
