#pragma once

#include <QWidget>

#include <memory>

#include "engine/session/event.h"
#include "engine/session/snapshot.h"
#include "models/order_draft.h"
#include "models/roles.h"

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sextant::ui {

class PriceField;
class RulePreview;
class ThemeController;

/// Writes an order for one instrument. Says what it would probably cost and what risk would probably say, and hands it
/// over as a command; the engine decides.
class OrderTicket final : public QWidget {
    Q_OBJECT
public:
    explicit OrderTicket(const ThemeController& theme, QWidget* parent = nullptr);

    /// The newest; null: no session.
    void setSnapshot(const session::SnapshotPtr& snapshot);
    void setInstrument(InstrumentId instrument);
    /// Fills in a price that was chosen elsewhere (chart, book); the order becomes a limit order.
    void setLimitPrice(Price price);
    /// Fills in every field; nothing is ordered.
    void setDraft(const models::OrderDraft& draft);
    /// Why nothing can be ordered whatever the snapshot says ("This is a replay …"); empty: it can.
    void setBlocked(const QString& reason);
    /// The host's number for the command of the last orderWanted(); 0: nobody took it.
    void setSubmitted(quint64 ticket);
    /// What became of it; other numbers than that of setSubmitted() are ignored.
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);

    [[nodiscard]] const models::OrderDraft& draft() const { return m_draft; }
    [[nodiscard]] const models::DraftEstimate& estimate() const { return m_estimate; }
    /// Why "Place" is disabled; empty while it is not.
    [[nodiscard]] QString obstacle() const;

    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

public Q_SLOTS:
    void place();

Q_SIGNALS:
    /// `command.key` is a new client order id.
    void orderWanted(const sextant::session::Command& command);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildSides(QWidget* body);
    void buildForm(QWidget* body, QFormLayout* form);
    void buildFooter(QWidget* footer);
    void orderTabs();
    void restyle();
    void readFields();
    void refresh();
    void showEstimate();
    void showStatus(models::Tone tone, const QString& text);
    void showSizeUnit();
    [[nodiscard]] const session::InstrumentPart* part() const;
    [[nodiscard]] QString problemText(models::DraftProblem problem) const;
    [[nodiscard]] QString fieldObstacle() const;

    const ThemeController& m_theme;
    session::SnapshotPtr m_snapshot;
    std::uint64_t m_serial = 0;
    models::WorkingOrders m_working;
    models::OrderDraft m_draft;
    models::DraftEstimate m_estimate;
    QString m_blocked;
    quint64 m_pending = 0; // command that has not been answered
    bool m_isSubmitting = false;
    bool m_isStale = false; // the snapshot has changed while hidden

    QLabel* m_symbol;
    QLabel* m_quote;
    QButtonGroup* m_sides;
    QPushButton* m_buy;
    QPushButton* m_sell;
    QComboBox* m_kind;
    QComboBox* m_tif;
    PriceField* m_limit;
    QLineEdit* m_size;
    QComboBox* m_sizeBy;
    PriceField* m_stop;
    PriceField* m_target;
    QLabel* m_quantity;
    QLabel* m_value;
    QLabel* m_costs;
    QLabel* m_risk;
    QLabel* m_rulesTitle;
    RulePreview* m_rules;
    QPushButton* m_place;
    QLabel* m_obstacle;
    QLabel* m_status; // of the last order; empty once something was changed
};

} // namespace sextant::ui
