#include "models/report/session_report.h"

#include <QLocale>

#include <algorithm>
#include <map>

#include "engine/host/report_json.h"
#include "models/equity_series.h"
#include "models/experiment_text.h"
#include "models/number_text.h"
#include "models/positions_model.h"
#include "models/reason_text.h"
#include "models/setting_text.h"
#include "models/state_text.h"

namespace sextant::models {

using host::SessionFacts;
using host::SessionKind;
using session::BookReport;
using session::PositionRow;

namespace {

using Cell = ReportTable::Cell;

QString orDash(const std::optional<double>& value, QString (*text)(double))
{
    return value ? text(*value) : unknownText();
}

QString twoDecimals(double value) { return numberText(value, 2); }
QString threeDecimals(double value) { return numberText(value, 3); }
QString percent(double share) { return percentText(share); }

Tone toneOf(Cash cash) { return StateText::toneOfResult(static_cast<double>(cash.units)); }

/// What an item model shows: its titles and the first rows.
template <class Model>
ReportTable tableOf(const SessionFacts& facts, const TimeText& times, std::size_t mostRows,
                    std::initializer_list<int> columns)
{
    Model model;
    model.setTimeText(times);
    model.setSnapshot(facts.snapshot);
    ReportTable table;
    for (const int column : columns) {
        const int alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        table.columns.push_back(
            {model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), (alignment & Qt::AlignRight) != 0});
    }
    const int rows = static_cast<int>(std::min<std::size_t>(mostRows, static_cast<std::size_t>(model.rowCount())));
    for (int row = 0; row < rows; ++row) {
        auto& cells = table.rows.emplace_back();
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            cells.push_back({index.data().toString(), static_cast<Tone>(index.data(ToneRole).toInt())});
        }
    }
    return table;
}

/// Closed positions of the main account put together.
struct Sum {
    std::uint64_t trades = 0;
    std::uint64_t wins = 0;
    std::int64_t gross = 0;
    std::int64_t fees = 0;
    std::int64_t net = 0;

    void add(const PositionRow& row)
    {
        ++trades;
        gross += row.realised.units;
        fees += row.fees.units;
        net += row.net().units;
        if (row.net().units > 0) ++wins;
    }
};

template <class Key, class KeyOf>
std::map<Key, Sum> sums(const SessionFacts& facts, const KeyOf& keyOf)
{
    std::map<Key, Sum> out;
    const auto& rows = facts.snapshot->closedPositions;
    for (std::uint64_t number = rows.first(); number < rows.end(); ++number)
        if (rows[number].account == 0) out[keyOf(rows[number])].add(rows[number]);
    return out;
}

std::vector<Cell> cellsOf(const QString& name, const Sum& sum)
{
    return {{name, Tone::Plain},
            {countText(sum.trades), Tone::Plain},
            {percentText(static_cast<double>(sum.wins) / static_cast<double>(sum.trades)), Tone::Plain},
            {signedCashText(Cash{sum.gross}), toneOf(Cash{sum.gross})},
            {cashText(Cash{sum.fees}), Tone::Plain},
            {signedCashText(Cash{sum.net}), toneOf(Cash{sum.net})}};
}

} // namespace

QString SessionReportText::banner(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Simulation:
        return tr(
            "SIMULATED: the prices were invented by a simulator, and no order left this computer. Nothing here was "
            "earned or lost.");
    case SessionKind::Live:
        return tr(
            "PAPER TRADING on live prices: no order left this computer, and fills are what a model makes of them. "
            "Nothing here was earned or lost.");
    case SessionKind::Recording:
    case SessionKind::Replay:
    case SessionKind::None:
        break;
    }
    return tr(
        "PAPER TRADING on recorded prices: no order left this computer, and fills are what a model makes of them. "
        "Nothing here was earned or lost.");
}

