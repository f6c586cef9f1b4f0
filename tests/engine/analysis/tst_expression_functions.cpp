#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "engine/analysis/indicators/expression_functions.h"
#include "tests/engine/analysis/indicator_runs.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

Reading applied(std::string_view name, double x)
{
    const auto functions = unaryFunctions();
    return std::find_if(functions.begin(), functions.end(), [&](const auto& f) { return f.name == name; })->apply(x);
}

std::vector<BarInput> expressionBars(const std::vector<double>& closes)
{
    std::vector<BarInput> bars;
    for (const double close : closes)
        bars.push_back(minuteBar(static_cast<std::int64_t>(bars.size()), close, close, close, close));
    return bars;
}

} // namespace

class TestExpressionFunctions : public QObject {
    Q_OBJECT
private slots:
    void agreeWithTheMathLibrary()
    {
        using Standard = double (*)(double);
        const std::vector<std::pair<const char*, Standard>> functions{
            {"exp", std::exp},    {"sin", std::sin},     {"cos", std::cos},   {"tan", std::tan},
            {"sinh", std::sinh},  {"cosh", std::cosh},   {"tanh", std::tanh}, {"asin", std::asin},
            {"acos", std::acos},  {"atan", std::atan},   {"ceil", std::ceil}, {"abs", std::fabs},
            {"ln", std::log},     {"log10", std::log10}, {"sqrt", std::sqrt}, {"floor", std::floor},
            {"trunc", std::trunc}};
        int compared = 0;
        for (const auto& [name, standard] : functions) {
            for (double x = -20.0; x <= 20.0; x += 0.0625) {
                const double expected = standard(x);
                const Reading ours = applied(name, x);
                const bool isDefined = std::isfinite(expected);
                QVERIFY2(ours.has_value() == isDefined, name);
                if (!isDefined) continue;
                QVERIFY2(std::abs(*ours - expected) <= 1e-13 * std::max(1e-3, std::abs(expected)), name);
                ++compared;
            }
        }
        QVERIFY(compared > 8500);
    }

    void knowTheirLimits()
    {
        QVERIFY(!applied("sqrt", -1.0));
        QVERIFY(!applied("ln", 0.0));
        QVERIFY(!applied("asin", 1.0000001));
        QVERIFY(!applied("exp", 1000.0));
        QVERIFY(!applied("cosh", 1000.0));
        QVERIFY(!applied("sinh", -1000.0));
        QVERIFY(isNear(*applied("asin", -1.0), -std::acos(0.0)));
        QVERIFY(isNear(*applied("torad", 180.0), std::acos(-1.0)));
        QVERIFY(isNear(*applied("todeg", std::acos(-1.0)), 180.0));
        // round(x) = floor(x + 0.5), not away from zero.
        QCOMPARE(*applied("round", -2.5), -2.0);
        QCOMPARE(*applied("round", 2.5), 3.0);
        QVERIFY(!binaryFunctions()[3].apply(1.0, 0.0));
        QVERIFY(!binaryFunctions()[3].apply(0.0, 0.0));
    }

    void crossingsNeedTwoBars()
    {
        const auto a = expressionBars({1, 3, 3, 2, 2, 1});
        const auto b = expressionBars({2, 2, 3, 3, 2, 2});
        const Readings over{std::nullopt, 1.0, 0.0, 0.0, 0.0, 0.0};
        const Readings any{std::nullopt, 1.0, 0.0, 1.0, 0.0, 1.0};
        QCOMPARE(difference(runIndicator("crossover", "value", a, b), over, 0.0), std::string());
        QCOMPARE(difference(runIndicator("crossany", "value", a, b), any, 0.0), std::string());
    }

    void decaysFadeUntilSomethingLargerComes()
    {
        const auto bars = expressionBars({1, 0, 0, 2, 0});
        QCOMPARE(difference(runIndicator("decay:4", "value", bars), {1.0, 0.75, 0.5, 2.0, 1.75}), std::string());
        QCOMPARE(difference(runIndicator("edecay:4", "value", bars), {1.0, 0.75, 0.5625, 2.0, 1.5}), std::string());
        QCOMPARE(difference(runIndicator("lag:2", "value", bars), {std::nullopt, std::nullopt, 1.0, 0.0, 0.0}),
                 std::string());
        QCOMPARE(difference(runIndicator("abs@mom:1", "value", bars), {std::nullopt, 1.0, 0.0, 2.0, 2.0}),
                 std::string());
    }
};

SEXTANT_TEST(TestExpressionFunctions)
#include "tst_expression_functions.moc"
