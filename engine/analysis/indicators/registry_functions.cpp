#include "engine/analysis/indicators/registry_parts.h"

#include "engine/analysis/indicators/expression_functions.h"

namespace sextant::analysis {
namespace {

/// A function of formulas as an indicator without memory.
class UnaryColumn final {
public:
    explicit UnaryColumn(const UnaryFunction& function) : m_function(&function) {}
    [[nodiscard]] Reading update(double value) const { return m_function->apply(value); }
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    const UnaryFunction* m_function;
};

class BinaryColumn final {
public:
    explicit BinaryColumn(const BinaryFunction& function) : m_function(&function) {}
    [[nodiscard]] Reading update(double value, double benchmark, bool) const
    {
        return m_function->apply(value, benchmark);
    }
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    const BinaryFunction* m_function;
};

template <class Function>
const Function& functionNamed(std::span<const Function> functions, std::string_view name)
{
    return *std::find_if(functions.begin(), functions.end(), [&](const Function& f) { return f.name == name; });
}

IndicatorInfo functionInfo(std::string_view name, std::string_view defaultSpec, std::string_view formula)
{
    return {.id = "IND-141",
            .name = name,
            .defaultSpec = defaultSpec,
            .units = {OutputUnit::Other},
            .formula = formula,
            .warmUp = "1",
            .source = kSextant};
}

} // namespace

IndicatorRows functionIndicators()
{
    IndicatorRows rows;
    for (const UnaryFunction& function : unaryFunctions()) {
        IndicatorInfo info = functionInfo(function.name, function.name, function.formula);
        info.isSparse = true; // where it is not defined
        info.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
            return columnOf(spec, std::move(source), UnaryColumn(functionNamed(unaryFunctions(), spec.info->name)));
        };
        rows.push_back(std::move(info));
    }
    for (const BinaryFunction& function : binaryFunctions()) {
        IndicatorInfo info = functionInfo(function.name, function.name, function.formula);
        info.isSparse = true;
        info.needsBenchmark = true;
        info.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
            return columnOf(spec, std::move(source), BinaryColumn(functionNamed(binaryFunctions(), spec.info->name)));
        };
        rows.push_back(std::move(info));
    }
    IndicatorInfo lag = functionInfo("lag", "lag:1", "the value k before");
    lag.parameters = {wholeParameter("k", 1, 0)};
    lag.units = {OutputUnit::Price};
    lag.warmUp = "k + 1";
    lag.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), Lag(spec.whole(0)));
    };
    rows.push_back(std::move(lag));
    for (const bool eitherWay : {false, true}) {
        IndicatorInfo info = functionInfo(eitherWay ? "crossany" : "crossover", eitherWay ? "crossany" : "crossover",
                                          eitherWay ? "1 where a crosses b in either direction, else 0"
                                                    : "1 where a > b and a[1] <= b[1], else 0");
        info.needsBenchmark = true;
        info.warmUp = "2";
        info.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
            return columnOf(spec, std::move(source), Crossing(spec.info->name == "crossany"));
        };
        rows.push_back(std::move(info));
    }
    for (const bool isExponential : {false, true}) {
        IndicatorInfo info =
            functionInfo(isExponential ? "edecay" : "decay", isExponential ? "edecay:5" : "decay:5",
                         isExponential ? "max(x, y[1]*(1 - 1/n)), at first x" : "max(x, y[1] - 1/n), at first x");
        info.parameters = {wholeParameter("period", 5)};
        info.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
            return columnOf(spec, std::move(source), Decay(spec.whole(0), spec.info->name == "edecay"));
        };
        rows.push_back(std::move(info));
    }
    return rows;
}

} // namespace sextant::analysis
