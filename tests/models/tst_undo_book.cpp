#include <QSignalSpy>
#include <QTest>

#include <utility>
#include <vector>

#include "models/chart/drawing_book.h"
#include "models/chart/drawing_steps.h"
#include "models/undo_book.h"
#include "tests/test_main.h"

using namespace sextant;
using models::UndoBook;
using models::UndoOutcome;
using Kind = models::UndoOutcome::Kind;

namespace {

/// A number that people set.
struct Number {
    int value = 0;
    UndoOutcome outcome; ///< of going back and forth

    void set(UndoBook& book, int to, const QString& kind = QStringLiteral("number"))
    {
        const int from = std::exchange(value, to);
        const auto put = [this](int wanted) {
            return [this, wanted](const UndoBook::Finish& finish) {
                if (outcome.kind == Kind::Done) value = wanted;
                finish(outcome);
            };
        };
        book.push({kind, QStringLiteral("%1 to %2").arg(from).arg(to), put(from), put(to)});
    }
};

} // namespace

class TestUndoBook final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesBackAndForthInTheOrderOfTheSteps();
    void aNewStepEndsWhatCouldBeDoneAgain();
    void aKindGoesBackByItself();
    void whatIsGoneSaysWhyOrLeadsToTheStepBefore();
    void whatIsRefusedStays();
    void anAnswerMayComeLater();
    void theOldestAreForgotten();
    void takingBackIsNoStep();
    void drawingsAreAmongTheSteps();
};

void TestUndoBook::goesBackAndForthInTheOrderOfTheSteps()
{
    UndoBook book;
    Number number;
    QVERIFY(!book.canUndo() && !book.canRedo() && !book.undo() && book.undoText().isEmpty());
    const QSignalSpy undone(&book, &UndoBook::undone);
    const QSignalSpy redone(&book, &UndoBook::redone);
    number.set(book, 1);
    number.set(book, 2);
    QCOMPARE(book.undoText(), QStringLiteral("1 to 2"));
    QVERIFY(book.undo());
    QCOMPARE(number.value, 1);
    QCOMPARE(book.undoText(), QStringLiteral("0 to 1"));
    QCOMPARE(book.redoText(), QStringLiteral("1 to 2"));
    QVERIFY(book.undo() && !book.undo());
    QCOMPARE(number.value, 0);
    QVERIFY(book.redo() && book.redo() && !book.redo());
    QCOMPARE(number.value, 2);
    QCOMPARE(undone.size(), 2);
    QCOMPARE(redone.size(), 2);
    QCOMPARE(undone[0][0].toString(), QStringLiteral("1 to 2"));
}

void TestUndoBook::aNewStepEndsWhatCouldBeDoneAgain()
{
    UndoBook book;
    Number number;
    number.set(book, 1);
    QVERIFY(book.undo() && book.canRedo());
    number.set(book, 5);
    QVERIFY(!book.canRedo());
    QVERIFY(book.undo() && !book.canUndo());
    QCOMPARE(number.value, 0);
}

void TestUndoBook::aKindGoesBackByItself()
{
    UndoBook book;
    Number chart;
    Number alert;
    chart.set(book, 1, QStringLiteral("chart"));
    alert.set(book, 7, QStringLiteral("alert"));
    QVERIFY(book.canUndo({QStringLiteral("chart")}) && !book.canUndo({QStringLiteral("layout")}));
    QVERIFY(book.undo({QStringLiteral("layout"), QStringLiteral("chart")}));
    QCOMPARE(chart.value, 0);
    QCOMPARE(alert.value, 7);
    QVERIFY(!book.undo({QStringLiteral("chart")}));
    QVERIFY(!book.redo({QStringLiteral("alert")}) && book.redo({QStringLiteral("chart")}));
    QCOMPARE(chart.value, 1);
    book.forget(QStringLiteral("chart"));
    QVERIFY(book.undo() && !book.canUndo());
    QCOMPARE(alert.value, 0);
}

void TestUndoBook::whatIsGoneSaysWhyOrLeadsToTheStepBefore()
{
    UndoBook book;
    Number first;
    Number second;
    Number third;
    first.set(book, 1);
    second.set(book, 1);
    third.set(book, 1);
    const QSignalSpy refused(&book, &UndoBook::refused);
    third.outcome = {Kind::Gone, QStringLiteral("Somebody else has it.")};
    QVERIFY(book.undo());
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][1].toString(), QStringLiteral("Somebody else has it."));
    QVERIFY(refused[0][2].toBool());
    QCOMPARE(third.value, 1);
    QVERIFY(!book.canRedo());
    second.outcome = {Kind::Gone, {}};
    QVERIFY(book.undo());
    QCOMPARE(first.value, 0);
    QCOMPARE(second.value, 1);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!book.canUndo());
}

