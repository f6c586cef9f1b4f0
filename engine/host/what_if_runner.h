#pragma once

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <stop_token>

#include "engine/host/what_if.h"
#include "engine/host/work_pool.h"

class QTimer;

namespace sextant::host {

/// Compares a stored session with what it would have been, on a thread of its own (DESIGN §5, research pool). Lives on
/// the screen's thread. One comparison at a time.
class WhatIfRunner final : public QObject {
    Q_OBJECT
public:
    explicit WhatIfRunner(std::filesystem::path workspace, QObject* parent = nullptr);
    ~WhatIfRunner() override;

    /// Begins; finished() or failed() follows. What runs is stopped first, and says nothing any more.
    void start(const std::string& sessionId, const WhatIfChange& change);
    /// Asks it to stop; failed() follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }

Q_SIGNALS:
    /// `share` 0..1; `time` in ns since 1970 that both runs have reached.
    void progressed(double share, qint64 time);
    void finished(const std::shared_ptr<const sextant::host::WhatIfResult>& result);
    void failed(const QString& text);

private:
    struct Job;
    void look();

    std::filesystem::path m_workspace;
    WorkPool m_pool;
    QTimer* m_timer;
    std::shared_ptr<Job> m_current; // null: idle
};

} // namespace sextant::host
