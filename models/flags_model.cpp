#include "models/flags_model.h"

#include <utility>

#include "models/number_text.h"
#include "models/registry_text.h"
#include "models/roles.h"

namespace sextant::models {
namespace {

const session::FlagDefinition* flagNamed(std::span<const session::FlagDefinition> flags, std::string_view name)
{
    for (const session::FlagDefinition& flag : flags)
        if (flag.name == name) return &flag;
    return nullptr;
}

/// The first parent that is off, of the flag or of a parent of it; empty: none.
QString offParent(std::span<const session::FlagDefinition> flags, const session::FlagDefinition& flag,
                  const session::FlagValues& values)
{
    std::string_view rest = flag.parents;
    while (!rest.empty()) {
        const auto bar = rest.find('|');
        const std::string_view name = rest.substr(0, bar);
        rest = bar == std::string_view::npos ? std::string_view{} : rest.substr(bar + 1);
        if (!values.isSet(name)) return toText(name);
        const session::FlagDefinition* parent = flagNamed(flags, name);
        if (parent == nullptr) continue;
        if (QString above = offParent(flags, *parent, values); !above.isEmpty()) return above;
    }
    return {};
}

} // namespace

FlagsModel::FlagsModel(QObject* parent) : FlagsModel(session::flagDefinitions(), parent) {}

FlagsModel::FlagsModel(std::span<const session::FlagDefinition> definitions, QObject* parent)
    : QAbstractTableModel(parent), m_definitions(definitions)
{
    for (const session::FlagDefinition& definition : definitions) {
        Row row;
        row.definition = &definition;
        m_rows.push_back(row);
    }
    setFlags({});
}

void FlagsModel::setFlags(const session::FlagValues& values)
{
    for (int i = 0; i < rowCount(); ++i) {
        Row next = m_rows[static_cast<std::size_t>(i)];
        next.isOn = values.isSet(next.definition->name);
        next.heldBy = offParent(m_definitions, *next.definition, values);
        follow(i, next);
    }
}

void FlagsModel::setChanges(const std::vector<host::ChangeRecord>& changes)
{
    for (int i = 0; i < rowCount(); ++i) {
        Row next = m_rows[static_cast<std::size_t>(i)];
        next.hasChange = false;
        next.change = {};
        for (const host::ChangeRecord& change : changes) {
            if (!change.isFlag || change.key != next.definition->name) continue;
            next.change = change;
            next.hasChange = true;
            break;
        }
        follow(i, next);
    }
}

void FlagsModel::setEffects(const std::vector<host::FlagEffectRow>& effects)
{
    for (int i = 0; i < rowCount(); ++i) {
        Row next = m_rows[static_cast<std::size_t>(i)];
        next.effect.clear();
        for (const host::FlagEffectRow& effect : effects)
            if (effect.entry == 0 && effect.flag == next.definition->name) next.effect = FlagText::effect(effect.count);
        follow(i, next);
    }
}

void FlagsModel::setRefusals(const std::map<std::string, QString, std::less<>>& refusals)
{
    for (int i = 0; i < rowCount(); ++i) {
        Row next = m_rows[static_cast<std::size_t>(i)];
        const auto found = refusals.find(next.definition->name);
        next.refusal = found == refusals.end() ? QString() : found->second;
        follow(i, next);
    }
}

void FlagsModel::setWallTime(Time now)
{
    m_now = now;
    for (int i = 0; i < rowCount(); ++i)
        follow(i, m_rows[static_cast<std::size_t>(i)]);
}

void FlagsModel::setTimeText(const TimeText& times)
{
    if (times == m_times) return;
    m_times = times;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, LastChange), index(rowCount() - 1, LastChange));
}

void FlagsModel::follow(int row, Row next)
{
    next.hint =
        m_now.ns == 0 ? FlagText::Hint{} : FlagText::hint(next.hasChange ? &next.change : nullptr, next.isOn, m_now);
    const Row before = std::exchange(m_rows[static_cast<std::size_t>(row)], next);
    for (int column = 0; column < ColumnCount; ++column) {
        const bool isSwitch = column == On && (before.heldBy != next.heldBy || before.refusal != next.refusal);
        if (isSwitch || text(before, column) != text(next, column))
            Q_EMIT dataChanged(index(row, column), index(row, column));
    }
}

QString FlagsModel::name(int row) const
{
    return row >= 0 && row < rowCount() ? toText(m_rows[static_cast<std::size_t>(row)].definition->name) : QString();
}

bool FlagsModel::isOn(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[static_cast<std::size_t>(row)].isOn;
}

