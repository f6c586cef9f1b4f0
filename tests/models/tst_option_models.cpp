#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

#include "models/number_text.h"
#include "models/option_chain_model.h"
#include "models/option_risk_models.h"
#include "models/option_strategies.h"
#include "models/option_text.h"
#include "models/option_worker.h"
#include "models/watchlist_model.h"
#include "tests/models/option_play.h"
#include "tests/models/small_chain.h"
#include "tests/test_main.h"

using namespace sextant;
using models::ExpiryKey;
using models::LegsText;
using models::Moneyness;
using models::OptionChainModel;
using models::OptionOwner;
using models::OptionRequest;
using models::OptionStrategy;
using models::OptionView;
using models::OptionViewPtr;
using sextant::test::OptionPlay;
using sextant::test::SmallChain;
using Field = OptionChainModel::Field;

namespace {

constexpr const char* kTwxOptions = "twx_option_quotes_1m_20140605_20140606.csv.gz";
constexpr const char* kTwxBars = "twx_1m_20140605_20140609.csv.gz";

ExpiryKey keyOf(const trading::ChainExpiry& expiry) { return {expiry.root.root, expiry.date}; }

QString cell(const OptionChainModel& model, int row, Field field, bool call)
{
    return model.index(row, OptionChainModel::columnOf(field, call)).data().toString();
}

} // namespace

/// The chain of a session's options: what its snapshot says, what is priced of it, and how tables show it.
class TestOptionModels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void snapshotHasEveryContractWithItsNewestQuote();
    void withoutOptionsASnapshotHasNone();
    void theListIsSharedUntilItGrows();
    void theWatchlistLeavesContractsOut();
    void realQuotesGiveVolatilitiesAndGreeks();
    void badQuotesAreWords_data();
    void badQuotesAreWords();
    void rowsComeAndGo();
    void onlyWhatChangedIsTold();
    void moneynessIsThatOfTheSide();
    void aSelectionIsWorthWhatItsQuotesSay();
    void holdingsOfBothEnginesStandBesideEachOther();
    void aLegWithoutAVolatilityIsCounted();
    void tablesOfRiskFollowTheView();
    void theSurfaceIsEmptyWhereNobodyQuotes();
    void theWorkerAnswersWithTheNewest();
    void strategiesChooseTheirLegs_data();
    void strategiesChooseTheirLegs();
    void anOrderOfLegsIsACommand();
    void theWorkerForgets();
};

void TestOptionModels::snapshotHasEveryContractWithItsNewestQuote()
{
    if (!OptionPlay::hasData()) QSKIP("no recordings");
    OptionPlay play(kTwxOptions, kTwxBars);
    play.playTo(parseRfc3339("2014-06-05T15:00:00Z").value());
    const auto now = play.snapshot();
    QCOMPARE(now->options.size(), std::size_t{1});
    const session::OptionPart& part = *now->options.front();
    QVERIFY(part.underlying == play.find("TWX"));
    QCOMPARE(part.listed->size(), play.session().options().size());
    QCOMPARE(part.quotes.size(), part.listed->size());
    QVERIFY(part.spot.units > 0);
    std::size_t quoted = 0;
    for (std::size_t i = 0; i < part.listed->size(); ++i) {
        const session::ListedOption& option = (*part.listed)[i];
        const session::InstrumentState& state = play.session().state(option.option);
        QVERIFY(option.contract == *state.instrument->option);
        QVERIFY(part.quotes[i].time == state.quote.time);
        QCOMPARE(part.quotes[i].bid.units, state.quote.bid.units);
        QCOMPARE(part.quotes[i].ask.units, state.quote.ask.units);
        QCOMPARE(part.quotes[i].contract, static_cast<std::uint32_t>(i));
        QVERIFY(part.quotes[i].time <= now->now);
        if (part.quotes[i].time.ns != 0) ++quoted;
        if (i > 0) {
            const auto& before = (*part.listed)[i - 1].contract;
            QVERIFY(keyOf(before) < keyOf(option.contract));
        }
    }
    QVERIFY2(quoted > 150, qPrintable(QString::number(quoted)));
    QVERIFY(now->optionQuotes.bad() > 0); // deep ones have no bid
    std::uint64_t all = 0;
    for (const std::uint64_t count : now->optionQuotes.counts)
        all += count;
    QVERIFY(all > quoted);
}

