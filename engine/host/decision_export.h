#pragma once

#include <QObject>
#include <QString>

#include <filesystem>
#include <string>

#include "engine/host/decision_files.h"
#include "engine/host/work_pool.h"

class QTimer;

namespace sextant::host {

/// Writes engine 2's log or trades to a CSV file on a thread of its own. Lives on the screen's thread.
class DecisionExport final : public QObject {
    Q_OBJECT
public:
    explicit DecisionExport(std::filesystem::path workspace, QObject* parent = nullptr);
    ~DecisionExport() override;

    /// Of one session; empty: of all. finished() follows.
    void start(DecisionFileKind kind, const std::string& sessionId, const QString& path);

Q_SIGNALS:
    /// A whole sentence.
    void finished(bool isWritten, const QString& text);

private:
    void end(bool isWritten, const QString& text);

    std::filesystem::path m_workspace;
    WorkPool m_pool;
    QTimer* m_timer; // while something is written
    int m_running = 0;
};

} // namespace sextant::host
