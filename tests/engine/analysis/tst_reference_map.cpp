#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <sstream>

#include "engine/analysis/indicators/registry.h"
#include "tests/engine/analysis/reference_files.h"
#include "tests/engine/analysis/reference_forms.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

using MapSeries = std::vector<IndicatorColumn::Output>;

/// Where the map of the reference columns lies beside the data; empty if it is not there.
std::string mapPath()
{
    if (dataFolder().empty()) return {};
    const std::string path = dataFolder() + "/../specs/reference-map.csv";
    return std::filesystem::exists(path) ? path : std::string();
}

std::vector<BarInput> tulipBars(const std::string& letters, const std::vector<std::vector<double>>& arrays, bool second)
{
    std::vector<BarInput> bars;
    for (std::size_t i = 0; i < arrays[0].size(); ++i) {
        std::map<char, double> at;
        for (std::size_t k = 0; k < letters.size(); ++k)
            at[letters[k]] = arrays[k][i];
        if (second) at = {{'c', at['x']}};
        const bool hasRange = at.contains('h');
        double close = at.contains('v') ? 1.0 : 0.0;
        if (at.contains('c'))
            close = at['c'];
        else if (hasRange)
            close = (at['h'] + at['l']) / 2.0;
        bars.push_back(minuteBar(28'000'000 + static_cast<std::int64_t>(i), at.contains('o') ? at['o'] : close,
                                 hasRange ? at['h'] : close, hasRange ? at['l'] : close, close,
                                 at.contains('v') ? at['v'] : 1.0));
    }
    return bars;
}

/// Our side of a comparison; an unknown name or output throws.
MapSeries ourSeries(const Ours& ours, const std::vector<BarInput>& bars, const std::vector<BarInput>& benchmark)
{
    const auto spec = parseSpec(ours.spec);
    if (!spec) throw std::runtime_error(spec.error().message);
    const auto& outputs = spec->info->outputs;
    const auto find = [&](const std::string& name) {
        const auto place = std::find(outputs.begin(), outputs.end(), name);
        if (place == outputs.end()) throw std::runtime_error("no output " + name);
        return static_cast<std::size_t>(place - outputs.begin());
    };
    const DrawnIndicator drawn = drawIndicator(*spec, bars, benchmark);
    const MapSeries& plain = drawn.outputs[find(ours.output)];
    MapSeries series = plain;
    switch (ours.conversion) {
    case Conversion::None:
        break;
    case Conversion::LineFromFileStart: {
        const MapSeries& slope = drawn.outputs[find("slope")];
        for (std::size_t t = 0; t < series.size(); ++t)
            if (series[t]) *series[t] -= *slope[t] * (static_cast<double>(t) - spec->whole(0) + 2.0);
        break;
    }
    case Conversion::Ratio:
        for (auto& value : series)
            if (value) value = 1.0 + *value / 100.0;
        break;
    case Conversion::ByCurrentEma:
        for (std::size_t t = 0; t < series.size(); ++t) {
            const bool isKnown = t > 0 && plain[t] && plain[t - 1];
            series[t] = isKnown ? std::optional(100.0 * (*plain[t] - *plain[t - 1]) / *plain[t]) : std::nullopt;
        }
        break;
    }
    return series;
}

/// A field of the reference files: numbers, True and False, and the two kinds of turning points.
std::optional<double> referenceNumber(const std::string& field)
{
    if (field == "True") return 1.0;
    if (field == "False") return 0.0;
    if (field == "H") return 1.0;
    if (field == "L") return -1.0;
    return fieldNumber(field);
}

QString distance(std::size_t index, double ours, double expected)
{
    return QString("index %1: %2, expected %3").arg(index).arg(ours, 0, 'g', 17).arg(expected, 0, 'g', 17);
}

