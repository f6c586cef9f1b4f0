#include "engine/trading/reconciliation/reconciliation.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace sextant::trading {
namespace {

using FillName = std::pair<std::uint64_t, std::int64_t>;

/// What a difference in fills explains: the other one has so much more.
struct Explained {
    std::map<std::uint16_t, std::int64_t> lots;
    std::map<std::string, __int128> cash;
    std::map<std::uint64_t, std::int64_t> filled; // by order; its state is explained too

    void add(const RecordedFill& fill, int sign)
    {
        lots[fill.instrument.value] += sign * fill.signedQuantity().count;
        cash[fill.currency] += sign * static_cast<__int128>(fill.cashChange.units);
        filled[fill.order.value] += sign * fill.quantity.count;
    }
};

template <class List, class Key>
auto byName(const List& list, const Key& key)
{
    std::map<decltype(key(list.front())), const typename List::value_type*> names;
    for (const auto& each : list)
        names.emplace(key(each), &each);
    return names;
}

/// What of an order its owner and its venue must agree about: on its way, working with or without fills, being
/// cancelled.
bool agree(OrderState a, OrderState b)
{
    const auto stage = [](OrderState state) {
        switch (state) {
        case OrderState::Created:
        case OrderState::PendingExecution:
            return 0;
        case OrderState::Working:
        case OrderState::PartiallyFilled:
            return 1;
        case OrderState::CancelPending:
            return 2;
        default:
            return 3;
        }
    };
    return stage(a) == stage(b);
}

class Comparison final {
public:
    Comparison(const AccountRecord& engine, const AccountRecord& other, ComparedWith who, std::uint8_t account)
        : m_engine(engine), m_other(other), m_who(who), m_account(account)
    {}

    std::vector<Finding> run()
    {
        fills();
        orders();
        holdings();
        cash();
        return std::move(m_findings);
    }

private:
    Finding& add(FindingClass kind, std::int64_t engineValue, std::int64_t otherValue, InstrumentId instrument = {})
    {
        Finding finding;
        finding.kind = kind;
        finding.other = m_who;
        finding.account = m_account;
        finding.instrument = instrument;
        finding.engineValue = engineValue;
        finding.otherValue = otherValue;
        return m_findings.emplace_back(finding);
    }
    void addFill(FindingClass kind, const RecordedFill& fill, std::int64_t engineValue, std::int64_t otherValue)
    {
        Finding& finding = add(kind, engineValue, otherValue, fill.instrument);
        finding.order = fill.order;
        finding.execution = fill.execution;
    }

    void fills()
    {
        const auto name = [](const RecordedFill& fill) { return FillName(fill.order.value, fill.execution); };
        const auto ours = byName(m_engine.fills, name);
        const auto theirs = byName(m_other.fills, name);
        for (const auto& [key, fill] : theirs) {
            const auto mine = ours.find(key);
            if (mine == ours.end()) {
                addFill(FindingClass::MissingFill, *fill, 0, fill->quantity.count);
                m_explained.add(*fill, 1);
            } else if (*mine->second != *fill) {
                const RecordedFill& own = *mine->second;
                // The same execution told in two ways.
                if (own.signedQuantity() != fill->signedQuantity())
                    addFill(FindingClass::QuantityMismatch, *fill, own.signedQuantity().count,
                            fill->signedQuantity().count);
                else
                    addFill(FindingClass::CashDifference, *fill, own.cashChange.units, fill->cashChange.units);
                m_explained.add(own, -1);
                m_explained.add(*fill, 1);
            }
        }
        for (const auto& [key, fill] : ours)
            if (!theirs.contains(key)) {
                addFill(FindingClass::ExtraFill, *fill, fill->quantity.count, 0);
                m_explained.add(*fill, -1);
            }
    }

