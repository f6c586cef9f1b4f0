#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <map>

#include "engine/analysis/indicators/registry.h"
#include "tests/engine/analysis/reference_files.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

using ReferenceOutput = IndicatorColumn::Output;

/// One output of a spec over bars.
std::vector<ReferenceOutput> referenceSeries(const std::string& text, const std::string& output,
                                             const std::vector<BarInput>& bars)
{
    const auto spec = parseSpec(text);
    if (!spec) throw std::runtime_error(spec.error().message);
    const auto column = makeColumn(*spec);
    const auto& outputs = spec->info->outputs;
    const auto place = static_cast<std::size_t>(std::find(outputs.begin(), outputs.end(), output) - outputs.begin());
    if (place == outputs.size()) throw std::runtime_error("no output " + output);
    std::vector<ReferenceOutput> series;
    std::vector<ReferenceOutput> row(column->outputCount());
    for (const BarInput& bar : bars) {
        column->update(bar, row);
        series.push_back(row[place]);
    }
    return series;
}

std::size_t firstIndex(const std::vector<ReferenceOutput>& series)
{
    return static_cast<std::size_t>(
        std::find_if(series.begin(), series.end(), [](const auto& v) { return v.has_value(); }) - series.begin());
}

std::vector<BarInput> barsOfCloses(const std::vector<double>& closes)
{
    std::vector<BarInput> bars;
    for (const double close : closes)
        bars.push_back(minuteBar(28'000'000 + static_cast<std::int64_t>(bars.size()), close, close, close, close));
    return bars;
}

} // namespace

