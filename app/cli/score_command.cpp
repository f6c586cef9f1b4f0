#include "app/cli/command_table.h"
#include "app/cli/configuration.h"
#include "app/cli/input_files.h"
#include "app/cli/tape_play.h"
#include "engine/host/decision_lines.h"
#include "engine/host/json_text.h"
#include "engine/host/tape_input.h"

namespace sextant::cli {
namespace {

/// Prints what a session scores.
class ScorePrinter final : public PlayWatcher {
public:
    explicit ScorePrinter(Output& output) : m_output(output) {}

    void onEvent(const session::Event& /*event*/, const session::Session& session,
                 const session::Effects& effects) override
    {
        printScores(session, effects);
    }
    void onSpan(const session::MarketSpan& /*span*/, const session::Session& session,
                const session::Effects& effects) override
    {
        printScores(session, effects);
    }
    [[nodiscard]] bool isDone() const override { return m_output.isBroken(); }
    [[nodiscard]] std::uint64_t scores() const { return m_scores; }

private:
    void printScores(const session::Session& session, const session::Effects& effects)
    {
        for (const session::Effect& effect : effects.all()) {
            const auto* scored = std::get_if<session::SignalScored>(&effect.body);
            if (scored == nullptr || scored->source != session::SignalSource::Score) continue;
            ++m_scores;
            printScore(session, effects, effect, *scored);
        }
    }

    void printScore(const session::Session& session, const session::Effects& effects, const session::Effect& effect,
                    const session::SignalScored& scored)
    {
        m_line.clear();
        m_line.beginObject().key("time").text(toRfc3339(effect.time)).key("bar_time").text(toRfc3339(scored.barStart));
        m_line.key("score").number(scored.hasScore ? std::optional(scored.score) : std::nullopt);
        m_line.key("action").text(session::toString(scored.action)).key("confidence").number(scored.confidence);
        m_line.key("severity").text(session::toString(scored.severity));
        host::writeScoreParts(m_line, scored, effect.timeframe);
        m_line.key("reasons").beginArray();
        for (const Reason& reason : effects.reasons(effect))
            host::writeReason(m_line, reason, &session.instrument(effect.instrument));
        m_line.endArray().endObject();
        m_output.write(m_line.view());
        m_output.write("\n");
    }

    Output& m_output;
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

    ScorePrinter printer(context.output);
    TapePlay run(printer);
    if (auto played = run.play(*configuration, *scoringConfig, **source); !played) return played;
    noteFaults(*path, run.session().report().counts, context.output);
    if (printer.scores() == 0)
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
