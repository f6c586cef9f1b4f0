#include <algorithm>
#include <memory>

#include "app/cli/command_table.h"
#include "app/cli/configuration.h"
#include "app/cli/input_files.h"
#include "engine/host/decision_lines.h"
#include "engine/host/json_text.h"
#include "engine/host/tape_input.h"
#include "engine/session/session.h"

namespace sextant::cli {
namespace {

constexpr Cash kScoringCash{100'000LL *
                            100'000'000}; // what the session's account opens with; scores do not depend on it

/// A session that prints what it scores.
class ScoreRun final {
public:
    explicit ScoreRun(Output& output) : m_output(output) {}

    void start(const Configuration& configuration, const std::string& scoringConfig, const host::EventSource& source)
    {
        auto start = std::make_shared<session::SessionStart>();
        start->initialCash = kScoringCash;
        start->decisionVersion = session::Session::kDecisionVersion;
        start->settings = configuration.settings.changed();
        start->flags = configuration.flags.changed();
        start->sources = source.description();
        apply({0, source.startTime(), 0, std::shared_ptr<const session::SessionStart>(std::move(start))});
        for (const auto& instrument : source.instruments())
            apply({0, source.startTime(), 0, instrument});
        if (!scoringConfig.empty())
            apply({0, source.startTime(), 0,
                   std::make_shared<const session::ConfigInstalled>(session::ConfigInstalled{scoringConfig, "start"})});
    }

    void apply(session::Event event)
    {
        event.seq = m_session.lastSeq() + 1;
        m_effects.clear();
        m_session.apply(event, m_effects);
        printScores();
        giveModels();
    }

    void apply(const session::MarketSpan& span)
    {
        for (session::MarketSpan rest = span; rest.size() > 0;) {
            rest.firstSeq = m_session.lastSeq() + 1;
            m_effects.clear();
            rest = host::dropFirst(rest, m_session.applyUntilWork(rest, m_effects));
            printScores();
            giveModels();
        }
    }

    [[nodiscard]] std::uint64_t scores() const { return m_scores; }
    [[nodiscard]] session::EventCounts counts() const { return m_session.report().counts; }

private:
    /// What is awaited is done here and now: with the flag regime_blend, models of the market regime.
    void giveModels()
    {
        while (true) {
            const auto pending = m_session.pendingWork();
            const auto awaited =
                std::find_if(pending.begin(), pending.end(), [](const auto& work) { return work.isAwaited(); });
            if (awaited == pending.end()) return;
            m_effects.clear();
            m_session.apply({m_session.lastSeq() + 1, m_session.now(), 0, session::carryOut(*awaited)}, m_effects);
        }
    }

    void printScores()
    {
        for (const session::Effect& effect : m_effects.all()) {
            const auto* scored = std::get_if<session::SignalScored>(&effect.body);
            if (scored == nullptr || scored->source != session::SignalSource::Score) continue;
            ++m_scores;
            printScore(effect, *scored);
        }
    }

    void printScore(const session::Effect& effect, const session::SignalScored& scored)
    {
        m_line.clear();
        m_line.beginObject().key("time").text(toRfc3339(effect.time)).key("bar_time").text(toRfc3339(scored.barStart));
        m_line.key("score").number(scored.hasScore ? std::optional(scored.score) : std::nullopt);
        m_line.key("action").text(session::toString(scored.action)).key("confidence").number(scored.confidence);
        m_line.key("severity").text(session::toString(scored.severity));
        host::writeScoreParts(m_line, scored, effect.timeframe);
        m_line.key("reasons").beginArray();
        for (const Reason& reason : m_effects.reasons(effect))
            host::writeReason(m_line, reason, &m_session.instrument(effect.instrument));
        m_line.endArray().endObject();
        m_output.write(m_line.view());
        m_output.write("\n");
    }

    Output& m_output;
    session::Session m_session;
    session::Effects m_effects;
    host::JsonText m_line;
    std::uint64_t m_scores = 0;
};

Result<void> runScore(CommandContext& context)
{
    const auto path = context.arguments.required("input");
    if (!path) return tl::unexpected(path.error());
    auto configuration = readConfiguration(context.arguments);
    if (!configuration) return tl::unexpected(configuration.error());
    if (const auto timeframes = context.arguments.value("timeframes"))
        if (auto set = configuration->settings.set("scoring.timeframes", *timeframes); !set)
            return fail(set.error().code, "--timeframes: " + set.error().message);
    const auto scoringConfig = readScoringConfig(context);
    if (!scoringConfig) return tl::unexpected(scoringConfig.error());
    const auto request = fileRequest(context.arguments, *path);
    if (!request) return tl::unexpected(request.error());
    auto source = host::openTapes(*request);
    if (!source) return tl::unexpected(source.error());
    for (const std::string& warning : configuration->warnings)
        context.output.note(warning);
    for (const std::string& warning : (*source)->warnings())
        context.output.note(warning);

    ScoreRun run(context.output);
    run.start(*configuration, *scoringConfig, **source);
    session::Sequencer::Item item;
    while (!context.output.isBroken()) {
        const auto more = (*source)->next(item);
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        item.isSpan ? run.apply(item.span) : run.apply(item.event);
    }
    noteFaults(*path, run.counts(), context.output);
    if (run.scores() == 0)
        context.output.note(*path + ": nothing was scored" +
                            (configuration->settings.boolean("scoring.enabled")
                                 ? ": no bar of a signal timeframe closed in it"
                                 : ": scoring.enabled is off"));
    return {};
}

} // namespace

std::vector<Command> scoreCommands()
{
    return {{"score",
             "",
             "the score of each bar of the signal timeframes, as JSON lines",
             {{"input", Takes::Value, "FILE", "bars, trades or quotes; - is standard input"},
              {"timeframes", Takes::Value, "1m,15m,1h", "what the score is made of (the setting scoring.timeframes)"},
              {"scoring-config", Takes::Value, "FILE", "weights and thresholds, a scoring.config.json"}},
             runScore}};
}

} // namespace sextant::cli
