#include "models/option_strategies.h"

#include <algorithm>
#include <cmath>

#include "engine/market/options/option_symbol.h"
#include "models/answer_text.h"
#include "models/number_text.h"

namespace sextant::models {
namespace {

using market::OptionType;
using trading::ChainExpiry;
using trading::ChainLeg;
using trading::ChainRow;

const ChainExpiry* expiryOf(const OptionView& view, const ExpiryKey& key)
{
    for (const ChainExpiry& each : view.chain.expiries)
        if (each.root.root == key.root && each.date == key.date) return &each;
    return nullptr;
}

/// The next expiry of the same root.
const ChainExpiry* laterOf(const OptionView& view, const ChainExpiry& expiry)
{
    const ChainExpiry* found = nullptr;
    for (const ChainExpiry& each : view.chain.expiries)
        if (each.root.root == expiry.root.root && each.date > expiry.date &&
            (found == nullptr || each.date < found->date))
            found = &each;
    return found;
}

/// Chooses contracts by their distance in strikes from the money.
class Picker final {
public:
    Picker(const OptionView& view, const ChainExpiry& expiry) : m_view(view), m_expiry(expiry)
    {
        const double at = expiry.forward.value_or(view.chain.spot.value_or(0.0));
        if (!(at > 0.0)) return;
        // The money lies at the nearest strike that has both.
        for (const ChainRow& row : expiry.rows)
            if (row.call && row.put &&
                (m_money == nullptr ||
                 std::abs(row.strike.toDouble() - at) < std::abs(m_money->strike.toDouble() - at)))
                m_money = &row;
    }
    /// So many contracts of that type further, among those that are listed.
    void add(OptionType type, int steps, std::int64_t contracts)
    {
        const ChainRow* row = m_money;
        for (int left = std::abs(steps); left > 0 && row != nullptr; --left)
            row = neighbour(*row, type, steps > 0);
        addRow(row, type, contracts);
    }
    /// The same strike as at the money, elsewhere.
    void addLater(const ChainExpiry* later, OptionType type, std::int64_t contracts)
    {
        const ChainRow* found = nullptr;
        if (later != nullptr && m_money != nullptr)
            for (const ChainRow& row : later->rows)
                if (row.strike == m_money->strike) found = &row;
        addRow(found, type, contracts);
    }
    [[nodiscard]] std::vector<OptionLeg> legs() const { return m_isWhole ? m_legs : std::vector<OptionLeg>{}; }

private:
    static const std::optional<ChainLeg>& legOf(const ChainRow& row, OptionType type)
    {
        return type == OptionType::Call ? row.call : row.put;
    }
    /// The next strike above or below that has the type; null: none.
    [[nodiscard]] const ChainRow* neighbour(const ChainRow& from, OptionType type, bool isAbove) const
    {
        const ChainRow* found = nullptr;
        for (const ChainRow& row : m_expiry.rows) {
            const bool isBeyond = isAbove ? row.strike > from.strike : row.strike < from.strike;
            const bool isNearer =
                found == nullptr || (isAbove ? row.strike < found->strike : row.strike > found->strike);
            if (isBeyond && isNearer && legOf(row, type)) found = &row;
        }
        return found;
    }
    void addRow(const ChainRow* row, OptionType type, std::int64_t contracts)
    {
        const InstrumentId option = row == nullptr ? InstrumentId{} : m_view.optionOf(legOf(*row, type));
        m_isWhole = m_isWhole && option.isSet();
        m_legs.push_back({option, contracts});
    }

