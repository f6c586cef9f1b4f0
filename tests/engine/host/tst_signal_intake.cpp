#include <QTest>

#include "tests/test_main.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <rapidcheck.h>

#include "engine/core/philox.h"
#include "engine/host/signal_files.h"
#include "engine/market/instrument_catalog.h"

using namespace sextant;
using namespace sextant::host;

namespace {

const market::Instrument* findBitcoin(std::string_view symbol)
{
    static const market::Instrument instrument = [] {
        market::Instrument made = market::InstrumentCatalog::builtIn().find("BTC-USDT", "");
        made.id = InstrumentId{1};
        return made;
    }();
    return symbol == instrument.symbol ? &instrument : nullptr;
}

/// Name and JSON text of its value.
using Member = std::pair<std::string, std::string>;

std::string inQuotes(const std::string& text) { return '"' + text + '"'; }

/// Signals in the native form and in that of the template (execution.md §1.1): sound ones, with whatever may be left
/// out and added.
class Sender {
public:
    explicit Sender(std::uint64_t seed) : random(seed, RandomPurpose::Test) {}

    std::uint64_t below(std::uint64_t most) { return random.nextBelow(most); }
    std::string oneOf(const std::vector<std::string>& choices) { return choices[below(choices.size())]; }
    std::string stamp()
    {
        const Time time = Time::fromSeconds(1'704'844'800 + static_cast<std::int64_t>(below(100'000)));
        return toRfc3339(time);
    }
    std::vector<Member> signal(bool isTemplate)
    {
        std::vector<Member> made{{isTemplate ? "ticker" : "symbol", inQuotes(oneOf({"BTC-USDT", "ELSE", "X"}))}};
        if (isTemplate) {
            made.push_back({oneOf({"action", "order.action"}), inQuotes(oneOf({"buy", "sell", "BUY"}))});
            if (below(2) == 0)
                made.push_back({oneOf({"position", "market_position"}), inQuotes(oneOf({"long", "short", "flat"}))});
        } else {
            made.push_back({"direction", inQuotes(oneOf({"long", "short", "close", "LONG"}))});
        }
        made.push_back({isTemplate ? "interval" : "timeframe", inQuotes(oneOf({"15m", "1h", "60", "D", "1w", "240"}))});
        made.push_back({isTemplate ? "timenow" : "timestamp", inQuotes(stamp())});
        if (below(2) == 0) made.push_back({"time", inQuotes(stamp())});
        if (below(2) == 0)
            made.push_back({isTemplate ? "strategy" : "strategyId", inQuotes(oneOf({"s", "a long name"}))});
        if (below(2) == 0) made.push_back({isTemplate ? "id" : "nonce", inQuotes(std::to_string(below(1000)))});
        if (below(3) == 0) made.push_back({"note", inQuotes(oneOf({"", "tab\\t", "\\u00e9"}))});
        if (below(3) == 0) made.push_back({"price", oneOf({"1.5", "\"1.5\"", "null"})}); // kept by nobody
        if (below(3) == 0) made.push_back({"own field", oneOf({"[1,{\"a\":2}]", "true", "\"{{close}}\""})});
        return made;
    }
    /// Members in any order, with space where space may be.
    std::string line(std::vector<Member> members)
    {
        for (std::size_t k = members.size(); k > 1; --k)
            std::swap(members[k - 1], members[below(k)]);
        const auto space = [&] { return oneOf({"", "", " ", "\t"}); };
        std::string out = space() + "{";
        for (std::size_t i = 0; i < members.size(); ++i)
            out += (i > 0 ? "," : "") + space() + inQuotes(members[i].first) + space() + ":" + space() +
                   members[i].second + space();
        return out + "}" + space() + oneOf({"", "\r"});
    }
    /// Makes one member wrong in a way that no sender may; its name.
    std::string spoil(std::vector<Member>& members, bool isTemplate)
    {
        const std::string action = members[1].first == "order.action" ? "order.action" : "action";
        const std::vector<std::string> needed =
            isTemplate ? std::vector<std::string>{"ticker", action}
                       : std::vector<std::string>{"symbol", "direction", "timeframe", "timestamp"};
        const std::string stampName = isTemplate ? "timenow" : "timestamp";
        const std::string frameName = isTemplate ? "interval" : "timeframe";
        const auto at = [&](const std::string& name) {
            return std::find_if(members.begin(), members.end(), [&](const Member& each) { return each.first == name; });
        };
        const auto set = [&](const std::string& name, const std::string& value) {
            const auto found = at(name);
            if (found == members.end())
                members.push_back({name, value});
            else
                found->second = value;
            return name;
        };
        const auto told = [&](const std::string& name) { return name == "order.action" ? "action" : name; };
        switch (below(8)) {
        case 0: { // left out
            const std::string name = needed[below(needed.size())];
            members.erase(at(name));
            // Without its first field a template is no template.
            return name == "ticker" ? "symbol" : told(name);
        }
        case 1: // there, but nothing
            return told(set(needed[below(needed.size())], oneOf({"\"\"", "null"})));
        case 2: { // something else than a text
            const std::string name = needed[below(needed.size())];
            set(name, oneOf({"true", "[]", "{}", "1.5"}));
            return name;
        }
        case 3: // as the sender's tool left it
            return set(needed[below(needed.size())], inQuotes("{{strategy.order.action}}"));
        case 4:
            set(isTemplate ? "ticker" : "symbol", inQuotes(std::string(21, 'X')));
            return "symbol";
        case 5:
            return told(set(isTemplate ? action : "direction", inQuotes(oneOf({"up", "l", "long "}))));
        case 6:
            return set(frameName, inQuotes(oneOf({"7m", "1y", "15 minutes", "-15m"})));
        default:
            return set(oneOf({stampName, "time"}),
                       inQuotes(oneOf({"now", "2024-13-01T00:00:00Z", "2024-01-10T25:00:00Z", "1"})));
        }
    }

    RandomStream random;
};

