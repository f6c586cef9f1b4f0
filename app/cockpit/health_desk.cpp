#include "app/cockpit/health_desk.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <utility>
#include <vector>

#include "engine/services/health/service_facts.h"
#include "ui/operate/frame_view.h"
#include "ui/operate/health_panel.h"
#include "ui/widgets/stall_recorder.h"

namespace sextant::cockpit {
namespace {

using namespace std::chrono_literals;
using ui::StallRecorder;

constexpr auto kEachSecond = 1s;
constexpr std::array<double, 11> kBuckets{0.001, 0.002, 0.004, 0.008, 0.0167, 0.033, 0.05, 0.1, 0.25, 0.5, 1.0}; // s

double millisecondsOf(std::chrono::nanoseconds time) { return static_cast<double>(time.count()) / 1e6; }

std::chrono::nanoseconds spanOf(double milliseconds)
{
    return std::chrono::nanoseconds(std::llround(milliseconds * 1e6));
}

models::GuiFrames framesOf(const StallRecorder::Frames& frames)
{
    return {frames.times.count(), frames.over, frames.times.quantileMs(0.5), frames.times.quantileMs(0.99),
            millisecondsOf(frames.times.longest())};
}

std::vector<std::uint64_t> barsOf(const ui::DurationCounts& times)
{
    std::vector<std::uint64_t> bars(ui::FrameView::kBars);
    std::uint64_t below = 0;
    for (int bar = 0; bar < ui::FrameView::kBars; ++bar) {
        const double edge = ui::FrameView::kLeastMs * std::exp2((bar + 1.0) / ui::FrameView::kBarsPerOctave);
        const bool isLast = bar + 1 == ui::FrameView::kBars;
        const std::uint64_t upTo = isLast ? times.count() : times.countUpTo(spanOf(edge));
        bars[static_cast<std::size_t>(bar)] = upTo - below;
        below = upTo;
    }
    return bars;
}

} // namespace

HealthDesk::HealthDesk(const ui::ThemeController& theme, StallRecorder* recorder, QObject* parent)
    : QObject(parent), m_recorder(recorder), m_timer(new QTimer(this)), m_panel([this, &theme] {
          auto* panel = new ui::HealthPanel(theme, m_rows);
          if (m_recorder == nullptr) panel->setUnmeasured();
          connect(panel, &ui::HealthPanel::seen, m_timer, [this](bool isSeen) {
              if (!isSeen || m_recorder == nullptr) return m_timer->stop();
              show();
              m_timer->start(kEachSecond);
          });
          return panel;
      })
{
    connect(m_timer, &QTimer::timeout, this, &HealthDesk::show);
}

HealthDesk::~HealthDesk() { m_timer->stop(); }

ui::Panel HealthDesk::panel()
{
    return m_panel.panel(QStringLiteral("health"), tr("Window health"), ui::PanelPlace::Right, 700);
}

void HealthDesk::show()
{
    if (!m_panel) return;
    const auto steady = StallRecorder::Clock::now();
    const Time wall{QDateTime::currentMSecsSinceEpoch() * 1'000'000};
    // Newest first. A stall's instant is told by how long ago it was, so that it is worked out once.
    std::vector<models::GuiStallRow> rows;
    const auto& stalls = m_recorder->stalls();
    rows.reserve(stalls.size());
    for (auto stall = stalls.rbegin(); stall != stalls.rend(); ++stall) {
        models::GuiStallRow row;
        row.number = stall->number;
        row.name = std::to_string(stall->number);
        const int known = m_rows.rowOf(row.name);
        row.at =
            known >= 0 ? m_rows.row(known)->at : wall - std::chrono::duration_cast<Duration>(steady - stall->start);
        row.ms = millisecondsOf(stall->lasted);
        row.job = stall->job;
        row.subject = stall->subject;
        row.share = std::clamp(millisecondsOf(stall->taken) / row.ms, 0.0, 1.0);
        rows.push_back(std::move(row));
    }
    m_rows.setRows(std::move(rows));
    const StallRecorder::Frames minute = m_recorder->newestFrames(steady);
    m_panel->setFrames(framesOf(minute), framesOf(m_recorder->frames()), barsOf(minute.times));
}

void HealthDesk::addTo(services::ServiceFacts& facts) const
{
    if (m_recorder == nullptr) return;
    const StallRecorder::Frames& frames = m_recorder->frames();
    services::NamedHistogramFacts times{
        "gui_frame_seconds",
        "How long frames of the window took: work and painting.",
        {},
        {{}, frames.times.count(), static_cast<double>(frames.times.sum().count()) / 1e9}};
    for (const double bound : kBuckets)
        times.values.buckets.emplace_back(bound, frames.times.countUpTo(spanOf(bound * 1e3)));
    facts.histograms.push_back(std::move(times));
    facts.gauges.push_back({"gui_frames_over_budget",
                            "Frames of the window that took longer than 16.7 ms.",
                            true,
                            {},
                            static_cast<double>(frames.over)});
    const auto& byJob = m_recorder->stallsByJob();
    for (int job = 0; job < models::kGuiJobs; ++job)
        facts.gauges.push_back({"gui_stalls",
                                "Stretches over 50 ms in which the window did not answer, by what took most of them.",
                                true,
                                {{"job", models::GuiHealthText::metric(static_cast<models::GuiJob>(job))}},
                                static_cast<double>(byJob[static_cast<std::size_t>(job)])});
    facts.gauges.push_back({"gui_longest_stall_seconds",
                            "The longest stretch in which the window did not answer.",
                            false,
                            {},
                            m_recorder->summary().maxMs / 1e3});
}

} // namespace sextant::cockpit
