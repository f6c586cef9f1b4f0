#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/architecture/layer_check.h"

using namespace sextant::architecture;

namespace {

/// A small house that keeps every rule; each test breaks one of them.
SourceTree soundTree()
{
    return {
        {"engine/core/CMakeLists.txt", "sextant_room(core\n    SOURCES time.h time.cpp\n    PUBLIC tl::expected)\n"},
        {"engine/core/time.h", "#pragma once\n#include <cstdint>\n"},
        {"engine/core/time.cpp", "#include \"engine/core/time.h\"\n"},
        {"engine/market/CMakeLists.txt", "sextant_room(market SOURCES bar.h PUBLIC sextant::core)\n"},
        {"engine/market/bar.h", "#pragma once\n#include \"engine/core/time.h\"\n"},
        {"engine/market/formats/CMakeLists.txt", "sextant_room(formats SOURCES csv.h PUBLIC sextant::market)\n"},
        {"engine/market/formats/csv.h", "#pragma once\n#include \"engine/market/bar.h\"\n"},
        {"engine/analysis/CMakeLists.txt", "sextant_room(analysis SOURCES atr.h PUBLIC sextant::market)\n"},
        {"engine/analysis/atr.h", "#pragma once\n#include \"engine/market/bar.h\"\n"},
        {"engine/trading/CMakeLists.txt",
         "sextant_room(trading SOURCES fill.h PUBLIC sextant::formats sextant::core)\n"},
        {"engine/trading/fill.h", "#pragma once\n#include \"engine/core/time.h\"\n"},
        {"engine/storage/CMakeLists.txt", "sextant_room(storage SOURCES writer.h PRIVATE sextant::trading)\n"},
        {"engine/storage/writer.h", "#pragma once\n#include <chrono>\nusing Clock = std::chrono::steady_clock;\n"},
        {"engine/host/CMakeLists.txt", "sextant_room(host SOURCES host.h PUBLIC sextant::storage Qt6::Network)\n"},
        {"engine/host/host.h", "#pragma once\n#include <QObject>\n#include \"engine/market/bar.h\"\n"},
        {"app/CMakeLists.txt", "add_executable(sextant-cli main.cpp)\ntarget_link_libraries(sextant-cli PRIVATE "
                               "sextant::host sextant::compiler)\n"},
        {"app/main.cpp", "#include \"engine/host/host.h\"\n#include \"engine/storage/writer.h\"\n"},
        {"tests/CMakeLists.txt", "sextant_test(core_tests SOURCES tst_time.cpp LINKS sextant::core)\n"},
        {"tests/tst_time.cpp", "#include \"engine/host/host.h\"\n#include \"tst_time.moc\"\n"},
    };
}

QString describe(const std::vector<Finding>& findings)
{
    QString all;
    for (const Finding& finding : findings)
        all += QString::fromStdString(finding.describe()) + QLatin1Char('\n');
    return all;
}

} // namespace

class TestLayers final : public QObject {
    Q_OBJECT

private slots:
    void theProjectKeepsItsRules();
    void aSoundTreeHasNoFindings();
    void aBrokenRuleIsReported_data();
    void aBrokenRuleIsReported();
    void allowedWordsAreNotReported_data();
    void allowedWordsAreNotReported();
    void ourMathMayCallItselfButNotTheLibrary();
    void namespacesOfEmbeddedFilesAreNoLinks();
    void theAllowListIsPerFileAndWord();
    void onlyTheProgramsKnowTheMeasurements();
    void anUnlistedFileIsReported();
    void aListedPathMayBeWrittenInSeveralWays();
    void commentsAndLiteralsAreBlankedInPlace_data();
    void commentsAndLiteralsAreBlankedInPlace();
};

void TestLayers::theProjectKeepsItsRules()
{
    const SourceTree tree = readTree(SEXTANT_SOURCE_DIR);
    const auto headersOfEngine = std::count_if(tree.begin(), tree.end(), [](const auto& entry) {
        return entry.first.starts_with("engine/") && entry.first.ends_with(".h");
    });
    QVERIFY2(headersOfEngine >= 15, "the sources were not found below " SEXTANT_SOURCE_DIR);
    QVERIFY(tree.contains("engine/core/CMakeLists.txt"));
    const std::vector<Finding> findings = checkTree(tree);
    for (const Finding& finding : findings)
        qWarning("%s", finding.describe().c_str()); // Qt cuts a long message short
    QCOMPARE(findings.size(), std::size_t{0});
}

