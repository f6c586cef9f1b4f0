#pragma once

#include <QVariantMap>
#include <QWidget>

#include <optional>
#include <vector>

#include "engine/session/snapshot.h"

class QSplitter;
class QToolButton;

namespace sextant::models {
class DrawingBook;
class UndoBook;
} // namespace sextant::models

namespace sextant::ui {

class ChartPanel;
class ThemeController;

/// One to four charts beside and below each other. Those of the same link show the same symbol, the same crosshair and
/// the same end of time, each in its own timeframe. The first chart is always there.
class ChartGroup final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 4;
    /// Links have a letter and a colour; 0 is none.
    static constexpr int kLinks = 3;

    explicit ChartGroup(const ThemeController& theme, QWidget* parent = nullptr);
    ~ChartGroup() override;

    [[nodiscard]] ChartPanel& first() { return *m_charts.front().panel; }
    [[nodiscard]] std::size_t count() const { return m_charts.size(); }
    [[nodiscard]] ChartPanel& chart(std::size_t i) { return *m_charts[i].panel; }
    /// Another chart of the symbol and the link of number `like`; null if there are kMost.
    ChartPanel* add(std::size_t like = 0);
    /// Not the first.
    void remove(std::size_t i);
    [[nodiscard]] int link(std::size_t i) const { return m_charts[i].link; }
    void setLink(std::size_t i, int link);

    void setSnapshot(const session::SnapshotPtr& snapshot);
    void setDrawingBook(models::DrawingBook& book);
    /// Of all charts, those that are added included.
    void setUndoBook(models::UndoBook& book);
    /// Of all charts, with their links and sizes. A state of a single chart is that of the first.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    /// It shows nothing yet.
    void chartAdded(sextant::ui::ChartPanel* chart);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Chart {
        ChartPanel* panel = nullptr;
        QToolButton* linkButton = nullptr;
        QToolButton* add = nullptr;
        QToolButton* remove = nullptr; // null: it is the first
        int link = 0;
    };
    [[nodiscard]] ChartPanel* append();
    [[nodiscard]] std::optional<std::size_t> placeOf(const ChartPanel* panel) const;
    void arrange();
    void updateButtons();
    /// For the others of the same link; not while they follow already.
    template <class Do>
    void withLinked(const ChartPanel* from, const Do& follow);
    void shareSymbol(const ChartPanel* from);
    void shareEnd(const ChartPanel* from);

    const ThemeController& m_theme;
    QSplitter* m_rows;
    QSplitter* m_upper;
    QSplitter* m_lower;
    std::vector<Chart> m_charts;
    session::SnapshotPtr m_snapshot;
    models::DrawingBook* m_book = nullptr;
    models::UndoBook* m_undo = nullptr;
    bool m_isFollowing = false;
};

} // namespace sextant::ui
