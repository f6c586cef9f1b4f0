#pragma once

#include <QHash>
#include <QMap>
#include <QObject>

#include <functional>
#include <vector>

#include "engine/session/event.h"
#include "ui/operate/settings_dialog.h"

namespace sextant::host {
class CockpitHost;
}

namespace sextant::cockpit {

/// Changes several settings: all of them or none. Without a session they are stored in one transaction. A session takes
/// them one after the other; where it refuses one, those it took before are given back. One list at a time.
class SettingsBatch final : public QObject {
    Q_OBJECT
public:
    using Submit = std::function<quint64(session::Command)>; ///< the number of a command; 0: no session listens
    SettingsBatch(host::CockpitHost& host, Submit submit, QObject* parent = nullptr);

    /// finished() follows. `now`: what is in effect, to go back to.
    void start(const QMap<QString, QString>& changes, const QString& reason, const session::SettingValues& now);
    /// Of any command; numbers of others are ignored.
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    struct Change {
        QString key;
        QString value;
        QString before;
        bool isTaken = false;
    };
    /// Of the list that was finished last.
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }

Q_SIGNALS:
    void finished(const sextant::ui::SettingsOutcome& outcome);

private:
    [[nodiscard]] session::Command commandOf(const QString& key, const QString& value, const QString& reason) const;
    void look();
    void store();
    void submitAll();
    void goOn();
    void finish();

    host::CockpitHost& m_host;
    Submit m_submit;
    bool m_isRunning = false;
    bool m_isGivingBack = false;
    QString m_reason;
    std::vector<Change> m_changes;
    QHash<quint64, std::size_t> m_waiting; // ticket -> place in m_changes
    ui::SettingsOutcome m_outcome;
};

} // namespace sextant::cockpit
