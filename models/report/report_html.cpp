#include "models/report/report_html.h"

#include <algorithm>
#include <cmath>

namespace sextant::models {
namespace {

constexpr double kWidth = 1000.0;
constexpr double kHeight = 220.0;

QString escaped(const QString& text)
{
    // Characters that turn the direction of what follows belong to no symbol or note.
    QString plain;
    for (const QChar c : text)
        if (c.unicode() >= 0x20 || c == QLatin1Char('\n'))
            if (!((c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069)))
                plain += c;
    return plain.toHtmlEscaped().replace(QLatin1Char('\''), QStringLiteral("&#39;"));
}

QString element(const char* name, const QString& text, const char* kind = nullptr)
{
    const QLatin1String tag(name);
    return QStringLiteral("<%1%2>%3</%1>")
        .arg(tag, kind == nullptr ? QString() : QStringLiteral(" class=\"%1\"").arg(QLatin1String(kind)),
             escaped(text));
}

const char* kindOf(Tone tone)
{
    switch (tone) {
    case Tone::Gain:
        return "gain";
    case Tone::Loss:
    case Tone::Danger:
        return "loss";
    case Tone::VariantA:
        return "a";
    case Tone::VariantB:
        return "b";
    case Tone::Muted:
        return "muted";
    default:
        return "";
    }
}

/// Numbers of SVG, in the same form in every language.
QString coordinate(double value) { return QString::number(value, 'f', 1); }

QString plotSvg(const ReportPlot& plot)
{
    const auto [low, high] = std::minmax_element(plot.points.begin(), plot.points.end(),
                                                 [](const auto& a, const auto& b) { return a.value < b.value; });
    const double top = plot.isFilled ? 0.0 : high->value;
    const double span = std::max(top - low->value, 1e-12);
    const auto y = [&](double value) { return kHeight * (top - value) / span; };
    QString path;
    for (const ReportPlot::Point& point : plot.points)
        path += QLatin1String(path.isEmpty() ? "M" : "L") + coordinate(point.at * kWidth) + QLatin1Char(' ') +
                coordinate(y(point.value));
    const QString area = QStringLiteral("%1L%2 0L0 0Z").arg(path, coordinate(kWidth));
    QString out = QStringLiteral("<figure dir=\"ltr\">");
    out += element("figcaption", plot.title);
    out += QStringLiteral("<div class=\"plot\"><div class=\"scale\"><span>%1</span><span>%2</span></div>")
               .arg(escaped(plot.top), escaped(plot.bottom));
    out += QStringLiteral("<svg viewBox=\"0 0 %1 %2\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"%3\">")
               .arg(coordinate(kWidth), coordinate(kHeight), escaped(plot.spoken));
    if (plot.isFilled) out += QStringLiteral("<path class=\"area\" d=\"%1\"/>").arg(area);
    out += QStringLiteral("<path class=\"line%1\" d=\"%2\"/></svg></div>")
               .arg(QLatin1String(plot.isFilled ? " down" : ""), path);
    out += QStringLiteral("<div class=\"times\"><span>%1</span><span>%2</span></div>")
               .arg(escaped(plot.begin), escaped(plot.end));
    return out + QStringLiteral("</figure>\n");
}

QString tableHtml(const ReportTable& table)
{
    QString out = QStringLiteral("<div class=\"wide\"><table><thead><tr>");
    for (const ReportTable::Column& column : table.columns)
        out += QStringLiteral("<th scope=\"col\"%1>%2</th>")
                   .arg(QLatin1String(column.isNumber ? " class=\"number\"" : ""), escaped(column.title));
    out += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const auto& row : table.rows) {
        out += QStringLiteral("<tr>");
        for (std::size_t column = 0; column < row.size(); ++column)
            out += QStringLiteral("<td class=\"%1%2\">%3</td>")
                       .arg(QLatin1String(table.columns[column].isNumber ? "number " : ""),
                            QLatin1String(kindOf(row[column].tone)), escaped(row[column].text));
        out += QStringLiteral("</tr>\n");
    }
    return out + QStringLiteral("</tbody></table></div>\n");
}

QString sectionHtml(const ReportSection& section)
{
    QString out = QStringLiteral("<section>") + element("h2", section.title) + QLatin1Char('\n');
    for (const QString& text : section.paragraphs)
        out += element("p", text) + QLatin1Char('\n');
    for (const ReportPlot& plot : section.plots)
        out += plotSvg(plot);
    if (!section.facts.empty()) {
        out += QStringLiteral("<dl>\n");
        for (const auto& [name, value] : section.facts)
            out += QStringLiteral("<div>%1%2</div>\n").arg(element("dt", name), element("dd", value));
        out += QStringLiteral("</dl>\n");
    }
    if (section.table) out += tableHtml(*section.table);
    for (const QString& text : section.remarks)
        out += element("p", text, "muted") + QLatin1Char('\n');
    return out + QStringLiteral("</section>\n");
}

constexpr const char* kStyle =
    R"(:root{color-scheme:light dark;--ground:#fff;--text:#15181d;--muted:#5b6470;--line:#d9dde3;--gain:#137a48;
--loss:#b3261e;--a:#1d5fd1;--b:#7a3fc9;--warn:#8a5a00;--warnground:#fff4d6}
@media (prefers-color-scheme:dark){:root{--ground:#14171c;--text:#e6e9ee;--muted:#98a2b0;--line:#2c323b;--gain:#4cc38a;
--loss:#ff7b72;--a:#6ea8ff;--b:#c198ff;--warn:#ffd479;--warnground:#33290f}}
@media print{:root{--ground:#fff;--text:#000;--muted:#444;--line:#bbb;--gain:#0b5c34;--loss:#8f1d17;--a:#174ca6;
--b:#5f2ea0;--warn:#6b4600;--warnground:#fff}section{break-inside:avoid-page}thead{display:table-header-group}}
*{box-sizing:border-box}body{margin:0 auto;max-width:1080px;padding:24px;background:var(--ground);color:var(--text);
font:14px/1.5 Inter,system-ui,sans-serif;font-variant-numeric:tabular-nums}
h1{font-size:24px;margin:0}h2{font-size:16px;margin:32px 0 8px;padding-bottom:4px;border-bottom:1px solid var(--line)}
p{margin:8px 0;max-width:80ch}.muted{color:var(--muted)}.gain{color:var(--gain)}.loss{color:var(--loss)}
.a{color:var(--a)}.b{color:var(--b)}
.banner{margin:16px 0;padding:12px 16px;border:2px solid var(--warn);background:var(--warnground);color:var(--warn);
font-weight:600;max-width:none}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:0 32px;margin:8px 0}
dl div{display:flex;justify-content:space-between;gap:16px;padding:4px 0;border-bottom:1px solid var(--line)}
dt{color:var(--muted)}dd{margin:0;text-align:end;overflow-wrap:anywhere}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{padding:4px 8px;text-align:start;
border-bottom:1px solid var(--line);white-space:nowrap}td:last-child{white-space:normal}
th{color:var(--muted);font-weight:500}.number{text-align:end}
figure{margin:16px 0}figcaption{color:var(--muted)}.plot{display:flex;gap:8px}
.plot svg{flex:1;height:220px;border:1px solid var(--line)}.scale{display:flex;flex-direction:column;
justify-content:space-between;width:96px;text-align:right;color:var(--muted);font-size:12px}
.times{display:flex;justify-content:space-between;margin-left:104px;color:var(--muted);font-size:12px}
.line{fill:none;stroke:var(--a);stroke-width:1.5;vector-effect:non-scaling-stroke}.line.down{stroke:var(--loss)}
.area{fill:var(--loss);fill-opacity:.18}footer{margin-top:32px;color:var(--muted);font-size:12px})";

} // namespace

QByteArray reportHtml(const ReportDocument& document)
{
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n")
                      .arg(escaped(document.language), QLatin1String(document.isRightToLeft ? "rtl" : "ltr"));
    out += QStringLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "style-src 'unsafe-inline'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out += element("title", document.title + QStringLiteral(" – ") + document.subtitle) + QLatin1Char('\n');
    out += QStringLiteral("<style>%1</style>\n</head>\n<body>\n").arg(QLatin1String(kStyle));
    out += QStringLiteral("<header>") + element("h1", document.title) + element("p", document.subtitle, "muted") +
           QStringLiteral("<p class=\"banner\" role=\"note\">%1</p></header>\n<main>\n").arg(escaped(document.banner));
    for (const ReportSection& section : document.sections)
        out += sectionHtml(section);
    out += QStringLiteral("</main>\n<footer>") + element("p", document.banner) + element("p", document.footer) +
           element("p", document.madeBy) + QStringLiteral("</footer>\n");
    // "<" as an escape of JSON, so that no text in it can end the element.
    QByteArray data = document.data;
    data.replace('<', "\\u003c");
    QByteArray page = out.toUtf8();
    if (!data.isEmpty()) page += "<script type=\"application/json\" id=\"report\">" + data + "</script>\n";
    return page + "</body>\n</html>\n";
}

} // namespace sextant::models
