#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "engine/host/feed_trial.h"

namespace sextant::models {

/// What a trial of a venue has shown so far, in words.
class FeedTrialText final {
    Q_DECLARE_TR_FUNCTIONS(FeedTrialText)
public:
    /// One line per step that was begun, each with its mark: "✓ …", "… …", "✗ …".
    [[nodiscard]] static QStringList lines(const host::FeedTrial::Progress& progress);
    /// The end as one sentence; empty while it runs.
    [[nodiscard]] static QString verdict(const host::FeedTrial::Progress& progress);
    /// The venue turns those away who have no key.
    [[nodiscard]] static bool needsKey(feeds::Venue venue);
};

} // namespace sextant::models
