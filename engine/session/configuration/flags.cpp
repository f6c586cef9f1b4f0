#include "engine/session/configuration/flags.h"

#include <array>

#include "engine/core/contract.h"
#include "engine/session/configuration/nearest_name.h"

namespace sextant::session {
namespace {

constexpr std::array kFlags{
    FlagDefinition{
        "adaptive_weights", false,
        "The weights of detectors and technical score learn from the outcomes of signals; off: they are what "
        "the scoring configuration says.",
        ""},
    FlagDefinition{"dedup_include_timestamp", false,
                   "Signals with different timestamps are never duplicates of each other (the timestamp joins the key "
                   "of the 60 s window).",
                   ""},
    FlagDefinition{"enable_variant_b", false,
                   "Engine 2: agents decide about every signal beside engine 1; off: all signals go to engine 1 and no "
                   "agent runs.",
                   ""},
    FlagDefinition{"enable_orb_specialist", false,
                   "The opening-range specialist gives its opinion to engine 2; off: it is not asked.",
                   "enable_variant_b"},
    FlagDefinition{"enable_strat_specialist", false,
                   "The specialist for The Strat's candle sequences gives its opinion to engine 2; off: it is not "
                   "asked.",
                   "enable_variant_b"},
    FlagDefinition{"enable_ttm_specialist", false,
                   "The squeeze specialist gives its opinion to engine 2; off: it is not asked.", "enable_variant_b"},
    FlagDefinition{"enable_satyland_subagent", false,
                   "The sub-agent for pivot ribbon, ATR levels and phase supports engine 2; off: it is not asked.",
                   "enable_variant_b"},
    FlagDefinition{"enable_shadow_execution", false,
                   "Engine 2 trades in the shadow what it decides; off: it decides and does not trade.",
                   "enable_variant_b"},
    FlagDefinition{"futures", false, "Futures may be traded on paper; off: they are scored but not traded.", ""},
    FlagDefinition{"options_engine", false,
                   "A signal buys a call or a put on its symbol, where options of it are listed; off: it trades the "
                   "symbol itself.",
                   ""},
    FlagDefinition{"regime_blend", false,
                   "The market's direction is told by rules and trained models together; off: by rules alone.", ""},
    FlagDefinition{
        "regime_gate", false,
        "Block entries in an extreme, unsettled or opposing market; off: the gate is measured and recorded as skipped.",
        ""},
    FlagDefinition{"regime_sizing", false,
                   "Size positions by the market's volatility: more when it is low, less when it is high or the regime "
                   "is uncertain.",
                   ""},
    FlagDefinition{
        "spread_gate", false,
        "Block signals while the spread is wider than usual; off: the gate is measured and recorded as skipped.", ""},
};

} // namespace

std::span<const FlagDefinition> flagDefinitions() { return kFlags; }

const FlagDefinition* findFlag(std::string_view name)
{
    for (const FlagDefinition& flag : kFlags)
        if (flag.name == name) return &flag;
    return nullptr;
}

Result<bool> parseSwitch(std::string_view text)
{
    if (text == "on" || text == "true" || text == "1" || text == "yes") return true;
    if (text == "off" || text == "false" || text == "0" || text == "no") return false;
    return fail(ErrorCode::InvalidArgument,
                "'" + std::string(text.substr(0, 40)) + "' is not a switch, expected on or off");
}

Result<void> FlagValues::set(std::string_view name, bool on)
{
    const FlagDefinition* flag = findFlag(name);
    if (flag == nullptr) {
        std::vector<std::string_view> names;
        for (const FlagDefinition& f : kFlags)
            names.push_back(f.name);
        return fail(ErrorCode::NotFound, "there is no flag '" + std::string(name.substr(0, 60)) +
                                             "'; the nearest is '" + std::string(nearestName(name, names)) + "'");
    }
    if (on == flag->defaultValue) {
        if (const auto it = m_changed.find(name); it != m_changed.end()) m_changed.erase(it);
    } else {
        m_changed[std::string(name)] = on;
    }
    return {};
}

bool FlagValues::isSet(std::string_view name) const
{
    const FlagDefinition* flag = findFlag(name);
    expects(flag != nullptr, "a flag that the program asks for is in the registry");
    const auto it = m_changed.find(name);
    return it != m_changed.end() ? it->second : flag->defaultValue;
}

bool FlagValues::isInEffect(std::string_view name) const
{
    if (!isSet(name)) return false;
    std::string_view rest = findFlag(name)->parents;
    while (!rest.empty()) {
        const auto bar = rest.find('|');
        if (!isInEffect(rest.substr(0, bar))) return false;
        rest = bar == std::string_view::npos ? std::string_view{} : rest.substr(bar + 1);
    }
    return true;
}

std::vector<std::pair<std::string, std::string>> FlagValues::changed() const
{
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto& [name, on] : m_changed)
        out.emplace_back(name, on ? "on" : "off");
    return out;
}

} // namespace sextant::session
