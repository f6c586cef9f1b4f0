#include "app/cockpit/scoring_steps.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/host/operator_seat.h"
#include "engine/host/scoring_keeper.h"
#include "models/answer_text.h"
#include "models/engine_words.h"

namespace sextant::cockpit {
namespace {

using host::ScoringValues;
using models::UndoOutcome;

constexpr double kSame = 1e-9; ///< what a number may lose on its way through the file

bool isSame(double a, double b) { return std::abs(a - b) <= kSame; }
bool isSame(const std::optional<double>& a, const std::optional<double>& b)
{
    return a.has_value() == b.has_value() && (!a || isSame(*a, *b));
}
bool isSame(bool a, bool b) { return a == b; }
bool isSame(std::int64_t a, std::int64_t b) { return a == b; }
template <class Value, std::size_t Size>
bool isSame(const std::array<Value, Size>& a, const std::array<Value, Size>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), [](const Value& x, const Value& y) { return isSame(x, y); });
}
bool isSame(const analysis::ScoreWeights& a, const analysis::ScoreWeights& b)
{
    // The session has them as shares of their group.
    const auto share = [](double part, double whole) { return whole > 0.0 ? part / whole : part; };
    const auto detectors = [](const analysis::ScoreWeights& w) { return w.smc + w.elliott + w.harmonic; };
    const auto kinds = [](const analysis::ScoreWeights& w) { return w.detector + w.technical; };
    return isSame(share(a.smc, detectors(a)), share(b.smc, detectors(b))) &&
           isSame(share(a.elliott, detectors(a)), share(b.elliott, detectors(b))) &&
           isSame(share(a.harmonic, detectors(a)), share(b.harmonic, detectors(b))) &&
           isSame(share(a.detector, kinds(a)), share(b.detector, kinds(b)));
}

/// Gives a part its other value where it has the one that it is taken from; false: it has a third.
template <class Part>
bool exchangePart(Part ScoringValues::*part, const ScoringValues& from, const ScoringValues& to, ScoringValues& now)
{
    if (isSame(from.*part, to.*part)) return true;
    if (!isSame(now.*part, from.*part)) return false;
    now.*part = to.*part;
    return true;
}

} // namespace

ScoringSteps::ScoringSteps(host::CockpitHost& host, models::UndoBook& steps, QObject* parent)
    : QObject(parent), m_host(host), m_steps(steps)
{
    if (host::ScoringKeeper* keeper = m_host.scoring(); keeper != nullptr)
        connect(keeper, &host::ScoringKeeper::finished, this, &ScoringSteps::end);
}

Result<void> ScoringSteps::edit(const ScoringValues& values, const QString& reason)
{
    host::ScoringKeeper& keeper = *m_host.scoring();
    m_edited = Change{keeper.values(), values};
    auto done = keeper.edit(values, m_host.operatorName(), reason.toStdString()); // may end at once
    if (!done) m_edited.reset();
    return done;
}

void ScoringSteps::end(bool isAccepted, const QString& message)
{
    if (const Finish finish = std::exchange(m_finish, nullptr))
        return finish(isAccepted ? UndoOutcome{}
                                 : UndoOutcome{UndoOutcome::Kind::Refused, models::answerText(message)});
    const auto edited = std::exchange(m_edited, std::nullopt);
    if (!isAccepted || !edited || edited->before == edited->after) return;
    m_steps.push(
        {QStringLiteral("scoring"), tr("change of the scoring configuration", "follows \"Undo: \""),
         [this, change = *edited](const Finish& finish) { exchange(change.after, change.before, true, finish); },
         [this, change = *edited](const Finish& finish) { exchange(change.before, change.after, false, finish); }});
}

void ScoringSteps::exchange(const ScoringValues& from, const ScoringValues& to, bool isUndo, const Finish& finish)
{
    host::ScoringKeeper& keeper = *m_host.scoring();
    if (host::OperatorSeat* seat = m_host.seat(); seat != nullptr)
        if (const QString no = seat->authorise(host::OperatorAction::TuneAnalysis, "scoring.config.json");
            !no.isEmpty())
            return finish({UndoOutcome::Kind::Refused, no});
    ScoringValues now = keeper.values();
    const bool isAsItWas = exchangePart(&ScoringValues::weights, from, to, now) &&
                           exchangePart(&ScoringValues::buyScore, from, to, now) &&
                           exchangePart(&ScoringValues::sellScore, from, to, now) &&
                           exchangePart(&ScoringValues::minAgreement, from, to, now) &&
                           exchangePart(&ScoringValues::timeframeWeights, from, to, now) &&
                           exchangePart(&ScoringValues::isHotReload, from, to, now) &&
                           exchangePart(&ScoringValues::reloadIntervalMs, from, to, now);
    if (!isAsItWas)
        return finish({UndoOutcome::Kind::Gone,
                       tr("The scoring configuration was changed in another way since, and stays as it is.")});
    const QString what = tr("change of the scoring configuration", "follows \"Undo: \"");
    const QString reason = isUndo ? tr("taken back: %1", "a reason that is kept").arg(what)
                                  : tr("done again: %1", "a reason that is kept").arg(what);
    m_finish = finish;
    if (const auto done = keeper.edit(now, m_host.operatorName(), reason.toStdString()); !done) {
        m_finish = nullptr;
        finish({UndoOutcome::Kind::Refused, models::EngineWords::of(done.error())});
    }
}

} // namespace sextant::cockpit
