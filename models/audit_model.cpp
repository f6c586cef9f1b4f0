#include "models/audit_model.h"

#include <array>

#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/risk_text.h"
#include "models/state_text.h"

namespace sextant::models {
namespace {

using session::AuditKind;
using session::AuditRow;

bool isOfCommand(const AuditRow& row) { return row.kind == AuditKind::Command || row.kind == AuditKind::Refused; }

/// "Daily loss", "place order", "change a setting: risk.max_exposure_percent".
QString whatText(const AuditRow& row, const CellContext&)
{
    if (!isOfCommand(row)) return ReasonText::title(row.what);
    const QString command = StateText::of(row.command);
    if (row.command == session::CommandKind::Settings)
        return AuditModel::tr("%1: %2", "command, key").arg(command, toText(row.value));
    if (row.key.empty()) return command;
    return row.value.empty()
               ? AuditModel::tr("%1: %2", "command, key").arg(command, toText(row.key))
               : AuditModel::tr("%1: %2 = %3", "command, key, value").arg(command, toText(row.key), toText(row.value));
}

QString whoText(const AuditRow& row, const CellContext&)
{
    if (!row.actor.empty()) return toText(row.actor);
    return row.variant == session::Variant::None ? AuditModel::tr("engine", "who did it")
                                                 : AuditModel::tr("engine %1").arg(StateText::of(row.variant));
}

/// The words of people; else what the engine says of it.
QString whyText(const AuditRow& row, const CellContext& context)
{
    const session::InstrumentPart* part = context.part(row.instrument);
    QStringList parts;
    if (!row.words.empty()) parts << AuditModel::tr("“%1”", "typed reason").arg(toText(row.words));
    if (row.kind == AuditKind::Refused && row.what != ReasonCode::None) parts << ReasonText::title(row.what);
    if (!isOfCommand(row))
        for (const Reason& reason : row.reasons) {
            const QString said = row.isMeasured || reason.code == row.what ? ReasonText::detail(reason, part)
                                                                           : ReasonText::sentence(reason, part);
            if (!said.isEmpty()) parts << said;
        }
    return parts.join(AuditModel::tr(" — ", "between parts of a sentence"));
}

QString measuredText(const AuditRow& row, const CellContext&)
{
    return row.isMeasured ? RiskText::value(row.what, row.measured) : QString();
}

QString limitText(const AuditRow& row, const CellContext&)
{
    return row.isMeasured && row.what != ReasonCode::R19KillSwitch && row.what != ReasonCode::R20EventBlackout
               ? RiskText::value(row.what, row.limit)
               : QString();
}

QString sizeText(const AuditRow& row, const CellContext& context)
{
    if (!row.isMeasured || row.before.count <= 0) return {};
    const QString before = context.lots(row.instrument, row.before);
    if (row.kind == AuditKind::Warn) return before;
    return AuditModel::tr("%1 → %2", "quantity before and after")
        .arg(before, context.lots(row.instrument, row.kind == AuditKind::Block ? Lots{0} : row.after));
}

Tone kindTone(const AuditRow& row, const CellContext&) { return RiskText::tone(row.kind); }

template <QString (*Text)(const AuditRow&, const CellContext&)>
QVariant rawOf(const AuditRow& row, const CellContext& context)
{
    return Text(row, context);
}

constexpr std::array<ColumnInfo<AuditRow>, AuditModel::ColumnCount> kAuditColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::AuditModel", "Time"),
     QT_TRANSLATE_NOOP("sextant::models::AuditModel", "When it happened"), false,
     [](const AuditRow& r, const CellContext& c) { return c.time(r.time, r.instrument); },
     [](const AuditRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.time.ns); }, nullptr,
     [](const AuditRow& r, const CellContext& c) { return c.fullTime(r.time, r.instrument); }, true},
    {QT_TRANSLATE_NOOP("sextant::models::AuditModel", "Outcome"),
     QT_TRANSLATE_NOOP("sextant::models::AuditModel", "What became of it"), false,
     [](const AuditRow& r, const CellContext&) { return RiskText::of(r.kind); },
     [](const AuditRow& r, const CellContext&) -> QVariant { return static_cast<int>(r.kind); }, kindTone},
    {QT_TRANSLATE_NOOP("sextant::models::AuditModel", "Who"),
     QT_TRANSLATE_NOOP("sextant::models::AuditModel", "The operator, or the engine that it happened to"), false,
     whoText, rawOf<whoText>},
    {QT_TRANSLATE_NOOP("sextant::models::AuditModel", "What"),
     QT_TRANSLATE_NOOP("sextant::models::AuditModel", "The command, the rule or the incident"), false, whatText,
     rawOf<whatText>, kindTone},
    {QT_TRANSLATE_NOOP("sextant::models::AuditModel", "Why"),
     QT_TRANSLATE_NOOP("sextant::models::AuditModel", "The typed reason, or what the engine says"), false, whyText,
     rawOf<whyText>},
    {QT_TRANSLATE_NOOP("sextant::models::AuditModel", "Symbol"),
     QT_TRANSLATE_NOOP("sextant::models::AuditModel", "The instrument concerned"), false,
     [](const AuditRow& r, const CellContext& c) { return r.instrument.isSet() ? c.symbol(r.instrument) : QString(); },
     [](const AuditRow& r, const CellContext& c) -> QVariant { return c.symbol(r.instrument); }},
    {QT_TRANSLATE_NOOP("sextant::models::AuditModel", "Measured"),
     QT_TRANSLATE_NOOP("sextant::models::AuditModel", "What the rule found"), true, measuredText,
     [](const AuditRow& r, const CellContext&) -> QVariant { return r.measured; }},
    {QT_TRANSLATE_NOOP("sextant::models::AuditModel", "Limit"),
     QT_TRANSLATE_NOOP("sextant::models::AuditModel", "What the rule allows"), true, limitText,
     [](const AuditRow& r, const CellContext&) -> QVariant { return r.limit; }},
    {QT_TRANSLATE_NOOP("sextant::models::AuditModel", "Size"),
     QT_TRANSLATE_NOOP("sextant::models::AuditModel", "What the order wanted, and what the rule left of it"), true,
     sizeText, rawOf<sizeText>},
}};

} // namespace

AuditModel::AuditModel(QObject* parent) : SnapshotTable(staticMetaObject.className(), ColumnCount, parent) {}

const session::AuditRow* AuditModel::row(int row) const
{
    return row >= 0 && row < m_rows.count() ? &m_rows[row] : nullptr;
}

int AuditModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.count(); }

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    const session::AuditRow* entry = index.isValid() ? row(index.row()) : nullptr;
    if (entry == nullptr) return {};
    if (role == KeyRole) return QVariant::fromValue<qulonglong>(m_rows.number(index.row()));
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return context().fullTime(entry->time, entry->instrument);
    if (role == Qt::ToolTipRole && index.column() == Why) return whyText(*entry, context());
    return cellData(kAuditColumns[static_cast<std::size_t>(index.column())], *entry, context(), role);
}

HeaderInfo AuditModel::header(int column) const { return HeaderInfo(kAuditColumns[static_cast<std::size_t>(column)]); }

void AuditModel::rebuild(const session::Snapshot* snapshot)
{
    m_rows.reset(snapshot == nullptr ? decltype(snapshot->audit){} : snapshot->audit);
}

void AuditModel::update(const session::Snapshot&, const session::Snapshot& now)
{
    advance();
    follow(m_rows, now.audit);
}

} // namespace sextant::models
