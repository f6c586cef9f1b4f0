#pragma once

#include <QVariantMap>
#include <QWidget>

#include <optional>

#include "engine/session/event.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace sextant::models {
class TextFilterProxy;
class TradeJournalModel;
} // namespace sextant::models

namespace sextant::ui {

class TableView;
class ThemeController;

/// The trade journal: closed trades with their best and worst result, notes and tags that are added to the chosen one,
/// and files of it.
class JournalPanel final : public QWidget {
    Q_OBJECT
public:
    enum class File { TaxLots, Trades, Days };

    JournalPanel(const ThemeController& theme, models::TradeJournalModel& trades, QWidget* parent = nullptr);

    [[nodiscard]] TableView* view() const { return m_view; }
    /// The host's number for the note that was sent last; 0: it was not taken.
    void setSubmitted(quint64 ticket);
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);
    /// Why nothing can be noted; empty: it can.
    void setBlocked(const QString& reason);
    /// Trades of one account; nothing: of all, with a column that says whose where there are `several`.
    void showAccounts(std::optional<int> only, bool areSeveral);
    /// What became of a file, as a sentence.
    void showMessage(const QString& text);

    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void commandWanted(const sextant::session::Command& command);
    void fileWanted(sextant::ui::JournalPanel::File file);

private:
    [[nodiscard]] int chosenRow() const; ///< of the model; -1: none
    void showChosen();
    void add();

    models::TradeJournalModel& m_trades;
    models::TextFilterProxy* m_proxy;
    TableView* m_view;
    QLineEdit* m_search;
    QToolButton* m_export;
    QLabel* m_chosen;
    QLineEdit* m_note;
    QLineEdit* m_tags;
    QPushButton* m_add;
    QLabel* m_message;
    QString m_blocked;
    quint64 m_ticket = 0;
};

} // namespace sextant::ui
