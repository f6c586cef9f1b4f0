#include "engine/market/options/option_contract.h"

#include <algorithm>
#include <array>

namespace sextant::market {
namespace {

/// Index options of Cboe whose conventions differ from those of shares (Cboe, "Index Options Product Specifications").
struct IndexRoot {
    std::string_view root;
    std::string_view underlying;
    OptionStyle style;
    SettlementPrice settlement;
};

constexpr std::array kIndexRoots{
    IndexRoot{"SPX", "SPX", OptionStyle::European, SettlementPrice::Opening},
    IndexRoot{"SPXW", "SPX", OptionStyle::European, SettlementPrice::Close},
    IndexRoot{"SPXPM", "SPX", OptionStyle::European, SettlementPrice::Close},
    IndexRoot{"XSP", "XSP", OptionStyle::European, SettlementPrice::Close},
    IndexRoot{"NDX", "NDX", OptionStyle::European, SettlementPrice::Opening},
    IndexRoot{"NDXP", "NDX", OptionStyle::European, SettlementPrice::Close},
    IndexRoot{"RUT", "RUT", OptionStyle::European, SettlementPrice::Opening},
    IndexRoot{"RUTW", "RUT", OptionStyle::European, SettlementPrice::Close},
    IndexRoot{"DJX", "DJX", OptionStyle::European, SettlementPrice::Opening},
    IndexRoot{"OEX", "OEX", OptionStyle::American, SettlementPrice::Close},
    IndexRoot{"XEO", "OEX", OptionStyle::European, SettlementPrice::Close},
    IndexRoot{"VIX", "VIX", OptionStyle::European, SettlementPrice::Opening},
    IndexRoot{"VIXW", "VIX", OptionStyle::European, SettlementPrice::Opening},
};

bool isRootLetter(char c) { return c >= 'A' && c <= 'Z'; }
bool isRootDigit(char c) { return c >= '0' && c <= '9'; }

std::string printableRoot(std::string_view text)
{
    std::string out(text.substr(0, 40));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return out;
}

} // namespace

std::string_view toString(OptionType type) { return type == OptionType::Call ? "call" : "put"; }
std::string_view toString(OptionStyle style) { return style == OptionStyle::European ? "european" : "american"; }
std::string_view toString(OptionDelivery delivery) { return delivery == OptionDelivery::Shares ? "shares" : "money"; }
std::string_view toString(SettlementPrice price) { return price == SettlementPrice::Close ? "close" : "opening"; }
std::string_view shortName(OptionType type) { return type == OptionType::Call ? "C" : "P"; }

Result<OptionType> optionTypeFrom(std::string_view text)
{
    for (const OptionType type : {OptionType::Call, OptionType::Put}) {
        const std::string_view name = toString(type);
        const auto isSame = [&](std::string_view wanted) {
            return std::equal(text.begin(), text.end(), wanted.begin(), wanted.end(),
                              [](char a, char b) { return a == b || (isRootLetter(a) && a - 'A' + 'a' == b); });
        };
        if (isSame(name) || isSame(name.substr(0, 1))) return type;
    }
    return fail(ErrorCode::InvalidInput, "'" + printableRoot(text) + "' is neither call nor put");
}

Result<OptionRoot> optionRoot(std::string_view root)
{
    const bool isSound =
        !root.empty() && root.size() <= 6 && isRootLetter(root.front()) &&
        std::all_of(root.begin(), root.end(), [](char c) { return isRootLetter(c) || isRootDigit(c); });
    if (!isSound)
        return fail(ErrorCode::InvalidInput,
                    "'" + printableRoot(root) + "' is no option root, expected 1 to 6 of A-Z and 0-9, a letter first");
    OptionRoot out;
    out.root = root;
    const auto* found = std::find_if(kIndexRoots.begin(), kIndexRoots.end(),
                                     [&](const IndexRoot& index) { return index.root == root; });
    if (found != kIndexRoots.end()) {
        out.underlying = found->underlying;
        out.style = found->style;
        out.delivery = OptionDelivery::Money;
        out.settlement = found->settlement;
        return out;
    }
    std::size_t letters = root.size();
    while (isRootDigit(root[letters - 1]))
        --letters;
    out.underlying = root.substr(0, letters);
    out.isAdjusted = letters < root.size();
    return out;
}

} // namespace sextant::market
