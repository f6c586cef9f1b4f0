#pragma once

#include <QDialog>
#include <QStringList>

#include "engine/host/recovery.h"

namespace sextant::ui {

/// After an end that was not an orderly one: what was recovered, in words, and how to go on.
class RecoveryDialog final : public QDialog {
    Q_OBJECT
public:
    /// `session`: what people call the newest one.
    RecoveryDialog(const host::Recovery& recovery, const QString& session, QWidget* parent = nullptr);

    /// Sentence by sentence: when it ended, what there is of the session, what was open in it, what was repaired.
    [[nodiscard]] static QStringList sentences(const host::Recovery& recovery, const QString& session);
    /// The same in one, for a message.
    [[nodiscard]] static QString brief(const host::Recovery& recovery, const QString& session);

Q_SIGNALS:
    /// The session goes on at once, or stands still at first.
    void goOnWanted(bool startsPaused);
    /// Another session; the interrupted one stays as it is.
    void anotherWanted();
};

} // namespace sextant::ui
