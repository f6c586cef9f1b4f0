#include "ui/trade/order_ticket.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QUuid>
#include <QVBoxLayout>

#include "models/number_text.h"
#include "models/state_text.h"
#include "ui/trade/draft_problem_text.h"
#include "ui/trade/price_field.h"
#include "ui/trade/rule_preview.h"
#include "ui/trade/typed_number.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::DraftProblem;
using models::SizeBy;
using trading::OrderKind;
using trading::TimeInForce;

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

QColor blend(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1.0 - share)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

} // namespace

OrderTicket::OrderTicket(const ThemeController& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Order ticket"));
    auto* body = new QWidget;
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Order ticket"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(10, 10, 10, 6);
    column->setSpacing(8);
    buildSides(body);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(5);
    buildForm(body, form);
    column->addLayout(form);
    m_rulesTitle = mutedLabel(tr("RISK PREVIEW — an estimate"), body);
    m_rulesTitle->setWordWrap(true);
    m_rulesTitle->setToolTip(tr("What each rule would probably say; the engine decides."));
    column->addWidget(m_rulesTitle);
    m_rules = new RulePreview(theme, body);
    column->addWidget(m_rules);
    column->addStretch(1);
    scroll->setWidget(body);

    auto* footer = new QWidget(this);
    buildFooter(footer);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addWidget(footer);

    orderTabs();
    restyle();
    connect(&theme, &ThemeController::themeChanged, this, &OrderTicket::restyle);
    setInstrument({});
}

void OrderTicket::buildSides(QWidget* body)
{
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
    m_sell->setAccessibleName(tr("Sell"));
    m_buy->setChecked(true);
    grid->addWidget(m_symbol, 0, 0);
    grid->addWidget(m_quote, 0, 1);
    grid->addWidget(m_buy, 1, 0);
    grid->addWidget(m_sell, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(8);
    static_cast<QVBoxLayout*>(body->layout())->addLayout(grid);
    connect(m_sides, &QButtonGroup::idToggled, this, [this] { readFields(); });
}

void OrderTicket::buildForm(QWidget* body, QFormLayout* form)
{
    const auto add = [&](const QString& text, QWidget* first, QWidget* second = nullptr) {
        auto* label = mutedLabel(text, body);
        label->setBuddy(first);
        if (second == nullptr) {
            form->addRow(label, first);
            return;
        }
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(first, 1);
        row->addWidget(second, 1);
        form->addRow(label, row);
    };
    m_kind = new QComboBox(body);
    m_kind->setAccessibleName(tr("Order type"));
    for (const OrderKind kind : {OrderKind::Market, OrderKind::Limit})
        m_kind->addItem(models::StateText::of(kind), static_cast<int>(kind));
    m_tif = new QComboBox(body);
    m_tif->setAccessibleName(tr("Time in force"));
    for (const TimeInForce tif : {TimeInForce::Day, TimeInForce::GoodTillCancelled})
        m_tif->addItem(models::StateText::of(tif), static_cast<int>(tif));
    add(tr("Type"), m_kind, m_tif);

    m_limit = new PriceField(body);
    m_limit->setAccessibleName(tr("Limit price"));
    add(tr("Price"), m_limit);

    m_size = new QLineEdit(body);
    m_size->setAccessibleName(tr("Size"));
    m_size->setAlignment(Qt::AlignRight);
    m_size->setMinimumWidth(60);
    m_sizeBy = new QComboBox(body);
    m_sizeBy->setAccessibleName(tr("Size is given as"));
    for (const SizeBy by : {SizeBy::Quantity, SizeBy::Notional, SizeBy::Risk})
        m_sizeBy->addItem(QString(), static_cast<int>(by));
    add(tr("Size"), m_size, m_sizeBy);

    m_stop = new PriceField(body);
    m_stop->setAccessibleName(tr("Stop price"));
    m_target = new PriceField(body);
    m_target->setAccessibleName(tr("Target price"));
    for (PriceField* field : {m_stop, m_target}) {
        field->setBlankText(tr("engine's own"));
        field->setToolTip(tr("Left blank, the engine sets its own from the ATR."));
    }
    add(tr("Stop"), m_stop);
    add(tr("Target"), m_target);

    m_quantity = valueLabel(tr("Quantity of the order"), body);
    m_value = valueLabel(tr("Value of the order"), body);
    m_costs = valueLabel(tr("Expected fee and half spread"), body);
    m_risk = valueLabel(tr("Loss at the stop"), body);
    add(tr("Quantity"), m_quantity);
    add(tr("Value"), m_value);
    add(tr("Fee · spread"), m_costs);
    add(tr("At the stop"), m_risk);

    const auto read = [this] { readFields(); };
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const session::InstrumentPart* now = part();
        const bool isLimit = m_kind->currentData().toInt() == static_cast<int>(OrderKind::Limit);
        if (isLimit && now != nullptr && m_limit->price() == Price{} && now->last.units > 0)
            m_limit->setPrice(now->instrument->roundToTick(now->last));
        readFields();
    });
    connect(m_tif, &QComboBox::currentIndexChanged, this, read);
    connect(m_sizeBy, &QComboBox::currentIndexChanged, this, read);
    connect(m_size, &QLineEdit::textChanged, this, read);
    for (PriceField* field : {m_limit, m_stop, m_target})
        connect(field, &PriceField::priceChanged, this, read);
}

