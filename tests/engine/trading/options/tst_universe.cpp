#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include "engine/market/options/option_symbol.h"
#include "engine/trading/options/black_scholes.h"
#include "engine/trading/options/implied_volatility.h"
#include "tests/engine/trading/options/reference_rows.h"

using namespace sextant;
using namespace sextant::trading;
using sextant::test::numberOf;
using sextant::test::tableRows;

/// Greeks of whole chains made by another program (LEAN), in its conventions: specs/options-notes.md §2.
class TestUniverse final : public QObject {
    Q_OBJECT
private slots:
    void greeksOfAapl();
    void volatilitiesOfAaplWhereTheyFollowFromThePrice();
    void greeksOfSpy();
};

namespace {

/// One option of a universe file. The header names a field more than the rows have: rho was lost, and theta is last.
struct UniverseRow {
    std::string date;
    OptionTerms terms;
    double underlying = 0.0;
    double close = 0.0;
    double volatility = 0.0;
    double delta = 0.0;
    double gamma = 0.0;
    double vega = 0.0;
    double theta = 0.0;
};

std::vector<UniverseRow> universe(const char* path)
{
    std::vector<UniverseRow> rows;
    for (const auto& cells : tableRows(path)) {
        if (cells.size() != 17 || cells[3].empty()) continue; // the header; the underlying's own row
        UniverseRow row;
        row.date = cells[0];
        // Whole days from the day after the row's date.
        const double days = market::dateFrom(cells[3]).value() - market::dateFrom(cells[0]).value() - 1;
        row.terms = {market::optionTypeFrom(cells[5]).value(), numberOf(cells[4]), days / 365.0};
        row.underlying = numberOf(cells[2]);
        row.close = numberOf(cells[9]);
        row.volatility = numberOf(cells[12]);
        row.delta = numberOf(cells[13]);
        row.gamma = numberOf(cells[14]);
        row.vega = numberOf(cells[15]);
        row.theta = numberOf(cells[16]);
        rows.push_back(row);
    }
    return rows;
}

/// Spot and yield that a day's greeks were made with: 100 vega / (S² gamma v T) = e^{-qT}, a straight line in T.
struct Fit {
    double spot = 0.0;
    double yield = 0.0;
};

Fit fitDay(const std::vector<const UniverseRow*>& rows)
{
    double weight = 0.0, t = 0.0, y = 0.0, tt = 0.0, ty = 0.0;
    for (const UniverseRow* row : rows) {
        if (row->volatility <= 0.01 || row->gamma < 5e-4 || row->vega < 0.02 || row->terms.years <= 0.0) continue;
        const double line = std::log(100.0 * row->vega / (row->gamma * row->volatility * row->terms.years));
        const double w = row->gamma * row->gamma * 1e6; // what is printed has seven decimals
        weight += w;
        t += w * row->terms.years;
        y += w * line;
        tt += w * row->terms.years * row->terms.years;
        ty += w * row->terms.years * line;
    }
    const double slope = (weight * ty - t * y) / (weight * tt - t * t);
    return {std::exp(0.5 * (y - slope * t) / weight), -slope};
}

std::map<std::string, std::vector<const UniverseRow*>> byDay(const std::vector<UniverseRow>& rows)
{
    std::map<std::string, std::vector<const UniverseRow*>> days;
    for (const UniverseRow& row : rows)
        days[row.date].push_back(&row);
    return days;
}

constexpr double kRate = 0.0075; // primary credit rate of 2014

} // namespace

