#include "app/cockpit/option_desk.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>
#include <utility>

#include "models/number_text.h"
#include "ui/trade/legs_ticket.h"
#include "ui/trade/order_ticket.h"
#include "ui/widgets/seen_region.h"

namespace sextant::cockpit {
namespace {

QDockWidget* dockOf(QWidget* place)
{
    for (QWidget* widget = place; widget != nullptr; widget = widget->parentWidget())
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) return dock;
    return nullptr;
}

} // namespace

OptionDesk::OptionDesk(ui::ThemeController& theme, ui::OrderTicket& ticket, QObject* parent)
    : QObject(parent), m_panel([this, &theme, &ticket] { return makePanel(theme, ticket); })
{
    connect(&m_worker, &models::OptionWorker::changed, this, &OptionDesk::showView);
    m_panel.whenPlaced([this] { m_panel.place()->installEventFilter(this); });
}

OptionDesk::~OptionDesk() = default;

ui::OptionChainPanel* OptionDesk::makePanel(ui::ThemeController& theme, ui::OrderTicket& ticket)
{
    auto* panel = new ui::OptionChainPanel(theme, m_tables);
    panel->installEventFilter(this);
    connect(panel, &ui::OptionChainPanel::underlyingChosen, this, [this, panel](InstrumentId underlying) {
        m_underlying = underlying;
        panel->clearSelection();
        m_asked.reset();
        ask();
    });
    connect(panel, &ui::OptionChainPanel::selectionChanged, this, [this] {
        m_asked.reset();
        ask();
    });
    const ui::LegsTicket& legs = panel->legsTicket();
    connect(&legs, &ui::LegsTicket::previewWanted, this, &OptionDesk::legsPreviewWanted);
    connect(&legs, &ui::LegsTicket::orderWanted, this, &OptionDesk::legsWanted);
    connect(panel, &ui::OptionChainPanel::contractChosen, &ticket,
            [&ticket](InstrumentId option, market::Side side, Price limit) {
                ticket.setInstrument(option);
                if (side != market::Side::None) ticket.setSide(side);
                if (limit.units > 0) ticket.setLimitPrice(limit);
            });
    panel->legsTicket().setBlocked(m_blocked);
    showUnderlyings(*panel);
    return panel;
}

ui::OptionChainPanel* OptionDesk::chain() { return m_panel.get(); }

ui::Panel OptionDesk::panel()
{
    return m_panel.panel(QStringLiteral("options"), tr("Options"), ui::PanelPlace::Center, 912);
}

void OptionDesk::setSnapshot(const session::SnapshotPtr& snapshot)
{
    const bool isOther = !m_snapshot || !snapshot || m_snapshot->serial != snapshot->serial;
    m_snapshot = snapshot;
    if (isOther) {
        m_underlying = {};
        m_asked.reset();
        m_worker.forget();
        if (m_panel) {
            m_panel->clearSelection();
            m_panel->setView(nullptr);
        }
    }
    if (isOther || (snapshot && snapshot->options.size() != m_listed)) chooseUnderlying();
    showDock();
    ask();
}

void OptionDesk::setPreview(quint64 question, const session::LegsPreview& preview)
{
    if (m_panel) m_panel->legsTicket().setPreview(question, preview);
}

void OptionDesk::setSubmitted(quint64 ticket)
{
    if (m_panel) m_panel->legsTicket().setSubmitted(ticket);
}

void OptionDesk::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    if (m_panel) m_panel->legsTicket().setAnswer(ticket, accepted, reason);
}

void OptionDesk::setBlocked(const QString& reason)
{
    m_blocked = reason;
    if (m_panel) m_panel->legsTicket().setBlocked(reason);
}

/// One that the session has: the one that was chosen, else the first.
void OptionDesk::chooseUnderlying()
{
    m_listed = m_snapshot ? m_snapshot->options.size() : 0;
    const auto isChosen = [this](const auto& part) { return part->underlying == m_underlying; };
    if (m_listed == 0)
        m_underlying = {};
    else if (const auto& all = m_snapshot->options; std::none_of(all.begin(), all.end(), isChosen))
        m_underlying = all.front()->underlying;
    if (m_panel) showUnderlyings(*m_panel.made());
}

void OptionDesk::showUnderlyings(ui::OptionChainPanel& panel) const
{
    std::vector<ui::OptionChainPanel::Underlying> all;
    if (m_snapshot)
        for (const auto& part : m_snapshot->options)
            all.push_back({part->underlying, models::toText(m_snapshot->find(part->underlying)->instrument->symbol)});
    panel.setUnderlyings(all, m_underlying);
}

void OptionDesk::showDock()
{
    QDockWidget* dock = dockOf(m_panel.place());
    const bool hasOptions = m_snapshot && !m_snapshot->options.empty();
    if (dock == nullptr) return;
    dock->toggleViewAction()->setVisible(hasOptions);
    if (!hasOptions && !dock->isHidden()) dock->hide();
    if (hasOptions && m_hadOptions != hasOptions && dock->isHidden()) {
        // It comes behind what is looked at in its place.
        QDockWidget* front = nullptr;
        if (const auto* page = qobject_cast<QMainWindow*>(dock->parentWidget()))
            for (QDockWidget* other : page->tabifiedDockWidgets(dock))
                if (!ui::seenRegion(*other).isEmpty()) front = other;
        dock->show();
        if (front != nullptr) front->raise();
    }
    m_hadOptions = hasOptions;
}

void OptionDesk::setInstrument(InstrumentId instrument)
{
    if (!m_snapshot || instrument == m_underlying) return;
    const auto& all = m_snapshot->options;
    if (std::none_of(all.begin(), all.end(), [&](const auto& part) { return part->underlying == instrument; })) return;
    m_underlying = instrument;
    m_asked.reset();
    if (m_panel) m_panel->clearSelection();
    chooseUnderlying();
    ask();
}

void OptionDesk::ask()
{
    if (!m_panel || !m_snapshot || !m_underlying.isSet() || m_snapshot == m_asked || !m_panel->isVisible()) return;
    m_asked = m_snapshot;
    m_worker.ask({m_snapshot, m_underlying, m_panel->selection()});
}

void OptionDesk::showView()
{
    if (!m_panel) return;
    const models::OptionViewPtr& view = m_worker.latest();
    if (view && (view->underlying != m_underlying || !m_snapshot || view->serial != m_snapshot->serial)) return;
    m_panel->setFailed(m_worker.hasFailed());
    m_panel->setView(view);
    Q_EMIT priced();
}

bool OptionDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        if (watched == m_panel.made()) ask();
        // A layout that was put back shows every panel.
        QMetaObject::invokeMethod(this, &OptionDesk::showDock, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sextant::cockpit