void TestOptionModels::withoutOptionsASnapshotHasNone()
{
    session::SnapshotBuilder builder;
    session::Session session;
    builder.begin(1);
    const auto now = builder.publish(session, 0, false);
    QVERIFY(now->options.empty());
    QCOMPARE(now->optionQuotes.bad(), std::uint64_t{0});
    QVERIFY(models::makeOptionView({now, InstrumentId{1}, {}}) == nullptr);
}

void TestOptionModels::theListIsSharedUntilItGrows()
{
    if (!OptionPlay::hasData()) QSKIP("no recordings");
    OptionPlay play(kTwxOptions, kTwxBars);
    play.playTo(parseRfc3339("2014-06-05T14:00:00Z").value());
    const auto before = play.snapshot();
    QVERIFY(play.snapshot()->options.front() == before->options.front()); // nothing happened: the very same part
    play.playTo(parseRfc3339("2014-06-05T14:10:00Z").value());
    const auto after = play.snapshot();
    QVERIFY(after->options.front() != before->options.front());
    QVERIFY(after->options.front()->listed == before->options.front()->listed);
}

void TestOptionModels::theWatchlistLeavesContractsOut()
{
    if (!OptionPlay::hasData()) QSKIP("no recordings");
    OptionPlay play(kTwxOptions, kTwxBars);
    models::WatchlistModel watchlist;
    const QAbstractItemModelTester tester(&watchlist, QAbstractItemModelTester::FailureReportingMode::Fatal);
    play.playTo(parseRfc3339("2014-06-05T13:40:00Z").value());
    watchlist.setSnapshot(play.snapshot());
    QCOMPARE(watchlist.rowCount(), 1);
    QVERIFY(watchlist.instrument(0) == play.find("TWX"));
    play.playTo(parseRfc3339("2014-06-05T13:50:00Z").value());
    watchlist.setSnapshot(play.snapshot());
    QCOMPARE(watchlist.rowCount(), 1);
}

void TestOptionModels::realQuotesGiveVolatilitiesAndGreeks()
{
    if (!OptionPlay::hasData()) QSKIP("no recordings");
    OptionPlay play(kTwxOptions, kTwxBars, {{"options.stale_quote_seconds", "90"}});
    OptionChainModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char* time : {"2014-06-05T14:00:00Z", "2014-06-05T14:01:00Z", "2014-06-05T15:00:00Z"}) {
        play.playTo(parseRfc3339(time).value());
        const OptionViewPtr view = models::makeOptionView({play.snapshot(), play.find("TWX"), {}});
        QVERIFY(view && !view->chain.expiries.empty());
        for (const trading::ChainExpiry& expiry : view->chain.expiries) {
            model.setView(view, keyOf(expiry));
            QCOMPARE(model.rowCount(), static_cast<int>(expiry.rows.size()));
        }
        model.setView(view, keyOf(view->chain.expiries[1]));
    }
    // Beside the money the two sides agree on a volatility that a share of a media house has, and the deltas of a
    // strike lie one apart (parity).
    const int row = model.atTheMoneyRow();
    QVERIFY(row > 0);
    const auto* call = model.legAt(model.index(row, OptionChainModel::columnOf(Field::Mid, true)));
    const auto* put = model.legAt(model.index(row, OptionChainModel::columnOf(Field::Mid, false)));
    QVERIFY(call && put && call->volatility && put->volatility && call->value && put->value);
    QVERIFY(*call->volatility > 0.08 && *call->volatility < 0.6);
    QVERIFY2(std::fabs(*call->volatility - *put->volatility) < 0.05,
             qPrintable(QString::number(*call->volatility - *put->volatility)));
    QVERIFY(std::fabs(call->value->delta - put->value->delta - 1.0) < 0.05);
    QVERIFY(cell(model, row, Field::Volatility, true).endsWith(QLatin1Char('%')));
    const QString delta = cell(model, row, Field::Delta, false);
    QVERIFY2(delta.startsWith(QLatin1Char('-')) || delta.startsWith(QChar(0x2212)), qPrintable(delta));
}

