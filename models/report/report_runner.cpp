#include "models/report/report_runner.h"

#include <QPointer>
#include <QSaveFile>
#include <QTimer>

#include <atomic>
#include <utility>

#include "models/engine_words.h"
#include "models/number_text.h"
#include "models/report/report_html.h"
#include "models/report/report_pdf.h"

namespace sextant::models {
namespace {

constexpr int kLookEvery = 40; // ms

Result<void> cannotWrite(const QSaveFile& file)
{
    return fail(ErrorCode::Io, ReportRunner::tr("%1 cannot be written: %2. Choose another place, or make room.")
                                   .arg(file.fileName(), file.errorString())
                                   .toStdString());
}

} // namespace

Result<void> writeReport(const ReportDocument& document, const ReportFiles& files)
{
    QSaveFile html(files.html);
    QSaveFile pdf(files.pdf);
    if (!files.html.isEmpty()) {
        const QByteArray page = reportHtml(document);
        if (!html.open(QIODevice::WriteOnly) || html.write(page) != page.size()) return cannotWrite(html);
    }
    if (!files.pdf.isEmpty()) {
        if (!pdf.open(QIODevice::WriteOnly)) return cannotWrite(pdf);
        if (const auto written = writeReportPdf(document, pdf); !written) return cannotWrite(pdf);
    }
    for (QSaveFile* file : {&html, &pdf})
        if (!file->fileName().isEmpty() && !file->commit()) return cannotWrite(*file);
    return {};
}

/// What the thread and the screen share of one report.
struct ReportRunner::Job {
    std::stop_source stop;
    std::atomic<double> share{0.0};
};

ReportRunner::ReportRunner(std::filesystem::path workspace, QObject* parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_timer(new QTimer(this))
{
    m_timer->setInterval(kLookEvery);
    connect(m_timer, &QTimer::timeout, this, &ReportRunner::look);
}

ReportRunner::~ReportRunner() { cancel(); }

void ReportRunner::start(const std::string& sessionId, const SessionReportText::Options& options,
                         const ReportFiles& files)
{
    cancel();
    auto job = std::make_shared<Job>();
    m_current = job;
    const auto location = storage::WorkspaceLocation::directory(m_workspace);
    m_pool.post(
        [self = QPointer<ReportRunner>(this), job, location, sessionId, options,
         files](const std::stop_token& poolStop) -> host::WorkPool::Finish {
            const std::stop_callback endWithPool(poolStop, [&] { job->stop.request_stop(); });
            const auto stop = job->stop.get_token();
            const auto written = host::readSessionFacts(location, sessionId, stop, [&](double share) {
                                     job->share.store(share);
                                 }).and_then([&](const host::SessionFacts& facts) -> Result<void> {
                job->share.store(1.0);
                const ReportDocument document = SessionReportText::of(facts, options);
                if (stop.stop_requested()) return fail(ErrorCode::Interrupted, "");
                return writeReport(document, files);
            });
            const bool isStopped = !written && written.error().code == ErrorCode::Interrupted;
            const QString problem = written || isStopped ? QString() : EngineWords::of(written.error());
            return [self, job, files, isGood = written.has_value(), problem] {
                if (self == nullptr || self->m_current != job) return;
                self->m_current.reset();
                self->m_timer->stop();
                isGood ? Q_EMIT self->finished(files) : Q_EMIT self->failed(problem);
            };
        },
        [self = QPointer<ReportRunner>(this), job](const std::string& fault) {
            if (self == nullptr || self->m_current != job) return;
            self->m_current.reset();
            self->m_timer->stop();
            Q_EMIT self->failed(
                tr("The engine stopped at a fault while it was reading the session again: %1. No report was "
                   "written; running sessions are not concerned.")
                    .arg(toText(fault)));
        });
    m_timer->start();
}

void ReportRunner::cancel()
{
    if (m_current) m_current->stop.request_stop();
}

void ReportRunner::look()
{
    if (const auto job = m_current) Q_EMIT progressed(job->share.load());
    m_pool.drain();
}

} // namespace sextant::models
