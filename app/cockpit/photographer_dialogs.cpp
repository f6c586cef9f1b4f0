#include "app/cockpit/photographer.h"

#include <QDockWidget>

#include <utility>

#include "app/cockpit/account_desk.h"
#include "app/cockpit/desk.h"
#include "app/cockpit/market_desk.h"
#include "app/cockpit/notification_desk.h"
#include "app/cockpit/sessions_desk.h"
#include "engine/host/recovery.h"
#include "engine/host/settings_profile.h"
#include "models/listed_parts.h"
#include "models/number_text.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/indicator_dialog.h"
#include "ui/operate/session_label_dialog.h"
#include "ui/operate/settings_dialog.h"
#include "ui/operate/settings_profiles_dialog.h"
#include "ui/shell/recovery_dialog.h"
#include "ui/trade/market_table.h"
#include "ui/trade/name_dialog.h"
#include "ui/trade/screen_dialog.h"
#include "ui/trade/screener_panel.h"
#include "ui/trade/watchlist_panel.h"
#include "ui/widgets/table_view.h"

namespace sextant::cockpit {

using namespace std::chrono_literals;

void Photographer::planDialogs()
{
    const auto chart = [this]() -> ui::ChartView& { return m_window->findChild<ui::ChartPanel*>()->view(); };
    shootDialog(QStringLiteral("dialog-add-indicator"), [chart] { return chart().addIndicator(); });
    shootDialog(QStringLiteral("dialog-edit-indicator"), [chart] { return chart().editIndicator(0); });
    shootDialog(QStringLiteral("dialog-settings"), [this] { return m_desk->openSettings(m_window, {}); });
    shootDialog(QStringLiteral("dialog-sessions"), [this] { return m_desk->openSessions(m_window); });
    shootDialog(QStringLiteral("dialog-scoring"), [this] { return m_desk->openScoring(m_window); });
    using Kind = ui::AccountDialog::Kind;
    for (const auto& [name, kind] : {std::pair("open", Kind::Open),
                                     {"capital", Kind::Capital},
                                     {"correct", Kind::Correct},
                                     {"funding", Kind::Funding}})
        shootDialog(QStringLiteral("dialog-account-%1").arg(QLatin1StringView(name)),
                    [this, kind = kind]() -> QWidget* { return m_desk->accounts().open(kind); });
    shootDialog(QStringLiteral("dialog-keys"), [this] { return m_window->showCheatSheet(); });
    shootDialog(QStringLiteral("dialog-about"), [this] { return m_window->showAbout(); });
    then([this] { m_window->showPalette(); });
    shoot(QStringLiteral("palette"), [this] { return m_window; });
    then([this] { m_window->findChild<QWidget*>(QStringLiteral("commandPalette"))->hide(); });
}

/// Names what people have, so that there is something to be seen of it.
void Photographer::planWatchlists()
{
    then([this] {
        models::WatchlistBook& book = m_desk->markets().book();
        QStringList symbols;
        for (const auto& part : models::listedParts(*m_host.latest()))
            symbols << models::toText(part->instrument->symbol);
        for (qsizetype i = 0; i < symbols.size(); ++i)
            if (i % 3 != 2) book.setGroup(symbols[i], i % 3 == 0 ? QStringLiteral("A1") : QStringLiteral("B2"));
        if (!book.contains(QStringLiteral("A1"))) book.addList(QStringLiteral("A1"), symbols.mid(0, 3));
        using models::ScreenField;
        using models::ScreenOperator;
        models::ScreenRule rule;
        rule.name = QStringLiteral("S1");
        rule.any = {{{ScreenField::Score, ScreenOperator::AtLeast, 0.2, {}},
                     {ScreenField::Change, ScreenOperator::Above, -0.05, {}}},
                    {{ScreenField::Direction, ScreenOperator::Is, 0.0, QStringLiteral("bear")}}};
        if (book.screen(rule.name) == nullptr) (void)book.saveScreen(rule);
        m_desk->markets().watchlistPanel()->table().rows().setGrouping(models::WatchlistRows::Grouping::Own);
    });
    settle();
    shoot(QStringLiteral("panel-watchlist-groups"),
          [this]() -> QWidget* { return m_window->findChild<QDockWidget*>(QStringLiteral("watchlist")); });
    then([this] {
        m_desk->markets().watchlistPanel()->table().rows().setGrouping(models::WatchlistRows::Grouping::None);
    });
    raise("screener");
    settle();
    shoot(QStringLiteral("panel-screener-rows"),
          [this]() -> QWidget* { return m_window->findChild<QDockWidget*>(QStringLiteral("screener")); });
    shootDialog(QStringLiteral("dialog-screen"),
                [this]() -> QWidget* { return m_desk->markets().screenerPanel()->editScreen(); });
    shootDialog(QStringLiteral("dialog-watchlist-name"),
                [this]() -> QWidget* { return m_desk->markets().watchlistPanel()->newList(); });
    raise("watchlist");
}

void Photographer::planKeptThings()
{
    then([this] {
        // In the words of the program, so that they are in the language of the picture.
        m_desk->notifications().noteMessage(
            ui::MainWindow::tr("“%1” goes on where it was interrupted.").arg(openName()), models::Tone::Warning);
    });
    shootDialog(QStringLiteral("dialog-notifications"), [this] { return m_window->showNotifications(); });
    shootDialog(QStringLiteral("dialog-recovery"), [this]() -> QWidget* {
        host::Recovery recovery;
        recovery.owner = {4711, "sextant"};
        recovery.lastWritten = m_host.latest()->now;
        recovery.cutBytes = 4096;
        recovery.session =
            host::Recovery::Session{m_host.status().sessionId, false, m_host.latest()->seq, m_host.latest()->now, 1, 2};
        auto* dialog = new ui::RecoveryDialog(recovery, openName(), m_window);
        dialog->open();
        return dialog;
    });
    shootDialog(QStringLiteral("dialog-session-label"), [this]() -> QWidget* {
        auto* dialog = new ui::SessionLabelDialog({}, openName(), m_window);
        dialog->open();
        return dialog;
    });
    shootDialog(QStringLiteral("dialog-report"), [this] { return m_desk->openReport(m_window); });
    then([this] {
        host::SettingsProfiles profiles(m_host.workspace());
        host::SettingsProfile profile;
        profile.name = "P1";
        profile.values = {{"risk.max_position_percent", "25"}};
        (void)profiles.save(profile, true);
    });
    shootDialog(QStringLiteral("dialog-profiles"), [this]() -> QWidget* {
        QWidget* settings = m_desk->openSettings(m_window, {});
        ui::SettingsProfilesDialog* profiles = qobject_cast<ui::SettingsDialog*>(settings)->openProfiles();
        settings->hide();
        profiles->show();
        if (profiles->list()->model()->rowCount() > 0) profiles->list()->selectRow(0);
        return profiles;
    });
    then([this] {
        m_comparison = nullptr;
        m_since = std::chrono::steady_clock::now();
        connect(
            &m_desk->sessions(), &SessionsDesk::compared, this, [this](QWidget* dialog) { m_comparison = dialog; },
            Qt::SingleShotConnection);
        m_desk->sessions().compare(m_recorded, m_host.status().sessionId);
    });
    m_steps.push_back([this] { return m_comparison != nullptr || std::chrono::steady_clock::now() - m_since > 20s; });
    settle();
    shootDialog(
        QStringLiteral("dialog-comparison"), [this]() -> QWidget* { return m_comparison; }, true);
}

QString Photographer::openName() const { return models::toText(m_host.status().name); }

} // namespace sextant::cockpit
