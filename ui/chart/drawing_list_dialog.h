#pragma once

#include <QDialog>

#include <cstdint>
#include <memory>

#include "models/chart/drawing_list_model.h"

class QLabel;
class QPushButton;
class QTableView;

namespace sextant::ui {

/// Everything drawn on the charts of one symbol, in a table: to be found, gone to, edited, locked, hidden and removed
/// by keyboard too.
class DrawingListDialog final : public QDialog {
    Q_OBJECT
public:
    /// `book` outlives it.
    DrawingListDialog(models::DrawingBook& book, std::shared_ptr<const market::Instrument> instrument,
                      models::DrawingListModel::WriteTime writeTime, QWidget* parent = nullptr);

    /// 0: none.
    [[nodiscard]] std::uint64_t chosen() const;
    void choose(std::uint64_t id);

Q_SIGNALS:
    void goToWanted(quint64 id);
    void editWanted(quint64 id);

private:
    void updateButtons();

    models::DrawingBook& m_book;
    QString m_symbol;
    models::DrawingListModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QPushButton* m_goTo;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_removeAll;
};

} // namespace sextant::ui
