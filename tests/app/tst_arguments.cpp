#include "tests/test_main.h"

#include <QStringList>
#include <QTest>

#include "app/cli/arguments.h"
#include "engine/core/contract.h"

using namespace sextant;
using cli::Arguments;
using cli::Takes;

namespace {

std::vector<cli::OptionDefinition> table()
{
    return {{"json", Takes::Nothing, "", ""},    {"limit", Takes::Value, "N", ""},
            {"since", Takes::Value, "TIME", ""}, {"set", Takes::Values, "KEY=VALUE", ""},
            {"tape", Takes::List, "FILE", ""},   {"timeframe", Takes::Value, "1m", ""}};
}

Result<Arguments> parse(const QStringList& words)
{
    std::vector<std::string> given;
    for (const QString& word : words)
        given.push_back(word.toStdString());
    return Arguments::parse(given, table());
}

QStringList strings(const std::vector<std::string>& list)
{
    QStringList out;
    for (const std::string& text : list)
        out.append(QString::fromStdString(text));
    return out;
}

} // namespace

class TestArguments final : public QObject {
    Q_OBJECT

private slots:
    void takesOptionsApart_data();
    void takesOptionsApart();
    void refusesInOneSentence_data();
    void refusesInOneSentence();
    void readsNumbersTimesAndTimeframes();
    void refusesBadNumbersTimesAndTimeframes_data();
    void refusesBadNumbersTimesAndTimeframes();
    void missingValuesAreNamed();
    void unknownNamesAreContractViolations();
};

void TestArguments::takesOptionsApart_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QStringList>("set");
    QTest::addColumn<QStringList>("tape");
    using L = QStringList;
    QTest::newRow("nothing") << L{} << L{} << "" << L{} << L{};
    QTest::newRow("words") << L{"a", "b"} << L{"a", "b"} << "" << L{} << L{};
    QTest::newRow("value behind") << L{"--limit", "5"} << L{} << "5" << L{} << L{};
    QTest::newRow("value joined") << L{"--limit=5", "x"} << L{"x"} << "5" << L{} << L{};
    QTest::newRow("empty joined value") << L{"--limit="} << L{} << "" << L{} << L{};
    QTest::newRow("a value may hold =") << L{"--set", "a=b=c", "--set=d=e"} << L{} << "" << L{"a=b=c", "d=e"} << L{};
    QTest::newRow("one value only") << L{"--set", "a", "b"} << L{"b"} << "" << L{"a"} << L{};
    QTest::newRow("list takes all") << L{"--tape", "a", "b", "--limit", "2"} << L{} << "2" << L{} << L{"a", "b"};
    QTest::newRow("lists add up") << L{"--tape", "a", "--json", "--tape=b"} << L{} << "" << L{} << L{"a", "b"};
    QTest::newRow("dash is a value") << L{"--tape", "-", "x", "-"} << L{} << "" << L{} << L{"-", "x", "-"};
    QTest::newRow("negative number") << L{"--limit", "-5"} << L{} << "-5" << L{} << L{};
    QTest::newRow("negative fraction") << L{"-.5", "--limit", "-.25"} << L{"-.5"} << "-.25" << L{} << L{};
    QTest::newRow("end of options") << L{"--tape", "a", "--", "--limit", "5"} << L{"--limit", "5"} << "" << L{}
                                    << L{"a"};
}

void TestArguments::takesOptionsApart()
{
    QFETCH(QStringList, given);
    const auto arguments = parse(given);
    QVERIFY2(arguments.has_value(), arguments ? "" : arguments.error().message.c_str());
    QTEST(strings(arguments->words()), "words");
    QTEST(QString::fromStdString(arguments->value("limit").value_or("")), "limit");
    QTEST(strings(arguments->values("set")), "set");
    QTEST(strings(arguments->values("tape")), "tape");
    QCOMPARE(arguments->has("json"), given.contains("--json"));
}

