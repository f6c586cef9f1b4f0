#pragma once

#include <QCoreApplication>
#include <QString>

#include "engine/host/operator_seat.h"

namespace sextant::models {

/// Operators in words.
class OperatorText final {
    Q_DECLARE_TR_FUNCTIONS(OperatorText)
public:
    /// "trader".
    [[nodiscard]] static QString role(host::OperatorRole role);
    /// "ann · trader", "ann · no passphrase", "locked".
    [[nodiscard]] static QString seat(const host::OperatorSeat::State& state);
    /// The same as whole sentences, with what can be done.
    [[nodiscard]] static QString explanation(const host::OperatorSeat::State& state);
    /// What a kind of event of the record is: "unlocked", "wrong passphrase".
    [[nodiscard]] static QString event(const std::string& kind);
    /// What was refused: "orders and positions".
    [[nodiscard]] static QString action(const std::string& name);
};

} // namespace sextant::models
