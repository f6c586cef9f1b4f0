#include <QTest>

#include "tests/test_main.h"

#include <QAbstractItemModelTester>

#include <memory>

#include "models/what_if_model.h"

using namespace sextant;
using namespace sextant::models;
using host::WhatIfDifference;
using host::WhatIfResult;

namespace {

std::shared_ptr<const WhatIfResult> resultOf(int differences)
{
    auto result = std::make_shared<WhatIfResult>();
    result->same = 5;
    result->symbols[1] = "SPY";
    if (differences > 0)
        result->causes.push_back({"gate|SPY", session::Variant::A, InstrumentId{1}, Time{}, "", "", 1, {}});
    for (int i = 0; i < differences; ++i) {
        WhatIfDifference difference;
        difference.kind = i % 2 == 0 ? WhatIfDifference::Kind::Different : WhatIfDifference::Kind::OnlyChanged;
        difference.effect = session::EffectKind::GateVerdict;
        difference.variant = session::Variant::A;
        difference.instrument = InstrumentId{1};
        if (i % 2 == 0)
            difference.base = R"({"state":"blocked","score":null,"blocked_by":"GATE_COOLDOWN","reasons":[]})";
        difference.changed = R"({"state":"passed","score":null,"reasons":[]})";
        if (i % 3 != 2) difference.cause = 0;
        result->differences.push_back(difference);
        ++(i % 2 == 0 ? result->different : result->onlyChanged);
    }
    return result;
}

} // namespace

class TestWhatIfModel final : public QObject {
    Q_OBJECT

private slots:
    void rowsComeAndGo();
    void saysWhatDiffers();
    void summarySaysHowMany();
};

void TestWhatIfModel::rowsComeAndGo()
{
    WhatIfModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const int count : {0, 3, 1, 7, 0}) {
        model.setResult(resultOf(count));
        QCOMPARE(model.rowCount(), count);
    }
    model.setResult(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.row(0) == nullptr);
}

void TestWhatIfModel::saysWhatDiffers()
{
    WhatIfModel model;
    model.setResult(resultOf(3));
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, WhatIfModel::Instrument), QStringLiteral("SPY"));
    QCOMPARE(cell(0, WhatIfModel::Engine), QStringLiteral("A"));
    QVERIFY(cell(0, WhatIfModel::AsItWas).startsWith(QStringLiteral("blocked")));
    QVERIFY(!cell(0, WhatIfModel::AsItWas).contains(QStringLiteral("GATE_COOLDOWN"))); // in words
    QCOMPARE(cell(0, WhatIfModel::WhatIf), QStringLiteral("passed"));
    QCOMPARE(cell(0, WhatIfModel::Cause), QStringLiteral("1"));
    QCOMPARE(cell(1, WhatIfModel::AsItWas), QStringLiteral("—"));
    QCOMPARE(cell(2, WhatIfModel::Cause), QStringLiteral("—"));
}

void TestWhatIfModel::summarySaysHowMany()
{
    QVERIFY(whatIfSummary(*resultOf(0), {}).contains(QStringLiteral("5")));
    const QString text = whatIfSummary(*resultOf(3), {});
    QVERIFY2(text.contains(QStringLiteral("3 others")) && text.contains(QStringLiteral("SPY")), qPrintable(text));
}

SEXTANT_TEST(TestWhatIfModel)
#include "tst_what_if_model.moc"
