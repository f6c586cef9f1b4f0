#pragma once

#include <cstdint>

#include "engine/session/snapshot.h"

namespace sextant::models {

/// Whose eyes the snapshot is seen with: its `account` among its `accounts`. Orders and fills are of all accounts.
[[nodiscard]] inline std::uint8_t seenAccount(const session::Snapshot& snapshot)
{
    for (std::size_t i = 0; i < snapshot.accounts.size(); ++i)
        if (snapshot.accounts[i] == snapshot.account) return static_cast<std::uint8_t>(i);
    return 0;
}

} // namespace sextant::models
