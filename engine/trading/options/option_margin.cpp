#include "engine/trading/options/option_margin.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace sextant::trading {
namespace {

using market::OptionType;

/// Money per unit of the underlying in 10^-4.
using PerUnit = __int128;

PerUnit perUnit(market::Strike strike) { return static_cast<PerUnit>(strike.thousandths) * 10; }

struct OpenLeg {
    const OrderLeg* leg;
    std::int64_t left; // contracts not yet paired, > 0
};

/// Sold contracts with what covers them.
struct CoveredSpread {
    OptionType type;
    PerUnit sold;   ///< strike
    PerUnit bought; ///< strike
    std::int64_t contracts;

    /// What it loses at a spot, all contracts together.
    [[nodiscard]] PerUnit lossAt(PerUnit spot) const
    {
        const auto worth = [&](PerUnit strike) {
            return std::max<PerUnit>(0, type == OptionType::Call ? spot - strike : strike - spot);
        };
        return std::max<PerUnit>(0, worth(sold) - worth(bought)) * contracts;
    }
};

/// The most that spreads of one expiry lose together; their losses bend at strikes only.
PerUnit worstLoss(std::span<const CoveredSpread> spreads)
{
    const auto at = [&](PerUnit spot) {
        PerUnit sum = 0;
        for (const CoveredSpread& spread : spreads)
            sum += spread.lossAt(spot);
        return sum;
    };
    PerUnit worst = at(0);
    for (const CoveredSpread& spread : spreads)
        worst = std::max({worst, at(spread.sold), at(spread.bought)});
    return worst;
}

using SpreadsByExpiry = std::map<std::int32_t, std::vector<CoveredSpread>>; // of what is sold

/// What is needed of one type beside its spreads, in 10^-4 · contracts.
struct SideNeed {
    PerUnit naked = 0; ///< without the premium
    PerUnit nakedPremium = 0;
    std::int64_t nakedContracts = 0;
};

PerUnit nakedNeed(const OrderLeg& leg, Price spot, const MarginShares& settings)
{
    const bool isCall = leg.type == OptionType::Call;
    const PerUnit strike = perUnit(leg.strike);
    const PerUnit out = std::max<PerUnit>(0, isCall ? strike - spot.units : spot.units - strike);
    const PerUnit share = static_cast<PerUnit>(spot.units) * settings.underlyingPpm / 1'000'000 - out;
    const PerUnit least = (isCall ? static_cast<PerUnit>(spot.units) : strike) * settings.leastPpm / 1'000'000;
    return std::max(share, least);
}

SideNeed needOf(OptionType type, std::span<const OrderLeg> legs, std::int64_t coveredCalls, Price spot,
                const MarginShares& settings, SpreadsByExpiry& spreads)
{
    std::vector<OpenLeg> sold;
    std::vector<OpenLeg> bought;
    for (const OrderLeg& leg : legs)
        if (leg.type == type) (leg.contracts < 0 ? sold : bought).push_back({&leg, std::abs(leg.contracts)});
    const bool isCall = type == OptionType::Call;
    const auto width = [&](const OpenLeg& shortLeg, const OpenLeg& longLeg) {
        const PerUnit difference = perUnit(longLeg.leg->strike) - perUnit(shortLeg.leg->strike);
        return std::max<PerUnit>(0, isCall ? difference : -difference);
    };
    // The nearest expiries have the fewest covers, and of one expiry what is deepest in the money the dearest ones.
    std::stable_sort(sold.begin(), sold.end(), [&](const OpenLeg& a, const OpenLeg& b) {
        if (a.leg->expiry != b.leg->expiry) return a.leg->expiry > b.leg->expiry;
        return isCall ? a.leg->strike < b.leg->strike : a.leg->strike > b.leg->strike;
    });
    SideNeed need;
    for (OpenLeg& one : sold) {
        if (isCall && coveredCalls > 0) {
            const std::int64_t by = std::min(coveredCalls, one.left);
            coveredCalls -= by;
            one.left -= by;
        }
        while (one.left > 0) {
            OpenLeg* best = nullptr;
            for (OpenLeg& cover : bought)
                if (cover.left > 0 && cover.leg->expiry >= one.leg->expiry &&
                    (best == nullptr || width(one, cover) < width(one, *best)))
                    best = &cover;
            const PerUnit alone = nakedNeed(*one.leg, spot, settings) + one.leg->premium.units;
            // A cover so far away that it saves nothing is kept for another.
            if (best == nullptr || width(one, *best) > alone) {
                need.naked += (alone - one.leg->premium.units) * one.left;
                need.nakedPremium += static_cast<PerUnit>(one.leg->premium.units) * one.left;
                need.nakedContracts += one.left;
                break;
            }
            const std::int64_t by = std::min(best->left, one.left);
            spreads[one.leg->expiry].push_back({type, perUnit(one.leg->strike), perUnit(best->leg->strike), by});
            best->left -= by;
            one.left -= by;
        }
    }
    return need;
}

Result<Cash> toCash(PerUnit amount, const Decimal& multiplier)
{
    // 10^-4 to 10^-8, times the multiplier.
    constexpr PerUnit kMost = static_cast<PerUnit>(1) << 100;
    if (amount > kMost / 10'000 || amount < -kMost / 10'000)
        return fail(ErrorCode::OutOfRange, "the order is too large to be counted");
    const auto units = mulDivHalfEven(amount * 10'000, multiplier.mantissa, pow10(multiplier.scale));
    if (!units) return tl::unexpected(units.error());
    return Cash{*units};
}

} // namespace

std::string_view toString(LegShape shape)
{
    constexpr std::array<std::string_view, 8> kNames{"single",   "covered call", "vertical", "straddle",
                                                     "strangle", "iron condor",  "calendar", "other"};
    return kNames[static_cast<std::size_t>(shape)];
}

LegShape shapeOf(std::span<const OrderLeg> legs, std::int64_t shares)
{
    if (legs.size() == 1)
        return legs[0].type == OptionType::Call && legs[0].contracts < 0 && shares > 0 ? LegShape::CoveredCall
                                                                                       : LegShape::Single;
    if (shares != 0) return LegShape::Other;
    if (legs.size() == 2) {
        const OrderLeg& a = legs[0];
        const OrderLeg& b = legs[1];
        const bool isOpposite = a.contracts == -b.contracts;
        if (a.type == b.type && isOpposite && a.expiry == b.expiry && a.strike != b.strike) return LegShape::Vertical;
        if (a.type == b.type && isOpposite && a.expiry != b.expiry && a.strike == b.strike) return LegShape::Calendar;
        if (a.type != b.type && a.contracts == b.contracts && a.expiry == b.expiry)
            return a.strike == b.strike ? LegShape::Straddle : LegShape::Strangle;
        return LegShape::Other;
    }
    if (legs.size() != 4) return LegShape::Other;
    std::vector<OrderLeg> sorted(legs.begin(), legs.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const OrderLeg& a, const OrderLeg& b) { return a.strike < b.strike; });
    const std::int64_t size = sorted[0].contracts;
    const bool isShaped = size > 0 && sorted[1].contracts == -size && sorted[2].contracts == -size &&
                          sorted[3].contracts == size && sorted[0].type == OptionType::Put &&
                          sorted[1].type == OptionType::Put && sorted[2].type == OptionType::Call &&
                          sorted[3].type == OptionType::Call;
    const bool isOneExpiry =
        std::all_of(sorted.begin(), sorted.end(), [&](const OrderLeg& leg) { return leg.expiry == sorted[0].expiry; });
    return isShaped && isOneExpiry && sorted[0].strike < sorted[1].strike && sorted[2].strike < sorted[3].strike
               ? LegShape::IronCondor
               : LegShape::Other;
}

