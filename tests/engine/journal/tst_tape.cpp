#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstring>
#include <fstream>

#include "engine/journal/tape_reader.h"
#include "engine/journal/tape_writer.h"

using namespace sextant;
using namespace sextant::journal;
using session::EventKind;

namespace {

/// A segment takes a block while the largest possible one would fit: so two of a hundred trades.
constexpr std::uint64_t kTwoBlocks = 132 << 10;

std::vector<market::Trade> someTrades(std::size_t count)
{
    std::vector<market::Trade> trades;
    for (std::size_t i = 0; i < count; ++i)
        trades.push_back({Time{static_cast<std::int64_t>(1000 + i)}, Price{static_cast<std::int64_t>(i)}, 0.5,
                          static_cast<std::uint16_t>(1 + i % 3)});
    return trades;
}

const std::uint8_t* bytesOf(const auto& records) { return reinterpret_cast<const std::uint8_t*>(records.data()); }

std::vector<char> contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The operating system's files, of which one write fails.
class OnceFailingStore final : public TapeStore {
public:
    explicit OnceFailingStore(int failing) : m_left(failing) {}

    Result<std::unique_ptr<TapeFile>> open(const std::filesystem::path& file) override
    {
        auto opened = m_real->open(file);
        if (!opened) return opened;
        return std::unique_ptr<TapeFile>(new File(*std::move(opened), *this));
    }
    Result<void> truncate(const std::filesystem::path& file, std::uint64_t size) override
    {
        return m_real->truncate(file, size);
    }
    Result<void> remove(const std::filesystem::path& file) override { return m_real->remove(file); }
    [[nodiscard]] bool hasFailed() const { return m_left == 0; }

private:
    class File final : public TapeFile {
    public:
        File(std::unique_ptr<TapeFile> real, OnceFailingStore& store) : m_real(std::move(real)), m_store(store) {}
        Result<void> writeAt(std::uint64_t offset, std::span<const std::uint8_t> bytes) override
        {
            if (m_store.m_left > 0 && --m_store.m_left == 0) {
                // Half of it is there, as where a disk is full.
                (void)m_real->writeAt(offset, bytes.first(bytes.size() / 2));
                return fail(ErrorCode::Io, "no space left on device");
            }
            return m_real->writeAt(offset, bytes);
        }
        void startSync(std::uint64_t offset, std::uint64_t size) override { m_real->startSync(offset, size); }
        Result<void> sync() override { return m_real->sync(); }

    private:
        std::unique_ptr<TapeFile> m_real;
        OnceFailingStore& m_store;
    };
    std::shared_ptr<TapeStore> m_real = makeTapeStore();
    std::atomic<int> m_left; ///< writes until the one that fails; -1: none does
};

} // namespace

class TestTape : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    /// A tape of blocks of `counts` trades, all flushed; what the journal would know of each.
    std::vector<TapeBlock> writeBlocks(std::initializer_list<std::uint32_t> counts,
                                       std::uint64_t segmentBytes = kMaxSegmentBytes)
    {
        auto writer = std::move(*TapeWriter::open(folder(), TapeEnd{}, makeTapeStore(), segmentBytes));
        std::vector<TapeBlock> blocks;
        std::uint64_t seq = 1;
        for (const auto count : counts) {
            const auto trades = someTrades(count);
            if (writer.add(EventKind::Trade, 1, seq, bytesOf(trades), count) != count) return {};
            seq += count;
            blocks.push_back(writer.finishBlock());
        }
        if (!writer.flush()) return {};
        return blocks;
    }

