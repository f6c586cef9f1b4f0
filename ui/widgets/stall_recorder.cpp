#include "ui/widgets/stall_recorder.h"

#include <QAbstractEventDispatcher>

#include <algorithm>
#include <cmath>

namespace sextant::ui {
namespace {

using namespace std::chrono_literals;

double milliseconds(std::chrono::nanoseconds time) { return static_cast<double>(time.count()) / 1e6; }

} // namespace

StallRecorder::StallRecorder(QObject* parent) : QObject(parent)
{
    auto* dispatcher = QAbstractEventDispatcher::instance();
    if (dispatcher == nullptr) return;
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
        m_awake = Clock::now();
        m_isAwake = true;
    });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (m_isAwake) add(Clock::now() - m_awake);
        m_isAwake = false;
    });
}

void StallRecorder::add(std::chrono::nanoseconds busy)
{
    const double octaves = std::log2(std::max(1.0, static_cast<double>(busy.count())));
    ++m_counts[std::min(kClasses - 1, static_cast<std::size_t>(octaves * 16.0))];
    ++m_turns;
    m_over16 += busy > 16'700us ? 1 : 0;
    m_over50 += busy > 50ms ? 1 : 0;
    m_max = std::max(m_max, busy);
}

void StallRecorder::reset()
{
    m_counts.fill(0);
    m_turns = m_over16 = m_over50 = 0;
    m_max = 0ns;
}

StallRecorder::Summary StallRecorder::summary() const
{
    const auto quantile = [this](double share) {
        const auto wanted = static_cast<std::uint64_t>(std::ceil(share * static_cast<double>(m_turns)));
        std::uint64_t seen = 0;
        for (std::size_t index = 0; index < kClasses; ++index) {
            seen += m_counts[index];
            if (seen >= wanted && seen > 0)
                return std::min(std::exp2(static_cast<double>(index + 1) / 16.0) / 1e6, milliseconds(m_max));
        }
        return 0.0;
    };
    return {m_turns, quantile(0.5), quantile(0.99), milliseconds(m_max), m_over16, m_over50};
}

QString StallRecorder::line() const
{
    const Summary now = summary();
    return QStringLiteral("ui stalls: %1 turns, p50 %2 ms, p99 %3 ms, max %4 ms, over 16.7 ms: %5, over 50 ms: %6")
        .arg(now.turns)
        .arg(now.p50Ms, 0, 'f', 2)
        .arg(now.p99Ms, 0, 'f', 2)
        .arg(now.maxMs, 0, 'f', 1)
        .arg(now.over16Ms)
        .arg(now.over50Ms);
}

} // namespace sextant::ui
