#include "engine/host/bar_import_job.h"

#include <utility>

#include "engine/host/cockpit_host.h"
#include "engine/market/instrument_catalog.h"
#include "engine/storage/workspace.h"

namespace sextant::host {
namespace {

constexpr std::size_t kRowsShown = 20;

Time wallNow(const CockpitHost::ServicePlace& place)
{
    if (place.wallClock) return place.wallClock();
    return Time{std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

} // namespace

BarImportJob::BarImportJob(const CockpitHost& host, ImportPlan plan, Kind kind) : m_kind(kind)
{
    // What belongs to the host's thread is asked for here.
    const CockpitHost::ServicePlace place = host.servicePlace();
    plan.now = wallNow(place);
    Result<storage::Database> database = fail(ErrorCode::Refused, "no workspace is open, so that nothing can be kept");
    if (place.workspace != nullptr) database = place.workspace->connect(storage::Database::Access::ReadWrite);
    if (!database) {
        m_progress.isOver = true;
        m_progress.problem = database.error().message;
        return;
    }
    m_thread = std::thread(
        [this, plan = std::move(plan), database = *std::move(database)]() mutable { run(database, std::move(plan)); });
}

BarImportJob::~BarImportJob()
{
    cancel();
    if (m_thread.joinable()) m_thread.join();
}

BarImportJob::Progress BarImportJob::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

void BarImportJob::run(storage::Database& database, ImportPlan plan)
{
    auto head = market::formats::readFileHead(plan.source.path, kRowsShown);
    if (head) {
        const std::lock_guard lock(m_mutex);
        m_progress.head = *std::move(head);
    }
    plan.source.progress = [this](const market::formats::ReadProgress& read) {
        using From = market::formats::ReadProgress::Phase;
        const std::lock_guard lock(m_mutex);
        m_progress.phase = read.phase == From::Looking    ? Phase::Looking
                           : read.phase == From::Checking ? Phase::Checking
                                                          : Phase::Reading;
        m_progress.share.reset();
        if (read.size > 0) m_progress.share = static_cast<double>(read.done) / static_cast<double>(read.size);
        return !m_cancelled.load();
    };
    plan.onWritten = [this](std::uint64_t) { return !m_cancelled.load(); };
    plan.onCommit = [this] {
        const std::lock_guard lock(m_mutex);
        m_progress.phase = Phase::Writing;
        m_progress.share.reset();
    };
    const auto catalog = market::InstrumentCatalog::builtIn();
    auto report = m_kind == Kind::Look ? inspectBars(plan, catalog, database) : importBars(plan, catalog, database);
    const std::lock_guard lock(m_mutex);
    m_progress.isOver = true;
    if (report) {
        m_progress.isGood = true;
        m_progress.phase = Phase::Done;
        m_progress.report = *std::move(report);
    } else {
        m_progress.isCancelled = report.error().code == ErrorCode::Interrupted;
        m_progress.problem = report.error().message;
    }
}

} // namespace sextant::host
