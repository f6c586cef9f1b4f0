#include "models/why_agents.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/agent_text.h"
#include "models/number_text.h"
#include "models/order_text.h"
#include "models/reason_text.h"
#include "models/state_text.h"

namespace sextant::models {
namespace {

class AgentsWriter final {
    Q_DECLARE_TR_FUNCTIONS(WhyModel)
public:
    AgentsWriter(WhyNode& root, const session::Snapshot& snapshot, const session::SignalRow& row,
                 const CellContext& cells)
        : m_root(root), m_snapshot(snapshot), m_row(row), m_cells(cells)
    {}

    void route(const session::SignalRouted& routed)
    {
        const decision::Routing& routing = routed.routing;
        const QString arm = tr("arm %1").arg(toText(toString(routing.arm)));
        WhyNode& section =
            m_root.add(tr("Experiment"), tr("%1, %2", "arm, why").arg(arm, AgentText::of(routing.reason)),
                       routing.arm == decision::Arm::B ? Tone::VariantB : Tone::VariantA);
        section.add(tr("Experiment"), routed.experiment.view().empty()
                                          ? tr("none runs: the settings of the router")
                                          : tr("%1, phase %2").arg(toText(routed.experiment.view())).arg(routed.phase));
        section.add(tr("Comparison"), routed.mode == decision::ComparisonMode::Paired
                                          ? tr("paired: both engines act, A on paper and B in its shadow")
                                          : tr("split: only the engine of its arm acts"));
        section.add(tr("Bucket"), tr("%1 of %2").arg(routing.bucket.bucket).arg(routing.bucket.modulus));
        section.add(tr("Unit"), tr("%1 · %2 · %3", "symbol, timeframe, trading day")
                                    .arg(m_cells.symbol(m_row.instrument), timeframeText(m_row.timeframe),
                                         toText(routed.tradingDay.view())));
        section.add(tr("Hash"), toText(toHex(routing.bucket.hash)));
        if (!routing.isExposed) section.add(tr("Exposure"), tr("takes no part in the analysis"), Tone::Warning);
    }

    void opinions(const session::AgentDecision& made)
    {
        if (made.opinions.empty()) return;
        const auto spoke = std::count_if(made.opinions.begin(), made.opinions.end(),
                                         [](const auto& each) { return each.absence == decision::AgentAbsence::None; });
        WhyNode& section = m_root.add(tr("Agents of engine 2"),
                                      tr("%1 of %2 spoke").arg(spoke).arg(made.opinions.size()), Tone::VariantB);
        for (const session::OpinionRow& opinion : made.opinions)
            one(section, opinion, made);
    }

