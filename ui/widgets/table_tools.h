#pragma once

#include <QObject>
#include <QString>

class QAbstractItemView;
class QHeaderView;
class QMenu;
class QModelIndex;

namespace sextant::ui {

/// A field of RFC 4180. What a spreadsheet would take for a formula (a text that begins with = + - @ and is no number)
/// gets an apostrophe before it: symbols and notes come from strangers.
[[nodiscard]] QString csvField(QString text);

/// What every table and tree can do besides what its panel does with it: copy the selected rows (Ctrl+C; with titles
/// Ctrl+Shift+C), as CSV or as a CSV file, choose and sort columns; all of it by the keyboard too (menu key,
/// Shift+F10). Lives as long as its view.
class TableTools final : public QObject {
    Q_OBJECT
public:
    /// A table or a tree. Where the view's context menu is its panel's, the panel adds these with addTo().
    explicit TableTools(QAbstractItemView& view);
    /// Null: it has none.
    [[nodiscard]] static TableTools* of(const QAbstractItemView& view);

    enum class Rows { Chosen, All }; ///< the selected ones, all where none is; of trees those that are unfolded
    /// Titles and the columns that are shown, in the order shown.
    [[nodiscard]] QString csv(Rows rows = Rows::Chosen) const;
    /// Cells with tabs between them, as spreadsheets paste them.
    [[nodiscard]] QString text(bool withTitles) const;
    /// UTF-8 with its mark, whole or not at all; false where it cannot be written.
    [[nodiscard]] bool writeCsv(const QString& file) const;

    void copy(bool withTitles) const;
    void copyCsv() const;
    /// Asks for the file.
    void saveCsv();
    /// "Copy", "Save as CSV…", columns and order.
    void addTo(QMenu& menu);
    /// A menu of them alone.
    void popUp(const QPoint& globalPosition);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QHeaderView* header() const;
    [[nodiscard]] QList<int> columns() const;
    [[nodiscard]] QList<QModelIndex> rows(Rows which) const;
    void addRows(const QModelIndex& parent, QList<QModelIndex>& out) const;
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] static QString cell(const QModelIndex& index);
    void addColumns(QMenu& menu) const;
    void addOrder(QMenu& menu) const;

    QAbstractItemView& m_view;
};

} // namespace sextant::ui
