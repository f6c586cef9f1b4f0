#include <QTest>

#include "tests/test_main.h"

#include <rapidcheck.h>

#include "engine/trading/fills/bar_exit.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;
using test::price;

namespace {

/// SPY with spreads and slippage out of the way: what is left is the rule itself.
FillSettings frictionless()
{
    FillSettings settings;
    for (auto& assumption : settings.assumptions)
        assumption = {};
    return settings;
}

} // namespace

class TestBarExit final : public QObject {
    Q_OBJECT
private slots:
    void exitsInsideABar_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<QStringList>("bar"); // open, high, low, close
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("expected");
        const int isLong = static_cast<int>(Side::Buy);
        const int isShort = static_cast<int>(Side::Sell);
        // Long: stop 95, target 110. Short: stop 105, target 90. Tick 0.01.
        QTest::newRow("long: nothing") << isLong << QStringList{"100", "109", "96", "99"} << ""
                                       << "";
        QTest::newRow("long: stop touched") << isLong << QStringList{"100", "101", "95", "99"} << "stop"
                                            << "95";
        QTest::newRow("long: stop passed") << isLong << QStringList{"100", "101", "80", "99"} << "stop"
                                           << "95";
        QTest::newRow("long: gap through the stop") << isLong << QStringList{"92", "93", "90", "91"} << "stop"
                                                    << "92";
        QTest::newRow("long: open at the stop") << isLong << QStringList{"95", "96", "94", "95"} << "stop"
                                                << "95";
        QTest::newRow("long: target only touched") << isLong << QStringList{"100", "110", "99", "105"} << ""
                                                   << "";
        QTest::newRow("long: less than a tick beyond") << isLong << QStringList{"100", "110.0099", "99", "105"} << ""
                                                       << "";
        QTest::newRow("long: a tick beyond") << isLong << QStringList{"100", "110.01", "99", "105"} << "target"
                                             << "110";
        QTest::newRow("long: gap beyond the target") << isLong << QStringList{"112", "113", "111", "112"} << "target"
                                                     << "112";
        QTest::newRow("long: both, so the stop") << isLong << QStringList{"100", "120", "90", "119"} << "stop"
                                                 << "95";
        QTest::newRow("short: nothing") << isShort << QStringList{"100", "104", "91", "99"} << ""
                                        << "";
        QTest::newRow("short: stop touched") << isShort << QStringList{"100", "105", "99", "99"} << "stop"
                                             << "105";
        QTest::newRow("short: gap through the stop") << isShort << QStringList{"108", "109", "107", "108"} << "stop"
                                                     << "108";
        QTest::newRow("short: target only touched") << isShort << QStringList{"100", "101", "90", "95"} << ""
                                                    << "";
        QTest::newRow("short: a tick beyond") << isShort << QStringList{"100", "101", "89.99", "95"} << "target"
                                              << "90";
        QTest::newRow("short: gap beyond the target") << isShort << QStringList{"88", "89", "87", "88"} << "target"
                                                      << "88";
        QTest::newRow("short: both, so the stop") << isShort << QStringList{"100", "106", "80", "85"} << "stop"
                                                  << "105";
    }
    void exitsInsideABar()
    {
        QFETCH(int, side);
        QFETCH(QStringList, bar);
        QFETCH(QString, rule);
        QFETCH(QString, expected);
        const auto instrument = test::spy();
        const auto positionSide = static_cast<Side>(side);
        const bool isLong = positionSide == Side::Buy;
        const Bracket bracket{price(instrument, isLong ? "95" : "105"), price(instrument, isLong ? "110" : "90"), 0.0};
        const auto candle = test::bar(instrument, bar[0].toStdString(), bar[1].toStdString(), bar[2].toStdString(),
                                      bar[3].toStdString());
        const auto exit = exitInBar(instrument, frictionless(), positionSide, bracket, candle);
        QCOMPARE(exit.has_value(), !rule.isEmpty());
        if (!exit) return;
        QVERIFY(exit->rule == (rule == "stop" ? ReasonCode::ExitStop : ReasonCode::ExitTarget));
        QCOMPARE(instrument.format(exit->priced.price), expected.toStdString());
        QCOMPARE(exit->level.units, (rule == "stop" ? *bracket.stop : *bracket.target).units);
        QVERIFY(exit->priced.proxy);
        QVERIFY(exit->priced.model == FillModel::F1B);
        QCOMPARE(exit->priced.marketTime.ns, candle.start().ns);
    }

    void stopPaysHalfSpreadAndSlippage()
    {
        const auto instrument = test::spy();
        const auto bar = test::bar(instrument, "100", "101", "94", "95");
        const auto sold = stopInBar(instrument, FillSettings{}, Side::Buy, price(instrument, "95"), bar);
        QCOMPARE(instrument.format(sold->price), std::string("94.981")); // 95 − 1 bp − 1 bp
        QVERIFY(sold->liquidity == Liquidity::Taker);
        const auto bought = stopInBar(instrument, FillSettings{}, Side::Sell, price(instrument, "100.5"), bar);
        QCOMPARE(instrument.format(bought->price), std::string("100.5201"));
    }

    void targetIsALimitUnlessTheOpenLiesBeyondIt()
    {
        const auto instrument = test::spy();
        const FillSettings settings;
        const auto inside = targetInBar(instrument, settings, Side::Buy, price(instrument, "110"),
                                        test::bar(instrument, "100", "111", "99", "105"));
        QCOMPARE(instrument.format(inside->price), std::string("110"));
        QVERIFY(inside->liquidity == Liquidity::Maker);
        QCOMPARE(inside->halfSpread.units + inside->slippage.units, 0);
        // 112 less 1 bp of it, no slippage
        const auto gap = targetInBar(instrument, settings, Side::Buy, price(instrument, "110"),
                                     test::bar(instrument, "112", "113", "111", "112"));
        QCOMPARE(instrument.format(gap->price), std::string("111.9888"));
        QVERIFY(gap->liquidity == Liquidity::Taker);
        // An open so little beyond the target that the bid is not: the limit's own price
        const auto narrow = targetInBar(instrument, settings, Side::Buy, price(instrument, "110"),
                                        test::bar(instrument, "110.005", "113", "109", "112"));
        QCOMPARE(instrument.format(narrow->price), std::string("110"));
        const auto shortGap = targetInBar(instrument, settings, Side::Sell, price(instrument, "90"),
                                          test::bar(instrument, "88", "89", "87", "88"));
        QCOMPARE(instrument.format(shortGap->price), std::string("88.0088"));
        const auto shortNarrow = targetInBar(instrument, settings, Side::Sell, price(instrument, "90"),
                                             test::bar(instrument, "89.995", "91", "89", "90"));
        QCOMPARE(instrument.format(shortNarrow->price), std::string("90"));
    }

    void quoteBarUsesTheSpreadsItKnows()
    {
        const auto instrument = test::euroDollar();
        auto settings = frictionless();
        auto bar = test::bar(instrument, "1.1", "1.11", "1.08", "1.1");
        bar.flags = market::kQuoteBar;
        bar.openSpread = 20'000;  // 0.0002
        bar.closeSpread = 60'000; // 0.0006
        // Somewhere inside the bar: the wider one
        QCOMPARE(instrument.format(stopInBar(instrument, settings, Side::Buy, price(instrument, "1.09"), bar)->price),
                 std::string("1.0897"));
        // At the open: its own
        QCOMPARE(instrument.format(stopInBar(instrument, settings, Side::Buy, price(instrument, "1.105"), bar)->price),
                 std::string("1.0999"));
        bar.closeSpread = market::Bar::kUnknownSpread;
        QCOMPARE(instrument.format(stopInBar(instrument, settings, Side::Buy, price(instrument, "1.09"), bar)->price),
                 std::string("1.0899"));
        bar.openSpread = market::Bar::kUnknownSpread;
        QCOMPARE(instrument.format(stopInBar(instrument, settings, Side::Buy, price(instrument, "1.09"), bar)->price),
                 std::string("1.09"));
    }

    void withoutLevelsNothingExits()
    {
        const auto instrument = test::spy();
        const auto bar = test::bar(instrument, "100", "1000", "1", "50");
        QVERIFY(!exitInBar(instrument, FillSettings{}, Side::Buy, Bracket{}, bar));
        QVERIFY(exitInBar(instrument, FillSettings{}, Side::Buy, Bracket{std::nullopt, Price{1}, 0.0}, bar));
    }

    void neverBetterThanTheMarketAllowed()
    {
        const auto instrument = test::spy();
        QVERIFY(rc::check("a stop is worse than itself and the open, a target within the bar", [&] {
            const auto draw = [] { return *rc::gen::inRange<std::int64_t>(9'000'000'000, 11'000'000'000); };
            market::Bar bar = test::bar(instrument, "1", "1", "1", "1");
            bar.open = Price{draw()};
            bar.close = Price{draw()};
            bar.high = std::max({bar.open, bar.close, Price{draw()}});
            bar.low = std::min({bar.open, bar.close, Price{draw()}});
            const Price level{draw()};
            const auto side = *rc::gen::element(Side::Buy, Side::Sell);
            const bool isLong = side == Side::Buy;
            if (const auto stop = stopInBar(instrument, FillSettings{}, side, level, bar)) {
                RC_ASSERT((isLong ? stop->price < std::min(level, bar.open) : stop->price > std::max(level, bar.open)));
                RC_ASSERT((isLong ? bar.low <= level : bar.high >= level));
            } else {
                RC_ASSERT((isLong ? bar.low > level : bar.high < level));
            }
            if (const auto target = targetInBar(instrument, FillSettings{}, side, level, bar)) {
                RC_ASSERT((isLong ? target->price >= level && target->price <= std::max(level, bar.open)
                                  : target->price <= level && target->price >= std::min(level, bar.open)));
            }
            // Mirrored prices give mirrored exits where costs do not depend on the price.
            const auto mirror = [](Price p) { return Price{20'000'000'000 - p.units}; };
            market::Bar mirrored = bar;
            mirrored.open = mirror(bar.open);
            mirrored.high = mirror(bar.low);
            mirrored.low = mirror(bar.high);
            const auto a = stopInBar(instrument, frictionless(), side, level, bar);
            const auto b = stopInBar(instrument, frictionless(), market::opposite(side), mirror(level), mirrored);
            RC_ASSERT(a.has_value() == b.has_value());
            if (a) RC_ASSERT(mirror(a->price) == b->price);
            const auto c = targetInBar(instrument, frictionless(), side, level, bar);
            const auto d = targetInBar(instrument, frictionless(), market::opposite(side), mirror(level), mirrored);
            RC_ASSERT(c.has_value() == d.has_value());
            if (c) RC_ASSERT(mirror(c->price) == d->price);
        }));
    }
};

SEXTANT_TEST(TestBarExit)
#include "tst_bar_exit.moc"
