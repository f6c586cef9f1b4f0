#pragma once

#include <QWidget>

#include "engine/session/snapshot.h"

class QLabel;
class QStackedWidget;

namespace sextant::models {
class FillLadderModel;
}

namespace sextant::ui {

class EmptyState;
class TableView;
class ThemeController;

/// The session valued under all fill models side by side, each difference with its cause.
class FillLadderPanel final : public QWidget {
    Q_OBJECT
public:
    FillLadderPanel(const ThemeController& theme, models::FillLadderModel& ladder, QWidget* parent = nullptr);

    /// After the model got it.
    void setSnapshot(const session::SnapshotPtr& snapshot);
    [[nodiscard]] TableView* view() const { return m_view; }

Q_SIGNALS:
    /// The setting fills.ladder is to be changed.
    void ladderWanted();

private:
    models::FillLadderModel& m_ladder;
    QStackedWidget* m_pages;
    TableView* m_view;
    EmptyState* m_empty;
};

} // namespace sextant::ui
