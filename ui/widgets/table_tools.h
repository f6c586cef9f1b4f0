#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>

#include "engine/core/result.h"

class QAbstractItemView;
class QHeaderView;
class QMenu;
class QModelIndex;

namespace sextant::ui {

class LongWork;
class TableReader;

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
    ~TableTools() override;
    /// Null: it has none.
    [[nodiscard]] static TableTools* of(const QAbstractItemView& view);

    enum class Rows { Chosen, All }; ///< the selected ones, all where none is; of trees those that are unfolded
    /// Titles and the columns that are shown, in the order shown.
    [[nodiscard]] QString csv(Rows rows = Rows::Chosen) const;
    /// Cells with tabs between them, as spreadsheets paste them.
    [[nodiscard]] QString text(bool withTitles) const;

    // Where there is much, in the background with its progress; one at a time.
    /// UTF-8 with its mark, whole or not at all; ended() follows.
    void writeCsv(const QString& file);
    void copy(bool withTitles);
    void copyCsv();
    /// Asks for the file.
    void saveCsv();
    [[nodiscard]] bool isBusy() const { return m_work != nullptr; }
    /// "Copy", "Save as CSV…", columns and order.
    void addTo(QMenu& menu);
    /// A menu of them alone.
    void popUp(const QPoint& globalPosition);

Q_SIGNALS:
    /// What became of writeCsv(), or of a copy that took its time.
    void ended(bool isGood, const QString& text);

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
    [[nodiscard]] bool isLong() const;
    /// `file` empty: to the clipboard.
    void begin(const QString& file, bool isCsv, bool withTitles);
    void end(const QString& file, const Result<std::uint64_t>& outcome);
    void say(bool isGood, const QString& text);

    QAbstractItemView& m_view;
    // Of what runs, all null together.
    std::unique_ptr<TableReader> m_reader;
    std::shared_ptr<QString> m_text; // for the clipboard
    std::unique_ptr<LongWork> m_work;
};

} // namespace sextant::ui
