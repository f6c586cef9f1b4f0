#include "engine/host/decision_export.h"

#include <QPointer>
#include <QTimer>

#include <utility>

#include "engine/storage/workspace.h"

namespace sextant::host {
namespace {

constexpr int kDrainEvery = 40; // ms

Result<std::uint64_t> writeLog(const storage::WorkspaceLocation& location, DecisionFileKind kind,
                               const std::string& sessionId, const std::string& path)
{
    const auto workspace = storage::Workspace::openReadOnly(location);
    if (!workspace) return tl::unexpected(workspace.error());
    const auto database = workspace->connect(storage::Database::Access::ReadOnly);
    if (!database) return tl::unexpected(database.error());
    storage::ListFilter filter;
    filter.sessionId = sessionId;
    return writeDecisionFile(*database, kind, filter, path);
}

} // namespace

DecisionExport::DecisionExport(std::filesystem::path workspace, QObject* parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_timer(new QTimer(this))
{
    m_timer->setInterval(kDrainEvery);
    connect(m_timer, &QTimer::timeout, this, [this] { m_pool.drain(); });
}

DecisionExport::~DecisionExport() = default;

void DecisionExport::start(DecisionFileKind kind, const std::string& sessionId, const QString& path)
{
    const auto location = storage::WorkspaceLocation::directory(m_workspace);
    const QPointer<DecisionExport> self(this);
    ++m_running;
    m_timer->start();
    m_pool.post(
        [self, location, kind, sessionId, path](const std::stop_token&) -> WorkPool::Finish {
            const auto written = writeLog(location, kind, sessionId, path.toStdString());
            const std::uint64_t rows = written.value_or(0);
            const QString problem = written ? QString() : QString::fromStdString(written.error().message);
            return [self, rows, problem, path] {
                if (self == nullptr) return;
                self->end(problem.isEmpty(),
                          problem.isEmpty() ? tr("%n row(s) written to %1", nullptr, static_cast<int>(rows)).arg(path)
                                            : problem);
            };
        },
        [self](const std::string& fault) {
            if (self != nullptr) self->end(false, QString::fromStdString(fault));
        });
}

void DecisionExport::end(bool isWritten, const QString& text)
{
    if (--m_running == 0) m_timer->stop();
    Q_EMIT finished(isWritten, text);
}

} // namespace sextant::host