void TestOptionModels::badQuotesAreWords_data()
{
    QTest::addColumn<qint64>("bid");
    QTest::addColumn<qint64>("ask");
    QTest::addColumn<qint64>("ageSeconds");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("shownBid");
    QTest::addColumn<QString>("shownAsk");
    const QString none = models::unknownText();
    QTest::newRow("crossed") << qint64{21'000} << qint64{20'000} << qint64{0} << "crossed" << none << none;
    QTest::newRow("no bid") << qint64{0} << qint64{500} << qint64{0} << "no bid" << none << "0.05";
    QTest::newRow("no ask") << qint64{500} << qint64{0} << qint64{0} << "no ask"
                            << "0.05" << none;
    QTest::newRow("empty") << qint64{0} << qint64{0} << qint64{0} << "empty" << none << none;
    QTest::newRow("stale") << qint64{19'000} << qint64{20'000} << qint64{3600} << "stale" << none << none;
    QTest::newRow("good") << qint64{19'000} << qint64{20'000} << qint64{0} << "0 s"
                          << "1.90"
                          << "2.00";
}

void TestOptionModels::badQuotesAreWords()
{
    QFETCH(qint64, bid);
    QFETCH(qint64, ask);
    QFETCH(qint64, ageSeconds);
    SmallChain chain;
    market::OptionQuote& quote = chain.quotes[4]; // the call of 100
    quote.bid = Price{bid};
    quote.ask = Price{ask};
    quote.time = quote.time - std::chrono::seconds(ageSeconds);
    OptionChainModel model;
    model.setView(chain.view(), chain.key());
    QTEST(cell(model, 2, Field::Quote, true), "word");
    QTEST(cell(model, 2, Field::Bid, true), "shownBid");
    QTEST(cell(model, 2, Field::Ask, true), "shownAsk");
    const bool isGood = QLatin1StringView(QTest::currentDataTag()) == QLatin1StringView("good");
    for (const Field field : {Field::Mid, Field::Volatility})
        QCOMPARE(cell(model, 2, field, true) != models::unknownText(), isGood);
    const QModelIndex at = model.index(2, OptionChainModel::columnOf(Field::Quote, true));
    QVERIFY(at.data(models::ToneRole).toInt() ==
            static_cast<int>(isGood ? models::Tone::Muted : models::Tone::Warning));
    QCOMPARE(at.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Not used")), !isGood);
}

void TestOptionModels::rowsComeAndGo()
{
    SmallChain chain;
    OptionChainModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setView(nullptr, chain.key());
    QCOMPARE(model.rowCount(), 0);
    model.setView(chain.view(), chain.key());
    QCOMPARE(model.rowCount(), 5);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = model.index(4, 0);
    QCOMPARE(model.index(4, OptionChainModel::kStrikeColumn).data().toString(), QStringLiteral("110"));
    chain.list(97);
    chain.list(120);
    chain.list(80);
    model.setView(chain.view(), chain.key());
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(kept.row(), 6);
    QCOMPARE(model.index(kept.row(), OptionChainModel::kStrikeColumn).data().toString(), QStringLiteral("110"));
    for (session::ListedOption& option : chain.listed)
        option.isRetired = option.contract.strike.thousandths < 100'000;
    model.setView(chain.view(), chain.key());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(kept.row(), 2);
    // Over: no rows, whatever was shown.
    chain.snapshot.now = parseRfc3339("2024-03-16T15:00:00Z").value();
    model.setView(chain.view(), chain.key());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!kept.isValid());
    QCOMPARE(resets.size(), 0);
}

