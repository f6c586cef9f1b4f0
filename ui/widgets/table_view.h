#pragma once

#include <QByteArray>
#include <QString>
#include <QTableView>

#include <vector>

class QPainter;
class QTimer;

namespace sextant::ui {

class CellDelegate;
class ColumnTitles;
class TableTools;
class ThemeController;

/// A table as all panels have it: rows of 24 pixels, no boxes, columns that can be moved, hidden, sized and sorted by,
/// and all that TableTools can do.
class TableView final : public QTableView {
    Q_OBJECT
public:
    explicit TableView(const ThemeController& theme, QWidget* parent = nullptr);

    [[nodiscard]] CellDelegate* delegate() const { return m_delegate; }
    [[nodiscard]] TableTools& tools() const { return *m_tools; }
    /// What is said in place of rows while there are none: what to do next.
    void setEmptyText(const QString& text);
    [[nodiscard]] const QString& emptyText() const { return m_emptyText; }
    /// Rows that are titles (models::TitleRole) go from end to end.
    void setTitleRows(bool areThere) { m_hasTitles = areThere; }
    static constexpr int kElasticMost = 60; ///< that a column takes beyond what it needs, pixels
    static constexpr int kAll = 10'000;     ///< whatever the others leave
    static constexpr int kWordsLeast = 120; ///< of words, which end in dots then, pixels
    /// The columns share the width there is, so that nothing is scrolled sideways: each is as wide as its cells, else
    /// as their shorter texts, and where that is too much `yielding` ones are left out, the first of them first, until
    /// there is room again; words are cut shorter at last. `elastic` takes what is left over, up to `most` pixels; -1:
    /// the last one does, or all of them where that would tear a number away from its row. Widths that people set end
    /// it.
    /// `elasticLeast`: others are left out before `elastic` has less than that.
    /// `step`: so many of `yielding` go at once, where they belong together.
    void setFitting(std::vector<int> yielding, int elastic = -1, int most = kElasticMost, std::size_t step = 1,
                    int elasticLeast = kWordsLeast);
    /// The columns are as wide as their cells again, and are scrolled.
    void endFitting();
    [[nodiscard]] bool isFitting() const { return m_fits && !m_isSizedByPeople; }
    /// A grid whose columns are alike and all wanted (strikes, moves of a price): people scroll it sideways.
    void setWideGrid(bool isOne) { m_isWideGrid = isOne; }
    [[nodiscard]] bool isWideGrid() const { return m_isWideGrid; }
    /// Left out for want of room, and not because people do not want it.
    [[nodiscard]] bool isWithoutRoom(int column) const;
    /// What stands in a row's columns without room, a line each: for its tool tip.
    [[nodiscard]] QString withoutRoomText(const QModelIndex& row) const;
    /// As people choose; a column without room takes that of another.
    void setColumnWanted(int column, bool isWanted);
    /// Selected rows (or all, if none is) as CSV: titles and the visible columns in the order shown.
    [[nodiscard]] QString csv() const;
    void copyCsv() const;
    /// Order, width and visibility of columns, and what they are sorted by.
    [[nodiscard]] QByteArray saveColumns() const;
    /// `areSized`: the widths are those that people set, and stay.
    bool restoreColumns(const QByteArray& state, bool areSized = true);
    [[nodiscard]] bool isSizedByPeople() const { return m_isSizedByPeople; }
    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    /// A switch was clicked, or chosen with the space bar; nothing has changed yet.
    void switchRequested(const QModelIndex& index, bool wanted);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Columns whose visible cells or titles are cut become wider; until people set widths themselves.
    void widenColumns();
    /// What a column needs to show everything, and what to show the shorter texts.
    struct ColumnNeed {
        int wide = 0;
        int least = 0;
        int title = 0;
        bool isWords = true; ///< may end in dots
    };
    [[nodiscard]] std::vector<ColumnNeed> measured();
    void fitColumns();
    /// `room`: pixels beyond what the columns need, < 0: words are cut so much shorter.
    void spread(const std::vector<int>& shown, int room);
    [[nodiscard]] bool isNumberColumn(int column) const;
    void paintTitles(QPainter& painter, const QRect& area) const;

    const ThemeController& m_theme;
    CellDelegate* m_delegate;
    TableTools* m_tools;
    ColumnTitles* m_titles;
    QString m_emptyText;
    QTimer* m_widen;
    bool m_isSizedByPeople = false;
    bool m_isHeaderPressed = false;
    bool m_hasTitles = false;
    bool m_fits = false;
    bool m_isFittingNow = false;
    bool m_isWideGrid = false;
    int m_elastic = -1;
    int m_elasticMost = kElasticMost;
    int m_elasticLeast = kWordsLeast;
    std::size_t m_yieldStep = 1;
    std::vector<int> m_yielding;     // first to be left out first
    std::vector<int> m_withoutRoom;  // left out at present
    std::vector<ColumnNeed> m_needs; // the most so far, so that columns do not jump
};

} // namespace sextant::ui
