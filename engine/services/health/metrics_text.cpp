#include "engine/services/health/metrics_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <set>

#include "engine/core/contract.h"
#include "engine/services/http/http_message.h"

namespace sextant::services {
namespace {

constexpr std::string_view kPrefix = "sextant_";

bool isName(std::string_view name, bool mayColon)
{
    const auto isLetter = [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (mayColon && c == ':');
    };
    if (name.empty() || !isLetter(name.front())) return false;
    for (const char c : name)
        if (!isLetter(c) && !(c >= '0' && c <= '9')) return false;
    return true;
}

std::string escaped(std::string_view text, bool isLabel)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\n')
            out += "\\n";
        else if (c == '"' && isLabel)
            out += "\\\"";
        else
            out += c;
    }
    return out;
}

std::string labelText(const MetricsText::Labels& labels, std::string_view last = {}, std::string_view value = {})
{
    std::string out;
    const auto add = [&](std::string_view name, std::string_view text) {
        out += out.empty() ? "{" : ",";
        out += std::string(name) + "=\"" + escaped(text, true) + "\"";
    };
    for (const auto& [name, text] : labels)
        add(name, soundUtf8(text));
    if (!last.empty()) add(last, value);
    return out.empty() ? out : out + "}";
}

} // namespace

std::string_view contentTypeOf(MetricsFormat format)
{
    return format == MetricsFormat::OpenMetrics ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
                                                : "text/plain; version=0.0.4; charset=utf-8";
}

std::string metricNumber(double value)
{
    if (std::isnan(value)) return "NaN";
    if (std::isinf(value)) return value > 0 ? "+Inf" : "-Inf";
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() ? std::string(digits.data(), end) : "NaN";
}

MetricsText::Family& MetricsText::family(std::string_view name, std::string_view help, Type type)
{
    Family& found = m_families[std::string(kPrefix) + std::string(name)];
    expects(isName(name, true), "a metric has a name that Prometheus takes");
    if (found.help.empty()) {
        found.type = type;
        found.help = std::string(help);
    }
    expects(found.type == type, "metrics of one name are of one type");
    return found;
}

void MetricsText::gauge(std::string_view name, std::string_view help, double value, const Labels& labels)
{
    family(name, help, Type::Gauge).samples.emplace_back(labels, value);
}

void MetricsText::counter(std::string_view name, std::string_view help, double value, const Labels& labels)
{
    Family& counters = family(name, help, Type::Counter);
    if (value >= 0.0 && std::isfinite(value)) counters.samples.emplace_back(labels, value);
}

void MetricsText::histogram(std::string_view name, std::string_view help, const HistogramFacts& values,
                            const Labels& labels)
{
    family(name, help, Type::Histogram).histograms.emplace_back(labels, values);
}

void MetricsText::machine(const MachineFacts& machine)
{
    for (const std::string& state : machine.states)
        gauge(machine.machine + "_state", "1 for the state that it is in, 0 for the others.",
              state == machine.state ? 1.0 : 0.0, {{"name", machine.name}, {"state", state}});
}

std::string MetricsText::write(MetricsFormat format) const
{
    const bool isOpen = format == MetricsFormat::OpenMetrics;
    std::string out;
    for (const auto& [name, family] : m_families) {
        const std::string sample = family.type == Type::Counter ? name + "_total" : name;
        const std::string declared = isOpen ? name : sample;
        const char* type = family.type == Type::Gauge     ? "gauge"
                           : family.type == Type::Counter ? "counter"
                                                          : "histogram";
        const std::string help = "# HELP " + declared + " " + escaped(family.help, isOpen) + "\n";
        const std::string kind = "# TYPE " + declared + " " + type + "\n";
        out += isOpen ? kind : help;
        if (isOpen)
            for (const std::string_view unit : {"seconds", "bytes"})
                if (declared.ends_with("_" + std::string(unit)))
                    out += "# UNIT " + declared + " " + std::string(unit) + "\n";
        out += isOpen ? help : kind;
        std::set<std::string> written; // by their labels
        for (const auto& [labels, value] : family.samples)
            if (const std::string text = labelText(labels); written.insert(text).second)
                out += sample + text + " " + metricNumber(value) + "\n";
        for (const auto& [labels, values] : family.histograms) {
            if (!written.insert(labelText(labels)).second) continue;
            for (const auto& [bound, count] : values.buckets)
                out += name + "_bucket" + labelText(labels, "le", metricNumber(bound)) + " " + std::to_string(count) +
                       "\n";
            out += name + "_bucket" + labelText(labels, "le", "+Inf") + " " + std::to_string(values.count) + "\n";
            out += name + "_sum" + labelText(labels) + " " + metricNumber(values.sum) + "\n";
            out += name + "_count" + labelText(labels) + " " + std::to_string(values.count) + "\n";
        }
    }
    return isOpen ? out + "# EOF\n" : out;
}

} // namespace sextant::services
