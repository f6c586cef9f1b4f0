#include "ui/trade/change_dialogs.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "models/number_text.h"
#include "models/order_change.h"
#include "models/order_text.h"
#include "models/typed_number.h"
#include "ui/trade/price_field.h"

namespace sextant::ui {
namespace {

QDialogButtonBox* addButtons(QDialog& dialog, QVBoxLayout& column, const QString& agree)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(agree);
    buttons->button(QDialogButtonBox::Ok)->setAccessibleName(agree);
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setAccessibleName(cancel->text().remove(QLatin1Char('&')));
    column.addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

/// Whole lots as typed; nothing if it is no quantity. Blank gives `blank`.
std::optional<Lots> lotsOf(const QLineEdit& field, const market::Instrument& instrument, Lots blank)
{
    const QString text = field.text().trimmed();
    if (text.isEmpty()) return blank;
    const auto plain = models::plainNumber(text, QLocale());
    if (!plain) return std::nullopt;
    const auto lots = instrument.parseLots(*plain);
    return lots ? std::optional(*lots) : std::nullopt;
}

bool isOnTick(const market::Instrument& instrument, Price price)
{
    return price.units >= 0 && price.units % instrument.tick.units == 0;
}

} // namespace

ReplaceDialog::ReplaceDialog(const session::OrderRow& order, std::shared_ptr<const market::Instrument> instrument,
                             QWidget* parent)
    : QDialog(parent), m_order(order), m_instrument(std::move(instrument))
{
    setWindowTitle(tr("Change order %1").arg(m_order.order.value));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    column->addLayout(form);
    const auto quantity = [&](const QString& title, Lots lots) {
        auto* field = new QLineEdit(this);
        field->setAlignment(Qt::AlignRight);
        field->setAccessibleName(title);
        if (lots.count > 0) field->setText(models::typedNumber(m_instrument->format(lots), QLocale()));
        form->addRow(title, field);
        connect(field, &QLineEdit::textChanged, this, &ReplaceDialog::check);
        return field;
    };
    const auto price = [&](const QString& title, Price now) {
        auto* field = new PriceField(this);
        field->setAccessibleName(title);
        field->setInstrument(m_instrument);
        field->setReference(now);
        field->setPrice(now);
        form->addRow(title, field);
        connect(field, &PriceField::priceChanged, this, &ReplaceDialog::check);
        return field;
    };
    m_quantity = quantity(tr("Quantity"), m_order.quantity);
    if (trading::hasLimit(m_order.kind)) m_limit = price(tr("Limit"), m_order.limit);
    if (m_order.stopPrice.units > 0) m_stopPrice = price(tr("Stop at"), m_order.stopPrice);
    if (trading::hasLimit(m_order.kind)) {
        m_shown = quantity(tr("Shown"), m_order.display);
        m_shown->setPlaceholderText(tr("all", "of an order's size that the book shows"));
    }
    auto* note = new QLabel(tr("Less quantity at the same price keeps its place in the queue; more, or another price, "
                               "goes to the end of it."),
                            this);
    note->setWordWrap(true);
    note->setProperty("muted", true);
    column->addWidget(note);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("What is wrong"));
    column->addWidget(m_problem);
    m_buttons = addButtons(*this, *column, tr("Change order"));
    connect(this, &QDialog::accepted, this, &ReplaceDialog::agree);
    m_quantity->selectAll();
    check();
}