void TestUniverse::greeksOfAapl()
{
    const auto rows = universe("reference/options/aapl_universe_iv_greeks.csv.gz");
    if (rows.empty()) QSKIP("SEXTANT_DATA is not set: no greeks to compare with");
    QCOMPARE(rows.size(), std::size_t{43'672});
    // What specs/options-notes.md found: the official closes.
    const std::map<std::string, double> closes{{"2014-06-02", 628.65}, {"2014-06-03", 637.54}, {"2014-06-04", 644.82},
                                               {"2014-06-05", 647.35}, {"2014-06-09", 93.70},  {"2014-06-10", 94.25},
                                               {"2014-06-11", 93.86},  {"2014-06-12", 92.26},  {"2014-06-13", 91.28},
                                               {"2014-06-16", 92.20}};
    std::size_t compared = 0;
    std::size_t within = 0;
    for (const auto& [date, day] : byDay(rows)) {
        const bool isSolved =
            std::any_of(day.begin(), day.end(), [](const UniverseRow* row) { return row->volatility > 0.01; });
        QCOMPARE(isSolved, date != "2014-06-06");
        if (!isSolved) continue;
        const Fit fit = fitDay(day);
        const auto close = closes.find(date);
        QVERIFY(close != closes.end());
        QVERIFY2(std::fabs(fit.spot / close->second - 1.0) < 2e-4, (date + " " + std::to_string(fit.spot)).c_str());
        for (const UniverseRow* row : day) {
            if (row->volatility <= 0.01) continue;
            const OptionMarket at{close->second, kRate, fit.yield, row->volatility};
            const OptionValue ours = blackScholes(row->terms, at);
            const double gamma = ours.gamma * std::exp(fit.yield * row->terms.years); // theirs lacks e^{-qT}
            const double worst =
                std::max({std::fabs(ours.delta - row->delta), std::fabs(gamma - row->gamma),
                          std::fabs(ours.vega / 100.0 - row->vega), std::fabs(ours.theta / 365.0 - row->theta)});
            ++compared;
            if (worst <= 1e-4) ++within;
        }
    }
    QVERIFY(compared > 9'500);
    QVERIFY2(static_cast<double>(within) >= 0.999 * static_cast<double>(compared),
             qPrintable(QStringLiteral("%1 of %2").arg(within).arg(compared)));
}

void TestUniverse::volatilitiesOfAaplWhereTheyFollowFromThePrice()
{
    const auto rows = universe("reference/options/aapl_universe_iv_greeks.csv.gz");
    if (rows.empty()) QSKIP("SEXTANT_DATA is not set: no volatilities to compare with");
    std::size_t found = 0;
    for (const auto& [date, day] : byDay(rows)) {
        if (date == "2014-06-06") continue;
        const Fit fit = fitDay(day);
        for (const UniverseRow* row : day) {
            if (row->volatility <= 0.01) continue;
            const OptionMarket at{fit.spot, kRate, fit.yield, row->volatility};
            const OptionValue value = blackScholes(row->terms, at);
            // Many rows were made from placeholder prices; these were not.
            if (std::fabs(value.price - row->close) > 2e-3 * row->close || value.vega < 1.0) continue;
            const auto volatility = findVolatility(row->terms, at, row->close);
            if (!volatility) continue;
            QVERIFY(std::fabs(*volatility - row->volatility) <= 2.5e-3 * row->close / value.vega + 1e-6);
            ++found;
        }
    }
    QVERIFY2(found > 1'000, qPrintable(QString::number(found)));
}

void TestUniverse::greeksOfSpy()
{
    const auto rows = universe("reference/options/spy_universe_iv_greeks.csv.gz");
    if (rows.empty()) QSKIP("SEXTANT_DATA is not set: no greeks to compare with");
    QCOMPARE(rows.size(), std::size_t{173});
    int unsolved = 0;
    for (const UniverseRow& row : rows) {
        QVERIFY(row.terms.type == OptionType::Call);
        if (row.volatility > 1e-6) continue;
        // The lower bound of their search, deep in the money: exercised at once.
        ++unsolved;
        QCOMPARE(row.delta, 1.0);
        QVERIFY(row.gamma == 0.0 && row.vega == 0.0);
        QVERIFY(row.terms.strike < row.underlying);
    }
    QCOMPARE(unsolved, 71);
}

SEXTANT_TEST(TestUniverse)
#include "tst_universe.moc"
