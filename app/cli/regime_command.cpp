#include <algorithm>
#include <memory>
#include <string>

#include "app/cli/command_table.h"
#include "app/cli/configuration.h"
#include "app/cli/input_files.h"
#include "engine/analysis/regimes/regime_engine.h"
#include "engine/core/contract.h"
#include "engine/host/json_text.h"
#include "engine/market/calendar.h"
#include "engine/session/configuration/session_config.h"
#include "engine/session/pending_work.h"

namespace sextant::cli {
namespace {

using analysis::Regime;

/// The regime of one instrument along a file of bars.
class RegimeRun final {
public:
    RegimeRun(const market::Instrument& instrument, market::Timeframe timeframe, const session::SessionConfig& config,
              Output& output)
        : m_instrument(instrument), m_timeframe(timeframe), m_calendar(market::findCalendar(instrument.calendar)),
          m_spreads(config.regime.spreadWindow),
          m_engine(instrument.symbol, timeframe, instrument.toDouble(instrument.tick), config.regime), m_output(output)
    {
        expects(m_calendar != nullptr, "an instrument's calendar exists");
        m_engine.setBlend(config.regimeBlend);
    }

    void add(const market::Bar& bar)
    {
        const analysis::BarInput input{bar.start(),
                                       bar.end,
                                       m_instrument.toDouble(bar.open),
                                       m_instrument.toDouble(bar.high),
                                       m_instrument.toDouble(bar.low),
                                       m_instrument.toDouble(bar.close),
                                       bar.volume};
        const std::uint64_t rejected = m_engine.rejected();
        m_engine.update(input, contextOf(bar, input.close));
        m_lastEnd = bar.end;
        m_hasLast = true;
        train();
        if (m_engine.rejected() == rejected) print(m_engine.current());
    }