void ReplaceDialog::check()
{
    const auto quantity = lotsOf(*m_quantity, *m_instrument, Lots{});
    const QString tick = models::priceText(*m_instrument, m_instrument->tick);
    QString problem;
    if (!quantity || quantity->count <= 0)
        problem = tr("The quantity must be a multiple of %1.").arg(models::lotsText(*m_instrument, Lots{1}));
    else if (*quantity <= m_order.filled)
        problem =
            tr("%1 are filled already: cancel the order instead.").arg(models::lotsText(*m_instrument, m_order.filled));
    for (const PriceField* field : {m_limit, m_stopPrice}) {
        if (field == nullptr || !problem.isEmpty()) continue;
        const auto price = field->price();
        if (!price || price->units <= 0 || !isOnTick(*m_instrument, *price))
            problem = tr("The price must be a multiple of %1.").arg(tick);
    }
    if (m_shown != nullptr && problem.isEmpty()) {
        const auto shown = lotsOf(*m_shown, *m_instrument, Lots{});
        if (!shown || *shown > *quantity) problem = tr("No more can be shown than there is.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

void ReplaceDialog::agree()
{
    models::NewTerms terms = models::termsOf(m_order);
    terms.quantity = lotsOf(*m_quantity, *m_instrument, terms.quantity).value_or(terms.quantity);
    if (m_shown != nullptr) terms.display = lotsOf(*m_shown, *m_instrument, Lots{}).value_or(terms.display);
    if (m_limit != nullptr) terms.limit = m_limit->price().value_or(terms.limit);
    if (m_stopPrice != nullptr) terms.stopPrice = m_stopPrice->price().value_or(terms.stopPrice);
    if (terms != models::termsOf(m_order))
        Q_EMIT replaceWanted(models::replaceCommand(m_order, terms, m_instrument->symbol));
}

ProtectDialog::ProtectDialog(const session::PositionRow& position, std::shared_ptr<const market::Instrument> instrument,
                             Price last, QWidget* parent)
    : QDialog(parent), m_position(position), m_instrument(std::move(instrument)), m_last(last)
{
    setWindowTitle(tr("Stop and target of %1").arg(models::toText(m_instrument->symbol)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    column->addLayout(form);
    const auto price = [&](const QString& title, Price now) {
        auto* field = new PriceField(this);
        field->setAccessibleName(title);
        field->setInstrument(m_instrument);
        field->setReference(m_last);
        field->setPrice(now);
        field->setBlankText(tr("none"));
        form->addRow(title, field);
        connect(field, &PriceField::priceChanged, this, &ProtectDialog::check);
        return field;
    };
    m_stop = price(tr("Stop price"), m_position.stop);
    m_target = price(tr("Target price"), m_position.target);
    m_meaning = new QLabel(this);
    m_meaning->setWordWrap(true);
    m_meaning->setAccessibleName(tr("What they mean"));
    column->addWidget(m_meaning);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("What is wrong"));
    column->addWidget(m_problem);
    m_buttons = addButtons(*this, *column, tr("Set"));
    connect(this, &QDialog::accepted, this, &ProtectDialog::agree);
    m_stop->selectAll();
    check();
}

void ProtectDialog::check()
{
    const auto stop = m_stop->price();
    const auto target = m_target->price();
    QString problem;
    if (!stop || !target || !isOnTick(*m_instrument, *stop) || !isOnTick(*m_instrument, *target))
        problem = tr("The price must be a multiple of %1.").arg(models::priceText(*m_instrument, m_instrument->tick));
    else
        problem = models::OrderText::of(models::protectionFault(m_position, m_last, *stop, *target),
                                        m_position.quantity.count > 0);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
    QStringList parts;
    const auto money = [&](const QString& words, const std::optional<Price>& price) {
        if (!price || price->units <= 0) return;
        if (const auto result = models::resultAt(m_position, *m_instrument, *price))
            parts << words.arg(models::signedCashText(*result));
    };
    money(tr("at the stop %1"), stop);
    money(tr("at the target %1"), target);
    if (stop && target)
        if (const auto multiple = models::rewardPerRisk(m_position, *m_instrument, *stop, *target))
            parts << tr("%1 R").arg(models::numberText(*multiple, 2));
    m_meaning->setText(parts.isEmpty() ? tr("Without a stop nothing limits the loss but the engine's other exits.")
                                       : parts.join(QStringLiteral(" · ")));
}

void ProtectDialog::agree()
{
    const Price stop = m_stop->price().value_or(m_position.stop);
    const Price target = m_target->price().value_or(m_position.target);
    if (stop != m_position.stop || target != m_position.target)
        Q_EMIT protectWanted(models::protectCommand(m_position, stop, target, m_instrument->symbol));
}

} // namespace sextant::ui
