#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fstream>
#include <rapidcheck.h>
#include <vector>

#include <zip.h>

#include "engine/market/formats/byte_source.h"
#include "engine/market/formats/local_clock.h"
#include "tests/engine/market/formats_fixture.h"

using namespace sextant;
using namespace sextant::market;
using namespace sextant::market::formats;

/// What stands between a file as people have it and its rows: encodings, archives, clocks without zones, columns of
/// other names, and being stopped.
class TestFormatsInput final : public QObject {
    Q_OBJECT

private slots:
    void readsWideTextAsItReadsNarrowText();
    void refusesDamagedWideText();
    void readsTheFileInsideAnArchive();
    void refusesOtherArchives();
    void readsWhatBrokersCallTime();
    void everyInstantOfAZoneComesBack();
    void refusesUnknownZones();
    void takesColumnsByNameAndNumber();
    void refusesColumnsThatAreNotThere();
    void keepsWhyRowsWereLeftOut();
    void tellsHowFarItIsAndStops();
    void countsEndsThatDoNotFit();
};

namespace {

std::string read(ByteSource& source, std::size_t piece)
{
    std::string out;
    std::vector<char> buffer(piece);
    while (true) {
        const auto count = source.read(buffer);
        if (!count) return "error: " + count.error().message;
        if (*count == 0) return out;
        out.append(buffer.data(), *count);
    }
}

std::string wide(const std::u16string& text, bool isLittle)
{
    std::string out = isLittle ? "\xFF\xFE" : "\xFE\xFF";
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        out += isLittle ? low : high;
        out += isLittle ? high : low;
    }
    return out;
}

std::int64_t exactPower(int scale)
{
    std::int64_t power = 1;
    while (scale-- > 0)
        power *= 10;
    return power;
}

/// Open, high, low and close in whole units.
std::array<int, 4> wholePrices(const test::ReadFile& file, std::size_t i)
{
    const Bar& bar = file.bar(i);
    std::array<int, 4> out{};
    std::size_t at = 0;
    for (const Price price : {bar.open, bar.high, bar.low, bar.close})
        out[at++] = static_cast<int>(price.units / exactPower(file.instrument.priceScale));
    return out;
}

std::string zipped(const std::vector<std::pair<std::string, std::string>>& files)
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("a.zip").toStdString();
    int error = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE, &error);
    for (const auto& [name, bytes] : files) {
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        if (zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) zip_source_free(source);
    }
    if (zip_close(archive) != 0) return {};
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

constexpr const char* kRows = "time,open,high,low,close,volume\n"
                              "2026-10-05T12:00:00Z,10,12,9,11,5\n"
                              "2026-10-05T12:01:00Z,11,13,10,12,6\n"
                              "2026-10-05T12:02:00Z,12,14,11,13,7\n";

SourceOptions named(const std::string& path)
{
    SourceOptions options;
    options.path = path;
    return options;
}

} // namespace

void TestFormatsInput::readsWideTextAsItReadsNarrowText()
{
    const bool held = rc::check("UTF-16 of a text reads as its UTF-8", [] {
        QString text;
        const int length = *rc::gen::inRange(0, 3000);
        for (int i = 0; i < length; ++i) {
            const auto kind = *rc::gen::inRange(0, 5);
            const char32_t c = kind < 3    ? *rc::gen::inRange<char32_t>(1, 0x7F)
                               : kind == 3 ? *rc::gen::inRange<char32_t>(0x80, 0xD7FF)
                                           : *rc::gen::inRange<char32_t>(0x10000, 0x10FFFF);
            text += QString::fromUcs4(&c, 1);
        }
        auto source = ByteSource::fromBytes(wide(text.toStdU16String(), *rc::gen::arbitrary<bool>()));
        RC_ASSERT(source.has_value());
        const std::size_t piece = *rc::gen::inRange<std::size_t>(4, 700);
        RC_ASSERT(read(**source, piece) == text.toStdString());
        RC_ASSERT((*source)->rewind().has_value());
        RC_ASSERT(read(**source, piece) == text.toStdString());
    });
    QVERIFY(held);
    std::u16string rows;
    for (const char* c = kRows; *c != '\0'; ++c)
        rows += static_cast<char16_t>(*c);
    const auto file = test::readText(wide(rows, true), "BTC-USDT_1m.csv");
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.records.size(), std::size_t{3});
    QVERIFY((wholePrices(file, 2) == std::array{12, 14, 11, 13}));
}

