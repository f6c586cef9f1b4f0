#pragma once

#include <QAbstractProxyModel>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

#include "engine/core/ids.h"
#include "models/screen_rule.h"

namespace sextant::models {

struct MarketRow;
class WatchlistBook;
class WatchlistModel;

/// Rows of a WatchlistModel as a table shows them: those of one list or of a screen, filtered by words, in the order
/// that people gave them or sorted, and in groups, whose titles are rows too (TitleRole). While values change rows stay
/// where they are; look() is called by a timer of the view.
class WatchlistRows final : public QAbstractProxyModel {
    Q_OBJECT
public:
    enum class Grouping { None, Venue, AssetClass, Regime, Own };

    /// Both outlive the rows.
    WatchlistRows(WatchlistModel& model, WatchlistBook& book, QObject* parent = nullptr);

    /// Empty: all instruments of the session.
    void setList(const QString& name);
    [[nodiscard]] const QString& list() const { return m_list; }
    /// Nothing: no rule. A screen has no order of its own.
    void setRule(std::optional<ScreenRule> rule);
    /// No rows at all, until there is a rule or another list.
    void setNothing();
    /// Words in any order, upper and lower case alike; empty: all rows.
    void setFilterText(const QString& text);
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// Groups whose rows are not shown, by their keys.
    void setCollapsed(const QStringList& keys);
    [[nodiscard]] QStringList collapsed() const;
    [[nodiscard]] bool isCollapsed(int row) const;
    /// Of the group whose title this row is.
    void setCollapsed(int row, bool isCollapsed);
    [[nodiscard]] bool isTitle(int row) const;

    /// Instruments that the list or the rule has, the filter aside; and of how many.
    [[nodiscard]] int matching() const { return m_matching; }
    [[nodiscard]] int considered() const { return m_considered; }
    /// Symbols of the list that the session does not have.
    [[nodiscard]] QStringList missing() const;

    /// Rows can be moved: nothing sorts, filters or chooses them.
    [[nodiscard]] bool isManual() const;
    /// Before the row `before`, at the end if there is none such. In own groups it joins that of the rows there.
    void move(const QString& symbol, int before);
    [[nodiscard]] QString symbol(int row) const; ///< empty: a title, or no such row
    [[nodiscard]] InstrumentId instrument(int row) const;
    [[nodiscard]] int rowOf(InstrumentId instrument) const; ///< -1: not shown
    /// Sorts, chooses and groups anew what has changed since. Does nothing if nothing has.
    void look();

    /// What rows are dragged as: symbols, a line each.
    [[nodiscard]] static QString mimeType();

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& proxy) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& source) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex&) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override { return rowCount(parent) > 0; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A negative column: the order of the list.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override { return {mimeType()}; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// Rows came, went or moved, or other instruments match.
    void arranged();

private:
    /// A row of the model, or the title of a group.
    struct Entry {
        int row = -1; ///< of the model; -1: a title
        QString group;
        int count = 0; ///< titles: rows below, hidden ones included

        [[nodiscard]] bool isSame(const Entry& other) const
        {
            return row == other.row && (row >= 0 || group == other.group);
        }
    };
    [[nodiscard]] QString groupOf(int row) const;
    [[nodiscard]] QString groupTitle(const QString& key) const;
    [[nodiscard]] bool passes(int row) const;
    [[nodiscard]] std::vector<int> chosen();
    void sortRows(std::vector<int>& rows) const;
    [[nodiscard]] std::vector<Entry> wanted();
    void arrange();
    void removeGone(const std::vector<Entry>& wanted);
    void reorder(const std::vector<Entry>& wanted);
    void insertNew(std::vector<Entry> wanted);
    void relayChange(const QModelIndex& first, const QModelIndex& last);

    WatchlistModel& m_model;
    WatchlistBook& m_book;
    std::vector<Entry> m_entries;
    std::vector<int> m_places; // of the model's rows among the entries; -1: not shown
    QString m_list;
    std::optional<ScreenRule> m_rule;
    QStringList m_words;
    Grouping m_grouping = Grouping::None;
    QSet<QString> m_collapsed;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isNothing = false;
    int m_matching = 0;
    int m_considered = 0;
    bool m_isStale = false;
};

} // namespace sextant::models
