#pragma once

#include <QByteArray>
#include <QString>
#include <QTableView>

class QTimer;

namespace sextant::ui {

class CellDelegate;
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
    /// Selected rows (or all, if none is) as CSV: titles and the visible columns in the order shown.
    [[nodiscard]] QString csv() const;
    void copyCsv() const;
    /// Order, width and visibility of columns, and what they are sorted by.
    [[nodiscard]] QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray& state);
    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    /// A switch was clicked, or chosen with the space bar; nothing has changed yet.
    void switchRequested(const QModelIndex& index, bool wanted);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Columns whose visible cells or titles are cut become wider; until people set widths themselves.
    void widenColumns();

    const ThemeController& m_theme;
    CellDelegate* m_delegate;
    TableTools* m_tools;
    QString m_emptyText;
    QTimer* m_widen;
    bool m_isSizedByPeople = false;
};

} // namespace sextant::ui
