#include "app/cockpit/feed_desk.h"

#include <QDockWidget>
#include <QTimer>

#include <chrono>
#include <utility>

#include "ui/operate/feeds_panel.h"
#include "ui/widgets/table_view.h"

namespace sextant::cockpit {
namespace {

constexpr auto kFeedsEvery = std::chrono::milliseconds(250);

/// The clock of the feeds' own thread.
Time wallNow()
{
    return Time{std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

} // namespace

models::FeedRow feedRowOf(const host::FeedFacts& facts, Time now)
{
    models::FeedRow row;
    row.venue = facts.venue;
    row.status = facts.status;
    row.now = now;
    row.supply = facts.supply;
    for (const auto& instrument : facts.status.instruments) {
        const std::size_t at = instrument.instrument.isSet() ? instrument.instrument.value - 1U : facts.symbols.size();
        row.symbols.push_back(at < facts.symbols.size() ? facts.symbols[at] : std::string("?"));
    }
    return row;
}

FeedDesk::FeedDesk(host::CockpitHost& host, const ui::ThemeController& theme, QObject* parent)
    : QObject(parent), m_host(host), m_panel([this, &theme] {
          auto* panel = new ui::FeedsPanel(theme, m_rows);
          connect(panel, &ui::FeedsPanel::connectWanted, this, &FeedDesk::connectWanted);
          panel->refresh();
          return panel;
      })
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &FeedDesk::look);
    timer->start(kFeedsEvery);
    connect(&host, &host::CockpitHost::opened, this, &FeedDesk::look);
}

FeedDesk::~FeedDesk() = default;

ui::Panel FeedDesk::panel()
{
    return m_panel.panel(QStringLiteral("feeds"), tr("Feeds"), ui::PanelPlace::Center, 1060);
}

void FeedDesk::look()
{
    std::vector<models::FeedRow> rows;
    if (const auto facts = m_host.feedStatus()) rows.push_back(feedRowOf(*facts, wallNow()));
    m_chips.clear();
    for (const models::FeedRow& row : rows)
        m_chips.push_back(models::FeedText::chip(row));
    m_rows.setFeeds(std::move(rows));
    if (m_panel) m_panel->refresh();
}

void FeedDesk::choose(const QString& feed)
{
    ui::FeedsPanel* panel = m_panel.get();
    if (panel == nullptr) return;
    for (QWidget* widget = panel; widget != nullptr; widget = widget->parentWidget())
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) {
            dock->show();
            dock->raise();
            break;
        }
    panel->choose(feed);
    panel->view()->setFocus();
}

} // namespace sextant::cockpit