void TestLayers::aSoundTreeHasNoFindings()
{
    const std::vector<Finding> findings = checkTree(soundTree());
    QVERIFY2(findings.empty(), qPrintable(QLatin1Char('\n') + describe(findings)));
    QVERIFY(checkTree({}).empty());
}

void TestLayers::aBrokenRuleIsReported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("added"); // behind the file's own text
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const char* path, const char* added, Rule rule, int line) {
        QTest::newRow(name) << QString(path) << QString(added) << static_cast<int>(rule) << line;
    };
    const char* core = "engine/core/time.cpp"; // one line long
    const char* atr = "engine/analysis/atr.h"; // two lines long

    row("core includes market", core, "#include \"engine/market/bar.h\"\n", Rule::UpwardInclude, 2);
    row("with odd blanks", core, "  #  include   \"engine/market/bar.h\"\n", Rule::UpwardInclude, 2);
    row("in angle brackets", core, "#include <engine/market/bar.h>\n", Rule::UpwardInclude, 2);
    row("analysis includes trading beside it", atr, "#include \"engine/trading/fill.h\"\n", Rule::UpwardInclude, 3);
    row("trading includes analysis beside it", "engine/trading/fill.h", "#include \"engine/analysis/atr.h\"\n",
        Rule::UpwardInclude, 3);
    row("market formats counts as market", "engine/market/formats/csv.h", "#include \"engine/analysis/atr.h\"\n",
        Rule::UpwardInclude, 3);
    row("storage includes journal", "engine/storage/writer.h", "#include \"engine/journal/tape.h\"\n",
        Rule::UpwardInclude, 4);
    row("host includes app", "engine/host/host.h", "#include \"app/main.h\"\n", Rule::UpwardInclude, 4);
    row("the engine includes a test", core, "#include \"tests/test_main.h\"\n", Rule::UpwardInclude, 2);
    row("a room nobody knows", core, "#include \"engine/utils/text.h\"\n", Rule::UnknownRoom, 2);
    row("a neighbour by its bare name", core, "#include \"time.h\"\n", Rule::NotFromRoot, 2);
    row("a path upward", core, "#include \"../market/bar.h\"\n", Rule::NotFromRoot, 2);
    row("analysis includes what it does not link", "engine/host/host.h", "#include \"engine/analysis/atr.h\"\n",
        Rule::MissingLink, 4);

    row("QString in the domain", atr, "#include <QString>\n", Rule::QtInDomain, 3);
    row("QtCore folder in the domain", atr, "#include <QtCore/QString>\n", Rule::QtInDomain, 3);
    row("qobject.h in the domain", atr, "#include \"qobject.h\"\n", Rule::QtInDomain, 3);
    row("the domain links Qt", "engine/analysis/CMakeLists.txt",
        "target_link_libraries(sextant_analysis PRIVATE Qt6::Core)\n", Rule::QtInDomain, 2);
    row("the host links widgets", "engine/host/CMakeLists.txt",
        "target_link_libraries(sextant_host PRIVATE Qt6::Widgets)\n", Rule::QtInDomain, 2);
    row("core links market", "engine/core/CMakeLists.txt",
        "target_link_libraries(sextant_core PUBLIC\n  sextant::market)\n", Rule::ForbiddenLink, 5);
    row("trading links analysis", "engine/trading/CMakeLists.txt",
        "target_link_libraries(sextant_trading PUBLIC sextant::analysis)\n", Rule::ForbiddenLink, 2);
    row("a link to nothing", "engine/trading/CMakeLists.txt",
        "target_link_libraries(sextant_trading PUBLIC sextant::helpers)\n", Rule::UnknownRoom, 2);

    row("unordered_map", atr, "std::unordered_map<int, int> m;\n", Rule::Nondeterminism, 3);
    row("unordered_set after a comment", atr, "/* a\n b */ std::unordered_set<int> s;\n", Rule::Nondeterminism, 4);
    row("system_clock", atr, "auto t = std::chrono::system_clock::now();\n", Rule::Nondeterminism, 3);
    row("steady_clock", atr, "auto t = std::chrono::steady_clock::now();\n", Rule::Nondeterminism, 3);
    row("random_device", atr, "std::random_device d;\n", Rule::Nondeterminism, 3);
    row("mt19937", atr, "std::mt19937_64 g;\n", Rule::Nondeterminism, 3);
    row("normal_distribution", atr, "std::normal_distribution<double> n;\n", Rule::Nondeterminism, 3);
    row("std::log", atr, "double a = std::log(2.0);\n", Rule::Nondeterminism, 3);
    row("std::exp by using", atr, "using std::exp;\n", Rule::Nondeterminism, 3);
    row("std::pow as a value", atr, "auto f = &std::pow;\n", Rule::Nondeterminism, 3);
    row("::sin", atr, "double a = ::sin(2.0);\n", Rule::Nondeterminism, 3);
    row("return ::cos", atr, "double f() { return ::cos(2.0); }\n", Rule::Nondeterminism, 3);
    row("bare tan", atr, "double a = 1.0 + tan(2.0);\n", Rule::Nondeterminism, 3);
    row("return exp", atr, "double f() { return exp(2.0); }\n", Rule::Nondeterminism, 3);
    row("expf", atr, "float a = std::expf(2.0f);\n", Rule::Nondeterminism, 3);
    row("builtin log", atr, "double a = __builtin_log(2.0);\n", Rule::Nondeterminism, 3);
    row("std::rand", atr, "int a = std::rand();\n", Rule::Nondeterminism, 3);
    row("bare rand", atr, "int a = rand();\n", Rule::Nondeterminism, 3);
    row("time of nothing", atr, "auto a = time(nullptr);\n", Rule::Nondeterminism, 3);
    row("std::time", atr, "auto a = std::time(&t);\n", Rule::Nondeterminism, 3);
    row("std::clock", atr, "auto a = std::clock();\n", Rule::Nondeterminism, 3);
    row("getenv", atr, "auto a = std::getenv(\"HOME\");\n", Rule::Nondeterminism, 3);
    row("a map by address", atr, "std::map<const Bar*, int> m;\n", Rule::Nondeterminism, 3);
    row("a set by address", atr, "std::set<Bar*> m;\n", Rule::Nondeterminism, 3);
    row("the time of the build", atr, "const char* a = __DATE__;\n", Rule::Nondeterminism, 3);
    row("the system's clock in the sequencer's room", "engine/trading/fill.h",
        "int f() { return clock_gettime(0, nullptr); }\n", Rule::Nondeterminism, 3);
}

