#include "engine/host/decision_outcome.h"

#include <array>
#include <cstdio>

namespace sextant::host {
namespace {

/// Two digits behind the point; a score is 0..1.
std::string scoreText(double score)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f", score);
    return text.data();
}

/// What each kind of decision says. Effects that are no decision have no outcome.
struct Teller {
    DecisionOutcome& out;
    const market::Instrument* instrument;

    void lots(Lots value) const
    {
        if (instrument != nullptr) out.amount = instrument->format(value);
    }
    void operator()(const session::SignalScored& s) const
    {
        out.state = session::toString(s.action);
        if (s.hasScore) out.amount = scoreText(s.score);
    }
    void operator()(const session::GateVerdict& g) const
    {
        out.state = g.passed ? "passed" : "blocked";
        if (!g.passed) out.code = g.blockedBy;
    }
    [[nodiscard]] std::string priceText(Price value) const
    {
        return instrument == nullptr || value.units == 0 ? std::string() : instrument->format(value);
    }
    void operator()(const session::RiskVerdict& r) const
    {
        out.state = !r.allowed ? "blocked" : r.reducedBy != ReasonCode::None ? "reduced" : "allowed";
        out.code = r.allowed ? r.reducedBy : r.blockedBy;
        lots(r.granted);
        if (instrument != nullptr && r.wanted != r.granted) out.wanted = instrument->format(r.wanted);
    }
    void operator()(const session::OrderChanged& o) const
    {
        out.state = trading::toString(o.to);
        out.side = o.side;
        out.price = priceText(o.limit.units != 0 ? o.limit : o.stopPrice);
        out.stop = priceText(o.stop);
        out.target = priceText(o.target);
        lots(o.quantity);
    }
    void operator()(const session::Filled& f) const
    {
        out.state = "filled";
        out.side = f.side;
        out.price = priceText(f.price);
        lots(f.quantity);
    }
    void operator()(const session::ExitTriggered& e) const
    {
        out.code = e.rule;
        out.price = priceText(e.price);
    }
    void operator()(const session::NonTrade& n) const
    {
        out.code = n.cause;
        if (n.hasScore) out.amount = scoreText(n.score);
    }
    void operator()(const session::SignalRouted& r) const { out.state = decision::toString(r.routing.arm); }
    void operator()(const session::AgentOpinion& a) const
    {
        const bool isPresent = a.absence == decision::AgentAbsence::None;
        out.state = isPresent ? decision::toString(a.output.bias) : decision::toString(a.absence);
        out.detail = decision::toString(a.agent);
        if (isPresent) out.amount = std::to_string(a.output.confidence);
    }
    void operator()(const session::MetaDecided& m) const
    {
        out.state = m.decision.isApproved ? "approve" : "reject";
        if (!m.decision.isApproved) out.detail = decision::toString(m.decision.refusal);
        out.amount = std::to_string(m.decision.finalConfidence);
    }
    template <class Other>
    void operator()(const Other&) const
    {
        out.isPresent = false;
    }
};

} // namespace

DecisionOutcome outcomeOf(const session::Effect& effect, const market::Instrument* instrument)
{
    DecisionOutcome out;
    out.isPresent = true;
    std::visit(Teller{out, instrument}, effect.body);
    return out;
}

std::string toString(const DecisionOutcome& outcome)
{
    if (!outcome.isPresent) return "absent";
    std::string text = outcome.state;
    const auto add = [&](std::string_view part) {
        if (part.empty()) return;
        if (!text.empty()) text += ' ';
        text += part;
    };
    if (outcome.code != ReasonCode::None) add(name(outcome.code));
    add(outcome.detail);
    add(outcome.amount);
    if (!outcome.wanted.empty()) add("of " + outcome.wanted);
    if (!outcome.price.empty()) add("at " + outcome.price);
    if (!outcome.stop.empty()) add("stop " + outcome.stop);
    if (!outcome.target.empty()) add("target " + outcome.target);
    return text;
}

} // namespace sextant::host