    void orders()
    {
        const auto name = [](const RecordedOrder& order) { return order.order.value; };
        const auto ours = byName(m_engine.orders, name);
        const auto theirs = byName(m_other.orders, name);
        const auto tell = [&](FindingClass kind, const RecordedOrder& order, std::int64_t engineValue,
                              std::int64_t otherValue) {
            add(kind, engineValue, otherValue, order.instrument).order = order.order;
        };
        std::set<std::uint64_t> all;
        for (const auto* list : {&ours, &theirs})
            for (const auto& [key, order] : *list)
                all.insert(key);
        for (const std::uint64_t key : all) {
            const auto mine = ours.find(key);
            const auto their = theirs.find(key);
            const auto explained = m_explained.filled.find(key);
            const bool isExplained = explained != m_explained.filled.end();
            if (mine == ours.end() || their == theirs.end()) {
                // A fill that one of them lacks may have ended it for the other.
                if (isExplained) continue;
                const RecordedOrder& known = mine == ours.end() ? *their->second : *mine->second;
                const auto state = static_cast<std::int64_t>(known.state);
                const bool isOurs = mine != ours.end();
                tell(FindingClass::OrphanOrder, known, isOurs ? state : 0, isOurs ? 0 : state);
                continue;
            }
            const RecordedOrder& own = *mine->second;
            const RecordedOrder& other = *their->second;
            const std::int64_t more = isExplained ? explained->second : 0;
            if (own.quantity != other.quantity)
                tell(FindingClass::QuantityMismatch, own, own.quantity.count, other.quantity.count);
            else if (own.filled.count + more != other.filled.count)
                tell(FindingClass::QuantityMismatch, own, own.filled.count, other.filled.count);
            if (!isExplained && !agree(own.state, other.state))
                tell(FindingClass::StateMismatch, own, static_cast<std::int64_t>(own.state),
                     static_cast<std::int64_t>(other.state));
        }
    }

    void holdings()
    {
        std::map<std::uint16_t, std::pair<std::int64_t, std::int64_t>> all;
        for (const RecordedHolding& each : m_engine.holdings)
            all[each.instrument.value].first = each.quantity.count;
        for (const RecordedHolding& each : m_other.holdings)
            all[each.instrument.value].second = each.quantity.count;
        for (const auto& [instrument, lots] : m_explained.lots)
            all.try_emplace(instrument);
        for (const auto& [instrument, held] : all) {
            const auto explained = m_explained.lots.find(instrument);
            const std::int64_t more = explained == m_explained.lots.end() ? 0 : explained->second;
            if (held.first + more != held.second)
                add(FindingClass::QuantityMismatch, held.first, held.second, InstrumentId{instrument});
        }
    }

    void cash()
    {
        std::map<std::string, std::pair<std::int64_t, std::int64_t>> all;
        for (const RecordedCash& each : m_engine.cash)
            all[each.currency].first = each.cash.units;
        for (const RecordedCash& each : m_other.cash)
            all[each.currency].second = each.cash.units;
        for (const auto& [currency, held] : all) {
            const auto explained = m_explained.cash.find(currency);
            const __int128 more = explained == m_explained.cash.end() ? 0 : explained->second;
            const __int128 apart = static_cast<__int128>(held.second) - held.first - more;
            if (apart > kCashTolerance.units || apart < -kCashTolerance.units)
                add(FindingClass::CashDifference, held.first, held.second);
        }
    }

    const AccountRecord& m_engine;
    const AccountRecord& m_other;
    ComparedWith m_who;
    std::uint8_t m_account;
    Explained m_explained;
    std::vector<Finding> m_findings;
};

} // namespace

std::string_view toString(FindingClass kind)
{
    switch (kind) {
    case FindingClass::MissingFill:
        return "MISSING_FILL";
    case FindingClass::ExtraFill:
        return "EXTRA_FILL";
    case FindingClass::QuantityMismatch:
        return "QTY_MISMATCH";
    case FindingClass::StateMismatch:
        return "STATE_MISMATCH";
    case FindingClass::OrphanOrder:
        return "ORPHAN_ORDER";
    case FindingClass::CashDifference:
        return "CASH_DIFF";
    }
    return "UNKNOWN";
}

ReasonCode reasonOf(FindingClass kind)
{
    switch (kind) {
    case FindingClass::MissingFill:
        return ReasonCode::MissingFill;
    case FindingClass::ExtraFill:
        return ReasonCode::ExtraFill;
    case FindingClass::QuantityMismatch:
        return ReasonCode::QuantityMismatch;
    case FindingClass::StateMismatch:
        return ReasonCode::StateMismatch;
    case FindingClass::OrphanOrder:
        return ReasonCode::OrphanOrder;
    case FindingClass::CashDifference:
        return ReasonCode::CashDifference;
    }
    return ReasonCode::None;
}

std::string_view toString(ComparedWith other) { return other == ComparedWith::Venue ? "venue" : "storage"; }

std::vector<Finding> reconcile(const AccountRecord& engine, const AccountRecord& other, ComparedWith who,
                               std::uint8_t account)
{
    return Comparison(engine, other, who, account).run();
}

} // namespace sextant::trading
