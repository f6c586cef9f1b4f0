#pragma once

#include <QAction>
#include <QObject>

#include <optional>
#include <string>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "engine/host/signal_index.h"

namespace sextant::cockpit {

/// Goes to signals: from one to the next in a replay, and to one of another session by opening its replay there.
class ReplayDesk final : public QObject {
    Q_OBJECT
public:
    explicit ReplayDesk(host::CockpitHost& host, QObject* parent = nullptr);

    /// Previous and next signal, for the transport bar.
    [[nodiscard]] std::vector<QAction*> actions() const { return {m_previous, m_next}; }
    void setSnapshot(const session::SnapshotPtr& snapshot);
    /// Goes there, at once or when it has been rebuilt, and stays paused; arrived() follows. `sessionId` empty: the
    /// session that is open. One that is open already is sought, any other is opened as a replay.
    void goTo(const host::RecordedSignal& place, const std::string& sessionId = {});

Q_SIGNALS:
    /// The replay stands at `place`; `signal` unset where it is a time alone.
    void arrived(const sextant::host::RecordedSignal& place);

private:
    void goOn(const std::optional<host::RecordedSignal>& place);
    void follow();
    void update();

    host::CockpitHost& m_host;
    host::SignalIndex m_index;
    QAction* m_previous;
    QAction* m_next;
    session::SnapshotPtr m_snapshot;
    std::optional<host::RecordedSignal> m_wanted;
};

} // namespace sextant::cockpit
