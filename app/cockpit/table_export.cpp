#include "app/cockpit/table_export.h"

#include <utility>

#include "models/engine_words.h"

namespace sextant::cockpit {

void TableExport::start(host::FileExport::Work work, const QString& file, QWidget* window)
{
    if (m_work) {
        Q_EMIT finished(false, tr("Another file is being written. Wait for it, or cancel it."));
        return;
    }
    m_work = std::make_unique<ui::LongWork>(std::move(work), tr("Export"), tr("%1 is being written.", "file").arg(file),
                                            window,
                                            [this, file](const Result<std::uint64_t>& outcome) { end(file, outcome); });
}

void TableExport::end(const QString& file, const Result<std::uint64_t>& outcome)
{
    m_work.release()->deleteLater(); // it is what calls
    if (outcome)
        Q_EMIT finished(true, tr("%n row(s) written to %1", nullptr, static_cast<int>(*outcome)).arg(file));
    else if (outcome.error().code == ErrorCode::Interrupted)
        Q_EMIT finished(false, tr("Cancelled; nothing was written."));
    else
        Q_EMIT finished(false, models::EngineWords::of(outcome.error()));
}

} // namespace sextant::cockpit