void TestOptionModels::onlyWhatChangedIsTold()
{
    SmallChain chain;
    OptionChainModel model;
    model.setView(chain.view(), chain.key());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setView(chain.view(), chain.key());
    QCOMPARE(changed.size(), 0);
    chain.quotes[9].ask = Price{chain.quotes[9].ask.units + 100}; // the put of 110
    model.setView(chain.view(), chain.key());
    QVERIFY(!changed.isEmpty());
    for (const auto& each : changed) {
        QCOMPARE(each[0].toModelIndex().row(), 4);
        QCOMPARE(each[1].toModelIndex().row(), 4);
        QVERIFY(each[0].toModelIndex().column() > OptionChainModel::kStrikeColumn);
    }
}

void TestOptionModels::moneynessIsThatOfTheSide()
{
    SmallChain chain;
    chain.spot = Price{10'120};
    OptionChainModel model;
    model.setView(chain.view(), chain.key());
    QCOMPARE(model.atTheMoneyRow(), 2);
    const auto at = [&](int row, bool call) {
        return static_cast<Moneyness>(model.index(row, OptionChainModel::columnOf(Field::Mid, call))
                                          .data(OptionChainModel::kMoneynessRole)
                                          .toInt());
    };
    QVERIFY(at(0, true) == Moneyness::In && at(0, false) == Moneyness::Out);
    QVERIFY(at(2, true) == Moneyness::In && at(3, true) == Moneyness::Out);
    QVERIFY(at(4, false) == Moneyness::In);
    chain.spot = {};
    model.setView(chain.view(), chain.key());
    QVERIFY(model.view()->chain.isSpotImplied); // what calls and puts agree on stands in
    QVERIFY(model.index(2, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("100")));
}

void TestOptionModels::aSelectionIsWorthWhatItsQuotesSay()
{
    SmallChain chain;
    // A long straddle at 100: both asks, a hundred times.
    const OptionViewPtr view = chain.view({{InstrumentId{6}, 2}, {InstrumentId{7}, 2}});
    const models::OptionSet& set = view->of(OptionOwner::Selection);
    QCOMPARE(set.legs.size(), std::size_t{2});
    QCOMPARE(set.unvalued, std::size_t{0});
    QVERIFY(std::fabs(set.cost - 2 * 100 * (2.05 + 2.05)) < 1e-9);
    QVERIFY(set.greeks && std::fabs(set.greeks->value - 2 * 100 * (2.0 + 2.0)) < 1.0);
    QCOMPARE(set.breakEvens.size(), std::size_t{2});
    QVERIFY(std::fabs(set.breakEvens[0] - 95.90) < 0.01 && std::fabs(set.breakEvens[1] - 104.10) < 0.01);
    // The worst at expiry is what it cost, at the strike.
    const auto worst = std::min_element(set.payoff.begin(), set.payoff.end(),
                                        [](const auto& a, const auto& b) { return a.atExpiry < b.atExpiry; });
    QVERIFY(std::fabs(worst->spot - 100.0) < 1e-9 && std::fabs(worst->atExpiry + set.cost) < 1e-6);
    // Sold, it is received at the bids.
    const OptionViewPtr sold = chain.view({{InstrumentId{6}, -1}});
    QVERIFY(std::fabs(sold->of(OptionOwner::Selection).cost + 195.0) < 1e-9);
    QVERIFY(view->of(OptionOwner::Paper).isEmpty() && view->of(OptionOwner::Shadow).isEmpty());
}

void TestOptionModels::holdingsOfBothEnginesStandBesideEachOther()
{
    SmallChain chain;
    for (const session::ListedOption& option : chain.listed) {
        auto part = std::make_shared<session::InstrumentPart>();
        auto instrument = std::make_shared<market::Instrument>();
        instrument->id = option.option;
        instrument->symbol = "XYZ-O";
        instrument->priceScale = 4;
        instrument->multiplier = {100, 0};
        instrument->option = option.contract;
        part->instrument = instrument;
        chain.snapshot.instruments.push_back(part);
    }
    const auto held = [](InstrumentId option, std::int64_t contracts, std::int64_t cost, std::uint8_t account = 0) {
        session::PositionRow row;
        row.instrument = option;
        row.quantity = Lots{contracts};
        row.totalCost = Cash{cost * 100'000'000};
        row.account = account;
        return row;
    };
    chain.snapshot.positions = std::make_shared<const std::vector<session::PositionRow>>(
        std::vector{held(InstrumentId{6}, 3, 600), held(InstrumentId{9}, -2, 900), held(InstrumentId{6}, 50, 1, 1)});
    auto shadow = std::make_shared<session::ShadowPart>();
    shadow->positions =
        std::make_shared<const std::vector<session::PositionRow>>(std::vector{held(InstrumentId{6}, 1, 210)});
    chain.snapshot.shadow = shadow;
    const OptionViewPtr view = chain.view();
    const models::OptionSet& paper = view->of(OptionOwner::Paper);
    QCOMPARE(paper.legs.size(), std::size_t{2}); // the other account is not looked at
    QVERIFY(std::fabs(paper.cost - (600 - 900)) < 1e-9);
    QVERIFY(std::fabs(view->of(OptionOwner::Shadow).cost - 210) < 1e-9);
    QCOMPARE(view->contracts(OptionOwner::Paper, InstrumentId{6}), std::int64_t{3});
    OptionChainModel model;
    model.setView(view, chain.key());
    QCOMPARE(cell(model, 2, Field::Position, true), QStringLiteral("A 3 · B 1"));
    QCOMPARE(cell(model, 3, Field::Position, false), QStringLiteral("A -2"));
    models::OptionLadderModel ladder;
    ladder.setView(view);
    QCOMPARE(ladder.rowCount(), 2);
    QCOMPARE(ladder.index(0, models::OptionLadderModel::Bought).data().toString(), QStringLiteral("3"));
    QCOMPARE(ladder.index(0, models::OptionLadderModel::Sold).data().toString(), QStringLiteral("2"));
}

void TestOptionModels::aLegWithoutAVolatilityIsCounted()
{
    SmallChain chain;
    chain.quotes[4].bid = Price{0}; // nobody bids for the call of 100: what it costs is not known
    const OptionViewPtr view = chain.view({{InstrumentId{6}, 1}, {InstrumentId{7}, 1}});
    const models::OptionSet& set = view->of(OptionOwner::Selection);
    QCOMPARE(set.legs.size(), std::size_t{2});
    QCOMPARE(set.unvalued, std::size_t{1});
    QCOMPARE(set.position.legs.size(), std::size_t{1});
}

void TestOptionModels::tablesOfRiskFollowTheView()
{
    SmallChain chain;
    models::OptionGreeksModel greeks;
    models::OptionStressModel stress;
    models::OptionLadderModel ladder;
    models::OptionSurfaceModel surface;
    models::OptionSelectionModel selection;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel* model :
         std::initializer_list<QAbstractItemModel*>{&greeks, &stress, &ladder, &surface, &selection})
        testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    const std::vector<models::OptionLeg> legs{{InstrumentId{6}, 1}, {InstrumentId{9}, -2}};
    for (const auto& chosen : {std::vector<models::OptionLeg>{}, legs, legs, {}}) {
        const OptionViewPtr view = chain.view(chosen);
        greeks.setView(view);
        stress.setView(view, OptionOwner::Selection);
        ladder.setView(view);
        surface.setView(view);
        selection.setLegs(chosen, view);
        QCOMPARE(stress.rowCount(), chosen.empty() ? 0 : 11);
        QCOMPARE(selection.rowCount(), static_cast<int>(chosen.size()));
        QCOMPARE(ladder.rowCount(), chosen.empty() ? 0 : 1);
        const QModelIndex worth =
            greeks.index(models::OptionGreeksModel::Worth, static_cast<int>(OptionOwner::Selection));
        QCOMPARE(worth.data(models::SortRole).isValid(), !chosen.empty());
        if (chosen.empty()) continue;
        // The middle of the grid is where nothing moves.
        const QModelIndex middle = stress.index(5, 3);
        QVERIFY(std::fabs(middle.data(models::SortRole).toDouble()) < 1e-6);
        QCOMPARE(selection.index(1, models::OptionSelectionModel::Contracts).data().toString(), QStringLiteral("-2"));
        QVERIFY(std::fabs(worth.data(models::SortRole).toDouble() - view->of(OptionOwner::Selection).greeks->value) <
                1e-9);
    }
    greeks.setView(nullptr);
    stress.setView(nullptr, OptionOwner::Paper);
    ladder.setView(nullptr);
    surface.setView(nullptr);
    QCOMPARE(surface.rowCount(), 0);
    QCOMPARE(greeks.index(0, 0).data().toString(), models::unknownText());
}