void TestFormatsInput::refusesDamagedWideText()
{
    for (const std::string& bytes : {wide(u"abc", true) + "x", wide({char16_t{0xD800}, u'a'}, true),
                                     wide({char16_t{0xDC00}, u'a'}, false), wide({u'a', char16_t{0xD83D}}, true)}) {
        auto source = ByteSource::fromBytes(bytes);
        QVERIFY(source.has_value());
        QVERIFY(QString::fromStdString(read(**source, 64)).contains("UTF-16 text is damaged"));
    }
}

void TestFormatsInput::readsTheFileInsideAnArchive()
{
    const std::string bytes = zipped(
        {{"data/", ""}, {"data/BTCUSDT-1m-2026-10-05.csv", kRows}, {"data/BTCUSDT-1m-2026-10-05.csv.CHECKSUM", "0 x"}});
    const auto file = test::readText(bytes, "BTCUSDT-1m-2026-10-05.zip");
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.records.size(), std::size_t{3});
    QCOMPARE(file.info.archiveMember, std::string("data/BTCUSDT-1m-2026-10-05.csv"));
    QVERIFY(file.info.sha256 == sha256(std::string_view(bytes)));

    QTemporaryDir folder;
    const std::string path = folder.filePath("BTCUSDT-1m-2026-10-05.zip").toStdString();
    std::ofstream(path, std::ios::binary) << bytes;
    const auto stored = test::readFile(path);
    QCOMPARE(stored.error, std::string());
    QCOMPARE(stored.records.size(), std::size_t{3});
}

