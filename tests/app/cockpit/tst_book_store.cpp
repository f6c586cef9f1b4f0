#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

#include "app/cockpit/book_store.h"
#include "models/chart/drawing_book.h"
#include "models/watchlist_book.h"
#include "tests/test_main.h"

using namespace sextant;
using cockpit::BookStore;

/// Drawings and watchlists, which are kept by the same class.
class TestBookStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsThereAgain_data() { books(); }
    void whatIsKeptIsThereAgain();
    void itIsWrittenSoonAfterAChange_data() { books(); }
    void itIsWrittenSoonAfterAChange();
    void changesWithoutEndAreWritten();
    void aFileThatCannotBeReadIsKept_data();
    void aFileThatCannotBeReadIsKept();
    void whatIsUnderstoodIsTaken();
    void aFileThatCannotBeOpenedIsSaid();
    void itSaysThatItCannotWrite_data() { books(); }
    void itSaysThatItCannotWrite();

private:
    static void books();
};

namespace {

const QString kSymbol = QStringLiteral("BTC-USDT");

std::filesystem::path pathOf(const QTemporaryDir& folder) { return folder.path().toStdString(); }

/// A book of either kind with its store.
struct Kept {
    Kept(const QString& which, const std::filesystem::path& folder) : isDrawings(which == QLatin1StringView("drawings"))
    {
        if (isDrawings) {
            store = std::make_unique<BookStore>(cockpit::drawingsOf(drawings), folder);
            QObject::connect(&drawings, &models::DrawingBook::changed, store.get(), &BookStore::noteChange);
        } else {
            store = std::make_unique<BookStore>(cockpit::watchlistsOf(watchlists), folder);
            QObject::connect(&watchlists, &models::WatchlistBook::changed, store.get(), &BookStore::noteChange);
        }
    }
    bool add(double number)
    {
        models::Drawing line;
        line.kind = models::DrawingKind::HorizontalLine;
        line.anchors = {{Time::fromSeconds(1'700'000'040), number}};
        return isDrawings ? drawings.add(kSymbol, line) != 0
                          : watchlists.addList(QStringLiteral("List %1").arg(number), {kSymbol});
    }
    [[nodiscard]] std::size_t count() const
    {
        return isDrawings ? drawings.of(kSymbol).size() : watchlists.lists().size();
    }

    bool isDrawings;
    models::DrawingBook drawings;
    models::WatchlistBook watchlists;
    std::unique_ptr<BookStore> store; // it writes before they go
};

bool writeFile(const QString& name, const QByteArray& text)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

void TestBookStore::books()
{
    QTest::addColumn<QString>("which");
    for (const char* which : {"drawings", "watchlists"})
        QTest::newRow(which) << QString::fromLatin1(which);
}

void TestBookStore::whatIsKeptIsThereAgain()
{
    QFETCH(QString, which);
    const QTemporaryDir folder;
    {
        Kept kept(which, pathOf(folder));
        QVERIFY(kept.add(500.25) && kept.add(430.5));
    } // at the end it is written
    const Kept again(which, pathOf(folder));
    QCOMPARE(again.store->problem(), QString());
    QCOMPARE(again.count(), std::size_t{2});
    if (again.isDrawings)
        QCOMPARE(again.drawings.of(kSymbol)[0].anchors[0].price, 500.25);
    else
        QCOMPARE(again.watchlists.lists()[0].symbols, QStringList{kSymbol});
    // What did not change is not written anew.
    QVERIFY(QFile::remove(again.store->file()));
    {
        const Kept untouched(which, pathOf(folder));
    }
    QVERIFY(!QFile::exists(again.store->file()));
}

void TestBookStore::itIsWrittenSoonAfterAChange()
{
    QFETCH(QString, which);
    const QTemporaryDir folder;
    Kept kept(which, pathOf(folder));
    QVERIFY(!QFile::exists(kept.store->file()));
    QVERIFY(kept.add(500.25));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(kept.store->file()), 60'000);
    const Kept second(which, pathOf(folder));
    QCOMPARE(second.count(), std::size_t{1});
}

void TestBookStore::changesWithoutEndAreWritten()
{
    const QTemporaryDir folder;
    Kept kept(QStringLiteral("watchlists"), pathOf(folder));
    // Each change comes sooner than the writing after the one before.
    QTimer changes;
    int number = 0;
    connect(&changes, &QTimer::timeout, &changes, [&] { (void)kept.add(++number); });
    changes.start(20);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(kept.store->file()), 60'000);
}

void TestBookStore::aFileThatCannotBeReadIsKept_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QByteArray>("text");
    for (const char* which : {"drawings", "watchlists"}) {
        const auto row = [which](const char* name, const QByteArray& text) {
            QTest::addRow("%s: %s", which, name) << QString::fromLatin1(which) << text;
        };
        row("no JSON", "{\"BTC-USDT\": [");
        row("a list", "[1, 2]");
        row("empty", QByteArray());
    }
    QTest::newRow("a kind of tomorrow") << QStringLiteral("drawings")
                                        << QByteArray(R"({"BTC-USDT": [{"kind": "gann_fan", "points": []}]})");
    QTest::newRow("a list without a name")
        << QStringLiteral("watchlists") << QByteArray(R"({"lists": [{"name": "", "symbols": ["SPY"]}]})");
}

void TestBookStore::aFileThatCannotBeReadIsKept()
{
    QFETCH(QString, which);
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const QString name = folder.filePath(which + QStringLiteral(".json"));
    QVERIFY(writeFile(name, text));
    QVERIFY(writeFile(name + QStringLiteral(".bad"), "of an earlier day"));
    const Kept kept(which, pathOf(folder));
    QCOMPARE(kept.count(), std::size_t{0});
    QVERIFY2(kept.store->problem().contains(QStringLiteral(".bad")), qPrintable(kept.store->problem()));
    QFile aside(name + QStringLiteral(".bad"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), text);
}

void TestBookStore::whatIsUnderstoodIsTaken()
{
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(QStringLiteral("watchlists.json")),
                      R"({"lists": [{"name": "Mine", "symbols": ["SPY"]}, {"name": 7}]})"));
    const Kept kept(QStringLiteral("watchlists"), pathOf(folder));
    QCOMPARE(kept.count(), std::size_t{1});
    QVERIFY2(kept.store->problem().startsWith(QStringLiteral("1 watchlists, groups or screens could not be "
                                                             "understood")),
             qPrintable(kept.store->problem()));
}

void TestBookStore::aFileThatCannotBeOpenedIsSaid()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("watchlists.json"))); // no file
    const Kept kept(QStringLiteral("watchlists"), pathOf(folder));
    QVERIFY2(kept.store->problem().contains(QStringLiteral("cannot be opened")), qPrintable(kept.store->problem()));
}

void TestBookStore::itSaysThatItCannotWrite()
{
    QFETCH(QString, which);
    const QTemporaryDir folder;
    Kept kept(which, pathOf(folder) / "nowhere");
    QSignalSpy told(kept.store.get(), &BookStore::told);
    QVERIFY(kept.add(1.0));
    QVERIFY(!kept.store->write());
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains(QStringLiteral("nowhere")));
    // It is tried again with the next change.
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("nowhere")));
    QVERIFY(kept.add(2.0));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(kept.store->file()), 60'000);
}

SEXTANT_TEST(TestBookStore)
#include "tst_book_store.moc"
