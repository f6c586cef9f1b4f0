#include "models/risk_limits_model.h"

#include <utility>

#include "models/cell_values.h"
#include "models/number_text.h"

namespace sextant::models {
namespace {

using trading::LimitUsage;

bool isShown(const LimitUsage& usage) { return usage.isOfAccount && (usage.isKnown || usage.used > 0.0); }

QString usedText(const LimitUsage& usage, const CellContext&)
{
    return isShown(usage) ? percentText(usage.used, 1) : unknownText();
}

/// What is asked per order is sorted below all others, what could not be measured right above it.
QVariant usedRaw(const LimitUsage& usage, const CellContext&)
{
    return !usage.isOfAccount ? -2.0 : isShown(usage) ? usage.used : -1.0;
}

Tone usageTone(const LimitUsage& usage, const CellContext&) { return RiskText::tone(RiskText::stateOf(usage)); }

QString measuredText(const LimitUsage& usage, const CellContext&)
{
    if (usage.rule == ReasonCode::R20EventBlackout && usage.measured <= 0.0)
        return RiskLimitsModel::tr("none", "window of an event");
    return isShown(usage) ? RiskText::value(usage.rule, usage.measured) : unknownText();
}

QString limitText(const LimitUsage& usage, const CellContext&)
{
    // Neither the kill switch nor a window of events has a number to stay below.
    const bool isSwitch = usage.rule == ReasonCode::R19KillSwitch || usage.rule == ReasonCode::R20EventBlackout;
    if (!usage.isOfAccount || isSwitch) return unknownText();
    return usage.limit > 0.0 ? RiskText::value(usage.rule, usage.limit) : RiskLimitsModel::tr("none", "limit");
}

QString stateText(const LimitUsage& usage, const CellContext&) { return RiskText::of(RiskText::stateOf(usage)); }

constexpr std::array<ColumnInfo<LimitUsage>, RiskLimitsModel::ColumnCount> kLimitColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel", "Rule"),
     QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel", "Number of the rule"), false,
     [](const LimitUsage& u, const CellContext&) { return RiskText::number(u.rule); },
     [](const LimitUsage& u, const CellContext&) -> QVariant { return static_cast<int>(u.rule); }, usageTone},
    {QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel", "Limit of"),
     QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel", "What the rule limits"), false,
     [](const LimitUsage& u, const CellContext&) { return RiskText::name(u.rule); },
     [](const LimitUsage& u, const CellContext&) -> QVariant { return RiskText::name(u.rule); }, usageTone},
    {QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel", "Used"),
     QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel",
                       "Share of the limit that is used; the mark is where a warning is given"),
     true, usedText, usedRaw, usageTone},
    {QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel", "Measured"),
     QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel", "What the account has now, working entries included"), true,
     measuredText, [](const LimitUsage& u, const CellContext&) -> QVariant { return u.measured; }},
    {QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel", "Limit"),
     QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel", "What is allowed"), true, limitText,
     [](const LimitUsage& u, const CellContext&) -> QVariant { return u.limit; }},
    {QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel", "State"),
     QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel",
                       "Broken limits stop entries; near ones have used the share that warns"),
     false, stateText,
     [](const LimitUsage& u, const CellContext&) -> QVariant { return static_cast<int>(RiskText::stateOf(u)); },
     usageTone},
    {QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel", "Where"),
     QT_TRANSLATE_NOOP("sextant::models::RiskLimitsModel", "The instrument that it is about, if it is about one"),
     false,
     [](const LimitUsage& u, const CellContext& c) {
         return u.instrument.isSet() ? c.symbol(u.instrument) : QString();
     },
     [](const LimitUsage& u, const CellContext& c) -> QVariant { return c.symbol(u.instrument); }},
}};

} // namespace

RiskLimitsModel::RiskLimitsModel(QObject* parent) : SnapshotTable(staticMetaObject.className(), ColumnCount, parent) {}

std::shared_ptr<const session::RiskPart> RiskLimitsModel::partOf(const session::Snapshot* snapshot) const
{
    return snapshot != nullptr && m_account < snapshot->risks.size() ? snapshot->risks[m_account] : nullptr;
}

void RiskLimitsModel::setAccount(std::uint8_t account)
{
    if (account == m_account) return;
    beginResetModel();
    m_account = account;
    m_part = partOf(snapshot().get());
    endResetModel();
}

const trading::LimitUsage* RiskLimitsModel::row(int row) const
{
    return m_part != nullptr && row >= 0 && row < rowCount() ? &m_part->limits.usages[static_cast<std::size_t>(row)]
                                                             : nullptr;
}

int RiskLimitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_part == nullptr ? 0 : static_cast<int>(trading::LimitReport::kRules);
}

QVariant RiskLimitsModel::data(const QModelIndex& index, int role) const
{
    const LimitUsage* usage = index.isValid() ? row(index.row()) : nullptr;
    if (usage == nullptr) return {};
    switch (role) {
    case KeyRole:
        return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(usage->rule));
    case GaugeRole:
        if (index.column() != Used || !isShown(*usage)) return {};
        return QVariant::fromValue(Gauge{usage->used, m_part->preAlert, usage->isBroken});
    case ChipRole:
        return index.column() == State && (usage->isNear || usage->isBroken) ? QVariant(true) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Used)
            return tr("%1: %2 used, %3", "rule, share, state")
                .arg(RiskText::name(usage->rule), usedText(*usage, context()), stateText(*usage, context()));
        break;
    default:
        break;
    }
    return cellData(kLimitColumns[static_cast<std::size_t>(index.column())], *usage, context(), role);
}

HeaderInfo RiskLimitsModel::header(int column) const
{
    return HeaderInfo(kLimitColumns[static_cast<std::size_t>(column)]);
}

void RiskLimitsModel::rebuild(const session::Snapshot* snapshot) { m_part = partOf(snapshot); }

void RiskLimitsModel::update(const session::Snapshot&, const session::Snapshot& now)
{
    auto part = partOf(&now);
    if (part == m_part) return;
    if ((part == nullptr) != (m_part == nullptr)) {
        beginResetModel();
        m_part = std::move(part);
        advance();
        endResetModel();
        return;
    }
    const std::shared_ptr<const session::RiskPart> before = std::exchange(m_part, std::move(part));
    const CellContext was = context();
    advance();
    for (std::size_t i = 0; i < trading::LimitReport::kRules; ++i)
        forChangedColumns(kLimitColumns, before->limits.usages[i], was, m_part->limits.usages[i], context(),
                          [&](int first, int last) {
                              const int row = static_cast<int>(i);
                              Q_EMIT dataChanged(index(row, first), index(row, last));
                          });
}

} // namespace sextant::models
