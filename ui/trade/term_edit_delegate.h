#pragma once

#include <QStyledItemDelegate>

#include <functional>
#include <memory>
#include <optional>

#include "engine/core/fixed.h"
#include "engine/market/instrument.h"

namespace sextant::ui {

class CellDelegate;

/// Cells with a price or a quantity that are edited where they stand. Nothing is written into the model: what was
/// entered is told, and the cell shows it once the engine has done it.
class TermEditDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// What stands in a cell.
    struct Term {
        std::shared_ptr<const market::Instrument> instrument; ///< never null
        bool isPrice = true;                                  ///< else a quantity
        Price price;                                          ///< at present, 0: none
        Lots lots;
        bool mayBeBlank = false;               ///< blank means none
        std::function<QString(Price)> fault{}; ///< why a price cannot stand there, a sentence; null: all can
    };
    using Read = std::function<std::optional<Term>(const QModelIndex&)>;
    /// `painter` paints the cells; `read` tells of an index what can be edited there, nothing: it cannot.
    TermEditDelegate(CellDelegate& painter, Read read, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

Q_SIGNALS:
    /// Another value than before was entered; 0: none. What cannot stand there is not told but explained at the cell.
    void priceEntered(const QModelIndex& index, sextant::Price price) const;
    void lotsEntered(const QModelIndex& index, sextant::Lots lots) const;

private:
    CellDelegate& m_painter;
    Read m_read;
};

} // namespace sextant::ui
