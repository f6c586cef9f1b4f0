#pragma once

#include <cstdint>
#include <string>

#include "engine/session/effect.h"
#include "engine/storage/projection_rows.h"

namespace sextant::storage {

// The rows of orders, fills and accounts; `symbol` is the instrument's name, `reasons` JSON.

/// `client`: as the operator named it; empty: not at all.
void addOrderRow(const session::Effect& effect, const session::OrderChanged& order, const std::string& symbol,
                 const std::string& reasons, const std::string& client, ProjectionRows& out);
void addTradeRow(const session::Effect& effect, const session::Filled& fill, const std::string& symbol,
                 ProjectionRows& out);
void addLedgerRow(const session::Effect& effect, const session::LedgerEntry& entry, const std::string& symbol,
                  ProjectionRows& out);
void addPositionRow(const session::Effect& effect, const session::PositionChanged& position, const std::string& symbol,
                    ProjectionRows& out);
void addAccountRow(const session::Effect& effect, const session::AccountOpened& opened, ProjectionRows& out);
void addDayRow(const session::Effect& effect, const trading::DailySnapshot& day, ProjectionRows& out);
/// `ordinal`: of the lots of its event, from 1.
void addLotRow(const session::AccountLot& lot, std::int64_t ordinal, const std::string& symbol, ProjectionRows& out);
void addPointRow(const session::AccountPoint& point, ProjectionRows& out);
void addFindingRow(std::uint64_t seq, Time time, const trading::Finding& finding, bool isRepaired,
                   const std::string& symbol, ProjectionRows& out);
/// What an operator did, and the words of a note that was taken.
void addCommandRows(std::uint64_t seq, Time time, const session::Command& command, bool isAccepted,
                    ProjectionRows& out);

} // namespace sextant::storage
