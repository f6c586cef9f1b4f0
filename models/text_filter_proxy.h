#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace sextant::models {

/// Sorts by SortRole and shows the rows that have all the words of a filter somewhere in their texts, of one account or
/// of all. Rows stay where
/// they are while values change; resort() is called by a timer of the view.
class TextFilterProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TextFilterProxy(QObject* parent = nullptr);

    /// Words in any order, upper and lower case alike; empty: all rows.
    void setFilterText(const QString& text);
    [[nodiscard]] QString filterText() const { return m_text; }
    /// Shows only rows of this account, and those of none (AccountRole); nothing: of all.
    void setAccount(std::optional<int> account);
    [[nodiscard]] std::optional<int> account() const { return m_account; }
    /// Sorts and filters anew what has changed since. Does nothing if nothing has.
    void resort();

    void setSourceModel(QAbstractItemModel* model) override;
    /// A negative column: the order of the source.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_text;
    QStringList m_words;
    std::optional<int> m_account;
    bool m_isStale = false;
};

} // namespace sextant::models
