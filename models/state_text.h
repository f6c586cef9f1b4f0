#pragma once

#include <QCoreApplication>
#include <QString>

#include "engine/session/snapshot.h"
#include "models/roles.h"

namespace sextant::models {

/// The engine's words for states, sides and kinds, translated.
class StateText final {
    Q_DECLARE_TR_FUNCTIONS(StateText)
public:
    [[nodiscard]] static QString of(trading::OrderState state);
    [[nodiscard]] static QString of(trading::PositionState state);
    [[nodiscard]] static QString of(trading::KillState state);
    [[nodiscard]] static QString of(trading::OrderKind kind);
    [[nodiscard]] static QString of(trading::TimeInForce tif);
    [[nodiscard]] static QString of(trading::FillModel model);
    /// "BUY" / "SELL"; None: "—".
    [[nodiscard]] static QString of(market::Side side);
    /// "LONG", "SHORT", "CLOSE", "HOLD".
    [[nodiscard]] static QString of(session::SignalAction action);
    /// "A", "B", "operator".
    [[nodiscard]] static QString of(session::Variant variant);
    [[nodiscard]] static QString of(session::SignalSource source);
    [[nodiscard]] static QString of(session::CommandKind kind);

    [[nodiscard]] static Tone tone(trading::OrderState state);
    [[nodiscard]] static Tone tone(market::Side side);
    [[nodiscard]] static Tone tone(session::SignalAction action);
    [[nodiscard]] static Tone tone(session::Variant variant);
    /// Gain above zero, Loss below.
    [[nodiscard]] static Tone toneOfResult(double value);
};

} // namespace sextant::models