void TestOptionModels::theSurfaceIsEmptyWhereNobodyQuotes()
{
    SmallChain chain; // quoted from 90 to 110
    models::OptionSurfaceModel surface;
    surface.setView(chain.view());
    QCOMPARE(surface.rowCount(), 1);
    const int last = surface.columnCount() - 1;
    QCOMPARE(surface.index(0, 0).data().toString(), models::unknownText()); // 20 % below
    QCOMPARE(surface.index(0, last).data().toString(), models::unknownText());
    QVERIFY(!surface.index(0, 0).data(models::kHeatRole).isValid());
    const QModelIndex middle = surface.index(0, last / 2);
    QVERIFY(middle.data(models::SortRole).toDouble() > 0.1);
    QVERIFY(middle.data(models::kHeatRole).isValid());
}

void TestOptionModels::strategiesChooseTheirLegs_data()
{
    QTest::addColumn<int>("strategy");
    QTest::addColumn<QString>("legs"); // "+100C -105C"
    QTest::addColumn<QString>("shape");
    const auto row = [](OptionStrategy strategy, const char* legs, const char* shape) {
        QTest::newRow(LegsText::of(strategy).toUtf8()) << static_cast<int>(strategy) << QString(legs) << QString(shape);
    };
    row(OptionStrategy::BullCallSpread, "+100C -105C", "vertical");
    row(OptionStrategy::BearPutSpread, "+100P -95P", "vertical");
    row(OptionStrategy::Straddle, "+100C +100P", "straddle");
    row(OptionStrategy::Strangle, "+105C +95P", "strangle");
    row(OptionStrategy::IronCondor, "+90P -95P -105C +110C", "iron condor");
    row(OptionStrategy::Calendar, "", "other"); // there is one expiry
    row(OptionStrategy::CoveredCall, "-105C", "covered call");
}

