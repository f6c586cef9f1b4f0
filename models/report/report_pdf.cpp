#include "models/report/report_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QScreen>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace sextant::models {
namespace {

constexpr int kResolution = 300;
constexpr double kPlotHeight = 130.0; // points, as all below
constexpr double kMargin = 42.0;
constexpr double kFoot = 34.0;
constexpr int kSmall = 7;
constexpr int kPlotObject = QTextFormat::UserObject + 1;
constexpr int kPlotProperty = QTextFormat::UserProperty + 1;

const QColor kText(0x15, 0x18, 0x1d);
const QColor kMuted(0x5b, 0x64, 0x70);
const QColor kLine(0xd9, 0xdd, 0xe3);

QColor colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Gain:
        return {0x13, 0x7a, 0x48};
    case Tone::Loss:
    case Tone::Danger:
        return {0xb3, 0x26, 0x1e};
    case Tone::VariantA:
        return {0x1d, 0x5f, 0xd1};
    case Tone::VariantB:
        return {0x7a, 0x3f, 0xc9};
    case Tone::Muted:
        return kMuted;
    default:
        return kText;
    }
}

/// A document without a device of its own is laid out in dots of the screen; here a dot is a point.
double inkOf()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return 72.0 / (screen == nullptr ? 96.0 : screen->logicalDotsPerInchY());
}

/// Paints plots where the text has their place.
class PlotPainter final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    PlotPainter(const std::vector<const ReportPlot*>& plots, double width, QFont font)
        : m_plots(plots), m_size(width, kPlotHeight), m_font(std::move(font))
    {
        m_font.setPixelSize(kSmall);
    }

    QSizeF intrinsicSize(QTextDocument* /*document*/, int /*position*/, const QTextFormat& /*format*/) override
    {
        return m_size;
    }

    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* /*document*/, int /*position*/,
                    const QTextFormat& format) override
    {
        const ReportPlot& plot = *m_plots[static_cast<std::size_t>(format.intProperty(kPlotProperty))];
        painter->save();
        painter->setFont(m_font);
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF area = rect.adjusted(64.0, 2.0, -2.0, -14.0);
        painter->setPen(kMuted);
        const QRectF left(rect.left(), area.top(), 60.0, area.height());
        painter->drawText(left, Qt::AlignRight | Qt::AlignTop, plot.top);
        painter->drawText(left, Qt::AlignRight | Qt::AlignBottom, plot.bottom);
        const QRectF below(area.left(), area.bottom() + 2.0, area.width(), 12.0);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignTop, plot.begin);
        painter->drawText(below, Qt::AlignRight | Qt::AlignTop, plot.end);
        painter->setPen(QPen(kLine, 0.5));
        painter->drawRect(area);
        const auto [low, high] = std::minmax_element(plot.points.begin(), plot.points.end(),
                                                     [](const auto& a, const auto& b) { return a.value < b.value; });
        const double top = plot.isFilled ? 0.0 : high->value;
        const double span = std::max(top - low->value, 1e-12);
        QPolygonF line;
        for (const ReportPlot::Point& point : plot.points)
            line << QPointF(area.left() + point.at * area.width(),
                            area.top() + (top - point.value) / span * area.height());
        const QColor color = colorOf(plot.isFilled ? Tone::Loss : Tone::VariantA);
        if (plot.isFilled) {
            QPolygonF filled = line;
            filled << area.topRight() << area.topLeft();
            QColor pale = color;
            pale.setAlphaF(0.18F);
            painter->setPen(Qt::NoPen);
            painter->setBrush(pale);
            painter->drawPolygon(filled);
        }
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color, 0.9));
        painter->drawPolyline(line);
        painter->restore();
    }

private:
    const std::vector<const ReportPlot*>& m_plots;
    QSizeF m_size;
    QFont m_font;
};

/// Writes a report into a text document, part after part.
class PdfText final {
public:
    PdfText(QTextDocument& document, bool isRightToLeft, std::vector<const ReportPlot*>& plots)
        : m_cursor(&document), m_isRightToLeft(isRightToLeft), m_plots(plots)
    {}

    void paragraph(const QString& text, double size, const QColor& color, bool isBold = false, double above = 2.0)
    {
        QTextBlockFormat block = blockFormat();
        block.setTopMargin(above);
        block.setBottomMargin(2.0);
        begin(block);
        m_cursor.insertText(text, charFormat(size, color, isBold));
    }

