#pragma once

#include <QString>
#include <QVariant>
#include <QWidget>

#include <functional>
#include <vector>

#include "engine/core/ids.h"
#include "engine/host/cockpit_host.h"
#include "engine/session/snapshot.h"
#include "models/feed_text.h"
#include "models/roles.h"

class QAction;

namespace sextant::models {
class Notifications;
class UndoBook;
struct NotificationRow;
} // namespace sextant::models

namespace sextant::ui {

class LateWidget;

/// Where a panel stands at first; people may dock it elsewhere, float it or put it into tabs.
enum class PanelPlace { Left, Center, Right, BottomLeft, BottomMiddle, BottomRight };

/// One panel of a workspace. The window owns the widget once it has it.
struct Panel {
    QString id; ///< "watchlist": the dock's object name, and the key of what is saved
    QString title;
    QWidget* widget = nullptr; ///< null: `late` makes it
    PanelPlace place = PanelPlace::Center;
    int size = 300; ///< width (or, below, height) wanted at first
    // Of a widget that is there.
    std::function<QVariant()> save;
    std::function<void(const QVariant&)> restore;
    LateWidget* late = nullptr; ///< outlives the window
};

struct Workspace {
    QString id; ///< "trade"
    QString title;
    std::vector<Panel> panels;
    bool isLeftTall = false; ///< what stands at the left goes down to the bottom
};

/// What the program puts into the window. The shell knows no panel by its type: the composition root connects panels,
/// models and host, and hands all of them over here. Functions may be empty.
struct PanelSet {
    std::vector<Workspace> workspaces;
    /// Shows a snapshot, at most 30 times a second; null: there is no session.
    std::function<void(const session::SnapshotPtr&)> show;
    /// Each command's fate.
    std::function<void(quint64 ticket, bool accepted, const QString& reason)> answered;
    std::function<void(InstrumentId)> chooseInstrument;
    /// By its number; 0 is the main one.
    std::function<void(int account)> chooseAccount;
    /// Tables show all accounts, or the chosen one alone.
    std::function<void(bool)> showAllAccounts;
    std::function<void(const QString& flag)> chooseFlag;
    /// `setting`: scroll to it; empty: none.
    std::function<void(QWidget* parent, const QString& setting)> openSettings;
    std::function<void(QWidget* parent)> openSessions;
    /// One per feed of the session that is open; asked some times a second.
    std::function<std::vector<models::FeedChip>()> feedChips;
    /// Shows what is known of a feed; empty: of all.
    std::function<void(const QString& feed)> chooseFeed;
    /// Bars of this instrument, as the history names it, were imported.
    std::function<void(const QString& instrument)> historyImported;
    /// The history of what was told; null: none is kept.
    models::Notifications* notifications = nullptr;
    /// What can be taken back in the window, which outlives it; null: the window keeps one of its own.
    models::UndoBook* undo = nullptr;
    /// A message was shown for some seconds.
    std::function<void(const QString& text, models::Tone tone)> noted;
    /// Shows where it happened.
    std::function<void(const models::NotificationRow&)> goTo;
    std::vector<QAction*> sessionActions; ///< of the transport: "session.previousSignal", "session.nextSignal"
    std::vector<QAction*> actions;        ///< of panels, for the menu and the palette
    std::vector<QAction*> accountActions; ///< the same, and in the list of accounts
};

} // namespace sextant::ui