    [[nodiscard]] const analysis::RegimeEngine& engine() const { return m_engine; }
    [[nodiscard]] const std::string& trainingNote() const { return m_trainingNote; }

private:
    analysis::RegimeContext contextOf(const market::Bar& bar, double close)
    {
        analysis::RegimeContext context;
        const Time start = bar.start();
        if (m_hasLast && start > m_lastEnd) {
            // A night is no gap, and a file may leave out what is traded before the open and after the close.
            const Duration passed = start - m_lastEnd;
            if (m_calendar->openTimeBetween(m_lastEnd, start) == passed)
                context.missingBars = static_cast<int>(
                    std::min<std::int64_t>(passed / market::nominalLength(m_timeframe), 1'000'000'000));
            else
                context.opensSession = market::isIntraday(m_timeframe);
        }
        if ((bar.flags & market::kQuoteBar) != 0 && bar.closeSpread != market::Bar::kUnknownSpread && close > 0.0) {
            const Time local = bar.end - Duration{1} + m_calendar->utcOffset(bar.end);
            const std::int64_t hours = local.ns / 3'600'000'000'000 - (local.ns % 3'600'000'000'000 < 0 ? 1 : 0);
            const std::int64_t hour = hours % 24;
            m_spreads.push(m_instrument.toDouble(Price{bar.closeSpread}) / close,
                           static_cast<int>(hour < 0 ? hour + 24 : hour));
            context.spread = m_spreads.reading();
        }
        return context;
    }

    void train()
    {
        if (m_wait > 0 && --m_wait == 0) {
            const auto& before = m_engine.models().hmm;
            const auto models = analysis::trainRegime(m_slice, m_request, before ? &*before : nullptr);
            if (models)
                m_engine.install(*models);
            else
                m_trainingNote = models.error().message;
        }
        if (const auto request = m_engine.wantsTraining()) {
            m_request = *request;
            m_slice = m_engine.startTraining();
            m_wait = session::PendingWork::kBarsToWait; // as on a tape
        }
    }

    void print(const Regime& regime)
    {
        const auto label = [&](std::string_view text) { return regime.isReady() ? text : "UNKNOWN"; };
        m_line.clear();
        m_line.beginObject().key("time").text(toRfc3339(regime.asOf));
        m_line.key("direction").text(analysis::toString(regime.labels.direction));
        m_line.key("structure").text(label(analysis::toString(regime.labels.structure)));
        m_line.key("volatility").text(label(analysis::toString(regime.labels.volatility)));
        m_line.key("trend").integer(regime.labels.trend);
        m_line.key("spread").text(label(analysis::toString(regime.labels.spread)));
        m_line.key("confidence").number(regime.confidence);
        m_line.key("probabilities").beginObject().key("bull").number(regime.probabilities.bull);
        m_line.key("bear").number(regime.probabilities.bear);
        m_line.key("sideways").number(regime.probabilities.sideways).endObject();
        m_line.key("change_probability").number(regime.changeProbability);
        m_line.key("run_length").integer(regime.runLength);
        m_line.key("source").text(analysis::toString(regime.source)).key("reasons").beginArray();
        for (const Reason& reason : regime.reasons())
            host::writeReason(m_line, reason, &m_instrument);
        m_line.endArray().endObject();
        m_output.write(m_line.view());
        m_output.write("\n");
    }

    const market::Instrument& m_instrument;
    market::Timeframe m_timeframe;
    std::shared_ptr<const market::Calendar> m_calendar;
    analysis::SpreadHistory m_spreads;
    analysis::RegimeEngine m_engine;
    Output& m_output;
    host::JsonText m_line;
    bool m_hasLast = false;
    Time m_lastEnd;
    analysis::TrainingRequest m_request;
    analysis::TrainingSlice m_slice;
    int m_wait = 0;
    std::string m_trainingNote; // why the last training that failed did
};

Result<void> runRegime(CommandContext& context)
{
    const auto path = context.arguments.required("input");
    if (!path) return tl::unexpected(path.error());
    const auto configuration = readConfiguration(context.arguments);
    if (!configuration) return tl::unexpected(configuration.error());
    const session::SessionConfig config = session::compile(configuration->settings, configuration->flags);
    const auto request = fileRequest(context.arguments, *path);
    if (!request) return tl::unexpected(request.error());
    const auto source = openMarketFile(*request, *path);
    if (!source) return tl::unexpected(source.error());
    const market::formats::SourceInfo& info = (*source)->info();
    if (info.content != market::formats::Content::Bars && info.content != market::formats::Content::QuoteBars)
        return fail(ErrorCode::InvalidInput,
                    *path + ": holds " + std::string(market::formats::toString(info.content)) + ", expected bars");
    session::EventCounts faults;
    faults.rejected = info.rejected;
    faults.duplicates = info.duplicates;
    faults.outOfOrder = info.outOfOrder;
    for (const std::string& warning : configuration->warnings)
        context.output.note(warning);
    for (const std::string& warning : info.warnings)
        context.output.note(warning);
    noteFaults(*path, faults, context.output);
    expects(info.timeframe.has_value(), "a file of bars has a timeframe");

    RegimeRun run((*source)->instrument(), *info.timeframe, config, context.output);
    market::formats::MarketRecord record;
    std::vector<market::formats::SourceNotice> notices;
    while (!context.output.isBroken()) {
        notices.clear();
        const auto more = (*source)->next(record, notices);
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        if (record.kind == market::formats::MarketRecord::Kind::Bar) run.add(record.bar);
    }
    if (run.engine().rejected() > 0)
        context.output.note(*path + ": left out " + std::to_string(run.engine().rejected()) +
                            " bars without a price above 0 or not later than the one before");
    if (config.regimeBlend && !run.engine().models().hmm && !run.trainingNote().empty())
        context.output.note(*path + ": no regime model: " + run.trainingNote());
    return {};
}

} // namespace

std::vector<Command> regimeCommands()
{
    return {{"regime",
             "",
             "the market regime at each bar of a file, as JSON lines",
             {{"input", Takes::Value, "FILE", "bars; - is standard input"}},
             runRegime}};
}

} // namespace sextant::cli