QString FlagsModel::refusal(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].refusal : QString();
}

int FlagsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FlagsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FlagsModel::text(const Row& row, int column) const
{
    switch (column) {
    case Flag:
        return toText(row.definition->name);
    case On:
        return row.isOn ? tr("on", "flag") : tr("off", "flag");
    case Works:
        if (!row.heldBy.isEmpty()) return tr("held by %1", "a flag that is off").arg(row.heldBy);
        return row.isOn ? tr("in effect", "flag") : unknownText();
    case Description:
        return descriptionOf(*row.definition);
    case Effect:
        return row.effect.isEmpty() ? unknownText() : row.effect;
    case Hint:
        return row.hint.text;
    case LastChange: {
        if (!row.hasChange) return tr("never changed");
        const QString what = tr("%1 by %2, %3 (%4)", "on or off, who, when, time zone")
                                 .arg(toText(row.change.after.empty() ? "—" : row.change.after),
                                      toText(row.change.actor), m_times.full(row.change.wallTime), m_times.label());
        return row.change.reason.empty() ? what : tr("%1: %2", "a change, why").arg(what, toText(row.change.reason));
    }
    default:
        return {};
    }
}

QVariant FlagsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isSwitch = index.column() == On;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (isSwitch && !row.refusal.isEmpty()) return row.refusal;
        return text(row, index.column() == Flag || isSwitch ? static_cast<int>(Description) : index.column());
    case Qt::AccessibleTextRole:
        return isSwitch ? tr("%1 is %2", "flag, on or off").arg(text(row, Flag), text(row, On))
                        : text(row, index.column());
    case SortRole:
        return isSwitch ? QVariant(row.isOn ? 1 : 0)
               : index.column() == LastChange
                   ? QVariant::fromValue<qlonglong>(row.hasChange ? row.change.wallTime.ns : 0)
                   : QVariant(text(row, index.column()));
    case SwitchRole:
        return isSwitch ? QVariant(row.isOn) : QVariant();
    case Qt::CheckStateRole:
        return isSwitch ? QVariant(static_cast<int>(row.isOn ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case BlockedRole:
        if (!isSwitch && index.column() != Works) return {};
        if (isSwitch && !row.refusal.isEmpty()) return row.refusal;
        return row.heldBy.isEmpty() ? QString() : tr("It needs %1, which is off.", "a flag").arg(row.heldBy);
    case ToneRole:
        if (index.column() == Works && !row.heldBy.isEmpty() && row.isOn) return static_cast<int>(Tone::Warning);
        if (index.column() == Works && row.isOn) return static_cast<int>(Tone::Accent);
        if (index.column() == Hint) return static_cast<int>(row.hint.isStale ? Tone::Warning : Tone::Muted);
        return static_cast<int>(
            index.column() == Description || index.column() == Effect || index.column() == LastChange ? Tone::Muted
                                                                                                      : Tone::Plain);
    case KeyRole:
        return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(index.row()));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case kSearchRole:
        return QStringList{text(row, Flag),        text(row, On),   text(row, Works),
                           text(row, Description), text(row, Hint), text(row, LastChange)}
            .join(QLatin1Char(' '));
    default:
        return {};
    }
}

bool FlagsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != On) return false;
    if (role != SwitchRole && role != Qt::CheckStateRole && role != Qt::EditRole) return false;
    const bool wanted = role == Qt::CheckStateRole ? value.toInt() == Qt::Checked : value.toBool();
    if (wanted == isOn(index.row())) return false;
    Q_EMIT changeWanted(name(index.row()), wanted);
    return true;
}

Qt::ItemFlags FlagsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == On) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant FlagsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    const bool isTitle = role == Qt::DisplayRole;
    if (!isTitle && role != Qt::ToolTipRole) return {};
    switch (section) {
    case Flag:
        return isTitle ? tr("Flag") : tr("Name of the feature flag");
    case On:
        return isTitle ? tr("On", "flag switch") : tr("Turning it asks for a reason");
    case Works:
        return isTitle ? tr("Works") : tr("Whether it is in effect, or which flag above it is off");
    case Description:
        return isTitle ? tr("Description") : tr("What it changes");
    case Effect:
        return isTitle ? tr("Effect since") : tr("What it did since its last change, or since the session began");
    case Hint:
        return isTitle ? tr("Hint") : tr("Whether it has expired, or was left on for long");
    default:
        return isTitle ? tr("Last change") : tr("Who changed it last, when and why");
    }
}

} // namespace sextant::models