/// Compares from the `after`-th common bar on. Empty: they agree.
QString compared(const MapSeries& ours, const MapSeries& reference, double tolerance, int after, bool mayBeEmpty)
{
    if (ours.size() != reference.size())
        return QString("%1 values, expected %2").arg(ours.size()).arg(reference.size());
    int common = 0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        if (!ours[i] || !reference[i]) continue;
        if (common++ < after) continue;
        if (!isNear(*ours[i], *reference[i], tolerance)) return distance(i, *ours[i], *reference[i]);
    }
    if (common <= after && !mayBeEmpty) return QString("only %1 common bars").arg(common);
    // After the first common bar, neither may have a value where the other has none.
    std::size_t first = 0;
    while (first < ours.size() && !(ours[first] && reference[first]))
        ++first;
    for (std::size_t i = first; i < ours.size(); ++i)
        if (ours[i].has_value() != reference[i].has_value())
            return QString("index %1: %2, expected %3")
                .arg(i)
                .arg(ours[i] ? "a value" : "none", reference[i] ? "a value" : "none");
    return {};
}

} // namespace

/// Every column of reference-map.csv that concerns indicators, one row each.
class TestReferenceMap : public QObject {
    Q_OBJECT
private slots:
    void agrees_data()
    {
        QTest::addColumn<int>("row");
        if (mapPath().empty()) {
            QTest::newRow("no map") << -1;
            return;
        }
        m_map = readCsv(mapPath());
        for (std::size_t i = 0; i < m_map.rows.size(); ++i)
            QTest::addRow("%d %s | %s | %s", static_cast<int>(i), cell(i, "reference_file").c_str(),
                          cell(i, "reference_column").c_str(), cell(i, "our_spec").c_str())
                << static_cast<int>(i);
    }
    void agrees()
    {
        QFETCH(int, row);
        if (row < 0)
            QSKIP("SEXTANT_DATA is not set or has no specs/reference-map.csv beside it: nothing to compare with");
        const auto index = static_cast<std::size_t>(row);
        const std::string file = cell(index, "reference_file");
        if (file.rfind("skender/", 0) != 0 && file.rfind("tulip/", 0) != 0)
            QSKIP("compared by the tests of detectors, options and backtests");
        const std::string note = cell(index, "note");
        if (cell(index, "verdict") == "not_compared") QSKIP(("not compared: " + note).c_str());
        ++m_columns;
        const auto other = unlike().find({file, trimmed(cell(index, "reference_column"))});
        if (other != unlike().end()) {
            ++m_unlike;
            QSKIP((std::string("another definition: ") + other->second).c_str());
        }
        try {
            const QString fault = file == "skender/points.csv" ? comparePoints(index) : compareColumn(index);
            if (fault.startsWith("input ")) {
                ++m_unlike;
                QSKIP(qPrintable(fault));
            }
            ++m_compared;
            if (fault.isEmpty()) ++m_passed;
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        } catch (const std::runtime_error& error) {
            QFAIL(error.what());
        }
    }
    void cleanupTestCase()
    {
        if (m_columns == 0) return;
        qInfo("compared %d of %d columns, passed %d; another definition or no input: %d", m_compared, m_columns,
              m_passed, m_unlike);
    }

private:
    [[nodiscard]] std::string cell(std::size_t row, const char* column) const
    {
        return m_map.rows[row][m_map.column(column)];
    }
    static std::string trimmed(std::string text)
    {
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        return text;
    }

    /// The spec and output of a row as the map gives them, and the tolerance.
    QString compareColumn(std::size_t row)
    {
        const std::string file = cell(row, "reference_file");
        const std::string column = trimmed(cell(row, "reference_column"));
        Ours ours{cell(row, "our_spec"), cell(row, "our_output")};
        std::string tolerance = cell(row, "tolerance");
        std::vector<BarInput> bars;
        std::vector<BarInput> benchmark;
        MapSeries reference;
        bool mayBeEmpty = false;
        if (file == "tulip/candles.txt") return compareCandles(column, ours.output);
        if (file.rfind("skender/", 0) == 0) {
            bars = skenderBars(dataFolder());
            if (file == "skender/prs.csv" || (file == "skender/beta.csv" && column != "returnsMrkt")) {
                benchmark = bars;
                bars = skenderBars(dataFolder(), "compare");
            }
            const CsvTable table = readCsv(dataFolder() + "/reference/" + file);
            const std::size_t place = table.column(column);
            for (const auto& fields : table.rows)
                reference.push_back(referenceNumber(fields[place]));
        } else {
            mayBeEmpty = readTulipColumn(file, column, bars, benchmark, reference);
        }
        const auto variant = std::find_if(variants().begin(), variants().end(),
                                          [&](const Variant& v) { return v.file == file && v.column == column; });
        if (variant != variants().end()) {
            const QString fault =
                compared(ourSeries(variant->ours, bars, benchmark), reference, variant->tolerance, 0, mayBeEmpty);
            if (!fault.isEmpty() || tolerance.empty() || variant->ours.conversion != Conversion::None)
                return fault.isEmpty() ? fault : QString::fromStdString(variant->ours.spec) + ": " + fault;
        }
        if (tolerance.empty() && !mayBeEmpty) return "neither a tolerance nor a variant";
        int after = 0;
        if (const std::size_t at = tolerance.find('@'); at != std::string::npos) {
            after = std::stoi(tolerance.substr(at + 1));
            tolerance.erase(at);
        }
        return compared(ourSeries(ours, bars, benchmark), reference, tolerance.empty() ? 0.0 : std::stod(tolerance),
                        after, mayBeEmpty);
    }

