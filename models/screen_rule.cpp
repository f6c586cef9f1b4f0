#include "models/screen_rule.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

#include "models/market_row.h"
#include "models/watchlist_model.h"

namespace sextant::models {
namespace {

using analysis::TechnicalPart;
using ScreenKind = ScreenCondition::Kind;
using ScreenNumber = std::optional<double>;

struct ScreenFieldInfo {
    ScreenField field;
    const char* key; ///< in files
    ScreenKind kind;
    ScreenNumber (*number)(const MarketRow&);
    QString (*text)(const MarketRow&);
};

struct OperatorKey {
    ScreenOperator op;
    const char* key;
};
constexpr std::array<OperatorKey, 6> kOperatorKeys{{{ScreenOperator::AtLeast, ">="},
                                                    {ScreenOperator::AtMost, "<="},
                                                    {ScreenOperator::Above, ">"},
                                                    {ScreenOperator::Below, "<"},
                                                    {ScreenOperator::Is, "is"},
                                                    {ScreenOperator::IsNot, "is not"}}};

constexpr std::array kActionCodes{"hold", "buy", "sell", "close"};
constexpr std::array kBiasCodes{"bullish", "bearish", "neutral"};
constexpr std::array kDirectionCodes{"unknown", "bull", "bear", "sideways"};
constexpr std::array kVolatilityCodes{"low", "normal", "high", "extreme"};
constexpr std::array kStructureCodes{"trending", "ranging", "volatile"};

template <class Codes, class Value>
QString screenCode(const Codes& codes, Value value)
{
    const auto place = static_cast<std::size_t>(value);
    return place < codes.size() ? QString::fromLatin1(codes[place]) : QString();
}

ScreenNumber scoreMember(const MarketRow& row, double session::InstrumentPart::Score::*member)
{
    return row.part->score ? ScreenNumber((*row.part->score).*member) : std::nullopt;
}

template <TechnicalPart Which>
ScreenNumber technicalValue(const MarketRow& row)
{
    const analysis::TechnicalItem* item = row.technical(Which);
    return item != nullptr ? ScreenNumber(item->value) : std::nullopt;
}

template <TechnicalPart Which>
QString technicalSide(const MarketRow& row)
{
    const analysis::TechnicalItem* item = row.technical(Which);
    if (item == nullptr) return {};
    return screenCode(kBiasCodes, item->signal > 0.0 ? 0 : item->signal < 0.0 ? 1 : 2);
}

QString regimeCode(const MarketRow& row, QString (*code)(const analysis::RegimeLabels&))
{
    return row.part->regime && row.part->regime->isReady() ? code(row.part->regime->labels) : QString();
}

constexpr std::array<ScreenFieldInfo, kScreenFields> kScreenFieldInfos{{
    {ScreenField::Score, "score", ScreenKind::Number,
     [](const MarketRow& r) { return scoreMember(r, &session::InstrumentPart::Score::score); }, nullptr},
    {ScreenField::Confidence, "confidence", ScreenKind::Percent,
     [](const MarketRow& r) { return scoreMember(r, &session::InstrumentPart::Score::confidence); }, nullptr},
    {ScreenField::Agreement, "agreement", ScreenKind::Percent,
     [](const MarketRow& r) { return scoreMember(r, &session::InstrumentPart::Score::agreement); }, nullptr},
    {ScreenField::Action, "action", ScreenKind::Choice, nullptr,
     [](const MarketRow& r) { return r.part->score ? screenCode(kActionCodes, r.part->score->action) : QString(); }},
    {ScreenField::Second, "engine2", ScreenKind::Choice, nullptr,
     [](const MarketRow& r) { return r.second ? screenCode(kBiasCodes, r.second->bias) : QString(); }},
    {ScreenField::SecondConfidence, "engine2_confidence", ScreenKind::Number,
     [](const MarketRow& r) { return r.second ? ScreenNumber(r.second->confidence) : std::nullopt; }, nullptr},
    {ScreenField::Direction, "regime", ScreenKind::Choice, nullptr,
     [](const MarketRow& r) {
         return regimeCode(r, [](const analysis::RegimeLabels& l) { return screenCode(kDirectionCodes, l.direction); });
     }},
    {ScreenField::Volatility, "volatility", ScreenKind::Choice, nullptr,
     [](const MarketRow& r) {
         return regimeCode(r,
                           [](const analysis::RegimeLabels& l) { return screenCode(kVolatilityCodes, l.volatility); });
     }},
    {ScreenField::Structure, "structure", ScreenKind::Choice, nullptr,
     [](const MarketRow& r) {
         return regimeCode(r, [](const analysis::RegimeLabels& l) { return screenCode(kStructureCodes, l.structure); });
     }},
    {ScreenField::RegimeConfidence, "regime_confidence", ScreenKind::Percent,
     [](const MarketRow& r) {
         return r.part->regime && r.part->regime->isReady() ? ScreenNumber(r.part->regime->confidence) : std::nullopt;
     },
     nullptr},
    {ScreenField::Last, "last", ScreenKind::Number,
     [](const MarketRow& r) {
         return r.part->last.units != 0 ? ScreenNumber(r.part->instrument->toDouble(r.part->last)) : std::nullopt;
     },
     nullptr},
    {ScreenField::Change, "change", ScreenKind::Percent, [](const MarketRow& r) { return r.change(); }, nullptr},
    {ScreenField::Trend, "trend", ScreenKind::Percent,
     [](const MarketRow& r) { return r.trend(WatchlistModel::kSparklineBars); }, nullptr},
    {ScreenField::Turnover, "turnover", ScreenKind::Number, [](const MarketRow& r) { return r.turnover(); }, nullptr},
    {ScreenField::Spread, "spread", ScreenKind::Number, [](const MarketRow& r) { return r.spread(); }, nullptr},
    {ScreenField::Rsi, "rsi", ScreenKind::Number, technicalValue<TechnicalPart::Rsi>, nullptr},
    {ScreenField::Adx, "adx", ScreenKind::Number, technicalValue<TechnicalPart::Adx>, nullptr},
    {ScreenField::Bollinger, "bollinger", ScreenKind::Number, technicalValue<TechnicalPart::Bollinger>, nullptr},
    {ScreenField::VolumeScore, "volume_score", ScreenKind::Number, technicalValue<TechnicalPart::Volume>, nullptr},
    {ScreenField::Ribbon, "ribbon", ScreenKind::Choice, nullptr, technicalSide<TechnicalPart::Ribbon>},
    {ScreenField::Macd, "macd", ScreenKind::Choice, nullptr, technicalSide<TechnicalPart::Macd>},
    {ScreenField::Squeeze, "squeeze", ScreenKind::Choice, nullptr, technicalSide<TechnicalPart::Squeeze>},
    {ScreenField::Supertrend, "supertrend", ScreenKind::Choice, nullptr, technicalSide<TechnicalPart::Supertrend>},
    {ScreenField::Vwap, "vwap", ScreenKind::Choice, nullptr, technicalSide<TechnicalPart::Vwap>},
    {ScreenField::AssetClass, "asset_class", ScreenKind::Choice, nullptr,
     [](const MarketRow& r) {
         const std::string_view name = market::toString(r.part->instrument->assetClass);
         return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
     }},
    {ScreenField::Venue, "venue", ScreenKind::Text, nullptr,
     [](const MarketRow& r) { return QString::fromStdString(r.part->instrument->venue); }},
    {ScreenField::Group, "group", ScreenKind::Text, nullptr, [](const MarketRow& r) { return r.group; }},
}};

constexpr bool areInOrder()
{
    for (std::size_t i = 0; i < kScreenFieldInfos.size(); ++i)
        if (static_cast<std::size_t>(kScreenFieldInfos[i].field) != i) return false;
    return true;
}
static_assert(areInOrder());

const ScreenFieldInfo& screenFieldInfo(ScreenField field) { return kScreenFieldInfos[static_cast<std::size_t>(field)]; }

template <class Codes>
std::vector<QString> codeList(const Codes& codes)
{
    std::vector<QString> out;
    for (const char* code : codes)
        out.push_back(QString::fromLatin1(code));
    return out;
}

} // namespace

ScreenCondition::Kind ScreenCondition::kindOf(ScreenField field) { return screenFieldInfo(field).kind; }

std::vector<QString> ScreenCondition::choices(ScreenField field)
{
    switch (field) {
    case ScreenField::Action:
        return codeList(kActionCodes);
    case ScreenField::Direction:
        return {QStringLiteral("bull"), QStringLiteral("bear"), QStringLiteral("sideways")};
    case ScreenField::Volatility:
        return codeList(kVolatilityCodes);
    case ScreenField::Structure:
        return codeList(kStructureCodes);
    case ScreenField::Second:
    case ScreenField::Ribbon:
    case ScreenField::Macd:
    case ScreenField::Squeeze:
    case ScreenField::Supertrend:
    case ScreenField::Vwap:
        return codeList(kBiasCodes);
    case ScreenField::AssetClass: {
        std::vector<QString> out;
        for (std::size_t i = 0; i < market::kAssetClassCount; ++i) {
            const auto one = static_cast<market::AssetClass>(i);
            if (one == market::AssetClass::Option) continue; // they stand in their chain
            const std::string_view name = market::toString(one);
            out.push_back(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        }
        return out;
    }
    default:
        return {};
    }
}

std::vector<ScreenOperator> ScreenCondition::operators(Kind kind)
{
    if (kind == ScreenKind::Choice || kind == ScreenKind::Text) return {ScreenOperator::Is, ScreenOperator::IsNot};
    return {ScreenOperator::AtLeast, ScreenOperator::AtMost, ScreenOperator::Above, ScreenOperator::Below};
}

QString ScreenCondition::textOf(ScreenField field, const MarketRow& row)
{
    const ScreenFieldInfo& info = screenFieldInfo(field);
    return info.text != nullptr ? info.text(row) : QString();
}

std::optional<double> ScreenCondition::numberOf(ScreenField field, const MarketRow& row)
{
    const ScreenFieldInfo& info = screenFieldInfo(field);
    return info.number != nullptr ? info.number(row) : std::nullopt;
}

QString ScreenCondition::keyOf(ScreenField field) { return QString::fromLatin1(screenFieldInfo(field).key); }

std::optional<ScreenField> ScreenCondition::fieldNamed(const QString& key)
{
    const auto at = std::find_if(kScreenFieldInfos.begin(), kScreenFieldInfos.end(), [&](const ScreenFieldInfo& info) {
        return key.compare(QLatin1StringView(info.key), Qt::CaseInsensitive) == 0;
    });
    return at == kScreenFieldInfos.end() ? std::nullopt : std::optional(at->field);
}

QString ScreenCondition::keyOf(ScreenOperator op)
{
    for (const OperatorKey& each : kOperatorKeys)
        if (each.op == op) return QString::fromLatin1(each.key);
    return {};
}

bool ScreenCondition::holds(const MarketRow& row) const
{
    const ScreenFieldInfo& info = screenFieldInfo(field);
    if (info.text != nullptr) {
        const QString value = info.text(row);
        if (value.isEmpty()) return false;
        return (value.compare(text, Qt::CaseInsensitive) == 0) == (op == ScreenOperator::Is);
    }
    const ScreenNumber value = info.number(row);
    if (!value) return false;
    switch (op) {
    case ScreenOperator::AtLeast:
        return *value >= number;
    case ScreenOperator::AtMost:
        return *value <= number;
    case ScreenOperator::Above:
        return *value > number;
    case ScreenOperator::Below:
        return *value < number;
    case ScreenOperator::Is:
    case ScreenOperator::IsNot:
        break;
    }
    return false;
}

bool ScreenCondition::isWhole() const
{
    const std::vector<ScreenOperator> known = operators(kind());
    if (std::find(known.begin(), known.end(), op) == known.end()) return false;
    if (kind() == ScreenKind::Number || kind() == ScreenKind::Percent) return std::isfinite(number);
    if (kind() == ScreenKind::Text) return !text.trimmed().isEmpty();
    const std::vector<QString> all = choices(field);
    return std::find(all.begin(), all.end(), text) != all.end();
}

bool ScreenRule::holds(const MarketRow& row) const
{
    const auto all = [&](const std::vector<ScreenCondition>& conditions) {
        return std::all_of(conditions.begin(), conditions.end(),
                           [&](const ScreenCondition& condition) { return condition.holds(row); });
    };
    return any.empty() || std::any_of(any.begin(), any.end(), all);
}

bool ScreenRule::isWhole() const
{
    std::size_t count = 0;
    for (const auto& conditions : any) {
        count += conditions.size();
        if (conditions.empty() || !std::all_of(conditions.begin(), conditions.end(),
                                               [](const ScreenCondition& condition) { return condition.isWhole(); }))
            return false;
    }
    return count <= kMostConditions;
}

QJsonObject ScreenRule::toJson() const
{
    QJsonArray groups;
    for (const auto& conditions : any) {
        QJsonArray group;
        for (const ScreenCondition& condition : conditions) {
            const bool isText = condition.kind() == ScreenKind::Choice || condition.kind() == ScreenKind::Text;
            group.append(QJsonObject{
                {QStringLiteral("field"), ScreenCondition::keyOf(condition.field)},
                {QStringLiteral("op"), ScreenCondition::keyOf(condition.op)},
                {QStringLiteral("value"), isText ? QJsonValue(condition.text) : QJsonValue(condition.number)}});
        }
        groups.append(group);
    }
    return {{QStringLiteral("name"), name}, {QStringLiteral("any"), groups}};
}

std::optional<ScreenRule> ScreenRule::fromJson(const QJsonObject& saved)
{
    ScreenRule rule;
    rule.name = saved.value(QStringLiteral("name")).toString();
    if (!saved.value(QStringLiteral("any")).isArray()) return std::nullopt;
    for (const QJsonValue& group : saved.value(QStringLiteral("any")).toArray()) {
        auto& conditions = rule.any.emplace_back();
        for (const QJsonValue& entry : group.toArray()) {
            ScreenCondition condition;
            const QString key = entry[QStringLiteral("field")].toString();
            const auto field =
                std::find_if(kScreenFieldInfos.begin(), kScreenFieldInfos.end(),
                             [&](const ScreenFieldInfo& info) { return key == QLatin1StringView(info.key); });
            const QString op = entry[QStringLiteral("op")].toString();
            const auto known = std::find_if(kOperatorKeys.begin(), kOperatorKeys.end(),
                                            [&](const OperatorKey& one) { return op == QLatin1StringView(one.key); });
            if (field == kScreenFieldInfos.end() || known == kOperatorKeys.end()) return std::nullopt;
            condition.field = field->field;
            condition.op = known->op;
            condition.number = entry[QStringLiteral("value")].toDouble(std::numeric_limits<double>::quiet_NaN());
            condition.text = entry[QStringLiteral("value")].toString();
            if (field->text != nullptr) condition.number = 0.0;
            conditions.push_back(std::move(condition));
        }
    }
    return rule.isWhole() ? std::optional(std::move(rule)) : std::nullopt;
}

} // namespace sextant::models
