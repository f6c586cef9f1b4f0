#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/services/health/service_facts.h"

namespace sextant::services {

enum class MetricsFormat : std::uint8_t { Prometheus, OpenMetrics };
[[nodiscard]] std::string_view contentTypeOf(MetricsFormat format);

/// Metrics on their way to the text that Prometheus reads (0.0.4) or OpenMetrics 1.0 (protocols.md §6). Names come
/// without prefix "sextant_", counters without "_total"; samples of one name stand together, names in order. Whatever
/// is given, the text is one that is read: of two samples with the same labels the first stands (a reader would refuse
/// the whole text), a counter that is no count is left out, labels become UTF-8.
class MetricsText final {
public:
    using Labels = std::vector<std::pair<std::string, std::string>>;

    void gauge(std::string_view name, std::string_view help, double value, const Labels& labels = {});
    void counter(std::string_view name, std::string_view help, double value, const Labels& labels = {});
    /// In seconds; the name ends in "_seconds".
    void histogram(std::string_view name, std::string_view help, const HistogramFacts& values,
                   const Labels& labels = {});
    /// One row for each state, 1 for the one it is in.
    void machine(const MachineFacts& machine);

    [[nodiscard]] std::string write(MetricsFormat format) const;

private:
    enum class Type : std::uint8_t { Gauge, Counter, Histogram };
    struct Family {
        Type type = Type::Gauge;
        std::string help;
        std::vector<std::pair<Labels, double>> samples;
        std::vector<std::pair<Labels, HistogramFacts>> histograms;
    };
    Family& family(std::string_view name, std::string_view help, Type type);

    std::map<std::string, Family> m_families;
};

/// A number as both formats write it: the shortest digits that give it back, NaN, +Inf, -Inf.
[[nodiscard]] std::string metricNumber(double value);

} // namespace sextant::services
