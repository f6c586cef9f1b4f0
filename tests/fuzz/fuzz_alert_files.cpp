#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/services/alerts/alert_store.h"
#include "tests/fuzz/scratch_file.h"

using namespace sextant;
using namespace sextant::services;
using sextant::fuzz::require;

/// alerts.json and alerts.log as anybody may have written them, and the JSON of one rule.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto isOneLine = [](const std::string& text) {
        return !text.empty() && text.find('\n') == std::string::npos;
    };
    if (const auto rule = alertRuleFromJson(bytes)) {
        require(std::isfinite(rule->level) && rule->hysteresis >= 0.0);
        const auto again = alertRuleFromJson(toJson(*rule));
        require(again.has_value() && *again == *rule);
        require(!describe(*rule).empty());
    } else {
        require(isOneLine(rule.error().message));
    }
    (void)folder.write("alerts.json", bytes);
    (void)folder.write("alerts.log", bytes);
    AlertStore store(folder.path());
    const auto history = store.history(100);
    require(history.has_value() && history->size() <= 100);
    const auto rules = store.rules();
    if (!rules) {
        require(isOneLine(rules.error().message));
        // What cannot be read is not written over.
        require(!store.add(usualRule(AlertKind::Feed), "fuzz", Time{}));
        return 0;
    }
    require(rules->size() <= AlertStore::kMostRules);
    for (const AlertRule& rule : *rules)
        require(check(rule).has_value() && !rule.id.empty());
    if (rules->size() >= AlertStore::kMostRules) return 0;
    const auto added = store.add(usualRule(AlertKind::Feed), "fuzz", Time{});
    require(added.has_value());
    for (const AlertRule& rule : *rules)
        require(rule.id != added->id);
    const auto more = store.rules();
    require(more.has_value() && more->size() == rules->size() + 1);
    for (std::size_t i = 0; i < rules->size(); ++i)
        require((*more)[i] == (*rules)[i]);
    return 0;
}
