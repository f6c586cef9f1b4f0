#include "models/option_worker.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace sextant::models {
namespace {

constexpr std::chrono::milliseconds kLook{30}; // for answers

} // namespace

OptionWorker::OptionWorker(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { run(stop); })
{
    m_timer.setInterval(kLook);
    connect(&m_timer, &QTimer::timeout, this, &OptionWorker::drain);
}

OptionWorker::~OptionWorker() = default;

void OptionWorker::ask(OptionRequest request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_request = std::move(request);
        m_asked = ++m_number;
    }
    m_wake.notify_one();
    if (!m_timer.isActive()) m_timer.start();
}

void OptionWorker::forget()
{
    const std::lock_guard lock(m_mutex);
    m_request.reset();
    m_answer.reset();
    m_forgotten = m_asked;
    m_latest.reset();
    m_hasFailed = false;
    m_timer.stop();
}

void OptionWorker::drain()
{
    std::optional<Answer> answer;
    {
        const std::lock_guard lock(m_mutex);
        answer = std::exchange(m_answer, std::nullopt);
    }
    if (!answer || answer->number <= m_forgotten) return;
    if (answer->number >= m_asked) m_timer.stop();
    m_hasFailed = answer->hasFailed;
    if (!m_hasFailed) m_latest = std::move(answer->view);
    Q_EMIT changed();
}

void OptionWorker::run(const std::stop_token& stop)
{
    using Clock = std::chrono::steady_clock;
    while (!stop.stop_requested()) {
        OptionRequest request;
        Answer answer;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_request.has_value(); })) return;
            request = *std::exchange(m_request, std::nullopt);
            answer.number = m_number;
        }
        const auto began = Clock::now();
        try {
            answer.view = makeOptionView(request);
        } catch (const std::exception&) { // of this thread's outermost function: the screen says so
            answer.hasFailed = true;
        }
        request = {};
        const auto took = Clock::now() - began;
        std::unique_lock lock(m_mutex);
        m_answer = std::move(answer);
        const auto next = began + std::max<Clock::duration>(kLeastPause, 3 * took);
        m_wake.wait_until(lock, stop, next, [] { return false; });
    }
}

} // namespace sextant::models
