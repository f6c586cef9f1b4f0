#include "tests/test_main.h"

#include <QTest>

#include <filesystem>
#include <set>

#include "engine/analysis/indicators/registry.h"
#include "engine/core/contract.h"
#include "tests/engine/analysis/reference_files.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

QString joined(const std::vector<std::string_view>& words, char separator)
{
    QString text;
    for (const std::string_view word : words) {
        if (!text.isEmpty()) text += QLatin1Char(separator);
        text += QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    return text;
}

} // namespace

class TestRegistry : public QObject {
    Q_OBJECT
private slots:
    void namesAreThoseOfTheSpecification_data()
    {
        // Rows of specs/indicator-names.csv: id, name, alias, spec_default, outputs, parameters.
        QTest::addColumn<QString>("row");
        for (const char* row : {
                 "IND-01,sma,,sma:20,value,period",
                 "IND-02,ema,,ema:20,value,period",
                 "IND-02R,ribbon,,ribbon:8:13:21:48:200,e1 e2 e3 e4 e5 spread bull bear,p1:p2:p3:p4:p5",
                 "IND-04,rma,smma wilders,rma:14,value,period",
                 "IND-13,rsi,,rsi:14,value,period",
                 "IND-14,macd,,macd:12:26:9,macd signal histogram,fast:slow:signal",
                 "IND-41,tr,,tr,value,",
                 "IND-42,atr,,atr:14,value,period",
                 "IND-45,bollinger,bb bbands,bollinger:20:2,mid upper lower percent_b bandwidth pos "
                 "zscore,period:multiplier",
                 "IND-135,stddev,stdev,stddev:20,value,period",
                 "IND-140,open,,open,value,",
                 "IND-140,high,,high,value,",
                 "IND-140,low,,low,value,",
                 "IND-140,close,,close,value,",
                 "IND-140,volume,,volume,value,",
                 "IND-140,hl2,medprice,hl2,value,",
                 "IND-140,hlc3,typprice,hlc3,value,",
                 "IND-140,oc2,,oc2,value,",
                 "IND-140,ohl3,,ohl3,value,",
                 "IND-140,ohlc4,avgprice,ohlc4,value,",
                 "IND-140,hlcc4,wcprice,hlcc4,value,",
             })
            QTest::newRow(row) << QString(row);
    }
    void namesAreThoseOfTheSpecification()
    {
        QFETCH(QString, row);
        const QStringList fields = row.split(',');
        const IndicatorInfo* info = findIndicator(fields[1].toStdString());
        QVERIFY(info != nullptr);
        QCOMPARE(QString::fromUtf8(info->id.data(), static_cast<qsizetype>(info->id.size())), fields[0]);
        QCOMPARE(joined(info->aliases, ' '), fields[2]);
        QCOMPARE(joined({info->defaultSpec}, ' '), fields[3]);
        QCOMPARE(joined(info->outputs, ' '), fields[4]);
        std::vector<std::string_view> parameters;
        for (const ParameterInfo& parameter : info->parameters)
            parameters.push_back(parameter.name);
        QCOMPARE(joined(parameters, ':'), fields[5]);
        for (const std::string_view alias : info->aliases)
            QCOMPARE(findIndicator(alias), info);
    }

    /// The whole of indicator-names.csv, which lies beside the data.
    void hasEveryNameInOrder()
    {
        const std::string path = dataFolder() + "/../specs/indicator-names.csv";
        if (dataFolder().empty() || !std::filesystem::exists(path))
            QSKIP("SEXTANT_DATA is not set or has no specs/indicator-names.csv beside it: no names to compare with");
        const CsvTable names = readCsv(path);
        std::size_t place = 0;
        for (const auto& fields : names.rows) {
            QVERIFY2(place < indicators().size(), fields[1].c_str());
            const IndicatorInfo& info = indicators()[place++];
            QCOMPARE(std::string(info.name), fields[1]);
            QCOMPARE(std::string(info.id), fields[0]);
            QCOMPARE(joined(info.aliases, ' ').toStdString(), fields[2]);
            QCOMPARE(std::string(info.defaultSpec), fields[3]);
            QCOMPARE(joined(info.outputs, ' ').toStdString(), fields[4]);
            std::vector<std::string_view> parameters;
            for (const ParameterInfo& parameter : info.parameters)
                parameters.push_back(parameter.name);
            QCOMPARE(joined(parameters, ':').toStdString(), fields[5]);
        }
        QCOMPARE(place, indicators().size());
    }

