#include <QLabel>
#include <QPalette>
#include <QUuid>

#include <algorithm>

#include "models/answer_text.h"
#include "ui/trade/order_ticket.h"
#include "ui/trade/ticket_form.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kPreviewAfterMs = 250;   ///< of standing still
constexpr int kPreviewEveryMs = 1'000; ///< while the order stands and the market moves
/// Groups of operators begin where none of the engine's own gets to.
constexpr std::uint64_t kFirstGroup = std::uint64_t{1} << 32;

} // namespace

void OrderTicket::showStatus(models::Tone tone, const QString& text)
{
    setTone(*m_status, m_theme, tone);
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

std::vector<session::Command> OrderTicket::commands(const QString& key, trading::OrderGroupId group) const
{
    return models::orderCommands(m_draft, m_estimate, part()->instrument->symbol, key.toStdString(), group);
}

void OrderTicket::askPreview()
{
    // Nothing to ask of an order that cannot be placed, of a market that has not moved, or while nobody looks.
    const bool isAnswered = m_askedOf == m_snapshot && m_askedAs == m_question;
    if (!isVisible() || isAnswered || !obstacle().isEmpty() || part() == nullptr) return;
    m_askedOf = m_snapshot;
    m_askedAs = m_question;
    Q_EMIT previewWanted(m_question, commands(QString(), {}).front());
}

void OrderTicket::askPreviewSoon()
{
    if (m_previewTimer.isActive()) return;
    m_previewTimer.start(m_askedAs == m_question ? kPreviewEveryMs : kPreviewAfterMs);
}

void OrderTicket::setPreview(const models::OrderPreview& preview)
{
    if (preview.question != m_question) return;
    m_preview = preview;
    showEstimate();
}

void OrderTicket::place()
{
    m_wasTried = true;
    refresh();
    if (isWaiting() || m_isSubmitting) return;
    if (!obstacle().isEmpty()) {
        m_form->focusFirstError();
        return;
    }
    if (m_draft.isPair) {
        std::uint64_t newest = std::max(m_group.value, kFirstGroup);
        for (const auto& [id, row] : m_working.orders())
            newest = std::max(newest, row.group.value);
        m_group = trading::OrderGroupId{newest + 1};
    }
    m_halfGroup = {};
    const QString key = QStringLiteral("ticket-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    showStatus(models::Tone::Muted, tr("Sent. Waiting until it is recorded …"));
    m_isSubmitting = true;
    for (const session::Command& command : commands(key, m_draft.isPair ? m_group : trading::OrderGroupId{}))
        Q_EMIT orderWanted(command);
    m_isSubmitting = false;
    m_wasTried = false;
    settle();
    showEstimate();
}

void OrderTicket::setSubmitted(quint64 ticket)
{
    m_sent.push_back({ticket, ticket == 0, false});
    if (ticket == 0) m_refusal = tr("no session listens");
    if (!m_isSubmitting) settle();
    showEstimate();
}

void OrderTicket::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    if (ticket == 0) return;
    const auto sent =
        std::find_if(m_sent.begin(), m_sent.end(), [ticket](const Sent& each) { return each.ticket == ticket; });
    if (sent == m_sent.end() || sent->isAnswered) return;
    sent->isAnswered = true;
    sent->isAccepted = accepted;
    if (!accepted) m_refusal = models::answerText(reason);
    settle();
    showEstimate();
}

/// Tells what has become of what was sent, once all of it is known.
void OrderTicket::settle()
{
    if (m_sent.empty()) return;
    const auto isAnswered = [](const Sent& sent) { return sent.isAnswered; };
    const auto isAccepted = [](const Sent& sent) { return sent.isAccepted; };
    if (!std::all_of(m_sent.begin(), m_sent.end(), isAnswered)) return;
    const auto taken = std::count_if(m_sent.begin(), m_sent.end(), isAccepted);
    const bool isUnheard = std::all_of(m_sent.begin(), m_sent.end(), [](const Sent& sent) { return sent.ticket == 0; });
    if (isUnheard)
        showStatus(models::Tone::Danger, tr("✗ Not sent: no session listens."));
    else if (taken == static_cast<std::ptrdiff_t>(m_sent.size()))
        showStatus(models::Tone::Plain, tr("✓ Accepted."));
    else if (taken == 0)
        showStatus(models::Tone::Danger, tr("✗ Refused: %1").arg(m_refusal));
    else {
        m_halfGroup = m_group;
        showStatus(models::Tone::Danger,
                   tr("✗ One order of the pair was refused: %1 The other one is being cancelled.").arg(m_refusal));
    }
    m_sent.clear();
    dropHalfPair();
}

/// Half a pair is not what was ordered.
void OrderTicket::dropHalfPair()
{
    if (!m_halfGroup.isSet()) return;
    for (const auto& [id, row] : m_working.orders()) {
        if (row.group != m_halfGroup) continue;
        m_halfGroup = {};
        Q_EMIT cancelWanted(row.order);
        return;
    }
}

QVariantMap OrderTicket::saveState() const { return m_form->saveState(); }

void OrderTicket::restoreState(const QVariantMap& state) { m_form->restoreState(state); }

} // namespace sextant::ui