std::vector<std::uint8_t> bytesOf(const session::Event& event)
{
    CanonicalWriter out;
    out.put(event.time);
    session::encode(event, out);
    return out.take();
}

} // namespace

/// What may come in from outside (properties P1 and P3): files of signals, which is the intake there is.
class TestSignalIntake final : public QObject {
    Q_OBJECT

private slots:
    void p01TheVerdictDependsOnTheSignalAlone();
    void p03WhatLacksAFieldIsRefusedWithIt();
    void aTemplateThatWasNotFilledInIsRefused();

private:
    Result<std::vector<session::Event>> read(const std::vector<std::string>& lines)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly)) return fail(ErrorCode::Io, "a test cannot write its file");
        for (const std::string& line : lines)
            file.write((line + "\n").c_str());
        file.close();
        return readSignals(path().toStdString(), findBitcoin);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("signals.jsonl")); }
    QTemporaryDir m_folder;
};

/// The same signal has the same verdict, and the same event if it is sound, wherever it stands, whatever stands around
/// it, in whatever order its members come and however often it is asked about.
void TestSignalIntake::p01TheVerdictDependsOnTheSignalAlone()
{
    std::size_t sound = 0;
    std::size_t refused = 0;
    const bool held = rc::check("the verdict depends on the signal alone", [&](std::uint64_t seed) {
        Sender sender(seed);
        const bool isTemplate = sender.below(2) == 0;
        std::vector<Member> members = sender.signal(isTemplate);
        if (sender.below(2) == 0) sender.spoil(members, isTemplate);
        const auto alone = read({sender.line(members)});
        for (int round = 0; round < 3; ++round) {
            std::vector<std::string> lines;
            std::vector<std::vector<std::uint8_t>> others;
            const std::size_t before = sender.below(4);
            const auto other = [&] {
                if (sender.below(4) == 0) {
                    lines.push_back(sender.oneOf({"", " \t"}));
                    return;
                }
                lines.push_back(sender.line(sender.signal(sender.below(2) == 0)));
            };
            for (std::size_t i = 0; i < before; ++i)
                other();
            const std::size_t place = lines.size() + 1;
            lines.push_back(sender.line(members));
            for (std::size_t i = sender.below(4); i > 0; --i)
                other();
            const auto among = read(lines);
            RC_ASSERT(among.has_value() == alone.has_value());
            const std::string start = path().toStdString() + ":";
            if (!alone) {
                const std::string& said = alone.error().message;
                RC_ASSERT(said.starts_with(start + "1: "));
                RC_ASSERT(among.error().message == start + std::to_string(place) + said.substr(start.size() + 1));
                continue;
            }
            RC_ASSERT(alone->size() == 1);
            const auto wanted = bytesOf(alone->front());
            RC_ASSERT(std::any_of(among->begin(), among->end(),
                                  [&](const session::Event& event) { return bytesOf(event) == wanted; }));
            RC_ASSERT(std::is_sorted(among->begin(), among->end(),
                                     [](const auto& a, const auto& b) { return a.time < b.time; }));
            const auto empty = std::count_if(lines.begin(), lines.end(), [](const std::string& line) {
                return line.find_first_not_of(" \t") == std::string::npos;
            });
            RC_ASSERT(among->size() + static_cast<std::size_t>(empty) == lines.size());
        }
        ++(alone ? sound : refused);
    });
    QVERIFY(held);
    QVERIFY(sound >= 25 && refused >= 25);
}

/// A sound signal with one thing wrong in it gives nothing but the name of that thing, and where it stands.
void TestSignalIntake::p03WhatLacksAFieldIsRefusedWithIt()
{
    QVERIFY(rc::check("what lacks a field is refused with it", [&](std::uint64_t seed) {
        Sender sender(seed);
        const bool isTemplate = sender.below(2) == 0;
        const std::vector<Member> members = sender.signal(isTemplate);
        const std::string whole = sender.line(members);
        const auto sound = read({whole});
        if (!sound) RC_FAIL(whole + " is refused: " + sound.error().message);
        for (int k = 0; k < 8; ++k) {
            std::vector<Member> wrong = members;
            const std::string field = sender.spoil(wrong, isTemplate);
            const std::string spoilt = sender.line(wrong);
            const auto refused = read({whole, spoilt});
            if (refused) RC_FAIL(spoilt + " is taken");
            RC_ASSERT(refused.error().code == ErrorCode::InvalidInput);
            const std::string expected = path().toStdString() + ":2: " + field + ": ";
            if (!refused.error().message.starts_with(expected))
                RC_FAIL(spoilt + "\n  says:     " + refused.error().message + "\n  expected: " + expected);
            RC_ASSERT(refused.error().message.size() > expected.size());
        }
    }));
}

/// One nonce for all that were sent would make one signal of ten minutes of them.
void TestSignalIntake::aTemplateThatWasNotFilledInIsRefused()
{
    for (const char* name : {"strategy", "id", "note", "interval", "timenow", "position", "time"}) {
        const std::string line = std::string(R"({"ticker":"BTC-USDT","action":"buy","time":"2024-01-10T00:00:00Z",")") +
                                 (std::string_view(name) == "time" ? "timenow" : name) +
                                 R"(":"{{strategy.order.id}}"})";
        const auto refused = read({line});
        QVERIFY2(!refused.has_value(), name);
        QVERIFY2(refused.error().message.find("{{strategy.order.id}}") != std::string::npos,
                 refused.error().message.c_str());
    }
}

SEXTANT_TEST(TestSignalIntake)
#include "tst_signal_intake.moc"