    void everyEntryIsWhole()
    {
        std::set<std::string_view> names;
        for (const IndicatorInfo& info : indicators()) {
            const QByteArray name(info.name.data(), static_cast<qsizetype>(info.name.size()));
            QVERIFY2(names.insert(info.name).second, name);
            for (const std::string_view alias : info.aliases)
                QVERIFY2(names.insert(alias).second, name);
            QVERIFY2(!info.formula.empty() && !info.warmUp.empty() && !info.source.empty(), name);
            // The default spec gives the default parameters, and so does the bare name.
            const auto spec = parseSpec(info.defaultSpec);
            const auto bare = parseSpec(info.name);
            QVERIFY2(spec && bare, name);
            QVERIFY2(spec->parameters == bare->parameters, name);
            for (std::size_t i = 0; i < info.parameters.size(); ++i) {
                QCOMPARE(spec->parameters[i], info.parameters[i].defaultValue);
                QVERIFY(info.parameters[i].minimum <= info.parameters[i].defaultValue);
                QVERIFY(info.parameters[i].defaultValue <= info.parameters[i].maximum);
            }
            for (const OptionInfo& option : info.options)
                QVERIFY2(option.values.size() >= 2 || option.minimum < option.maximum, name);
            const auto column = makeColumn(*spec);
            QCOMPARE(column->outputCount(), info.outputs.size());
            QVERIFY(column->warmUp() >= 1);
        }
        QCOMPARE(findIndicator("nothing"), nullptr);
        QCOMPARE(findIndicator(""), nullptr);
    }

    void readsAList()
    {
        const auto specs = parseSpecs(" ema:20, rsi:14 ,macd:12:26:9,bollinger:20:2");
        QVERIFY(specs);
        QCOMPARE(specs->size(), std::size_t{4});
        std::vector<std::string> names;
        for (const IndicatorSpec& spec : *specs) {
            const auto column = makeColumn(spec);
            names.insert(names.end(), column->names().begin(), column->names().end());
        }
        // cli.md: the spec with '_' for ':', several outputs as <spec>_<output>.
        const std::vector<std::string> expected{"ema_20",
                                                "rsi_14",
                                                "macd_12_26_9_macd",
                                                "macd_12_26_9_signal",
                                                "macd_12_26_9_histogram",
                                                "bollinger_20_2_mid",
                                                "bollinger_20_2_upper",
                                                "bollinger_20_2_lower",
                                                "bollinger_20_2_percent_b",
                                                "bollinger_20_2_bandwidth",
                                                "bollinger_20_2_pos",
                                                "bollinger_20_2_zscore"};
        QVERIFY(names == expected);
    }

    void missingParametersTakeTheirDefaults()
    {
        QVERIFY((parseSpec("macd:5")->parameters == std::vector<double>{5, 26, 9}));
        QVERIFY((parseSpec("bb:10")->parameters == std::vector<double>{10, 2}));
        QVERIFY((parseSpec("bb:10:2.5")->parameters == std::vector<double>{10, 2.5}));
        QCOMPARE(makeColumn(*parseSpec("bb:10"))->names()[0], std::string("bb_10_mid"));
    }

    void optionsFollow()
    {
        const auto spec = parseSpec("atr:14:tr0=skip");
        QVERIFY(spec);
        QVERIFY(spec->options == std::vector<std::size_t>{1});
        QCOMPARE(makeColumn(*spec)->names()[0], std::string("atr_14_tr0=skip"));
        QCOMPARE(makeColumn(*spec)->warmUp(), 15);
        QVERIFY((parseSpec("macd:seed=first:macdSeed=talib")->options == std::vector<std::size_t>{1, 1}));
        QVERIFY((parseSpec("macd:macdSeed=own")->options == std::vector<std::size_t>{0, 0}));
    }

