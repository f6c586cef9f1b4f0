#include <algorithm>
#include <array>
#include <functional>
#include <map>

#include "app/cli/command_sender.h"
#include "app/cli/command_table.h"
#include "app/cli/listing.h"
#include "app/cli/number_text.h"
#include "app/cli/record_filter.h"
#include "app/cli/workspace_access.h"
#include "engine/host/agent_statistics.h"
#include "engine/host/decision_files.h"
#include "engine/journal/journal_reader.h"
#include "engine/storage/projection_tables.h"

namespace sextant::cli {
namespace {

using decision::AgentId;

std::array<AgentId, decision::kAgents> everyAgent()
{
    std::array<AgentId, decision::kAgents> out{};
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<AgentId>(i);
    return out;
}

Cell orNothing(const std::optional<double>& value) { return value ? Cell(*value) : Cell(); }
Cell bound(const std::optional<decision::Interval>& interval, bool isHigh)
{
    return interval ? Cell(isHigh ? interval->high : interval->low) : Cell();
}

/// {"trending":{"n":12,"expectancy":0.2,"win_rate":0.5},…}
template <class Key>
std::string partsJson(const std::map<Key, decision::ResultSums>& parts,
                      const std::function<std::string(const Key&)>& nameOf)
{
    host::JsonText out;
    out.beginObject();
    for (const auto& [key, sums] : parts)
        out.key(nameOf(key))
            .beginObject()
            .key("n")
            .integer(sums.count)
            .key("win_rate")
            .number(static_cast<double>(sums.wins) / static_cast<double>(sums.count))
            .key("expectancy")
            .number(sums.mean())
            .endObject();
    out.endObject();
    return std::string(out.view());
}

std::string curveJson(const decision::AgentReport& report)
{
    host::JsonText out;
    out.beginArray();
    if (report.calibration)
        for (const decision::CalibrationBin& bin : report.calibration->bins)
            out.beginObject()
                .key("from")
                .number(bin.low)
                .key("to")
                .number(bin.high)
                .key("n")
                .count(bin.count)
                .key("forecast")
                .number(bin.meanForecast)
                .key("rate")
                .number(bin.rate)
                .key("low")
                .number(bin.wilson.low)
                .key("high")
                .number(bin.wilson.high)
                .endObject();
    out.endArray();
    return std::string(out.view());
}

std::string recalibrationJson(const decision::AgentReport& report)
{
    if (!report.recalibration) return "null";
    host::JsonText out;
    const decision::Recalibration& made = *report.recalibration;
    out.beginObject()
        .key("method")
        .text(made.method == decision::Recalibration::Method::Isotonic ? "isotonic" : "platt")
        .key("brier_before")
        .number(made.brierBefore)
        .key("brier_after")
        .number(made.brierAfter)
        .key("used")
        .boolean(made.isUsed)
        .endObject();
    return std::string(out.view());
}

/// Results of every agent by symbol. Instruments have numbers of their own in every session, so that sessions are
/// counted one by one. Errors: as agentStatistics().
using BySymbol = std::array<std::map<std::string, decision::ResultSums>, decision::kAgents>;
Result<BySymbol> resultsBySymbol(const storage::Database& database, const std::string& onlySession)
{
    BySymbol out;
    const auto sessions = journal::sessions(database);
    if (!sessions) return tl::unexpected(sessions.error());
    for (const journal::SessionRecord& record : *sessions) {
        const std::string& id = record.info.sessionId;
        if (!onlySession.empty() && id != onlySession) continue;
        const auto performance = host::agentStatistics(database, id);
        if (!performance) return tl::unexpected(performance.error());
        const storage::Value key[] = {id};
        const auto names = database.select("SELECT instrument_id, symbol FROM instruments WHERE session_id = ?", key);
        if (!names) return tl::unexpected(names.error());
        for (const auto& row : names->rows) {
            const auto* number = std::get_if<std::int64_t>(&row[0]);
            const auto* symbol = std::get_if<std::string>(&row[1]);
            if (number == nullptr || symbol == nullptr) continue;
            for (const AgentId agent : everyAgent()) {
                const auto& parts = performance->of(agent).byInstrument;
                const auto found = parts.find(static_cast<std::uint16_t>(*number));
                if (found == parts.end()) continue;
                decision::ResultSums& sums = out[static_cast<std::size_t>(agent)][*symbol];
                sums.count += found->second.count;
                sums.wins += found->second.wins;
                sums.losses += found->second.losses;
                sums.sum.add(found->second.sum.value());
                sums.won.add(found->second.won.value());
                sums.lost.add(found->second.lost.value());
            }
        }
    }
    return out;
}

/// One line per agent and part of its results.
Result<void> showParts(CommandContext& context, const std::string& by, const decision::AgentPerformance& performance,
                       const BySymbol& bySymbol)
{
    if (by != "symbol" && by != "session" && by != "regime")
        return fail(ErrorCode::InvalidArgument,
                    "--by: expected symbol, session or regime, was '" + by.substr(0, 40) + "'");
    Listing listing;
    listing.columns = {{"agent"},    {by},           {"trades"}, {"wins", false}, {"losses", false},
                       {"win_rate"}, {"expectancy"}, {"sum_r"},  {"avg_win"},     {"avg_loss"}};
    for (const AgentId agent : everyAgent()) {
        const decision::AgentTally& tally = performance.of(agent);
        const auto& parts = by == "symbol"    ? bySymbol[static_cast<std::size_t>(agent)]
                            : by == "session" ? tally.bySession
                                              : tally.byRegime;
        for (const auto& [name, sums] : parts)
            listing.rows.push_back({std::string(toString(agent)), name, sums.count, sums.wins, sums.losses,
                                    Cell(static_cast<double>(sums.wins) / static_cast<double>(sums.count)),
                                    orNothing(sums.mean()), sums.sum.value(), orNothing(sums.meanWin()),
                                    orNothing(sums.meanLoss())});
    }
    print(context.output, listing, context.arguments.has("json"), "no shadow trade has closed yet");
    return {};
}

Result<void> exportDecisions(CommandContext& context)
{
    const std::string& word = context.arguments.words()[0];
    const auto kind = host::decisionFileNamed(word);
    if (!kind)
        return fail(ErrorCode::InvalidArgument,
                    "agents export: '" + word.substr(0, 40) + "', expected decisions or shadow-trades");
    const auto filter = readFilter(context.arguments);
    if (!filter) return tl::unexpected(filter.error());
    const auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    if (const auto path = context.arguments.value("to")) {
        const auto written = host::writeDecisionFile(*database, *kind, *filter, *path);
        if (!written) return tl::unexpected(written.error());
        context.output.progress(std::to_string(*written) + " rows in " + *path);
        return {};
    }
    const auto written = host::writeDecisionFile(*database, *kind, *filter, [&](std::string_view text) -> Result<void> {
        context.output.write(text);
        return {};
    });
    if (!written) return tl::unexpected(written.error());
    return {};
}

Result<void> showPerformance(CommandContext& context)
{
    const auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    std::string session;
    if (const auto wanted = context.arguments.value("session")) {
        const auto found = journal::findSession(*database, *wanted);
        if (!found) return tl::unexpected(found.error());
        session = found->info.sessionId;
    }
    const auto performance = host::agentStatistics(*database, session);
    if (!performance) return tl::unexpected(performance.error());
    const auto bySymbol = resultsBySymbol(*database, session);
    if (!bySymbol) return tl::unexpected(bySymbol.error());
    if (const auto by = context.arguments.value("by")) return showParts(context, *by, *performance, *bySymbol);

    Listing listing;
    listing.columns = {{"agent"},
                       {"type"},
                       {"opinions"},
                       {"decisions", false},
                       {"coverage"},
                       {"approved", false},
                       {"rejected", false},
                       {"supporting", false},
                       {"opposing", false},
                       {"neutral", false},
                       {"failures", false},
                       {"avg_confidence"},
                       {"outcomes"},
                       {"hits", false},
                       {"hit_rate"},
                       {"hit_rate_low", false},
                       {"hit_rate_high", false},
                       {"trades"},
                       {"win_rate"},
                       {"win_rate_low", false},
                       {"win_rate_high", false},
                       {"avg_win", false},
                       {"avg_loss", false},
                       {"expectancy"},
                       {"expectancy_low", false},
                       {"expectancy_high", false},
                       {"brier"},
                       {"brier_skill", false},
                       {"reliability", false},
                       {"resolution", false},
                       {"uncertainty", false},
                       {"log_loss", false},
                       {"ece"},
                       {"ece_if_perfect", false},
                       {"auc"},
                       {"mean_contribution", false},
                       {"attributed_pnl", false},
                       {"avoided_pnl", false},
                       {"vetoes"},
                       {"vetoed_outcomes", false},
                       {"vetoed_r", false},
                       {"recent_r", false},
                       {"previous_r", false},
                       {"promotion", false},
                       {"recalibration", false},
                       {"calibration", false},
                       {"by_regime", false},
                       {"by_session", false},
                       {"by_symbol", false}};
    const std::function<std::string(const std::string&)> same = [](const std::string& name) { return name; };
    for (const AgentId agent : everyAgent()) {
        const decision::AgentTally& tally = performance->of(agent);
        const decision::AgentReport report = decision::reportOf(agent, tally);
        const auto& calibration = report.calibration;
        const auto of = [&](double decision::Calibration::*member) {
            return calibration ? Cell((*calibration).*member) : Cell();
        };
        const bool ranks = calibration && calibration->n >= decision::kFewestForecastsToRank;
        const auto rate = [](std::int64_t part, std::int64_t whole) {
            return whole > 0 ? Cell(static_cast<double>(part) / static_cast<double>(whole)) : Cell();
        };
        listing.rows.push_back({std::string(toString(agent)),
                                std::string(toString(decision::infoOf(agent).type)),
                                tally.opinions,
                                tally.decisions,
                                orNothing(tally.coverage()),
                                tally.approved,
                                tally.rejected,
                                tally.supporting,
                                tally.opposing,
                                tally.neutral,
                                tally.failures,
                                orNothing(tally.meanConfidence()),
                                tally.outcomes,
                                tally.right,
                                rate(tally.right, tally.outcomes),
                                bound(report.hitInterval, false),
                                bound(report.hitInterval, true),
                                tally.supported.count,
                                rate(tally.supported.wins, tally.supported.count),
                                bound(report.winInterval, false),
                                bound(report.winInterval, true),
                                orNothing(tally.supported.meanWin()),
                                orNothing(tally.supported.meanLoss()),
                                orNothing(tally.supported.mean()),
                                bound(report.expectancyInterval, false),
                                bound(report.expectancyInterval, true),
                                of(&decision::Calibration::brier),
                                of(&decision::Calibration::brierSkill),
                                of(&decision::Calibration::reliability),
                                of(&decision::Calibration::resolution),
                                of(&decision::Calibration::uncertainty),
                                of(&decision::Calibration::logLoss),
                                ranks ? of(&decision::Calibration::expectedError) : Cell(),
                                orNothing(report.perfectError),
                                orNothing(report.area),
                                orNothing(tally.meanContribution()),
                                tally.attributed.value(),
                                tally.avoided.value(),
                                tally.vetoes,
                                tally.vetoed.count,
                                tally.vetoed.sum.value(),
                                orNothing(report.recentMean),
                                orNothing(report.previousMean),
                                std::string(toString(report.promotion)),
                                JsonFragment{recalibrationJson(report)},
                                JsonFragment{curveJson(report)},
                                JsonFragment{partsJson(tally.byRegime, same)},
                                JsonFragment{partsJson(tally.bySession, same)},
                                JsonFragment{partsJson((*bySymbol)[static_cast<std::size_t>(agent)], same)}});
    }
    print(context.output, listing, context.arguments.has("json"), "no agents");
    if (!context.arguments.has("json"))
        context.output.write(std::to_string(performance->decisions()) + " decisions, " +
                             std::to_string(performance->approved()) + " approved, " +
                             std::to_string(performance->outcomes()) + " shadow trades closed\n");
    return {};
}

Result<void> listAgents(CommandContext& context)
{
    Listing listing;
    listing.columns = {{"agent"}, {"type"}, {"flag"}, {"lowest"}, {"highest"}};
    for (const AgentId agent : everyAgent()) {
        const decision::AgentInfo& info = decision::infoOf(agent);
        listing.rows.push_back({std::string(toString(agent)), std::string(toString(info.type)),
                                std::string(info.flag.empty() ? std::string_view("enable_variant_b") : info.flag),
                                std::int64_t{info.lowest}, std::int64_t{info.highest}});
    }
    print(context.output, listing, context.arguments.has("json"), "no agents");
    return {};
}

/// What an agent's results say of its group (agents.md §7.7); of all sessions of the workspace.
Result<decision::Promotion> promotionOf(const CommandContext& context, AgentId agent)
{
    const auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto performance = host::agentStatistics(*database, {});
    if (!performance) return tl::unexpected(performance.error());
    return decision::reportOf(agent, performance->of(agent)).promotion;
}

Result<void> switchAgent(CommandContext& context, std::string_view value)
{
    const std::string& name = context.arguments.words().front();
    if (!decision::agentFromName(name))
        return fail(ErrorCode::InvalidArgument,
                    "'" + name.substr(0, 80) + "': expected the name of an agent as `agents list` shows it");
    if (value == "specialist" && !context.arguments.has("anyway")) {
        const auto promotion = promotionOf(context, *decision::agentFromName(name));
        if (!promotion) return tl::unexpected(promotion.error());
        if (*promotion != decision::Promotion::Eligible)
            return fail(ErrorCode::Refused, name + ": " + std::string(toString(*promotion)) +
                                                ", not eligible; --anyway to make it a specialist all the same");
    }
    host::JsonText command;
    if (auto begun = beginCommand(context, "agent", command); !begun) return begun;
    command.key("key").text(name).key("value").text(value).endObject();
    return sendCommand(context, command);
}

Result<void> listDecisions(CommandContext& context)
{
    const auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    storage::ListFilter filter;
    if (const auto session = context.arguments.value("session")) filter.sessionId = *session;
    if (const auto symbol = context.arguments.value("symbol")) filter.symbol = *symbol;
    const auto table = storage::list(*database, storage::Listing::AgentDecisions, filter);
    if (!table) return tl::unexpected(table.error());
    const auto wanted = context.arguments.value("agent");
    const auto place = [&](std::string_view name) {
        return static_cast<std::size_t>(std::find(table->columns.begin(), table->columns.end(), name) -
                                        table->columns.begin());
    };
    Listing listing;
    listing.columns = {{"time"},
                       {"symbol"},
                       {"timeframe"},
                       {"signal_id"},
                       {"agent_name"},
                       {"verdict"},
                       {"bias"},
                       {"confidence"},
                       {"weight", false},
                       {"contribution"},
                       {"share", false},
                       {"block", false},
                       {"reasons", false},
                       {"metadata", false},
                       {"snapshot_id", false},
                       {"params_hash", false},
                       {"row_hash", false},
                       {"experiment", false},
                       {"session_id", false},
                       {"seq", false}};
    for (const auto& row : table->rows) {
        if (wanted && std::get<std::string>(row[place("agent_name")]) != *wanted) continue;
        auto& cells = listing.rows.emplace_back();
        for (const Listing::Column& column : listing.columns) {
            const storage::Value& value = row[place(column.name)];
            if (column.name == "time")
                cells.emplace_back(Time{std::get<std::int64_t>(value)});
            else if (column.name == "reasons" || column.name == "metadata")
                cells.emplace_back(JsonFragment{std::get<std::string>(value)});
            else if (const auto* integer = std::get_if<std::int64_t>(&value))
                cells.emplace_back(*integer);
            else if (const auto* real = std::get_if<double>(&value))
                cells.emplace_back(*real);
            else if (const auto* text = std::get_if<std::string>(&value))
                cells.emplace_back(*text);
            else
                cells.emplace_back();
        }
    }
    print(context.output, listing, context.arguments.has("json"), "no decisions of engine 2");
    return {};
}

} // namespace

std::vector<Command> agentCommands()
{
    const OptionDefinition session{"session", Takes::Value, "ID", "only this session (default all)"};
    std::vector<OptionDefinition> exportOptions = filterOptions();
    exportOptions.push_back({"to", Takes::Value, "FILE", "write there instead of to standard output"});
    return {{"agents performance",
             "",
             "how good each agent of engine 2 is, with intervals",
             {session, {"by", Takes::Value, "PART", "its results by symbol, session (part of the day) or regime"}},
             showPerformance},
            {"agents export", "decisions|shadow-trades", "the decision log or engine 2's trades as CSV, oldest first",
             exportOptions, exportDecisions},
            {"agents list", "", "the agents of engine 2 and the flags that switch them", {}, listAgents},
            {"agents decisions",
             "",
             "what the agents said, newest first",
             {session, {"agent", Takes::Value, "NAME", "only this agent; `meta`: what they decided together"}},
             listDecisions},
            {"agents off",
             "NAME",
             "an agent takes part no more in the session; needs --operator and --reason",
             {{"session", Takes::Value, "ID", "which session (default the newest)"}},
             [](CommandContext& context) { return switchAgent(context, "off"); }},
            {"agents on",
             "NAME",
             "an agent takes part again, as its flag says; needs --operator and --reason",
             {{"session", Takes::Value, "ID", "which session (default the newest)"}},
             [](CommandContext& context) { return switchAgent(context, "on"); }},
            {"agents promote",
             "NAME",
             "a sub-agent counts as a specialist from the next signal on; needs an admin and --reason",
             {{"session", Takes::Value, "ID", "which session (default the newest)"},
              {"anyway", Takes::Nothing, "", "also where its results do not make it eligible"}},
             [](CommandContext& context) { return switchAgent(context, "specialist"); }},
            {"agents demote",
             "NAME",
             "undoes `agents promote`",
             {{"session", Takes::Value, "ID", "which session (default the newest)"}},
             [](CommandContext& context) { return switchAgent(context, "subagent"); }}};
}

} // namespace sextant::cli