void OrderTicket::buildFooter(QWidget* footer)
{
    auto* column = new QVBoxLayout(footer);
    column->setContentsMargins(10, 6, 10, 10);
    m_place = new QPushButton(tr("Place paper order  ⏎"), footer);
    m_place->setAccessibleName(tr("Place paper order"));
    m_place->setProperty("primary", true);
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
    connect(m_place, &QPushButton::clicked, this, &OrderTicket::place);
}

void OrderTicket::orderTabs()
{
    const std::initializer_list<QWidget*> order{m_buy,  m_sell,   m_kind, m_tif,    m_limit,
                                                m_size, m_sizeBy, m_stop, m_target, m_place};
    QWidget* before = nullptr;
    for (QWidget* widget : order) {
        if (before != nullptr) setTabOrder(before, widget);
        before = widget;
    }
}

void OrderTicket::restyle()
{
    const Theme& theme = m_theme.theme();
    const auto sheet = [&theme](const QColor& color) {
        return QStringLiteral("QPushButton { font-weight: 600; color: %1; }"
                              "QPushButton:checked { background: %2; color: %3; border: 1px solid %3; }"
                              "QPushButton:focus { border: 1px solid %4; }")
            .arg(theme.textMuted.name(), blend(color, theme.panel, 0.10).name(), color.name(), theme.accent.name());
    };
    m_buy->setStyleSheet(sheet(theme.up));
    m_sell->setStyleSheet(sheet(theme.down));
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
    m_serial = snapshot == nullptr ? 0 : snapshot->serial;
    if (snapshot == nullptr)
        m_working.clear();
    else
        m_working.update(*snapshot);
    if (isOther) {
        m_pending = 0;
        m_status->clear();
    }
    if (isOther || hadPart != (part() != nullptr)) {
        setInstrument(m_draft.instrument);
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
    const auto shared = now == nullptr ? nullptr : now->instrument;
    m_symbol->setText(shared == nullptr ? tr("No instrument") : models::toText(shared->symbol));
    for (PriceField* field : {m_limit, m_stop, m_target})
        field->setInstrument(shared);
    if (isOther && m_draft.sizeBy == SizeBy::Quantity) m_size->clear();
    showSizeUnit();
    if (isOther && m_pending == 0) m_status->clear();
    readFields();
}

void OrderTicket::showSizeUnit()
{
    const session::InstrumentPart* now = part();
    const bool isFuture = now != nullptr && now->instrument->assetClass == market::AssetClass::Future;
    const QString unit = now == nullptr || isFuture ? tr("contracts")
                         : now->instrument->assetClass == market::AssetClass::Equity
                             ? tr("shares")
                             : models::toText(now->instrument->base);
    const QString money = now == nullptr ? tr("amount") : models::toText(now->instrument->quote);
    m_sizeBy->setItemText(0, now == nullptr ? tr("units") : unit);
    m_sizeBy->setItemText(1, tr("for %1", "size of an order as an amount of money").arg(money));
    m_sizeBy->setItemText(2, tr("% risk"));
}

void OrderTicket::setLimitPrice(Price price)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(OrderKind::Limit)));
    const session::InstrumentPart* now = part();
    if (now != nullptr) m_limit->setPrice(now->instrument->roundToTick(price));
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
    m_draft.kind = static_cast<OrderKind>(m_kind->currentData().toInt());
    m_draft.tif = static_cast<TimeInForce>(m_tif->currentData().toInt());
    m_draft.limit = m_limit->price().value_or(Price{});
    m_draft.stop = m_stop->price().value_or(Price{});
    m_draft.target = m_target->price().value_or(Price{});
    m_draft.sizeBy = static_cast<SizeBy>(m_sizeBy->currentData().toInt());
    const QString size = m_size->text().trimmed();
    // What is no number in this locale is handed on as something that is none anywhere.
    m_draft.size = size.isEmpty() ? std::string() : plainNumber(size, QLocale()).value_or("?");
    m_limit->setEnabled(m_draft.kind == OrderKind::Limit && part() != nullptr);
    m_limit->setBlankText(m_draft.kind == OrderKind::Limit ? QString() : tr("at market"));
    if (m_pending == 0 && !m_isSubmitting) m_status->clear();
    refresh();
}

