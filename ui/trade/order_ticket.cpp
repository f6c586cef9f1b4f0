#include "ui/trade/order_ticket.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/seen_account.h"
#include "ui/trade/draft_problem_text.h"
#include "ui/trade/exit_strip.h"
#include "ui/trade/rule_preview.h"
#include "ui/trade/ticket_form.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::DraftProblem;

namespace {

constexpr int kRefreshMs = 150;

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("muted", true);
    return label;
}

/// A text to read beside the fields: right-aligned, wraps rather than widens the ticket.
QLabel* valueLabel(const QString& accessibleName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setWordWrap(true);
    label->setAccessibleName(accessibleName);
    return label;
}

} // namespace

OrderTicket::OrderTicket(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_form(new TicketForm(theme))
{
    setAccessibleName(tr("Order ticket"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Order ticket"));
    scroll->setWidget(buildBody());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addWidget(buildFooter());

    orderTabs();
    restyle();
    connect(&theme, &ThemeController::themeChanged, this, &OrderTicket::restyle);
    connect(m_form, &TicketForm::changed, this, &OrderTicket::readFields);
    m_previewTimer.setSingleShot(true);
    connect(&m_previewTimer, &QTimer::timeout, this, &OrderTicket::askPreview);
    setInstrument({});
}

QWidget* OrderTicket::buildBody()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(10, 10, 10, 6);
    column->setSpacing(8);
    auto* grid = new QGridLayout;
    m_symbol = new QLabel(body);
    m_symbol->setProperty("heading", true);
    m_symbol->setAccessibleName(tr("Instrument"));
    m_quote = valueLabel(tr("Bid and ask"), body);
    m_quote->setProperty("muted", true);
    m_buy = new QPushButton(tr("BUY"), body);
    m_sell = new QPushButton(tr("SELL"), body);
    m_sides = new QButtonGroup(this);
    m_sides->addButton(m_buy, static_cast<int>(market::Side::Buy));
    m_sides->addButton(m_sell, static_cast<int>(market::Side::Sell));
    for (QPushButton* button : {m_buy, m_sell}) {
        button->setCheckable(true);
        button->setMinimumHeight(30);
    }
    m_buy->setAccessibleName(tr("Buy"));
    m_buy->setToolTip(tr("Buy (B)"));
    m_sell->setAccessibleName(tr("Sell"));
    m_sell->setToolTip(tr("Sell (S)"));
    m_buy->setChecked(true);
    grid->addWidget(m_symbol, 0, 0);
    grid->addWidget(m_quote, 0, 1);
    grid->addWidget(m_buy, 1, 0);
    grid->addWidget(m_sell, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(8);
    column->addLayout(grid);
    connect(m_sides, &QButtonGroup::idToggled, this, [this] { readFields(); });
    m_exits = new ExitStrip(body);
    connect(m_exits, &ExitStrip::commandWanted, this, &OrderTicket::exitWanted);
    column->addWidget(m_exits);
    column->addWidget(m_form);

    auto* figures = new QFormLayout;
    figures->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    figures->setHorizontalSpacing(10);
    figures->setVerticalSpacing(5);
    m_quantity = valueLabel(tr("Quantity of the order"), body);
    m_value = valueLabel(tr("Value of the order"), body);
    m_costs = valueLabel(tr("Expected fee, half spread and slippage"), body);
    m_risk = valueLabel(tr("Loss at the stop"), body);
    m_gain = valueLabel(tr("Gain at the target"), body);
    const auto add = [&](const QString& title, QLabel* label) { figures->addRow(mutedLabel(title, body), label); };
    add(tr("Quantity"), m_quantity);
    add(tr("Value"), m_value);
    add(tr("Fee · slippage"), m_costs);
    add(tr("At the stop"), m_risk);
    add(tr("At the target"), m_gain);
    column->addLayout(figures);

    m_rulesTitle = mutedLabel(QString(), body);
    m_rulesTitle->setWordWrap(true);
    column->addWidget(m_rulesTitle);
    m_verdict = new QLabel(body);
    m_verdict->setWordWrap(true);
    m_verdict->setAccessibleName(tr("What risk grants"));
    column->addWidget(m_verdict);
    m_rules = new RulePreview(m_theme, body);
    column->addWidget(m_rules);
    column->addStretch(1);
    return body;
}

QWidget* OrderTicket::buildFooter()
{
    auto* footer = new QWidget(this);
    auto* column = new QVBoxLayout(footer);
    column->setContentsMargins(10, 6, 10, 10);
    m_place = new QPushButton(tr("Place paper order  ⏎"), footer);
    m_place->setAccessibleName(tr("Place paper order"));
    makePrimary(*m_place);
    m_place->setMinimumHeight(32);
    m_status = new QLabel(footer);
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("State of the order"));
    m_obstacle = new QLabel(footer);
    m_obstacle->setWordWrap(true);
    m_obstacle->setProperty("muted", true);
    m_obstacle->setAccessibleName(tr("Why no order can be placed"));
    column->addWidget(m_place);
    column->addWidget(m_obstacle);
    column->addWidget(m_status);
    m_place->installEventFilter(this);
    connect(m_place, &QPushButton::clicked, this, &OrderTicket::place);
    return footer;
}

void OrderTicket::orderTabs()
{
    std::vector<QWidget*> order{m_buy, m_sell};
    for (QWidget* control : m_form->controls())
        order.push_back(control);
    order.push_back(m_place);
    QWidget* before = nullptr;
    for (QWidget* widget : order) {
        if (before != nullptr) setTabOrder(before, widget);
        before = widget;
        widget->installEventFilter(this);
    }
}

void OrderTicket::restyle()
{
    m_buy->setProperty("checkedTone", m_theme.theme().up);
    m_sell->setProperty("checkedTone", m_theme.theme().down);
    showEstimate();
}

const session::InstrumentPart* OrderTicket::part() const
{
    return m_snapshot == nullptr ? nullptr : m_snapshot->find(m_draft.instrument);
}

void OrderTicket::setSnapshot(const session::SnapshotPtr& snapshot)
{
    if (snapshot == m_snapshot) return;
    const bool hadPart = part() != nullptr;
    const bool isOther = snapshot == nullptr || snapshot->serial != m_serial;
    m_snapshot = snapshot;
    const std::uint8_t account = snapshot == nullptr ? std::uint8_t{0} : models::seenAccount(*snapshot);
    const bool isOtherAccount = std::exchange(m_account, account) != account;
    m_serial = snapshot == nullptr ? 0 : snapshot->serial;
    if (snapshot == nullptr)
        m_working.clear();
    else
        m_working.update(*snapshot);
    if (isOther) {
        m_sent.clear();
        m_halfGroup = {};
        m_preview.reset();
        m_status->clear();
    }
    dropHalfPair();
    if (isOther || hadPart != (part() != nullptr)) {
        setInstrument(m_draft.instrument);
        return;
    }
    if (isOtherAccount) {
        // What is written stays; what was said of it was of somebody else's money.
        showTitle();
        readFields();
        return;
    }
    // Prices come many times a second; nobody reads an estimate that fast.
    if (m_isStale) return;
    m_isStale = true;
    QTimer::singleShot(kRefreshMs, this, [this] {
        if (m_isStale && isVisible()) refresh();
    });
}

void OrderTicket::setInstrument(InstrumentId instrument)
{
    const bool isOther = instrument != m_draft.instrument;
    m_draft.instrument = instrument;
    const session::InstrumentPart* now = part();
    showTitle();
    if (isOther && !isWaiting()) m_status->clear();
    m_form->setMarket(now, m_snapshot == nullptr ? Time{} : m_snapshot->now);
    readFields();
}

void OrderTicket::showTitle()
{
    const session::InstrumentPart* now = part();
    QString title = now == nullptr ? tr("No instrument") : models::toText(now->instrument->symbol);
    if (m_snapshot != nullptr && m_account < m_snapshot->accounts.size() && m_snapshot->accounts.size() > 1)
        title = tr("%1 · %2", "instrument, account")
                    .arg(title,
                         m_account == 0 ? tr("Main account") : models::toText(m_snapshot->accounts[m_account]->name));
    if (title != m_symbol->text()) m_symbol->setText(title);
}

void OrderTicket::setSide(market::Side side)
{
    if (QAbstractButton* button = m_sides->button(static_cast<int>(side))) button->setChecked(true);
}

void OrderTicket::focusSize() { m_form->focusSize(); }

void OrderTicket::setLimitPrice(Price price) { m_form->setLimitPrice(price); }

void OrderTicket::setStopPrice(Price price) { m_form->setStopPrice(price); }

void OrderTicket::setDraft(const models::OrderDraft& draft)
{
    setInstrument(draft.instrument);
    setSide(draft.side);
    m_form->setDraft(draft);
}

void OrderTicket::setBlocked(const QString& reason)
{
    if (reason == m_blocked) return;
    m_blocked = reason;
    showEstimate();
}

void OrderTicket::readFields()
{
    m_draft.side = static_cast<market::Side>(m_sides->checkedId());
    m_form->read(m_draft);
    if (!isWaiting() && !m_isSubmitting && !m_halfGroup.isSet()) m_status->clear();
    m_wasTried = false;
    // What the engine said was of another order.
    ++m_question;
    m_preview.reset();
    m_previewTimer.stop(); // begins anew
    refresh();
}

void OrderTicket::refresh()
{
    m_isStale = false;
    m_form->setMarket(part(), m_snapshot == nullptr ? Time{} : m_snapshot->now);
    m_estimate = models::estimate(m_draft, m_snapshot.get(), m_working);
    askPreviewSoon();
    showEstimate();
}

void OrderTicket::showEstimate()
{
    showTitle(); // another account may have been opened
    showFigures();
    showRules();
    m_exits->setSnapshot(m_snapshot.get(), m_draft.instrument);
    m_exits->setBlocked(!m_blocked.isEmpty());
    m_form->setProblems(m_estimate.problems, m_draft.side, m_wasTried);
    const QString why = obstacle();
    m_place->setEnabled(why.isEmpty() && !isWaiting());
    m_place->setToolTip(why);
    m_place->setAccessibleDescription(why);
    m_obstacle->setText(why);
    m_obstacle->setVisible(!why.isEmpty());
    m_status->setVisible(!m_status->text().isEmpty());
}

void OrderTicket::showFigures()
{
    using models::cashText;
    const session::InstrumentPart* now = part();
    const bool isCounted = now != nullptr && m_estimate.quantity.count > 0;
    const QString unknown = models::unknownText();
    m_quote->setText(now == nullptr || now->last.units <= 0 ? unknown
                     : now->bid.units > 0 && now->ask.units > 0
                         ? QStringLiteral("%1 / %2").arg(models::priceText(*now->instrument, now->bid),
                                                         models::priceText(*now->instrument, now->ask))
                         : models::priceText(*now->instrument, now->last));
    m_quantity->setText(isCounted ? models::lotsText(*now->instrument, m_estimate.quantity) : unknown);
    m_value->setText(
        isCounted
            ? tr("%1 at %2").arg(cashText(m_estimate.value), models::priceText(*now->instrument, m_estimate.entry))
            : unknown);
    const auto figure = [&](const std::optional<Cash>& told, Cash estimated) {
        return cashText(m_preview && told ? *told : estimated);
    };
    const std::optional<models::OrderPreview>& asked = m_preview;
    const Cash crossing{m_estimate.spread.units + m_estimate.slippage.units};
    std::optional<Cash> told;
    if (asked && asked->halfSpread && asked->slippage) told = Cash{asked->halfSpread->units + asked->slippage->units};
    m_costs->setText(isCounted ? QStringLiteral("%1 · %2").arg(
                                     figure(asked ? asked->fee : std::nullopt, m_estimate.fee), figure(told, crossing))
                               : unknown);
    m_costs->setToolTip(tr("Fee of the venue; half of the spread and the slippage beyond it"));
    QString risk = unknown;
    if (isCounted && m_estimate.riskAtStop) {
        risk = models::signedCashText(-*m_estimate.riskAtStop);
        if (m_estimate.riskPercent) risk += tr(" (%1)").arg(models::percentText(*m_estimate.riskPercent / 100.0));
    }
    m_risk->setText(risk);
    QString gain = unknown;
    if (isCounted && m_estimate.gainAtTarget) {
        gain = models::signedCashText(*m_estimate.gainAtTarget);
        if (m_estimate.rewardPerRisk) gain += tr(" · %1 R").arg(models::numberText(*m_estimate.rewardPerRisk, 1));
    }
    m_gain->setText(gain);
}

void OrderTicket::showRules()
{
    const bool isAsked = m_preview.has_value();
    m_rules->setRules(isAsked ? m_preview->rules : m_estimate.rules);
    m_rulesTitle->setText(isAsked ? tr("RISK PREVIEW — what each rule says now") : tr("RISK PREVIEW — an estimate"));
    m_rulesTitle->setToolTip(isAsked ? tr("The engine's own answer; it decides again when the order comes.")
                                     : tr("What each rule would probably say; the engine decides."));
    m_rulesTitle->setVisible(isAsked || !m_estimate.rules.empty());
    const QString summary = previewSummary();
    m_verdict->setText(summary);
    m_verdict->setVisible(!summary.isEmpty());
    if (!isAsked) return;
    setTone(*m_verdict, m_theme, models::ReasonText::tone(trading::code(m_preview->verdict)));
}

QString OrderTicket::previewSummary() const
{
    const session::InstrumentPart* now = part();
    if (!m_preview || now == nullptr || m_preview->verdict == trading::Verdict::Pass) return {};
    const QString sign = models::ReasonText::sign(trading::code(m_preview->verdict));
    const QString rule = models::ReasonText::title(m_preview->cause);
    if (!m_preview->isAllowed()) return tr("%1 Would be refused: %2", "sign, rule").arg(sign, rule);
    if (m_preview->granted < m_preview->wanted)
        return tr("%1 %2 of %3 would be granted", "sign, quantity, quantity")
            .arg(sign, models::lotsText(*now->instrument, m_preview->granted),
                 models::lotsText(*now->instrument, m_preview->wanted));
    return {};
}

QString OrderTicket::obstacle() const
{
    switch (m_estimate.problem) {
    case DraftProblem::NoSession:
    case DraftProblem::SessionEnded:
        return problemText(m_estimate.problem);
    default:
        break;
    }
    if (!m_blocked.isEmpty()) return m_blocked;
    if (m_estimate.problem == DraftProblem::Killed) return problemText(m_estimate.problem);
    const QString field = m_form->fault();
    return field.isEmpty() ? problemText(m_estimate.problem) : field;
}

QString OrderTicket::problemText(DraftProblem problem) const
{
    const session::InstrumentPart* now = part();
    return DraftProblemText::of(problem, now == nullptr ? nullptr : now->instrument.get(), m_draft.side);
}

/// Letters and chords that mean the same wherever the focus is in the ticket; no field takes letters.
bool OrderTicket::eventFilter(QObject* watched, QEvent* event)
{
    // A double click is one order, however quickly the first one is answered.
    if (watched == m_place && event->type() == QEvent::MouseButtonDblClick) return true;
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier;
    const bool isSide = isPlain && (key->key() == Qt::Key_B || key->key() == Qt::Key_S);
    const bool isType = key->modifiers() == Qt::AltModifier && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_7;
    if (!isSide && !isType) return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (isSide)
        setSide(key->key() == Qt::Key_B ? market::Side::Buy : market::Side::Sell);
    else
        m_form->chooseType(key->key() - Qt::Key_1);
    return true;
}

void OrderTicket::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A key held down must not order again and again.
        if (!event->isAutoRepeat()) place();
        break;
    case Qt::Key_Escape:
        m_form->clear();
        m_form->focusSize();
        break;
    default:
        if (eventFilter(this, event)) return;
        return QWidget::keyPressEvent(event);
    }
    event->accept();
}

void OrderTicket::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) refresh();
}

} // namespace sextant::ui
