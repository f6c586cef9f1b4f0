#pragma once

#include <QCoreApplication>
#include <QString>

#include "engine/core/reason.h"
#include "engine/session/snapshot.h"
#include "models/roles.h"

namespace sextant::models {

/// Reasons as sentences (DESIGN §2.5): the engine gives codes and measured values, this says what they mean. Texts are
/// translated when asked for, so a change of language needs no new data.
class ReasonText final {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
public:
    /// A few words: "Spread gate", "Cooldown after a trade", "Filled". Empty for None.
    [[nodiscard]] static QString title(ReasonCode code);
    /// "Spread gate blocked it: spread 7.8 bp, limit 5 bp". Prices are written by `part`'s instrument; without one they
    /// are left out. Never empty for a known code.
    [[nodiscard]] static QString sentence(const Reason& reason, const session::InstrumentPart* part = nullptr);
    /// Only what was measured: "spread 7.8 bp, limit 5 bp"; empty where there is nothing.
    [[nodiscard]] static QString detail(const Reason& reason, const session::InstrumentPart* part = nullptr);
    /// What stands in a table cell: a sentence without the measured values where only a code is known.
    [[nodiscard]] static QString brief(ReasonCode code);
    /// "Not traded: the cooldown gate blocked it — 38 s left." / "Traded: order 17, buy 0.32907."
    [[nodiscard]] static QString headline(const session::SignalRow& row, const session::InstrumentPart* part,
                                          const session::OrderRow* order = nullptr);

    /// The verdict a gate or rule gave; None where it has none.
    [[nodiscard]] static ReasonCode verdict(const Reason& reason);
    /// ✓ passed, ✗ blocked, ! warned, ↓ reduced, – skipped; empty where there is no verdict.
    [[nodiscard]] static QString sign(ReasonCode verdict);
    [[nodiscard]] static Tone tone(ReasonCode verdict);
    /// True for gates and rules of risk.
    [[nodiscard]] static bool isGate(ReasonCode code);
    [[nodiscard]] static bool isRiskRule(ReasonCode code);
};

} // namespace sextant::models
