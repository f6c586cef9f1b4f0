#pragma once

#include <QCoreApplication>
#include <QString>

#include "engine/host/what_if.h"
#include "models/time_text.h"

namespace sextant::models {

/// What a comparison of a session with what it might have been found, in words.
class WhatIfText final {
    Q_DECLARE_TR_FUNCTIONS(WhatIfText)
public:
    /// "Gates", "Order", "Opinion".
    [[nodiscard]] static QString kind(session::EffectKind kind);
    /// "A", "B", "Operator".
    [[nodiscard]] static QString engine(session::Variant variant);
    /// "blocked · Cooldown"; "—" where there is no such decision.
    [[nodiscard]] static QString outcome(session::EffectKind kind, const host::DecisionOutcome& outcome);
    /// "BTC-USDT"; "—" for none.
    [[nodiscard]] static QString symbol(const host::WhatIfResult& result, InstrumentId instrument);
    /// "main account", "engine 2's shadow", or the account's name.
    [[nodiscard]] static QString book(const host::WhatIfBook& book);
    /// "regime_gate off · Stop distance = 1.5 ATR · weight of SMC = 0.6": what was to be other; empty: nothing.
    [[nodiscard]] static QString changes(const host::WhatIfChange& change);
    [[nodiscard]] static QString weight(std::string_view name);
    /// The setting that made a decision what it was, "gates.cooldown_bars"; empty: no single one.
    [[nodiscard]] static QString settingBehind(ReasonCode code);
    /// How many decisions differ, and what the result would have been, as sentences.
    [[nodiscard]] static QString summary(const host::WhatIfResult& result, const TimeText& times);
    /// "Main account −12.50 USD · engine 2's shadow +3.00 USD": what the causes add up to, per account.
    [[nodiscard]] static QString sums(const host::WhatIfResult& result);
};

} // namespace sextant::models
