#include "ui/chart/chart_labels.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QPainter>
#include <QStaticText>

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant::ui {
namespace {

constexpr qsizetype kMostKept = 2'000; // of a font

struct Label {
    QStaticText text;
    int width = 0;
    int height = 0;
};

/// The labels of a few fonts.
class LabelShelf final {
public:
    void clear() { m_books = {}; }
    const Label& of(const QFont& font, const QString& text)
    {
        Book& book = bookOf(font);
        if (const auto found = book.labels.constFind(text); found != book.labels.constEnd()) return *found;
        if (book.labels.size() >= kMostKept) book.labels.clear();
        Label label;
        label.text.setTextFormat(Qt::PlainText);
        label.text.setText(text);
        label.text.prepare({}, font);
        const QFontMetrics metrics(font);
        label.width = metrics.horizontalAdvance(text);
        label.height = metrics.height();
        return *book.labels.insert(text, label);
    }

private:
    struct Book {
        QFont font;
        QHash<QString, Label> labels;
    };

    Book& bookOf(const QFont& font)
    {
        const auto found = std::find_if(m_books.begin(), m_books.end(), [&font](const Book& book) {
            return !book.labels.isEmpty() && book.font == font;
        });
        if (found != m_books.end()) return *found;
        Book& oldest = m_books[m_next++ % m_books.size()];
        oldest.font = font;
        oldest.labels.clear();
        return oldest;
    }

    std::array<Book, 4> m_books;
    std::size_t m_next = 0;
};

LabelShelf& shelf()
{
    static LabelShelf labels;
    // Fonts go before the application does.
    static const bool kIsCleared = [] {
        qAddPostRoutine([] { shelf().clear(); });
        return true;
    }();
    static_cast<void>(kIsCleared);
    return labels;
}

} // namespace

void drawLabel(QPainter& painter, const QRect& box, Qt::Alignment alignment, const QString& text)
{
    if (text.isEmpty()) return;
    const Label& label = shelf().of(painter.font(), text);
    const int left = alignment.testFlag(Qt::AlignHCenter) ? box.left() + (box.width() - label.width) / 2
                     : alignment.testFlag(Qt::AlignRight) ? box.right() + 1 - label.width
                                                          : box.left();
    const int top = alignment.testFlag(Qt::AlignVCenter)  ? box.top() + (box.height() - label.height) / 2
                    : alignment.testFlag(Qt::AlignBottom) ? box.bottom() + 1 - label.height
                                                          : box.top();
    painter.drawStaticText(left, top, label.text);
}

int labelWidth(const QFont& font, const QString& text) { return text.isEmpty() ? 0 : shelf().of(font, text).width; }

} // namespace sextant::ui
