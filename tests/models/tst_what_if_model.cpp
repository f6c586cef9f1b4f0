#include <QTest>

#include "tests/test_main.h"

#include <QAbstractItemModelTester>

#include <memory>

#include "models/what_if_causes_model.h"
#include "models/what_if_model.h"
#include "models/what_if_text.h"

using namespace sextant;
using namespace sextant::models;
using host::WhatIfDifference;
using host::WhatIfResult;

namespace {

host::DecisionOutcome blocked()
{
    host::DecisionOutcome out;
    out.isPresent = true;
    out.state = "blocked";
    out.code = ReasonCode::GateCooldown;
    return out;
}
host::DecisionOutcome passed()
{
    host::DecisionOutcome out;
    out.isPresent = true;
    out.state = "passed";
    return out;
}

std::shared_ptr<const WhatIfResult> resultOf(int differences)
{
    auto result = std::make_shared<WhatIfResult>();
    result->same = 5;
    result->symbols[1] = "SPY";
    result->books.push_back({"", false, "USD", Cash{}, Cash{-1'250'000'000}, {}});
    result->books.push_back({"", true, "USD", Cash{}, Cash{}, {}});
    if (differences > 0) {
        host::WhatIfCause cause;
        cause.key = "gate|SPY";
        cause.effect = session::EffectKind::GateVerdict;
        cause.variant = session::Variant::A;
        cause.instrument = InstrumentId{1};
        cause.was = blocked();
        cause.wouldBe = passed();
        cause.decisions = 1;
        cause.difference = Cash{-1'250'000'000};
        result->causes.push_back(cause);
    }
    for (int i = 0; i < differences; ++i) {
        WhatIfDifference difference;
        difference.kind = i % 2 == 0 ? WhatIfDifference::Kind::Different : WhatIfDifference::Kind::OnlyChanged;
        difference.effect = session::EffectKind::GateVerdict;
        difference.variant = session::Variant::A;
        difference.instrument = InstrumentId{1};
        if (i % 2 == 0) difference.was = blocked();
        difference.wouldBe = passed();
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
    void causesSayWhatEachWasWorth();
    void everyOutcomeIsInWords();
    void changesAreInWords();
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
    QVERIFY(WhatIfText::summary(*resultOf(0), {}).contains(QStringLiteral("5")));
    const QString text = WhatIfText::summary(*resultOf(3), {});
    QVERIFY2(text.contains(QStringLiteral("3 others")) && text.contains(QStringLiteral("SPY")), qPrintable(text));
}

void TestWhatIfModel::causesSayWhatEachWasWorth()
{
    WhatIfCausesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const int count : {0, 3, 0, 1}) {
        model.setResult(resultOf(count));
        QCOMPARE(model.rowCount(), count > 0 ? 1 : 0);
    }
    const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(WhatIfCausesModel::Account), QStringLiteral("main account"));
    QCOMPARE(cell(WhatIfCausesModel::Result), QStringLiteral("-12.50"));
    QVERIFY(cell(WhatIfCausesModel::AsItWas).startsWith(QStringLiteral("blocked · ")));
    QCOMPARE(model.index(0, WhatIfCausesModel::Result).data(SortRole).toLongLong(), -1'250'000'000LL);
    QCOMPARE(WhatIfText::sums(*resultOf(1)), QStringLiteral("main account -12.50 USD"));
    // Amounts without a decision say so.
    auto amounts = std::make_shared<WhatIfResult>(*resultOf(1));
    amounts->causes.front().key.clear();
    model.setResult(amounts);
    QCOMPARE(cell(WhatIfCausesModel::AsItWas), QStringLiteral("amounts alone"));
    QVERIFY(!WhatIfText::summary(*amounts, {}).contains(QStringLiteral("First cause")));
}

/// No state of the engine is shown as it is spelt there.
void TestWhatIfModel::everyOutcomeIsInWords()
{
    using session::EffectKind;
    host::DecisionOutcome outcome;
    QCOMPARE(WhatIfText::outcome(EffectKind::Fill, outcome), QStringLiteral("—"));
    outcome.isPresent = true;
    for (int i = 0; i <= static_cast<int>(trading::OrderState::Rejected); ++i) {
        outcome.state = toString(static_cast<trading::OrderState>(i));
        const QString text = WhatIfText::outcome(EffectKind::OrderChanged, outcome);
        QVERIFY2(!text.contains(QLatin1Char('_')) && !text.isEmpty(), qPrintable(text));
    }
    for (int i = 0; i < 5; ++i) {
        outcome.state = toString(static_cast<decision::AgentAbsence>(i));
        outcome.detail = toString(decision::AgentId::Satyland);
        const QString text = WhatIfText::outcome(EffectKind::AgentOpinion, outcome);
        QVERIFY2(!text.contains(QLatin1Char('_')) && text.startsWith(QStringLiteral("Satyland")), qPrintable(text));
    }
    outcome.state = "reject";
    outcome.detail = "LOW_CONFIDENCE";
    outcome.amount = "42";
    QCOMPARE(WhatIfText::outcome(EffectKind::MetaDecision, outcome), QStringLiteral("rejected · low confidence · 42"));
}

void TestWhatIfModel::changesAreInWords()
{
    QVERIFY(WhatIfText::changes({}).isEmpty());
    const QString text = WhatIfText::changes({{{"exits.stop_atr", "1.5"}},
                                              {{"enable_variant_b", "off"}},
                                              "split v2 split=5000 exposure=10000",
                                              {{"smc", "0.6"}}});
    for (const char* part : {"enable_variant_b off", "1.5", "smart money concepts = 0.6", "split v2"})
        QVERIFY2(text.contains(QLatin1StringView(part)), qPrintable(text));
}

SEXTANT_TEST(TestWhatIfModel)
#include "tst_what_if_model.moc"