private slots:
    void init() { m_folder = QTemporaryDir(); }

    void givesRecordsBackInPlace()
    {
        auto writer = std::move(*TapeWriter::open(folder(), TapeEnd{}, makeTapeStore()));
        const auto trades = someTrades(10);
        const std::vector<session::ClockTick> ticks{{Time{2000}}, {Time{3000}}};
        const std::vector<market::Quote> quotes{{Time{4000}, Price{1}, Price{2}, 3.0, 4.0, 5}};
        QCOMPARE(writer.add(EventKind::Trade, 1, 11, bytesOf(trades), 6), 6U);
        QCOMPARE(writer.add(EventKind::Trade, 1, 17, bytesOf(trades) + 6 * sizeof(market::Trade), 3), 3U);
        QCOMPARE(writer.add(EventKind::Trade, 2, 20, bytesOf(trades) + 9 * sizeof(market::Trade), 1), 1U);
        QCOMPARE(writer.add(EventKind::ClockTick, 0, 21, bytesOf(ticks), 2), 2U);
        QCOMPARE(writer.add(EventKind::Quote, 1, 23, bytesOf(quotes), 1), 1U);
        QCOMPARE(writer.firstSeq(), std::uint64_t{11});
        QCOMPARE(writer.lastSeq(), std::uint64_t{23});
        const auto block = writer.finishBlock();
        QVERIFY(writer.flush().has_value());
        QCOMPARE(block.recordCount, 13U);
        QCOMPARE(block.firstTime, std::int64_t{1000});
        QCOMPARE(block.lastTime, std::int64_t{4000});
        QCOMPARE(block.instruments, (std::vector<std::uint16_t>{1, 2, 3, 5}));
        QCOMPARE(block.end(), std::filesystem::file_size(segmentFile(folder(), 1)));
        CanonicalWriter canonical;
        block.canonical(canonical);
        QVERIFY(TapeBlock::fromCanonical(canonical.bytes()) == block);
        QVERIFY(!TapeBlock::fromCanonical(canonical.bytes().first(canonical.bytes().size() - 1)).has_value());

        TapeReader reader(folder());
        std::vector<session::MarketSpan> spans;
        QVERIFY(reader.read(block, 11, true, spans).has_value());
        QCOMPARE(spans.size(), std::size_t{4}); // trades of two sources, ticks, a quote
        QCOMPARE(spans[0].size(), std::size_t{9});
        QCOMPARE(int{spans[1].source}, 2);
        QCOMPARE(spans[2].firstSeq, std::uint64_t{21});
        QCOMPARE(spans[3].firstSeq, std::uint64_t{23});
        const auto first = std::get<std::span<const market::Trade>>(spans[0].records);
        QCOMPARE(std::memcmp(first.data(), trades.data(), first.size_bytes()), 0);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(first.data()) % alignof(market::Trade), std::uintptr_t{0});
        QCOMPARE(std::get<std::span<const market::Quote>>(spans[3].records)[0].ask.units, std::int64_t{2});
    }

    void aBlockHoldsSixtyFourKibibytes()
    {
        auto writer = std::move(*TapeWriter::open(folder(), TapeEnd{}, makeTapeStore()));
        const auto trades = someTrades(3000);
        QCOMPARE(writer.add(EventKind::Trade, 1, 1, bytesOf(trades), 3000), 2048U);
        QCOMPARE(writer.add(EventKind::Trade, 1, 2049, bytesOf(trades), 1), 0U);
        QCOMPARE(writer.finishBlock().recordCount, 2048U);
        QCOMPARE(writer.add(EventKind::Trade, 1, 2049, bytesOf(trades), 952), 952U);
    }

    void beginsANewSegmentWhenOneIsFull()
    {
        const auto blocks = writeBlocks({100, 100, 100, 100, 100, 100}, kTwoBlocks);
        QCOMPARE(blocks.size(), std::size_t{6});
        QCOMPARE(segmentsIn(folder()), (std::vector<std::uint32_t>{1, 2, 3}));
        TapeReader reader(folder());
        std::vector<session::MarketSpan> spans;
        std::uint64_t seq = 1;
        for (const auto& block : blocks) {
            QVERIFY(block.end() <= kTwoBlocks);
            QVERIFY(reader.read(block, seq, true, spans).has_value());
            seq += block.recordCount;
        }
        // Going back works too.
        QVERIFY(reader.read(blocks[0], 1, true, spans).has_value());
    }

    void goesOnBehindWhatIsJournaled()
    {
        auto blocks = writeBlocks({10, 20});
        {
            auto writer = std::move(*TapeWriter::open(folder(), TapeEnd{1, blocks[1].end()}, makeTapeStore()));
            const auto trades = someTrades(5);
            QCOMPARE(writer.add(EventKind::Trade, 1, 31, bytesOf(trades), 5), 5U);
            blocks.push_back(writer.finishBlock());
            QVERIFY(writer.flush().has_value());
        }
        QCOMPARE(blocks[2].offset, blocks[1].end());
        TapeReader reader(folder());
        std::vector<session::MarketSpan> spans;
        QVERIFY(reader.read(blocks[2], 31, true, spans).has_value());
    }

    void cutsATornLastBlockAtEveryByte()
    {
        const auto blocks = writeBlocks({3, 4});
        const auto file = segmentFile(folder(), 1);
        const auto whole = contentOf(file);
        const auto known = blocks[0].end();
        QCOMPARE(whole.size(), static_cast<std::size_t>(blocks[1].end()));
        for (std::size_t size = known; size <= whole.size(); ++size) {
            std::ofstream(file, std::ios::binary | std::ios::trunc)
                .write(whole.data(), static_cast<std::streamsize>(size));
            const auto tails = findTails(folder(), TapeEnd{1, known});
            QCOMPARE(tails.size(), size == known ? std::size_t{0} : std::size_t{1});
            if (!tails.empty()) QCOMPARE(tails[0].bytes, size - known);
            QVERIFY(TapeWriter::open(folder(), TapeEnd{1, known}, makeTapeStore()).has_value());
            const auto left = contentOf(file);
            QCOMPARE(left.size(), static_cast<std::size_t>(known));
            QVERIFY(std::equal(left.begin(), left.end(), whole.begin()));
            TapeReader reader(folder());
            std::vector<session::MarketSpan> spans;
            QVERIFY(reader.read(blocks[0], 1, true, spans).has_value());
        }
    }

    void removesSegmentsThatWereNeverJournaled()
    {
        const auto blocks = writeBlocks({100, 100, 100, 100}, kTwoBlocks);
        QCOMPARE(segmentsIn(folder()).size(), std::size_t{2});
        std::ofstream(folder() / "notes.txt") << "mine";
        QVERIFY(TapeWriter::open(folder(), TapeEnd{1, blocks[0].end()}, makeTapeStore()).has_value());
        QCOMPARE(segmentsIn(folder()), (std::vector<std::uint32_t>{1}));
        QCOMPARE(std::filesystem::file_size(segmentFile(folder(), 1)), blocks[0].end());
        QVERIFY(std::filesystem::exists(folder() / "notes.txt"));
    }

    void writesNothingOverATapeThatLostItsEnd()
    {
        const auto blocks = writeBlocks({10, 20});
        std::filesystem::resize_file(segmentFile(folder(), 1), blocks[1].end() - 8);
        auto writer = std::move(*TapeWriter::open(folder(), TapeEnd{1, blocks[1].end()}, makeTapeStore()));
        const auto trades = someTrades(1);
        QCOMPARE(writer.add(EventKind::Trade, 1, 31, bytesOf(trades), 1), 1U);
        QCOMPARE(writer.finishBlock().segment, 2U);
        QVERIFY(writer.flush().has_value());
        TapeReader reader(folder());
        std::vector<session::MarketSpan> spans;
        QVERIFY(reader.read(blocks[0], 1, true, spans).has_value());
        const auto lost = reader.read(blocks[1], 11, true, spans);
        QVERIFY(!lost.has_value());
        QCOMPARE(lost.error().code, ErrorCode::Corrupt);
    }

    void noticesEveryChangedByte()
    {
        const auto blocks = writeBlocks({2, 3, 2});
        const auto file = segmentFile(folder(), 1);
        const auto whole = contentOf(file);
        for (auto at = static_cast<std::size_t>(blocks[1].offset); at < blocks[1].end(); ++at) {
            auto changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 0x10);
            std::ofstream(file, std::ios::binary | std::ios::trunc)
                .write(changed.data(), static_cast<std::streamsize>(changed.size()));
            TapeReader reader(folder());
            std::vector<session::MarketSpan> spans;
            QVERIFY(reader.read(blocks[0], 1, true, spans).has_value());
            const auto damaged = reader.read(blocks[1], 3, true, spans);
            QVERIFY2(!damaged.has_value(), std::to_string(at).c_str());
            QCOMPARE(damaged.error().code, ErrorCode::Corrupt);
            QVERIFY(damaged.error().message.find(std::to_string(blocks[1].offset)) != std::string::npos);
            QVERIFY(reader.read(blocks[2], 6, true, spans).has_value());
        }
    }

    void survivesAnyBytesWithoutVerifying()
    {
        // Without hashes a damaged block may give wrong records, but never reads outside itself.
        const auto blocks = writeBlocks({5, 6});
        const auto file = segmentFile(folder(), 1);
        const auto whole = contentOf(file);
        for (auto at = static_cast<std::size_t>(blocks[0].offset); at < blocks[0].end(); ++at) {
            for (const int value : {0, 0xff}) {
                auto changed = whole;
                changed[at] = static_cast<char>(value);
                std::ofstream(file, std::ios::binary | std::ios::trunc)
                    .write(changed.data(), static_cast<std::streamsize>(changed.size()));
                TapeReader reader(folder());
                std::vector<session::MarketSpan> spans;
                if (!reader.read(blocks[0], 1, false, spans)) continue;
                std::size_t count = 0;
                for (const auto& span : spans)
                    count += span.size();
                QCOMPARE(count, std::size_t{5});
            }
        }
    }

    void refusesForeignAndMissingFiles()
    {
        const auto blocks = writeBlocks({5});
        const auto file = segmentFile(folder(), 1);
        auto whole = contentOf(file);
        std::vector<session::MarketSpan> spans;
        whole[8] = 99;
        std::ofstream(file, std::ios::binary | std::ios::trunc)
            .write(whole.data(), static_cast<std::streamsize>(whole.size()));
        QCOMPARE(TapeReader(folder()).read(blocks[0], 1, true, spans).error().code, ErrorCode::Incompatible);
        whole[0] = 'X';
        std::ofstream(file, std::ios::binary | std::ios::trunc)
            .write(whole.data(), static_cast<std::streamsize>(whole.size()));
        QCOMPARE(TapeReader(folder()).read(blocks[0], 1, true, spans).error().code, ErrorCode::Corrupt);
        std::filesystem::remove(file);
        QCOMPARE(TapeReader(folder()).read(blocks[0], 1, true, spans).error().code, ErrorCode::Corrupt);
    }

    void whatIsWrittenAheadIsTheSame_data()
    {
        QTest::addColumn<int>("failing");
        for (const int failing : {-1, 1, 2, 3, 5, 8})
            QTest::addRow("%d", failing) << failing;
    }

    /// Whatever is written by the other thread and whatever fails there, over several segments.
    void whatIsWrittenAheadIsTheSame()
    {
        QFETCH(int, failing);
        constexpr std::uint64_t kSegment = 5 << 20;
        const QTemporaryDir plainFolder;
        const std::filesystem::path plain = plainFolder.path().toStdString();
        auto expected = std::move(*TapeWriter::open(plain, TapeEnd{}, makeTapeStore(), kSegment));
        const auto store = std::make_shared<OnceFailingStore>(failing);
        auto writer = std::move(*TapeWriter::open(folder(), TapeEnd{}, store, kSegment));
        const auto trades = someTrades(2048);
        std::vector<Digest> hashedAlone;
        std::vector<Digest> hashed;
        std::vector<TapeBlock> ended;
        std::uint64_t seq = 1;
        for (std::uint64_t i = 0; i < 400; ++i) { // 25 MiB
            // The one hashes each block by itself, the other many at once, on two threads, of unequal lengths.
            const std::uint32_t count = i % 7 == 0 ? 1000 : 2048;
            for (TapeWriter* each : {&expected, &writer})
                QCOMPARE(each->add(EventKind::Trade, 1, seq, bytesOf(trades), count), count);
            seq += count;
            const TapeBlock alone = expected.finishBlock();
            hashedAlone.push_back(alone.hash);
            ended.push_back(writer.endBlock());
            QCOMPARE(ended.back().offset, alone.offset);
            const bool isEnd = i % 130 == 129 || i == 399;
            if (ended.size() == (i % 50 < 20 ? 3 : 16) || isEnd) {
                writer.hashBlocks(ended);
                for (const TapeBlock& block : ended)
                    hashed.push_back(block.hash);
                ended.clear();
            }
            writer.writeAhead();
            if (!isEnd) continue;
            QVERIFY(hashed == hashedAlone);
            QVERIFY(expected.flush().has_value());
            expected.forget();
            // What failed ahead is written again at once, what fails here is told.
            if (!writer.flush()) QVERIFY(writer.flush().has_value());
            writer.forget();
        }
        QCOMPARE(store->hasFailed(), failing > 0);
        // What so much took is given back, once.
        QVERIFY(writer.hasMuchRoom() && writer.giveMemoryBack());
        QVERIFY(!writer.hasMuchRoom() && !writer.giveMemoryBack());
        const auto segments = segmentsIn(plain);
        QVERIFY(segments.size() > 4);
        QCOMPARE(segmentsIn(folder()), segments);
        for (const auto segment : segments)
            QVERIFY(contentOf(segmentFile(folder(), segment)) == contentOf(segmentFile(plain, segment)));
    }

    void residentMemoryDoesNotGrowWithTheTape()
    {
        auto writer = std::move(*TapeWriter::open(folder(), TapeEnd{}, makeTapeStore()));
        const auto trades = someTrades(2048);
        std::vector<TapeBlock> blocks;
        for (std::uint64_t i = 0; i < 1024; ++i) { // 64 MiB
            QCOMPARE(writer.add(EventKind::Trade, 1, 1 + i * 2048, bytesOf(trades), 2048), 2048U);
            blocks.push_back(writer.finishBlock());
            if (i % 64 == 63) {
                QVERIFY(writer.flush().has_value());
                writer.forget();
            }
        }
        const auto residentFilePages = [] {
            std::ifstream status("/proc/self/status");
            std::string word;
            while (status >> word)
                if (word == "RssFile:") break;
            std::uint64_t kibibytes = 0;
            status >> kibibytes;
            return kibibytes;
        };
        TapeReader reader(folder());
        std::vector<session::MarketSpan> spans;
        const auto before = residentFilePages();
        QVERIFY(before > 0);
        std::uint64_t most = 0;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            QVERIFY(reader.read(blocks[i], 1 + i * 2048, true, spans).has_value());
            if (i % 16 == 0) most = std::max(most, residentFilePages());
        }
        QVERIFY2(most < before + 8 * 1024, std::to_string(most - before).c_str());
    }
};

SEXTANT_TEST(TestTape)
#include "tst_tape.moc"
