#include "ui/widgets/tabular_text.h"

#include <QCoreApplication>
#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace sextant::ui {

namespace {

constexpr std::size_t kMostKept = 8;

/// A mark of direction: it takes no room, and numbers run from left to right here in any case.
bool isMark(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x2066 && code <= 0x2069);
}

/// The place to cut a text at: before a number that would lose digits, for half a number is another number. A text that
/// begins with one is cut as it is.
qsizetype beforeNumber(const QString& text, qsizetype kept)
{
    const auto isPart = [&](qsizetype at) {
        const QChar each = text[at];
        return each.isDigit() || each == QLatin1Char('.') || each == QLatin1Char(',') || each == QLatin1Char('\'');
    };
    const bool goesOn = kept > 0 && kept < text.size() && isPart(kept) && isPart(kept - 1);
    if (!goesOn || !(text[kept].isDigit() || (kept + 1 < text.size() && text[kept + 1].isDigit()))) return kept;
    qsizetype begin = kept;
    while (begin > 0 && isPart(begin - 1))
        --begin;
    while (begin > 0 && (text[begin - 1] == QLatin1Char('+') || text[begin - 1] == QLatin1Char('-')))
        --begin;
    return begin > 0 ? begin : kept;
}

} // namespace

TabularText::TabularText(const QFont& font) : m_font(font), m_metrics(font), m_raw(QRawFont::fromFont(font))
{
    if (!m_raw.isValid()) return;
    for (std::size_t code = 0x20; code < m_glyphs.size(); ++code) {
        const QChar character(static_cast<char16_t>(code));
        const QList<quint32> glyphs = m_raw.glyphIndexesForString(QString(character));
        if (glyphs.size() != 1 || glyphs.front() == 0) continue;
        const QList<QPointF> advances = m_raw.advancesForGlyphIndexes(glyphs);
        if (advances.isEmpty()) continue;
        m_glyphs[code] = glyphs.front();
        m_advances[code] = static_cast<float>(advances.front().x());
    }
    const auto digits = m_advances.begin() + '0';
    const float widest = *std::max_element(digits, digits + 10);
    for (std::size_t digit = 0; digit < m_digitOffsets.size(); ++digit) {
        m_digitOffsets[digit] = (widest - digits[digit]) / 2.0F;
        digits[digit] = widest;
    }
}

const TabularText& TabularText::of(const QFont& font)
{
    static std::vector<std::unique_ptr<TabularText>> kept; // the last used first
    static const bool kIsCleared = [] {
        qAddPostRoutine([] { kept.clear(); }); // fonts go before the application does
        return true;
    }();
    static_cast<void>(kIsCleared);
    const auto found =
        std::find_if(kept.begin(), kept.end(), [&font](const auto& each) { return each->font() == font; });
    if (found != kept.end()) {
        std::rotate(kept.begin(), found, found + 1);
        return *kept.front();
    }
    if (kept.size() >= kMostKept) kept.pop_back();
    kept.insert(kept.begin(), std::make_unique<TabularText>(font));
    return *kept.front();
}

bool TabularText::canPlace(const QString& text) const
{
    return std::all_of(text.begin(), text.end(), [this](QChar character) {
        return isMark(character) || (character.unicode() < kKnown && m_glyphs[character.unicode()] != 0);
    });
}

double TabularText::width(const QString& text) const
{
    if (!canPlace(text)) return m_metrics.horizontalAdvance(text);
    double sum = 0.0;
    for (const QChar character : text)
        if (!isMark(character)) sum += static_cast<double>(m_advances[character.unicode()]);
    return sum;
}

QString TabularText::elided(const QString& text, double width) const
{
    if (this->width(text) <= width) return text;
    const QString ellipsis(QChar(0x2026));
    if (!canPlace(text)) {
        QString cut = m_metrics.elidedText(text, Qt::ElideRight, width);
        if (!cut.endsWith(ellipsis)) return cut;
        cut.chop(1);
        return text.startsWith(cut) ? text.left(beforeNumber(text, cut.size())) + ellipsis : cut + ellipsis;
    }
    double left = width - m_metrics.horizontalAdvance(ellipsis);
    qsizetype kept = 0;
    while (kept < text.size()) {
        if (!isMark(text[kept])) left -= static_cast<double>(m_advances[text[kept].unicode()]);
        if (left < 0.0) break;
        ++kept;
    }
    return text.left(beforeNumber(text, kept)) + ellipsis;
}

void TabularText::draw(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text) const
{
    if (!canPlace(text)) {
        painter.setFont(m_font);
        painter.drawText(rect, alignment | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, text);
        return;
    }
    QList<quint32> glyphs;
    QList<QPointF> positions;
    glyphs.reserve(text.size());
    positions.reserve(text.size());
    double x = 0.0;
    for (const QChar character : text) {
        if (isMark(character)) continue;
        const std::size_t code = character.unicode();
        const bool isDigit = code >= '0' && code <= '9';
        const double offset = isDigit ? static_cast<double>(m_digitOffsets[code - '0']) : 0.0;
        glyphs.append(m_glyphs[code]);
        positions.append(QPointF(x + offset, 0.0));
        x += static_cast<double>(m_advances[code]);
    }
    double left = rect.left();
    if (alignment & Qt::AlignRight)
        left = rect.right() - x;
    else if (alignment & Qt::AlignHCenter)
        left += (rect.width() - x) / 2.0;
    const double baseline = rect.top() + (rect.height() + m_metrics.ascent() - m_metrics.descent()) / 2.0;
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    painter.drawGlyphRun(QPointF(left, std::round(baseline)), run);
}

} // namespace sextant::ui