void TestArguments::refusesInOneSentence_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("message");
    using L = QStringList;
    QTest::newRow("unknown") << L{"--limt", "5"} << "--limt: there is no such option; the nearest is '--limit'";
    QTest::newRow("unknown, joined") << L{"--jsn=1"} << "--jsn: there is no such option; the nearest is '--json'";
    QTest::newRow("one dash") << L{"-limit", "5"} << "-limit: there is no such option; the nearest is '--limit'";
    QTest::newRow("value missing") << L{"--limit"} << "--limit: expected N behind it";
    QTest::newRow("option instead of value") << L{"--limit", "--json"} << "--limit: expected N behind it";
    QTest::newRow("empty list") << L{"--tape", "--json"} << "--tape: expected FILE behind it";
    QTest::newRow("end instead of value") << L{"--limit", "--", "5"} << "--limit: expected N behind it";
    QTest::newRow("switch with value") << L{"--json=yes"} << "--json: takes no value";
    QTest::newRow("value twice") << L{"--limit", "1", "--limit", "1"} << "--limit: given twice";
    QTest::newRow("switch twice") << L{"--json", "--json"} << "--json: given twice";
}

void TestArguments::refusesInOneSentence()
{
    QFETCH(QStringList, given);
    const auto arguments = parse(given);
    QVERIFY(!arguments.has_value());
    QCOMPARE(arguments.error().code, ErrorCode::InvalidArgument);
    QTEST(QString::fromStdString(arguments.error().message), "message");
}

void TestArguments::readsNumbersTimesAndTimeframes()
{
    const auto arguments = parse({"--limit", "-7", "--since", "2021-04-10T12:00Z", "--timeframe", "60"});
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->integer("limit", -7, 7)->value(), std::int64_t{-7});
    QCOMPARE(arguments->time("since")->value().ns, 1618056000LL * 1'000'000'000);
    QVERIFY(arguments->timeframe("timeframe")->value() == market::Timeframe::H1);
    const auto none = parse({});
    QVERIFY(!none->integer("limit", 0, 1)->has_value());
    QVERIFY(!none->time("since")->has_value());
    QVERIFY(!none->timeframe("timeframe")->has_value());
}

void TestArguments::refusesBadNumbersTimesAndTimeframes_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("start"); // of the message
    QTest::newRow("below") << "limit"
                           << "-1"
                           << "--limit: '-1' is not a whole number from 0 to 10";
    QTest::newRow("above") << "limit"
                           << "11"
                           << "--limit: '11' is not a whole number from 0 to 10";
    QTest::newRow("fraction") << "limit"
                              << "1.5"
                              << "--limit: '1.5' is not a whole number";
    QTest::newRow("empty number") << "limit"
                                  << ""
                                  << "--limit: '' is not a whole number";
    QTest::newRow("huge") << "limit"
                          << "99999999999999999999"
                          << "--limit: '99999999999999999999' is not";
    QTest::newRow("word") << "limit"
                          << "ten"
                          << "--limit: 'ten' is not a whole number";
    QTest::newRow("time") << "since"
                          << "yesterday"
                          << "--since: ";
    QTest::newRow("no such day") << "since"
                                 << "2021-02-30"
                                 << "--since: ";
    QTest::newRow("timeframe") << "timeframe"
                               << "7m"
                               << "--timeframe: '7m' is not a timeframe, expected one of 1m, 2m";
}

void TestArguments::refusesBadNumbersTimesAndTimeframes()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, start);
    const auto arguments = parse({"--" + option + "=" + value});
    QVERIFY(arguments.has_value());
    const std::string name = option.toStdString();
    std::string message;
    if (option == "limit") {
        const auto read = arguments->integer(name, 0, 10);
        QVERIFY(!read.has_value());
        message = read.error().message;
    } else if (option == "since") {
        const auto read = arguments->time(name);
        QVERIFY(!read.has_value());
        message = read.error().message;
    } else {
        const auto read = arguments->timeframe(name);
        QVERIFY(!read.has_value());
        message = read.error().message;
    }
    QVERIFY2(QString::fromStdString(message).startsWith(start), message.c_str());
}

void TestArguments::missingValuesAreNamed()
{
    QCOMPARE(parse({})->required("limit").error().message, std::string("--limit: expected --limit N, it is missing"));
    QCOMPARE(parse({"--limit="})->required("limit").error().message,
             std::string("--limit: expected --limit N, it is empty"));
    QCOMPARE(parse({"--limit=3"})->required("limit").value(), std::string("3"));
}

void TestArguments::unknownNamesAreContractViolations()
{
    const auto arguments = parse({});
    QVERIFY_EXCEPTION_THROWN((void)arguments->has("nothing"), ContractViolation);
    QVERIFY_EXCEPTION_THROWN((void)arguments->value("tape"), ContractViolation);
}

SEXTANT_TEST(TestArguments)
#include "tst_arguments.moc"
