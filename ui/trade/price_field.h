#pragma once

#include <QAbstractSpinBox>

#include <memory>
#include <optional>

#include "engine/core/fixed.h"
#include "engine/market/instrument.h"

namespace sextant::ui {

/// A price that is typed, or stepped by the instrument's tick with arrow keys and wheel. May be left blank.
class PriceField final : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit PriceField(QWidget* parent = nullptr);

    /// Null: nothing can be entered. Another instrument empties the field.
    void setInstrument(std::shared_ptr<const market::Instrument> instrument);
    /// Where stepping begins while the field is blank; 0: nowhere.
    void setReference(Price price) { m_reference = price; }
    /// Shown while the field is blank: what happens then.
    void setBlankText(const QString& text);
    void setPrice(Price price); ///< 0: blank

    /// 0 while blank; nothing if the text is no price.
    [[nodiscard]] std::optional<Price> price() const;

    void stepBy(int steps) override;
    QValidator::State validate(QString& text, int& position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void priceChanged();

protected:
    StepEnabled stepEnabled() const override;

private:
    std::shared_ptr<const market::Instrument> m_instrument;
    Price m_reference;
};

} // namespace sextant::ui
