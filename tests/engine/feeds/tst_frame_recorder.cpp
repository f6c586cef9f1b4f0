#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <thread>

#include "engine/core/philox.h"
#include "engine/feeds/recorder/frame_file.h"
#include "engine/feeds/recorder/frame_recorder.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;

class TestFrameRecorder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void framesComeBackAsTheyWere();
    void aTornEndIsLeftOut();
    void damageEndsAFile();
    void otherFilesAreRefused();
    void filesAreRolledAndTheOldestGo();
    void aSlowDiskHoldsNobodyUp();
    void aFolderThatVanishesIsTold();
};

namespace {

const Time kFrameStart = Time::fromSeconds(1'791'201'600);

std::vector<RawFrame> someFrames(std::size_t count)
{
    RandomStream random(3, RandomPurpose::Test);
    std::vector<RawFrame> out;
    for (std::size_t i = 0; i < count; ++i) {
        std::string text(random.nextBelow(400), ' ');
        for (char& c : text)
            c = static_cast<char>(random.nextBelow(256)); // whatever a venue sends
        out.push_back({kFrameStart + std::chrono::milliseconds(i), static_cast<unsigned>(random.nextBelow(3)), text});
    }
    return out;
}

std::vector<RawFrame> read(const std::filesystem::path& file, bool& isTorn)
{
    auto reader = FrameReader::open(file);
    if (!reader) qFatal("%s", reader.error().message.c_str());
    std::vector<RawFrame> out;
    RawFrame frame;
    while (reader->next(frame))
        out.push_back(frame);
    isTorn = reader->isTorn();
    return out;
}

bool isSame(const RawFrame& a, const RawFrame& b)
{
    return a.received == b.received && a.socket == b.socket && a.text == b.text;
}

std::string bytesOf(const std::vector<RawFrame>& frames)
{
    std::string out;
    appendFrameHead(out, R"({"feed":"binance"})");
    for (const RawFrame& frame : frames)
        appendFrame(out, frame.received, frame.socket, frame.text);
    return out;
}

void write(const std::filesystem::path& file, std::string_view bytes)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace

void TestFrameRecorder::framesComeBackAsTheyWere()
{
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString() + "/frames";
    const auto frames = someFrames(5000);
    {
        auto recorder = FrameRecorder::open(folder, "binance", R"({"feed":"binance"})", {});
        QVERIFY(recorder.has_value());
        for (const RawFrame& frame : frames)
            (*recorder)->add(frame.received, frame.socket, frame.text);
    }
    const auto files = frameFiles(folder);
    QCOMPARE(files.size(), std::size_t{1});
    QVERIFY(files[0].filename().string().find("-binance") != std::string::npos);
    bool isTorn = true;
    const auto again = read(files[0], isTorn);
    QVERIFY(!isTorn);
    QVERIFY(std::equal(again.begin(), again.end(), frames.begin(), frames.end(), isSame));
    QCOMPARE(FrameReader::open(files[0])->about(), std::string(R"({"feed":"binance"})"));
}

void TestFrameRecorder::aTornEndIsLeftOut()
{
    const QTemporaryDir dir;
    const std::filesystem::path file = dir.path().toStdString() + "/a.frames";
    const auto frames = someFrames(20);
    const std::string bytes = bytesOf(frames);
    const std::size_t head = bytesOf({}).size();
    // A crash at every byte: what is whole is there, what is not is not, and it is said which of the two.
    for (std::size_t size = head; size <= bytes.size(); ++size) {
        write(file, std::string_view(bytes).substr(0, size));
        bool isTorn = false;
        const auto again = read(file, isTorn);
        std::size_t whole = head;
        std::size_t count = 0;
        while (count < frames.size() && whole + 20 + frames[count].text.size() <= size)
            whole += 20 + frames[count++].text.size();
        QCOMPARE(again.size(), count);
        QVERIFY(std::equal(again.begin(), again.end(), frames.begin(), isSame));
        QCOMPARE(isTorn, whole != size);
    }
}

void TestFrameRecorder::damageEndsAFile()
{
    const QTemporaryDir dir;
    const std::filesystem::path file = dir.path().toStdString() + "/a.frames";
    const auto frames = someFrames(20);
    const std::string bytes = bytesOf(frames);
    const std::size_t head = bytesOf({}).size();
    RandomStream random(8, RandomPurpose::Test);
    for (int i = 0; i < 300; ++i) {
        std::string damaged = bytes;
        const std::size_t at = head + random.nextBelow(bytes.size() - head);
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << random.nextBelow(8)));
        write(file, damaged);
        bool isTorn = false;
        const auto again = read(file, isTorn);
        QVERIFY(isTorn && again.size() < frames.size());
        QVERIFY(std::equal(again.begin(), again.end(), frames.begin(), isSame)); // nothing that was not sent
    }
}

