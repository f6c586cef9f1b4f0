#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/core/result.h"
#include "engine/market/instrument.h"

namespace sextant::models {

struct MarketRow;

/// What a screen can ask of an instrument.
enum class ScreenField {
    Score,
    Confidence,
    Agreement,
    Action,
    Second,
    SecondConfidence,
    Direction,
    Volatility,
    Structure,
    RegimeConfidence,
    Last,
    Change,
    Trend,
    Turnover,
    Spread,
    Rsi,
    Adx,
    Bollinger,
    VolumeScore,
    Ribbon,
    Macd,
    Squeeze,
    Supertrend,
    Vwap,
    AssetClass,
    Venue,
    Group,
};
inline constexpr std::size_t kScreenFields = 27;

enum class ScreenOperator { AtLeast, AtMost, Above, Below, Is, IsNot };

/// One question about an instrument. What is not known of it answers no question.
struct ScreenCondition {
    enum class Kind {
        Number,
        Percent, ///< a share, which people write times 100
        Choice,  ///< one of choices(), by its code
        Text,    ///< as it stands, upper and lower case alike
    };
    ScreenField field = ScreenField::Score;
    ScreenOperator op = ScreenOperator::AtLeast;
    double number = 0.0; ///< Number, Percent
    QString text;        ///< Choice, Text

    [[nodiscard]] Kind kind() const { return kindOf(field); }
    [[nodiscard]] bool holds(const MarketRow& row) const;
    /// What is asked for can be asked: an operator of its kind, a number that is finite, a known choice, a text.
    [[nodiscard]] bool isWhole() const;

    [[nodiscard]] static Kind kindOf(ScreenField field);
    /// Codes that a field of choices can have, in the order in which they are offered; empty for others.
    [[nodiscard]] static std::vector<QString> choices(ScreenField field);
    [[nodiscard]] static std::vector<ScreenOperator> operators(Kind kind);
    /// What the row has: the code of its choice, its text; empty: not known.
    [[nodiscard]] static QString textOf(ScreenField field, const MarketRow& row);
    /// The number it has, a percentage as a share; nothing: not known, or no number.
    [[nodiscard]] static std::optional<double> numberOf(ScreenField field, const MarketRow& row);
    /// "regime_confidence": in files and on the command line.
    [[nodiscard]] static QString keyOf(ScreenField field);
    [[nodiscard]] static std::optional<ScreenField> fieldNamed(const QString& key);
    /// ">=", "is not".
    [[nodiscard]] static QString keyOf(ScreenOperator op);
    friend bool operator==(const ScreenCondition&, const ScreenCondition&) = default;
};

/// Conditions with "and" and "or" between them; "and" binds closer. A rule without any holds for everything.
struct ScreenRule {
    static constexpr std::size_t kMostConditions = 24;

    QString name;
    /// Any of these holds, of which all hold; none of them is empty.
    std::vector<std::vector<ScreenCondition>> any;

    [[nodiscard]] bool holds(const MarketRow& row) const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing where something in it is not understood.
    [[nodiscard]] static std::optional<ScreenRule> fromJson(const QJsonObject& saved);
    /// Reads "score >= 0.7 and regime is bull or change > 5%": keyOf() of fields and operators, "and" binding closer
    /// than "or"; percentages end in %, texts of several words stand in quotes. Errors: InvalidArgument naming what was
    /// met and what was expected there.
    [[nodiscard]] static Result<ScreenRule> parse(const QString& text);
    /// What parse() reads to the same conditions; a share that is no decimal may lose its last bit on the way.
    [[nodiscard]] QString written() const;
    friend bool operator==(const ScreenRule&, const ScreenRule&) = default;
};

/// Screens in words, translated.
class ScreenText final {
    Q_DECLARE_TR_FUNCTIONS(ScreenText)
public:
    [[nodiscard]] static QString of(ScreenField field);
    /// What the field means, for a tool tip.
    [[nodiscard]] static QString explain(ScreenField field);
    [[nodiscard]] static QString of(ScreenOperator op);
    /// For those who hear it: "at least".
    [[nodiscard]] static QString spoken(ScreenOperator op);
    [[nodiscard]] static QString of(market::AssetClass assetClass);
    /// Of a field of choices.
    [[nodiscard]] static QString choice(ScreenField field, const QString& code);
    /// "Score ≥ 0.7"
    [[nodiscard]] static QString of(const ScreenCondition& condition);
    /// "Score ≥ 0.7 and Regime is BULL, or Change > 5%"
    [[nodiscard]] static QString of(const ScreenRule& rule);
};

} // namespace sextant::models
