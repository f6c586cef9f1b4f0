#pragma once

#include <QVariantMap>
#include <QWidget>

#include <map>
#include <memory>
#include <vector>

#include "engine/session/snapshot.h"
#include "models/order_draft.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;

namespace sextant::ui {

class FieldRow;
class PriceField;
class ThemeController;

/// The fields of an order ticket. Shows those that the kind of order has, and what is wrong with each below it.
class TicketForm final : public QWidget {
    Q_OBJECT
public:
    explicit TicketForm(const ThemeController& theme, QWidget* parent = nullptr);

    /// Null: none. Another instrument empties prices, and brings back what was chosen for it last.
    void setMarket(const session::InstrumentPart* part, Time now);
    /// Fills in everything but side and instrument.
    void setDraft(const models::OrderDraft& draft);
    /// Reads everything but side and instrument.
    void read(models::OrderDraft& draft) const;
    /// The order becomes a limit order, or a stop order, at this price.
    void setLimitPrice(Price price);
    void setStopPrice(Price price);
    /// By its place in the list of types, from 0.
    void chooseType(int row);
    /// Empties prices and size.
    void clear();
    void focusSize();

    /// Shows what is wrong. What is merely missing is shown once somebody tried to place the order.
    void setProblems(const std::vector<models::DraftProblem>& problems, market::Side side, bool wasTried);
    /// The first field whose text is none of its kind; empty: all can be read.
    [[nodiscard]] QString fault() const;
    /// Takes the focus to the first field that something is wrong with.
    bool focusFirstError();
    [[nodiscard]] QString errorAt(models::DraftField field) const;

    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);
    /// In the order of the fields on the screen.
    [[nodiscard]] std::vector<QWidget*> controls() const;

Q_SIGNALS:
    void changed();

private:
    /// In the list of types, beside the kinds: a limit and a stop order of which one cancels the other.
    static constexpr int kPairType = 100;

    static void selectData(QComboBox* box, int value);
    void build();
    FieldRow* addRow(const QString& title, models::DraftField field);
    void connectFields();
    void showRows();
    void showUnits();
    void followLast();
    void remember();
    [[nodiscard]] QVariantMap choices() const;
    void choose(const QVariantMap& choices);
    [[nodiscard]] trading::Trail trail() const;
    [[nodiscard]] std::map<models::DraftField, QString> faults() const;

    const ThemeController& m_theme;
    std::shared_ptr<const market::Instrument> m_instrument;
    Price m_last;
    Time m_now;
    QVariantMap m_choices; // of each instrument, by symbol
    bool m_isFilling = false;

    QFormLayout* m_form;
    std::map<models::DraftField, FieldRow*> m_rows;
    QComboBox* m_type;
    QComboBox* m_tif;
    QDateTimeEdit* m_goodTill;
    PriceField* m_limit;
    PriceField* m_stopPrice;
    QLineEdit* m_trail;
    QComboBox* m_trailBy;
    QComboBox* m_trigger;
    QLineEdit* m_size;
    QComboBox* m_sizeBy;
    QLineEdit* m_shown;
    QCheckBox* m_postOnly;
    QCheckBox* m_reduceOnly;
    PriceField* m_stop;
    PriceField* m_target;
    FieldRow* m_triggerRow;
};

} // namespace sextant::ui
