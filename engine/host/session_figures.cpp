#include "engine/host/session_figures.h"

#include <algorithm>

#include "engine/host/session_setup.h"
#include "engine/journal/journal_reader.h"

namespace sextant::host {
namespace {

using storage::Value;

std::int64_t integerIn(const Value& value)
{
    const auto* known = std::get_if<std::int64_t>(&value);
    return known == nullptr ? 0 : *known;
}

void compareParts(bool isFlag, const std::map<std::string, std::string>& first,
                  const std::map<std::string, std::string>& second, std::vector<SetupDifference>& out)
{
    std::map<std::string, std::pair<std::string, std::string>> both;
    for (const auto& [key, value] : first)
        both[key].first = value;
    for (const auto& [key, value] : second)
        both[key].second = value;
    for (const auto& [key, values] : both)
        if (values.first != values.second) out.push_back({isFlag, key, values.first, values.second});
}

} // namespace

Result<SessionFigures> readFigures(const storage::Database& database, const journal::SessionRecord& session)
{
    SessionFigures out;
    out.sessionId = session.info.sessionId;
    out.isClosed = session.isClosed;
    const auto point = journal::durablePoint(database, session);
    if (!point) return tl::unexpected(point.error());
    out.events = point->seq;
    out.to = point->time;
    const Value id[] = {out.sessionId};
    const Value place[] = {out.sessionId, session.firstRow};
    const auto from =
        database.integer("SELECT time FROM journal WHERE session_id = ? AND row >= ? ORDER BY row LIMIT 1", place);
    if (!from) return tl::unexpected(from.error());
    out.from = Time{*from};
    const auto initial = database.integer("SELECT initial FROM accounts WHERE session_id = ? AND account = 0", id);
    if (!initial) return tl::unexpected(initial.error());
    const auto setup = setupOf(session.info.sources);
    out.initial = *initial != 0 ? Cash{*initial} : setup ? setup->initialCash : Cash{};
    if (setup) {
        for (const auto& [key, value] : setup->settings.changed())
            out.settings[std::string(key)] = value;
        for (const auto& [key, value] : setup->flags.changed())
            out.flags[std::string(key)] = value;
    }
    const auto open = database.integer(
        "SELECT count(*) FROM positions WHERE session_id = ? AND account = 0 AND exit_time IS NULL", id);
    if (!open) return tl::unexpected(open.error());
    out.open = *open;
    const auto closed = database.select("SELECT exit_time, realized_pnl, fees, dividends, funding FROM positions WHERE "
                                        "session_id = ? AND account = 0 AND exit_time IS NOT NULL ORDER BY exit_time, "
                                        "position_id",
                                        id);
    if (!closed) return tl::unexpected(closed.error());
    Cash equity = out.initial;
    Cash highest = equity;
    for (const auto& row : closed->rows) {
        const Cash fees{integerIn(row[2])};
        const Cash net = Cash{integerIn(row[1])} - fees + Cash{integerIn(row[3])} + Cash{integerIn(row[4])};
        ++out.trades;
        if (net.units > 0) ++out.wins;
        out.net = out.net + net;
        out.fees = out.fees + fees;
        equity = equity + net;
        highest = std::max(highest, equity, [](const Cash& a, const Cash& b) { return a.units < b.units; });
        if (highest.units > 0)
            out.drawdown =
                std::max(out.drawdown, 1.0 - static_cast<double>(equity.units) / static_cast<double>(highest.units));
        out.curve.push_back({Time{integerIn(row[0])}, equity});
    }
    return out;
}

std::vector<SetupDifference> setupDifferences(const SessionFigures& first, const SessionFigures& second)
{
    std::vector<SetupDifference> out;
    compareParts(false, first.settings, second.settings, out);
    compareParts(true, first.flags, second.flags, out);
    return out;
}

} // namespace sextant::host