void TestFrameRecorder::otherFilesAreRefused()
{
    const QTemporaryDir dir;
    const std::filesystem::path file = dir.path().toStdString() + "/a.frames";
    QVERIFY(FrameReader::open(file).error().code == ErrorCode::Io);
    const std::string head = bytesOf({});
    for (std::size_t size = 0; size < head.size(); ++size) {
        write(file, std::string_view(head).substr(0, size));
        const auto reader = FrameReader::open(file);
        QVERIFY(!reader.has_value() && reader.error().code == ErrorCode::InvalidInput);
    }
    write(file, "timestamp,open,high,low,close\n1,2,3,4,5\n");
    QVERIFY(!FrameReader::open(file).has_value());
}

void TestFrameRecorder::filesAreRolledAndTheOldestGo()
{
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    FrameLimits limits;
    limits.fileBytes = 20'000;
    limits.folderBytes = 100'000;
    limits.writtenWithin = 1ms;
    auto recorder = FrameRecorder::open(folder, "okx", "{}", limits);
    QVERIFY(recorder.has_value());
    const auto frames = someFrames(4000); // some 800 KB
    for (std::size_t i = 0; i < frames.size(); ++i) {
        (*recorder)->add(frames[i].received, frames[i].socket, frames[i].text);
        if (i % 40 != 0) continue;
        const auto given = (*recorder)->counts().frames;
        QTRY_VERIFY((*recorder)->counts().frames > given || given == i + 1);
    }
    const std::uint64_t files = (*recorder)->counts().files;
    recorder->reset();
    QVERIFY(files > 10);
    std::uint64_t size = 0;
    std::size_t count = 0;
    for (const auto& file : frameFiles(folder)) {
        size += std::filesystem::file_size(file);
        bool isTorn = false;
        count += read(file, isTorn).size();
        QVERIFY(!isTorn);
    }
    QVERIFY2(size <= 120'000, qPrintable(QString::number(size)));
    QVERIFY(count > 100 && count < frames.size());
    // The newest are those that stay.
    bool isTorn = false;
    const auto newest = read(frameFiles(folder).back(), isTorn);
    QVERIFY(isSame(newest.back(), frames.back()));
}

void TestFrameRecorder::aSlowDiskHoldsNobodyUp()
{
    const QTemporaryDir dir;
    FrameLimits limits;
    limits.waitingBytes = 100'000;
    limits.writtenWithin = 10s; // as if the disk took so long
    auto recorder = FrameRecorder::open(dir.path().toStdString(), "bybit", "{}", limits);
    QVERIFY(recorder.has_value());
    const auto frames = someFrames(3000);
    for (const RawFrame& frame : frames)
        (*recorder)->add(frame.received, frame.socket, frame.text);
    const std::uint64_t leftOut = (*recorder)->counts().leftOut;
    recorder->reset();
    bool isTorn = false;
    const auto kept = read(frameFiles(dir.path().toStdString()).front(), isTorn);
    QVERIFY(leftOut > 0 && !isTorn);
    QCOMPARE(kept.size() + leftOut, frames.size());
}

void TestFrameRecorder::aFolderThatVanishesIsTold()
{
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString() + "/frames";
    FrameLimits limits;
    limits.writtenWithin = 1ms;
    auto recorder = FrameRecorder::open(folder, "bybit", "{}", limits);
    QVERIFY(recorder.has_value());
    std::filesystem::remove_all(folder);
    (*recorder)->add(kFrameStart, 1, "lost");
    QTRY_VERIFY(!(*recorder)->counts().problem.empty());
    QCOMPARE((*recorder)->counts().leftOut, std::uint64_t{1});
    std::filesystem::create_directories(folder);
    (*recorder)->add(kFrameStart, 1, "kept");
    QTRY_COMPARE((*recorder)->counts().frames, std::uint64_t{1});
    QVERIFY((*recorder)->counts().problem.empty());
}

SEXTANT_TEST(TestFrameRecorder)
#include "tst_frame_recorder.moc"
