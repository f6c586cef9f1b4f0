#pragma once

#include <QHash>
#include <QVariantMap>
#include <QWidget>

#include <optional>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "models/roles.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace sextant::models {
class FlagsModel;
class TextFilterProxy;
} // namespace sextant::models

namespace sextant::ui {

class ReasonStrip;
class TableView;
class ThemeController;

/// The feature flags: searched, switched with a reason, and switched back.
class FlagsPanel final : public QWidget {
    Q_OBJECT
public:
    FlagsPanel(const ThemeController& theme, models::FlagsModel& model, QWidget* parent = nullptr);

    /// Newest first, as the host keeps them: what "undo" goes back to.
    void setChanges(const std::vector<host::ChangeRecord>& changes);
    /// Why nothing can be changed ("This is a replay …"); empty: it can.
    void setBlocked(const QString& reason);
    /// The number under which the change of this flag will be answered; 0: nobody took it.
    void setSubmitted(const QString& name, quint64 ticket);
    /// What became of a change; unknown numbers are ignored.
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);

    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void flagChangeWanted(const QString& name, bool on, const QString& reason);

private:
    struct Change {
        QString name;
        bool on = false;
    };
    void ask(const QString& name, bool on, bool isUndo);
    void want(const Change& change, const QString& reason);
    void undo();
    void showCurrent();
    void showStatus(models::Tone tone, const QString& text);

    const ThemeController& m_theme;
    models::FlagsModel& m_model;
    models::TextFilterProxy* m_proxy;
    QLineEdit* m_search;
    QPushButton* m_undo;
    TableView* m_view;
    QLabel* m_description;
    ReasonStrip* m_strip;
    QLabel* m_status;
    QString m_blocked;
    QHash<QString, Change> m_sent;    // by flag: not yet numbered
    QHash<quint64, Change> m_pending; // by ticket
    std::optional<Change> m_back;     // what undoes the newest change
};

} // namespace sextant::ui
