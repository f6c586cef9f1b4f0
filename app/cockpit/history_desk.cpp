#include "app/cockpit/history_desk.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>
#include <vector>

#include "engine/storage/bars_table.h"
#include "engine/storage/workspace.h"
#include "models/number_text.h"
#include "ui/chart/chart_view.h"

namespace sextant::cockpit {
namespace {

constexpr std::chrono::milliseconds kDrainEvery{100};
constexpr std::size_t kMostBars = 20'000;

std::string historyName(const market::Instrument& instrument)
{
    return instrument.venue.empty() ? instrument.symbol : instrument.venue + ":" + instrument.symbol;
}

/// What may stand before a session's bars. Invented prices of another session say nothing of this one.
models::PastBars pastOf(std::vector<storage::BarRow> rows, int priceScale)
{
    auto past = std::make_shared<std::vector<models::PastBar>>();
    past->reserve(rows.size());
    for (storage::BarRow& row : rows) {
        if (row.priceScale != priceScale || row.provenance == market::Provenance::Simulated) continue;
        if (!past->empty() && row.bar.start() < past->back().bar.end) continue;
        past->push_back({row.bar, row.provenance});
    }
    return past->empty() ? nullptr : models::PastBars(std::move(past));
}

} // namespace

HistoryDesk::HistoryDesk(host::CockpitHost& host, ui::ChartView& chart, QObject* parent)
    : QObject(parent), m_host(host), m_chart(&chart)
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        m_pool.drain();
        look(m_snapshot); // another timeframe is chosen without a snapshot
    });
    timer->start(kDrainEvery);
}

std::optional<HistoryDesk::Wanted> HistoryDesk::wanted(const session::Snapshot& snapshot) const
{
    const InstrumentId id = m_chart->instrument();
    if (id.value < 1 || id.value > snapshot.instruments.size()) return std::nullopt;
    const auto& part = snapshot.instruments[id.value - 1U];
    if (!part || part->bars.empty()) return std::nullopt;
    Wanted wanted;
    wanted.serial = snapshot.serial;
    wanted.instrument = historyName(*part->instrument);
    wanted.priceScale = part->instrument->priceScale;
    wanted.base = part->base;
    wanted.shown = std::max(part->base, m_chart->timeframe());
    wanted.before = part->bars[part->bars.first()].start();
    return wanted;
}

void HistoryDesk::look(const session::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (!m_chart || !snapshot) return m_wanted.reset();
    const auto now = wanted(*snapshot);
    if (!now || now == m_wanted) return;
    m_wanted = now;
    read(*now);
}

void HistoryDesk::imported(const QString& instrument)
{
    if (m_wanted && models::toText(m_wanted->instrument) == instrument) read(*m_wanted);
}

void HistoryDesk::read(const Wanted& wanted)
{
    const auto place = m_host.servicePlace();
    if (place.workspace == nullptr) return;
    auto opened = place.workspace->connect(storage::Database::Access::ReadOnly);
    if (!opened) return; // the chart shows what the session has
    m_pool.cancelAll();
    auto database = std::make_shared<storage::Database>(*std::move(opened));
    m_pool.post([this, wanted, database](const std::stop_token& cancel) -> host::WorkPool::Finish {
        storage::BarsTable table(*database);
        auto rows = table.latest(wanted.instrument, wanted.base, kMostBars, wanted.before);
        if (rows && rows->empty() && wanted.shown != wanted.base && !cancel.stop_requested())
            rows = table.latest(wanted.instrument, wanted.shown, kMostBars, wanted.before);
        if (!rows || cancel.stop_requested()) return {};
        auto past = pastOf(*std::move(rows), wanted.priceScale);
        return [this, wanted, past = std::move(past)] {
            if (m_chart && m_wanted == wanted) m_chart->setPast(past);
        };
    });
}

} // namespace sextant::cockpit
