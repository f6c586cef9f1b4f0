#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <vector>

#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/reason_titles.h"
#include "tests/models/snapshot_builder.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using sextant::test::SnapshotBuilder;

namespace {

std::vector<ReasonCode> allCodes()
{
    std::vector<ReasonCode> codes;
#define X(name, text) codes.push_back(ReasonCode::name);
#include "engine/core/reason_codes.inc"
#undef X
    return codes;
}

Reason ruleReason(ReasonCode rule, ReasonCode verdict, double measured, double limit)
{
    return Reason(rule, arg(ArgName::Verdict, verdict), arg(ArgName::Measured, measured), arg(ArgName::Limit, limit),
                  arg(ArgName::Before, std::int64_t{100}), arg(ArgName::After, std::int64_t{100}));
}

class TestReasonText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void everyCodeHasATitle();
    void everySentenceIsComplete();
    void sentencesSayWhatWasMeasured_data();
    void sentencesSayWhatWasMeasured();
    void headlinesSayWhatBecameOfIt();
};

void TestReasonText::everyCodeHasATitle()
{
    QSet<QString> titles;
    for (const ReasonCode code : allCodes()) {
        const QString title = ReasonText::title(code);
        const QString stable = toText(name(code));
        QVERIFY2(!title.isEmpty(), qPrintable(stable));
        QVERIFY2(title != stable, qPrintable(stable));
        QVERIFY2(!title.contains(QLatin1Char('_')), qPrintable(title));
        QVERIFY2(!titles.contains(title), qPrintable(title)); // two codes that read alike cannot be told apart
        titles.insert(title);
        QCOMPARE(findReasonTitle(code)->code, code);
    }
    QVERIFY(ReasonText::title(ReasonCode::None).isEmpty());
    QVERIFY(ReasonText::title(static_cast<ReasonCode>(60'000)).isEmpty());
}

void TestReasonText::everySentenceIsComplete()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    const QRegularExpression leftover(QStringLiteral("%\\d|%L|%n"));
    for (const ReasonCode code : allCodes()) {
        // Every argument that the engine might give, six at a time, as integer and as number, and none at all.
        for (int first = -1; first <= static_cast<int>(kLastArgName); ++first)
            for (const bool isNumber : {false, true}) {
                Reason reason(code);
                for (int i = 0; first >= 0 && i < static_cast<int>(Reason::kMaxArgs); ++i) {
                    const int each = (first + i) % (static_cast<int>(kLastArgName) + 1);
                    const auto argName = static_cast<ArgName>(each);
                    const auto at = static_cast<std::size_t>(reason.argCount++);
                    reason.args[at] = argName == ArgName::Verdict ? arg(argName, ReasonCode::Block)
                                      : isNumber                  ? arg(argName, 3.25)
                                                                  : arg(argName, std::int64_t{3});
                }
                for (const session::InstrumentPart* part :
                     {&builder.part(id), static_cast<const session::InstrumentPart*>(nullptr)}) {
                    const QString sentence = ReasonText::sentence(reason, part);
                    QVERIFY2(!sentence.isEmpty(), name(code).data());
                    QVERIFY2(!sentence.contains(leftover), qPrintable(sentence));
                    QVERIFY2(!sentence.contains(QStringLiteral("nan")), qPrintable(sentence));
                }
            }
    }
}

void TestReasonText::sentencesSayWhatWasMeasured_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* tag, const Reason& reason, const char* expected) {
        QTest::newRow(tag) << reason << QString::fromUtf8(expected);
    };
    using enum ReasonCode;
    const auto verdict = [](ReasonCode code) { return arg(ArgName::Verdict, code); };
    row("spread too wide",
        Reason(GateSpread, verdict(Block), arg(ArgName::Spread, std::int64_t{78}), arg(ArgName::Limit, 50.0),
               arg(ArgName::Measured, 7.8), arg(ArgName::State, QuotedSpread)),
        "Spread gate blocked it: spread 7.8 bp, limit 5 bp");
    row("spread above the cap",
        Reason(GateSpread, verdict(Block), arg(ArgName::Spread, std::int64_t{60}), arg(ArgName::Limit, 90.0),
               arg(ArgName::Measured, 60.0), arg(ArgName::State, QuotedSpread)),
        "Spread gate blocked it: spread 60 bp, above the cap that the settings allow");
    row("spread assumed",
        Reason(GateSpread, verdict(Skipped), arg(ArgName::Spread, std::int64_t{10}), arg(ArgName::Limit, 15.0),
               arg(ArgName::Measured, 2.0), arg(ArgName::State, ProxySpread)),
        "Spread gate skipped: spread 2 bp, limit 3 bp (assumed, not quoted)");
    row("cooldown by the clock",
        Reason(GateCooldown, verdict(Block), arg(ArgName::Seconds, 22.0), arg(ArgName::Bars, std::int64_t{12}),
               arg(ArgName::Limit, 60.0), arg(ArgName::Required, std::int64_t{10})),
        "Cooldown gate blocked it: 38 s left");
    row("cooldown by bars",
        Reason(GateCooldown, verdict(Block), arg(ArgName::Seconds, 900.0), arg(ArgName::Bars, std::int64_t{1}),
               arg(ArgName::Limit, 60.0), arg(ArgName::Required, std::int64_t{10})),
        "Cooldown gate blocked it: 1 of 10 bars since the last signal");
    row("no signal before", Reason(GateCooldown, verdict(Pass)), "Cooldown gate passed: no signal before it");
    row("signal gate", Reason(GateSignal, verdict(Pass), arg(ArgName::Strength, 0.724), arg(ArgName::Threshold, 0.7)),
        "Signal gate passed: strength 0.72, at least 0.7 needed");
    row("oversold",
        Reason(Rsi, market::arg(ArgName::Timeframe, market::Timeframe::M15), arg(ArgName::Value, 28.04),
               arg(ArgName::Signal, 0.4), arg(ArgName::State, StateOversold)),
        "RSI oscillator: 28.0 on 15m, oversold, pushes up");
    row("macd",
        Reason(Macd, market::arg(ArgName::Timeframe, market::Timeframe::H1), arg(ArgName::Value, -12.34),
               arg(ArgName::Signal, -0.4)),
        "MACD oscillator: histogram -12.3 on 1h, pushes down");
    row("warming up",
        Reason(NotReady, market::arg(ArgName::Timeframe, market::Timeframe::H1), arg(ArgName::Bars, std::int64_t{12}),
               arg(ArgName::Required, std::int64_t{34})),
        "Warming up: 1h has 12 of 34 bars");
    row("no signal",
        Reason(Hold, arg(ArgName::Score, 0.52), arg(ArgName::Agreement, 0.4), arg(ArgName::Required, 0.6),
               arg(ArgName::Threshold, 0.7)),
        "No signal: score 0.52, long from 0.70, short from 0.30");
    row("disagreement",
        Reason(LowAgreement, arg(ArgName::Score, 0.75), arg(ArgName::Agreement, 0.4), arg(ArgName::Required, 0.6),
               arg(ArgName::Threshold, 0.7)),
        "Timeframes disagree: score 0.75, agreement 40%, 60% needed");
    row("veto",
        Reason(HtfConflict, arg(ArgName::Score, 0.75), arg(ArgName::Agreement, 0.9),
               market::arg(ArgName::Timeframe, market::Timeframe::H1), arg(ArgName::Measured, 0.31),
               arg(ArgName::Limit, 0.35)),
        "Longest timeframe objects: score 0.75, 1h says 0.31, vetoes from 0.35");
    row("model installed",
        Reason(RegimeModelInstalled, market::arg(ArgName::Timeframe, market::Timeframe::H1),
               arg(ArgName::Bars, std::int64_t{1500})),
        "Regime model installed: 1h with 1,500 bars");
    row("model too old",
        Reason(RegimeModelOld, market::arg(ArgName::Timeframe, market::Timeframe::H1),
               arg(ArgName::Bars, std::int64_t{1501}), arg(ArgName::Required, std::int64_t{1500})),
        "Regime model is too old: trained 1,501 bars ago, used for 1,500");
    row("position too large", ruleReason(R01MaxPosition, Reduce, 31'250.5, 20'000.0),
        "Largest position (R01) reduced it: 31,250.50, limit 20,000.00");
    row("one position too many", ruleReason(R01MaxPosition, Block, 11.0, 10.0),
        "Largest position (R01) blocked it: it would be position or entry number 11, limit 10");
    row("rule not asked", ruleReason(R06Exposure, Pass, 0.0, 0.0), "Exposure (R06) passed: nothing to check");
    row("daily loss", ruleReason(R03MaxDailyLoss, Block, -0.0312, -0.03),
        "Daily loss (R03) blocked it: -3.12% today, limit -3.00%");
    row("halt", Reason(R03MaxDailyLoss, arg(ArgName::Measured, 96'950.0)), "Daily loss (R03): equity 96,950.00");
    row("cooldown after a loss", ruleReason(R02Cooldown, Block, 300.0, 900.0),
        "Cooldown after a trade (R02) blocked it: 10 min left of 15 min");
    row("stale", ruleReason(R11StaleData, Block, 4.2, 2.0),
        "Fresh prices (R11) blocked it: price is 4.2 s old, limit 2 s");
    row("target too near", ruleReason(R05StopLossTakeProfit, Block, 0.8, 1.0),
        "Stop and target (R05) blocked it: the target is 0.8 times as far as the stop, at least 1 needed");
    row("stop too near", ruleReason(R05StopLossTakeProfit, Block, 0.1, 0.25),
        "Stop and target (R05) blocked it: the stop is 0.1 ATR away, at least 0.25 needed");
    row("far from the market", ruleReason(R12FatFinger, Block, 0.08, 0.05),
        "Size and price check (R12) blocked it: price is 8.00% away from the market, limit 5.00%");
    row("kill switch off", ruleReason(R19KillSwitch, Pass, 0.0, 0.0), "Kill switch (R19) passed: off");
    row("stop reached",
        Reason(ExitStop, arg(ArgName::Price, std::int64_t{9'899}), arg(ArgName::Level, std::int64_t{9'900})),
        "Stop reached: price 98.99, level 99.00");
    row("gap",
        Reason(DataGap, arg(ArgName::Count, std::int64_t{3}), arg(ArgName::State, std::int64_t{1}),
               arg(ArgName::Before, Time::fromSeconds(1'767'571'200).ns),
               arg(ArgName::After, Time::fromSeconds(1'767'571'380).ns)),
        "Gap in the data: 3 bars missing between 2026-01-05 00:00:00 and 2026-01-05 00:03:00 UTC");
    row("refused", Reason(CommandRefused, arg(ArgName::Code, std::int64_t{2})), "Command refused: cancel order");
    row("flag", Reason(FlagChanged, arg(ArgName::Before, std::int64_t{0}), arg(ArgName::After, std::int64_t{1})),
        "Feature flag switched: from off to on");
    row("split",
        Reason(CorporateActionApplied, arg(ArgName::Before, std::int64_t{1}), arg(ArgName::After, std::int64_t{7}),
               arg(ArgName::Value, 0.0)),
        "Split or dividend: 7 new shares for 1 old");
    row("exit blocked",
        Reason(ExitBlocked, arg(ArgName::Position, std::int64_t{3}), arg(ArgName::Code, ExitStop),
               arg(ArgName::Count, std::int64_t{2})),
        "Exit blocked: position 3, attempt 2 (Stop reached)");
    row("too small", Reason(SizeZero, arg(ArgName::Required, 10.0), arg(ArgName::Level, std::int64_t{12'050})),
        "Too small to trade: risk allowed 10.00, distance to the stop 120.50");
    row("too old", Reason(SignalExpired, arg(ArgName::Seconds, 700.0)), "Signal too old: 11 min 40 s old");
    row("from the future", Reason(SignalInFuture, arg(ArgName::Seconds, -30.0)), "Signal from the future: 30 s ahead");
}

void TestReasonText::sentencesSayWhatWasMeasured()
{
    QFETCH(Reason, reason);
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT");
    QTEST(ReasonText::sentence(reason, &builder.part(id)), "expected");
}

void TestReasonText::headlinesSayWhatBecameOfIt()
{
    SnapshotBuilder builder;
    const auto id = builder.addInstrument("BTC-USDT", 2, 1, {1, 5});
    session::SignalReasons why;
    why.nonTrade.emplace_back(ReasonCode::GateCooldown, arg(ArgName::Verdict, ReasonCode::Block),
                              arg(ArgName::Seconds, 22.0), arg(ArgName::Bars, std::int64_t{12}),
                              arg(ArgName::Limit, 60.0), arg(ArgName::Required, std::int64_t{10}));
    session::SignalRow row;
    row.signal = SignalId{8841};
    row.cause = ReasonCode::GateCooldown;
    row.why = session::PackedReasons(why);
    QCOMPARE(ReasonText::headline(row, &builder.part(id)),
             QStringLiteral("Not traded: the cooldown gate blocked it — 38 s left."));

    row.cause = ReasonCode::None;
    row.order = OrderId{17};
    row.why = {};
    QCOMPARE(ReasonText::headline(row, &builder.part(id)), QStringLiteral("Traded: order 17."));
    session::OrderRow order;
    order.order = OrderId{17};
    order.side = market::Side::Buy;
    order.quantity = Lots{32907};
    order.state = trading::OrderState::Filled;
    QCOMPARE(ReasonText::headline(row, &builder.part(id), &order), QStringLiteral("Traded: order 17, buy 0.32907."));
    order.state = trading::OrderState::Cancelled;
    QCOMPARE(ReasonText::headline(row, &builder.part(id), &order),
             QStringLiteral("Traded: order 17, buy 0.32907 — cancelled."));
    order.state = trading::OrderState::Filled;
    order.side = market::Side::Sell;
    order.reduceOnly = true;
    QCOMPARE(ReasonText::headline(row, &builder.part(id), &order),
             QStringLiteral("Closes the position: order 17, sell 0.32907."));

    row.order = {};
    row.signal = {};
    row.cause = ReasonCode::Hold;
    QCOMPARE(ReasonText::headline(row, &builder.part(id)),
             QStringLiteral("No signal: the score is too close to neutral."));
}

} // namespace

SEXTANT_TEST(TestReasonText)
#include "tst_reason_text.moc"