class TestIndicatorReference : public QObject {
    Q_OBJECT
private slots:
    /// Each column of the reference files that reference-map.csv gives to an indicator of ours, in the variant that it
    /// names.
    void agreesWithSkender_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("output");
        QTest::addColumn<int>("first"); // index of our first value
        QTest::addColumn<double>("tolerance");
        QTest::addColumn<int>("after"); // common bars left out
        const auto row = [](const char* file, const char* column, const char* spec, const char* output, int first,
                            double tolerance = 1e-9, int after = 0) {
            QTest::addRow("%s %s %s", file, column, spec)
                << QString(file) << QString(column) << QString(spec) << QString(output) << first << tolerance << after;
        };
        row("sma", "sma", "sma:20", "value", 19);
        row("sma-analysis", "sma", "sma:20", "value", 19);
        row("ema", "ema", "ema:20", "value", 19);
        row("macd", "fastEma", "ema:12", "value", 11);
        row("macd", "slowEma", "ema:26", "value", 25);
        row("smma", "smma", "rma:20", "value", 19);
        row("smma", "smma", "smma:20", "value", 19);
        row("rsi", "rsi", "rsi:14", "value", 14);
        row("crsi", "rsi", "rsi:3", "value", 3);
        row("macd", "macd", "macd:12:26:9", "macd", 25);
        row("macd", "signal", "macd:12:26:9", "signal", 33);
        row("macd", "histogram", "macd:12:26:9", "histogram", 33);
        row("tr", "tr", "tr", "value", 0);
        row("tr", "tr", "tr:tr0=skip", "value", 1);
        row("atr", "tr", "tr", "value", 0);
        row("atr", "atr", "atr:14", "value", 13, 1e-6, 138);
        row("atr", "atr", "atr:14:tr0=skip", "value", 14);
        row("atr-stop", "atr", "atr:21", "value", 20, 1e-6, 200);
        row("atr-stop", "atr", "atr:21:tr0=skip", "value", 21);
        row("bb", "sma", "bollinger:20:2", "mid", 19);
        row("bb", "upperBand", "bollinger:20:2", "upper", 19);
        row("bb", "lowerBand", "bollinger:20:2", "lower", 19);
        row("bb", "percentB", "bollinger:20:2", "percent_b", 19);
        row("bb", "width", "bollinger:20:2", "bandwidth", 19);
        row("bb", "zScore", "bollinger:20:2", "zscore", 19);
        row("slope", "stdDev", "stddev:14", "value", 13);
    }
    void agreesWithSkender()
    {
        // Not in initTestCase: what it skips stays skipped for the classes after this one.
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no reference values to compare with");
        QFETCH(QString, file);
        QFETCH(QString, column);
        QFETCH(QString, spec);
        QFETCH(QString, output);
        QFETCH(int, first);
        QFETCH(double, tolerance);
        QFETCH(int, after);
        const auto bars = skenderBars(dataFolder());
        QCOMPARE(bars.size(), std::size_t{502});
        const CsvTable table = readCsv(dataFolder() + "/reference/skender/" + file.toStdString() + ".csv");
        const std::size_t place = table.column(column.toStdString());
        const auto ours = referenceSeries(spec.toStdString(), output.toStdString(), bars);
        QCOMPARE(table.rows.size(), ours.size());
        QCOMPARE(firstIndex(ours), static_cast<std::size_t>(first));
        int common = 0;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            const auto expected = fieldNumber(table.rows[i][place]);
            if (!expected || !ours[i]) continue;
            if (common++ < after) continue;
            QVERIFY2(
                isNear(*ours[i], *expected, tolerance),
                qPrintable(
                    QString("index %1: %2, expected %3").arg(i).arg(*ours[i], 0, 'g', 17).arg(*expected, 0, 'g', 17)));
        }
        QVERIFY(common > after + 250);
    }

    void barPartsAgreeWithSkender()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no reference values to compare with");
        const auto bars = skenderBars(dataFolder());
        const CsvTable table = readCsv(dataFolder() + "/reference/skender/points.csv");
        const std::map<std::string, const char*> parts{
            {"Open", "open"}, {"High", "high"}, {"Low", "low"}, {"Close", "close"}, {"Volume", "volume"},
            {"HL2", "hl2"},   {"HLC3", "hlc3"}, {"OC2", "oc2"}, {"OHL3", "ohl3"},   {"OHLC4", "ohlc4"}};
        int compared = 0;
        for (const auto& row : table.rows) {
            const std::string prefix = "Bars.Use(CandlePart.";
            if (row[0] != "BarPart" || row[2].rfind(prefix, 0) != 0) continue;
            std::string part = row[2].substr(prefix.size());
            part.erase(part.find(')'));
            QVERIFY2(parts.contains(part), part.c_str());
            const auto series = referenceSeries(parts.at(part), "value", bars);
            const double tolerance = fieldNumber(row[6]).value_or(1e-9);
            QVERIFY(std::abs(*series[std::stoul(row[3])] - *fieldNumber(row[5])) <=
                    std::max(tolerance, 1e-9 * *fieldNumber(row[5])));
            ++compared;
        }
        QVERIFY(compared >= 10);
    }

    /// The hand-checked points of skender/points.csv; an empty one must be empty with us too.
    void agreesWithSkenderPoints_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QStringList>("fields"); // their name, our output, in turns
        QTest::addColumn<int>("points");
        const auto row = [](const char* call, const char* spec, const QStringList& fields, int points) {
            QTest::newRow(call) << QString(call) << QString(spec) << fields << points;
        };
        row("Bars.ToAtr()", "atr:14:tr0=skip", {"Atr", "value"}, 5);
        row("Bars.ToTr()", "tr:tr0=skip", {"Tr", "value"}, 5);
        row("Bars.ToBollingerBands()", "bollinger:20:2",
            {"Sma", "mid", "UpperBand", "upper", "LowerBand", "lower", "PercentB", "percent_b", "ZScore", "zscore",
             "Width", "bandwidth"},
            9);
        row("Bars.ToEma(20)", "ema:20", {"Ema", "value"}, 3);
        row("Bars.Use(CandlePart.Open).ToEma(20)", "ema:20@open", {"Ema", "value"}, 3);
        row("Bars.ToRsi().ToEma(20)", "ema:20@rsi:14", {"Ema", "value"}, 3);
        row("Bars.ToMacd(12, 26, 9)", "macd:12:26:9", {"Macd", "macd", "Signal", "signal", "Histogram", "histogram"},
            8);
        row("Bars.ToRsi()", "rsi", {"Rsi", "value"}, 4);
        row("Bars.ToRsi(1)", "rsi:1", {"Rsi", "value"}, 2);
        row("Bars.ToSma(20)", "sma:20", {"Sma", "value"}, 6);
        row("Bars.Use(CandlePart.Open).ToSma(20)", "sma:20@open", {"Sma", "value"}, 4);
        row("Bars.Use(CandlePart.Volume).ToSma(20)", "sma:20@volume", {"Sma", "value"}, 3);
        row("Bars.ToSmma(20)", "smma:20", {"Smma", "value"}, 1);
    }
    void agreesWithSkenderPoints()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no reference values to compare with");
        QFETCH(QString, call);
        QFETCH(QString, spec);
        QFETCH(QStringList, fields);
        QFETCH(int, points);
        const auto bars = skenderBars(dataFolder());
        const CsvTable table = readCsv(dataFolder() + "/reference/skender/points.csv");
        int compared = 0;
        for (const auto& row : table.rows) {
            if (row[2] != call.toStdString()) continue;
            const qsizetype field = fields.indexOf(QString::fromStdString(row[4]));
            if (field < 0 || field % 2 != 0) continue;
            const auto series = referenceSeries(spec.toStdString(), fields[field + 1].toStdString(), bars);
            const ReferenceOutput ours = series.at(std::stoul(row[3]));
            const auto expected = fieldNumber(row[5]);
            ++compared;
            if (!expected) {
                QVERIFY2(!ours, row[3].c_str());
                continue;
            }
            const auto tolerance = fieldNumber(row[6]);
            QVERIFY2(ours && (tolerance ? std::abs(*ours - *expected) <= *tolerance : isNear(*ours, *expected)),
                     row[3].c_str());
        }
        QVERIFY2(compared >= points, qPrintable(QString::number(compared)));
    }

    /// The cases of the three Tulip files. Where the map says that only the seed differs, the form that reproduces it
    /// is compared.
    void agreesWithTulip_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QStringList>("outputs");
        QTest::addColumn<double>("tolerance");
        const auto row = [](const char* file, const char* name, const char* spec, const QStringList& outputs,
                            double tolerance) {
            QTest::addRow("%s %s", file, name)
                << QString(file) << QString(name) << QString(spec) << outputs << tolerance;
        };
        row("atoz", "rsi 5", "rsi:5", {"value"}, 1e-5);
        row("untest", "rsi 5", "rsi:5", {"value"}, 1e-4);
        row("atoz", "stddev 5", "stddev:5", {"value"}, 1e-4);
        row("untest", "stddev 5", "stddev:5", {"value"}, 1e-3);
        row("extra", "stddev 3", "stddev:3", {"value"}, 1e-9);
        row("atoz", "wilders 5", "wilders:5", {"value"}, 1e-5);
        row("untest", "wilders 5", "wilders:5", {"value"}, 1e-4);
        row("atoz", "ema 5", "ema:5:seed=first", {"value"}, 1e-3);
        row("untest", "ema 5", "ema:5:seed=first", {"value"}, 1e-3);
        // Its signal line is seeded with the first macd, as seed=first does; compared from where ours is published.
        row("untest", "macd 2 5 9", "macd:2:5:9:seed=first", {"macd", "signal", "histogram"}, 1e-3);
        row("atoz", "typprice", "typprice", {"value"}, 1e-5);
        row("untest", "typprice", "typprice", {"value"}, 1e-5);
        row("atoz", "wcprice", "wcprice", {"value"}, 1e-5);
        row("untest", "wcprice", "wcprice", {"value"}, 1e-4);
        row("extra", "avgprice", "avgprice", {"value"}, 1e-4);
        row("untest", "avgprice", "avgprice", {"value"}, 1e-4);
    }
    void agreesWithTulip()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no reference values to compare with");
        QFETCH(QString, file);
        QFETCH(QString, name);
        QFETCH(QString, spec);
        QFETCH(QStringList, outputs);
        QFETCH(double, tolerance);
        const auto cases = readTulip(dataFolder() + "/reference/tulip/" + file.toStdString() + ".txt");
        bool found = false;
        for (const TulipCase& entry : cases) {
            QString title = QString::fromStdString(entry.name);
            for (const std::string& parameter : entry.parameters)
                title += " " + QString::fromStdString(parameter);
            if (title != name) continue;
            found = true;
            const std::size_t inputs = entry.arrays.size() - static_cast<std::size_t>(outputs.size());
            QVERIFY(inputs == 1 || inputs == 3 || inputs == 4);
            std::vector<BarInput> bars = barsOfCloses(entry.arrays[inputs - 1]);
            // Inputs are the close; high, low, close; or open, high, low, close.
            for (std::size_t i = 0; inputs > 1 && i < bars.size(); ++i) {
                if (inputs == 4) bars[i].open = entry.arrays[0][i];
                bars[i].high = entry.arrays[inputs - 3][i];
                bars[i].low = entry.arrays[inputs - 2][i];
            }
            for (qsizetype k = 0; k < outputs.size(); ++k) {
                const auto& expected = entry.arrays[inputs + static_cast<std::size_t>(k)];
                const auto ours = referenceSeries(spec.toStdString(), outputs[k].toStdString(), bars);
                const std::size_t offset = bars.size() - expected.size(); // expected values are those of the last bars
                int common = 0;
                for (std::size_t i = 0; i < expected.size(); ++i) {
                    if (!ours[offset + i]) continue;
                    ++common;
                    QVERIFY2(isNear(*ours[offset + i], expected[i], tolerance),
                             qPrintable(QString("%1 index %2: %3, expected %4")
                                            .arg(outputs[k])
                                            .arg(offset + i)
                                            .arg(*ours[offset + i], 0, 'g', 12)
                                            .arg(expected[i])));
                }
                QVERIFY(common >= 3);
            }
        }
        QVERIFY2(found, "no such case in the file");
    }
};

SEXTANT_TEST(TestIndicatorReference)
#include "tst_indicator_reference.moc"