    void decided(const session::AgentDecision& made)
    {
        if (!made.isDecided) {
            if (made.cause != ReasonCode::None)
                m_root.add(tr("Engine 2"), tr("B did not act: %1").arg(ReasonText::title(made.cause)), Tone::Muted);
            return;
        }
        const decision::MetaDecision& meta = made.meta.decision;
        WhyNode& section = m_root.add(tr("Decision of engine 2"), meta.isApproved ? tr("✓ approved") : tr("✗ rejected"),
                                      meta.isApproved ? Tone::VariantB : Tone::Warning);
        for (const Reason& reason : made.why)
            section.add(ReasonText::title(reason.code), ReasonText::detail(reason),
                        meta.isApproved ? Tone::Plain : Tone::Warning);
        section.add(tr("Together"),
                    tr("%1, confidence %2, consensus %3")
                        .arg(AgentText::of(meta.finalBias))
                        .arg(meta.finalConfidence)
                        .arg(meta.consensusStrength),
                    AgentText::tone(meta.finalBias));
        section.add(tr("Sides"),
                    tr("bullish %1, bearish %2, neutral %3")
                        .arg(numberText(meta.bull, 1), numberText(meta.bear, 1), numberText(meta.neutral, 1)));
        section.add(tr("Snapshot"), toText(toHex(made.meta.inputs)));
        if (made.hasRisk) {
            WhyNode& risk = m_root.add(tr("Risk rules of B"), made.risk.allowed ? tr("passed") : tr("blocked"),
                                       made.risk.allowed ? Tone::Plain : Tone::Danger);
            for (const Reason& reason : made.riskReasons) {
                const ReasonCode verdict = ReasonText::verdict(reason);
                const QString sign = ReasonText::sign(verdict);
                const QString name = ReasonText::title(reason.code);
                risk.add(sign.isEmpty() ? name : tr("%1 %2", "✓ or ✗, gate or rule").arg(sign, name),
                         ReasonText::detail(reason, m_snapshot.find(m_row.instrument)), ReasonText::tone(verdict));
            }
        }
        outcome(made);
    }

private:
    void one(WhyNode& section, const session::OpinionRow& opinion, const session::AgentDecision& made)
    {
        const bool isPresent = opinion.absence == decision::AgentAbsence::None;
        const auto parts = made.meta.decision.contributions();
        const auto part =
            std::find_if(parts.begin(), parts.end(), [&](const auto& each) { return each.agent == opinion.agent; });
        QString detail = AgentText::opinion(opinion);
        if (isPresent && part != parts.end())
            detail = tr("%1 — weight %2, contributes %3", "opinion")
                         .arg(detail, percentText(part->weight, 1), signedNumberText(part->contribution, 1));
        const Tone tone = !isPresent ? Tone::Muted : opinion.block ? Tone::Danger : AgentText::tone(opinion.bias);
        WhyNode& node = section.add(AgentText::name(opinion.agent), detail, tone);
        for (const decision::AgentPoint& point : opinion.points) {
            const QString measured = shortNumberText(point.measured);
            const bool isMeasured = point.measured < 0.0 || point.measured > 0.0;
            node.add(AgentText::title(point.term),
                     isMeasured ? tr("%1 points, measured %2").arg(signedNumberText(point.points, 1), measured)
                                : tr("%1 points").arg(signedNumberText(point.points, 1)),
                     point.points < 0.0 ? Tone::Loss : Tone::Plain);
        }
        for (const decision::AgentFact& fact : opinion.facts)
            node.add(AgentText::title(fact.term), shortNumberText(fact.value), Tone::Muted);
    }

    void outcome(const session::AgentDecision& made)
    {
        if (!made.order.isSet()) {
            if (made.cause != ReasonCode::None)
                m_root.add(tr("Shadow order"), tr("none: %1").arg(ReasonText::title(made.cause)), Tone::Muted);
            return;
        }
        const session::OrderRow* newest = nullptr;
        if (m_snapshot.shadow)
            for (std::uint64_t n = m_snapshot.shadow->orders.end();
                 newest == nullptr && n > m_snapshot.shadow->orders.first(); --n)
                if (m_snapshot.shadow->orders[n - 1].order == made.order) newest = &m_snapshot.shadow->orders[n - 1];
        WhyNode& section =
            m_root.add(tr("Shadow order %1").arg(made.order.value),
                       newest == nullptr ? tr("no longer kept here") : StateText::of(newest->state), Tone::VariantB);
        if (newest == nullptr) return;
        section.add(tr("What"), OrderText::words(*newest, m_cells));
        const auto& fills = m_snapshot.shadow->fills;
        for (std::uint64_t n = fills.first(); n < fills.end(); ++n)
            if (fills[n].fill.order == made.order)
                section.add(tr("Fill %1").arg(fills[n].fill.fill.value),
                            tr("%1 at %2", "quantity, price")
                                .arg(m_cells.lots(m_row.instrument, fills[n].fill.quantity),
                                     m_cells.price(m_row.instrument, fills[n].fill.price)));
    }

    WhyNode& m_root;
    const session::Snapshot& m_snapshot;
    const session::SignalRow& m_row;
    const CellContext& m_cells;
};

} // namespace

void writeAgents(WhyNode& root, const session::Snapshot& snapshot, const session::SignalRow& row,
                 const CellContext& cells)
{
    if (!row.agents && !row.route) return;
    AgentsWriter writer(root, snapshot, row, cells);
    if (row.route) writer.route(*row.route);
    if (!row.agents) return;
    writer.opinions(*row.agents);
    writer.decided(*row.agents);
}

} // namespace sextant::models
