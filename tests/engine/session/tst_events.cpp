#include <QTest>

#include "engine/core/philox.h"
#include "engine/session/effect.h"
#include "tests/engine/session/session_driver.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;

class TestEvents final : public QObject {
    Q_OBJECT

private slots:
    void everyJournalKindSurvives();
    void damagedBytesAreRefused();
    void earlierConfigurationsCanBeRead();
    void commandsOfTheFirstFormAreMarketOrders();
    void effectsDifferByEverythingThatMatters();
};

namespace {

std::vector<Event> journalEvents()
{
    static const market::InstrumentCatalog catalog = market::InstrumentCatalog::builtIn();
    market::Instrument instrument = catalog.find("SPY", "");
    instrument.id = InstrumentId{3};
    instrument.baseTimeframe = market::Timeframe::M5;
    auto signal = std::make_shared<ExternalSignal>();
    signal->instrument = InstrumentId{3};
    signal->symbol = "SPY";
    signal->direction = SignalDirection::Short;
    signal->timeframe = market::Timeframe::H1;
    signal->timestamp = Time{17};
    signal->strategyId = "s\x01\xC3\xA9"; // any UTF-8
    signal->nonce = "n";
    auto command = std::make_shared<Command>();
    command->kind = CommandKind::Order;
    command->actor = "ada";
    command->reason = "because";
    command->key = "client-1";
    command->instrument = InstrumentId{3};
    command->side = market::Side::Sell;
    command->quantity = Lots{42};
    auto start = std::make_shared<SessionStart>();
    start->seed = UINT64_MAX;
    start->initialCash = Cash{1};
    start->settings = {{"a", "b"}, {"c", ""}};
    start->flags = {{"f", "on"}};
    start->sources = "{}";
    auto carry = std::make_shared<CarryOver>();
    carry->state = {0, 1, 255, 7};
    const SourceState state{SourceState::Kind::Gap, InstrumentId{3}, 12, Time{1}, Time{2}};
    std::vector<Event> events;
    std::uint64_t seq = 1;
    for (const EventBody& body :
         {EventBody(state), EventBody(std::make_shared<const market::Instrument>(instrument)),
          EventBody(std::shared_ptr<const ExternalSignal>(signal)), EventBody(std::shared_ptr<const Command>(command)),
          EventBody(std::shared_ptr<const SessionStart>(start)), EventBody(std::shared_ptr<const CarryOver>(carry)),
          EventBody(std::make_shared<const ModelInstalled>(ModelInstalled{5,
                                                                          WorkKind::RegimeTraining,
                                                                          InstrumentId{3},
                                                                          market::Timeframe::H1,
                                                                          ReasonCode::RegimeTrainingFailed,
                                                                          {9, 0, 255},
                                                                          sha256(std::string_view("model"))})),
          EventBody(std::make_shared<const ConfigInstalled>(
              ConfigInstalled{"{\"minAgreement\": 0.5} \xC3\xA9", "edit", "Ana", "too strict", "{}"}))})
        events.push_back({seq++, Time{99}, 2, body});
    return events;
}

constexpr std::size_t kConfigTerms = 3 * 8; // actor, reason and basis, empty here, end a configuration; likewise
// Kind, tif, limit, stop and target, and behind them all terms, position, price, amount and account, end a command;
// older ones lack the latter, the oldest both.
constexpr std::size_t kNewTerms = (16 + 3 + 1) * 8;
constexpr std::size_t kOrderTerms = kNewTerms + 5 * 8;

std::vector<std::uint8_t> bytesOf(const Event& event)
{
    CanonicalWriter out;
    encode(event, out);
    return out.take();
}

} // namespace

void TestEvents::everyJournalKindSurvives()
{
    for (const Event& event : journalEvents()) {
        const auto bytes = bytesOf(event);
        const auto back = decodeEvent(event.kind(), event.seq, event.time, event.source, bytes);
        QVERIFY2(back, back ? "" : back.error().message.c_str());
        QVERIFY(back->kind() == event.kind() && back->seq == event.seq && back->source == event.source);
        QVERIFY(bytesOf(*back) == bytes);
    }
}

void TestEvents::earlierConfigurationsCanBeRead()
{
    // Decision version 3: text and origin.
    CanonicalWriter old;
    old.putAll(std::string_view("{}"), std::string_view("start"));
    const auto back = decodeEvent(EventKind::ConfigInstalled, 4, Time{9}, 0, old.bytes());
    QVERIFY(back);
    const auto& installed = *std::get<std::shared_ptr<const ConfigInstalled>>(back->body);
    QCOMPARE(installed.text, std::string("{}"));
    QCOMPARE(installed.origin, std::string("start"));
    QVERIFY(installed.actor.empty() && installed.basis.empty());
}