void TestLayers::aBrokenRuleIsReported()
{
    QFETCH(QString, path);
    QFETCH(QString, added);
    QFETCH(int, rule);
    QFETCH(int, line);
    SourceTree tree = soundTree();
    const auto file = tree.find(path.toStdString());
    QVERIFY(file != tree.end());
    file->second += added.toStdString();
    const std::vector<Finding> findings = checkTree(tree);
    QVERIFY2(findings.size() == 1, qPrintable(QLatin1Char('\n') + describe(findings)));
    QCOMPARE(findings.front().rule, static_cast<Rule>(rule));
    QCOMPARE(findings.front().file, path.toStdString());
    QCOMPARE(findings.front().line, line);
    QVERIFY(!findings.front().text.empty());
}

void TestLayers::allowedWordsAreNotReported_data()
{
    QTest::addColumn<QString>("added");
    const auto row = [](const char* name, const char* added) { QTest::newRow(name) << QString(added); };
    row("our own log", "double a = math::log(2.0);\n");
    row("our own log, in full", "double a = sextant::math::log(2.0);\n");
    row("a member called exp", "double a = table.exp(2.0) + table->exp(1.0);\n");
    row("a declaration of log", "double log(double x);\n");
    row("a variable called log", "int log = 3; int a = log + 1;\n");
    row("a square root", "double a = std::sqrt(2.0) + std::floor(1.5);\n");
    row("a word in a comment", "// std::unordered_map and std::log(2) are banned\n/* system_clock */\n");
    row("a word in a text", "const char* a = \"std::rand() \\\" time(nullptr)\";\n");
    row("a word in a raw text", "const char* a = R\"x(std::rand() \" )\" )x\";\n");
    row("behind a digit separator", "int a = 1'000; int b = 2'000;\n");
    row("a constructor called time", "Event(Time t) : time(t) {}\n");
    row("a member called time", "auto a = event.time(); auto b = event.time;\n");
    row("a map by id", "std::map<std::pair<int, Bar>, const Bar*> m; std::set<int> s;\n");
    row("a word that only begins so", "int expected(int logs); int a = expected(1);\n");
    row("an included header alone", "#include <unordered_map>\n");
    row("resources", "#include \"resources/instruments.h\"\n");
    row("a link target in a text", "const char* a = \"sextant::host\";\n");
    row("a queue", "#include <queue>\n");
}

