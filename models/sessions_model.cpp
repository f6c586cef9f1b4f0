#include "models/sessions_model.h"

#include <algorithm>
#include <utility>

#include "models/number_text.h"
#include "models/roles.h"

namespace sextant::models {

SessionsModel::SessionsModel(QObject* parent) : QAbstractTableModel(parent) {}

void SessionsModel::setSessions(std::vector<host::SessionSummary> sessions)
{
    const bool areSame = std::equal(sessions.begin(), sessions.end(), m_sessions.begin(), m_sessions.end(),
                                    [](const auto& a, const auto& b) { return a.sessionId == b.sessionId; });
    if (!areSame) {
        beginResetModel();
        m_sessions = std::move(sessions);
        endResetModel();
        return;
    }
    const std::vector<host::SessionSummary> before = std::exchange(m_sessions, std::move(sessions));
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < ColumnCount; ++column) {
            const auto at = static_cast<std::size_t>(row);
            if (text(before[at], column) != text(m_sessions[at], column))
                Q_EMIT dataChanged(index(row, column), index(row, column));
        }
}

void SessionsModel::setNotes(std::map<std::string, std::string> notes)
{
    const auto before = std::exchange(m_notes, std::move(notes));
    const auto noteIn = [](const auto& all, const std::string& id) {
        const auto found = all.find(id);
        return found == all.end() ? std::string() : found->second;
    };
    for (int row = 0; row < rowCount(); ++row)
        if (const std::string& id = m_sessions[static_cast<std::size_t>(row)].sessionId;
            noteIn(before, id) != noteIn(m_notes, id))
            Q_EMIT dataChanged(index(row, Note), index(row, Note));
}

void SessionsModel::setTimeText(const TimeText& times)
{
    if (times == m_times) return;
    m_times = times;
    Q_EMIT headerDataChanged(Qt::Horizontal, Created, Created);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, Created), index(rowCount() - 1, Created));
}

const host::SessionSummary* SessionsModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_sessions[static_cast<std::size_t>(row)] : nullptr;
}

int SessionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

int SessionsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SessionsModel::text(const host::SessionSummary& session, int column) const
{
    switch (column) {
    case Name:
        return toText(session.name.empty() ? session.sessionId : session.name);
    case Kind:
        switch (session.kind) {
        case host::SessionKind::None:
            return unknownText();
        case host::SessionKind::Simulation:
            return tr("SIM", "session on invented prices");
        case host::SessionKind::Live:
            return tr("LIVE", "paper session on a venue's live prices");
        case host::SessionKind::Recording:
            return tr("PAPER", "paper session on recorded prices");
        case host::SessionKind::Replay:
            return tr("REPLAY", "a look back at a session");
        }
        return unknownText();
    case Created:
        return m_times.full(session.created);
    case State:
        return session.isClosed ? tr("complete", "session") : tr("can be resumed", "session");
    case Source:
        return toText(session.source);
    case Note: {
        const auto note = m_notes.find(session.sessionId);
        return note == m_notes.end() ? QString() : toText(note->second).simplified();
    }
    default:
        return {};
    }
}

QVariant SessionsModel::data(const QModelIndex& index, int role) const
{
    const host::SessionSummary* session = index.isValid() ? row(index.row()) : nullptr;
    if (session == nullptr) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*session, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? tr("Session %1").arg(toText(session->sessionId))
                                      : text(*session, index.column());
    case SortRole:
        return index.column() == Created ? QVariant::fromValue<qlonglong>(session->created.ns)
                                         : QVariant(text(*session, index.column()));
    case ToneRole: {
        const bool isResumable = index.column() == State && !session->isClosed;
        const bool isInvented = index.column() == Kind && session->kind == host::SessionKind::Simulation;
        return static_cast<int>(isResumable ? Tone::Accent : isInvented ? Tone::Warning : Tone::Plain);
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    const bool isTitle = role == Qt::DisplayRole;
    if (!isTitle && role != Qt::ToolTipRole) return {};
    switch (section) {
    case Name:
        return isTitle ? tr("Session") : tr("What the session is called");
    case Kind:
        return isTitle ? tr("Kind") : tr("Where its prices come from");
    case Created:
        return isTitle ? m_times.labelled(tr("Created")) : tr("When it was begun");
    case State:
        return isTitle ? tr("State") : tr("Whether it can go on");
    case Note:
        return isTitle ? tr("Note") : tr("What people wrote about the session");
    default:
        return isTitle ? tr("Source") : tr("Files or simulator it was made from");
    }
}

} // namespace sextant::models
