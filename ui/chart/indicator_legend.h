#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QString>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

#include "ui/chart/chart_indicators.h"
#include "ui/chart/chart_painter.h"

class QToolButton;

namespace sextant::ui {

class IndicatorPainter;

/// One indicator in the legend: its name, how far it is, its values. Lets the mouse through to the chart; by keyboard
/// it is a stop of its own: Enter settings, H hide, Delete remove, Ctrl+Up and Ctrl+Down the height of its pane.
class IndicatorRow final : public QWidget {
    Q_OBJECT
public:
    struct Value {
        QString title; ///< empty for the only one
        QString text;
        QColor color;
        friend bool operator==(const Value&, const Value&) = default;
    };
    struct Content {
        QString label;
        QString state; ///< "converging, 12 bars"; empty: nothing to say
        std::vector<Value> values;
        bool isHidden = false;
        friend bool operator==(const Content&, const Content&) = default;
    };

    IndicatorRow(const ThemeController& theme, QWidget* chart);
    /// It lies over the bars, not in a pane.
    void setOnPrice(bool on) { m_isOnPrice = on; }
    /// Its name alone, in the colour of its first line: where there is no room for the values.
    void setBrief(bool isBrief) { m_isBrief = isBrief; }
    [[nodiscard]] bool isBrief() const { return m_isBrief; }
    /// What the name alone takes, pixels.
    [[nodiscard]] int briefWidth() const;
    void setContent(Content content) { m_content = std::move(content); }
    [[nodiscard]] const Content& content() const { return m_content; }
    /// Where its words stand on the chart.
    [[nodiscard]] QRect words() const;
    /// What is written takes so much of the chart, tools included.
    [[nodiscard]] QRect extent() const;
    /// The content in words, for screen readers.
    void describe();

Q_SIGNALS:
    void settingsWanted();
    void hideWanted();
    void removeWanted();
    void menuWanted(const QPoint& global);
    void heightWanted(int steps);
    void focusChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Piece {
        const QString* text; // of m_content
        QColor color;
        int x;
        int advance;
    };
    [[nodiscard]] std::vector<Piece> pieces() const;
    [[nodiscard]] static int endOf(const std::vector<Piece>& pieces);

    const ThemeController& m_theme;
    Content m_content;
    bool m_isOnPrice = true;
    bool m_isBrief = false;
};

/// The rows of all indicators, and the buttons that stand behind the row that is pointed at or has the focus.
class IndicatorLegend final : public QObject {
    Q_OBJECT
public:
    static constexpr int kToolsWidth = 84;

    IndicatorLegend(const ThemeController& theme, QWidget* chart);

    /// One row per indicator.
    void sync(const ChartIndicators& indicators);
    /// Price rows below the legend of prices, the others at the top of their panes; what has no room is not shown.
    /// Price rows that would cover too much of a low plot stand beside each other, by their names alone. The height
    /// that they take of the plot, 0 where there is none.
    int place(const ChartLayout& layout, const ChartIndicators& indicators, int lineHeight);
    /// Values at a bar. Called while the chart paints: the rows are painted after it.
    void fill(const ChartScene& scene, const ChartIndicators& indicators, const IndicatorPainter& painter,
              std::int64_t bar);
    void describe();
    /// The row at a point of the chart; its tools come up.
    std::optional<std::size_t> hover(const QPoint& point);
    void leave();
    /// The row with the focus.
    [[nodiscard]] std::optional<std::size_t> selected() const;
    void select(std::size_t i);
    [[nodiscard]] IndicatorRow* row(std::size_t i) const { return i < m_rows.size() ? m_rows[i] : nullptr; }
    void retranslate();

Q_SIGNALS:
    void settingsWanted(std::size_t i);
    void hideWanted(std::size_t i);
    void removeWanted(std::size_t i);
    void menuWanted(std::size_t i, const QPoint& global);
    void heightWanted(std::size_t i, int steps);
    void selectionChanged();

private:
    void showTools(std::optional<std::size_t> i);
    void updateIcons();
    [[nodiscard]] IndicatorRow* makeRow();
    [[nodiscard]] std::size_t indexOf(const IndicatorRow* row) const;

    const ThemeController& m_theme;
    QWidget* m_chart;
    std::vector<IndicatorRow*> m_rows;
    QWidget* m_tools;
    QToolButton* m_settings;
    QToolButton* m_hide;
    QToolButton* m_remove;
    QToolButton* m_more;
    std::optional<std::size_t> m_toolsOf;
    std::optional<std::size_t> m_hovered;
};

} // namespace sextant::ui
