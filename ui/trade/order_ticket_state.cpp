#include "ui/trade/order_ticket.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

#include "models/answer_text.h"
#include "ui/trade/price_field.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

void OrderTicket::setDraft(const models::OrderDraft& draft)
{
    const auto choose = [](QComboBox* box, auto value) {
        box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
    };
    setInstrument(draft.instrument);
    if (QAbstractButton* side = m_sides->button(static_cast<int>(draft.side))) side->setChecked(true);
    choose(m_kind, draft.kind);
    choose(m_tif, draft.tif);
    choose(m_sizeBy, draft.sizeBy);
    m_limit->setPrice(draft.limit);
    m_stop->setPrice(draft.stop);
    m_target->setPrice(draft.target);
    m_size->setText(QString::fromStdString(draft.size).replace(QLatin1Char('.'), QLocale().decimalPoint()));
}

void OrderTicket::showStatus(models::Tone tone, const QString& text)
{
    QPalette colors = m_status->palette();
    colors.setColor(QPalette::WindowText, m_theme.theme().tone(tone));
    m_status->setPalette(colors);
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void OrderTicket::setSubmitted(quint64 ticket)
{
    m_pending = ticket;
    if (ticket == 0) {
        showStatus(models::Tone::Danger, tr("✗ Not sent: no session listens."));
    }
    showEstimate();
}

void OrderTicket::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    if (ticket == 0 || ticket != m_pending) return;
    m_pending = 0;
    showStatus(accepted ? models::Tone::Plain : models::Tone::Danger,
               accepted ? tr("✓ Accepted.") : tr("✗ Refused: %1").arg(models::answerText(reason)));
    showEstimate();
}

QVariantMap OrderTicket::saveState() const
{
    return {{QStringLiteral("kind"), m_kind->currentIndex()},
            {QStringLiteral("tif"), m_tif->currentIndex()},
            {QStringLiteral("sizeBy"), m_sizeBy->currentIndex()}};
}

void OrderTicket::restoreState(const QVariantMap& state)
{
    const auto restore = [&state](QComboBox* box, const QString& key) {
        const int index = state.value(key, -1).toInt();
        if (index >= 0 && index < box->count()) box->setCurrentIndex(index);
    };
    restore(m_kind, QStringLiteral("kind"));
    restore(m_tif, QStringLiteral("tif"));
    restore(m_sizeBy, QStringLiteral("sizeBy"));
}

} // namespace sextant::ui
