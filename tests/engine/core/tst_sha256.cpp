#include <QTest>

#include "tests/test_main.h"

#include <string>
#include <vector>

#include "engine/core/philox.h"
#include "engine/core/sha256.h"
#include "engine/core/sha256_blocks.h"

using namespace sextant;

class TestSha256 final : public QObject {
    Q_OBJECT
private slots:
    void givesThePublishedAnswers_data();
    void givesThePublishedAnswers();
    void piecesEqualTheWhole();
    void canBeUsedAgain();
    void hexComesBack();
    void refusesWhatIsNoDigest_data();
    void refusesWhatIsNoDigest();
    void chainIsTheHashOfHashAndBytes();
    void chainTellsPiecesApart();
    void chainGoesOnFromAnyValue();
    void everyWayOfHashingGivesTheSame();
};

/// FIPS 180-4 examples and NIST CAVP SHA256ShortMsg.
void TestSha256::givesThePublishedAnswers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("empty") << QByteArray("")
                           << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("one byte") << QByteArray("\xd3")
                              << QByteArray("28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1");
    QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                 << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestSha256::givesThePublishedAnswers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hex);
    QCOMPARE(QByteArray::fromStdString(toHex(sha256(text.toStdString()))), hex);
}

void TestSha256::piecesEqualTheWhole()
{
    const std::string text(1000, 'x');
    for (std::size_t cut :
         {std::size_t{0}, std::size_t{1}, std::size_t{63}, std::size_t{64}, std::size_t{65}, std::size_t{1000}}) {
        Sha256 hash;
        hash.update(std::string_view(text).substr(0, cut));
        hash.update(std::string_view(text).substr(cut));
        QVERIFY(hash.finish() == sha256(text));
    }
}

void TestSha256::canBeUsedAgain()
{
    Sha256 hash;
    hash.update("something else");
    (void)hash.finish();
    hash.update("abc");
    Sha256 moved = std::move(hash);
    QVERIFY(moved.finish() == sha256("abc"));
    QVERIFY(moved.finish() == sha256(""));
}

void TestSha256::hexComesBack()
{
    const Digest digest = sha256("abc");
    const auto read = parseDigest(toHex(digest));
    QVERIFY(read.has_value());
    QVERIFY(*read == digest);
}

void TestSha256::refusesWhatIsNoDigest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("63") << QByteArray(63, 'a');
    QTest::newRow("65") << QByteArray(65, 'a');
    QTest::newRow("capitals") << QByteArray(64, 'A');
    QTest::newRow("not hexadecimal") << QByteArray(63, 'a') + "g";
    QTest::newRow("blank") << QByteArray(63, 'a') + " ";
}

void TestSha256::refusesWhatIsNoDigest()
{
    QFETCH(QByteArray, text);
    const auto read = parseDigest(text.toStdString());
    QVERIFY(!read.has_value());
    QVERIFY(read.error().code == ErrorCode::InvalidInput);
}

void TestSha256::chainIsTheHashOfHashAndBytes()
{
    DigestChain chain;
    QVERIFY(chain.value() == Digest{});
    std::string previous(32, '\0');
    for (const std::string text : {"first", "", "third"}) {
        chain.add(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
        const Digest expected = sha256(previous + text);
        QVERIFY(chain.value() == expected);
        previous.assign(expected.bytes.begin(), expected.bytes.end());
    }
}

void TestSha256::chainTellsPiecesApart()
{
    const std::vector<std::uint8_t> ab{'a', 'b'};
    DigestChain whole;
    whole.add(ab);
    DigestChain pieces;
    pieces.add(std::span(ab).first(1));
    pieces.add(std::span(ab).last(1));
    QVERIFY(!(whole.value() == pieces.value()));
}

void TestSha256::chainGoesOnFromAnyValue()
{
    const std::vector<std::uint8_t> bytes{1, 2, 3};
    DigestChain first;
    first.add(bytes);
    DigestChain resumed;
    resumed.reset(first.value());
    first.add(bytes);
    resumed.add(bytes);
    QVERIFY(first.value() == resumed.value());
}

/// Of messages of every length up to some blocks, and of random long ones: whole, piece by piece (which is OpenSSL's
/// way), as a link of one chain and as a link of two at once.
void TestSha256::everyWayOfHashingGivesTheSame()
{
    if (!sha256_blocks::isAvailable()) qInfo("this processor hashes by OpenSSL alone");
    RandomStream random(31, RandomPurpose::Test);
    const auto byPieces = [](std::span<const std::uint8_t> first, std::span<const std::uint8_t> second) {
        Sha256 hash;
        hash.update(first);
        hash.update(second);
        return hash.finish();
    };
    for (std::size_t run = 0; run < 1'500; ++run) {
        std::vector<std::uint8_t> bytes(run < 520 ? run : random.nextBelow(6'000));
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(random.nextBelow(256));
        QVERIFY(sha256(bytes) == byPieces(bytes, {}));
        Digest one;
        Digest other;
        for (std::size_t i = 0; i < one.bytes.size(); ++i) {
            one.bytes[i] = static_cast<std::uint8_t>(random.nextBelow(256));
            other.bytes[i] = static_cast<std::uint8_t>(random.nextBelow(256));
        }
        DigestChain alone;
        DigestChain first;
        DigestChain second;
        alone.reset(one);
        first.reset(one);
        second.reset(other);
        alone.add(bytes);
        addToBoth(first, second, bytes);
        QVERIFY(alone.value() == byPieces(one.bytes, bytes));
        QVERIFY(first.value() == alone.value());
        QVERIFY(second.value() == byPieces(other.bytes, bytes));
    }
}

SEXTANT_TEST(TestSha256)
#include "tst_sha256.moc"
