#include "engine/decision/experiments/experiment.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace sextant::decision {
namespace {

using enum ExperimentState;

constexpr std::array<std::string_view, kExperimentStates> kStateNames{"draft",   "preregistered", "running", "paused",
                                                                      "stopped", "concluded",     "archived"};

void appendText(std::string& out, std::string_view text)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 15u];
        } else {
            out += c;
        }
    }
    out += '"';
}

template <class Number>
void appendNumber(std::string& out, Number number)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    out.append(text.data(), end);
}

void appendList(std::string& out, const std::vector<std::string>& list)
{
    out += '[';
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0) out += ',';
        appendText(out, list[i]);
    }
    out += ']';
}

Result<void> wrong(std::string_view field, std::string_view expected)
{
    return fail(ErrorCode::InvalidArgument, std::string(field) + ": " + std::string(expected));
}

bool isShare(double value) { return value > 0.0 && value < 1.0; }

} // namespace

std::string_view toString(ExperimentState state) { return kStateNames[static_cast<std::size_t>(state)]; }

std::string_view toString(Conclusion conclusion)
{
    constexpr std::array<std::string_view, 4> kNames{"SHIP", "KEEP", "ITERATE", "INVALID"};
    return kNames[static_cast<std::size_t>(conclusion)];
}

bool isAllowed(ExperimentState from, ExperimentState to)
{
    switch (from) {
    case Draft:
        return to == Preregistered || to == Archived;
    case Preregistered:
        return to == Running || to == Archived;
    case Running:
        return to == Paused || to == Stopped;
    case Paused:
        return to == Running || to == Stopped;
    case Stopped:
        return to == Concluded;
    case Concluded:
        return to == Archived;
    case Archived:
        return false;
    }
    return false;
}

std::string Preregistration::toJson() const
{
    std::string out = "{\"alpha\":";
    appendNumber(out, alpha);
    out += ",\"decision_rule\":";
    appendText(out, decisionRule);
    out += ",\"exclusions\":";
    appendList(out, exclusions);
    out += ",\"exposure_bp\":";
    appendNumber(out, routing.exposureBasisPoints);
    out += ",\"guardrails\":";
    appendList(out, guardrails);
    out += ",\"horizon_days\":";
    appendNumber(out, horizonDays);
    out += ",\"hypothesis\":";
    appendText(out, hypothesis);
    out += ",\"mde\":";
    appendNumber(out, smallestEffect);
    out += ",\"mode\":";
    appendText(out, toString(mode));
    out += ",\"n_star\":";
    appendNumber(out, plannedUnits);
    out += ",\"power\":";
    appendNumber(out, power);
    out += ",\"primary_metric\":";
    appendText(out, primaryMetric);
    out += ",\"route\":";
    appendText(out, routing.version == RoutingRule::Version::V1 ? "v1" : "v2");
    out += ",\"secondary_metrics\":";
    appendList(out, secondaryMetrics);
    out += ",\"segments\":";
    appendList(out, segments);
    out += ",\"split_bp\":";
    appendNumber(out, routing.splitBasisPoints);
    out += ",\"winsor\":";
    appendNumber(out, winsorShare);
    out += '}';
    return out;
}

Digest Preregistration::hash() const { return sha256(std::string_view(toJson())); }

Result<void> validate(const Preregistration& registration)
{
    if (registration.hypothesis.empty()) return wrong("hypothesis", "say what is expected and why");
    if (registration.primaryMetric.empty()) return wrong("primary_metric", "one metric decides");
    if (!isShare(registration.alpha)) return wrong("alpha", "between 0 and 1");
    if (!isShare(registration.power)) return wrong("power", "between 0 and 1");
    if (!(registration.smallestEffect > 0.0 && registration.smallestEffect < 1e9))
        return wrong("mde", "the smallest improvement worth having, above 0");
    if (!(registration.plannedUnits >= 1.0 && registration.plannedUnits <= 1e9))
        return wrong("n_star", "1 to 1,000,000,000 units");
    if (registration.horizonDays < 1 || registration.horizonDays > 3650) return wrong("horizon_days", "1 to 3,650");
    if (!(registration.winsorShare >= 0.0 && registration.winsorShare < 0.5)) return wrong("winsor", "0 to below 0.5");
    if (registration.routing.splitBasisPoints > 10'000) return wrong("split_bp", "0 to 10,000");
    if (registration.routing.exposureBasisPoints > 10'000) return wrong("exposure_bp", "0 to 10,000");
    if (registration.routing.version == RoutingRule::Version::V1 && registration.routing.splitBasisPoints % 100 != 0)
        return wrong("split_bp", "route v1 takes whole percents");
    for (const std::string& segment : registration.segments)
        if (std::find(kSegmentDimensions.begin(), kSegmentDimensions.end(), segment) == kSegmentDimensions.end())
            return wrong("segments", "session, symbol or volatility");
    return {};
}

Experiment::Experiment(std::string key, std::string title, Preregistration registration)
    : m_key(std::move(key)), m_title(std::move(title)), m_registration(std::move(registration))
{}

Result<void> Experiment::step(ExperimentState to)
{
    if (!isAllowed(m_state, to))
        return fail(ErrorCode::Refused, "IllegalTransition: experiment " + m_key + ": " +
                                            std::string(toString(m_state)) + " -> " + std::string(toString(to)));
    m_state = to;
    return {};
}

Result<void> Experiment::amend(const Preregistration& registration, Time time, std::string actor, std::string reason)
{
    if (auto ok = validate(registration); !ok) return ok;
    if (m_state != Draft && m_state != Preregistered && m_state != Running && m_state != Paused)
        return fail(ErrorCode::Refused, "experiment " + m_key + " is " + std::string(toString(m_state)) +
                                            ": what it promised cannot be changed any more");
    if (m_frozen) {
        if (reason.empty()) return wrong("reason", "an amendment says why");
        m_amendments.push_back({time, std::move(actor), std::move(reason), m_registration.hash(), registration.hash()});
    }
    m_registration = registration;
    return {};
}

Result<void> Experiment::preregister()
{
    if (auto ok = validate(m_registration); !ok) return ok;
    if (auto ok = step(Preregistered); !ok) return ok;
    m_frozen = m_registration.hash();
    return {};
}

Result<void> Experiment::start(Time time)
{
    const bool isFirst = m_state == Preregistered;
    if (auto ok = step(Running); !ok) return ok;
    if (isFirst) m_started = time;
    return {};
}

Result<void> Experiment::pause() { return step(Paused); }
Result<void> Experiment::stop() { return step(Stopped); }

Result<void> Experiment::conclude(Conclusion conclusion, const Digest& evidence)
{
    if (auto ok = step(Concluded); !ok) return ok;
    m_conclusion = conclusion;
    m_evidence = evidence;
    return {};
}

Result<void> Experiment::archive() { return step(Archived); }

} // namespace sextant::decision
