#pragma once

#include <QObject>

#include <functional>

#include "app/cockpit/book_store.h"
#include "engine/host/cockpit_host.h"
#include "models/incidents_model.h"
#include "models/notifications.h"

namespace sextant::cockpit {

/// Keeps what was told: messages of the window, incidents of sessions, alerts. In the file notifications.json of the
/// workspace, written whole soon after each change and at the end.
class NotificationDesk final : public QObject {
    Q_OBJECT
public:
    explicit NotificationDesk(host::CockpitHost& host, QObject* parent = nullptr);

    [[nodiscard]] models::Notifications& book() { return m_book; }
    /// The window showed it for some seconds.
    void noteMessage(const QString& text, models::Tone tone);
    /// An alert fired.
    void noteAlert(const QString& text, models::Tone tone, const std::string& symbol, Time engineTime);
    /// Takes in the incidents that came since; those of a replay are no news.
    void look(const session::SnapshotPtr& snapshot);

private:
    [[nodiscard]] Time now() const;

    host::CockpitHost& m_host;
    models::Notifications m_book;
    models::IncidentsModel m_incidents; // their words
    BookStore m_store;
    session::SnapshotPtr m_looked;
};

} // namespace sextant::cockpit
