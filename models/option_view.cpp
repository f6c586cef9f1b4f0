#include "models/option_view.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/market/options/option_expiry.h"
#include "engine/session/configuration/session_config.h"
#include "models/number_text.h"
#include "models/seen_account.h"

namespace sextant::models {
namespace {

using session::ListedOption;
using session::OptionPart;
using session::PositionRow;
using session::Snapshot;

constexpr int kPayoffPoints = 161;
constexpr double kCashUnit = 1e-8;

const OptionPart* optionPartOf(const Snapshot& snapshot, InstrumentId underlying)
{
    for (const auto& part : snapshot.options)
        if (part->underlying == underlying) return part.get();
    return nullptr;
}

double optionPrice(Price price) { return static_cast<double>(price.units) / 10'000.0; }
static_assert(market::kOptionPriceScale == 4);

/// A leg with what was paid for it; nothing: it is to be taken from the quotes.
struct CostedLeg {
    OptionLeg leg;
    std::optional<double> cost;
};

class SetMaker {
public:
    SetMaker(const OptionView& view, Time now) : m_view(view), m_now(now)
    {
        const auto& listed = *view.part->listed;
        for (std::size_t i = 0; i < listed.size(); ++i)
            m_places[listed[i].option.value] = i;
        for (std::size_t i = 0; i < view.chain.expiries.size(); ++i) {
            const trading::ChainExpiry& expiry = view.chain.expiries[i];
            auto smile = trading::VolatilitySmile::of(expiry);
            if (smile) m_smiles.emplace(i, *std::move(smile));
        }
    }

    [[nodiscard]] const ListedOption* find(InstrumentId option) const
    {
        const auto found = m_places.find(option.value);
        return found == m_places.end() ? nullptr : &(*m_view.part->listed)[found->second];
    }

    [[nodiscard]] OptionSet make(const std::vector<CostedLeg>& legs, double shares, double sharesCost) const
    {
        OptionSet out;
        out.position.shares = shares;
        out.cost = sharesCost;
        std::vector<trading::HeldOption> held;
        for (const CostedLeg& each : legs) {
            const ListedOption* option = find(each.leg.option);
            if (option == nullptr) continue;
            out.legs.push_back(each.leg);
            held.push_back({option->contract, each.leg.contracts});
            const auto leg = legOf(*option, each.leg.contracts);
            const auto cost = each.cost ? each.cost : quotedCost(*option, each.leg);
            if (leg && cost) {
                out.position.legs.push_back(*leg);
                out.cost += *cost;
            } else {
                ++out.unvalued;
            }
        }
        out.ladder = trading::expiryLadder(*m_view.part->calendar, held, m_now, m_view.chain.spot);
        if (!m_view.chain.spot) return out;
        out.position.spot = *m_view.chain.spot;
        if (out.position.legs.empty() && shares == 0.0) return out;
        if (auto greeks = trading::greeksOf(out.position)) out.greeks = *greeks;
        if (auto stress = trading::stressGrid(out.position)) out.stress = *std::move(stress);
        if (out.position.legs.empty()) return out;
        double low = 0.8 * out.position.spot;
        double high = 1.2 * out.position.spot;
        for (const trading::PositionLeg& leg : out.position.legs) {
            low = std::min(low, 0.9 * leg.terms.strike);
            high = std::max(high, 1.1 * leg.terms.strike);
        }
        if (auto curve = trading::payoffCurve(out.position, out.cost, low, high, kPayoffPoints)) {
            out.payoff = *std::move(curve);
            out.breakEvens = trading::breakEvens(out.payoff);
        }
        return out;
    }

private:
    /// What it would cost at once: the ask for what is bought, the bid for what is sold.
    [[nodiscard]] std::optional<double> quotedCost(const ListedOption& option, const OptionLeg& leg) const
    {
        const market::OptionQuote& quote = m_view.part->quotes[m_places.at(option.option.value)];
        if (quote.time.ns == 0 || market::problemOf(quote, m_now, m_view.staleAfter) != market::QuoteProblem::None)
            return std::nullopt;
        const Price price = leg.contracts > 0 ? quote.ask : quote.bid;
        return static_cast<double>(leg.contracts) * option.contract.root.multiplier.toDouble() * optionPrice(price);
    }

    /// At its strike's own volatility, or on the smile of its expiry.
    [[nodiscard]] std::optional<trading::PositionLeg> legOf(const ListedOption& option, std::int64_t contracts) const
    {
        const market::OptionContract& contract = option.contract;
        for (std::size_t i = 0; i < m_view.chain.expiries.size(); ++i) {
            const trading::ChainExpiry& expiry = m_view.chain.expiries[i];
            if (expiry.date != contract.expiry || expiry.root.root != contract.root.root) continue;
            trading::PositionLeg leg;
            leg.terms = {contract.type, optionPrice(option.strike), expiry.years};
            leg.style = contract.root.style;
            leg.contracts = static_cast<double>(contracts);
            leg.multiplier = contract.root.multiplier.toDouble();
            leg.rate = expiry.rate;
            leg.dividendYield = expiry.dividendYield;
            const auto row = std::find_if(expiry.rows.begin(), expiry.rows.end(), [&](const trading::ChainRow& each) {
                return Price{each.strike.thousandths * 10} == option.strike && each.volatility;
            });
            const auto smile = m_smiles.find(i);
            if (row != expiry.rows.end())
                leg.volatility = *row->volatility;
            else if (smile != m_smiles.end())
                leg.volatility = smile->second.volatility(leg.terms.strike);
            else
                return std::nullopt;
            return leg;
        }
        return std::nullopt;
    }

    const OptionView& m_view;
    Time m_now;
    std::map<std::uint16_t, std::size_t> m_places;
    std::map<std::size_t, trading::VolatilitySmile> m_smiles; // by expiry
};

OptionSet heldSet(const SetMaker& maker, const Snapshot& snapshot, const std::vector<PositionRow>& rows,
                  InstrumentId underlying, std::optional<std::uint8_t> account)
{
    std::vector<CostedLeg> legs;
    double shares = 0.0;
    double sharesCost = 0.0;
    for (const PositionRow& row : rows) {
        if (account && row.account != *account) continue;
        const session::InstrumentPart* part = snapshot.find(row.instrument);
        if (part == nullptr || row.quantity.count == 0) continue;
        const double sign = row.quantity.count < 0 ? -1.0 : 1.0;
        const double cost = sign * static_cast<double>(row.totalCost.units) * kCashUnit;
        const double quantity = part->instrument->toDouble(row.quantity);
        if (row.instrument == underlying) {
            shares += quantity * part->instrument->multiplier.toDouble();
            sharesCost += cost;
        } else if (maker.find(row.instrument) != nullptr) {
            legs.push_back({{row.instrument, std::llround(quantity)}, cost});
        }
    }
    return maker.make(legs, shares, sharesCost);
}

void fillSurface(OptionView& view)
{
    std::map<std::string, int> expiries;
    for (const trading::ChainExpiry& expiry : view.chain.expiries)
        ++expiries[expiry.root.root];
    const auto most = std::max_element(expiries.begin(), expiries.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    std::vector<trading::SviSmile> term;
    for (const trading::ChainExpiry& expiry : view.chain.expiries) {
        auto& fit = view.fits.emplace_back();
        if (auto found = trading::SviSmile::of(expiry)) fit = *std::move(found);
        if (fit && most != expiries.end() && expiry.root.root == most->first) term.push_back(*fit);
    }
    view.termSlope = trading::termSlope(term);
    if (most == expiries.end()) return;
    auto surface = trading::VolatilitySurface::of(view.chain, most->first);
    if (!surface) return;
    view.surfaceRoot = most->first;
    view.surface = *std::move(surface);
    view.arbitrages = view.surface->arbitrages(41);
}

} // namespace

InstrumentId OptionView::optionOf(const std::optional<trading::ChainLeg>& leg) const
{
    return leg ? (*part->listed)[places[leg->contract]].option : InstrumentId{};
}

std::int64_t OptionView::contracts(OptionOwner owner, InstrumentId option) const
{
    std::int64_t sum = 0;
    for (const OptionLeg& leg : of(owner).legs)
        if (leg.option == option) sum += leg.contracts;
    return sum;
}

OptionViewPtr makeOptionView(const OptionRequest& request)
{
    const Snapshot& snapshot = *request.snapshot;
    const OptionPart* part = optionPartOf(snapshot, request.underlying);
    const session::InstrumentPart* underlying = snapshot.find(request.underlying);
    if (part == nullptr || underlying == nullptr) return nullptr;
    const session::SessionConfig config =
        session::compile(snapshot.configuration->settings, snapshot.configuration->flags);
    auto view = std::make_shared<OptionView>();
    view->serial = snapshot.serial;
    view->underlying = request.underlying;
    view->symbol = underlying->instrument->symbol;
    view->priceScale = priceDecimals(*underlying->instrument);
    for (const auto& each : snapshot.options)
        if (each.get() == part) view->part = each;
    view->quotes = snapshot.optionQuotes;
    view->staleAfter = config.risk.limits(market::AssetClass::Option).maxQuoteAge;

    trading::OptionChain chain(view->symbol, part->calendar);
    for (std::size_t i = 0; i < part->listed->size(); ++i) {
        const ListedOption& option = (*part->listed)[i];
        if (option.isRetired) continue;
        const std::uint32_t place = chain.add(option.contract);
        if (place == view->places.size()) view->places.push_back(static_cast<std::uint32_t>(i));
        market::OptionQuote quote = part->quotes[i];
        if (quote.time.ns == 0) continue;
        quote.contract = place;
        chain.apply(quote);
    }
    trading::ChainMarket market;
    if (part->spot.units > 0) market.spot = underlying->instrument->toDouble(part->spot);
    market.rates = config.optionRates;
    market.dividends = config.dividends.cashUntil(view->symbol, *part->calendar, snapshot.now, INT32_MAX);
    market.staleAfter = view->staleAfter;
    view->chain = chain.snapshot(snapshot.now, market);
    fillSurface(*view);

    const SetMaker maker(*view, snapshot.now);
    const auto setOf = [&](OptionOwner owner) -> OptionSet& { return view->sets[static_cast<std::size_t>(owner)]; };
    setOf(OptionOwner::Paper) =
        heldSet(maker, snapshot, *snapshot.positions, request.underlying, seenAccount(snapshot));
    if (snapshot.shadow)
        setOf(OptionOwner::Shadow) = heldSet(maker, snapshot, *snapshot.shadow->positions, request.underlying, {});
    std::vector<CostedLeg> chosen;
    for (const OptionLeg& leg : request.selection)
        if (leg.contracts != 0) chosen.push_back({leg, std::nullopt});
    setOf(OptionOwner::Selection) = maker.make(chosen, 0.0, 0.0);
    return view;
}

} // namespace sextant::models
