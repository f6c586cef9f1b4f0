#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

#include "engine/host/cockpit_host.h"
#include "models/incidents_model.h"
#include "models/notifications.h"

namespace sextant::cockpit {

/// Keeps what was told: messages of the window, incidents of sessions, alerts. In the file notifications.json of the
/// workspace, written whole soon after each change and at the end.
class NotificationDesk final : public QObject {
    Q_OBJECT
public:
    static constexpr int kSoonMs = 2000;

    explicit NotificationDesk(host::CockpitHost& host, QObject* parent = nullptr);
    ~NotificationDesk() override;

    [[nodiscard]] models::Notifications& book() { return m_book; }
    /// The window showed it for some seconds.
    void noteMessage(const QString& text, models::Tone tone);
    /// An alert fired.
    void noteAlert(const QString& text, models::Tone tone, const std::string& symbol, Time engineTime);
    /// Takes in the incidents that came since; those of a replay are no news.
    void look(const session::SnapshotPtr& snapshot);
    /// Writes what is not written yet. False: it could not be; tried again with the next change.
    bool write();

private:
    void read();
    [[nodiscard]] Time now() const;

    host::CockpitHost& m_host;
    models::Notifications m_book;
    models::IncidentsModel m_incidents; // their words
    QString m_file;
    QTimer m_soon;
    session::SnapshotPtr m_looked;
};

} // namespace sextant::cockpit
