#include "ui/trade/legs_ticket.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

#include <cmath>

#include "models/answer_text.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/strip_layout.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kAskAfterMs = 250; // of standing still
constexpr double kMostPrice = 100'000.0;

} // namespace

LegsTicket::LegsTicket(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_shape(new QLabel(this)), m_count(new QSpinBox(this)),
      m_tif(new QComboBox(this)), m_place(new QPushButton(tr("Order all legs"), this)), m_answer(new QLabel(this))
{
    setAccessibleName(tr("Order of several legs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 8, 6);
    column->setSpacing(4);
    auto* first = new StripLayout(8);
    first->setContentsMargins(0, 0, 0, 0);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    QFont bold = m_shape->font();
    bold.setBold(true);
    m_shape->setFont(bold);
    m_shape->setAccessibleName(tr("What the legs are"));
    m_count->setRange(1, 1000);
    m_count->setAccessibleName(tr("How many of it"));
    m_count->setPrefix(tr("× ", "so many times"));
    m_tif->setAccessibleName(tr("How long it waits"));
    m_tif->addItem(tr("for the day"));
    m_tif->addItem(tr("until cancelled"));
    const auto box = [this](const QString& text, const QString& tip) {
        PriceBox made;
        made.isSet = new QCheckBox(text, this);
        made.isSet->setToolTip(tip);
        made.isSet->setAccessibleName(text);
        made.price = new QDoubleSpinBox(this);
        made.price->setDecimals(2);
        made.price->setRange(-kMostPrice, kMostPrice);
        made.price->setSingleStep(0.05);
        made.price->setAccessibleName(tip);
        made.price->setEnabled(false);
        connect(made.isSet, &QCheckBox::toggled, made.price, &QWidget::setEnabled);
        connect(made.isSet, &QCheckBox::toggled, this, &LegsTicket::changed);
        connect(made.price, &QDoubleSpinBox::valueChanged, this, &LegsTicket::changed);
        return made;
    };
    m_limit = box(tr("Limit"), tr("What one may cost per unit of the underlying; negative: what it must bring"));
    m_stop = box(tr("Stop"), tr("All legs are left when one is worth no more than this"));
    m_target = box(tr("Target"), tr("All legs are left when one is worth this"));
    first->addWidget(m_shape);
    first->addWidget(m_count);
    first->addWidget(m_limit.isSet);
    first->addWidget(m_limit.price);
    first->addWidget(m_tif);
    first->addSpring();
    first->addWidget(m_place);
    second->addWidget(m_stop.isSet);
    second->addWidget(m_stop.price);
    second->addWidget(m_target.isSet);
    second->addWidget(m_target.price);
    second->addWidget(m_answer, 1);
    m_answer->setWordWrap(true);
    m_answer->setAccessibleName(tr("What the engine says of it"));
    column->addLayout(first);
    column->addLayout(second);
    m_asking.setSingleShot(true);
    m_asking.setInterval(kAskAfterMs);
    connect(&m_asking, &QTimer::timeout, this, &LegsTicket::ask);
    connect(m_count, &QSpinBox::valueChanged, this, &LegsTicket::changed);
    connect(m_tif, &QComboBox::currentIndexChanged, this, &LegsTicket::changed);
    connect(m_place, &QPushButton::clicked, this, &LegsTicket::place);
    m_place->setAutoDefault(false);
    m_place->setAccessibleName(tr("Order all legs"));
    setLegs({}, nullptr);
    changed();
}

models::LegsDraft LegsTicket::draft() const
{
    const auto price = [](const PriceBox& box) {
        return box.isSet->isChecked() ? std::optional(Price{std::llround(box.price->value() * 1e4)}) : std::nullopt;
    };
    models::LegsDraft draft;
    draft.count = m_count->value();
    draft.limit = price(m_limit);
    draft.stop = price(m_stop);
    draft.target = price(m_target);
    draft.isOfDay = m_tif->currentIndex() == 0;
    return draft;
}

void LegsTicket::setDraft(const models::LegsDraft& draft)
{
    m_count->setValue(static_cast<int>(draft.count));
    const auto put = [](const PriceBox& box, const std::optional<Price>& price) {
        box.isSet->setChecked(price.has_value());
        if (price) box.price->setValue(static_cast<double>(price->units) / 1e4);
    };
    put(m_limit, draft.limit);
    put(m_stop, draft.stop);
    put(m_target, draft.target);
    m_tif->setCurrentIndex(draft.isOfDay ? 0 : 1);
}

QString LegsTicket::obstacle() const
{
    if (!m_blocked.isEmpty()) return m_blocked;
    if (!m_view || m_legs.empty()) return tr("Choose options in the chain (Shift+Enter), or a strategy.");
    if (m_legs.size() > session::kMostLegs) return tr("An order has four legs at most.");
    const models::LegsDraft of = draft();
    if (of.stop && of.target && *of.stop >= *of.target) return tr("The stop lies below the target.");
    return {};
}

void LegsTicket::setLegs(const std::vector<models::OptionLeg>& legs, const models::OptionViewPtr& view)
{
    const bool isOther = legs != m_legs;
    m_legs = legs;
    m_view = view;
    m_shape->setText(m_view && !m_legs.empty() ? models::LegsText::of(models::shapeOfLegs(*m_view, m_legs))
                                               : tr("No legs yet"));
    if (isOther) m_ticket = 0;
    if (isOther)
        changed();
    else if (obstacle().isEmpty() && !m_asking.isActive())
        m_asking.start(4 * kAskAfterMs); // the market moves
    else
        showState();
}

void LegsTicket::setBlocked(const QString& reason)
{
    if (reason == m_blocked) return;
    m_blocked = reason;
    changed();
}

void LegsTicket::changed()
{
    m_isAllowed = false;
    ++m_question;
    m_ticket = 0;
    m_answer->setText(obstacle());
    if (obstacle().isEmpty()) m_asking.start(kAskAfterMs);
    showState();
}

void LegsTicket::ask()
{
    if (!obstacle().isEmpty() || !isVisible()) return;
    Q_EMIT previewWanted(m_question, models::legsCommand(*m_view, m_legs, draft(), {}));
}

void LegsTicket::showState()
{
    const QString why = obstacle();
    m_place->setEnabled(why.isEmpty());
    m_place->setToolTip(why.isEmpty() ? tr("Send them as one order: all are filled, or none") : why);
    setTone(*m_answer, m_theme, m_isAllowed || !why.isEmpty() ? models::Tone::Muted : models::Tone::Warning);
}

void LegsTicket::setPreview(quint64 question, const session::LegsPreview& preview)
{
    if (question != m_question || m_ticket != 0) return;
    m_isAllowed = preview.isAllowed();
    m_answer->setText(models::LegsText::answer(preview));
    showState();
}

void LegsTicket::place()
{
    if (!obstacle().isEmpty()) return;
    const std::string key = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    Q_EMIT orderWanted(models::legsCommand(*m_view, m_legs, draft(), key));
}

void LegsTicket::setSubmitted(quint64 ticket)
{
    m_ticket = ticket;
    // One press is one order.
    m_place->setEnabled(false);
    m_answer->setText(ticket == 0 ? tr("Nothing was sent: no session takes orders.")
                                  : tr("Sent; waiting for the engine."));
}

void LegsTicket::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    if (ticket == 0 || ticket != m_ticket) return;
    m_isAllowed = accepted;
    m_answer->setText(accepted ? tr("Accepted: all legs are filled at the next good quotes, or none.")
                               : tr("Refused: %1").arg(models::answerText(reason)));
    showState();
}

QString LegsTicket::answer() const { return m_answer->text(); }

} // namespace sextant::ui
