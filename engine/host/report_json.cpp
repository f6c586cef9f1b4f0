#include "engine/host/report_json.h"

#include <cstdio>

#include "engine/host/json_text.h"

namespace sextant::host {
namespace {

void writeCounts(JsonText& out, const std::map<std::string, std::uint64_t>& counts)
{
    out.beginObject();
    for (const auto& [name, count] : counts)
        out.key(name).count(count);
    out.endObject();
}

void writeBook(JsonText& out, const session::BookReport& book)
{
    out.beginObject();
    out.key("initial_cash").text(toString(book.initialCash));
    out.key("cash").text(toString(book.cash));
    out.key("equity").text(toString(book.equity));
    out.key("realized_pnl").text(toString(book.realised));
    out.key("unrealized_pnl").text(toString(book.unrealised));
    out.key("fees").text(toString(book.fees));
    out.key("max_drawdown").number(book.maxDrawdown);
    out.key("trades").count(book.trades);
    out.key("win_rate").number(book.winRate);
    out.key("profit_factor").number(book.profitFactor);
    out.key("expectancy_r").number(book.expectancyR);
    out.key("sharpe").number(book.sharpe);
    out.endObject();
}

double microseconds(std::uint64_t ns) { return static_cast<double>(ns) / 1000.0; }

std::string line(const char* label, const std::string& value)
{
    std::string out(label);
    out.resize(std::max<std::size_t>(out.size() + 1, 18), ' ');
    return out + value + "\n";
}

std::string formatted(const char* format, double value)
{
    char text[64];
    const int n = std::snprintf(text, sizeof text, format, value);
    return {text, static_cast<std::size_t>(n)};
}

std::string counted(const std::map<std::string, std::uint64_t>& counts)
{
    std::string out;
    for (const auto& [name, count] : counts)
        out += (out.empty() ? "" : ", ") + name + " " + std::to_string(count);
    return out.empty() ? "none" : out;
}

/// Amounts as exact decimals of the account's currency, lots as numbers of them.
void writeLadders(JsonText& out, const std::vector<session::LadderReport>& ladders)
{
    out.key("fill_ladder").beginArray();
    for (const session::LadderReport& ladder : ladders)
        for (const trading::LadderRung& rung : ladder.rungs) {
            out.beginObject().key("instrument").text(ladder.symbol);
            out.key("model").text(trading::toString(rung.model));
            out.key("executions").count(rung.executions).key("refused").count(rung.refused);
            const std::pair<const char*, Lots> lots[] = {{"bought_lots", rung.bought},
                                                         {"sold_lots", rung.sold},
                                                         {"made_lots", rung.made},
                                                         {"position_lots", rung.position}};
            for (const auto& [name, value] : lots)
                out.key(name).number(static_cast<double>(value.count));
            const std::pair<const char*, Cash> amounts[] = {
                {"decision", rung.decision}, {"latency", rung.latency},   {"waiting", rung.waiting},
                {"spread", rung.spread},     {"slippage", rung.slippage}, {"impact", rung.impact},
                {"gross", rung.gross},       {"fees", rung.fees},         {"net", rung.net}};
            for (const auto& [name, value] : amounts)
                out.key(name).text(toString(value));
            out.endObject();
        }
    out.endArray();
}

} // namespace

std::string reportJson(const session::SessionReport& report, const std::string& sessionId, const Throughput& throughput)
{
    JsonText out;
    out.beginObject();
    out.key("session_id");
    if (sessionId.empty())
        out.null();
    else
        out.text(sessionId);
    out.key("digest").text(toHex(report.digests.all));
    out.key("digest_paper").text(toHex(report.digests.paper));
    out.key("digest_shadow").text(toHex(report.digests.shadow));
    out.key("seed").count(report.seed);
    out.key("started").text(toRfc3339(report.started));
    out.key("ended").text(toRfc3339(report.ended));
    out.key("instrument_guessed").boolean(report.instrumentGuessed);
    const session::EventCounts& counts = report.counts;
    out.key("events").beginObject();
    out.key("trades")
        .count(counts.trades)
        .key("quotes")
        .count(counts.quotes)
        .key("bars")
        .count(counts.bars)
        .key("book_deltas")
        .count(counts.bookSnapshots + counts.bookDeltas);
    out.key("commands")
        .count(counts.commands)
        .key("rejected")
        .count(counts.rejected)
        .key("repaired")
        .count(counts.repaired);
    out.key("duplicates")
        .count(counts.duplicates)
        .key("out_of_order")
        .count(counts.outOfOrder)
        .key("gaps")
        .count(counts.gaps);
    out.key("dropped").count(counts.dropped);
    out.key("coalesced").count(counts.coalesced);
    out.key("backfilled").count(counts.backfilled).key("inferred").count(counts.inferred).endObject();
    if (report.optionContracts > 0) {
        out.key("options").beginObject().key("contracts").count(report.optionContracts).key("quotes").beginObject();
        for (std::size_t i = 0; i < market::kQuoteProblems; ++i) {
            const auto problem = static_cast<market::QuoteProblem>(i);
            // Missing and stale are no properties of a quote that came.
            if (problem == market::QuoteProblem::Missing || problem == market::QuoteProblem::Stale) continue;
            std::string key(problem == market::QuoteProblem::None ? "good" : market::toString(problem));
            std::replace(key.begin(), key.end(), ' ', '_');
            out.key(key).count(report.optionQuotes.of(problem));
        }
        out.endObject().endObject();
    }
    out.key("signals").beginObject().key("total").count(report.signalCount).key("by_variant");
    writeCounts(out, report.signalsByVariant);
    out.key("by_state");
    writeCounts(out, report.signalsByState);
    out.key("by_reason");
    writeCounts(out, report.nonTradesByReason);
    out.key("scored_bars").count(report.scoredBars).endObject();
    out.key("orders");
    writeCounts(out, report.ordersByState);
    out.key("fills").count(report.fills);
    out.key("paper");
    writeBook(out, report.paper);
    out.key("shadow");
    writeBook(out, report.shadow);
    if (!report.accounts.empty()) {
        out.key("accounts").beginArray();
        for (const session::AccountReport& account : report.accounts) {
            out.beginObject().key("name").text(account.name).key("currency").text(account.currency);
            out.key("fills").count(account.fills).key("paper");
            writeBook(out, account.book);
            out.key("conservation").text(toString(account.book.conservation)).endObject();
        }
        out.endArray();
    }
    out.key("conservation").beginObject().key("paper").text(toString(report.paper.conservation));
    out.key("shadow").text(toString(report.shadow.conservation)).endObject();
    if (!report.ladders.empty()) writeLadders(out, report.ladders);
    out.key("throughput").beginObject().key("events_per_second");
    out.number(throughput.seconds > 0.0 ? static_cast<double>(throughput.events) / throughput.seconds : 0.0);
    out.key("decision_latency_us").beginObject();
    out.key("p50").number(microseconds(throughput.decisions.quantileNs(0.50)));
    out.key("p99").number(microseconds(throughput.decisions.quantileNs(0.99)));
    out.key("max").number(microseconds(throughput.decisions.maxNs())).endObject().endObject();
    out.key("memory").beginObject().key("peak_anonymous_bytes").count(throughput.peakAnonymous);
    out.key("peak_rss_bytes").count(throughput.peakResident).endObject();
    out.endObject();
    return std::string(out.view());
}

std::string reportText(const session::SessionReport& report, const std::string& sessionId, const Throughput& throughput)
{
    std::string out;
    if (!sessionId.empty()) out += line("session", sessionId);
    out += line("from", toRfc3339(report.started) + " to " + toRfc3339(report.ended));
    out +=
        line("events",
             std::to_string(report.events) + " (trades " + std::to_string(report.counts.trades) + ", quotes " +
                 std::to_string(report.counts.quotes) + ", bars " + std::to_string(report.counts.bars) +
                 ", book levels " + std::to_string(report.counts.bookSnapshots + report.counts.bookDeltas) + "; gaps " +
                 std::to_string(report.counts.gaps) + ", duplicates " + std::to_string(report.counts.duplicates) +
                 ", out of order " + std::to_string(report.counts.outOfOrder) + ", rejected " +
                 std::to_string(report.counts.rejected) + ", dropped " + std::to_string(report.counts.dropped) + ")");
    if (report.optionContracts > 0)
        out += line("options", std::to_string(report.optionContracts) + " contracts, " +
                                   std::to_string(report.optionQuotes.of(market::QuoteProblem::None)) +
                                   " good quotes; no bid " +
                                   std::to_string(report.optionQuotes.of(market::QuoteProblem::NoBid)) + ", no ask " +
                                   std::to_string(report.optionQuotes.of(market::QuoteProblem::NoAsk)) + ", neither " +
                                   std::to_string(report.optionQuotes.of(market::QuoteProblem::Empty)) + ", crossed " +
                                   std::to_string(report.optionQuotes.of(market::QuoteProblem::Crossed)));
    out += line("scored bars", std::to_string(report.scoredBars));
    out += line("signals", std::to_string(report.signalCount) + ": " + counted(report.signalsByState));
    out += line("no trade because", counted(report.nonTradesByReason));
    out += line("orders", counted(report.ordersByState));
    out += line("fills", std::to_string(report.fills));
    const session::BookReport& paper = report.paper;
    out += line("paper equity", toString(paper.equity) + " (cash " + toString(paper.cash) + ", started with " +
                                    toString(paper.initialCash) + ")");
    out += line("paper result", "realised " + toString(paper.realised) + " gross, unrealised " +
                                    toString(paper.unrealised) + ", fees " + toString(paper.fees));
    std::string trades = std::to_string(paper.trades) + " closed";
    if (paper.winRate) trades += ", won " + formatted("%.1f %%", *paper.winRate * 100.0);
    if (paper.profitFactor) trades += ", profit factor " + formatted("%.2f", *paper.profitFactor);
    if (paper.expectancyR) trades += ", expectancy " + formatted("%.3f R", *paper.expectancyR);
    trades += ", max drawdown " + formatted("%.2f %%", paper.maxDrawdown * 100.0);
    out += line("paper trades", trades);
    for (const session::AccountReport& account : report.accounts)
        out += line(("account " + account.name).c_str(), toString(account.book.equity) + " " + account.currency +
                                                             " (started with " + toString(account.book.initialCash) +
                                                             "), " + std::to_string(account.fills) + " fills");
    out += line("conservation",
                "paper " + toString(paper.conservation) + ", shadow " + toString(report.shadow.conservation));
    out += line("digest", toHex(report.digests.all));
    if (throughput.seconds > 0.0)
        out += line("speed", formatted("%.0f events/s", static_cast<double>(throughput.events) / throughput.seconds) +
                                 ", decision p99 " +
                                 formatted("%.1f us", microseconds(throughput.decisions.quantileNs(0.99))));
    return out;
}

} // namespace sextant::host
