#pragma once

#include <QObject>
#include <QString>

#include <memory>

#include "engine/host/file_export.h"
#include "ui/widgets/long_work.h"

namespace sextant::cockpit {

/// Writes stored tables to a file in the background, with its progress. One at a time.
class TableExport final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// finished() follows.
    void start(host::FileExport::Work work, const QString& file, QWidget* window);
    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }

Q_SIGNALS:
    /// A whole sentence.
    void finished(bool isWritten, const QString& text);

private:
    void end(const QString& file, const Result<std::uint64_t>& outcome);

    std::unique_ptr<ui::LongWork> m_work; // null: idle
};

} // namespace sextant::cockpit