void TestOptionModels::strategiesChooseTheirLegs()
{
    QFETCH(int, strategy);
    QFETCH(QString, legs);
    QFETCH(QString, shape);
    SmallChain chain;
    const auto view = chain.view();
    const auto chosen = models::strategyLegs(*view, chain.key(), static_cast<OptionStrategy>(strategy));
    QStringList texts;
    for (const models::OptionLeg& leg : chosen)
        for (const session::ListedOption& each : chain.listed)
            if (each.option == leg.option)
                texts << QStringLiteral("%1%2%3")
                             .arg(leg.contracts > 0 ? "+" : "-")
                             .arg(each.contract.strike.toDouble())
                             .arg(each.contract.type == market::OptionType::Call ? "C" : "P");
    QCOMPARE(texts.join(' '), legs);
    QCOMPARE(QString::fromUtf8(toString(models::shapeOfLegs(*view, chosen)).data()), shape);
    // Where a strike is missing there is no half of it.
    SmallChain narrow;
    narrow.listed.resize(2);
    narrow.quotes.resize(2);
    QVERIFY(models::strategyLegs(*narrow.view(), narrow.key(), OptionStrategy::IronCondor).empty());
    QVERIFY(models::strategyLegs(*view, {"XYZ", 1}, OptionStrategy::Straddle).empty());
}

