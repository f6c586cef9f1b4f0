#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include "engine/session/snapshot.h"
#include "models/roles.h"
#include "models/time_text.h"

namespace sextant::models {

/// One line of an explanation and what stands below it.
struct WhyNode {
    QString what;
    QString detail;
    Tone tone = Tone::Plain;
    std::optional<double> bar; ///< 0..1
    WhyNode* parent = nullptr; ///< null: the root
    int row = 0;               ///< among the parent's
    std::vector<std::unique_ptr<WhyNode>> children;

    WhyNode& add(QString childWhat, QString childDetail = {}, Tone childTone = Tone::Plain);
    friend bool operator==(const WhyNode& a, const WhyNode& b);
};

/// An explanation: sections below `root`.
struct WhyTree {
    QString subject;
    QString headline;
    WhyNode root;

    [[nodiscard]] QString plainText() const;
    friend bool operator==(const WhyTree& a, const WhyTree& b)
    {
        return a.subject == b.subject && a.headline == b.headline && a.root == b.root;
    }
};

// Empty trees for what the snapshot does not have.
[[nodiscard]] WhyTree whySignal(const session::Snapshot& snapshot, const TimeText& times, SignalId signal);
[[nodiscard]] WhyTree whyRow(const session::Snapshot& snapshot, const TimeText& times, const session::SignalRow& row);
[[nodiscard]] WhyTree whyOrder(const session::Snapshot& snapshot, const TimeText& times, OrderId order);
[[nodiscard]] WhyTree whyPosition(const session::Snapshot& snapshot, const TimeText& times, PositionId position);

} // namespace sextant::models