    /// Whether a case is the "psar 0.02 0.2" of the map, which the file may write "psar .02 .2".
    static bool isTitle(const TulipCase& entry, const std::string& title)
    {
        std::istringstream words(title);
        std::string word;
        words >> word;
        if (word != entry.name) return false;
        for (const std::string& parameter : entry.parameters)
            if (!(words >> word) || std::stod(word) != std::stod(parameter)) return false;
        return !(words >> word);
    }

    /// "macd 2 5 9/signal", "max 3 #2". Whether the reference has no value at all.
    static bool readTulipColumn(const std::string& file, std::string column, std::vector<BarInput>& bars,
                                std::vector<BarInput>& benchmark, MapSeries& reference)
    {
        std::size_t occurrence = 1;
        if (const std::size_t at = column.find('#'); at != std::string::npos) {
            occurrence = std::stoul(column.substr(at + 1));
            column = trimmed(column.substr(0, at));
        }
        std::string output;
        if (const std::size_t at = column.find('/'); at != std::string::npos) {
            output = column.substr(at + 1);
            column.erase(at);
        }
        for (const TulipCase& entry : readTulip(dataFolder() + "/reference/" + file)) {
            if (!isTitle(entry, column) || --occurrence > 0) continue;
            const TulipShape shape = tulipShape(entry.name);
            const auto place = std::find(shape.outputs.begin(), shape.outputs.end(), output);
            const std::size_t at =
                shape.inputs.size() + (output.empty() ? 0 : static_cast<std::size_t>(place - shape.outputs.begin()));
            bars = tulipBars(shape.inputs, entry.arrays, false);
            if (shape.inputs.find('x') != std::string::npos) benchmark = tulipBars(shape.inputs, entry.arrays, true);
            reference.assign(bars.size(), std::nullopt);
            if (at >= entry.arrays.size()) return true;
            std::vector<double> expected = entry.arrays[at];
            // `ce 22 3` of extra.txt has one value more than there are bars.
            if (entry.name == "ce") expected.resize(std::min(expected.size(), bars.size() - 21));
            for (std::size_t i = 0; i < expected.size(); ++i)
                reference[bars.size() - expected.size() + i] = expected[i];
            return expected.empty();
        }
        throw std::runtime_error("no case " + column + " in " + file);
    }

    /// "case 1 !doji 15 16": the pattern is, or is not, at those bars.
    static QString compareCandles(const std::string& column, const std::string& output)
    {
        std::istringstream words(column);
        std::string word;
        std::size_t number = 0;
        words >> word >> number >> word;
        const bool isExpected = word[0] != '!';
        const auto cases = readCandles(dataFolder() + "/reference/tulip/candles.txt");
        const std::vector<BarInput> bars = tulipBars("ohlc", cases.at(number - 1), false);
        const MapSeries ours = ourSeries({"candles:10", output}, bars, {});
        for (std::size_t bar = 0; words >> bar;)
            if (!ours.at(bar) || (*ours[bar] != 0.0) != isExpected)
                return QString("bar %1: %2").arg(bar).arg(ours[bar] ? QString::number(*ours[bar]) : "none");
        return {};
    }

