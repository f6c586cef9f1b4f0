#pragma once

#include <QMainWindow>

#include <utility>
#include <vector>

#include "ui/shell/panel_set.h"

class QAction;
class QDockWidget;
class QSettings;

namespace sextant::ui {

class PanelFrame;
class ThemeController;
struct ScreenSet;

/// The panels of one workspace, docked. Their places and their own states are saved with the layout. Those that are
/// made late come when they are first seen; until then the states that were restored wait for them.
class WorkspacePage final : public QMainWindow {
    Q_OBJECT
public:
    /// `places`: how the panels stand, what people would rather have first (places()); those that cannot be used are
    /// passed over, and without any the panels stand as at first.
    WorkspacePage(const ThemeController& theme, Workspace workspace, QWidget* parent = nullptr,
                  const QByteArrayList& places = {});
    ~WorkspacePage() override;

    [[nodiscard]] const QString& id() const { return m_workspace.id; }
    [[nodiscard]] const QString& title() const { return m_workspace.title; }
    /// Panels as they were at first, all shown.
    void resetLayout();
    void save(QSettings& settings) const;
    /// What cannot be restored stays as it is. False: the places of panels were not.
    bool restore(QSettings& settings);
    /// The same without the places of panels, which the page was made with.
    void restorePanels(QSettings& settings);
    /// What save() kept of the places of a workspace's panels; empty: nothing.
    [[nodiscard]] static QByteArray storedPlaces(const QSettings& settings, const QString& workspace);
    /// Places of panels alone, as bytes that mean nothing to others.
    [[nodiscard]] QByteArray places() const;
    bool setPlaces(const QByteArray& places);
    /// What save() keeps, and what restore() brings back; what is not in `state` stays as it is.
    [[nodiscard]] QVariantMap wholeState() const;
    bool setState(const QVariantMap& state);
    /// Floating panels that cannot be reached any more come back to a screen.
    void bringBack(const ScreenSet& screens);
    /// One per panel: shows or hides it.
    [[nodiscard]] std::vector<QAction*> panelActions() const;
    [[nodiscard]] const std::vector<QDockWidget*>& docks() const { return m_docks; }
    /// The panel of a dock of this page, made now if it is not there yet.
    QWidget* make(const QDockWidget* dock);
    [[nodiscard]] bool isMade(const QDockWidget* dock) const;

Q_SIGNALS:
    /// A panel was moved, floated, sized, shown or hidden.
    void arranged();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] std::vector<QDockWidget*> at(PanelPlace place) const;
    /// Beside each other, those of one place behind each other as tabs. The first of each place.
    /// One beside the other, in the part below `above` or, without it, in one of their own.
    void layAcross(std::initializer_list<PanelPlace> places, QDockWidget* above);
    void applySizes();
    /// What part of the page each panel takes: people have just made it so.
    void noteShares();
    /// Whether those are in sight that have shares, or others of the same tabs, to which the shares go over.
    [[nodiscard]] bool carriesShares();
    /// The same parts of a page of another size. Without them a window that was small once would stay out of shape.
    void applyShares();
    void scheduleShares();
    /// Panels behind each other have their titles in their tabs.
    void updateTitles();
    void scheduleTitles();
    /// Whether people see it, and not a tab before it.
    [[nodiscard]] bool isSeen(const QDockWidget* dock) const;
    /// Takes the first of these that can be used. False: none can.
    bool placeFirst(const QByteArrayList& places);
    void setPanels(const QVariantMap& state);
    void makeSeen();
    [[nodiscard]] std::size_t indexOf(const QDockWidget* dock) const;
    [[nodiscard]] static bool isMade(const Panel& panel);

    const ThemeController& m_theme;
    Workspace m_workspace;
    std::vector<QDockWidget*> m_docks;                     // as m_workspace.panels
    QVariantMap m_waiting;                                 // states of panels that are not made yet
    std::vector<std::pair<QDockWidget*, QSizeF>> m_shares; // of those in sight; empty: not known yet
    bool m_sharesWanted = false;
    bool m_sizesWanted = true;
    bool m_titlesWanted = false;
    bool m_isMoved = false; // a panel went to another place since the shares were noted
};

} // namespace sextant::ui