void TestEvents::damagedBytesAreRefused()
{
    RandomStream random(3, RandomPurpose::Test);
    for (const Event& event : journalEvents()) {
        const auto bytes = bytesOf(event);
        for (std::size_t cut = 0; cut < bytes.size(); ++cut)
            if ((event.kind() != EventKind::Command ||
                 (cut != bytes.size() - kOrderTerms && cut != bytes.size() - kNewTerms)) &&
                (event.kind() != EventKind::ConfigInstalled || cut != bytes.size() - kConfigTerms))
                QVERIFY(!decodeEvent(event.kind(), 1, Time{}, 0, std::span(bytes).first(cut)));
        auto longer = bytes;
        longer.push_back(0);
        QVERIFY(!decodeEvent(event.kind(), 1, Time{}, 0, longer));
        for (int i = 0; i < 2000; ++i) {
            auto damaged = bytes;
            damaged[random.nextBelow(damaged.size())] ^= static_cast<std::uint8_t>(1 + random.nextBelow(255));
            // Refused, or another well-formed event; never a crash or a read past the end (the sanitizers watch).
            const auto back = decodeEvent(event.kind(), 1, Time{}, 0, damaged);
            if (back) QVERIFY(bytesOf(*back).size() <= damaged.size() + 64);
        }
    }
    QVERIFY(!decodeEvent(EventKind::Trade, 1, Time{}, 0, {}));
    QVERIFY(!decodeEvent(static_cast<EventKind>(200), 1, Time{}, 0, {}));
}

void TestEvents::commandsOfTheFirstFormAreMarketOrders()
{
    Command command;
    command.kind = CommandKind::Order;
    command.actor = "tester";
    command.side = market::Side::Buy;
    command.quantity = Lots{7};
    command.terms.kind = trading::OrderKind::Limit;
    command.terms.tif = trading::TimeInForce::Day;
    command.terms.limit = Price{1};
    command.stop = Price{2};
    command.target = Price{3};
    const Event event{9, Time{5}, 0, std::make_shared<const Command>(command)};
    const auto bytes = bytesOf(event);
    const auto body = [](const Event& from) { return *std::get<std::shared_ptr<const Command>>(from.body); };
    const Command whole = body(*decodeEvent(EventKind::Command, 9, Time{5}, 0, bytes));
    QVERIFY(whole.terms.kind == trading::OrderKind::Limit && whole.terms.tif == trading::TimeInForce::Day);
    QVERIFY(whole.terms.limit == Price{1} && whole.stop == Price{2} && whole.target == Price{3});
    const Command old =
        body(*decodeEvent(EventKind::Command, 9, Time{5}, 0, std::span(bytes).first(bytes.size() - kOrderTerms)));
    QVERIFY(old.quantity == Lots{7} && old.terms.kind == trading::OrderKind::Market);
    QVERIFY(old.terms.tif == trading::TimeInForce::GoodTillCancelled);
    QVERIFY(old.terms.limit == Price{} && old.stop == Price{} && old.target == Price{});
    // Kinds and times in force that this version does not know are refused.
    command.terms.kind = static_cast<trading::OrderKind>(7);
    const Event unknown{9, Time{5}, 0, std::make_shared<const Command>(command)};
    QVERIFY(!decodeEvent(EventKind::Command, 9, Time{5}, 0, bytesOf(unknown)));
}

void TestEvents::effectsDifferByEverythingThatMatters()
{
    const auto bytes = [](const Effect& effect, std::span<const Reason> reasons) {
        CanonicalWriter out;
        canonical(effect, reasons, out);
        return out.take();
    };
    Effect base;
    base.kind = EffectKind::NonTrade;
    base.time = Time{5};
    base.body = NonTrade{SignalId{1}, ReasonCode::Hold, true, 0.5};
    const Reason reason(ReasonCode::Hold, arg(ArgName::Score, 0.5));
    const auto original = bytes(base, std::span(&reason, 1));
    Effect other = base;
    other.time = Time{6};
    QVERIFY(bytes(other, std::span(&reason, 1)) != original);
    other = base;
    std::get<NonTrade>(other.body).score = 0.5000000001;
    QVERIFY(bytes(other, std::span(&reason, 1)) != original);
    const Reason changed(ReasonCode::Hold, arg(ArgName::Score, 0.25));
    QVERIFY(bytes(base, std::span(&changed, 1)) != original);
    QVERIFY(bytes(base, {}) != original);
    // The place of the event in the session is not part of what was decided.
    other = base;
    other.seq = 77;
    QVERIFY(bytes(other, std::span(&reason, 1)) == original);
    // Nor is its place among the effects of that event, where those of others stand too.
    other.ordinal = 3;
    QVERIFY(bytes(other, std::span(&reason, 1)) == original);
}

SEXTANT_TEST(TestEvents)
#include "tst_events.moc"
