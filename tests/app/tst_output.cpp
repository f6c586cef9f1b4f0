#include "tests/test_main.h"

#include <QTest>

#include "app/cli/output.h"

using namespace sextant;
using cli::Output;

namespace {

struct Streams {
    std::string out;
    std::string err;
    int writes = 0;
    int capacity = INT_MAX; // writes until the disk is full

    Output output(bool showsProgress = false)
    {
        return Output(
            [this](std::string_view text) -> Result<void> {
                if (writes++ >= capacity) return fail(ErrorCode::Io, "disk full");
                out += text;
                return {};
            },
            [this](std::string_view text) -> Result<void> {
                err += text;
                return {};
            },
            showsProgress);
    }
};

} // namespace

class TestOutput final : public QObject {
    Q_OBJECT

private slots:
    void writesAllInLargePieces();
    void remembersTheFirstFailure();
    void aNoteIsOneLine();
    void progressShowsOnTerminalsOnly();
};

void TestOutput::writesAllInLargePieces()
{
    Streams streams;
    Output output = streams.output();
    std::string expected;
    for (int i = 0; i < 50'000; ++i) {
        output.write("12345\n");
        expected += "12345\n";
    }
    QVERIFY(output.finish().has_value());
    QCOMPARE(streams.out, expected);
    QVERIFY2(streams.writes < 10, "300 kB are not written in small pieces");
    QVERIFY(output.finish().has_value());
    QCOMPARE(streams.out, expected);
}

void TestOutput::remembersTheFirstFailure()
{
    Streams streams;
    streams.capacity = 1;
    Output output = streams.output();
    QVERIFY(!output.isBroken());
    for (int i = 0; i < 3; ++i)
        output.write(std::string(70'000, 'x'));
    QVERIFY(output.isBroken());
    const auto finished = output.finish();
    QVERIFY(!finished.has_value());
    QCOMPARE(finished.error().code, ErrorCode::Io);
    QCOMPARE(finished.error().message, std::string("disk full"));
    QCOMPARE(streams.out.size(), std::size_t{70'000});
    QCOMPARE(streams.writes, 2); // the third was not tried
}

void TestOutput::aNoteIsOneLine()
{
    Streams streams;
    Output output = streams.output();
    output.note("a\nb\tc\x1b[1m");
    QCOMPARE(streams.err, std::string("sextant-cli: a b c [1m\n"));
    QCOMPARE(streams.out, std::string());
}

void TestOutput::progressShowsOnTerminalsOnly()
{
    Streams quiet;
    Output toFile = quiet.output(false);
    toFile.progress("half");
    QVERIFY(toFile.finish().has_value());
    QCOMPARE(quiet.err, std::string());

    Streams terminal;
    Output shown = terminal.output(true);
    shown.progress("half");
    shown.note("warning");
    shown.progress("more");
    QVERIFY(shown.finish().has_value());
    QCOMPARE(terminal.err, std::string("\r\x1b[Khalf\r\x1b[Ksextant-cli: warning\n\r\x1b[Kmore\r\x1b[K"));
}

SEXTANT_TEST(TestOutput)
#include "tst_output.moc"
