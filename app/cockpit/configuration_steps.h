#pragma once

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

#include "app/cockpit/settings_batch.h"
#include "engine/host/cockpit_host.h"
#include "engine/session/configuration/flags.h"
#include "models/undo_book.h"

namespace sextant::cockpit {

/// Settings and flags that people change in the window, as steps that can be taken back. What takes them back is a
/// command like any other: checked against the role, journaled with a reason, refused by a replay. What somebody else
/// has changed since stays as it is.
class ConfigurationSteps final : public QObject {
    Q_OBJECT
public:
    struct Values {
        session::SettingValues settings;
        session::FlagValues flags;
    };
    /// `send` gives a command to the host without noting it here; `now`: what is in effect.
    ConfigurationSteps(host::CockpitHost& host, models::UndoBook& steps, SettingsBatch::Submit send,
                       std::function<Values()> now, QObject* parent = nullptr);

    /// A command that people gave, before anything shows what it changed. Others than Flag and Setting are ignored.
    void noteSubmitted(const session::Command& command, quint64 ticket);
    /// All of these were taken.
    void keep(const std::vector<SettingsBatch::Change>& changes);
    /// Of any command; numbers of others are ignored.
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);

Q_SIGNALS:
    /// Something was taken back or done again.
    void changed();

private:
    using Finish = models::UndoBook::Finish;
    struct FlagChange {
        QString name;
        bool before = false;
        bool after = false;
        std::optional<Time> expiresBefore; ///< wall clock
        std::optional<Time> expiresAfter;
    };
    void keepFlag(const FlagChange& change);
    void setSettings(const std::vector<SettingsBatch::Change>& changes, bool isUndo, const Finish& finish);
    void setFlag(const FlagChange& change, bool isUndo, const Finish& finish);
    void end(const ui::SettingsOutcome& outcome);
    void look();
    [[nodiscard]] static QString reasonOf(const QString& what, bool isUndo);
    [[nodiscard]] static QString textOf(const std::vector<SettingsBatch::Change>& changes);
    [[nodiscard]] static QString textOf(const FlagChange& change);

    host::CockpitHost& m_host;
    models::UndoBook& m_steps;
    SettingsBatch::Submit m_send;
    std::function<Values()> m_now;
    SettingsBatch m_batch;
    Finish m_finish;                                               // of m_batch; null: it is at rest
    QHash<quint64, std::vector<SettingsBatch::Change>> m_settings; // commands that wait for their answer
    QHash<quint64, FlagChange> m_flags;
    QHash<quint64, Finish> m_back; // flags on their way back
};

} // namespace sextant::cockpit
