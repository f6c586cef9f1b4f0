#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "engine/storage/database.h"

namespace sextant::storage {

/// The statements that keep the projections (DESIGN §4b.6); their SQL stands in projection_tables.cpp.
enum class ProjectionStatement : std::uint8_t {
    DefineInstrument,
    InsertSignal,
    SetSignalStatus,
    InsertEnrichedSignal,
    SetRiskResult,
    UpsertOrder,
    InsertTrade,
    UpsertPosition,
    InsertRiskEvent,
    InsertExitEvent,
    InsertNonTrade,
    InsertLedgerEntry,
    InsertIncident,
    InsertRegime,
    InsertRegimeModel,
    SetActiveRegimeModel,
    InsertWeights,
    InsertAccount,
    InsertAccountDay,
    InsertEquityPoint,
    InsertClosedLot,
    InsertCommand,
    InsertNote,
    InsertReconciliation,
    InsertSignalRoute,
    InsertExperimentChange,
    InsertAgentSnapshot,
    InsertAgentDecision,
    InsertShadowTrade,
    InsertAgentOutcome,
    UpsertExperimentUnit,
    InsertCounterfactual,
    KeepCarriedUnits,
    Count,
};

/// Changes of the projections in the order in which they happened, as plain values: made on the engine's thread,
/// written on the storage thread. clear() keeps the memory.
class ProjectionRows final {
public:
    struct Entry {
        ProjectionStatement statement{};
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        bool isShadow = false; ///< of the table beside it that tells of the shadow account
    };

    void clear()
    {
        m_entries.clear();
        m_values.clear();
    }
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    /// Bytes it holds, also where it is empty; those of texts apart.
    [[nodiscard]] std::size_t room() const
    {
        return m_entries.capacity() * sizeof(Entry) + m_values.capacity() * sizeof(Value);
    }
    [[nodiscard]] std::span<const Entry> entries() const { return m_entries; }
    [[nodiscard]] std::span<const Value> values(const Entry& entry) const
    {
        return std::span(m_values).subspan(entry.first, entry.count);
    }
    /// `values` are the statement's parameters after the session.
    template <class... Values>
    void add(ProjectionStatement statement, Values&&... values)
    {
        m_entries.push_back({statement, static_cast<std::uint32_t>(m_values.size()), sizeof...(Values), m_isShadow});
        (m_values.emplace_back(std::forward<Values>(values)), ...);
    }
    void addRow(ProjectionStatement statement, std::vector<Value> values)
    {
        m_entries.push_back({statement, static_cast<std::uint32_t>(m_values.size()),
                             static_cast<std::uint32_t>(values.size()), m_isShadow});
        for (Value& value : values)
            m_values.push_back(std::move(value));
    }
    /// Whether what is added from here on is of engine 2's account: the same columns, in tables of their own.
    void setShadow(bool isShadow) { m_isShadow = isShadow; }

private:
    bool m_isShadow = false;
    std::vector<Entry> m_entries;
    std::vector<Value> m_values;
};

} // namespace sextant::storage
