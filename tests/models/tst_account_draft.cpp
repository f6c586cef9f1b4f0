#include <QTest>

#include "models/account_draft.h"
#include "models/equity_series.h"
#include "tests/models/snapshot_builder.h"
#include "tests/test_main.h"

using namespace sextant;
using models::AccountDraft;
using models::AccountDraftCheck;
using models::AccountDraftText;
using models::EquitySeries;
using session::CommandKind;
using Field = AccountDraftCheck::Field;
using Kind = AccountDraft::Kind;

namespace {

constexpr std::int64_t kUnit = 100'000'000; // of cash
using Change = void (*)(AccountDraft&);

/// Two accounts: 10 000 USD with 500 EUR at 1.10 besides, and "second" with 1 000 EUR. The main one is long 0.25 BTC.
struct TwoAccounts {
    TwoAccounts()
    {
        bitcoin = builder.addInstrument("BTC-USDT");
        perpetual = builder.addInstrument("BTC-PERP");
        builder.change(perpetual, [](session::InstrumentPart& part) {
            auto instrument = std::make_shared<market::Instrument>(*part.instrument);
            instrument->assetClass = market::AssetClass::CryptoPerpetual;
            instrument->quote = "USDT";
            part.instrument = std::move(instrument);
        });
        builder.setLast(bitcoin, 10'050);
        open(bitcoin, Lots{250});
    }
    PositionId open(InstrumentId id, Lots lots)
    {
        const PositionId position = builder.open(id);
        builder.changePosition(position, [&](session::PositionRow& row) {
            row.quantity = lots;
            row.mark = Price{20'000};
        });
        return position;
    }
    [[nodiscard]] session::SnapshotPtr snapshot()
    {
        auto made = std::make_shared<session::Snapshot>(*builder.snapshot());
        auto main = std::make_shared<session::AccountPart>(*made->account);
        main->currency = "USD";
        main->cash = Cash{10'000 * kUnit};
        trading::CurrencyBalance own;
        own.currency = "USD";
        own.cash = main->cash;
        trading::CurrencyBalance euro;
        euro.currency = "EUR";
        euro.cash = Cash{500 * kUnit};
        euro.rate = trading::ExchangeRate{11'000'000'000, {}};
        main->balances = {own, euro};
        auto second = std::make_shared<session::AccountPart>(*main);
        second->account = 1;
        second->name = "second";
        second->currency = "EUR";
        second->cash = Cash{1'000 * kUnit};
        second->balances.clear();
        made->account = main;
        made->accounts = {main, second};
        return made;
    }
    [[nodiscard]] AccountDraftCheck check(const AccountDraft& draft)
    {
        return AccountDraftText::check(draft, *snapshot());
    }
    [[nodiscard]] AccountDraft draft(Kind kind) const
    {
        AccountDraft out;
        out.kind = kind;
        out.reason = "because";
        out.name = "third";
        out.amount = kind == Kind::Open ? "2500" : "100";
        out.instrument = kind == Kind::Funding ? perpetual : bitcoin;
        out.quantity = "0.4";
        out.price = kind == Kind::Correct ? "99.5" : "";
        out.percent = "0.01";
        return out;
    }

    test::SnapshotBuilder builder;
    InstrumentId bitcoin;
    InstrumentId perpetual;
};

} // namespace

class TestAccountDraft final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void whatIsRightBecomesACommand();
    void whatIsWrongIsSaidWhereItIsMended_data();
    void whatIsWrongIsSaidWhereItIsMended();
    void capitalIsOfTheAccountThatWasChosen();
    void anExchangeSaysWhatItGives();
    void fundingSaysWhoPays();
    void drawdownIsMeasuredFromTheHighestBefore();
    void capitalHidesTheDrawdown();
    void aMomentFindsItsPoint();
};

void TestAccountDraft::whatIsRightBecomesACommand()
{
    TwoAccounts two;
    const auto opened = two.check(two.draft(Kind::Open));
    QVERIFY2(opened.problem.isEmpty(), qPrintable(opened.problem));
    QVERIFY(opened.command->kind == CommandKind::OpenAccount);
    QCOMPARE(opened.command->account, std::string("third"));
    QCOMPARE(opened.command->amount.units, 2'500 * kUnit);
    QCOMPARE(opened.command->reason, std::string("because"));
    QVERIFY(opened.meaning.contains(QStringLiteral("2,500.00 USD")));

    const auto corrected = two.check(two.draft(Kind::Correct));
    QVERIFY2(corrected.problem.isEmpty(), qPrintable(corrected.problem));
    QVERIFY(corrected.command->kind == CommandKind::Correct);
    QCOMPARE(corrected.command->symbol, std::string("BTC-USDT"));
    QVERIFY(corrected.command->side == market::Side::Buy);
    QCOMPARE(corrected.command->quantity, Lots{400});
    QCOMPARE(corrected.command->price, Price{9'950});
    QVERIFY2(corrected.meaning.contains(QStringLiteral("+0.250")) &&
                 corrected.meaning.contains(QStringLiteral("+0.400")),
             qPrintable(corrected.meaning));

    AccountDraft away = two.draft(Kind::Correct);
    away.held = AccountDraft::Held::Nothing;
    away.quantity = "not asked for";
    const auto flat = two.check(away);
    QVERIFY2(flat.problem.isEmpty(), qPrintable(flat.problem));
    QCOMPARE(flat.command->quantity, Lots{0});
    QVERIFY(flat.command->side == market::Side::None);
}

void TestAccountDraft::whatIsWrongIsSaidWhereItIsMended_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("field");
    const auto row = [](const char* name, Kind kind, Change change, Field field) {
        QTest::newRow(name) << static_cast<int>(kind) << change << static_cast<int>(field);
    };
    row(
        "no name", Kind::Open, [](AccountDraft& d) { d.name.clear(); }, Field::Name);
    row(
        "a name that is taken", Kind::Open, [](AccountDraft& d) { d.name = "second"; }, Field::Name);
    row(
        "the name of the main account", Kind::Open, [](AccountDraft& d) { d.name = "main"; }, Field::Name);
    row(
        "an endless name", Kind::Open, [](AccountDraft& d) { d.name = std::string(48, 'x'); }, Field::Name);
    row(
        "no amount", Kind::Open, [](AccountDraft& d) { d.amount.clear(); }, Field::Amount);
    row(
        "an amount of nothing", Kind::Open, [](AccountDraft& d) { d.amount = "0"; }, Field::Amount);
    row(
        "no number", Kind::Open, [](AccountDraft& d) { d.amount = "?"; }, Field::Amount);
    row(
        "beyond the range of cash", Kind::Open, [](AccountDraft& d) { d.amount = "92000000001"; }, Field::Amount);
    row(
        "finer than cash", Kind::Open, [](AccountDraft& d) { d.amount = "0.000000001"; }, Field::Amount);
    row(
        "no currency", Kind::Open, [](AccountDraft& d) { d.currency = "$"; }, Field::Currency);
    row(
        "no reason", Kind::Open, [](AccountDraft& d) { d.reason = " x "; }, Field::Reason);
    row(
        "more than there is goes out", Kind::Capital,
        [](AccountDraft& d) {
            d.move = AccountDraft::Move::Out;
            d.amount = "10000.01";
        },
        Field::Amount);
    row(
        "one currency for itself", Kind::Capital,
        [](AccountDraft& d) {
            d.move = AccountDraft::Move::Exchange;
            d.currency = "USD";
        },
        Field::Currency);
    row(
        "more than there is is given", Kind::Capital,
        [](AccountDraft& d) {
            d.move = AccountDraft::Move::Exchange;
            d.from = "EUR";
            d.currency = "USD";
            d.amount = "500.01";
        },
        Field::Amount);
    row(
        "no account", Kind::Capital, [](AccountDraft& d) { d.account = 7; }, Field::None);
    row(
        "no instrument", Kind::Correct, [](AccountDraft& d) { d.instrument = {}; }, Field::Instrument);
    row(
        "between two lots", Kind::Correct, [](AccountDraft& d) { d.quantity = "0.0001"; }, Field::Quantity);
    row(
        "what is held already", Kind::Correct, [](AccountDraft& d) { d.quantity = "0.25"; }, Field::Quantity);
    row(
        "no price", Kind::Correct, [](AccountDraft& d) { d.price.clear(); }, Field::Price);
    row(
        "a price finer than the instrument's", Kind::Correct, [](AccountDraft& d) { d.price = "1.001"; }, Field::Price);
    row(
        "nothing to close", Kind::Correct,
        [](AccountDraft& d) {
            d.account = 1;
            d.held = AccountDraft::Held::Nothing;
        },
        Field::Instrument);
    row(
        "no perpetual", Kind::Funding, [](AccountDraft& d) { d.instrument = InstrumentId{1}; }, Field::Instrument);
    row(
        "nothing held of it", Kind::Funding, [](AccountDraft&) {}, Field::Instrument);
}

void TestAccountDraft::whatIsWrongIsSaidWhereItIsMended()
{
    QFETCH(int, kind);
    QFETCH(Change, change);
    QFETCH(int, field);
    TwoAccounts two;
    AccountDraft draft = two.draft(static_cast<Kind>(kind));
    change(draft);
    const auto check = two.check(draft);
    QVERIFY(!check.problem.isEmpty());
    QVERIFY(!check.command.has_value());
    QCOMPARE(static_cast<int>(check.field), field);
}

void TestAccountDraft::capitalIsOfTheAccountThatWasChosen()
{
    TwoAccounts two;
    AccountDraft draft = two.draft(Kind::Capital);
    const auto in = two.check(draft);
    QCOMPARE(in.command->amount.units, 100 * kUnit);
    QCOMPARE(in.command->account, std::string());
    QVERIFY2(in.meaning.contains(QStringLiteral("10,000.00 USD to 10,100.00 USD")), qPrintable(in.meaning));
    draft.account = 1;
    draft.move = AccountDraft::Move::Out;
    const auto out = two.check(draft);
    QCOMPARE(out.command->amount.units, -100 * kUnit);
    QCOMPARE(out.command->account, std::string("second"));
    QVERIFY2(out.meaning.contains(QStringLiteral("1,000.00 EUR to 900.00 EUR")), qPrintable(out.meaning));
}

void TestAccountDraft::anExchangeSaysWhatItGives()
{
    TwoAccounts two;
    AccountDraft draft = two.draft(Kind::Capital);
    draft.move = AccountDraft::Move::Exchange;
    draft.currency = "EUR";
    draft.amount = "110";
    const auto check = two.check(draft);
    QVERIFY2(check.problem.isEmpty(), qPrintable(check.problem));
    QCOMPARE(check.command->value, std::string("USD"));
    QCOMPARE(check.command->key, std::string("EUR"));
    QCOMPARE(check.command->amount.units, 110 * kUnit);
    QVERIFY2(check.meaning.contains(QStringLiteral("110.00 USD for about 100.00 EUR")), qPrintable(check.meaning));
    draft.currency = "JPY";
    QVERIFY(two.check(draft).meaning.contains(QStringLiteral("the engine refuses")));
}

void TestAccountDraft::fundingSaysWhoPays()
{
    TwoAccounts two;
    two.open(two.perpetual, Lots{-500}); // short 0.5 at a mark of 200: worth 100
    AccountDraft draft = two.draft(Kind::Funding);
    draft.percent = "1.5";
    const auto got = two.check(draft);
    QVERIFY2(got.problem.isEmpty(), qPrintable(got.problem));
    QCOMPARE(got.command->amount.units, std::int64_t{1'500'000}); // 0.015 at 1e-8
    QVERIFY2(got.meaning.contains(QStringLiteral("gets 1.50 USDT")), qPrintable(got.meaning));
    draft.isReceived = true;
    const auto paid = two.check(draft);
    QCOMPARE(paid.command->amount.units, std::int64_t{-1'500'000});
    QVERIFY2(paid.meaning.contains(QStringLiteral("pays 1.50 USDT")), qPrintable(paid.meaning));
    for (const char* wrong : {"0", "100.1", "0.0000001", "?"}) {
        draft.percent = wrong;
        QCOMPARE(static_cast<int>(two.check(draft).field), static_cast<int>(Field::Percent));
    }
}

namespace {

session::SnapshotPtr withCurve(const std::vector<trading::EquityPoint>& points, Cash contributed = {})
{
    test::SnapshotBuilder builder;
    auto made = std::make_shared<session::Snapshot>(*builder.snapshot());
    auto account = std::make_shared<session::AccountPart>(*made->account);
    account->curve = std::make_shared<const std::vector<trading::EquityPoint>>(points);
    account->contributed = contributed;
    made->account = account;
    return made;
}

trading::EquityPoint point(int minute, std::int64_t low, std::int64_t last, std::int64_t high)
{
    return {Time::fromSeconds(60 * minute), Cash{last * kUnit}, Cash{low * kUnit}, Cash{high * kUnit}};
}

} // namespace

void TestAccountDraft::drawdownIsMeasuredFromTheHighestBefore()
{
    EquitySeries series;
    const auto snapshot = withCurve({point(0, 100, 100, 100), point(1, 90, 95, 100), point(2, 95, 110, 120),
                                     point(3, 60, 119, 119), point(4, 119, 130, 130)});
    QVERIFY(series.setSnapshot(snapshot.get()));
    QVERIFY(!series.setSnapshot(snapshot.get())); // nothing new
    const auto& points = series.points();
    QCOMPARE(points.size(), std::size_t{5});
    // By hand: 0; 1 − 90/100; within the third nobody knows whether 95 came before 120, so 1 − 95/110; 1 − 60/120; the
    // fifth ends at its highest, and its low is measured from there: 1 − 119/130.
    const double expected[] = {0.0, 0.1, 1.0 - 95.0 / 110.0, 0.5, 1.0 - 119.0 / 130.0};
    for (std::size_t i = 0; i < points.size(); ++i)
        QVERIFY2(std::abs(points[i].drawdown - expected[i]) < 1e-12, qPrintable(QString::number(points[i].drawdown)));
    QVERIFY(series.knowsDrawdown());
}

void TestAccountDraft::capitalHidesTheDrawdown()
{
    EquitySeries series;
    const auto snapshot = withCurve({point(0, 100, 100, 100), point(1, 40, 40, 40)}, Cash{-60 * kUnit});
    QVERIFY(series.setSnapshot(snapshot.get()));
    QVERIFY(!series.knowsDrawdown()); // the 60 went out: nothing was lost
    for (const auto& each : series.points())
        QCOMPARE(each.drawdown, 0.0);
    QVERIFY(series.setSnapshot(nullptr));
    QVERIFY(series.points().empty() && series.account() == nullptr);
}

void TestAccountDraft::aMomentFindsItsPoint()
{
    EquitySeries series;
    const auto snapshot = withCurve({point(0, 1, 1, 1), point(2, 2, 2, 2), point(3, 3, 3, 3)});
    QVERIFY(series.setSnapshot(snapshot.get()));
    QVERIFY(!series.at(Time::fromSeconds(-1)).has_value());
    QCOMPARE(*series.at(Time::fromSeconds(0)), std::size_t{0});
    QCOMPARE(*series.at(Time::fromSeconds(119)), std::size_t{0});
    QCOMPARE(*series.at(Time::fromSeconds(120)), std::size_t{1});
    QCOMPARE(*series.at(Time::fromSeconds(9'999)), std::size_t{2});
}

SEXTANT_TEST(TestAccountDraft)
#include "tst_account_draft.moc"
