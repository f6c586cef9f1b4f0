#pragma once

#include <QJsonObject>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/time.h"
#include "models/chart/indicator_choice.h"

namespace sextant::models {

/// What people draw on a chart.
enum class DrawingKind : std::uint8_t {
    TrendLine,
    Ray, ///< a trend line that goes on beyond its second point
    HorizontalLine,
    VerticalLine,
    Rectangle,
    Retracement, ///< Fibonacci levels between two points
    Extension,   ///< Fibonacci levels of the move from the first point to the second, put on the third
    Ruler,       ///< says how far two points are apart
    Note,
};
inline constexpr std::array kAllDrawingKinds{
    DrawingKind::TrendLine,    DrawingKind::Ray,       DrawingKind::HorizontalLine,
    DrawingKind::VerticalLine, DrawingKind::Rectangle, DrawingKind::Retracement,
    DrawingKind::Extension,    DrawingKind::Ruler,     DrawingKind::Note};

/// Name in files: "trend_line".
[[nodiscard]] QString keyOf(DrawingKind kind);
[[nodiscard]] std::optional<DrawingKind> drawingKindFrom(const QString& key);
/// Points that people put: 1, 2 or 3.
[[nodiscard]] std::size_t anchorsOf(DrawingKind kind);

/// Shares of a move at which Fibonacci levels stand. Source: the ratios of neighbours in the Fibonacci sequence
/// (0.382 = 1 - 0.618, 0.618, 1.618, 2.618), the square root of 0.618 and of 1.618 (0.786, 1.272), and one half.
inline constexpr std::array kRetracementShares{0.0, 0.236, 0.382, 0.5, 0.618, 0.786, 1.0};
inline constexpr std::array kExtensionShares{0.0, 0.618, 1.0, 1.272, 1.618, 2.618};

/// A point of a drawing: where it stays, whatever timeframe, scale or part of the past a chart shows.
struct DrawingAnchor {
    Time time;
    double price = 0.0; ///< quote currency
    friend bool operator==(const DrawingAnchor&, const DrawingAnchor&) = default;
};

struct Drawing {
    std::uint64_t id = 0; ///< among those of all symbols; 0: not in a book yet
    DrawingKind kind = DrawingKind::TrendLine;
    std::vector<DrawingAnchor> anchors; ///< anchorsOf(kind) of them
    QString text;                       ///< of a note; beside others, if not empty
    int color = 0;                      ///< of the theme, 0 … kThemeColors - 1
    int width = 1;                      ///< pixels, 1 … OutputStyle::kWidest
    LineStyle line = LineStyle::Solid;
    bool isLocked = false;
    bool isHidden = false;

    /// Price of a Fibonacci level in quote currency: for a retracement `share` of the way back from the second point to
    /// the first, for an extension the third point and `share` of the move from the first to the second.
    [[nodiscard]] double levelPrice(double share) const;
    /// Shares of the levels of its kind; empty: it has none.
    [[nodiscard]] std::vector<double> levelShares() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing where kind or points cannot be understood. Styles that make no sense are the usual ones.
    [[nodiscard]] static std::optional<Drawing> fromJson(const QJsonObject& saved);
    friend bool operator==(const Drawing&, const Drawing&) = default;
};

} // namespace sextant::models
