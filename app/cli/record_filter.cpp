#include "app/cli/record_filter.h"

#include <array>

#include "engine/market/instrument_catalog.h"
#include "engine/session/effect.h"

namespace sextant::cli {
namespace {

/// "a" -> "A", as it is stored.
Result<std::string> storedVariant(const std::string& given)
{
    using session::Variant;
    for (const Variant variant : {Variant::A, Variant::B, Variant::Operator}) {
        const std::string_view name = session::toString(variant);
        const bool isLetter = name.size() == 1 && given.size() == 1 && (given[0] | 0x20) == (name[0] | 0x20);
        if (given == name || isLetter) return std::string(name);
    }
    return fail(ErrorCode::InvalidArgument, "--variant: '" + given.substr(0, 80) + "', expected A, B or operator");
}

} // namespace

std::vector<OptionDefinition> filterOptions()
{
    return {{"since", Takes::Value, "TIME", "only what happened at or after it, engine time"},
            {"variant", Takes::Value, "A|B|operator", "only what it did"},
            {"account", Takes::Value, "NAME", "only of this account; main is the main one"},
            {"state", Takes::Value, "STATE", "only what is in this state now"},
            {"limit", Takes::Value, "N", "at most so many (default 1000)"},
            {"session", Takes::Value, "ID", "only of this session (default all)"}};
}

Result<storage::ListFilter> readFilter(const Arguments& arguments)
{
    storage::ListFilter filter;
    const auto since = arguments.time("since");
    if (!since) return tl::unexpected(since.error());
    filter.since = *since;
    const auto limit = arguments.integer("limit", 0, INT64_MAX);
    if (!limit) return tl::unexpected(limit.error());
    filter.limit = limit->value_or(filter.limit);
    if (const auto variant = arguments.value("variant")) {
        auto stored = storedVariant(*variant);
        if (!stored) return tl::unexpected(stored.error());
        filter.variant = *std::move(stored);
    }
    if (const auto symbol = arguments.value("symbol"))
        filter.symbol = market::InstrumentCatalog::builtIn().canonicalSymbol(*symbol);
    filter.status = arguments.value("state").value_or("");
    filter.account = arguments.value("account").value_or("");
    filter.sessionId = arguments.value("session").value_or("");
    return filter;
}

} // namespace sextant::cli
