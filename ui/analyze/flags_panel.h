#pragma once

#include <QHash>
#include <QVariantMap>
#include <QWidget>

#include "models/roles.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sextant::host {
struct ChangeRecord;
} // namespace sextant::host

namespace sextant::models {
class FlagHistoryModel;
class FlagsModel;
class TextFilterProxy;
} // namespace sextant::models

namespace sextant::ui {

class ReasonStrip;
class TableView;
class ThemeController;

/// The feature flags: searched, switched with a reason, for some time or for good; below them who switched which, and
/// the way back.
class FlagsPanel final : public QWidget {
    Q_OBJECT
public:
    FlagsPanel(const ThemeController& theme, models::FlagsModel& model, models::FlagHistoryModel& history,
               QWidget* parent = nullptr);

    /// Why nothing can be changed ("This is a replay …"); empty: it can.
    void setBlocked(const QString& reason);
    /// The number under which the change of this flag will be answered; 0: nobody took it.
    void setSubmitted(const QString& name, quint64 ticket);
    /// What became of a change; unknown numbers are ignored.
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);

    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] TableView* history() const { return m_historyView; }
    void chooseFlag(const QString& name);
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    /// `days`: from then on it is called stale; 0: never.
    void flagChangeWanted(const QString& name, bool on, const QString& reason, int days);

private:
    struct Change {
        QString name;
        bool on = false;
    };
    [[nodiscard]] const host::ChangeRecord* chosenChange() const;
    void ask(const Change& change, const QString& undone);
    void want(const Change& change, const QString& reason);
    void undo();
    void showUndo();
    void showCurrent();
    void showStatus(models::Tone tone, const QString& text);

    const ThemeController& m_theme;
    models::FlagsModel& m_model;
    models::TextFilterProxy* m_proxy;
    models::FlagHistoryModel& m_history;
    models::TextFilterProxy* m_historyProxy;
    QLineEdit* m_search;
    QPushButton* m_undo;
    TableView* m_view;
    TableView* m_historyView;
    QComboBox* m_expires;
    QLabel* m_description;
    ReasonStrip* m_strip;
    QLabel* m_status;
    QString m_blocked;
    QHash<QString, Change> m_sent;    // by flag: not yet numbered
    QHash<quint64, Change> m_pending; // by ticket
};

} // namespace sextant::ui