    const OptionView& m_view;
    const ChainExpiry& m_expiry;
    const ChainRow* m_money = nullptr;
    bool m_isWhole = true;
    std::vector<OptionLeg> m_legs;
};

/// Null: not listed.
const session::ListedOption* listed(const OptionView& view, InstrumentId option)
{
    for (const session::ListedOption& each : *view.part->listed)
        if (each.option == option) return &each;
    return nullptr;
}

} // namespace

std::vector<OptionLeg> strategyLegs(const OptionView& view, const ExpiryKey& expiry, OptionStrategy strategy)
{
    const ChainExpiry* of = expiryOf(view, expiry);
    if (of == nullptr) return {};
    Picker pick(view, *of);
    switch (strategy) {
    case OptionStrategy::BullCallSpread:
        pick.add(OptionType::Call, 0, 1);
        pick.add(OptionType::Call, 1, -1);
        break;
    case OptionStrategy::BearPutSpread:
        pick.add(OptionType::Put, 0, 1);
        pick.add(OptionType::Put, -1, -1);
        break;
    case OptionStrategy::Straddle:
        pick.add(OptionType::Call, 0, 1);
        pick.add(OptionType::Put, 0, 1);
        break;
    case OptionStrategy::Strangle:
        pick.add(OptionType::Call, 1, 1);
        pick.add(OptionType::Put, -1, 1);
        break;
    case OptionStrategy::IronCondor:
        pick.add(OptionType::Put, -2, 1);
        pick.add(OptionType::Put, -1, -1);
        pick.add(OptionType::Call, 1, -1);
        pick.add(OptionType::Call, 2, 1);
        break;
    case OptionStrategy::Calendar:
        pick.add(OptionType::Call, 0, -1);
        pick.addLater(laterOf(view, *of), OptionType::Call, 1);
        break;
    case OptionStrategy::CoveredCall:
        pick.add(OptionType::Call, 1, -1);
        break;
    }
    return pick.legs();
}

session::Command legsCommand(const OptionView& view, const std::vector<OptionLeg>& legs, const LegsDraft& draft,
                             const std::string& key)
{
    session::Command command;
    command.kind = session::CommandKind::Legs;
    command.key = key;
    command.quantity = Lots{draft.count};
    command.terms.tif = draft.isOfDay ? trading::TimeInForce::Day : trading::TimeInForce::GoodTillCancelled;
    if (draft.limit) {
        command.terms.kind = trading::OrderKind::Limit;
        command.price = *draft.limit;
    }
    command.stop = draft.stop.value_or(Price{});
    command.target = draft.target.value_or(Price{});
    for (const OptionLeg& leg : legs)
        if (const session::ListedOption* known = listed(view, leg.option))
            command.legs.push_back({leg.option, market::compactOsiSymbol(known->contract),
                                    leg.contracts > 0 ? market::Side::Buy : market::Side::Sell,
                                    std::abs(leg.contracts)});
    return command;
}

trading::LegShape shapeOfLegs(const OptionView& view, const std::vector<OptionLeg>& legs)
{
    std::vector<trading::OrderLeg> known;
    for (const OptionLeg& leg : legs)
        if (const session::ListedOption* option = listed(view, leg.option)) {
            const market::OptionContract& contract = option->contract;
            known.push_back({contract.type, contract.strike, contract.expiry, leg.contracts, {}});
        }
    if (known.empty()) return trading::LegShape::Other;
    // A single call that is sold is covered or it is refused.
    return trading::shapeOf(known, known.size() == 1 && known.front().contracts < 0 ? 1 : 0);
}

QString LegsText::of(OptionStrategy strategy)
{
    switch (strategy) {
    case OptionStrategy::BullCallSpread:
        return tr("Bull call spread");
    case OptionStrategy::BearPutSpread:
        return tr("Bear put spread");
    case OptionStrategy::Straddle:
        return tr("Straddle");
    case OptionStrategy::Strangle:
        return tr("Strangle");
    case OptionStrategy::IronCondor:
        return tr("Iron condor");
    case OptionStrategy::Calendar:
        return tr("Calendar spread");
    case OptionStrategy::CoveredCall:
        return tr("Covered call");
    }
    return unknownText();
}

QString LegsText::of(trading::LegShape shape)
{
    using trading::LegShape;
    switch (shape) {
    case LegShape::Single:
        return tr("One option");
    case LegShape::CoveredCall:
        return tr("Covered call");
    case LegShape::Vertical:
        return tr("Vertical spread");
    case LegShape::Straddle:
        return tr("Straddle");
    case LegShape::Strangle:
        return tr("Strangle");
    case LegShape::IronCondor:
        return tr("Iron condor");
    case LegShape::Calendar:
        return tr("Calendar spread");
    case LegShape::Other:
        return tr("Several options");
    }
    return unknownText();
}

QString LegsText::net(Price net)
{
    const QString amount = numberText(std::abs(static_cast<double>(net.units)) / 1e4, 2);
    return net.units < 0 ? tr("brings %1").arg(amount) : tr("costs %1").arg(amount);
}

QString LegsText::answer(const session::LegsPreview& preview)
{
    if (preview.refusal != ReasonCode::None)
        return tr("Would be refused: %1").arg(answerText(toText(name(preview.refusal))));
    const trading::LegsNeed& need = preview.need;
    const QString facts =
        tr("one %1; all need %2 and fees of %3").arg(net(preview.net), cashText(need.needed()), cashText(need.fees));
    if (!preview.isAllowed())
        return tr("Would be refused: %1 (%2)").arg(answerText(toText(name(preview.cause()))), facts);
    if (need.naked > 0)
        return tr("Would be sent: %1. Contracts that nothing covers: %2.")
            .arg(facts, countText(static_cast<std::uint64_t>(need.naked)));
    return tr("Would be sent: %1.").arg(facts);
}

} // namespace sextant::models
