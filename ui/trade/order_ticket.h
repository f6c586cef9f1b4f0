#pragma once

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

#include "engine/session/event.h"
#include "engine/session/snapshot.h"
#include "models/order_draft.h"
#include "models/order_preview.h"
#include "models/roles.h"

class QButtonGroup;
class QLabel;
class QPushButton;

namespace sextant::ui {

class ExitStrip;
class RulePreview;
class ThemeController;
class TicketForm;

/// Writes an order for one instrument. Says what it would probably cost and what risk would probably say, and hands it
/// over as a command; the engine decides.
///
/// By keys alone: B and S choose the side, Alt+1 to Alt+7 the type, Tab walks the fields, the arrow keys step prices
/// by the tick, Enter places the order (or goes to the first field that something is wrong with), Escape empties the
/// ticket.
class OrderTicket final : public QWidget {
    Q_OBJECT
public:
    explicit OrderTicket(const ThemeController& theme, QWidget* parent = nullptr);

    /// The newest; null: no session.
    void setSnapshot(const session::SnapshotPtr& snapshot);
    void setInstrument(InstrumentId instrument);
    /// Fills in a price that was chosen elsewhere (chart, book); the order becomes a limit order, or a stop order,
    /// unless it has such a price already.
    void setLimitPrice(Price price);
    void setStopPrice(Price price);
    void setSide(market::Side side);
    /// Where writing an order usually begins.
    void focusSize();
    /// Fills in every field; nothing is ordered.
    void setDraft(const models::OrderDraft& draft);
    /// Why nothing can be ordered whatever the snapshot says ("This is a replay …"); empty: it can.
    void setBlocked(const QString& reason);
    /// The host's number for the command of the last orderWanted(); 0: nobody took it.
    void setSubmitted(quint64 ticket);
    /// What became of it; other numbers than those of setSubmitted() are ignored.
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);
    /// The engine's answer to previewWanted(). One to an older question is ignored.
    void setPreview(const models::OrderPreview& preview);

    [[nodiscard]] const models::OrderDraft& draft() const { return m_draft; }
    [[nodiscard]] const models::DraftEstimate& estimate() const { return m_estimate; }
    /// Shown at present; nothing: the ticket's own estimate is.
    [[nodiscard]] const std::optional<models::OrderPreview>& preview() const { return m_preview; }
    [[nodiscard]] const TicketForm& form() const { return *m_form; }
    /// Why "Place" is disabled; empty while it is not.
    [[nodiscard]] QString obstacle() const;

    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

public Q_SLOTS:
    void place();

Q_SIGNALS:
    /// `command.key` is a new client order id. Twice for a pair.
    void orderWanted(const sextant::session::Command& command);
    /// What would the engine say of this order? Asked when the order has stood still for a moment and can be placed,
    /// and again from time to time while it stands. setPreview() answers.
    void previewWanted(quint64 question, const sextant::session::Command& command);
    /// Close, reverse, flatten or close a part: the ways out beside Buy and Sell.
    void exitWanted(const sextant::session::Command& command);
    /// One leg of a pair was refused: the other, which was not, is to go too.
    void cancelWanted(sextant::OrderId order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// A command that was handed over.
    struct Sent {
        quint64 ticket = 0;
        bool isAnswered = false;
        bool isAccepted = false;
    };

    // order_ticket.cpp: what is shown.
    QWidget* buildBody();
    QWidget* buildFooter();
    void orderTabs();
    void restyle();
    void readFields();
    void refresh();
    void showEstimate();
    /// The instrument, and whose order it is where there are several accounts.
    void showTitle();
    void showFigures();
    void showRules();
    [[nodiscard]] QString previewSummary() const;
    [[nodiscard]] const session::InstrumentPart* part() const;
    [[nodiscard]] QString problemText(models::DraftProblem problem) const;
    // order_ticket_sending.cpp: what becomes of it.
    void showStatus(models::Tone tone, const QString& text);
    void askPreview();
    void askPreviewSoon();
    void settle();
    void dropHalfPair();
    [[nodiscard]] bool isWaiting() const { return !m_sent.empty(); }
    [[nodiscard]] std::vector<session::Command> commands(const QString& key, trading::OrderGroupId group) const;

    const ThemeController& m_theme;
    session::SnapshotPtr m_snapshot;
    std::uint64_t m_serial = 0;
    std::uint8_t m_account = 0; // that orders go to
    models::WorkingOrders m_working;
    models::OrderDraft m_draft;
    models::DraftEstimate m_estimate;
    QString m_blocked;
    std::vector<Sent> m_sent;          // commands that have not all been answered
    trading::OrderGroupId m_group;     // of the newest pair
    trading::OrderGroupId m_halfGroup; // of a pair that only one leg of was taken
    QString m_refusal;                 // why the other leg was not
    bool m_isSubmitting = false;
    bool m_isStale = false;  // the snapshot has changed while hidden
    bool m_wasTried = false; // somebody tried to place it as it is

    std::optional<models::OrderPreview> m_preview;
    quint64 m_question = 0;
    quint64 m_askedAs = 0;          // question that was asked last
    session::SnapshotPtr m_askedOf; // the market it was asked of
    QTimer m_previewTimer;

    TicketForm* m_form;
    ExitStrip* m_exits;
    QLabel* m_symbol;
    QLabel* m_quote;
    QButtonGroup* m_sides;
    QPushButton* m_buy;
    QPushButton* m_sell;
    QLabel* m_quantity;
    QLabel* m_value;
    QLabel* m_costs;
    QLabel* m_risk;
    QLabel* m_gain;
    QLabel* m_rulesTitle;
    QLabel* m_verdict;
    RulePreview* m_rules;
    QPushButton* m_place;
    QLabel* m_obstacle;
    QLabel* m_status; // of the last order; empty once something was changed
};

} // namespace sextant::ui
