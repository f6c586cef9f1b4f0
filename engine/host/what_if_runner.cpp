#include "engine/host/what_if_runner.h"

#include <QPointer>
#include <QTimer>

#include <atomic>
#include <utility>

namespace sextant::host {
namespace {

constexpr int kLookEvery = 40; // ms

} // namespace

/// What the thread and the screen share of one comparison.
struct WhatIfRunner::Job {
    std::stop_source stop;
    std::atomic<double> share{0.0};
    std::atomic<std::int64_t> time{0};
};

WhatIfRunner::WhatIfRunner(std::filesystem::path workspace, QObject* parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_timer(new QTimer(this))
{
    m_timer->setInterval(kLookEvery);
    connect(m_timer, &QTimer::timeout, this, &WhatIfRunner::look);
}

WhatIfRunner::~WhatIfRunner()
{
    if (m_current) m_current->stop.request_stop();
}

void WhatIfRunner::start(const std::string& sessionId, const WhatIfChange& change)
{
    if (m_current) m_current->stop.request_stop();
    auto job = std::make_shared<Job>();
    m_current = job;
    const auto location = storage::WorkspaceLocation::directory(m_workspace);
    m_pool.post(
        [self = QPointer<WhatIfRunner>(this), job, location, sessionId,
         change](const std::stop_token& poolStop) -> WorkPool::Finish {
            const std::stop_callback endWithPool(poolStop, [&] { job->stop.request_stop(); });
            auto found = whatIf(location, sessionId, change, job->stop.get_token(), [&](double share, Time time) {
                job->share.store(share, std::memory_order_relaxed);
                job->time.store(time.ns, std::memory_order_relaxed);
            });
            std::shared_ptr<const WhatIfResult> result;
            std::string problem;
            if (found)
                result = std::make_shared<const WhatIfResult>(*std::move(found));
            else
                problem = found.error().code == ErrorCode::Interrupted ? std::string() : found.error().message;
            return [self, job, result, problem] {
                if (self == nullptr || self->m_current != job) return;
                self->m_current.reset();
                self->m_timer->stop();
                if (result)
                    Q_EMIT self->finished(result);
                else
                    Q_EMIT self->failed(problem.empty() ? tr("The comparison was stopped.")
                                                        : QString::fromStdString(problem));
            };
        },
        [self = QPointer<WhatIfRunner>(this), job](const std::string& fault) {
            // An engine that stops at a fault ends the comparison, not the program.
            if (self == nullptr || self->m_current != job) return;
            self->m_current.reset();
            self->m_timer->stop();
            Q_EMIT self->failed(
                tr("The engine stopped at a fault while it was playing the session again: %1. Nothing was "
                   "compared; running sessions are not concerned.")
                    .arg(QString::fromStdString(fault)));
        });
    m_timer->start();
}

void WhatIfRunner::cancel()
{
    if (m_current) m_current->stop.request_stop();
}

void WhatIfRunner::look()
{
    const auto job = m_current;
    if (job) Q_EMIT progressed(job->share.load(std::memory_order_relaxed), job->time.load(std::memory_order_relaxed));
    m_pool.drain();
}

} // namespace sextant::host
