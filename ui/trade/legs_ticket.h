#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

#include "models/option_strategies.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace sextant::ui {

class ThemeController;

/// Orders the chosen options as one: how many, at what price together, when to leave, and what the engine would say of
/// it. Prices are those of one per unit of the underlying; a credit is negative.
class LegsTicket final : public QWidget {
    Q_OBJECT
public:
    explicit LegsTicket(const ThemeController& theme, QWidget* parent = nullptr);

    /// `view` may be null; then nothing can be ordered.
    void setLegs(const std::vector<models::OptionLeg>& legs, const models::OptionViewPtr& view);
    /// Why nothing may be ordered at present; empty: it may.
    void setBlocked(const QString& reason);
    void setDraft(const models::LegsDraft& draft);
    [[nodiscard]] models::LegsDraft draft() const;
    /// The engine's answer to previewWanted() of that number.
    void setPreview(quint64 question, const session::LegsPreview& preview);
    /// What became of orderWanted(): the number it went out under, 0: it did not; then the answer to it.
    void setSubmitted(quint64 ticket);
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);
    /// What stands there of it.
    [[nodiscard]] QString answer() const;

Q_SIGNALS:
    void previewWanted(quint64 question, const sextant::session::Command& command);
    void orderWanted(const sextant::session::Command& command);

private:
    void changed();
    void ask();
    void showState();
    void place();
    [[nodiscard]] QString obstacle() const;

    const ThemeController& m_theme;
    std::vector<models::OptionLeg> m_legs;
    models::OptionViewPtr m_view;
    QString m_blocked;
    quint64 m_question = 0;
    quint64 m_ticket = 0;
    bool m_isAllowed = false; // what the engine said of it as it stands
    QTimer m_asking;
    QLabel* m_shape;
    QSpinBox* m_count;
    struct PriceBox {
        QCheckBox* isSet = nullptr;
        QDoubleSpinBox* price = nullptr;
    };
    PriceBox m_limit;
    PriceBox m_stop;
    PriceBox m_target;
    QComboBox* m_tif;
    QPushButton* m_place;
    QLabel* m_answer;
};

} // namespace sextant::ui
