#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include "engine/analysis/scoring/score_parts.h"
#include "engine/session/snapshot.h"
#include "models/cell_values.h"
#include "models/roles.h"
#include "models/time_text.h"

namespace sextant::models {

/// One line of an explanation and what stands below it.
struct WhyNode {
    QString what;
    QString detail;
    Tone tone = Tone::Plain;
    std::optional<Contribution> contribution; ///< to the sum that stands above it
    WhyNode* parent = nullptr;                ///< null: the root
    int row = 0;                              ///< among the parent's
    std::vector<std::unique_ptr<WhyNode>> children;

    WhyNode& add(QString childWhat, QString childDetail = {}, Tone childTone = Tone::Plain);
    friend bool operator==(const WhyNode& a, const WhyNode& b);
};

/// An explanation: sections below `root`.
struct WhyTree {
    QString subject;
    QString headline;
    WhyNode root;
    /// What the explained score was made of, once that was known; not compared.
    std::shared_ptr<const analysis::ScoreParts> parts;

    [[nodiscard]] QString plainText() const;
    friend bool operator==(const WhyTree& a, const WhyTree& b)
    {
        return a.subject == b.subject && a.headline == b.headline && a.root == b.root;
    }
};

/// What explanations are made from.
struct WhySource {
    const session::Snapshot& snapshot;
    TimeText times;
    /// Of the score to be explained, as seen before; null: the snapshot's, if it is of that bar.
    std::shared_ptr<const analysis::ScoreParts> parts;
};

// Empty trees for what the snapshot does not have.
[[nodiscard]] WhyTree whySignal(const WhySource& source, SignalId signal);
[[nodiscard]] WhyTree whyRow(const WhySource& source, const session::SignalRow& row);
[[nodiscard]] WhyTree whyOrder(const WhySource& source, OrderId order);
[[nodiscard]] WhyTree whyPosition(const WhySource& source, PositionId position);

} // namespace sextant::models
