#include "tests/test_main.h"

#include <QTest>

#include <limits>

#include "app/cli/listing.h"
#include "app/cli/number_text.h"
#include "engine/core/contract.h"

using namespace sextant;
using cli::Cell;

namespace {

std::string printed(const cli::Listing& listing, bool json)
{
    std::string out;
    cli::Output output(
        [&](std::string_view text) -> Result<void> {
            out += text;
            return {};
        },
        [](std::string_view) { return Result<void>{}; });
    cli::print(output, listing, json, "nothing");
    (void)output.finish();
    return out;
}

cli::Listing sample()
{
    cli::Listing listing;
    listing.columns = {{"name"}, {"count"}, {"on"}, {"hidden", false}, {"time"}};
    listing.rows = {{std::string("über \"x\""), std::int64_t{7}, true, 0.5, Time::fromMillis(1)},
                    {std::string("b"), std::int64_t{-100}, false, cli::JsonFragment{"[1]"}, Cell()}};
    return listing;
}

} // namespace

class TestListing final : public QObject {
    Q_OBJECT

private slots:
    void jsonIsOneArrayOfObjects();
    void textHasAlignedColumns();
    void noRows();
    void numbersThatAreNoneAreNull();
    void shortestReadsBack();
    void aRowOfAnotherWidthIsAContractViolation();
};

void TestListing::jsonIsOneArrayOfObjects()
{
    QCOMPARE(printed(sample(), true),
             std::string("[\n"
                         "{\"name\":\"über "
                         "\\\"x\\\"\",\"count\":7,\"on\":true,\"hidden\":0.5,\"time\":\"1970-01-01T00:00:00.001Z\"},\n"
                         "{\"name\":\"b\",\"count\":-100,\"on\":false,\"hidden\":[1],\"time\":null}\n"
                         "]\n"));
}

void TestListing::textHasAlignedColumns()
{
    QCOMPARE(printed(sample(), false), std::string("name      count  on   time\n"
                                                   "über \"x\"      7  yes  1970-01-01T00:00:00.001Z\n"
                                                   "b          -100  no   -\n"));
}

void TestListing::noRows()
{
    cli::Listing listing;
    listing.columns = {{"a"}};
    QCOMPARE(printed(listing, true), std::string("[]\n"));
    QCOMPARE(printed(listing, false), std::string("nothing\n"));
}

void TestListing::numbersThatAreNoneAreNull()
{
    cli::Listing listing;
    listing.columns = {{"a"}, {"b"}};
    listing.rows = {{std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}};
    QCOMPARE(printed(listing, true), std::string("[\n{\"a\":null,\"b\":null}\n]\n"));
}

void TestListing::shortestReadsBack()
{
    for (const double value : {0.1, 1.0 / 3.0, -2.5e-300, 1e21, 5e-324, 123456789012345680.0, 0.0}) {
        const std::string text = cli::shortest(value);
        QCOMPARE(std::stod(text == "5e-324" ? "0" : text), text == "5e-324" ? 0.0 : value);
    }
    QCOMPARE(cli::shortest(0.1), std::string("0.1"));
    QCOMPARE(cli::shortest(5e-324), std::string("5e-324"));
    QCOMPARE(cli::shortest(std::numeric_limits<double>::infinity()), std::string());
}

void TestListing::aRowOfAnotherWidthIsAContractViolation()
{
    cli::Listing listing;
    listing.columns = {{"a"}};
    listing.rows = {{std::int64_t{1}, std::int64_t{2}}};
    QVERIFY_EXCEPTION_THROWN(printed(listing, true), ContractViolation);
}

SEXTANT_TEST(TestListing)
#include "tst_listing.moc"
