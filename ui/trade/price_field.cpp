#include "ui/trade/price_field.h"

#include <QLineEdit>

#include <algorithm>
#include <utility>

#include "models/typed_number.h"

namespace sextant::ui {

PriceField::PriceField(QWidget* parent) : QAbstractSpinBox(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAccelerated(true);
    connect(lineEdit(), &QLineEdit::textChanged, this, [this] { Q_EMIT priceChanged(); });
}

void PriceField::setInstrument(std::shared_ptr<const market::Instrument> instrument)
{
    const bool isSame = m_instrument && instrument && m_instrument->id == instrument->id &&
                        m_instrument->symbol == instrument->symbol && m_instrument->tick == instrument->tick;
    m_instrument = std::move(instrument);
    setEnabled(m_instrument != nullptr);
    if (!isSame) lineEdit()->clear();
}

void PriceField::setBlankText(const QString& text) { lineEdit()->setPlaceholderText(text); }

void PriceField::setPrice(Price price)
{
    if (m_instrument == nullptr || price.units <= 0)
        lineEdit()->clear();
    else
        lineEdit()->setText(models::typedNumber(formatScaled(price.units, m_instrument->priceScale), QLocale()));
}

std::optional<Price> PriceField::price() const
{
    if (m_instrument == nullptr || text().trimmed().isEmpty()) return Price{};
    const auto plain = models::plainNumber(text(), QLocale());
    if (!plain) return std::nullopt;
    const auto scaled = parseScaled(*plain, m_instrument->priceScale);
    // Finer than any price of the instrument: not rounded behind the operator's back.
    if (!scaled || scaled->rounded || scaled->value <= 0) return std::nullopt;
    return Price{scaled->value};
}

void PriceField::stepBy(int steps)
{
    if (m_instrument == nullptr) return;
    const auto typed = price();
    const Price from = typed && typed->units > 0 ? *typed : m_reference;
    if (from.units <= 0) return;
    const std::int64_t tick = m_instrument->tick.units;
    // From between two ticks the first step goes to the next one in its direction.
    const Price down = m_instrument->floorToTick(from);
    const bool isBetween = down != from;
    const std::int64_t moved = steps > 0 ? steps : steps + (isBetween ? 1 : 0);
    setPrice(Price{std::max<std::int64_t>(down.units + moved * tick, tick)});
    lineEdit()->selectAll();
}

QValidator::State PriceField::validate(QString& text, int& position) const
{
    Q_UNUSED(position)
    if (text.isEmpty() || models::plainNumber(text, QLocale())) return QValidator::Acceptable;
    return text == QLocale().decimalPoint() ? QValidator::Intermediate : QValidator::Invalid;
}

QAbstractSpinBox::StepEnabled PriceField::stepEnabled() const
{
    const auto typed = price();
    const bool hasStart = m_instrument && ((typed && typed->units > 0) || m_reference.units > 0);
    return hasStart ? StepUpEnabled | StepDownEnabled : StepNone;
}

QSize PriceField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("000000.00000")) + 40,
            QAbstractSpinBox::sizeHint().height()};
}

QSize PriceField::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("00000.00")) + 30, sizeHint().height()};
}

} // namespace sextant::ui
