#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>

#include "models/number_text.h"
#include "models/typed_number.h"
#include "ui/trade/price_field.h"
#include "ui/trade/ticket_form.h"

namespace sextant::ui {
namespace {

using trading::Trail;

QString asTyped(const std::string& plain) { return models::typedNumber(plain, QLocale()); }

} // namespace

void TicketForm::setDraft(const models::OrderDraft& draft)
{
    m_isFilling = true;
    selectData(m_type, draft.isPair ? kPairType : static_cast<int>(draft.kind));
    selectData(m_tif, static_cast<int>(draft.tif));
    if (draft.tif == trading::TimeInForce::GoodTillDate && draft.goodTill != Time::max())
        m_goodTill->setDateTime(QDateTime::fromSecsSinceEpoch(draft.goodTill.ns / 1'000'000'000, Qt::UTC));
    selectData(m_trigger, static_cast<int>(draft.trigger));
    selectData(m_sizeBy, static_cast<int>(draft.sizeBy));
    m_limit->setPrice(draft.limit);
    m_stopPrice->setPrice(draft.stopPrice);
    m_stop->setPrice(draft.stop);
    m_target->setPrice(draft.target);
    m_trail->clear();
    if (draft.trail.kind != Trail::Kind::None) {
        selectData(m_trailBy, static_cast<int>(draft.trail.kind));
        if (draft.trail.kind == Trail::Kind::Percent) m_trail->setText(asTyped(formatScaled(draft.trail.ppm, 4)));
        if (draft.trail.kind == Trail::Kind::Amount && m_instrument != nullptr)
            m_trail->setText(asTyped(formatScaled(draft.trail.amount.units, m_instrument->priceScale)));
        if (draft.trail.kind == Trail::Kind::Atr) m_trail->setText(QLocale().toString(draft.trail.multiple, 'g', 6));
    }
    m_postOnly->setChecked(draft.postOnly);
    m_reduceOnly->setChecked(draft.reduceOnly);
    m_shown->setText(asTyped(draft.shown));
    m_size->setText(asTyped(draft.size));
    m_isFilling = false;
    showRows();
    Q_EMIT changed();
}

QVariantMap TicketForm::choices() const
{
    return {
        {QStringLiteral("kind"), m_type->currentIndex()},       {QStringLiteral("tif"), m_tif->currentIndex()},
        {QStringLiteral("sizeBy"), m_sizeBy->currentIndex()},   {QStringLiteral("size"), m_size->text()},
        {QStringLiteral("trailBy"), m_trailBy->currentIndex()}, {QStringLiteral("trail"), m_trail->text()},
        {QStringLiteral("trigger"), m_trigger->currentIndex()}, {QStringLiteral("postOnly"), m_postOnly->isChecked()}};
}

void TicketForm::choose(const QVariantMap& choices)
{
    const auto restore = [&choices](QComboBox* box, const QString& key) {
        const int index = choices.value(key, -1).toInt();
        if (index >= 0 && index < box->count()) box->setCurrentIndex(index);
    };
    restore(m_type, QStringLiteral("kind"));
    restore(m_tif, QStringLiteral("tif"));
    restore(m_sizeBy, QStringLiteral("sizeBy"));
    restore(m_trailBy, QStringLiteral("trailBy"));
    restore(m_trigger, QStringLiteral("trigger"));
    if (choices.contains(QStringLiteral("size"))) m_size->setText(choices.value(QStringLiteral("size")).toString());
    if (choices.contains(QStringLiteral("trail"))) m_trail->setText(choices.value(QStringLiteral("trail")).toString());
    m_postOnly->setChecked(choices.value(QStringLiteral("postOnly")).toBool());
}

void TicketForm::remember()
{
    if (m_instrument != nullptr) m_choices.insert(models::toText(m_instrument->symbol), choices());
}

QVariantMap TicketForm::saveState() const
{
    QVariantMap state = choices();
    state.remove(QStringLiteral("size"));
    state.remove(QStringLiteral("trail"));
    QVariantMap kept = m_choices;
    if (m_instrument != nullptr) kept.insert(models::toText(m_instrument->symbol), choices());
    state.insert(QStringLiteral("instruments"), kept);
    return state;
}

void TicketForm::restoreState(const QVariantMap& state)
{
    m_choices = state.value(QStringLiteral("instruments")).toMap();
    choose(state);
    if (m_instrument != nullptr && m_choices.contains(models::toText(m_instrument->symbol)))
        choose(m_choices.value(models::toText(m_instrument->symbol)).toMap());
}

} // namespace sextant::ui
