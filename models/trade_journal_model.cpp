#include "models/trade_journal_model.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/state_text.h"

namespace sextant::models {
namespace {

using session::PositionRow;

std::int64_t journalSeconds(const PositionRow& row)
{
    return std::chrono::floor<std::chrono::seconds>(row.closed - row.opened).count();
}

QVariant journalUnits(Cash amount) { return QVariant::fromValue<qlonglong>(amount.units); }

QString journalMultipleText(const PositionRow& row, const CellContext&)
{
    return row.multiple
               ? TradeJournalModel::tr("%1R", "result in units of the risk").arg(signedNumberText(*row.multiple, 2))
               : unknownText();
}

constexpr std::array<ColumnInfo<PositionRow>, TradeJournalModel::ColumnCount> kJournalColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Closed"),
     QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "When it was closed"), false,
     [](const PositionRow& r, const CellContext& c) { return c.time(r.closed, r.instrument); },
     [](const PositionRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(r.closed.ns); }, nullptr,
     [](const PositionRow& r, const CellContext& c) { return c.fullTime(r.closed, r.instrument); }, true},
    {QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Symbol"),
     QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Instrument"), false,
     [](const PositionRow& r, const CellContext& c) { return c.symbol(r.instrument); },
     [](const PositionRow& r, const CellContext& c) -> QVariant { return c.symbol(r.instrument); }},
    {QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Account"),
     QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Whose position it was"), false,
     [](const PositionRow& r, const CellContext& c) { return c.account(r.account); },
     [](const PositionRow& r, const CellContext&) -> QVariant { return int{r.account}; }},
    {QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Size"),
     QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "The largest it was: + long, - short"), true,
     [](const PositionRow& r, const CellContext& c) { return c.lots(r.instrument, r.largest, true); },
     [](const PositionRow& r, const CellContext& c) -> QVariant { return c.lotsValue(r.instrument, r.largest); }},
    {QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "P&L"),
     QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Result less fees, dividends and funding included"), true,
     [](const PositionRow& r, const CellContext&) { return signedCashText(r.net()); },
     [](const PositionRow& r, const CellContext&) { return journalUnits(r.net()); },
     [](const PositionRow& r, const CellContext&) {
         return StateText::toneOfResult(static_cast<double>(r.net().units));
     }},
    {QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "R"),
     QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Result in units of what the stop put at risk"), true,
     journalMultipleText,
     [](const PositionRow& r, const CellContext&) -> QVariant { return r.multiple.value_or(-1e300); },
     [](const PositionRow& r, const CellContext&) {
         return r.multiple ? StateText::toneOfResult(*r.multiple) : Tone::Muted;
     }},
    {QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "MFE"),
     QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel",
                       "Maximum favourable excursion: the best result it ever showed, before fees"),
     true, [](const PositionRow& r, const CellContext&) { return signedCashText(r.best); },
     [](const PositionRow& r, const CellContext&) { return journalUnits(r.best); }},
    {QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "MAE"),
     QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel",
                       "Maximum adverse excursion: the worst result it ever showed, before fees"),
     true, [](const PositionRow& r, const CellContext&) { return signedCashText(r.worst); },
     [](const PositionRow& r, const CellContext&) { return journalUnits(r.worst); }},
    {QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Held"),
     QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "From the entry to the exit"), true,
     [](const PositionRow& r, const CellContext&) { return durationText(std::chrono::seconds(journalSeconds(r))); },
     [](const PositionRow& r, const CellContext&) { return QVariant::fromValue<qlonglong>(journalSeconds(r)); }},
    {QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Why"),
     QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Why it was closed"), false,
     [](const PositionRow& r, const CellContext&) { return ReasonText::brief(r.closing); },
     [](const PositionRow& r, const CellContext&) -> QVariant { return ReasonText::brief(r.closing); },
     [](const PositionRow&, const CellContext&) { return Tone::Muted; }},
    // What people wrote does not stand in the row.
    {QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Tags"),
     QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Tags of its notes"), false,
     [](const PositionRow&, const CellContext&) { return QString(); },
     [](const PositionRow&, const CellContext&) -> QVariant { return QString(); }},
    {QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "Note"),
     QT_TRANSLATE_NOOP("sextant::models::TradeJournalModel", "What people noted about it"), false,
     [](const PositionRow&, const CellContext&) { return QString(); },
     [](const PositionRow&, const CellContext&) -> QVariant { return QString(); }},
}};

} // namespace

