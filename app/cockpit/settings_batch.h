#pragma once

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

/// Changes several settings by one command: all of them or none. One list at a time.
class SettingsBatch final : public QObject {
    Q_OBJECT
public:
    using Submit = std::function<quint64(session::Command)>; ///< the number of a command; 0: nobody listens
    SettingsBatch(host::CockpitHost& host, Submit submit, QObject* parent = nullptr);

    /// finished() follows. `now`: what is in effect.
    void start(const QMap<QString, QString>& changes, const QString& reason, const session::SettingValues& now);
    /// Of any command; numbers of others are ignored.
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    struct Change {
        QString key;
        QString value;
        QString before;
    };
    /// Of the list that was finished last.
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }

Q_SIGNALS:
    void finished(const sextant::ui::SettingsOutcome& outcome);

private:
    [[nodiscard]] ui::SettingsOutcome checked() const;
    void look();
    void finish(const ui::SettingsOutcome& outcome);
    void finishSoon(const ui::SettingsOutcome& outcome);

    host::CockpitHost& m_host;
    Submit m_submit;
    bool m_isRunning = false;
    quint64 m_ticket = 0; // of the command that waits for its answer
    bool m_isOfSession = false;
    std::vector<Change> m_changes;
};

} // namespace sextant::cockpit
