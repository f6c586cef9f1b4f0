#include "tests/bench/ui/chart_bench.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QWheelEvent>

#include <array>
#include <cstdint>
#include <ctime>
#include <memory>

#include "engine/session/snapshot.h"
#include "tests/bench/ui/recording_device.h"
#include "ui/chart/chart_view.h"
#include "ui/widgets/theme.h"

namespace sextant::bench {
namespace {

constexpr QSize kSize{1280, 800};
constexpr int kFrames = 240;
constexpr std::int64_t kUnitsPerCent = 1'000'000;

/// Minute bars of a random walk that is the same every time.
session::SnapshotPtr invented(std::size_t count)
{
    session::BarLog log;
    std::uint64_t state = 42;
    const auto draw = [&state](std::int64_t range) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::int64_t>((state >> 33) % static_cast<std::uint64_t>(range));
    };
    std::int64_t price = 5'000'000; // cents
    for (std::size_t i = 0; i < count; ++i) {
        market::Bar bar;
        bar.end = Time::fromSeconds(1'400'000'040 + 60 * (static_cast<std::int64_t>(i) + 1));
        bar.durationSeconds = 60;
        bar.instrument = 1;
        bar.open.units = price * kUnitsPerCent;
        const std::int64_t close = std::max<std::int64_t>(100'000, price + draw(4001) - 2000);
        bar.high.units = (std::max(price, close) + draw(1000)) * kUnitsPerCent;
        bar.low.units = (std::min(price, close) - draw(1000)) * kUnitsPerCent;
        bar.close.units = close * kUnitsPerCent;
        bar.volume = static_cast<double>(1 + draw(1000));
        price = close;
        log.add(bar);
    }
    auto instrument = std::make_shared<market::Instrument>();
    instrument->id = InstrumentId{1};
    instrument->symbol = "BTC-USDT";
    instrument->tick = Price{kUnitsPerCent};
    auto part = std::make_shared<session::InstrumentPart>();
    part->instrument = std::move(instrument);
    part->calendar = market::findCalendar("24-7");
    part->bars = log.view();
    part->last = part->bars.back().close;
    auto snapshot = std::make_shared<session::Snapshot>();
    snapshot->serial = 1;
    snapshot->instruments.push_back(std::move(part));
    snapshot->positions = std::make_shared<const std::vector<session::PositionRow>>();
    return snapshot;
}

void wheel(ui::ChartView& view, const QPoint& at, const QPoint& angle)
{
    QWheelEvent event(at, view.mapToGlobal(at), {}, angle, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

/// What a hand does between two frames: turn the wheel out to all bars and back in again, pan at every zoom.
void move(ui::ChartView& view, int frame)
{
    constexpr int kTurn = kFrames / 2;
    const QPoint at(500 + frame % 200, 300);
    const int phase = frame % 4;
    if (phase == 3)
        wheel(view, at, QPoint(0, frame < kTurn ? -240 : 240));
    else
        wheel(view, at, QPoint(frame % 8 < 4 ? 9 : -9, 0));
}

/// Processor time of this thread, ms. A frame waits for nothing, so on a quiet machine this is how long it takes; where
/// others compile beside it, what they take is not counted.
double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

struct Times {
    double p50 = 0.0; ///< ms
    double p99 = 0.0;
};

Times timesOf(const std::vector<double>& frames) { return {median(frames), quantile(frames, 0.99)}; }

/// Frames of a chart that is there already. Errors: Interrupted.
Result<void> measureFrames(const Environment& environment, const Tell& tell, ui::ChartView& view,
                           const std::string& label)
{
    const double zoom = view.zoom();
    const auto begin = [&] {
        view.goToNewest();
        view.setZoom(zoom);
    };

    // Once on paper: what every frame is made of.
    std::vector<Frame> script;
    RecordingDevice device(kSize);
    begin();
    for (int i = 0; i < kFrames; ++i) {
        move(view, i);
        view.render(&device);
        script.push_back(device.take());
    }

    QImage image(kSize, QImage::Format_RGB32);
    std::vector<double> frames(kFrames);
    std::vector<double> p99;
    const auto ours = [&]() -> Result<double> {
        begin();
        for (int i = 0; i < kFrames; ++i) {
            const double began = threadMs();
            move(view, i);
            view.render(&image);
            frames[static_cast<std::size_t>(i)] = threadMs() - began;
        }
        p99.push_back(timesOf(frames).p99);
        return timesOf(frames).p50;
    };
    const auto limit = [&]() -> Result<double> {
        for (int i = 0; i < kFrames; ++i) {
            const double began = threadMs();
            QPainter painter(&image);
            drawAgain(painter, script[static_cast<std::size_t>(i)]);
            painter.end();
            frames[static_cast<std::size_t>(i)] = threadMs() - began;
        }
        return timesOf(frames).p50;
    };
    auto samples = interleave(environment, ours, limit);
    if (!samples) return tl::unexpected(samples.error());
    tell("G5 ui: chart frame p50, " + label, *samples);
    samples->ours.assign(p99.end() - static_cast<std::ptrdiff_t>(samples->ours.size()), p99.end());
    tell("G5 ui: chart frame p99, " + label, *samples);
    return {};
}

} // namespace

Result<void> measureChart(const Environment& environment, const Tell& tell)
{
    for (const auto& [count, label] :
         {std::pair<std::size_t, const char*>{1'000'000, "1 M bars"}, {5'000'000, "5 M bars"}}) {
        environment.progress(std::string("chart of ") + label);
        ui::ThemeController theme;
        theme.setScheme(ui::ColorScheme::Dark);
        ui::ChartView view(theme);
        view.resize(kSize);
        view.setInstrument(InstrumentId{1});
        view.setSnapshot(invented(count));
        view.show();
        // As a window would: a slice of work between two turns of the event loop.
        const auto waitFor = [&](const auto& isDone) -> Result<void> {
            while (!isDone()) {
                if (environment.stopped()) return fail(ErrorCode::Interrupted, "bench: stopped before it was done");
                QCoreApplication::processEvents();
            }
            return {};
        };
        auto done = waitFor([&view] { return view.series() != nullptr && view.series()->isComplete(); });
        if (done) done = measureFrames(environment, tell, view, label);
        if (!done) return done;
        // Ribbon, Bollinger bands, RSI and MACD: eleven lines, a tint and columns, in three panes.
        view.indicators().addPreset();
        done = waitFor([&view] { return view.indicators().isComplete(); });
        if (done) done = measureFrames(environment, tell, view, std::string(label) + ", four indicators");
        if (!done) return done;
    }
    return {};
}

} // namespace sextant::bench
