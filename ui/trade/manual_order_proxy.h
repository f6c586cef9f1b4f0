#pragma once

#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace sextant::ui {

/// Rows in an order that people choose by dragging. A row is named by the text of its first column; rows that were
/// never placed follow in the order of the source.
class ManualOrderProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ManualOrderProxy(QObject* parent = nullptr);

    /// Names of rows from top to bottom, those that are not there at present included.
    [[nodiscard]] const QStringList& order() const { return m_order; }
    void setOrder(const QStringList& names);
    /// Before `before`, at the end if that is empty.
    void move(const QString& name, const QString& before);
    [[nodiscard]] QString nameOf(int row) const;

    void setSourceModel(QAbstractItemModel* model) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// Our own type with the rows' names, and the same as text for other programs.
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void orderChanged();
    /// Rows were dropped elsewhere; `before`: the order until then.
    void dropped(const QStringList& before);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void setRanks();

    QStringList m_order;
    QHash<QString, int> m_ranks;
};

} // namespace sextant::ui
