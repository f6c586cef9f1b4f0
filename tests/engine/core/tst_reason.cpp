#include <QTest>

#include "tests/test_main.h"

#include <set>
#include <string>
#include <vector>

#include "engine/core/contract.h"
#include "engine/core/reason.h"

using namespace sextant;

namespace {

struct Listed {
    ReasonCode code;
    std::string_view name;
};

const std::vector<Listed>& allCodes()
{
    static const std::vector<Listed> list{
        {ReasonCode::None, "NONE"},
#define X(name, text) {ReasonCode::name, text},
#include "engine/core/reason_codes.inc"
#undef X
    };
    return list;
}

} // namespace

class TestReason final : public QObject {
    Q_OBJECT
private slots:
    void namesAreUniqueAndWellFormed();
    void nameAndCodeAreInverse();
    void unknownNamesHaveNoCode();
    void everyArgumentHasANameOfItsOwn();
    void namesOfCodesOutsideTheListAreViolations();
    void argumentsKeepTheirKinds();
    void canonicalFormHoldsNames();
};

void TestReason::namesAreUniqueAndWellFormed()
{
    std::set<std::string_view> seen;
    for (const Listed& listed : allCodes()) {
        QVERIFY2(seen.insert(listed.name).second, std::string(listed.name).c_str());
        QVERIFY(!listed.name.empty() && listed.name.size() <= 40);
        for (char c : listed.name)
            QVERIFY2((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_', std::string(listed.name).c_str());
    }
    QVERIFY(seen.size() > 50);
}

void TestReason::nameAndCodeAreInverse()
{
    for (const Listed& listed : allCodes()) {
        QVERIFY(name(listed.code) == listed.name);
        QVERIFY(reasonCodeFromName(listed.name) == listed.code);
    }
}

void TestReason::unknownNamesHaveNoCode()
{
    for (std::string_view text : {"", "hold", "HOLD ", "HOL", "HOLDS", "none"})
        QVERIFY(!reasonCodeFromName(text).has_value());
}

void TestReason::everyArgumentHasANameOfItsOwn()
{
    std::set<std::string_view> seen;
    const auto last = static_cast<unsigned>(kLastArgName);
    for (unsigned i = 0; i <= last; ++i) {
        const std::string_view text = name(static_cast<ArgName>(i));
        QVERIFY(!text.empty());
        QVERIFY2(seen.insert(text).second, std::string(text).c_str());
    }
    // Spot checks at the beginning, in the middle and at the end: the table has not slipped.
    QVERIFY(name(ArgName::Value) == "value");
    QVERIFY(name(ArgName::Atr) == "atr");
    QVERIFY(name(ArgName::Histogram) == "histogram");
    QVERIFY(name(ArgName::Time) == "time");
}

void TestReason::namesOfCodesOutsideTheListAreViolations()
{
    QVERIFY_EXCEPTION_THROWN((void)name(static_cast<ReasonCode>(65535)), ContractViolation);
    QVERIFY_EXCEPTION_THROWN((void)name(static_cast<ArgName>(255)), ContractViolation);
}

void TestReason::argumentsKeepTheirKinds()
{
    const Reason reason(ReasonCode::GateSpread, arg(ArgName::Measured, 1.5), arg(ArgName::Count, std::int64_t{3}),
                        arg(ArgName::Code, ReasonCode::Hold), arg(ArgName::Instrument, InstrumentId{7}));
    QCOMPARE(int{reason.argCount}, 4);
    QVERIFY(reason.args[0].type == ReasonArg::Type::Number);
    QCOMPARE(reason.args[0].number, 1.5);
    QVERIFY(reason.args[1].type == ReasonArg::Type::Integer);
    QCOMPARE(reason.args[1].integer, std::int64_t{3});
    QVERIFY(reason.args[2].type == ReasonArg::Type::Code);
    QCOMPARE(reason.args[2].integer, static_cast<std::int64_t>(ReasonCode::Hold));
    QVERIFY(reason.args[3].type == ReasonArg::Type::Instrument);
    QCOMPARE(reason.weighing(-0.5).weight, -0.5);
    QCOMPARE(reason.weight, 0.0);
}

void TestReason::canonicalFormHoldsNames()
{
    CanonicalWriter out;
    Reason(ReasonCode::GateSpread, arg(ArgName::Measured, 1.5), arg(ArgName::Code, ReasonCode::Hold))
        .weighing(0.25)
        .canonical(out);
    CanonicalReader in(out.bytes());
    std::string code;
    std::string first;
    std::string second;
    std::string inner;
    double weight = 0.0;
    double measured = 0.0;
    std::int64_t count = 0;
    std::int64_t type = 0;
    in.getAll(code, weight, count, first, type, measured, second, type, inner);
    QVERIFY(in.ok());
    QVERIFY(in.atEnd());
    QCOMPARE(code, std::string("GATE_SPREAD"));
    QCOMPARE(weight, 0.25);
    QCOMPARE(count, std::int64_t{2});
    QCOMPARE(first, std::string("measured"));
    QCOMPARE(measured, 1.5);
    QCOMPARE(second, std::string("code"));
    QCOMPARE(inner, std::string("HOLD"));
}

SEXTANT_TEST(TestReason)
#include "tst_reason.moc"
