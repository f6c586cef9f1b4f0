#include <QTest>

#include "tests/test_main.h"

#include "engine/core/contract.h"
#include "engine/core/result.h"

using namespace sextant;

class TestResult final : public QObject {
    Q_OBJECT
private slots:
    void exitCodesAreThoseOfTheCommandLine();
    void failCarriesCodeAndMessage();
    void expectsThrowsOnlyWhenBroken();
};

/// specs/cli.md, "Exit codes": 1 a check said no, 2 bad usage or input, 3 interrupted, 4 the system.
void TestResult::exitCodesAreThoseOfTheCommandLine()
{
    for (ErrorCode code :
         {ErrorCode::InvalidArgument, ErrorCode::InvalidInput, ErrorCode::NotFound, ErrorCode::OutOfRange})
        QCOMPARE(exitCodeFor(code), 2);
    for (ErrorCode code : {ErrorCode::Refused, ErrorCode::CheckFailed, ErrorCode::Corrupt})
        QCOMPARE(exitCodeFor(code), 1);
    QCOMPARE(exitCodeFor(ErrorCode::Interrupted), 3);
    for (ErrorCode code : {ErrorCode::Io, ErrorCode::Busy, ErrorCode::Incompatible})
        QCOMPARE(exitCodeFor(code), 4);
}

void TestResult::failCarriesCodeAndMessage()
{
    const Result<int> result = fail(ErrorCode::Busy, "somebody else has it");
    QVERIFY(!result.has_value());
    QVERIFY(result.error().code == ErrorCode::Busy);
    QCOMPARE(result.error().message, std::string("somebody else has it"));
}

void TestResult::expectsThrowsOnlyWhenBroken()
{
    expects(true, "not seen");
    try {
        expects(false, "one is one");
        QFAIL("a broken promise went unnoticed");
    } catch (const ContractViolation& violation) {
        QCOMPARE(QByteArray(violation.what()), QByteArray("one is one"));
    }
}

SEXTANT_TEST(TestResult)
#include "tst_result.moc"
