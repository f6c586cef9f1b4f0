#pragma once

#include <QAbstractItemModel>
#include <QString>

#include <cstdint>
#include <memory>

#include "engine/session/snapshot.h"
#include "models/time_text.h"

namespace sextant::models {

struct WhyNode;
struct WhyTree;

/// Why the engine did or did not do something: a tree of the reasons of one signal, scored bar, order or position. Top
/// rows are sections (score, gates, risk, order, exit); below them one row per reason. Column 0 says what, column 1 the
/// measured values; ContributionRole of a part of the score is what it adds.
class WhyModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { What, Detail, ColumnCount };

    explicit WhyModel(QObject* parent = nullptr);
    ~WhyModel() override;

    // Nothing changes if the tree would be the same, so that they may be called with every snapshot. What the snapshot
    // does not have clears the tree.
    void setSignal(const session::SnapshotPtr& snapshot, SignalId signal);
    /// A scored bar that was no signal.
    void setHold(const session::SnapshotPtr& snapshot, const session::SignalRow& row);
    void setOrder(const session::SnapshotPtr& snapshot, OrderId order);
    void setPosition(const session::SnapshotPtr& snapshot, PositionId position);
    void clear();
    void setTimeText(const TimeText& times);

    [[nodiscard]] bool isEmpty() const;
    /// "Signal 8841 · ETH-USDT · 15m": what is explained. Empty: nothing.
    [[nodiscard]] QString subject() const;
    /// One sentence: what became of it and why.
    [[nodiscard]] QString headline() const;
    /// Headline and tree as indented lines, for the clipboard and screen readers.
    [[nodiscard]] QString plainText() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// subject() or headline() or the tree is another one.
    void changed();

private:
    /// What is explained; unset parts: nothing.
    struct Subject {
        enum class Kind { None, Signal, Hold, Order, Position } kind = Kind::None;
        std::uint64_t id = 0;
        session::SignalRow hold;
    };
    void explain(const session::SnapshotPtr& snapshot, const Subject& subject);
    void build();
    [[nodiscard]] const WhyNode* node(const QModelIndex& index) const;

    session::SnapshotPtr m_snapshot;
    Subject m_subject;
    std::unique_ptr<WhyTree> m_tree;                     // never null
    std::shared_ptr<const analysis::ScoreParts> m_parts; // of the subject's score; null: not known
    TimeText m_times;
};

} // namespace sextant::models
