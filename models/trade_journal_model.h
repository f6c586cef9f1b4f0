#pragma once

#include <QStringList>

#include <map>

#include "models/log_rows.h"
#include "models/snapshot_table.h"

namespace sextant::models {

/// The trade journal: closed positions, newest on top, with their best and worst result (MFE, MAE) and what people
/// noted about them.
class TradeJournalModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        Symbol,
        Account,
        Size,
        Result,
        Multiple,
        Best,
        Worst,
        Held,
        Why,
        Tags,
        Note,
        ColumnCount
    };

    explicit TradeJournalModel(QObject* parent = nullptr);

    [[nodiscard]] const session::PositionRow* row(int row) const;
    /// All that was noted about a row's position, oldest first, a line each; and its tags, each once.
    [[nodiscard]] QString notesOf(int row) const;
    [[nodiscard]] QString tagsOf(int row) const;
    /// The command that adds words about a row's position; who and why are filled in by whoever sends it.
    [[nodiscard]] session::Command noteCommand(int row, const QString& words, const QString& tags) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    struct Noted {
        QStringList words;
        QStringList tags;
    };
    void readNotes(const session::Snapshot& snapshot, bool tells);

    LogRows<session::PositionRow> m_rows;
    std::map<std::uint64_t, Noted> m_notes; // by position
    std::uint64_t m_notesRead = 0;
};

} // namespace sextant::models
