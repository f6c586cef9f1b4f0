#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <memory>
#include <random>

#include "models/market_row.h"
#include "models/roles.h"
#include "models/screen_rule.h"
#include "models/watchlist_book.h"
#include "models/watchlist_model.h"
#include "models/watchlist_rows.h"
#include "tests/models/snapshot_builder.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using sextant::test::SnapshotBuilder;
using Grouping = WatchlistRows::Grouping;

namespace {

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// What the first column shows, titles of groups in brackets.
QStringList shownIn(const WatchlistRows& rows)
{
    QStringList out;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QString text = rows.index(row, 0).data().toString();
        out << (rows.isTitle(row) ? QStringLiteral("[%1]").arg(text) : text);
    }
    return out;
}

QStringList words(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

struct Markets {
    Markets()
    {
        for (const char* symbol : {"BTC", "ETH", "SPY", "EUR"})
            ids.push_back(builder.addInstrument(symbol));
        show();
        rows = std::make_unique<WatchlistRows>(model, book);
        tester = std::make_unique<QAbstractItemModelTester>(rows.get(), kStrict);
    }
    void show()
    {
        model.setBook(&book);
        model.setSnapshot(builder.snapshot());
    }
    void setScore(std::size_t which, double score)
    {
        builder.change(ids[which], [&](session::InstrumentPart& part) {
            part.score = session::InstrumentPart::Score{};
            part.score->score = score;
        });
    }
    SnapshotBuilder builder;
    std::vector<InstrumentId> ids;
    WatchlistBook book;
    WatchlistModel model;
    std::unique_ptr<WatchlistRows> rows;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

ScreenCondition number(ScreenField field, ScreenOperator op, double value) { return {field, op, value, {}}; }
ScreenCondition text(ScreenField field, const char* value, ScreenOperator op = ScreenOperator::Is)
{
    return {field, op, 0.0, QString::fromLatin1(value)};
}

class TestWatchlists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void listsHaveNamesOfTheirOwn();
    void everyChangeCanBeTakenBack();
    void keepsWhatItUnderstands();
    void showsTheRowsOfAListInItsOrder();
    void movesRowsWhereNothingSorts();
    void groupsRowsUnderTitles();
    void collapsesGroups();
    void dropsIntoOwnGroups();
    void keepsRowsWhereTheyAreUntilItLooks();
    void keepsTheChosenRowWhileOthersMove();
    void randomChangesLookAsIfBuiltAnew_data();
    void randomChangesLookAsIfBuiltAnew();
    void andBindsCloserThanOr();
    void whatIsNotKnownAnswersNothing();
    void asksEveryField();
    void screensSurviveTheFile();
    void refusesScreensItDoesNotUnderstand();
    void screensAreWrittenAndReadAsALine();
    void saysWhatIsWrongWithALine_data();
    void saysWhatIsWrongWithALine();
    void saysScreensInWords();
    void screensCountAndFollowTheMarket();
    void tellsTurnoverOfADay();
    void tellsWhatEngineTwoDecided();
    void writesNothingThatNobodyAsksFor();
};

void TestWatchlists::listsHaveNamesOfTheirOwn()
{
    WatchlistBook book;
    QSignalSpy changed(&book, &WatchlistBook::changed);
    QVERIFY(book.addList(QStringLiteral("Crypto"), words("BTC ETH BTC")));
    QVERIFY(!book.addList(QStringLiteral("Crypto")));
    QVERIFY(!book.addList(QString()));
    QVERIFY(!book.addList(QStringLiteral(" x")));
    QVERIFY(!book.addList(QString(WatchlistBook::kLongestName + 1, QLatin1Char('x'))));
    QCOMPARE(book.symbols(QStringLiteral("Crypto")), words("BTC ETH"));
    QVERIFY(book.addList(QStringLiteral("Other")));
    QVERIFY(!book.renameList(QStringLiteral("Other"), QStringLiteral("Crypto")));
    QVERIFY(book.renameList(QStringLiteral("Other"), QStringLiteral("Else")));
    book.include(QStringLiteral("Else"), QStringLiteral("SPY"));
    book.include(QStringLiteral("Else"), QStringLiteral("SPY"));
    book.exclude(QStringLiteral("Crypto"), QStringLiteral("BTC"));
    QCOMPARE(book.symbols(QStringLiteral("Else")), words("SPY"));
    QCOMPARE(book.symbols(QStringLiteral("Crypto")), words("ETH"));
    QVERIFY(book.removeList(QStringLiteral("Crypto")));
    QVERIFY(!book.removeList(QStringLiteral("Crypto")));
    QCOMPARE(changed.size(), 6);
}

void TestWatchlists::everyChangeCanBeTakenBack()
{
    WatchlistBook book;
    QSignalSpy acted(&book, &WatchlistBook::acted);
    book.addList(QStringLiteral("Crypto"), words("BTC"));
    book.include(QStringLiteral("Crypto"), QStringLiteral("ETH"));
    book.setSymbols({}, words("SPY BTC"));
    book.setGroup(QStringLiteral("BTC"), QStringLiteral("coins"));
    ScreenRule rule;
    rule.name = QStringLiteral("strong");
    rule.any = {{number(ScreenField::Score, ScreenOperator::AtLeast, 0.7)}};
    book.saveScreen(rule);
    book.removeScreen(rule.name);
    book.removeList(QStringLiteral("Crypto"));
    QCOMPARE(acted.size(), 7);
    const QJsonObject last = book.toJson();
    for (auto at = acted.rbegin(); at != acted.rend(); ++at) {
        QVERIFY(!(*at)[0].toString().isEmpty());
        QCOMPARE(book.toJson(), (*at)[2].toJsonObject());
        QCOMPARE(book.load((*at)[1].toJsonObject()), std::size_t{0});
    }
    QVERIFY(book.lists().empty() && book.screens().empty() && book.groups().isEmpty() && book.symbols({}).isEmpty());
    for (const auto& step : acted)
        QCOMPARE(book.load(step[2].toJsonObject()), std::size_t{0});
    QCOMPARE(book.toJson(), last);
    QCOMPARE(acted.size(), 7); // what is taken back is no act of its own
}

void TestWatchlists::keepsWhatItUnderstands()
{
    WatchlistBook book;
    book.addList(QStringLiteral("Crypto"), words("BTC ETH"));
    book.setGroup(QStringLiteral("ETH"), QStringLiteral("coins"));
    QJsonObject saved = book.toJson();
    QJsonArray lists = saved[QStringLiteral("lists")].toArray();
    lists.append(QJsonObject{{QStringLiteral("name"), 7}});
    lists.append(lists[0]);
    saved[QStringLiteral("lists")] = lists;
    WatchlistBook other;
    QCOMPARE(other.load(saved), std::size_t{2});
    QCOMPARE(other.toJson(), book.toJson());
    QCOMPARE(other.load({}), std::size_t{0});
    QVERIFY(other.lists().empty());
}

void TestWatchlists::showsTheRowsOfAListInItsOrder()
{
    Markets markets;
    QCOMPARE(shownIn(*markets.rows), words("BTC ETH SPY EUR"));
    markets.book.addList(QStringLiteral("mine"), words("EUR GOLD BTC"));
    markets.rows->setList(QStringLiteral("mine"));
    QCOMPARE(shownIn(*markets.rows), words("EUR BTC"));
    QCOMPARE(markets.rows->missing(), words("GOLD"));
    QCOMPARE(markets.rows->matching(), 2);
    markets.book.include(QStringLiteral("mine"), QStringLiteral("SPY"));
    QCOMPARE(shownIn(*markets.rows), words("EUR BTC SPY"));
    markets.builder.addInstrument("GOLD");
    markets.show();
    QCOMPARE(shownIn(*markets.rows), words("EUR GOLD BTC SPY"));
    QVERIFY(markets.rows->missing().isEmpty());
    markets.rows->setFilterText(QStringLiteral("gol"));
    QCOMPARE(shownIn(*markets.rows), words("GOLD"));
    QCOMPARE(markets.rows->matching(), 4);
    markets.rows->setFilterText({});
    markets.book.removeList(QStringLiteral("mine"));
    QCOMPARE(markets.rows->rowCount(), 0);
    markets.rows->setList({});
    QCOMPARE(shownIn(*markets.rows), words("BTC ETH SPY EUR GOLD"));
}

void TestWatchlists::movesRowsWhereNothingSorts()
{
    Markets markets;
    WatchlistRows& rows = *markets.rows;
    rows.move(QStringLiteral("EUR"), 1);
    QCOMPARE(shownIn(rows), words("BTC EUR ETH SPY"));
    rows.move(QStringLiteral("BTC"), -1);
    QCOMPARE(shownIn(rows), words("EUR ETH SPY BTC"));
    const std::unique_ptr<QMimeData> dragged(rows.mimeData({rows.index(2, 0), rows.index(2, 1), rows.index(3, 0)}));
    QCOMPARE(dragged->text(), QStringLiteral("SPY\nBTC"));
    QVERIFY(rows.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(shownIn(rows), words("SPY BTC EUR ETH"));
    rows.sort(WatchlistModel::Symbol, Qt::AscendingOrder);
    QCOMPARE(shownIn(rows), words("BTC ETH EUR SPY"));
    QVERIFY(!rows.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    rows.move(QStringLiteral("SPY"), 0);
    QCOMPARE(shownIn(rows), words("BTC ETH EUR SPY"));
    rows.sort(-1, Qt::AscendingOrder);
    QCOMPARE(shownIn(rows), words("SPY BTC EUR ETH"));
    QCOMPARE(rows.rowOf(markets.ids[1]), 3);
    QCOMPARE(rows.instrument(0), markets.ids[2]);
}

void TestWatchlists::groupsRowsUnderTitles()
{
    Markets markets;
    markets.book.setGroup(QStringLiteral("ETH"), QStringLiteral("coins"));
    markets.book.setGroup(QStringLiteral("BTC"), QStringLiteral("coins"));
    markets.book.setGroup(QStringLiteral("SPY"), QStringLiteral("america"));
    markets.rows->setGrouping(Grouping::Own);
    QCOMPARE(shownIn(*markets.rows),
             (QStringList{QStringLiteral("[america]"), QStringLiteral("SPY"), QStringLiteral("[coins]"),
                          QStringLiteral("BTC"), QStringLiteral("ETH"), QStringLiteral("[In no group]"),
                          QStringLiteral("EUR")}));
    QVERIFY(markets.rows->index(2, 0).data(TitleRole).toString().endsWith(QStringLiteral("coins · 2")));
    QCOMPARE(markets.rows->index(2, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("coins, 2 instruments"));
    QVERIFY(!(markets.rows->index(2, 0).flags() & Qt::ItemIsDragEnabled));
    QVERIFY(!markets.rows->instrument(2).isSet());
    markets.rows->sort(WatchlistModel::Symbol, Qt::DescendingOrder); // within each
    QCOMPARE(shownIn(*markets.rows).mid(2, 3),
             (QStringList{QStringLiteral("[coins]"), QStringLiteral("ETH"), QStringLiteral("BTC")}));
    markets.book.setGroup(QStringLiteral("SPY"), {});
    QCOMPARE(shownIn(*markets.rows),
             (QStringList{QStringLiteral("[coins]"), QStringLiteral("ETH"), QStringLiteral("BTC"),
                          QStringLiteral("[In no group]"), QStringLiteral("SPY"), QStringLiteral("EUR")}));
    markets.rows->setGrouping(Grouping::AssetClass);
    QCOMPARE(markets.rows->rowCount(), 5);
    markets.rows->setGrouping(Grouping::None);
    QCOMPARE(shownIn(*markets.rows), words("SPY EUR ETH BTC"));
}

void TestWatchlists::collapsesGroups()
{
    Markets markets;
    markets.book.setGroup(QStringLiteral("ETH"), QStringLiteral("coins"));
    markets.rows->setGrouping(Grouping::Own);
    markets.rows->setCollapsed(2, true);
    QCOMPARE(shownIn(*markets.rows),
             (QStringList{QStringLiteral("[coins]"), QStringLiteral("ETH"), QStringLiteral("[In no group]")}));
    QVERIFY(markets.rows->isCollapsed(2));
    QVERIFY(markets.rows->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("collapsed")));
    markets.rows->setCollapsed(1, true); // no title
    QCOMPARE(markets.rows->rowCount(), 3);
    QCOMPARE(markets.rows->collapsed(), QStringList{QString()});
    markets.rows->setCollapsed(2, false);
    QCOMPARE(markets.rows->rowCount(), 6);
    markets.rows->setCollapsed({QStringLiteral("coins")});
    QCOMPARE(markets.rows->rowCount(), 5);
}

void TestWatchlists::dropsIntoOwnGroups()
{
    Markets markets;
    markets.book.setGroup(QStringLiteral("BTC"), QStringLiteral("a"));
    markets.book.setGroup(QStringLiteral("ETH"), QStringLiteral("b"));
    markets.rows->setGrouping(Grouping::Own);
    WatchlistRows& rows = *markets.rows; // [a] BTC [b] ETH [none] SPY EUR
    const std::unique_ptr<QMimeData> dragged(rows.mimeData({rows.index(6, 0)}));
    QCOMPARE(dragged->text(), QStringLiteral("EUR"));
    QVERIFY(rows.dropMimeData(dragged.get(), Qt::MoveAction, 2, 0, {})); // behind BTC, before the title of b
    QCOMPARE(markets.book.groupOf(QStringLiteral("EUR")), QStringLiteral("a"));
    QCOMPARE(shownIn(rows).mid(0, 3),
             (QStringList{QStringLiteral("[a]"), QStringLiteral("BTC"), QStringLiteral("EUR")}));
    rows.setGrouping(Grouping::Venue);
    QVERIFY(!rows.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
}

void TestWatchlists::keepsRowsWhereTheyAreUntilItLooks()
{
    Markets markets;
    for (std::size_t i = 0; i < 4; ++i)
        markets.setScore(i, 0.1 * static_cast<double>(i));
    markets.show();
    markets.rows->sort(WatchlistModel::Score, Qt::DescendingOrder);
    QCOMPARE(shownIn(*markets.rows), words("EUR SPY ETH BTC"));
    markets.setScore(0, 0.9);
    markets.show();
    QCOMPARE(shownIn(*markets.rows), words("EUR SPY ETH BTC"));
    QSignalSpy moved(markets.rows.get(), &QAbstractItemModel::layoutChanged);
    markets.rows->look();
    QCOMPARE(shownIn(*markets.rows), words("BTC EUR SPY ETH"));
    markets.rows->look();
    QCOMPARE(moved.size(), 1);
}

void TestWatchlists::keepsTheChosenRowWhileOthersMove()
{
    Markets markets;
    const QPersistentModelIndex chosen = markets.rows->index(1, 0);
    markets.rows->move(QStringLiteral("EUR"), 0);
    QCOMPARE(chosen.row(), 2);
    markets.rows->setGrouping(Grouping::AssetClass);
    QCOMPARE(chosen.row(), 3);
    QCOMPARE(chosen.data().toString(), QStringLiteral("ETH"));
    markets.rows->setCollapsed(0, true);
    QVERIFY(!chosen.isValid());
}

void TestWatchlists::randomChangesLookAsIfBuiltAnew_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestWatchlists::randomChangesLookAsIfBuiltAnew()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto upTo = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    Markets markets;
    const QStringList names = words("BTC ETH SPY EUR N0 N1 N2");
    const QStringList groups{QString(), QStringLiteral("g"), QStringLiteral("h")};
    markets.book.addList(QStringLiteral("mine"), words("ETH N1 BTC"));
    for (int step = 0; step < 120; ++step) {
        switch (upTo(10)) {
        case 0:
            if (markets.ids.size() < 7)
                markets.ids.push_back(markets.builder.addInstrument("N" + std::to_string(markets.ids.size() - 4)));
            break;
        case 1:
        case 2:
            markets.setScore(upTo(markets.ids.size()), 0.01 * static_cast<double>(upTo(100)));
            break;
        case 3:
            markets.book.setGroup(names[static_cast<qsizetype>(upTo(7))], groups[static_cast<qsizetype>(upTo(3))]);
            break;
        case 4:
            markets.rows->setGrouping(static_cast<Grouping>(upTo(5)));
            break;
        case 5:
            markets.rows->sort(upTo(2) == 0 ? -1 : WatchlistModel::Score, Qt::DescendingOrder);
            break;
        case 6:
            markets.rows->move(names[static_cast<qsizetype>(upTo(4))], static_cast<int>(upTo(9)) - 1);
            break;
        case 7:
            markets.rows->setCollapsed(static_cast<int>(upTo(8)), upTo(2) == 0);
            break;
        case 8:
            markets.rows->setList(upTo(3) == 0 ? QStringLiteral("mine") : QString());
            break;
        default:
            if (upTo(8) == 0) markets.builder.restart();
        }
        markets.show();
        markets.rows->look();
        WatchlistRows fresh(markets.model, markets.book);
        fresh.setList(markets.rows->list());
        fresh.setGrouping(markets.rows->grouping());
        fresh.setCollapsed(markets.rows->collapsed());
        // The order of equal rows is that of the list, sorted or not.
        fresh.sort(markets.rows->isManual() ? -1 : static_cast<int>(WatchlistModel::Score), Qt::DescendingOrder);
        QCOMPARE(shownIn(*markets.rows), shownIn(fresh));
        for (int row = 0; row < fresh.rowCount(); ++row) {
            QCOMPARE(markets.rows->index(row, 0).data(TitleRole), fresh.index(row, 0).data(TitleRole));
            if (!fresh.isTitle(row)) QCOMPARE(fresh.rowOf(fresh.instrument(row)), row);
        }
    }
}

void TestWatchlists::andBindsCloserThanOr()
{
    Markets markets;
    markets.setScore(0, 0.8);
    markets.builder.setLast(markets.ids[1], 5'000);
    markets.show();
    const MarketRow& btc = *markets.model.market(0);
    const MarketRow& eth = *markets.model.market(1);
    const auto strong = number(ScreenField::Score, ScreenOperator::AtLeast, 0.7);
    const auto weak = number(ScreenField::Score, ScreenOperator::Below, 0.7);
    const auto cheap = number(ScreenField::Last, ScreenOperator::AtMost, 50.0);
    ScreenRule rule;
    QVERIFY(rule.holds(btc)); // asks nothing
    rule.any = {{strong, weak}, {cheap}};
    QVERIFY(!rule.holds(btc));
    QVERIFY(rule.holds(eth));
    rule.any = {{strong}, {cheap, weak}};
    QVERIFY(rule.holds(btc));
    QVERIFY(!rule.holds(eth)); // it has no score, which is not below anything
}

void TestWatchlists::whatIsNotKnownAnswersNothing()
{
    Markets markets;
    const MarketRow& row = *markets.model.market(0);
    for (std::size_t i = 0; i < kScreenFields; ++i) {
        const auto field = static_cast<ScreenField>(i);
        if (field == ScreenField::AssetClass || field == ScreenField::Venue) continue;
        for (const ScreenOperator op : ScreenCondition::operators(ScreenCondition::kindOf(field))) {
            ScreenCondition condition{field, op, 0.0, QStringLiteral("x")};
            QVERIFY2(!condition.holds(row), qPrintable(ScreenText::of(condition)));
        }
    }
}

void TestWatchlists::asksEveryField()
{
    Markets markets;
    markets.builder.addBar(markets.ids[0], 10'000);
    markets.builder.addBar(markets.ids[0], 10'400);
    markets.builder.change(markets.ids[0], [](session::InstrumentPart& part) {
        part.last = Price{10'500};
        part.reference = Price{10'000};
        part.bid = Price{10'499};
        part.ask = Price{10'501};
        part.score = session::InstrumentPart::Score{};
        part.score->score = 0.8;
        part.score->confidence = 0.6;
        part.score->agreement = 0.5;
        part.score->action = session::SignalAction::Buy;
        analysis::Regime regime;
        regime.labels.direction = analysis::RegimeDirection::Bull;
        regime.labels.structure = analysis::RegimeStructure::Trending;
        regime.labels.volatility = analysis::VolatilityRegime::High;
        regime.confidence = 0.7;
        part.regime = std::make_shared<const analysis::Regime>(regime);
        analysis::ScoreParts parts(1);
        using analysis::TechnicalPart;
        for (const auto& [which, signal, value] :
             {std::tuple(TechnicalPart::Rsi, 0.2, 61.0), std::tuple(TechnicalPart::Adx, 0.1, 30.0),
              std::tuple(TechnicalPart::Bollinger, 0.0, 0.9), std::tuple(TechnicalPart::Volume, 0.0, 2.5),
              std::tuple(TechnicalPart::Ribbon, 1.0, 0.1), std::tuple(TechnicalPart::Macd, -0.5, -3.0),
              std::tuple(TechnicalPart::Squeeze, 0.0, 0.0), std::tuple(TechnicalPart::Supertrend, 1.0, 104.0),
              std::tuple(TechnicalPart::Vwap, -1.0, 104.0)})
            analysis::itemOf(parts[0].items, which).set(signal, value);
        part.scoreParts = std::make_shared<const analysis::ScoreParts>(parts);
        auto instrument = std::make_shared<market::Instrument>(*part.instrument);
        instrument->venue = "binance";
        instrument->assetClass = market::AssetClass::Crypto;
        part.instrument = std::move(instrument);
    });
    markets.book.setGroup(QStringLiteral("BTC"), QStringLiteral("coins"));
    markets.show();
    MarketRow row = *markets.model.market(0);
    row.second = SecondOpinion{decision::Bias::Bearish, 72, true};
    const std::vector<ScreenCondition> held{
        number(ScreenField::Score, ScreenOperator::AtLeast, 0.8),
        number(ScreenField::Confidence, ScreenOperator::AtMost, 0.6),
        number(ScreenField::Agreement, ScreenOperator::Above, 0.4),
        text(ScreenField::Action, "buy"),
        text(ScreenField::Second, "bearish"),
        number(ScreenField::SecondConfidence, ScreenOperator::AtLeast, 72.0),
        text(ScreenField::Direction, "bull"),
        text(ScreenField::Volatility, "high"),
        text(ScreenField::Structure, "trending"),
        number(ScreenField::RegimeConfidence, ScreenOperator::Below, 0.71),
        number(ScreenField::Last, ScreenOperator::AtLeast, 105.0),
        number(ScreenField::Change, ScreenOperator::Above, 0.049),
        number(ScreenField::Trend, ScreenOperator::Above, 0.039),
        number(ScreenField::Turnover, ScreenOperator::AtLeast, 0.0),
        number(ScreenField::Spread, ScreenOperator::Below, 2.0),
        number(ScreenField::Rsi, ScreenOperator::Above, 60.0),
        number(ScreenField::Adx, ScreenOperator::AtMost, 30.0),
        number(ScreenField::Bollinger, ScreenOperator::AtLeast, 0.9),
        number(ScreenField::VolumeScore, ScreenOperator::Above, 2.0),
        text(ScreenField::Ribbon, "bullish"),
        text(ScreenField::Macd, "bearish"),
        text(ScreenField::Squeeze, "neutral"),
        text(ScreenField::Supertrend, "bullish"),
        text(ScreenField::Vwap, "bearish"),
        text(ScreenField::AssetClass, "crypto"),
        text(ScreenField::Venue, "Binance"),
        text(ScreenField::Group, "coins"),
    };
    QCOMPARE(held.size(), kScreenFields);
    for (std::size_t i = 0; i < held.size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(held[i].field), i);
        QVERIFY2(held[i].isWhole(), qPrintable(ScreenText::of(held[i])));
        QVERIFY2(held[i].holds(row), qPrintable(ScreenText::of(held[i])));
        ScreenCondition opposite = held[i];
        switch (held[i].op) {
        case ScreenOperator::AtLeast:
            opposite.op = ScreenOperator::Below;
            break;
        case ScreenOperator::Below:
            opposite.op = ScreenOperator::AtLeast;
            break;
        case ScreenOperator::Above:
            opposite.op = ScreenOperator::AtMost;
            break;
        case ScreenOperator::AtMost:
            opposite.op = ScreenOperator::Above;
            break;
        default:
            opposite.op = ScreenOperator::IsNot;
        }
        QVERIFY2(!opposite.holds(row), qPrintable(ScreenText::of(opposite)));
    }
}

void TestWatchlists::screensSurviveTheFile()
{
    ScreenRule rule;
    rule.name = QStringLiteral("all of it");
    for (std::size_t i = 0; i < ScreenRule::kMostConditions; ++i) {
        const auto field = static_cast<ScreenField>(i % kScreenFields);
        ScreenCondition condition;
        condition.field = field;
        const auto operators = ScreenCondition::operators(condition.kind());
        condition.op = operators[i % operators.size()];
        if (condition.kind() == ScreenCondition::Kind::Choice)
            condition.text = ScreenCondition::choices(field).back();
        else if (condition.kind() == ScreenCondition::Kind::Text)
            condition.text = QStringLiteral("x");
        else
            condition.number = -0.1 * static_cast<double>(i);
        if (i % 5 == 0) rule.any.emplace_back();
        rule.any.back().push_back(condition);
    }
    const auto read = ScreenRule::fromJson(rule.toJson());
    QVERIFY(read.has_value());
    QVERIFY(*read == rule);
    const auto line = ScreenRule::parse(rule.written());
    QVERIFY2(line.has_value(), line ? "" : line.error().message.c_str());
    QVERIFY2(line->any == rule.any, qPrintable(line->written()));
}

void TestWatchlists::screensAreWrittenAndReadAsALine()
{
    ScreenRule rule;
    rule.any = {{number(ScreenField::Score, ScreenOperator::AtLeast, 0.7), text(ScreenField::Direction, "bull")},
                {number(ScreenField::Change, ScreenOperator::Above, 0.05)},
                {text(ScreenField::Venue, "new york", ScreenOperator::IsNot)}};
    const QString line = QStringLiteral("score >= 0.7 and regime is bull or change > 5% or venue is not \"new york\"");
    QCOMPARE(rule.written(), line);
    const auto is = [&](const QString& text) {
        const auto read = ScreenRule::parse(text);
        return read && read->any == rule.any;
    };
    QVERIFY(is(line));
    // Blanks and capitals are as people like them.
    QVERIFY(is(QStringLiteral("  Score>=.7 AND regime IS Bull\nor change>5.0% OR venue is not\"new york\" ")));
    QVERIFY(ScreenRule::parse(QStringLiteral(" ")).value().any.empty());
    // What a field can be is not confused with what joins conditions.
    const auto word = ScreenRule::parse(QStringLiteral("group is \"and or\""));
    QVERIFY(word && word->any.front().front().text == QStringLiteral("and or"));
    for (const double share : {0.07, 0.29, 0.123456789, -0.3, 1e-9, 12.5}) {
        rule.any = {{number(ScreenField::Change, ScreenOperator::Below, share)}};
        QVERIFY2(is(rule.written()), qPrintable(rule.written()));
    }
}

void TestWatchlists::saysWhatIsWrongWithALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* line, const char* problem) {
        QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(problem);
    };
    row("field", "sharpe > 1", "at 'sharpe > 1': expected one of score, confidence, ");
    row("operator", "score is 1", "at 'is 1': expected >=, <=, >, <");
    row("operator of a choice", "regime > bull", "at '> bull': expected is, is not");
    row("choice", "regime is up", "at 'up': expected one of bull, bear, sideways");
    row("number", "score > high", "at 'high': expected a number");
    row("percent", "change > 0.05", "at '0.05': expected a percentage, as 5%");
    row("no percent", "score > 5%", "at '5%': expected a number");
    row("not finite", "score > inf", "at 'inf': expected a number");
    row("value", "score >", "at the end: expected a number");
    row("text", "venue is", "at the end: expected a text");
    row("open quote", "venue is \"new", "at '\"new': expected a text");
    row("and", "score > 1 regime is bull", "at 'regime is bull': expected and, or, or the end");
    row("half", "score > 1 and", "at the end: expected one of score, ");
}

void TestWatchlists::saysWhatIsWrongWithALine()
{
    QFETCH(QString, line);
    QFETCH(QString, problem);
    const auto read = ScreenRule::parse(line);
    QVERIFY(!read && read.error().code == ErrorCode::InvalidArgument);
    const QString said = QString::fromStdString(read.error().message);
    QVERIFY2(said.contains(problem), qPrintable(said));
}

void TestWatchlists::refusesScreensItDoesNotUnderstand()
{
    ScreenRule rule;
    rule.name = QStringLiteral("x");
    rule.any = {{number(ScreenField::Score, ScreenOperator::AtLeast, 0.7)}};
    const auto with = [&](const QString& key, const QJsonValue& value) {
        QJsonObject saved = rule.toJson();
        QJsonObject condition = saved[QStringLiteral("any")].toArray()[0].toArray()[0].toObject();
        condition[key] = value;
        saved[QStringLiteral("any")] = QJsonArray{QJsonArray{condition}};
        return ScreenRule::fromJson(saved).has_value();
    };
    QVERIFY(with(QStringLiteral("value"), 0.5));
    QVERIFY(!with(QStringLiteral("value"), QStringLiteral("0.5")));
    QVERIFY(!with(QStringLiteral("field"), QStringLiteral("sharpe")));
    QVERIFY(!with(QStringLiteral("op"), QStringLiteral("~")));
    QVERIFY(!with(QStringLiteral("op"), QStringLiteral("is")));
    QVERIFY(!with(QStringLiteral("field"), QStringLiteral("regime")));
    QVERIFY(!ScreenRule::fromJson({}).has_value());
    QVERIFY(!ScreenRule::fromJson({{QStringLiteral("any"), QJsonArray{QJsonArray{}}}}).has_value());
    rule.any.front().resize(ScreenRule::kMostConditions + 1, rule.any.front().front());
    QVERIFY(!ScreenRule::fromJson(rule.toJson()).has_value());
    QVERIFY(!ScreenRule::parse(rule.written()).has_value());
}

void TestWatchlists::saysScreensInWords()
{
    ScreenRule rule;
    rule.any = {{number(ScreenField::Score, ScreenOperator::AtLeast, 0.7), text(ScreenField::Direction, "bull")},
                {number(ScreenField::Change, ScreenOperator::Above, 0.05)}};
    QCOMPARE(ScreenText::of(rule), QStringLiteral("Score ≥ 0.7 and Regime is BULL, or Change > 5.00%"));
    QCOMPARE(ScreenText::of(ScreenRule()), QStringLiteral("All instruments of the session"));
}

void TestWatchlists::screensCountAndFollowTheMarket()
{
    Markets markets;
    for (std::size_t i = 0; i < 4; ++i)
        markets.setScore(i, 0.2 * static_cast<double>(i + 1));
    markets.show();
    ScreenRule rule;
    rule.any = {{number(ScreenField::Score, ScreenOperator::Above, 0.5)}};
    markets.rows->setRule(rule);
    QCOMPARE(shownIn(*markets.rows), words("SPY EUR"));
    QCOMPARE(markets.rows->matching(), 2);
    QCOMPARE(markets.rows->considered(), 4);
    QVERIFY(!markets.rows->isManual());
    markets.setScore(0, 0.99);
    markets.setScore(2, 0.1);
    markets.show();
    markets.rows->look();
    QCOMPARE(shownIn(*markets.rows), words("BTC EUR"));
    markets.rows->setNothing();
    QCOMPARE(markets.rows->rowCount(), 0);
    QCOMPARE(markets.rows->matching(), 0);
    markets.rows->setRule(std::nullopt);
    QCOMPARE(markets.rows->rowCount(), 4);
}

void TestWatchlists::tellsTurnoverOfADay()
{
    SnapshotBuilder builder;
    const InstrumentId id = builder.addInstrument("BTC");
    WatchlistModel model;
    model.setSnapshot(builder.snapshot());
    QVERIFY(!model.market(0)->turnover().has_value());
    QCOMPARE(model.index(0, WatchlistModel::Turnover).data().toString(), QStringLiteral("—"));
    for (int i = 0; i < 60 * 30; ++i) { // thirty hours of minutes
        builder.advance(std::chrono::minutes(1));
        builder.addBar(id, 100 * (i % 7 + 1), i % 5 + 0.5);
    }
    model.setSnapshot(builder.snapshot());
    const session::BarView& bars = model.market(0)->part->bars;
    double slow = 0.0;
    const Time newest = bars.back().end;
    for (std::uint64_t i = bars.first(); i < bars.end(); ++i)
        if (newest - bars[i].end < std::chrono::hours(24))
            slow += static_cast<double>(bars[i].close.units) / 100.0 * bars[i].volume;
    QVERIFY(slow > 0.0);
    QVERIFY(std::abs(*model.market(0)->turnover() - slow) < 1e-6 * slow);
}

void TestWatchlists::tellsWhatEngineTwoDecided()
{
    SnapshotBuilder builder;
    const InstrumentId btc = builder.addInstrument("BTC");
    builder.addInstrument("ETH");
    WatchlistModel model;
    const QAbstractItemModelTester tester(&model, kStrict);
    model.setSnapshot(builder.snapshot());
    const QModelIndex cell = model.index(0, WatchlistModel::Second);
    QCOMPARE(cell.data().toString(), QStringLiteral("—"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto decided = std::make_shared<session::AgentDecision>();
    decided->isDecided = true;
    decided->meta.decision.finalBias = decision::Bias::Bearish;
    decided->meta.decision.finalConfidence = 72;
    builder.nextSignal().agents = decided;
    builder.addSignal(btc, ReasonCode::GateSpread);
    model.setSnapshot(builder.snapshot());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), cell);
    QVERIFY2(cell.data().toString().endsWith(QStringLiteral("72")), qPrintable(cell.data().toString()));
    QCOMPARE(cell.data(BriefRole).toString(), QStringLiteral("72 ▼"));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("would not trade")));
    QCOMPARE(cell.data(SortRole).toInt(), -72);
    QVERIFY(!model.market(1)->second.has_value());
}

void TestWatchlists::writesNothingThatNobodyAsksFor()
{
    // 200 symbols, of which all move 20 times a second: only what is asked for is put into words.
    SnapshotBuilder builder;
    std::vector<InstrumentId> ids;
    for (int i = 0; i < 200; ++i)
        ids.push_back(builder.addInstrument("S" + std::to_string(i)));
    for (const InstrumentId id : ids)
        for (int bar = 0; bar < 70; ++bar)
            builder.addBar(id, 10'000 + bar);
    WatchlistModel model;
    WatchlistBook book;
    model.setSnapshot(builder.snapshot());
    WatchlistRows rows(model, book);
    int changed = 0;
    connect(&rows, &QAbstractItemModel::dataChanged, this, [&changed] { ++changed; });
    std::vector<session::SnapshotPtr> snapshots;
    for (int i = 0; i < 200; ++i) {
        for (const InstrumentId id : ids)
            builder.setLast(id, 10'000 + i % 9);
        snapshots.push_back(builder.snapshot());
    }
    const auto begin = std::chrono::steady_clock::now();
    for (const auto& snapshot : snapshots)
        model.setSnapshot(snapshot);
    const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - begin;
    qInfo("200 symbols that all moved: %.0f us a snapshot", took.count() / 200.0);
    QCOMPARE(changed, 200 * 200);
}

} // namespace

SEXTANT_TEST(TestWatchlists)
#include "tst_watchlists.moc"
