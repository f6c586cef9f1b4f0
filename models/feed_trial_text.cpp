#include "models/feed_trial_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "models/engine_words.h"
#include "models/feed_text.h"
#include "models/number_text.h"

namespace sextant::models {

using Step = host::FeedTrial::Step;

namespace {

QString doing(Step step)
{
    switch (step) {
    case Step::Instruments:
        return FeedTrialText::tr("Finding the venue and asking what it knows of the symbols");
    case Step::Clock:
        return FeedTrialText::tr("Asking for its time");
    case Step::Connection:
        return FeedTrialText::tr("Opening the stream and subscribing");
    case Step::FirstTrade:
        return FeedTrialText::tr("Waiting for the first message");
    case Step::Done:
        break;
    }
    return {};
}

QString done(Step step, const host::FeedTrial::Progress& progress)
{
    switch (step) {
    case Step::Instruments:
        return progress.listed ? FeedTrialText::tr("The venue answers and lists %1 instruments")
                                     .arg(countText(progress.listed->size()))
                               : FeedTrialText::tr("The venue answers and knows the symbols");
    case Step::Clock: {
        if (!progress.skew) return FeedTrialText::tr("It tells no time of its own; that of this computer is used");
        return FeedTrialText::tr("Its clock is %1 from the one here").arg(FeedText::skew(*progress.skew));
    }
    case Step::Connection:
        return FeedTrialText::tr("The stream is open");
    case Step::FirstTrade: {
        const QString latency =
            progress.latency ? FeedText::latency(std::max(*progress.latency, Duration{1})) : unknownText();
        if (progress.firstSymbol && progress.firstPrice)
            return FeedTrialText::tr("First trade: %1 at %2; messages take %3")
                .arg(toText(*progress.firstSymbol), toText(*progress.firstPrice), latency);
        return FeedTrialText::tr("Quotes came; nobody has traded yet");
    }
    case Step::Done:
        break;
    }
    return {};
}

/// What became of each symbol.
QStringList symbols(const host::FeedTrial::Progress& progress)
{
    QStringList out;
    for (const auto& symbol : progress.resolved) {
        if (symbol.isKnown) {
            out << FeedTrialText::tr("    ✓ %1").arg(toText(symbol.name));
            continue;
        }
        QStringList nearest;
        for (const std::string& name : symbol.nearest)
            nearest << toText(name);
        out << (nearest.isEmpty() ? FeedTrialText::tr("    ✗ %1 is not known there").arg(toText(symbol.typed))
                                  : FeedTrialText::tr("    ✗ %1 is not known there; near it: %2")
                                        .arg(toText(symbol.typed), nearest.join(QStringLiteral(", "))));
    }
    return out;
}

} // namespace

QStringList FeedTrialText::lines(const host::FeedTrial::Progress& progress)
{
    QStringList out;
    for (const Step step : {Step::Instruments, Step::Clock, Step::Connection, Step::FirstTrade}) {
        const bool isDone = step < progress.step || (progress.isOver && progress.isGood);
        if (isDone) {
            out << tr("✓ %1.").arg(done(step, progress));
            if (step == Step::Instruments) out << symbols(progress);
            continue;
        }
        if (!progress.isOver)
            out << tr("… %1").arg(doing(step));
        else
            out << tr("✗ %1").arg(doing(step));
        if (step == Step::Instruments) out << symbols(progress);
        break;
    }
    for (const std::string& warning : progress.warnings)
        out << tr("! %1").arg(toText(warning));
    return out;
}

QString FeedTrialText::verdict(const host::FeedTrial::Progress& progress)
{
    if (!progress.isOver) return {};
    if (progress.isGood)
        return tr("It works. The test took %1; nothing of it is kept.").arg(spokenDurationText(progress.elapsed));
    if (progress.isCancelled) return tr("Cancelled. Nothing was changed.");
    QString problem = progress.problem.empty() ? tr("It did not work.") : EngineWords::of(progress.problem);
    // Written for the command line, where symbols are an option.
    if (const QLatin1StringView option("--symbols: "); problem.startsWith(option))
        problem = tr("Symbols: %1").arg(problem.mid(option.size()));
    problem[0] = problem[0].toUpper();
    if (!problem.endsWith(QLatin1Char('.'))) problem += QLatin1Char('.');
    return tr("%1 Nothing was changed; your session, if any, goes on.").arg(problem);
}

bool FeedTrialText::needsKey(feeds::Venue venue) { return feeds::makeProtocol(venue)->traits().needsKey; }

} // namespace sextant::models