void TestFormatsInput::refusesOtherArchives()
{
    const auto why = [](const std::string& bytes) {
        return QString::fromStdString(test::readText(bytes, "BTC-USDT_1m.zip").error);
    };
    QVERIFY2(why(zipped({{"a.csv", kRows}, {"b.csv", kRows}})).contains("holds 2 files (a.csv, b.csv)"),
             qPrintable(why(zipped({{"a.csv", kRows}, {"b.csv", kRows}}))));
    QVERIFY(why(zipped({{"a/", ""}, {"__MACOSX/b", "x"}})).contains("holds no file"));
    std::string cut = zipped({{"a.csv", std::string(100'000, 'x')}});
    cut.resize(cut.size() / 2);
    QVERIFY(why(cut).contains("damaged"));
    // Any damage is a message, never a crash.
    const std::string whole = zipped({{"a.csv", kRows}});
    const bool held = rc::check("a damaged archive is read or refused", [&] {
        std::string bytes = whole;
        const int changes = *rc::gen::inRange(1, 6);
        for (int i = 0; i < changes; ++i)
            bytes[*rc::gen::inRange<std::size_t>(4, bytes.size())] = *rc::gen::arbitrary<char>();
        const auto file = test::readText(bytes, "BTC-USDT_1m.zip");
        RC_ASSERT(!file.error.empty() || file.records.size() <= 3);
    });
    QVERIFY(held);
}

void TestFormatsInput::readsWhatBrokersCallTime()
{
    // The Sunday in October when Europe puts its clocks back: 03:30 comes twice, half an hour of bars at a time.
    SourceOptions options = named("EURUSD.csv");
    options.timezone = "Europe/Athens";
    options.timeframe = Timeframe::M30;
    const auto file = test::readText("2026.10.25,02:30,1.1,1.1,1.1,1.1,1\n2026.10.25,03:00,1.1,1.1,1.1,1.1,1\n"
                                     "2026.10.25,03:30,1.1,1.1,1.1,1.1,1\n2026.10.25,03:00,1.1,1.1,1.1,1.1,1\n"
                                     "2026.10.25,03:30,1.1,1.1,1.1,1.1,1\n2026.10.25,04:00,1.1,1.1,1.1,1.1,1\n",
                                     options);
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.records.size(), std::size_t{6});
    for (std::size_t i = 0; i < 6; ++i)
        QCOMPARE(toRfc3339(file.bar(i).start()),
                 toRfc3339(*parseRfc3339("2026-10-24T23:30:00Z") + std::chrono::minutes(30) * static_cast<int>(i)));
    // In March an hour is skipped: a row in it is wrong, not moved.
    const auto skipped = test::readText("2026.03.29,02:30,1.1,1.1,1.1,1.1,1\n2026.03.29,03:30,1.1,1.1,1.1,1.1,1\n"
                                        "2026.03.29,04:00,1.1,1.1,1.1,1.1,1\n",
                                        options);
    QVERIFY(QString::fromStdString(skipped.error).contains("is in an hour that clocks in Europe/Athens skip"));
    // A stamp with a zone of its own is not moved.
    options.path = "BTC-USDT.csv";
    options.timeframe = Timeframe::M1;
    const auto own = test::readText(kRows, options);
    QCOMPARE(toRfc3339(own.bar(0).start()), std::string("2026-10-05T12:00:00.000Z"));
}

void TestFormatsInput::everyInstantOfAZoneComesBack()
{
    for (const char* name : {"Europe/Athens", "America/New_York+7", "Asia/Kolkata", "Australia/Lord_Howe", "UTC-3:30",
                             "Pacific/Apia", "Etc/GMT+2"}) {
        const auto clock = LocalClock::parse(name);
        QVERIFY2(clock.has_value(), name);
        const bool held = rc::check("a wall clock leads back to its instant", [&] {
            // In steps of a quarter of an hour, forward, as rows come.
            Time now = Time::fromSeconds(*rc::gen::inRange<std::int64_t>(0, 2'145'000'000) / 900 * 900);
            std::optional<Time> before;
            const ZoneTable zone = *ZoneTable::load(std::string(name).starts_with("UTC") ? "Etc/UTC"
                                                    : std::string(name).ends_with("+7")  ? "America/New_York"
                                                                                         : name);
            const std::int64_t shift = std::string(name) == "UTC-3:30"         ? -12'600
                                       : std::string(name).ends_with("York+7") ? 25'200
                                                                               : 0;
            for (int i = 0; i < 60; ++i) {
                const Time wall = now + std::chrono::seconds(zone.offsetAt(now.ns / 1'000'000'000) + shift);
                const auto found = clock->instant(wall, before);
                RC_ASSERT(found.has_value());
                // The first row may stand in the second of two equal hours; from then on nothing is open.
                if (i > 0 || *found == now) {
                    if (before) RC_ASSERT(*found == now);
                    before = now;
                }
                now = now + std::chrono::minutes(15);
            }
        });
        QVERIFY2(held, name);
    }
}

void TestFormatsInput::refusesUnknownZones()
{
    for (const char* name : {"Nowhere/City", "UTC+15", "UTC+2:75", "Europe/Athens+99", "", "+2", "America/New_York+7x"})
        QVERIFY2(!LocalClock::parse(name).has_value(), name);
}

void TestFormatsInput::takesColumnsByNameAndNumber()
{
    SourceOptions options = named("BTC-USDT_1m.csv");
    options.columns = {{"time", "When"}, {"open", "a"}, {"high", "b"}, {"low", "c"}, {"close", "d"}};
    const auto named = test::readText("When,a,b,c,d,time\n2026-10-05T12:00:00Z,10,12,9,11,7\n"
                                      "2026-10-05T12:01:00Z,11,13,10,12,7\n",
                                      options);
    QCOMPARE(named.error, std::string());
    QVERIFY((wholePrices(named, 1) == std::array{11, 13, 10, 12}));
    QVERIFY(named.bar(0).flags & kNoVolume);
    QCOMPARE(named.info.layoutKey, std::string("When,a,b,c,d,time"));

    options.columns = {{"time", "2"}, {"open", "3"}, {"high", "5"}, {"low", "4"}, {"close", "6"}, {"volume", "1"}};
    const auto numbered =
        test::readText("7,2026-10-05T12:00:00Z,10,9,12,11\n8,2026-10-05T12:01:00Z,11,10,13,12\n", options);
    QCOMPARE(numbered.error, std::string());
    QCOMPARE(numbered.records.size(), std::size_t{2});
    QVERIFY((wholePrices(numbered, 0) == std::array{10, 12, 9, 11}));
    QCOMPARE(numbered.bar(1).volume, 8.0);
}

void TestFormatsInput::refusesColumnsThatAreNotThere()
{
    SourceOptions options = named("BTC-USDT_1m.csv");
    const auto why = [&](ColumnChoices columns) {
        options.columns = std::move(columns);
        return QString::fromStdString(test::readText(kRows, options).error);
    };
    QVERIFY(
        why({{"open", "opening"}}).startsWith("--columns: 'opening' is no column of the file, which has time,open"));
    QVERIFY(why({{"sum", "open"}}).startsWith("--columns: 'sum' is no column of market data, expected one of time"));
    QVERIFY(why({{"open", "9"}}).startsWith("--columns: '9' is no column"));
    QVERIFY(why({{"open", "2"}, {"close", "open"}}).startsWith("--columns: 'open' is named for two columns"));
}

void TestFormatsInput::keepsWhyRowsWereLeftOut()
{
    SourceOptions options = named("BTC-USDT_1m.csv");
    options.lenient = true;
    options.mostProblems = 2;
    const auto file = test::readText("time,open,high,low,close\n2026-10-05T12:00:00Z,10,12,9,11\n"
                                     "2026-10-05T12:01:00Z,x,12,9,11\n2026-10-05T12:02:00Z,10,8,9,11\n"
                                     "2026-10-05T12:03:00Z,-1,12,9,11\n2026-10-05T12:04:00Z,10,12,9,11\n",
                                     options);
    QCOMPARE(file.info.rejected, std::uint64_t{3});
    QCOMPARE(file.info.problems.size(), std::size_t{2});
    QCOMPARE(file.info.problems[0].row, std::uint64_t{3});
    QCOMPARE(file.info.problems[0].field, std::string("open"));
    QVERIFY(QString::fromStdString(file.info.problems[1].what).contains("is below"));
}

void TestFormatsInput::tellsHowFarItIsAndStops()
{
    std::string rows = "time,open,high,low,close\n";
    for (int i = 0; i < 60'000; ++i)
        rows += std::to_string(1'791'201'600 + 60 * i) + ",10,12,9,11\n";
    SourceOptions options = named("BTC-USDT_1m.csv");
    std::array<std::uint64_t, 3> furthest{};
    options.progress = [&](const ReadProgress& progress) {
        auto& most = furthest[static_cast<std::size_t>(progress.phase)];
        most = std::max(most, progress.done);
        return progress.size == rows.size();
    };
    const auto file = test::readText(rows, options);
    QCOMPARE(file.error, std::string());
    for (const std::uint64_t done : furthest)
        QCOMPARE(done, rows.size());
    int asked = 0;
    options.progress = [&](const ReadProgress&) { return ++asked < 4; };
    const auto stopped = TapeSource::openBytes(rows, options, test::builtInCatalog());
    QVERIFY(!stopped.has_value());
    QVERIFY(stopped.error().code == ErrorCode::Interrupted);
}

void TestFormatsInput::countsEndsThatDoNotFit()
{
    const auto file = test::readText("1728129600000,1,2,1,2,3,1728129659999,0,1,0,0,0\n"
                                     "1728129660000,1,2,1,2,3,1728129719999,0,1,0,0,0\n"
                                     "1728129720000,1,2,1,2,3,1728129900000,0,1,0,0,0\n",
                                     "BTCUSDT-1m-2024-10-05.csv");
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.info.oddEnds, std::uint64_t{1});
    QCOMPARE(file.info.offGrid, std::uint64_t{0});
}

SEXTANT_TEST(TestFormatsInput)
#include "tst_formats_input.moc"