ReportSection SessionReportText::summary(const SessionFacts& facts, const Options& options)
{
    const BookReport& book = facts.report.paper;
    const session::AccountPart& account = *facts.snapshot->account;
    const QString currency = toText(account.currency);
    const auto money = [&](Cash cash) { return tr("%1 %2", "amount, currency").arg(cashText(cash), currency); };
    const auto result = [&](Cash cash) { return tr("%1 %2", "amount, currency").arg(signedCashText(cash), currency); };
    const Cash net{book.equity.units - book.initialCash.units - account.contributed.units};
    ReportSection out;
    out.title = tr("Summary");
    out.facts = {{tr("Session"), toText(facts.summary.name)},
                 {tr("Prices from"), toText(facts.summary.source)},
                 {tr("From"), options.times.full(facts.report.started)},
                 {tr("To"), options.times.full(facts.report.ended)},
                 {tr("State"), facts.summary.isClosed ? tr("complete") : tr("not finished: it can go on")},
                 {tr("Equity at the beginning"), money(book.initialCash)},
                 {tr("Equity at the end"), money(book.equity)},
                 {tr("Net result"), result(net)},
                 {tr("Realised, before fees"), result(book.realised)},
                 {tr("Unrealised"), result(book.unrealised)},
                 {tr("Fees"), money(book.fees)},
                 {tr("Largest drawdown"), percentText(book.maxDrawdown)},
                 {tr("Closed trades"), countText(book.trades)},
                 {tr("Won"), orDash(book.winRate, percent)},
                 {tr("Profit factor"), orDash(book.profitFactor, twoDecimals)},
                 {tr("Expectancy (R)"), orDash(book.expectancyR, threeDecimals)},
                 {tr("Sharpe ratio"), orDash(book.sharpe, twoDecimals)},
                 {tr("Signals"), countText(facts.report.signalCount)},
                 {tr("Fills"), countText(facts.report.fills)}};
    if (account.contributed.units != 0)
        out.facts.emplace_back(tr("Capital moved in and out"), result(account.contributed));
    if (!facts.continues.empty())
        out.remarks << tr("It goes on from an earlier session; what that one did is not in here.");
    if (facts.isOtherVersion)
        out.remarks << tr(
            "Another version of Sextant decided this session. The numbers are what this version makes of it "
            "and may differ.");
    return out;
}

ReportSection SessionReportText::equity(const SessionFacts& facts, const Options& options)
{
    ReportSection out;
    out.title = tr("Equity and drawdown");
    EquitySeries series;
    series.setSnapshot(facts.snapshot.get());
    const auto& points = series.points();
    if (points.size() < 2) {
        out.paragraphs << tr("There is no curve yet: nothing was valued twice.");
        return out;
    }
    const QString currency = toText(facts.snapshot->account->currency);
    const double begin = static_cast<double>(points.front().start.ns);
    const double span = std::max(1.0, static_cast<double>(points.back().start.ns) - begin);
    ReportPlot curve;
    ReportPlot drawdown;
    double low = points.front().low;
    double high = points.front().high;
    double deepest = 0.0;
    for (const EquitySeries::Point& point : points) {
        const double at = (static_cast<double>(point.start.ns) - begin) / span;
        curve.points.push_back({at, point.last});
        drawdown.points.push_back({at, -point.drawdown});
        low = std::min(low, point.last);
        high = std::max(high, point.last);
        deepest = std::max(deepest, point.drawdown);
    }
    curve.begin = drawdown.begin = options.times.full(points.front().start);
    curve.end = drawdown.end = options.times.full(points.back().start);
    curve.title = tr("Equity (%1)").arg(currency);
    curve.top = numberText(high, 2);
    curve.bottom = numberText(low, 2);
    curve.spoken =
        tr("Equity went from %1 to %2, between %3 and %4.")
            .arg(numberText(points.front().last, 2), numberText(points.back().last, 2), curve.bottom, curve.top);
    out.plots.push_back(std::move(curve));
    if (!series.knowsDrawdown()) {
        out.remarks << tr("Capital was moved, so that a fall of the curve may be no loss: drawdown is not drawn.");
        return out;
    }
    drawdown.isFilled = true;
    drawdown.title = tr("Drawdown (%)");
    drawdown.top = percentText(0.0);
    drawdown.bottom = percentText(-deepest);
    drawdown.spoken = tr("The curve fell by at most %1 from its highest value.").arg(percentText(deepest));
    out.plots.push_back(std::move(drawdown));
    return out;
}