void TestLayers::allowedWordsAreNotReported()
{
    QFETCH(QString, added);
    SourceTree tree = soundTree();
    tree["engine/analysis/atr.h"] += added.toStdString();
    const std::vector<Finding> findings = checkTree(tree);
    QVERIFY2(findings.empty(), qPrintable(QLatin1Char('\n') + describe(findings)));
}

void TestLayers::ourMathMayCallItselfButNotTheLibrary()
{
    SourceTree tree = soundTree();
    tree["engine/core/CMakeLists.txt"] += "target_sources(sextant_core PRIVATE math.cpp)\n";
    tree["engine/core/math.cpp"] = "double sinh(double x) { return 0.5 * (exp(x) - exp(-x)); }\n";
    QVERIFY(checkTree(tree).empty());
    tree["engine/core/math.cpp"] += "double cosh(double x) { return std::cosh(x); }\n";
    tree["engine/core/math.cpp"] += "double tanh(double x) { return ::tanh(x); }\n";
    QCOMPARE(checkTree(tree).size(), std::size_t{2});
}

void TestLayers::namespacesOfEmbeddedFilesAreNoLinks()
{
    SourceTree tree = soundTree();
    tree["engine/market/CMakeLists.txt"] +=
        "sextant_embed(sextant_market sextant::market::embedded instruments.h a.csv)\n";
    const std::vector<Finding> findings = checkTree(tree);
    QVERIFY2(findings.empty(), qPrintable(describe(findings)));
}

void TestLayers::theAllowListIsPerFileAndWord()
{
    SourceTree tree = soundTree();
    tree["engine/core/CMakeLists.txt"] += "target_sources(sextant_core PRIVATE uuid.cpp)\n";
    tree["engine/core/uuid.cpp"] = "std::random_device device;\n";
    QVERIFY(checkTree(tree).empty());
    tree["engine/core/uuid.cpp"] += "auto now = std::chrono::system_clock::now();\n";
    QCOMPARE(checkTree(tree).size(), std::size_t{1});
    tree["engine/storage/writer.h"] += "std::random_device device;\n";
    QCOMPARE(checkTree(tree).size(), std::size_t{2});
}

void TestLayers::onlyTheProgramsKnowTheMeasurements()
{
    SourceTree tree = soundTree();
    tree["tests/bench/CMakeLists.txt"] = "sextant_room(bench SOURCES benchmark.h PUBLIC sextant::storage)\n";
    tree["tests/bench/benchmark.h"] = "#pragma once\n#include \"engine/storage/writer.h\"\n";
    tree["app/CMakeLists.txt"] += "target_link_libraries(sextant-cli PRIVATE sextant::bench)\n";
    tree["app/main.cpp"] += "#include \"tests/bench/benchmark.h\"\n";
    const std::vector<Finding> sound = checkTree(tree);
    QVERIFY2(sound.empty(), qPrintable(describe(sound)));

    tree["app/main.cpp"] += "#include \"tests/test_main.h\"\n";
    tree["engine/host/CMakeLists.txt"] += "target_link_libraries(sextant_host PRIVATE sextant::bench)\n";
    tree["engine/host/host.h"] += "#include \"tests/bench/benchmark.h\"\n";
    const std::vector<Finding> findings = checkTree(tree);
    QCOMPARE(findings.size(), std::size_t{3});
    QCOMPARE(findings[0].rule, Rule::UpwardInclude);
    QCOMPARE(findings[0].file, std::string("app/main.cpp"));
    QCOMPARE(findings[1].rule, Rule::UnknownRoom);
    QCOMPARE(findings[1].file, std::string("engine/host/CMakeLists.txt"));
    QCOMPARE(findings[2].rule, Rule::UpwardInclude);
    QCOMPARE(findings[2].file, std::string("engine/host/host.h"));
}