TradeJournalModel::TradeJournalModel(QObject* parent) : SnapshotTable(staticMetaObject.className(), ColumnCount, parent)
{}

const session::PositionRow* TradeJournalModel::row(int row) const
{
    return row >= 0 && row < m_rows.count() ? &m_rows[row] : nullptr;
}

QString TradeJournalModel::notesOf(int index) const
{
    const PositionRow* position = row(index);
    const auto found = position == nullptr ? m_notes.end() : m_notes.find(position->position.value);
    return found == m_notes.end() ? QString() : found->second.words.join(QLatin1Char('\n'));
}

QString TradeJournalModel::tagsOf(int index) const
{
    const PositionRow* position = row(index);
    const auto found = position == nullptr ? m_notes.end() : m_notes.find(position->position.value);
    return found == m_notes.end() ? QString() : found->second.tags.join(tr(", ", "between tags"));
}

session::Command TradeJournalModel::noteCommand(int index, const QString& words, const QString& tags) const
{
    session::Command command;
    command.kind = session::CommandKind::Note;
    command.value = words.trimmed().toStdString();
    QStringList list;
    for (const QString& tag : tags.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString each = tag.trimmed(); !each.isEmpty() && !list.contains(each)) list << each;
    command.key = list.join(QLatin1Char(',')).toStdString();
    const PositionRow* position = row(index);
    if (position == nullptr) return command;
    command.position = position->position;
    if (snapshot() != nullptr && position->account < snapshot()->accounts.size())
        command.account = snapshot()->accounts[position->account]->name;
    return command;
}

int TradeJournalModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.count(); }

QVariant TradeJournalModel::data(const QModelIndex& index, int role) const
{
    const PositionRow* position = index.isValid() ? row(index.row()) : nullptr;
    if (position == nullptr) return {};
    if (role == KeyRole) return QVariant::fromValue<qulonglong>(position->position.value);
    if (role == AccountRole) return int{position->account};
    const bool isText = role == Qt::DisplayRole || role == SortRole || role == Qt::AccessibleTextRole;
    if (index.column() == Tags && (isText || role == Qt::ToolTipRole)) return tagsOf(index.row());
    if (index.column() == Note && isText) return notesOf(index.row()).replace(QLatin1Char('\n'), QLatin1String("; "));
    if (index.column() == Note && role == Qt::ToolTipRole) return notesOf(index.row());
    return cellData(kJournalColumns[static_cast<std::size_t>(index.column())], *position, context(), role);
}

HeaderInfo TradeJournalModel::header(int column) const
{
    return HeaderInfo(kJournalColumns[static_cast<std::size_t>(column)]);
}

void TradeJournalModel::readNotes(const session::Snapshot& snapshot, bool tells)
{
    const auto& notes = snapshot.notes;
    for (m_notesRead = std::max(m_notesRead, notes.first()); m_notesRead < notes.end(); ++m_notesRead) {
        const session::NoteRow& note = notes[m_notesRead];
        if (!note.position.isSet()) continue;
        Noted& noted = m_notes[note.position.value];
        noted.words << toText(note.text);
        for (const QString& tag : toText(note.tags).split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (!noted.tags.contains(tag)) noted.tags << tag;
        if (!tells) continue;
        for (int i = 0; i < m_rows.count(); ++i)
            if (m_rows[i].position == note.position) Q_EMIT dataChanged(index(i, Tags), index(i, Note));
    }
}

void TradeJournalModel::rebuild(const session::Snapshot* snapshot)
{
    m_notes.clear();
    m_notesRead = 0;
    m_rows.reset(snapshot == nullptr ? decltype(snapshot->closedPositions){} : snapshot->closedPositions);
    if (snapshot != nullptr) readNotes(*snapshot, false);
}

void TradeJournalModel::update(const session::Snapshot&, const session::Snapshot& now)
{
    advance();
    follow(m_rows, now.closedPositions);
    readNotes(now, true);
}

} // namespace sextant::models