    void chainsWarmUpOneAfterTheOther()
    {
        const auto column = makeColumn(*parseSpec("ema:20@rsi:14"));
        QCOMPARE(column->warmUp(), 15 + 20 - 1);
        QCOMPARE(column->convergence(), 187);
        QCOMPARE(makeColumn(*parseSpec("sma:5@macd"))->warmUp(), 26 + 5 - 1); // of its first output
        QCOMPARE(makeColumn(*parseSpec("sma:5@open"))->warmUp(), 5);
        QCOMPARE(column->names()[0], std::string("ema_20@rsi_14"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* text, const char* message) {
            QTest::newRow(text) << QString(text) << QString(message);
        };
        row("", "the list of indicators is empty, expected e.g. 'ema:20,rsi:14'");
        row("ema:20,", "indicator spec '': the name is missing, expected one of sma, ema,");
        row("emma:20", "indicator spec 'emma:20': unknown indicator 'emma', expected one of sma, ema, ribbon, wma, "
                       "rma, dema, tema, ");
        row("EMA:20", "unknown indicator 'EMA'");
        row("ema:0", "indicator spec 'ema:0': period: expected a whole number from 1 to 100000, was '0'");
        row("ema:-5", "period: expected a whole number from 1 to 100000, was '-5'");
        row("ema:2.5", "period: expected a whole number from 1 to 100000, was '2.5'");
        row("ema:1e2", "period: expected a whole number from 1 to 100000, was '1e2'");
        row("ema:100001", "was '100001'");
        row("ema:99999999999999999999999999", "was '99999999999999999999999999'");
        row("ema:abc", "period: expected a whole number from 1 to 100000, was 'abc'");
        row("ema:", "period: expected a whole number from 1 to 100000, was ''");
        row("ema:20:30", "indicator spec 'ema:20:30': too many parameters, expected at most 1 (period), was 2");
        row("tr:14", "indicator spec 'tr:14': too many parameters, expected no parameters, was 1");
        row("bollinger:20:nan", "multiplier: expected a number from 0.01 to 100, was 'nan'");
        row("bollinger:20:inf", "multiplier: expected a number from 0.01 to 100, was 'inf'");
        row("bollinger:20:0", "multiplier: expected a number from 0.01 to 100, was '0'");
        row("macd:26:12:9", "indicator spec 'macd:26:12:9': expected fast < slow, such as macd:12:26:9");
        row("ribbon:8:8:21:48:200", "expected periods that rise, such as ribbon:8:13:21:48:200");
        row("ema:20:seed=median", "seed: expected one of sma, first, was 'median'");
        row("ema:20:color=red", "unknown option 'color', expected one of seed");
        row("sma:20:seed=first", "unknown option 'seed', sma has none");
        row("ema:seed=first:20", "parameter '20' after an option, expected key=value");
        row("ema:20:seed=sma:seed=sma", "option 'seed' is given twice");
        row("atr:14@open", "indicator spec 'atr:14@open': atr is computed of whole bars and takes no source");
        row("ema:20@", "indicator spec '': the name is missing");
        row("ema:20@rsi:0", "indicator spec 'rsi:0': period");
        row("ema:1@ema:1@ema:1@ema:1@ema:1@ema:1@ema:1@ema:1@ema:1", "expected a chain of at most 8 indicators");
        row("ema:20,rsi:14,ema:20", "indicator spec 'ema:20': is given twice, expected each spec once");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const auto specs = parseSpecs(text.toStdString());
        QVERIFY(!specs);
        QCOMPARE(specs.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(QString::fromStdString(specs.error().message).contains(message), specs.error().message.c_str());
        QVERIFY(!QString::fromStdString(specs.error().message).contains('\n'));
    }

    void writesAsManyValuesAsItHasNames()
    {
        const auto column = makeColumn(*parseSpec("macd"));
        std::vector<IndicatorColumn::Output> two(2);
        QVERIFY_EXCEPTION_THROWN(column->update(minuteBar(1, 1, 1, 1, 1), two), ContractViolation);
        QVERIFY_EXCEPTION_THROWN((void)makeColumn(IndicatorSpec{}), ContractViolation);
    }

    void instancesShareNothing()
    {
        const auto spec = parseSpec("ema:3@hl2");
        const auto a = makeColumn(*spec);
        const auto b = makeColumn(*spec);
        std::vector<IndicatorColumn::Output> row(1);
        for (int i = 0; i < 10; ++i)
            a->update(minuteBar(i, 5, 7, 3, 5), row);
        QCOMPARE(*row[0], 5.0);
        b->update(minuteBar(1, 1, 1, 1, 1), row);
        QVERIFY(!row[0]);
    }
};

SEXTANT_TEST(TestRegistry)
#include "tst_registry.moc"