void TestLayers::anUnlistedFileIsReported()
{
    SourceTree tree = soundTree();
    tree["engine/core/forgotten.cpp"] = "int forgotten;\n";
    tree["tests/tst_forgotten.cpp"] = "int alsoForgotten;\n";
    tree["engine/market/bare.h"] = "int noPragma;\n";
    tree["engine/market/CMakeLists.txt"] += "# bare.h is only mentioned\n";
    const std::vector<Finding> findings = checkTree(tree);
    QCOMPARE(findings.size(), std::size_t{4});
    QCOMPARE(findings[0].rule, Rule::NotListed);
    QCOMPARE(findings[0].file, std::string("engine/core/forgotten.cpp"));
    QCOMPARE(findings[1].rule, Rule::NotListed);
    QCOMPARE(findings[1].file, std::string("engine/market/bare.h"));
    QCOMPARE(findings[2].rule, Rule::NoPragmaOnce);
    QCOMPARE(findings[2].file, std::string("engine/market/bare.h"));
    QCOMPARE(findings[3].rule, Rule::NotListed);
    QCOMPARE(findings[3].file, std::string("tests/tst_forgotten.cpp"));
}

void TestLayers::aListedPathMayBeWrittenInSeveralWays()
{
    SourceTree tree = soundTree();
    tree["cmake/Test.cmake"] = "add_executable(t \"${CMAKE_SOURCE_DIR}/tests/test_main.cpp\")\n";
    tree["tests/test_main.cpp"] = "int one;\n";
    tree["engine/market/CMakeLists.txt"] +=
        "target_sources(sextant_market PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/a.cpp sub/b.cpp ./sub/../c.cpp)\n";
    tree["engine/market/a.cpp"] = "int a;\n";
    tree["engine/market/sub/b.cpp"] = "int b;\n";
    tree["engine/market/c.cpp"] = "int c;\n";
    const std::vector<Finding> findings = checkTree(tree);
    QVERIFY2(findings.empty(), qPrintable(QLatin1Char('\n') + describe(findings)));
}

void TestLayers::commentsAndLiteralsAreBlankedInPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("literalsToo");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << "" << true << "";
    QTest::newRow("line comment") << "a // b\nc" << true << "a     \nc";
    QTest::newRow("block comment keeps lines") << "a/*b\nc*/d" << true << "a   \n   d";
    QTest::newRow("literals stay") << "f(\"x//y\")" << false << "f(\"x//y\")";
    QTest::newRow("literals go") << "f(\"x//y\")" << true << "f(      )";
    QTest::newRow("escaped quote") << "\"a\\\"b\"c" << true << "      c";
    QTest::newRow("character") << "'\"' + a" << true << "    + a";
    QTest::newRow("digit separator") << "1'000+x'" << true << "1'000+x'";
    QTest::newRow("raw text") << "R\"z(a\"b)z\"c" << true << "R         c";
    QTest::newRow("open comment") << "a/*b" << true << "a   ";
    QTest::newRow("open text") << "\"ab" << true << "   ";
}

void TestLayers::commentsAndLiteralsAreBlankedInPlace()
{
    QFETCH(QString, text);
    QFETCH(bool, literalsToo);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(blankOut(text.toStdString(), literalsToo)), expected);
}

SEXTANT_TEST(TestLayers)
#include "tst_layers.moc"
