#include "app/cockpit/replay_desk.h"

namespace sextant::cockpit {

using host::HostState;
using host::RecordedSignal;
using host::SessionKind;

ReplayDesk::ReplayDesk(host::CockpitHost& host, QObject* parent)
    : QObject(parent), m_host(host), m_index(host.workspace()), m_previous(new QAction(tr("Previous signal"), this)),
      m_next(new QAction(tr("Next signal"), this))
{
    m_previous->setObjectName(QStringLiteral("session.previousSignal"));
    m_previous->setShortcut(Qt::Key_F6);
    m_next->setObjectName(QStringLiteral("session.nextSignal"));
    m_next->setShortcut(Qt::Key_F7);
    const auto now = [this] { return m_wanted ? m_wanted->time : m_snapshot ? m_snapshot->now : Time::min(); };
    connect(m_previous, &QAction::triggered, this, [this, now] { goOn(m_index.previous(now())); });
    connect(m_next, &QAction::triggered, this, [this, now] { goOn(m_index.next(now())); });
    connect(&m_index, &host::SignalIndex::changed, this, &ReplayDesk::update);
    connect(&m_host, &host::CockpitHost::opened, this, &ReplayDesk::follow);
    connect(&m_host, &host::CockpitHost::statusChanged, this, &ReplayDesk::follow);
    connect(&m_host, &host::CockpitHost::failed, this, [this] { m_wanted.reset(); });
    update();
}

void ReplayDesk::goTo(const RecordedSignal& place, const std::string& sessionId)
{
    const host::HostStatus status = m_host.status();
    const std::string wanted = sessionId.empty() ? status.sessionId : sessionId;
    if (wanted.empty()) return;
    if (status.kind == SessionKind::Replay && status.sessionId == wanted) return goOn(place);
    host::OpenRequest request;
    request.kind = host::OpenRequest::Kind::Replay;
    request.sessionId = wanted;
    request.fastForward = place.time;
    m_host.open(std::move(request));
    m_wanted = place;
}

void ReplayDesk::goOn(const std::optional<RecordedSignal>& place)
{
    if (!place) return;
    m_host.pause(); // it stays where it arrives
    if (m_host.seek(place->time)) m_wanted = place;
    update();
}

void ReplayDesk::setSnapshot(const session::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    update();
    if (!m_wanted || !snapshot || snapshot->now != m_wanted->time) return;
    const HostState state = m_host.status().state;
    if (state != HostState::Paused && state != HostState::Ended) return;
    const RecordedSignal place = *m_wanted;
    m_wanted.reset();
    Q_EMIT arrived(place);
}

/// Another session, or none: its signals.
void ReplayDesk::follow()
{
    const host::HostStatus status = m_host.status();
    const std::string replayed = status.kind == SessionKind::Replay ? status.sessionId : std::string();
    if (replayed != m_index.sessionId()) m_index.read(replayed);
    // The snapshot may have come before the engine said that it is there.
    if (m_wanted) setSnapshot(m_snapshot);
}

void ReplayDesk::update()
{
    const bool isReplay = !m_index.sessionId().empty();
    const Time now = m_snapshot ? m_snapshot->now : Time::min();
    const bool hasPrevious = isReplay && m_snapshot && m_index.previous(now);
    const bool hasNext = isReplay && m_snapshot && m_index.next(now);
    const auto tell = [&](QAction* action, bool isThere, const QString& what, const QString& none) {
        action->setEnabled(isThere);
        action->setToolTip(!isReplay             ? tr("%1: in a replay, which Ctrl+Shift+O opens").arg(action->text())
                           : m_index.isReading() ? tr("The signals of the session are being read …")
                           : isThere             ? what
                                                 : none);
    };
    tell(m_previous, hasPrevious, tr("Go back to the signal before this moment, and stay there (F6)"),
         tr("There is no signal before this moment."));
    tell(m_next, hasNext, tr("Go on to the next signal of the session, and stay there (F7)"),
         tr("There is no further signal in this session."));
}

} // namespace sextant::cockpit
