#pragma once

#include <QCoreApplication>
#include <QString>

#include "engine/services/alerts/alert_store.h"
#include "engine/services/notify/notification_channel.h"
#include "models/roles.h"

namespace sextant::models {

/// Alerts and channels in words.
class AlertText final {
    Q_DECLARE_TR_FUNCTIONS(AlertText)
public:
    [[nodiscard]] static QString of(services::AlertKind kind);
    [[nodiscard]] static QString of(services::AlertSense sense);
    [[nodiscard]] static QString of(services::Importance importance);
    [[nodiscard]] static QString of(services::ChannelKind kind);
    [[nodiscard]] static QString of(services::ChannelState state);
    [[nodiscard]] static QString of(services::AlertEvent::Kind kind);
    /// "BTC-USDT: price above 64000".
    [[nodiscard]] static QString describe(const services::AlertRule& rule);
    /// What has come true, as a sentence; empty for AlertFactKind::None.
    [[nodiscard]] static QString sentence(const services::AlertFact& fact);
    /// What happened: the sentence of a firing, else the alert in words. What older versions wrote is in English.
    [[nodiscard]] static QString what(const services::AlertEvent& event);
    /// "Slack, desktop"; "all channels".
    [[nodiscard]] static QString channels(const services::AlertRule& rule);
    /// The unit of the level, with what the number means: "price", "share, 0 to 1", "seconds".
    [[nodiscard]] static QString unit(services::AlertKind kind);
    [[nodiscard]] static Tone tone(services::Importance importance);
    [[nodiscard]] static Tone tone(services::ChannelState state);
};

} // namespace sextant::models
