#include "app/cockpit/photographer.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QTabWidget>

#include "app/cockpit/desk.h"
#include "app/cockpit/option_desk.h"
#include "models/order_change.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/shell/workspace_page.h"
#include "ui/trade/change_dialogs.h"
#include "ui/trade/decisions_panel.h"
#include "ui/trade/order_ticket.h"

namespace sextant::cockpit {

using namespace std::chrono_literals;

void Photographer::planPanels()
{
    for (ui::WorkspacePage* page : m_window->pages())
        for (QDockWidget* dock : page->docks()) {
            if (page != m_window->pages().front() || dock->objectName() == QLatin1StringView("options")) continue;
            then([dock] { dock->raise(); }); // of several in one place
            const QString name = QStringLiteral("panel-%1").arg(dock->objectName());
            auto* tabs = page->make(dock)->findChild<QTabWidget*>();
            if (tabs == nullptr) {
                shoot(name, [dock] { return dock; });
                continue;
            }
            for (int tab = 0; tab < tabs->count(); ++tab) {
                then([tabs, tab] { tabs->setCurrentIndex(tab); });
                shoot(QStringLiteral("%1-%2").arg(name).arg(tab + 1), [dock] { return dock; });
            }
            then([tabs] { tabs->setCurrentIndex(0); });
        }
}

void Photographer::planOptions()
{
    const auto dock = [this]() -> QDockWidget* {
        auto* found = m_window->findChild<QDockWidget*>(QStringLiteral("options"));
        const auto now = m_host.latest();
        return now && !now->options.empty() ? found : nullptr;
    };
    then([dock] {
        if (dock() != nullptr) dock()->raise();
    });
    waitForChain();
    then([this, dock] {
        if (dock() == nullptr) return;
        m_desk->options().chain()->setSelection(spread());
    });
    waitForChain();
    settle();
    shoot(
        QStringLiteral("trade-options"), [this, dock]() -> QWidget* { return dock() ? m_window : nullptr; }, true);
    const char* names[] = {"chain", "smile", "surface", "payoff", "greeks", "expiries"};
    for (int tab = 0; tab < 6; ++tab) {
        then([this, dock, tab] {
            if (dock() != nullptr) m_desk->options().chain()->showTab(static_cast<ui::OptionChainPanel::Tab>(tab));
        });
        settle();
        shoot(
            QStringLiteral("panel-options-%1").arg(QLatin1StringView(names[tab])),
            [dock]() -> QWidget* { return dock(); }, true);
    }
    // An order of four legs, with what the engine says of it.
    then([this, dock] {
        if (dock() != nullptr) (void)m_desk->options().chain()->choose(models::OptionStrategy::IronCondor);
    });
    waitForChain();
    settle();
    shoot(
        QStringLiteral("panel-options-legs"), [dock]() -> QWidget* { return dock(); }, true);
    // The least window.
    then([this, dock] {
        if (dock() == nullptr) return;
        m_desk->options().chain()->showTab(ui::OptionChainPanel::Chain);
        m_window->resize(1024, 640);
    });
    settle();
    shoot(
        QStringLiteral("options-small"), [this, dock]() -> QWidget* { return dock() ? m_window : nullptr; }, true);
    then([this] { m_window->resize(1760, 1020); });
    raise("chart");
    settle();
}

void Photographer::waitForChain()
{
    then([this] { m_since = std::chrono::steady_clock::now(); });
    m_steps.push_back([this] {
        const auto now = m_host.latest();
        if (!now || now->options.empty()) return true;
        const auto& view = m_desk->options().view();
        const auto passed = std::chrono::steady_clock::now() - m_since;
        return (view && view->of(models::OptionOwner::Selection).legs.size() ==
                            m_desk->options().chain()->selection().size()) ||
               passed > 10s;
    });
}

std::vector<models::OptionLeg> Photographer::spread() const
{
    const auto& view = m_desk->options().view();
    if (!view || !view->chain.spot) return {};
    for (const trading::ChainExpiry& expiry : view->chain.expiries) {
        std::vector<models::OptionLeg> legs;
        for (const trading::ChainRow& row : expiry.rows) {
            if (row.strike.toDouble() < *view->chain.spot || !row.call || !row.call->mid) continue;
            legs.push_back({view->optionOf(row.call), legs.empty() ? 2 : -2});
            if (legs.size() == 2) return legs;
        }
    }
    return {};
}

void Photographer::planTrading()
{
    const auto ticket = [this] { return m_window->findChild<ui::OrderTicket*>(); };
    const auto part = [this]() -> const session::InstrumentPart& { return *m_host.latest()->find(m_scene.instrument); };
    raise("ticket");
    for (const bool isWrong : {false, true}) {
        then([ticket, part, isWrong] { ticket()->setDraft(pairOrder(part(), isWrong)); });
        settle();
        shoot(isWrong ? QStringLiteral("ticket-error") : QStringLiteral("ticket-pair"),
              [ticket]() -> QWidget* { return ticket(); });
    }
    then([ticket, part] { ticket()->setDraft(writtenOrder(part())); });
    // A stop on its way, with what it would mean there.
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(&m_window->findChild<ui::ChartPanel*>()->view(), &event);
    };
    then([press] {
        press(Qt::Key_T);
        press(Qt::Key_Up, Qt::ShiftModifier);
    });
    settle();
    shoot(QStringLiteral("chart-line-moved"), [this]() -> QWidget* { return m_window->findChild<ui::ChartPanel*>(); });
    then([press] {
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
    });
    shootDialog(
        QStringLiteral("dialog-change-order"), [this]() -> QWidget* { return openChange(); }, true);
    shootDialog(
        QStringLiteral("dialog-protect"), [this]() -> QWidget* { return openProtection(); }, true);
    raise("ticket");
}

QWidget* Photographer::openChange()
{
    const auto now = m_host.latest();
    models::WorkingOrders working;
    working.update(*now);
    for (const auto& [id, row] : working.orders()) {
        if (!models::canReplace(row) || row.limit.units == 0) continue;
        auto* dialog = new ui::ReplaceDialog(row, now->find(row.instrument)->instrument, m_window);
        dialog->open();
        return dialog;
    }
    return nullptr;
}

QWidget* Photographer::openProtection()
{
    const auto now = m_host.latest();
    for (const session::PositionRow& row : *now->positions) {
        if (!models::canChange(row)) continue;
        auto* dialog = new ui::ProtectDialog(row, now->find(row.instrument)->instrument, row.mark, m_window);
        dialog->open();
        return dialog;
    }
    return nullptr;
}

void Photographer::chooseNewestBar()
{
    const auto now = m_host.latest();
    auto* decisions = m_window->findChild<ui::DecisionsPanel*>();
    const std::uint64_t signal = now->signalRows.empty() ? 0 : now->signalRows.back().seq;
    if (!now->holds.empty() && now->holds.back().seq > signal)
        Q_EMIT decisions->holdChosen(now->holds.back().seq);
    else if (signal > 0)
        Q_EMIT decisions->signalChosen(now->signalRows.back().signal);
}

void Photographer::planScoreTree()
{
    const auto dock = [this] { return m_window->findChild<QDockWidget*>(QStringLiteral("why")); };
    then([this, dock] {
        chooseNewestBar();
        dock()->setFloating(true);
        dock()->resize(560, 1000);
    });
    settle();
    shoot(QStringLiteral("score-tree"), [dock]() -> QWidget* { return dock(); });
    then([this, dock] {
        dock()->setFloating(false);
        chooseSignal();
    });
    settle();
}

} // namespace sextant::cockpit