    void section(const ReportSection& section)
    {
        QTextBlockFormat block = blockFormat();
        block.setTopMargin(14.0);
        block.setBottomMargin(3.0);
        block.setHeadingLevel(2);
        begin(block);
        m_cursor.insertText(section.title, charFormat(12.0, kText, true));
        for (const QString& text : section.paragraphs)
            paragraph(text, 8.5, kText);
        for (const ReportPlot& plot : section.plots) {
            paragraph(plot.title, 8.0, kMuted);
            QTextCharFormat format;
            format.setObjectType(kPlotObject);
            format.setProperty(kPlotProperty, static_cast<int>(m_plots.size()));
            m_plots.push_back(&plot);
            begin(blockFormat());
            m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
        }
        if (!section.facts.empty()) facts(section.facts);
        if (section.table) table(*section.table);
        for (const QString& text : section.remarks)
            paragraph(text, 8.0, kMuted);
    }

private:
    void begin(const QTextBlockFormat& format)
    {
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_isFirst = false;
    }
    [[nodiscard]] QTextBlockFormat blockFormat() const
    {
        QTextBlockFormat format;
        format.setLayoutDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        return format;
    }
    [[nodiscard]] static QTextCharFormat charFormat(double size, const QColor& color, bool isBold)
    {
        QTextCharFormat format;
        format.setFontPointSize(size * inkOf());
        format.setForeground(color);
        format.setFontWeight(isBold ? QFont::DemiBold : QFont::Normal);
        return format;
    }
    [[nodiscard]] QTextTableFormat tableFormat() const
    {
        QTextTableFormat format;
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(kLine);
        format.setBorder(0.5);
        format.setBorderCollapse(true);
        format.setCellPadding(2.5);
        format.setCellSpacing(0.0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100.0));
        format.setLayoutDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        return format;
    }
    void write(QTextTable& into, int row, int column, const QString& text, double size, const QColor& color,
               bool isNumber, bool isBold = false)
    {
        // Tables of a document begin at the left in every language.
        const int place = m_isRightToLeft ? into.columns() - 1 - column : column;
        QTextCursor cell = into.cellAt(row, place).firstCursorPosition();
        QTextBlockFormat block = blockFormat();
        block.setAlignment(isNumber ? Qt::AlignTrailing : Qt::AlignLeading);
        cell.setBlockFormat(block);
        cell.insertText(text, charFormat(size, color, isBold));
    }
    void facts(const std::vector<std::pair<QString, QString>>& facts)
    {
        const int rows = static_cast<int>((facts.size() + 1) / 2);
        begin(blockFormat());
        QTextTable& table = *m_cursor.insertTable(rows, 4, tableFormat());
        for (std::size_t i = 0; i < facts.size(); ++i) {
            const int row = static_cast<int>(i) % rows;
            const int column = static_cast<int>(i) / rows * 2;
            write(table, row, column, facts[i].first, 8.0, kMuted, false);
            write(table, row, column + 1, facts[i].second, 8.0, kText, true);
        }
        m_cursor.movePosition(QTextCursor::End);
    }
    void table(const ReportTable& table)
    {
        const int columns = static_cast<int>(table.columns.size());
        const double size = columns > 8 ? 6.5 : 8.0;
        QTextTableFormat format = tableFormat();
        format.setHeaderRowCount(1);
        begin(blockFormat());
        QTextTable& out = *m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1, columns, format);
        for (int column = 0; column < columns; ++column) {
            const ReportTable::Column& each = table.columns[static_cast<std::size_t>(column)];
            write(out, 0, column, each.title, size, kMuted, each.isNumber, true);
            for (std::size_t row = 0; row < table.rows.size(); ++row) {
                const ReportTable::Cell& cell = table.rows[row][static_cast<std::size_t>(column)];
                write(out, static_cast<int>(row) + 1, column, cell.text, size, colorOf(cell.tone), each.isNumber);
            }
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    QTextCursor m_cursor;
    bool m_isRightToLeft;
    std::vector<const ReportPlot*>& m_plots;
    bool m_isFirst = true;
};

} // namespace

Result<void> writeReportPdf(const ReportDocument& report, QIODevice& out)
{
    QPdfWriter writer(&out);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(kResolution);
    writer.setTitle(report.title);
    writer.setCreator(report.madeBy);
    const QSizeF page(writer.pageLayout().fullRectPoints().size());
    const QSizeF body(page.width() - 2.0 * kMargin, page.height() - kMargin - kFoot - kMargin / 2.0);

    QTextDocument text;
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(8.5 * inkOf());
    text.setDefaultFont(font);
    text.setDocumentMargin(0.0);
    QTextOption option;
    option.setTextDirection(report.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setDefaultTextOption(option);
    std::vector<const ReportPlot*> plots;
    PlotPainter painterOfPlots(plots, body.width(), font);
    text.documentLayout()->registerHandler(kPlotObject, &painterOfPlots);
    // One edit, or everything would be laid out anew with each cell.
    QTextCursor whole(&text);
    whole.beginEditBlock();
    PdfText content(text, report.isRightToLeft, plots);
    content.paragraph(report.title, 18.0, kText, true);
    content.paragraph(report.subtitle, 9.0, kMuted);
    content.paragraph(report.banner, 9.5, QColor(0x8a, 0x5a, 0x00), true, 6.0);
    for (const ReportSection& section : report.sections)
        content.section(section);
    content.paragraph(report.madeBy, 7.5, kMuted, false, 12.0);
    text.setPageSize(body);
    whole.endEditBlock(); // lays it out

    QPainter painter(&writer);
    if (!painter.isActive()) return fail(ErrorCode::Io, "the pages cannot be written");
    const double scale = static_cast<double>(kResolution) / 72.0;
    painter.scale(scale, scale);
    const int pages = text.pageCount();
    QFont small = font;
    small.setPixelSize(kSmall);
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !writer.newPage()) return fail(ErrorCode::Io, "the pages cannot be written");
        painter.save();
        painter.translate(kMargin, kMargin - number * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0.0, number * body.height(), body.width(), body.height());
        painter.setClipRect(context.clip);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.setPen(kMuted);
        const QRectF foot(kMargin, page.height() - kFoot, body.width(), kFoot - 8.0);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, report.banner);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                         report.footer + QStringLiteral("  ·  %1 / %2").arg(number + 1).arg(pages));
    }
    if (!painter.end()) return fail(ErrorCode::Io, "the pages cannot be written");
    return {};
}

} // namespace sextant::models

#include "report_pdf.moc"