ReportSection SessionReportText::trades(const SessionFacts& facts, const Options& options)
{
    using Model = ClosedPositionsModel;
    ReportSection out;
    out.title = tr("Trades");
    const std::uint64_t all = facts.snapshot->closedPositions.end();
    if (all == 0) {
        out.paragraphs << tr("No position was closed.");
        return out;
    }
    out.table = tableOf<Model>(facts, options.times, options.mostRows,
                               {Model::TimeColumn, Model::Symbol, Model::Engine, Model::Size, Model::Entry, Model::Exit,
                                Model::Result, Model::Fees, Model::Multiple, Model::Held, Model::Why});
    if (out.table->rows.size() < all)
        out.remarks
            << tr("The newest %1 of %2 are listed; the table in the window and `sextant-cli positions` have more.")
                   .arg(countText(out.table->rows.size()), countText(all));
    return out;
}

ReportSection SessionReportText::openPositions(const SessionFacts& facts, const Options& options)
{
    using Model = PositionsModel;
    ReportSection out;
    out.title = tr("Open positions");
    if (facts.snapshot->positions->empty())
        out.paragraphs << tr("Nothing is open.");
    else
        out.table = tableOf<Model>(facts, options.times, options.mostRows,
                                   {Model::Symbol, Model::Engine, Model::Size, Model::Entry, Model::Mark, Model::Result,
                                    Model::Multiple, Model::Stop, Model::Target, Model::Held});
    return out;
}

ReportSection SessionReportText::bySymbol(const SessionFacts& facts)
{
    ReportSection out;
    out.title = tr("By symbol");
    const auto rows = sums<QString>(facts, [&](const PositionRow& row) {
        const session::InstrumentPart* part = facts.snapshot->find(row.instrument);
        return part == nullptr ? unknownText() : toText(part->instrument->symbol);
    });
    if (rows.empty()) {
        out.paragraphs << tr("No position was closed.");
        return out;
    }
    out.table = ReportTable{{{tr("Symbol"), false},
                             {tr("Trades"), true},
                             {tr("Won"), true},
                             {tr("Before fees"), true},
                             {tr("Fees"), true},
                             {tr("Result"), true}},
                            {}};
    for (const auto& [symbol, sum] : rows)
        out.table->rows.push_back(cellsOf(symbol, sum));
    return out;
}

ReportSection SessionReportText::byExit(const SessionFacts& facts)
{
    ReportSection out;
    out.title = tr("By reason of the exit");
    const auto rows = sums<ReasonCode>(facts, [](const PositionRow& row) { return row.closing; });
    if (rows.empty()) {
        out.paragraphs << tr("No position was closed.");
        return out;
    }
    out.table = ReportTable{{{tr("Left because of"), false},
                             {tr("Trades"), true},
                             {tr("Won"), true},
                             {tr("Before fees"), true},
                             {tr("Fees"), true},
                             {tr("Result"), true}},
                            {}};
    for (const auto& [code, sum] : rows)
        out.table->rows.push_back(cellsOf(code == ReasonCode::None ? unknownText() : ReasonText::brief(code), sum));
    return out;
}

ReportSection SessionReportText::accounts(const SessionFacts& facts)
{
    ReportSection out;
    if (facts.report.accounts.empty()) return out;
    out.title = tr("Other accounts");
    out.table = ReportTable{{{tr("Account"), false},
                             {tr("Currency"), false},
                             {tr("Equity at the beginning"), true},
                             {tr("Equity at the end"), true},
                             {tr("Fees"), true},
                             {tr("Trades"), true}},
                            {}};
    for (const session::AccountReport& each : facts.report.accounts)
        out.table->rows.push_back({{toText(each.name)},
                                   {toText(each.currency)},
                                   {cashText(each.book.initialCash)},
                                   {cashText(each.book.equity)},
                                   {cashText(each.book.fees)},
                                   {countText(each.book.trades)}});
    return out;
}

