#include "models/score_tree.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <vector>

#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/regime_text.h"
#include "models/state_text.h"
#include "models/why_tree.h"

namespace sextant::models {
namespace {

using analysis::DetectorPart;
using analysis::kVotingDetectors;
using analysis::TechnicalItem;
using analysis::TimeframeParts;
using session::SignalRow;
using ScorePart = session::SignalScored::Part;

constexpr std::size_t kTechnical = kVotingDetectors; ///< the place behind those of the detectors

std::optional<market::Timeframe> timeframeOf(const Reason& reason)
{
    for (std::size_t i = 0; i < reason.argCount; ++i)
        if (reason.args[i].name == ArgName::Timeframe) return static_cast<market::Timeframe>(reason.args[i].integer);
    return std::nullopt;
}

/// Who gives a reason with this code: a detector by its place, the technical score, or nobody in particular.
std::optional<std::size_t> giverOf(ReasonCode code)
{
    const auto within = [code](ReasonCode first, ReasonCode last) { return code >= first && code <= last; };
    if (within(ReasonCode::Ribbon, ReasonCode::Levels)) return kTechnical;
    if (within(ReasonCode::BosUp, ReasonCode::ZoneInvalidated)) return std::size_t{0};
    if (within(ReasonCode::WaveThreeExpected, ReasonCode::WaveTriangleLeg)) return std::size_t{1};
    if (within(ReasonCode::PatternForming, ReasonCode::RatioOfD)) return std::size_t{2};
    return std::nullopt;
}

Reason reasonOf(const TechnicalItem& item, market::Timeframe timeframe)
{
    Reason reason(item.code, market::arg(ArgName::Timeframe, timeframe), arg(ArgName::Value, item.value),
                  arg(ArgName::Signal, item.signal), arg(ArgName::State, item.state));
    if (item.state == ReasonCode::None) reason.argCount = 3;
    return reason;
}

/// Writes the tree of one score.
class ScoreWriter final {
    Q_DECLARE_TR_FUNCTIONS(WhyModel)
public:
    ScoreWriter(const SignalRow& row, const session::InstrumentPart* part, const analysis::ScoreParts* whole)
        : m_row(row), m_part(part), m_whole(whole), m_why(row.why.unpacked()), m_given(m_why.score.unpacked()),
          m_isPlaced(m_given.size(), false)
    {
        for (const ScorePart& each : parts()) {
            m_timeframeScale = std::max(m_timeframeScale, std::abs(lean(each)));
            m_partScale = std::max(m_partScale, std::abs(each.technicalPart));
            for (const DetectorPart& detector : each.detectors)
                m_partScale = std::max(m_partScale, std::abs(detector.part));
        }
    }

    void write(WhyNode& section)
    {
        for (const ScorePart& each : parts())
            timeframe(section, each);
        const session::SignalSummary& scored = m_row.scored;
        if (scored.hasScore && !parts().empty()) {
            double sum = 0.0;
            for (const ScorePart& each : parts())
                sum += lean(each);
            section.add(tr("Sum of the timeframes"),
                        tr("%1 = %2 − 0.5", "sum, score").arg(signedNumberText(sum, 3), numberText(scored.score, 3)));
        }
        const bool hasDetectors = std::any_of(parts().begin(), parts().end(), [](const ScorePart& each) {
            return std::any_of(each.detectors.begin(), each.detectors.end(),
                               [](const DetectorPart& detector) { return detector.isAvailable; });
        });
        std::size_t kept = 0;
        for (std::size_t r = 0; r < m_isPlaced.size(); ++r) {
            kept += giverOf(m_given[r].code) ? 1 : 0;
            // Who abstained stands at each timeframe already.
            if (m_isPlaced[r] || (hasDetectors && m_given[r].code == ReasonCode::Abstained)) continue;
            reason(section, m_given[r], 0.0);
        }
        if (m_whole == nullptr && kept > 0)
            section.add(tr("Kept reasons"),
                        tr("Of this bar the %1 reasons that weighed most were kept; the sums are of all. "
                           "The newest scored bar has them all.")
                            .arg(countText(kept)),
                        Tone::Muted);
    }

private:
    [[nodiscard]] std::span<const ScorePart> parts() const { return m_why.parts; }

    static double lean(const ScorePart& part) { return part.weight * (part.final - 0.5); }

    [[nodiscard]] const TimeframeParts* wholeOf(market::Timeframe timeframe) const
    {
        if (m_whole == nullptr) return nullptr;
        for (const TimeframeParts& each : *m_whole)
            if (each.score.timeframe == timeframe) return &each;
        return nullptr;
    }

