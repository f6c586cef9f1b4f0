#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

#include <optional>
#include <vector>

class QAbstractItemModel;
class QModelIndex;
class QTimer;

namespace sextant::models {
class TextFilterProxy;
}

namespace sextant::ui {

class TableView;
class ThemeController;

/// A table over a model of the program, filtered and sorted by a proxy of its own. Rows are named by the row of the
/// source model.
class FilteredTable final : public QWidget {
    Q_OBJECT
public:
    /// `source` outlives the table.
    FilteredTable(const ThemeController& theme, QAbstractItemModel& source, const QString& accessibleName,
                  QWidget* parent = nullptr);

    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] models::TextFilterProxy* proxy() const { return m_proxy; }
    void setFilterText(const QString& text);
    /// Shows the rows of one account; nothing: of all, and `column` says whose a row is where there are `several`.
    void setAccount(std::optional<int> only, int column, bool areSeveral);
    /// Columns whose values change all the time: sorted anew once a second while they are sorted by.
    void setHotColumns(std::vector<int> columns);
    /// Pixels, column by column; 0 leaves one as it is.
    void setColumnWidths(const std::vector<int>& widths);

    [[nodiscard]] int sourceRow(const QModelIndex& viewIndex) const;
    /// The selected one that the keyboard is at; -1: none.
    [[nodiscard]] int currentSourceRow() const;
    /// Makes it the current row without telling; -1: none.
    void showRow(int sourceRow);

    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    /// By mouse or keyboard; again when it is double-clicked or Enter is pressed.
    void rowChosen(int sourceRow);
    /// A context menu is wanted for this row.
    void menuWanted(int sourceRow, const QPoint& globalPosition);

private:
    void tellChosen();
    void resort();

    models::TextFilterProxy* m_proxy;
    TableView* m_view;
    QTimer* m_timer;
    QPersistentModelIndex m_told; // the row that was told as chosen last
    std::vector<int> m_hot;
    bool m_hasNewRows = false;
    bool m_isQuiet = false;
};

} // namespace sextant::ui
