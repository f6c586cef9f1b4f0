#include "engine/host/flag_changes.h"

#include <chrono>
#include <limits>
#include <map>
#include <utility>

#include "engine/session/configuration/flags.h"
#include "engine/storage/settings_store.h"

namespace sextant::host {

FlagAge flagAge(bool isOn, Time changed, std::optional<Time> expires, Time now)
{
    constexpr auto kDay = std::chrono::hours(24);
    constexpr int kLongDays = 30;
    const auto days = [&](Duration duration) { return static_cast<int>(duration / kDay); };
    if (expires)
        return now >= *expires ? FlagAge{FlagAge::Kind::Expired, days(now - *expires)}
                               : FlagAge{FlagAge::Kind::Expires, days(*expires - now)};
    if (isOn && days(now - changed) > kLongDays) return {FlagAge::Kind::LongOn, days(now - changed)};
    return {};
}

std::vector<FlagEffectRow> countFlagEffects(storage::Database& database, const std::string& sessionId,
                                            std::size_t changes)
{
    constexpr std::int64_t kEnd = std::numeric_limits<std::int64_t>::max();
    std::vector<FlagEffectRow> out;
    const auto add = [&](const std::string& flag, std::int64_t entry, const std::string& session, std::int64_t after,
                         std::int64_t upTo) {
        const auto count = storage::flagEffect(database, flag, session, after, upTo);
        if (count && *count) out.push_back({flag, entry, **count});
    };
    const auto history = storage::SettingsStore(database).history(storage::KeyChange::Kind::Flag);
    if (!history) return out;
    std::map<std::string, std::int64_t, std::less<>> newest;          // change of a flag in this session
    std::map<std::pair<std::string, std::string>, std::int64_t> next; // by flag and session: the change after this one
    for (auto entry = history->rbegin(); entry != history->rend(); ++entry) {
        if (entry->sessionId.empty()) continue;
        const auto seq = static_cast<std::int64_t>(entry->seq);
        if (entry->sessionId == sessionId) newest.try_emplace(entry->key, seq);
        const auto [after, isLast] = next.try_emplace({entry->key, entry->sessionId}, kEnd);
        if (changes > 0) {
            --changes;
            add(entry->key, entry->entry, entry->sessionId, seq, after->second);
        }
        after->second = seq;
    }
    if (sessionId.empty()) return out;
    for (const session::FlagDefinition& flag : session::flagDefinitions()) {
        const auto since = newest.find(flag.name);
        add(std::string(flag.name), 0, sessionId, since == newest.end() ? 0 : since->second, kEnd);
    }
    return out;
}

} // namespace sextant::host