    /// "Alma Bars.ToAlma(10, offset, sigma) (5 points)". Rows with the same text are told apart by their order.
    QString comparePoints(std::size_t row)
    {
        std::string title = cell(row, "reference_column");
        title.erase(title.rfind(" ("));
        const std::string indicator = title.substr(0, title.find(' '));
        const std::string call = title.substr(indicator.size() + 1);
        if (call.rfind("h.", 0) == 0) return "input h is not among the files";
        std::size_t occurrence = 0;
        for (std::size_t i = 0; i < row; ++i)
            if (cell(i, "reference_column").rfind(title + " (", 0) == 0 &&
                cell(i, "reference_file") == "skender/points.csv")
                ++occurrence;
        const CsvTable points = readCsv(dataFolder() + "/reference/skender/points.csv");
        std::vector<std::string> tests; // of that call, in order
        for (const auto& fields : points.rows)
            if (fields[0] == indicator && fields[2] == call &&
                std::find(tests.begin(), tests.end(), fields[1]) == tests.end())
                tests.push_back(fields[1]);
        if (tests.empty()) return "no such points";
        // One row of the map may stand for several tests of the same call.
        const bool isShared = call.find("pointType") == std::string::npos;
        const std::string test = isShared ? std::string() : tests.at(occurrence);
        const std::string key = isShared ? call : test.substr(0, test.find('_')) + " " + call;
        const auto found = std::find_if(pointCalls().begin(), pointCalls().end(),
                                        [&](const PointCall& p) { return p.indicator == indicator && p.call == key; });
        if (found == pointCalls().end()) return "no spec for " + QString::fromStdString(key);

        std::vector<BarInput> bars = skenderBars(dataFolder());
        std::vector<BarInput> benchmark = bars;
        if (call.rfind("OtherBars.", 0) == 0) bars = skenderBars(dataFolder(), "compare");
        if (call.rfind("flat.", 0) == 0) {
            bars.clear();
            for (std::int64_t i = 0; i < 100; ++i)
                bars.push_back(minuteBar(28'000'000 + i, 100, 100, 100, 100));
            benchmark = bars;
        }
        std::map<std::string, MapSeries> series;
        int count = 0;
        for (const auto& fields : points.rows) {
            if (fields[0] != indicator || fields[2] != call || (!isShared && fields[1] != test)) continue;
            const auto index = std::stoul(fields[3]);
            const std::string& field = fields[4];
            if (field == "Intercept" || field == "Line") continue; // other definitions, see slope.csv
            const auto output = std::find_if(found->fields.begin(), found->fields.end(),
                                             [&](const auto& pair) { return pair.first == field; });
            if (output == found->fields.end()) return "no output for " + QString::fromStdString(field);
            // There the reference shows the raw price, ours nothing (IND-100).
            if (field == "Trendline" && index < 11) continue;
            const std::optional<double> expected = referenceNumber(fields[5]);
            ++count;
            if (output->second.empty()) {
                if (expected) return QString::fromStdString(field) + ": ours has no such output";
                continue;
            }
            Ours ours{found->spec, output->second};
            bool isOfBenchmark = false;
            if (std::size_t slash = ours.output.find('/'); slash != std::string::npos) {
                ours.spec = ours.output.substr(0, slash);
                ours.output.erase(0, slash + 1);
                isOfBenchmark = ours.spec.rfind("benchmark ", 0) == 0;
                if (isOfBenchmark) ours.spec.erase(0, 10);
            }
            const std::string name = (isOfBenchmark ? "benchmark " : "") + ours.spec + "/" + ours.output;
            if (!series.contains(name)) series[name] = ourSeries(ours, isOfBenchmark ? benchmark : bars, benchmark);
            const auto value = series[name].at(index);
            const QString where = QString("%1[%2]: ").arg(QString::fromStdString(field)).arg(index);
            if (value.has_value() != expected.has_value())
                return where + (value ? QString::number(*value, 'g', 17) + ", expected none"
                                      : QString("none, expected %1").arg(*expected));
            if (!value) continue;
            const auto tolerance = referenceNumber(fields[6]);
            if (tolerance ? std::abs(*value - *expected) > *tolerance : !isNear(*value, *expected))
                return where + distance(index, *value, *expected);
        }
        return count > 0 ? QString() : QString("no points");
    }

    CsvTable m_map;
    int m_columns = 0;
    int m_compared = 0;
    int m_passed = 0;
    int m_unlike = 0;
};

SEXTANT_TEST(TestReferenceMap)
#include "tst_reference_map.moc"
