#include "ui/trade/ticket_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

#include "models/day_pattern.h"
#include "models/number_text.h"
#include "models/order_text.h"
#include "models/state_text.h"
#include "models/typed_number.h"
#include "ui/trade/draft_problem_text.h"
#include "ui/trade/field_row.h"
#include "ui/trade/price_field.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::DraftField;
using models::DraftProblem;
using models::SizeBy;
using trading::OrderKind;
using trading::TimeInForce;
using trading::Trail;
using trading::TriggerSource;

namespace {

/// What has not been given yet: nothing to be red about before somebody tries to place the order.
bool isMissing(DraftProblem problem)
{
    switch (problem) {
    case DraftProblem::LimitMissing:
    case DraftProblem::StopPriceMissing:
    case DraftProblem::TrailMissing:
    case DraftProblem::GoodTillMissing:
    case DraftProblem::SizeMissing:
    case DraftProblem::StopNeededForRisk:
        return true;
    default:
        return false;
    }
}

/// A plain decimal; what is no number in this locale becomes something that is none anywhere.
std::string plain(const QLineEdit* field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() ? std::string() : models::plainNumber(text, QLocale()).value_or("?");
}

template <class Value>
Value selected(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

} // namespace

void TicketForm::selectData(QComboBox* box, int value) { box->setCurrentIndex(std::max(0, box->findData(value))); }

TicketForm::TicketForm(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(10);
    m_form->setVerticalSpacing(5);
    build();
    connectFields();
    showRows();
    showUnits();
}

FieldRow* TicketForm::addRow(const QString& title, DraftField field)
{
    auto* row = new FieldRow(m_theme, this);
    m_form->addRow(title, row);
    if (auto* label = m_form->labelForField(row)) label->setProperty("muted", true);
    m_rows[field] = row;
    return row;
}

void TicketForm::build()
{
    const auto box = [this](const QString& name) {
        auto* made = new QComboBox(this);
        made->setAccessibleName(name);
        return made;
    };
    const auto number = [this](const QString& name) {
        auto* made = new QLineEdit(this);
        made->setAccessibleName(name);
        made->setAlignment(Qt::AlignRight);
        made->setMinimumWidth(60);
        return made;
    };
    const auto price = [this](const QString& name) {
        auto* made = new PriceField(this);
        made->setAccessibleName(name);
        return made;
    };
    m_type = box(tr("Order type"));
    for (const OrderKind kind : {OrderKind::Market, OrderKind::Limit, OrderKind::Stop, OrderKind::StopLimit,
                                 OrderKind::TrailingStop, OrderKind::MarketOnClose})
        m_type->addItem(models::StateText::of(kind), static_cast<int>(kind));
    m_type->addItem(tr("pair (OCO)", "a limit and a stop order of which one cancels the other"), kPairType);
    m_type->setToolTip(tr("Alt+1 to Alt+7 choose the type"));
    m_tif = box(tr("Time in force"));
    for (const TimeInForce tif : {TimeInForce::Day, TimeInForce::GoodTillCancelled, TimeInForce::ImmediateOrCancel,
                                  TimeInForce::FillOrKill, TimeInForce::GoodTillDate, TimeInForce::AtTheOpen})
        m_tif->addItem(models::StateText::of(tif), static_cast<int>(tif));
    FieldRow* row = addRow(tr("Type"), DraftField::Tif);
    row->add(m_type, 1);
    row->add(m_tif);

    m_goodTill = new QDateTimeEdit(this);
    m_goodTill->setAccessibleName(tr("Good till (UTC)"));
    m_goodTill->setTimeSpec(Qt::UTC);
    m_goodTill->setDisplayFormat(models::dayPattern() + QStringLiteral(" HH:mm"));
    addRow(tr("Till (UTC)"), DraftField::GoodTill)->add(m_goodTill, 1);

    m_limit = price(tr("Limit price"));
    addRow(tr("Price"), DraftField::Limit)->add(m_limit, 1);
    m_stopPrice = price(tr("Trigger price"));
    addRow(tr("Stop at"), DraftField::StopPrice)->add(m_stopPrice, 1);

    m_trail = number(tr("Trails by"));
    m_trailBy = box(tr("Trail is given as"));
    m_trailBy->addItem(tr("amount"), static_cast<int>(Trail::Kind::Amount));
    m_trailBy->addItem(tr("%", "percent"), static_cast<int>(Trail::Kind::Percent));
    m_trailBy->addItem(tr("× ATR", "multiples of the average true range"), static_cast<int>(Trail::Kind::Atr));
    row = addRow(tr("Trail"), DraftField::Trail);
    row->add(m_trail, 1);
    row->add(m_trailBy);

    m_trigger = box(tr("Triggered by"));
    for (const TriggerSource source : {TriggerSource::Last, TriggerSource::Mid, TriggerSource::BidAsk})
        m_trigger->addItem(models::OrderText::of(source), static_cast<int>(source));
    m_triggerRow = new FieldRow(m_theme, this);
    m_triggerRow->add(m_trigger, 1);
    m_form->addRow(tr("Looks at"), m_triggerRow);
    if (auto* label = m_form->labelForField(m_triggerRow)) label->setProperty("muted", true);

    m_size = number(tr("Size"));
    m_sizeBy = box(tr("Size is given as"));
    for (const SizeBy by : {SizeBy::Quantity, SizeBy::Notional, SizeBy::Risk})
        m_sizeBy->addItem(QString(), static_cast<int>(by));
    row = addRow(tr("Size"), DraftField::Size);
    row->add(m_size, 1);
    row->add(m_sizeBy);

    m_shown = number(tr("Shown size"));
    m_shown->setPlaceholderText(tr("all", "of an order's size that the book shows"));
    m_shown->setToolTip(tr("Iceberg: what the book shows of it at a time"));
    addRow(tr("Shown"), DraftField::Shown)->add(m_shown, 1);

    m_reduceOnly = new QCheckBox(tr("only reduces"), this);
    m_reduceOnly->setAccessibleName(tr("Only reduces"));
    m_reduceOnly->setToolTip(tr("Never makes the position larger"));
    m_postOnly = new QCheckBox(tr("post-only"), this);
    m_postOnly->setAccessibleName(tr("Post-only"));
    m_postOnly->setToolTip(tr("Rests in the book or is refused; never takes"));
    row = addRow(QString(), DraftField::ReduceOnly);
    row->add(m_reduceOnly);
    row->add(m_postOnly, 1);
    m_rows[DraftField::PostOnly] = row;

    m_stop = price(tr("Stop price"));
    m_target = price(tr("Target price"));
    for (PriceField* field : {m_stop, m_target}) {
        field->setBlankText(tr("engine's own"));
        field->setToolTip(tr("Protects the position that it opens. Left blank, the engine sets its own from the ATR."));
    }
    addRow(tr("Stop"), DraftField::Stop)->add(m_stop, 1);
    addRow(tr("Target"), DraftField::Target)->add(m_target, 1);
}

std::vector<QWidget*> TicketForm::controls() const
{
    return {m_type, m_tif,    m_goodTill, m_limit,    m_stopPrice,  m_trail, m_trailBy, m_trigger,
            m_size, m_sizeBy, m_shown,    m_postOnly, m_reduceOnly, m_stop,  m_target};
}

void TicketForm::connectFields()
{
    const auto told = [this] {
        if (!m_isFilling) Q_EMIT changed();
    };
    connect(m_type, &QComboBox::currentIndexChanged, this, [this, told] {
        showRows();
        if (!m_isFilling) followLast();
        told();
    });
    connect(m_tif, &QComboBox::currentIndexChanged, this, [this, told] {
        showRows();
        told();
    });
    connect(m_sizeBy, &QComboBox::currentIndexChanged, this, told);
    connect(m_trigger, &QComboBox::currentIndexChanged, this, told);
    connect(m_trailBy, &QComboBox::currentIndexChanged, this, told);
    for (QLineEdit* field : {m_trail, m_size, m_shown})
        connect(field, &QLineEdit::textChanged, this, told);
    for (PriceField* field : {m_limit, m_stopPrice, m_stop, m_target})
        connect(field, &PriceField::priceChanged, this, told);
    connect(m_goodTill, &QDateTimeEdit::dateTimeChanged, this, told);
    connect(m_postOnly, &QCheckBox::toggled, this, told);
    connect(m_reduceOnly, &QCheckBox::toggled, this, [this, told] {
        showRows();
        told();
    });
}

void TicketForm::showRows()
{
    models::OrderDraft draft;
    read(draft);
    const bool isStop = draft.isPair || trading::isStop(draft.kind);
    const auto show = [this](QWidget* row, bool on) { m_form->setRowVisible(row, on); };
    show(m_rows[DraftField::GoodTill], draft.tif == TimeInForce::GoodTillDate);
    show(m_rows[DraftField::Limit], draft.hasLimitPrice());
    show(m_rows[DraftField::StopPrice], draft.hasStopPrice());
    show(m_rows[DraftField::Trail], draft.isTrailing());
    show(m_triggerRow, isStop);
    show(m_rows[DraftField::Shown], draft.hasLimitPrice() && !draft.isPair);
    m_postOnly->setVisible(draft.kind == OrderKind::Limit);
    show(m_rows[DraftField::Stop], !draft.reduceOnly);
    show(m_rows[DraftField::Target], !draft.reduceOnly);
    if (draft.tif == TimeInForce::GoodTillDate && draft.goodTill <= m_now && m_now > Time{})
        m_goodTill->setDateTime(
            QDateTime::fromSecsSinceEpoch(m_now.ns / 1'000'000'000 + 86'400, Qt::UTC)); // a day from now
}

void TicketForm::showUnits()
{
    const auto* instrument = m_instrument.get();
    const bool isCounted = instrument == nullptr || instrument->assetClass == market::AssetClass::Future;
    const QString unit = instrument == nullptr                                  ? tr("units")
                         : isCounted                                            ? tr("contracts")
                         : instrument->assetClass == market::AssetClass::Equity ? tr("shares")
                                                                                : models::toText(instrument->base);
    const QString money = instrument == nullptr ? tr("amount") : models::toText(instrument->quote);
    m_sizeBy->setItemText(0, unit);
    m_sizeBy->setItemText(1, tr("for %1", "size of an order as an amount of money").arg(money));
    m_sizeBy->setItemText(2, tr("% risk"));
}

/// A price that has just come into sight begins at the market.
void TicketForm::followLast()
{
    if (m_instrument == nullptr || m_last.units <= 0) return;
    models::OrderDraft draft;
    read(draft);
    if (draft.hasLimitPrice() && m_limit->price() == Price{}) m_limit->setPrice(m_instrument->roundToTick(m_last));
}

void TicketForm::setMarket(const session::InstrumentPart* part, Time now)
{
    m_now = now;
    const std::shared_ptr<const market::Instrument> instrument = part == nullptr ? nullptr : part->instrument;
    m_last = part == nullptr ? Price{} : part->last;
    const bool isOther =
        (m_instrument == nullptr) != (instrument == nullptr) ||
        (instrument != nullptr && (m_instrument->id != instrument->id || m_instrument->symbol != instrument->symbol));
    if (isOther) remember();
    m_instrument = instrument;
    m_isFilling = true;
    for (PriceField* field : {m_limit, m_stopPrice, m_stop, m_target})
        field->setInstrument(instrument);
    if (isOther) {
        if (selected<SizeBy>(m_sizeBy) == SizeBy::Quantity) m_size->clear();
        m_shown->clear();
        m_reduceOnly->setChecked(false);
        if (selected<Trail::Kind>(m_trailBy) == Trail::Kind::Amount) m_trail->clear();
        if (instrument != nullptr) choose(m_choices.value(models::toText(instrument->symbol)).toMap());
        showUnits();
    }
    showRows();
    m_isFilling = false;
    const Price limit = m_limit->price().value_or(Price{});
    const bool isPriced = limit.units > 0 && m_rows[DraftField::Limit]->isVisibleTo(this);
    for (PriceField* field : {m_limit, m_stopPrice, m_stop, m_target})
        field->setReference(isPriced ? limit : m_last);
    if (isOther) Q_EMIT changed();
}

void TicketForm::read(models::OrderDraft& draft) const
{
    const int type = m_type->currentData().toInt();
    draft.isPair = type == kPairType;
    draft.kind = draft.isPair ? OrderKind::Limit : static_cast<OrderKind>(type);
    draft.tif = selected<TimeInForce>(m_tif);
    draft.goodTill = draft.tif == TimeInForce::GoodTillDate
                         ? Time::fromSeconds(m_goodTill->dateTime().toSecsSinceEpoch())
                         : Time::max();
    draft.limit = m_limit->price().value_or(Price{});
    draft.stopPrice = m_stopPrice->price().value_or(Price{});
    draft.trail = draft.isTrailing() ? trail() : Trail{};
    draft.trigger = selected<TriggerSource>(m_trigger);
    draft.postOnly = draft.kind == OrderKind::Limit && m_postOnly->isChecked();
    draft.reduceOnly = m_reduceOnly->isChecked();
    draft.shown = draft.hasLimitPrice() && !draft.isPair ? plain(m_shown) : std::string();
    draft.stop = m_stop->price().value_or(Price{});
    draft.target = m_target->price().value_or(Price{});
    draft.sizeBy = selected<SizeBy>(m_sizeBy);
    draft.size = plain(m_size);
}

Trail TicketForm::trail() const
{
    Trail trail;
    trail.kind = selected<Trail::Kind>(m_trailBy);
    const std::string text = plain(m_trail);
    if (text.empty()) return trail;
    if (trail.kind == Trail::Kind::Amount && m_instrument != nullptr)
        if (const auto amount = parseScaled(text, m_instrument->priceScale); amount && !amount->rounded)
            trail.amount = Price{amount->value};
    if (trail.kind == Trail::Kind::Percent)
        if (const auto ppm = parseScaled(text, 4); ppm && !ppm->rounded) trail.ppm = ppm->value;
    if (trail.kind == Trail::Kind::Atr)
        if (const auto milli = parseScaled(text, 3); milli && !milli->rounded)
            trail.multiple = static_cast<double>(milli->value) / 1'000.0;
    return trail;
}

void TicketForm::setLimitPrice(Price price)
{
    const int type = m_type->currentData().toInt();
    if (type != static_cast<int>(OrderKind::StopLimit) && type != kPairType)
        selectData(m_type, static_cast<int>(OrderKind::Limit));
    if (m_instrument != nullptr) m_limit->setPrice(m_instrument->roundToTick(price));
}

void TicketForm::setStopPrice(Price price)
{
    const int type = m_type->currentData().toInt();
    if (type != static_cast<int>(OrderKind::StopLimit) && type != kPairType)
        selectData(m_type, static_cast<int>(OrderKind::Stop));
    if (m_instrument != nullptr) m_stopPrice->setPrice(m_instrument->roundToTick(price));
}

void TicketForm::chooseType(int row)
{
    if (row >= 0 && row < m_type->count()) m_type->setCurrentIndex(row);
}

void TicketForm::clear()
{
    m_isFilling = true;
    for (PriceField* field : {m_limit, m_stopPrice, m_stop, m_target})
        field->setPrice(Price{});
    for (QLineEdit* field : {m_trail, m_size, m_shown})
        field->clear();
    m_reduceOnly->setChecked(false);
    m_isFilling = false;
    followLast();
    Q_EMIT changed();
}

void TicketForm::focusSize()
{
    m_size->setFocus();
    m_size->selectAll();
}

std::map<DraftField, QString> TicketForm::faults() const
{
    std::map<DraftField, QString> out;
    models::OrderDraft draft;
    read(draft);
    if (draft.hasLimitPrice() && !m_limit->price()) out[DraftField::Limit] = tr("The price is not a price.");
    if (draft.hasStopPrice() && !m_stopPrice->price()) out[DraftField::StopPrice] = tr("The trigger is not a price.");
    if (!draft.reduceOnly && !m_stop->price()) out[DraftField::Stop] = tr("The stop is not a price.");
    if (!draft.reduceOnly && !m_target->price()) out[DraftField::Target] = tr("The target is not a price.");
    const Trail& trail = draft.trail;
    const bool hasTrail = trail.amount.units > 0 || trail.ppm > 0 || trail.multiple > 0.0;
    if (draft.isTrailing() && !hasTrail && !m_trail->text().trimmed().isEmpty())
        out[DraftField::Trail] = tr("That is not a distance.");
    return out;
}

QString TicketForm::fault() const
{
    const auto all = faults();
    return all.empty() ? QString() : all.begin()->second;
}

void TicketForm::setProblems(const std::vector<DraftProblem>& problems, market::Side side, bool wasTried)
{
    std::map<DraftField, QString> said = faults();
    for (const DraftProblem problem : problems) {
        const DraftField field = models::fieldOf(problem);
        if (field == DraftField::Whole || (isMissing(problem) && !wasTried)) continue;
        said.emplace(field, DraftProblemText::of(problem, m_instrument.get(), side));
    }
    std::map<FieldRow*, QString> sentences; // two fields may share a row
    for (const auto& [field, row] : m_rows) {
        const auto sentence = said.find(field);
        QString& whole = sentences[row];
        if (sentence != said.end() && whole.isEmpty()) whole = sentence->second;
    }
    for (const auto& [row, sentence] : sentences)
        row->setError(sentence);
}

QString TicketForm::errorAt(DraftField field) const
{
    const auto row = m_rows.find(field);
    return row == m_rows.end() ? QString() : row->second->error();
}

bool TicketForm::focusFirstError()
{
    for (QWidget* control : controls()) {
        auto* row = qobject_cast<FieldRow*>(control->parentWidget());
        if (row == nullptr || row->error().isEmpty() || !control->isVisibleTo(this)) continue;
        control->setFocus();
        return true;
    }
    return false;
}

} // namespace sextant::ui