void OrderTicket::refresh()
{
    m_isStale = false;
    m_estimate = models::estimate(m_draft, m_snapshot.get(), m_working);
    const session::InstrumentPart* now = part();
    const Price last = now == nullptr ? Price{} : now->last;
    for (PriceField* field : {m_limit, m_stop, m_target})
        field->setReference(m_draft.kind == OrderKind::Limit && m_draft.limit.units > 0 ? m_draft.limit : last);
    showEstimate();
}

void OrderTicket::showEstimate()
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
    m_costs->setText(isCounted ? QStringLiteral("%1 · %2").arg(cashText(m_estimate.fee), cashText(m_estimate.spread))
                               : unknown);
    QString risk = unknown;
    if (isCounted && m_estimate.riskAtStop) {
        risk = models::signedCashText(-*m_estimate.riskAtStop);
        if (m_estimate.riskPercent) risk += tr(" (%1)").arg(models::percentText(*m_estimate.riskPercent / 100.0));
        if (m_estimate.rewardPerRisk) risk += tr(" · %1 R").arg(models::numberText(*m_estimate.rewardPerRisk, 1));
    }
    m_risk->setText(risk);
    m_rules->setRules(m_estimate.rules);
    m_rulesTitle->setVisible(!m_estimate.rules.empty());

    const QString why = obstacle();
    m_place->setEnabled(why.isEmpty() && m_pending == 0);
    m_place->setToolTip(why);
    m_place->setAccessibleDescription(why);
    m_obstacle->setText(why);
    m_obstacle->setVisible(!why.isEmpty());
    m_status->setVisible(!m_status->text().isEmpty());
}

QString OrderTicket::fieldObstacle() const
{
    if (m_draft.kind == OrderKind::Limit && !m_limit->price()) return tr("The price is not a price.");
    if (!m_stop->price()) return tr("The stop is not a price.");
    if (!m_target->price()) return tr("The target is not a price.");
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
    const QString field = fieldObstacle();
    return field.isEmpty() ? problemText(m_estimate.problem) : field;
}

QString OrderTicket::problemText(DraftProblem problem) const
{
    const session::InstrumentPart* now = part();
    return DraftProblemText::of(problem, now == nullptr ? nullptr : now->instrument.get(), m_draft.side);
}

void OrderTicket::place()
{
    refresh();
    if (m_pending != 0 || m_isSubmitting || !obstacle().isEmpty()) return;
    const session::InstrumentPart* now = part();
    const std::string key = "ticket-" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    const session::Command command = models::orderCommand(m_draft, m_estimate, now->instrument->symbol, key);
    showStatus(models::Tone::Muted, tr("Sent. Waiting until it is recorded …"));
    m_isSubmitting = true;
    Q_EMIT orderWanted(command);
    m_isSubmitting = false;
    showEstimate();
}

void OrderTicket::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) return QWidget::keyPressEvent(event);
    // A key held down must not order again and again.
    if (!event->isAutoRepeat()) place();
    event->accept();
}

void OrderTicket::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) refresh();
}

} // namespace sextant::ui