void TestOptionModels::anOrderOfLegsIsACommand()
{
    SmallChain chain;
    const auto view = chain.view();
    models::LegsDraft draft;
    draft.count = 3;
    draft.limit = Price{-12'500};
    draft.stop = Price{-30'000};
    const session::Command command =
        models::legsCommand(*view, {{InstrumentId{6}, 2}, {InstrumentId{9}, -1}, {InstrumentId{99}, 1}}, draft, "key");
    QVERIFY(command.kind == session::CommandKind::Legs && command.legs.size() == 2 && command.key == "key");
    QVERIFY(command.legs[0].side == market::Side::Buy && command.legs[0].ratio == 2);
    QVERIFY(command.legs[1].side == market::Side::Sell && command.legs[1].ratio == 1);
    QCOMPARE(QString::fromStdString(command.legs[0].symbol), QStringLiteral("XYZ240315C00100000"));
    QVERIFY(command.quantity.count == 3 && command.price.units == -12'500 && command.stop.units == -30'000);
    QVERIFY(command.terms.kind == trading::OrderKind::Limit && command.terms.tif == trading::TimeInForce::Day);
    QVERIFY(command.target.units == 0);
    // What the engine says of it is a sentence.
    session::LegsPreview preview;
    preview.decision.allowed = Lots{3};
    preview.net = Price{-12'500};
    preview.need.premium = Cash{-375'00'000'000};
    preview.need.tied = Cash{1500'00'000'000};
    QVERIFY(LegsText::answer(preview).contains("brings 1.25"));
    QVERIFY(LegsText::answer(preview).contains("1125.00") || LegsText::answer(preview).contains("1,125.00"));
    preview.refusal = ReasonCode::LegHeld;
    QVERIFY(LegsText::answer(preview).startsWith("Would be refused"));
}

void TestOptionModels::theWorkerAnswersWithTheNewest()
{
    SmallChain chain;
    models::OptionWorker worker;
    QSignalSpy changed(&worker, &models::OptionWorker::changed);
    (void)chain.view();
    for (std::int64_t contracts = 1; contracts <= 20; ++contracts)
        worker.ask({std::make_shared<const session::Snapshot>(chain.snapshot),
                    InstrumentId{1},
                    {{InstrumentId{6}, contracts}}});
    QTRY_VERIFY(worker.latest() && worker.latest()->contracts(OptionOwner::Selection, InstrumentId{6}) == 20);
    QVERIFY2(changed.size() <= 2, "requests in between are not worked on");
    QVERIFY(!worker.hasFailed());
}

void TestOptionModels::theWorkerForgets()
{
    SmallChain chain;
    models::OptionWorker worker;
    QSignalSpy changed(&worker, &models::OptionWorker::changed);
    (void)chain.view();
    const auto snapshot = std::make_shared<const session::Snapshot>(chain.snapshot);
    worker.ask({snapshot, InstrumentId{1}, {}});
    worker.forget();
    worker.ask({snapshot, InstrumentId{99}, {}}); // nothing is listed on it
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(worker.latest() == nullptr);
}

SEXTANT_TEST(TestOptionModels)
#include "tst_option_models.moc"
