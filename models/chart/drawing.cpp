#include "models/chart/drawing.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace sextant::models {
namespace {

constexpr std::array kKindKeys{"trend_line",  "ray",       "horizontal_line", "vertical_line", "rectangle",
                               "retracement", "extension", "ruler",           "note"};
static_assert(kKindKeys.size() == kAllDrawingKinds.size());
constexpr std::array kLineKeys{"solid", "dashed", "dotted"};
constexpr qsizetype kLongestText = 2000;

} // namespace

QString keyOf(DrawingKind kind) { return QString::fromLatin1(kKindKeys[static_cast<std::size_t>(kind)]); }

std::optional<DrawingKind> drawingKindFrom(const QString& key)
{
    for (const DrawingKind kind : kAllDrawingKinds)
        if (key == keyOf(kind)) return kind;
    return std::nullopt;
}

std::size_t anchorsOf(DrawingKind kind)
{
    switch (kind) {
    case DrawingKind::HorizontalLine:
    case DrawingKind::VerticalLine:
    case DrawingKind::Note:
        return 1;
    case DrawingKind::Extension:
        return 3;
    default:
        return 2;
    }
}

double Drawing::levelPrice(double share) const
{
    if (kind == DrawingKind::Extension && anchors.size() == 3)
        return anchors[2].price + (anchors[1].price - anchors[0].price) * share;
    if (anchors.size() < 2) return anchors.empty() ? 0.0 : anchors[0].price;
    return anchors[1].price + (anchors[0].price - anchors[1].price) * share;
}

std::vector<double> Drawing::levelShares() const
{
    if (kind == DrawingKind::Retracement) return {kRetracementShares.begin(), kRetracementShares.end()};
    if (kind == DrawingKind::Extension) return {kExtensionShares.begin(), kExtensionShares.end()};
    return {};
}

QJsonObject Drawing::toJson() const
{
    QJsonArray points;
    for (const DrawingAnchor& anchor : anchors)
        // A number of JSON is a double, which nanoseconds since 1970 do not fit into.
        points.append(QJsonObject{{QStringLiteral("time"), QString::number(anchor.time.ns)},
                                  {QStringLiteral("price"), anchor.price}});
    return {{QStringLiteral("kind"), keyOf(kind)},
            {QStringLiteral("points"), points},
            {QStringLiteral("text"), text},
            {QStringLiteral("color"), color},
            {QStringLiteral("width"), width},
            {QStringLiteral("line"), QString::fromLatin1(kLineKeys[static_cast<std::size_t>(line)])},
            {QStringLiteral("locked"), isLocked},
            {QStringLiteral("hidden"), isHidden}};
}

std::optional<Drawing> Drawing::fromJson(const QJsonObject& saved)
{
    const auto kind = drawingKindFrom(saved.value(QStringLiteral("kind")).toString());
    if (!kind) return std::nullopt;
    Drawing drawing;
    drawing.kind = *kind;
    const QJsonArray points = saved.value(QStringLiteral("points")).toArray();
    if (static_cast<std::size_t>(points.size()) != anchorsOf(*kind)) return std::nullopt;
    for (const QJsonValue& point : points) {
        bool isNumber = false;
        const qlonglong time = point[QStringLiteral("time")].toString().toLongLong(&isNumber);
        const QJsonValue price = point[QStringLiteral("price")];
        if (!isNumber || !price.isDouble() || !std::isfinite(price.toDouble())) return std::nullopt;
        if (Time{time} < kEarliestInputTime || Time{time} > kLatestInputTime) return std::nullopt;
        drawing.anchors.push_back({Time{time}, price.toDouble()});
    }
    drawing.text = saved.value(QStringLiteral("text")).toString().left(kLongestText);
    if (const int color = saved.value(QStringLiteral("color")).toInt(); color >= 0 && color < kThemeColors)
        drawing.color = color;
    drawing.width = std::clamp(saved.value(QStringLiteral("width")).toInt(1), 1, OutputStyle::kWidest);
    const QString line = saved.value(QStringLiteral("line")).toString();
    for (std::size_t i = 0; i < kLineKeys.size(); ++i)
        if (line == QLatin1StringView(kLineKeys[i])) drawing.line = static_cast<LineStyle>(i);
    drawing.isLocked = saved.value(QStringLiteral("locked")).toBool();
    drawing.isHidden = saved.value(QStringLiteral("hidden")).toBool();
    return drawing;
}

} // namespace sextant::models