    /// The timeframe with those it is made of and their sum.
    void timeframe(WhyNode& section, const ScorePart& each)
    {
        WhyNode& node = section.add(
            tr("%1 × %2", "timeframe, weight").arg(timeframeText(each.timeframe), percentText(each.weight, 0)),
            numberText(each.final, 2), StateText::toneOfResult(each.final - 0.5));
        node.contribution = Contribution{lean(each), m_timeframeScale};
        const TimeframeParts* whole = wholeOf(each.timeframe);
        double sum = each.technicalPart;
        for (std::size_t d = 0; d < kVotingDetectors; ++d) {
            sum += each.detectors[d].part;
            detector(node, each, d, whole);
        }
        technical(node, each, whole);
        keptReasons(node, each, std::nullopt);
        node.add(tr("Sum of the parts"),
                 tr("%1 = %2 − 0.5", "sum, score").arg(signedNumberText(sum, 3), numberText(each.final, 3)));
    }

    void detector(WhyNode& under, const ScorePart& of, std::size_t place, const TimeframeParts* whole)
    {
        const DetectorPart& detector = of.detectors[place];
        WhyNode& node = under.add(ReasonText::title(analysis::codeOfVoter(place)), {}, Tone::Muted);
        if (detector.hasOpinion()) {
            node.detail = tr("%1, weight %2", "score of a detector")
                              .arg(signedNumberText(detector.score, 2), percentText(detector.weight, 0));
            node.tone = StateText::toneOfResult(detector.part);
            node.contribution = Contribution{detector.part, m_partScale};
        } else if (detector.isAvailable) {
            node.detail =
                tr("abstains: %1 is no pattern", "score of a detector").arg(signedNumberText(detector.score, 2));
        } else {
            node.detail = tr("not available yet", "detector");
        }
        if (whole == nullptr) return keptReasons(node, of, place);
        const auto given = whole->opinions[place].reasons.all();
        double said = 0.0;
        for (const Reason& each : given)
            said += each.weight;
        for (const Reason& each : given)
            reason(node, each, detector.hasOpinion() && said != 0.0 ? detector.part * (each.weight / said) : 0.0);
        markPlaced(of.timeframe, place);
    }

    void technical(WhyNode& under, const ScorePart& of, const TimeframeParts* whole)
    {
        WhyNode& node = under.add(tr("Technical score"), tr("not available yet", "technical score"), Tone::Muted);
        if (of.hasTechnical) {
            node.detail = numberText(of.technical, 2);
            node.tone = StateText::toneOfResult(of.technicalPart);
            node.contribution = Contribution{of.technicalPart, m_partScale};
        }
        if (whole == nullptr) return keptReasons(node, of, kTechnical);
        double said = 0.0;
        for (const TechnicalItem& item : whole->items)
            if (item.isReady) said += item.weight * item.signal;
        for (const TechnicalItem& item : whole->items) {
            if (item.isReady)
                reason(node, reasonOf(item, of.timeframe),
                       said != 0.0 ? of.technicalPart * (item.weight * item.signal / said) : 0.0);
            else
                node.add(ReasonText::title(item.code), tr("not ready", "indicator"), Tone::Muted);
        }
        markPlaced(of.timeframe, kTechnical);
    }

    /// Those of the kept reasons that somebody gave on a timeframe; with nobody, what is said of the timeframe itself.
    void keptReasons(WhyNode& under, const ScorePart& of, std::optional<std::size_t> giver)
    {
        for (std::size_t r = 0; r < m_isPlaced.size(); ++r) {
            const Reason& each = m_given[r];
            if (m_isPlaced[r] || timeframeOf(each) != of.timeframe || giverOf(each.code) != giver) continue;
            m_isPlaced[r] = true;
            // Kept weights are shares of the score.
            reason(under, each, of.weight > 0.0 ? each.weight / of.weight : 0.0);
        }
    }

    void markPlaced(market::Timeframe timeframe, std::size_t giver)
    {
        for (std::size_t r = 0; r < m_isPlaced.size(); ++r)
            if (timeframeOf(m_given[r]) == timeframe && giverOf(m_given[r].code) == giver) m_isPlaced[r] = true;
    }

    void reason(WhyNode& under, const Reason& given, double part) const
    {
        WhyNode& node =
            under.add(ReasonText::title(given.code), ReasonText::detail(given, m_part), StateText::toneOfResult(part));
        if (part != 0.0) node.contribution = Contribution{part, std::max(m_partScale, std::abs(part))};
    }

    const SignalRow& m_row;
    const session::InstrumentPart* m_part;
    const analysis::ScoreParts* m_whole;
    session::SignalReasons m_why;
    std::vector<Reason> m_given;
    std::vector<bool> m_isPlaced; // reasons of the row that stand somewhere
    double m_timeframeScale = 0.0;
    double m_partScale = 0.0;
};

} // namespace

std::shared_ptr<const analysis::ScoreParts> wholeParts(const session::Snapshot& snapshot, const SignalRow& row)
{
    const session::InstrumentPart* part = snapshot.find(row.instrument);
    if (part == nullptr || !part->score || row.scored.source != session::SignalSource::Score) return nullptr;
    return part->score->time == row.time && part->score->timeframe == row.timeframe ? part->scoreParts : nullptr;
}

void writeScoreTree(WhyNode& section, const SignalRow& row, const session::InstrumentPart* part,
                    const analysis::ScoreParts* whole)
{
    ScoreWriter(row, part, whole).write(section);
}

} // namespace sextant::models
