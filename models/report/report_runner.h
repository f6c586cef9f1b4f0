#pragma once

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <string>

#include "engine/host/work_pool.h"
#include "models/report/session_report.h"

class QTimer;

namespace sextant::models {

/// Where a report is written; an empty name: not in that form.
struct ReportFiles {
    QString html;
    QString pdf;
};

/// Writes what is asked for, each file whole or not at all. Errors: Io naming the file and what to do.
[[nodiscard]] Result<void> writeReport(const ReportDocument& document, const ReportFiles& files);

/// Writes the report of a stored session on a thread of its own. Lives on the screen's thread. One at a time.
class ReportRunner final : public QObject {
    Q_OBJECT
public:
    explicit ReportRunner(std::filesystem::path workspace, QObject* parent = nullptr);
    ~ReportRunner() override;

    /// Begins; finished() or failed() follows. What runs is stopped first, and says nothing any more.
    void start(const std::string& sessionId, const SessionReportText::Options& options, const ReportFiles& files);
    /// Asks it to stop; failed() follows, and no file was written.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }

Q_SIGNALS:
    /// 0 … 1 of reading the session back; 1: the pages are made.
    void progressed(double share);
    void finished(const sextant::models::ReportFiles& files);
    /// Empty: it was cancelled.
    void failed(const QString& text);

private:
    struct Job;
    void look();

    std::filesystem::path m_workspace;
    host::WorkPool m_pool;
    QTimer* m_timer;
    std::shared_ptr<Job> m_current; // null: idle
};

} // namespace sextant::models
