#pragma once

#include <concepts>
#include <string_view>

namespace sextant::trading {

/// Variant A and the operator: trades on the paper account.
struct Paper {
    static constexpr std::string_view kName = "paper";
};

/// Variant B: trades in the shadow of the same market, on an account of its own. Nothing with this tag converts to a
/// venue's message or to anything tagged Paper (DESIGN §2.4).
struct Shadow {
    static constexpr std::string_view kName = "shadow";
};

template <class Mode>
concept AccountMode = std::same_as<Mode, Paper> || std::same_as<Mode, Shadow>;

} // namespace sextant::trading
