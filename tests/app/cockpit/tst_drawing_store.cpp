#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/cockpit/drawing_store.h"
#include "models/chart/drawing_book.h"
#include "tests/test_main.h"

using namespace sextant;

class TestDrawingStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDrawnIsThereAgain();
    void itIsWrittenSoonAfterAChange();
    void aFileThatCannotBeReadIsKept_data();
    void aFileThatCannotBeReadIsKept();
    void itSaysThatItCannotWrite();
};

namespace {

const QString kSymbol = QStringLiteral("BTC-USDT");

models::Drawing line(double price)
{
    models::Drawing drawing;
    drawing.kind = models::DrawingKind::HorizontalLine;
    drawing.anchors = {{Time::fromSeconds(1'700'000'040), price}};
    return drawing;
}

std::filesystem::path pathOf(const QTemporaryDir& folder) { return folder.path().toStdString(); }

} // namespace

void TestDrawingStore::whatIsDrawnIsThereAgain()
{
    const QTemporaryDir folder;
    {
        models::DrawingBook book;
        const cockpit::DrawingStore store(book, pathOf(folder));
        QVERIFY(book.add(kSymbol, line(500.25)) != 0);
        QVERIFY(book.add(QStringLiteral("SPY"), line(430.5)) != 0);
    } // at the end it is written
    models::DrawingBook book;
    const cockpit::DrawingStore store(book, pathOf(folder));
    QVERIFY(store.problem().isEmpty());
    QCOMPARE(book.of(kSymbol).size(), std::size_t{1});
    QCOMPARE(book.of(kSymbol)[0].anchors[0].price, 500.25);
    QCOMPARE(book.of(QStringLiteral("SPY")).size(), std::size_t{1});
}

void TestDrawingStore::itIsWrittenSoonAfterAChange()
{
    const QTemporaryDir folder;
    models::DrawingBook book;
    const cockpit::DrawingStore store(book, pathOf(folder));
    QVERIFY(!QFile::exists(store.file()));
    QVERIFY(book.add(kSymbol, line(500.25)) != 0);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(store.file()), 10 * cockpit::DrawingStore::kSoonMs);
    models::DrawingBook other;
    const cockpit::DrawingStore second(other, pathOf(folder));
    QCOMPARE(other.of(kSymbol).size(), std::size_t{1});
}

void TestDrawingStore::aFileThatCannotBeReadIsKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("{\"BTC-USDT\": [");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a kind of tomorrow") << QByteArray(R"({"BTC-USDT": [{"kind": "gann_fan", "points": []}]})");
}

void TestDrawingStore::aFileThatCannotBeReadIsKept()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("drawings.json"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    models::DrawingBook book;
    const cockpit::DrawingStore store(book, pathOf(folder));
    QVERIFY(book.of(kSymbol).empty());
    QVERIFY2(store.problem().contains(QStringLiteral(".bad")), qPrintable(store.problem()));
    QFile kept(name + QStringLiteral(".bad"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), text);
}

void TestDrawingStore::itSaysThatItCannotWrite()
{
    const QTemporaryDir folder;
    models::DrawingBook book;
    cockpit::DrawingStore store(book, pathOf(folder) / "nowhere");
    QSignalSpy told(&store, &cockpit::DrawingStore::told);
    QVERIFY(book.add(kSymbol, line(1.0)) != 0);
    QVERIFY(!store.write());
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains(QStringLiteral("nowhere")));
}

SEXTANT_TEST(TestDrawingStore)
#include "tst_drawing_store.moc"
