#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/time.h"
#include "engine/storage/database.h"
#include "engine/storage/flag_effects.h"

namespace sextant::host {

using storage::FlagEffect;
using storage::FlagEffectCount;

/// What a flag did since a change of it, or since the session began.
struct FlagEffectRow {
    std::string flag;
    std::int64_t entry = 0; ///< of the history; 0: since the flag's last change in the session, or since it began
    FlagEffectCount count;
    bool operator==(const FlagEffectRow& other) const
    {
        return flag == other.flag && entry == other.entry && count.effect == other.count.effect &&
               count.count == other.count.count;
    }
};

/// Whether a flag is as it is for too long.
struct FlagAge {
    enum class Kind : std::uint8_t {
        Fine,
        Expires, ///< within `days`
        Expired, ///< `days` ago: to be removed or renewed
        LongOn,  ///< for `days`, more than 30, without a change
    };
    Kind kind = Kind::Fine;
    int days = 0; ///< whole ones

    [[nodiscard]] bool isStale() const { return kind == Kind::Expired || kind == Kind::LongOn; }
};
/// Of a flag that was changed last at `changed`; all by the wall clock.
[[nodiscard]] FlagAge flagAge(bool isOn, Time changed, std::optional<Time> expires, Time now);

/// What every flag has affected in `sessionId`, and between the changes of the history, newest first, at most `changes`
/// of them. Empty where nothing can be read.
[[nodiscard]] std::vector<FlagEffectRow> countFlagEffects(storage::Database& database, const std::string& sessionId,
                                                          std::size_t changes);

} // namespace sextant::host
