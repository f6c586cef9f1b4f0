#pragma once

#include <QTableView>

#include <optional>

#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/market/records.h"
#include "engine/session/snapshot.h"

namespace sextant::models {
class DepthLadderModel;
}

namespace sextant::ui {

class LadderDelegate;
class ThemeController;

/// The rows of a depth ladder. They stand still while the pointer is over them or an order is dragged.
///
/// A click beside the price means a limit order there, on the side of the column; with Shift or Ctrl a stop order. Own
/// orders are dragged to another price; a right click or Delete cancels them. Keys: arrows walk (beyond the edge they
/// scroll, as wheel and PageUp/PageDown do), Enter is a click, B and S a buy or a sale at the row (with Shift a stop),
/// M picks an own order up, which arrows then move, Enter drops and Escape puts back; + and - change the price step,
/// C or the space bar puts the market into the middle.
class DepthLadderView final : public QTableView {
    Q_OBJECT
public:
    /// `model` outlives the view.
    DepthLadderView(const ThemeController& theme, models::DepthLadderModel& model, QWidget* parent = nullptr);
    ~DepthLadderView() override;

    static constexpr int kRowHeight = 20;
    /// The order that is being dragged, by mouse or keyboard; nothing: none.
    [[nodiscard]] const std::optional<session::OrderRow>& dragged() const { return m_dragged; }
    /// It can be looked at, and nothing else.
    void setBlocked(bool blocked);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void orderWanted(sextant::market::Side side, sextant::Price price, bool isStop);
    void cancelWanted(sextant::OrderId order);
    void moveWanted(const sextant::session::OrderRow& order, sextant::Price to);

protected:
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] static market::Side sideOf(int column);
    void layColumns();
    void showMenu(const QPoint& position);
    void click(const QModelIndex& index, bool isStop);
    void cancelAt(const QModelIndex& index);
    void pickUp();
    void step(int rows);
    void dropAt(int row);
    void endDrag();
    void holdStill();

    models::DepthLadderModel& m_model;
    const ThemeController& m_theme;
    LadderDelegate* m_delegate;
    bool m_isInside = false;
    bool m_isBlocked = false;
    QPoint m_pressedAt;
    std::optional<session::OrderRow> m_pressed; // own order under the press
    bool m_hasPress = false;
    std::optional<session::OrderRow> m_dragged;
    int m_dragRow = -1;
    qsizetype m_priceLetters = 0; // that the column of prices has room for
    int m_wheel = 0;              // eighths of a degree not yet used
};

} // namespace sextant::ui