void TestUndoBook::whatIsRefusedStays()
{
    UndoBook book;
    Number number;
    number.set(book, 1);
    number.outcome = {Kind::Refused, QStringLiteral("Not your role.")};
    QVERIFY(book.undo());
    QCOMPARE(number.value, 1);
    QVERIFY(book.canUndo() && !book.canRedo());
    number.outcome = {};
    QVERIFY(book.undo());
    QCOMPARE(number.value, 0);
    number.outcome = {Kind::Refused, QStringLiteral("Not now.")};
    QVERIFY(book.redo() && book.canRedo() && !book.canUndo());
}

void TestUndoBook::anAnswerMayComeLater()
{
    UndoBook book;
    Number before;
    before.set(book, 1);
    UndoBook::Finish waiting;
    const auto wait = [&waiting](const UndoBook::Finish& finish) { waiting = finish; };
    book.push({QStringLiteral("setting"), QStringLiteral("3 to 5"), wait, wait});
    QVERIFY(book.undo() && book.isBusy());
    QVERIFY(!book.undo());
    QCOMPARE(before.value, 1);
    waiting({});
    QVERIFY(!book.isBusy());
    QCOMPARE(book.redoText(), QStringLiteral("3 to 5"));
    waiting({}); // nobody hears it twice
    QVERIFY(book.redo() && book.isBusy());
    waiting({});
    QCOMPARE(book.undoText(), QStringLiteral("3 to 5"));

    // What was done in between comes after it: nothing is done again over it.
    QVERIFY(book.undo());
    Number other;
    other.set(book, 9);
    waiting({});
    QVERIFY(!book.canRedo());
    QCOMPARE(book.undoText(), QStringLiteral("0 to 9"));
}

void TestUndoBook::theOldestAreForgotten()
{
    UndoBook book;
    Number number;
    for (int i = 1; i <= static_cast<int>(UndoBook::kMost) + 5; ++i)
        number.set(book, i);
    while (book.undo())
        ;
    QCOMPARE(number.value, 5);
}

void TestUndoBook::takingBackIsNoStep()
{
    UndoBook book;
    Number number;
    const auto push = [&](const UndoBook::Finish& finish) {
        number.set(book, 3); // as what listens to changes does
        finish({});
    };
    book.push({QStringLiteral("a"), QStringLiteral("first"), push, push});
    QVERIFY(book.undo() && !book.canUndo());
    QCOMPARE(book.redoText(), QStringLiteral("first"));
}

void TestUndoBook::drawingsAreAmongTheSteps()
{
    UndoBook book;
    models::DrawingBook drawings;
    models::keepSteps(drawings, book);
    Number number;
    const auto line = [](double price) {
        models::Drawing drawing;
        drawing.kind = models::DrawingKind::HorizontalLine;
        drawing.anchors = {{Time{1'000'000'000}, price}};
        return drawing;
    };
    const QString btc = QStringLiteral("BTC-USDT");
    (void)drawings.add(btc, line(10.0));
    number.set(book, 1);
    (void)drawings.add(QStringLiteral("ETH-USDT"), line(20.0));
    QVERIFY(book.undoText().contains(QLatin1StringView("ETH-USDT")));
    QVERIFY(book.undo());
    QVERIFY(drawings.of(QStringLiteral("ETH-USDT")).empty());
    QCOMPARE(drawings.of(btc).size(), std::size_t{1});
    QVERIFY(book.undo());
    QCOMPARE(number.value, 0);
    QVERIFY(book.undo());
    QVERIFY(drawings.of(btc).empty());
    QVERIFY(book.redo());
    QCOMPARE(drawings.of(btc).size(), std::size_t{1});
    // Taken back by somebody else: the step before it.
    QVERIFY(book.redo());
    QVERIFY(book.redo());
    QVERIFY(drawings.undo(QStringLiteral("ETH-USDT")));
    QVERIFY(book.undo());
    QCOMPARE(number.value, 0);
}

SEXTANT_TEST(TestUndoBook)
#include "tst_undo_book.moc"
