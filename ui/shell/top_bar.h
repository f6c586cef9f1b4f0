#pragma once

#include <QWidget>

#include <span>
#include <string>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "engine/session/snapshot.h"
#include "models/feed_text.h"

class QAction;
class QMenu;
class QTabBar;
class QToolButton;

namespace sextant::ui {

class Chip;
class FeedChips;
class Figure;
class HoldButton;
class ThemeController;

/// Always on screen: menu, workspaces, which session this is, the account, the source, and Kill.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(const ThemeController& theme, QWidget* parent = nullptr);

    void setMenu(QMenu* menu);
    /// What can be done with accounts, below the list of them. Owned elsewhere.
    void setAccountActions(std::span<QAction* const> actions);
    /// Stands before Kill, behind those before.
    void addTool(QWidget* tool);
    /// One per feed; none: the session listens to no venue.
    void setFeeds(const std::vector<models::FeedChip>& feeds);
    void addWorkspace(const QString& title);
    void setWorkspace(int index);
    /// `snapshot` may be null.
    void show(const host::HostStatus& status, const session::Snapshot* snapshot);
    using QWidget::show;
    void openMenu();
    /// Lets choose an account, or what to do with one. Nothing happens without a session.
    void openAccounts();
    /// Its number; 0 is the main one.
    [[nodiscard]] int account() const;
    [[nodiscard]] bool showsAllAccounts() const;
    /// As if chosen from the list. Nothing happens with an account that the session has not.
    void setAccount(int account, bool showsAll);

Q_SIGNALS:
    void workspaceChosen(int index);
    /// By its number; 0 is the main one.
    void accountChosen(int account);
    /// Tables show all accounts from now on, or the chosen one.
    void allAccountsShown(bool areShown);
    void killHeld();
    /// What is known of a feed is to be seen; empty: of all.
    void feedChosen(const QString& feed);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();
    void showAccounts(const session::Snapshot* snapshot);
    void chooseAccount(int account);
    void showAccount(const session::AccountPart* account);

    const ThemeController& m_theme;
    QToolButton* m_mark;
    QTabBar* m_tabs;
    Chip* m_session;
    QToolButton* m_accounts; // shown while there is a session
    QMenu* m_accountMenu;
    std::vector<QAction*> m_accountChoices; // by number
    QAction* m_showAll;
    std::vector<QAction*> m_accountActions;
    std::vector<std::string> m_accountNames;
    std::string m_account; // by name, since numbers are a session's own; empty: the main one
    Figure* m_equity;
    Figure* m_day;
    Figure* m_exposure;
    Figure* m_budget;
    Figure* m_drawdown;
    Chip* m_source;
    FeedChips* m_feeds;
    std::vector<QWidget*> m_tools;
    HoldButton* m_kill;
    std::vector<QWidget*> m_optional; // least important first
};

} // namespace sextant::ui