Result<LegMargin> marginOf(std::span<const OrderLeg> legs, std::int64_t shares, Price spot, const Decimal& multiplier,
                           const MarginShares& settings)
{
    if (legs.empty()) return fail(ErrorCode::InvalidArgument, "an order has at least one leg");
    if (multiplier.mantissa <= 0 || spot.units <= 0)
        return fail(ErrorCode::InvalidArgument, "spot and multiplier must be above 0");
    constexpr std::int64_t kMostContracts = 1'000'000'000;
    PerUnit premium = 0;
    for (const OrderLeg& leg : legs) {
        if (leg.contracts == 0 || leg.contracts > kMostContracts || leg.contracts < -kMostContracts)
            return fail(ErrorCode::InvalidArgument, "a leg has some contracts, at most 1000000000");
        if (leg.premium.units < 0 || leg.strike.thousandths <= 0)
            return fail(ErrorCode::InvalidArgument, "premium and strike of a leg must not be negative");
        premium += static_cast<PerUnit>(leg.premium.units) * leg.contracts;
    }
    // Whole contracts that the shares deliver.
    const __int128 scaled = static_cast<__int128>(std::max<std::int64_t>(0, shares)) * pow10(multiplier.scale);
    const auto covered = static_cast<std::int64_t>(scaled / multiplier.mantissa);
    SpreadsByExpiry spreads;
    const SideNeed calls = needOf(OptionType::Call, legs, covered, spot, settings, spreads);
    const SideNeed puts = needOf(OptionType::Put, legs, 0, spot, settings, spreads);
    PerUnit need = 0;
    for (const auto& [expiry, together] : spreads)
        need += worstLoss(together);
    const PerUnit callAlone = calls.naked + calls.nakedPremium;
    const PerUnit putAlone = puts.naked + puts.nakedPremium;
    need += callAlone >= putAlone ? callAlone + puts.nakedPremium : putAlone + calls.nakedPremium;
    const auto paid = toCash(premium, multiplier);
    if (!paid) return tl::unexpected(paid.error());
    const auto tied = toCash(need, multiplier);
    if (!tied) return tl::unexpected(tied.error());
    return LegMargin{*paid, *tied, shapeOf(legs, shares), calls.nakedContracts + puts.nakedContracts};
}

} // namespace sextant::trading