ReportSection SessionReportText::nonTrades(const SessionFacts& facts)
{
    ReportSection out;
    out.title = tr("Why no trade was taken");
    std::vector<std::pair<std::uint64_t, QString>> reasons;
    std::uint64_t all = 0;
    for (const auto& [name, count] : facts.report.nonTradesByReason) {
        const auto code = reasonCodeFromName(name);
        reasons.emplace_back(count, code ? ReasonText::brief(*code) : toText(name));
        all += count;
    }
    if (all == 0) {
        out.paragraphs << tr("No signal was declined.");
        return out;
    }
    out.paragraphs << tr("%1 bars were scored and %2 signals were given. Not traded, by the first reason against it:")
                          .arg(countText(facts.report.scoredBars), countText(facts.report.signalCount));
    std::sort(reasons.begin(), reasons.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    out.table = ReportTable{{{tr("Reason"), false}, {tr("How often"), true}, {tr("Share"), true}}, {}};
    for (const auto& [count, reason] : reasons)
        out.table->rows.push_back(
            {{reason}, {countText(count)}, {percentText(static_cast<double>(count) / static_cast<double>(all), 1)}});
    return out;
}

ReportSection SessionReportText::engines(const SessionFacts& facts)
{
    ReportSection out;
    out.title = tr("Engine A beside engine B");
    if (facts.snapshot->shadow == nullptr) {
        out.paragraphs << tr("Engine 2 was off: there is nothing to compare.");
        return out;
    }
    out.paragraphs << tr("A trades the paper account. B trades the same signals in a shadow account of its own that no "
                         "order leaves. Which one is better is said by an experiment, not by these sums.");
    const BookReport& a = facts.report.paper;
    const BookReport& b = facts.report.shadow;
    out.table = ReportTable{{{tr("Measure"), false}, {tr("A (paper)"), true}, {tr("B (shadow)"), true}}, {}};
    const auto row = [&](const QString& name, const QString& ofA, const QString& ofB) {
        out.table->rows.push_back({{name}, {ofA, Tone::VariantA}, {ofB, Tone::VariantB}});
    };
    row(tr("Equity at the end"), cashText(a.equity), cashText(b.equity));
    row(tr("Realised, before fees"), signedCashText(a.realised), signedCashText(b.realised));
    row(tr("Unrealised"), signedCashText(a.unrealised), signedCashText(b.unrealised));
    row(tr("Fees"), cashText(a.fees), cashText(b.fees));
    row(tr("Largest drawdown"), percentText(a.maxDrawdown), percentText(b.maxDrawdown));
    row(tr("Closed trades"), countText(a.trades), countText(b.trades));
    row(tr("Won"), orDash(a.winRate, percent), orDash(b.winRate, percent));
    row(tr("Profit factor"), orDash(a.profitFactor, twoDecimals), orDash(b.profitFactor, twoDecimals));
    row(tr("Expectancy (R)"), orDash(a.expectancyR, threeDecimals), orDash(b.expectancyR, threeDecimals));
    return out;
}

ReportSection SessionReportText::configuration(const SessionFacts& facts)
{
    ReportSection out;
    out.title = tr("Settings that differ from their defaults");
    const auto settings = facts.snapshot->configuration->settings.changed();
    const auto flags = facts.snapshot->configuration->flags.changed();
    if (settings.empty() && flags.empty()) {
        out.paragraphs << tr("None: all settings and flags have their defaults.");
        return out;
    }
    out.table = ReportTable{{{tr("Setting or flag"), false}, {tr("Value"), true}, {tr("Default"), true}}, {}};
    for (const auto& [key, value] : settings) {
        const session::SettingDefinition* setting = session::findSetting(key);
        if (setting == nullptr) continue;
        const QString unit = SettingText::unit(*setting);
        const QString name = SettingText::name(*setting);
        out.table->rows.push_back(
            {{unit.isEmpty()
                  ? tr("%1 [%2]", "title of a setting, its key").arg(name, toText(key))
                  : tr("%1 (%3) [%2]", "title of a setting, its key, its unit").arg(name, toText(key), unit)},
             {SettingText::value(*setting, toText(value))},
             {SettingText::value(*setting, toText(setting->defaultValue)), Tone::Muted}});
    }
    for (const auto& [name, value] : flags) {
        const session::FlagDefinition* flag = session::findFlag(name);
        const auto word = [](bool isOn) { return isOn ? tr("on", "flag") : tr("off", "flag"); };
        out.table->rows.push_back(
            {{toText(name)}, {word(value == "on")}, {word(flag != nullptr && flag->defaultValue), Tone::Muted}});
    }
    return out;
}

ReportSection SessionReportText::experiments(const SessionFacts& facts, const Options& options)
{
    ReportSection out;
    out.title = tr("Experiments");
    if (facts.experiments.empty()) {
        out.paragraphs << tr("The workspace has no experiment.");
        return out;
    }
    out.paragraphs << tr(
        "All of the workspace, on all units that are stored, as they stand now. B is engine 2, A engine 1.");
    out.table = ReportTable{{{tr("Experiment"), false},
                             {tr("Title"), false},
                             {tr("State"), false},
                             {tr("Created"), false},
                             {tr("Result"), false},
                             {tr("Verdict"), false}},
                            {}};
    for (const host::ExperimentFact& each : facts.experiments) {
        const bool isMeasured = each.report.has_value() && !each.report->metrics.empty();
        const QString why = isMeasured ? ExperimentText::missing(*each.report) : QString();
        const QString result = !isMeasured     ? tr("Nothing was measured: it never ran.")
                               : why.isEmpty() ? ExperimentText::finding(*each.report, each.alpha)
                                               : why;
        out.table->rows.push_back({{toText(each.key)},
                                   {toText(each.title)},
                                   {ExperimentText::state(each.state)},
                                   {options.times.full(each.created), Tone::Muted},
                                   {result},
                                   {isMeasured ? ExperimentText::verdict(each.report->verdict) : unknownText(),
                                    isMeasured ? ExperimentText::verdictTone(each.report->verdict) : Tone::Muted}});
    }
    return out;
}

ReportSection SessionReportText::data(const SessionFacts& facts)
{
    const session::EventCounts& counts = facts.report.counts;
    ReportSection out;
    out.title = tr("What the data are worth");
    switch (facts.summary.kind) {
    case SessionKind::Simulation:
        out.paragraphs << tr("The market was invented by a simulator: it says nothing about any real one.");
        break;
    case SessionKind::Live:
        out.paragraphs << tr("Prices came from a venue while the session ran.");
        break;
    case SessionKind::Recording:
    case SessionKind::Replay:
    case SessionKind::None:
        out.paragraphs << tr("Prices were read from files that were recorded before the session ran.");
        break;
    }
    if (facts.report.instrumentGuessed)
        out.paragraphs << tr(
            "What the instrument is was guessed from its symbol: steps of prices and fees may be others.");
    out.paragraphs << (counts.gaps == 0
                           ? tr("No gap was found.")
                           : tr("%1 gaps were found: what happened in them is not known.").arg(countText(counts.gaps)));
    out.facts = {{tr("Trades received"), countText(counts.trades)},
                 {tr("Quotes received"), countText(counts.quotes)},
                 {tr("Bars received"), countText(counts.bars)},
                 {tr("Changes of order books"), countText(counts.bookSnapshots + counts.bookDeltas)},
                 {tr("Bars fetched afterwards"), countText(counts.backfilled)},
                 {tr("Bars never called final"), countText(counts.inferred)},
                 {tr("Duplicates left out"), countText(counts.duplicates)},
                 {tr("Out of order"), countText(counts.outOfOrder)},
                 {tr("Bad records refused"), countText(counts.rejected)},
                 {tr("Records repaired"), countText(counts.repaired)},
                 {tr("Records left out"), countText(counts.dropped)},
                 {tr("Quotes replaced by newer ones"), countText(counts.coalesced)},
                 {tr("Digest"), toText(toHex(facts.report.digests.all))}};
    return out;
}

ReportDocument SessionReportText::of(const SessionFacts& facts, const Options& options)
{
    ReportDocument out;
    const QLocale locale;
    out.title = tr("Session report");
    out.subtitle = tr("“%1”, %2 to %3 (%4)", "session, from, to, time zone")
                       .arg(toText(facts.summary.name), options.times.full(facts.report.started),
                            options.times.full(facts.report.ended), options.times.label());
    out.banner = banner(facts.summary.kind);
    out.language = locale.bcp47Name();
    out.isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    out.footer = tr("Session %1").arg(toText(facts.summary.sessionId));
    out.madeBy = tr("Written by %1 on %2 (%3)", "program, time, time zone")
                     .arg(options.program, options.times.full(options.now), options.times.label());
    out.data = QByteArray::fromStdString(host::reportJson(facts.report, facts.summary.sessionId, {}));
    std::vector<ReportSection> sections{summary(facts, options),
                                        equity(facts, options),
                                        trades(facts, options),
                                        openPositions(facts, options),
                                        bySymbol(facts),
                                        byExit(facts),
                                        accounts(facts),
                                        nonTrades(facts),
                                        engines(facts),
                                        configuration(facts),
                                        experiments(facts, options),
                                        data(facts)};
    for (ReportSection& section : sections)
        if (!section.title.isEmpty()) out.sections.push_back(std::move(section));
    return out;
}

} // namespace sextant::models
