#include "ui/trade/option_chain_panel.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

#include "models/language/languages.h"
#include "models/number_text.h"
#include "models/option_text.h"
#include "ui/trade/legs_ticket.h"
#include "ui/trade/option_payoff_view.h"
#include "ui/trade/option_smile_view.h"
#include "ui/trade/shaded_delegate.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/strip_layout.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

using models::OptionChainModel;
using models::OptionOwner;
using models::OptionText;

constexpr int kHeatColumn = 66;
constexpr int kPlotWidth = 560; // wanted at first; people drag the edge between
constexpr int kLegsWidth = 340;
constexpr int kGreeksWidth = 430;

/// A table whose rows have names, cells on shades.
TableView* heatTable(const ThemeController& theme, QAbstractItemModel& model, const QString& name, bool hasSign,
                     QWidget* parent)
{
    auto* view = new TableView(theme, parent);
    view->setAccessibleName(name);
    view->setSortingEnabled(false);
    view->setModel(&model);
    view->setItemDelegate(new ShadedDelegate(theme, *view->delegate(), hasSign, view));
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->horizontalHeader()->setDefaultSectionSize(kHeatColumn);
    view->horizontalHeader()->setStretchLastSection(false);
    view->verticalHeader()->setAccessibleName(OptionChainPanel::tr("Row titles"));
    view->verticalHeader()->show();
    return view;
}

} // namespace

OptionChainPanel::OptionChainPanel(const ThemeController& theme, OptionModels& tables, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_tables(tables), m_header(new QLabel(this)), m_tabs(new QTabWidget(this))
{
    setAccessibleName(tr("Options"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    m_header->setWordWrap(true);
    m_header->setContentsMargins(10, 2, 10, 4);
    m_header->setAccessibleName(tr("Price, forward, rate and quotes"));
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Chain, plots and risk"));
    m_smile = new OptionSmileView(theme, m_tabs);
    m_tabs->addTab(buildChain(), tr("Chain"));
    m_tabs->addTab(m_smile, tr("Smile"));
    m_tabs->addTab(buildSurface(), tr("Surface"));
    m_tabs->addTab(buildPayoff(), tr("Payoff"));
    m_tabs->addTab(buildRisk(), tr("Greeks"));
    auto* ladder = new TableView(theme, m_tabs);
    ladder->setAccessibleName(tr("What expires when"));
    ladder->setSortingEnabled(false);
    ladder->setModel(&tables.ladder);
    ladder->setFitting({});
    ladder->setEmptyText(tr("No options are held or chosen."));
    m_tabs->addTab(ladder, tr("Expiries"));
    connect(m_chain, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier))
            select(index, 1);
        else
            choose(index);
    });
    connect(&theme, &ThemeController::themeChanged, this, &OptionChainPanel::showHeader);
    setFocusProxy(m_chain);
    setView(nullptr);
}

QWidget* OptionChainPanel::buildTools()
{
    auto* tools = new QWidget(this);
    auto* row = new StripLayout(6, tools);
    row->setContentsMargins(8, 4, 6, 2);
    m_underlyings = new QComboBox(tools);
    m_underlyings->setAccessibleName(tr("Underlying"));
    m_expiryBox = new QComboBox(tools);
    m_expiryBox->setAccessibleName(tr("Expiry"));
    m_expiryBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const auto button = [tools](const QString& text, const QString& name) {
        auto* made = new QToolButton(tools);
        made->setText(text);
        made->setAccessibleName(name);
        made->setToolTip(name);
        return made;
    };
    m_greeks = button(tr("All greeks"), tr("Show gamma, theta, vega and the mid too"));
    m_greeks->setCheckable(true);
    m_toMoney = button(tr("At the money"), tr("Put the strike at the money into the middle (Home)"));
    row->addWidget(m_underlyings);
    row->addWidget(m_expiryBox);
    row->addSpring();
    m_strategies = button(tr("Strategy"), tr("Choose the legs of a strategy around the price of now"));
    m_strategies->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_strategies);
    menu->setAccessibleName(tr("Strategies"));
    for (const models::OptionStrategy each : models::kOptionStrategies)
        connect(menu->addAction(models::LegsText::of(each)), &QAction::triggered, this, [this, each] {
            if (choose(each)) return;
            m_hasFailed = false;
            m_header->setText(
                tr("%1: not all of its contracts are listed in this expiry.").arg(models::LegsText::of(each)));
            m_header->setVisible(true);
        });
    m_strategies->setMenu(menu);
    row->addWidget(m_strategies);
    row->addWidget(m_toMoney);
    row->addWidget(m_greeks);
    connect(m_underlyings, &QComboBox::activated, this, [this](int at) {
        if (at >= 0 && static_cast<std::size_t>(at) < m_all.size())
            Q_EMIT underlyingChosen(m_all[static_cast<std::size_t>(at)].id);
    });
    connect(m_expiryBox, &QComboBox::currentIndexChanged, this, [this] {
        m_isCentred = false;
        showExpiry();
    });
    connect(m_greeks, &QToolButton::toggled, this, &OptionChainPanel::showColumns);
    connect(m_toMoney, &QToolButton::clicked, this, [this] {
        centre();
        m_chain->setFocus(Qt::OtherFocusReason);
    });
    return tools;
}

QWidget* OptionChainPanel::buildChain()
{
    m_chain = heatTable(m_theme, m_tables.chain, tr("Option chain"), false, m_tabs);
    m_chain->verticalHeader()->hide();
    m_chain->setEmptyText(tr("No chain yet: it comes with the first quotes of options."));
    m_chain->installEventFilter(this);
    showColumns();
    return m_chain;
}

QWidget* OptionChainPanel::buildSurface()
{
    auto* page = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_surfaceNote = new QLabel(page);
    m_surfaceNote->setWordWrap(true);
    m_surfaceNote->setContentsMargins(10, 4, 10, 4);
    m_surfaceNote->setAccessibleName(tr("What the surface is, and what is wrong with it"));
    auto* table = heatTable(m_theme, m_tables.surface, tr("Volatility by expiry and strike"), false, page);
    table->setEmptyText(tr("No usable quotes at present: without them there is no volatility."));
    column->addWidget(m_surfaceNote);
    column->addWidget(table, 1);
    return page;
}

QWidget* OptionChainPanel::buildPayoff()
{
    auto* page = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(2);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(8, 0, 6, 0);
    m_payoffOf = new QComboBox(page);
    m_payoffOf->setAccessibleName(tr("Whose payoff"));
    m_payoffOf->addItem(tr("A beside B", "positions of both engines"));
    m_payoffOf->addItem(tr("Selection"));
    m_clear = new QPushButton(tr("Clear selection"), page);
    m_clear->setAccessibleName(tr("Clear the selection"));
    tools->addWidget(m_payoffOf);
    tools->addStretch(1);
    tools->addWidget(m_clear);
    column->addLayout(tools);
    auto* split = new QSplitter(Qt::Horizontal, page);
    split->setChildrenCollapsible(false);
    m_payoff = new OptionPayoffView(m_theme, split);
    auto* legs = new TableView(m_theme, split);
    legs->setAccessibleName(tr("Selected options"));
    legs->setSortingEnabled(false);
    legs->setModel(&m_tables.selection);
    legs->setEmptyText(tr("Shift+Enter in the chain chooses a contract."));
    legs->setMinimumWidth(120);
    legs->setFitting({}, models::OptionSelectionModel::Contract, TableView::kAll); // nothing of the price is cut
    split->addWidget(m_payoff);
    split->addWidget(legs);
    split->setStretchFactor(0, 1);
    split->setSizes({kPlotWidth, kLegsWidth});
    column->addWidget(split, 1);
    m_summary = new QLabel(page);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(10, 2, 10, 6);
    m_summary->setAccessibleName(tr("Payoff in words"));
    column->addWidget(m_summary);
    m_legsTicket = new LegsTicket(m_theme, page);
    column->addWidget(m_legsTicket);
    connect(m_payoffOf, &QComboBox::currentIndexChanged, this, &OptionChainPanel::showOwner);
    connect(m_clear, &QPushButton::clicked, this, &OptionChainPanel::clearSelection);
    return page;
}

QWidget* OptionChainPanel::buildRisk()
{
    auto* split = new QSplitter(Qt::Horizontal, m_tabs);
    split->setChildrenCollapsible(false);
    auto* greeks = heatTable(m_theme, m_tables.greeks, tr("Greeks of A, B and the selection"), false, split);
    auto* page = new QWidget(split);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(2);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(8, 0, 6, 0);
    m_stressOf = new QComboBox(page);
    m_stressOf->setAccessibleName(tr("Whose stress"));
    for (const OptionOwner owner : {OptionOwner::Paper, OptionOwner::Shadow, OptionOwner::Selection})
        m_stressOf->addItem(OptionText::owner(owner));
    auto* title = new QLabel(tr("Profit if the price and all volatilities move"), page);
    title->setWordWrap(true);
    tools->addWidget(m_stressOf);
    tools->addWidget(title, 1);
    column->addLayout(tools);
    auto* stress = heatTable(m_theme, m_tables.stress, tr("Stress grid"), true, page);
    stress->setEmptyText(tr("Nothing to move: no options are held or chosen."));
    column->addWidget(stress, 1);
    split->addWidget(greeks);
    split->addWidget(page);
    split->setStretchFactor(1, 1);
    split->setSizes({kGreeksWidth, kPlotWidth});
    connect(m_stressOf, &QComboBox::currentIndexChanged, this, &OptionChainPanel::showOwner);
    return split;
}

void OptionChainPanel::setUnderlyings(const std::vector<Underlying>& all, InstrumentId current)
{
    m_underlyings->setVisible(all.size() > 1);
    if (all != m_all) {
        m_all = all;
        m_underlyings->clear();
        for (const Underlying& each : all)
            m_underlyings->addItem(each.symbol);
    }
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (m_all[i].id == current) m_underlyings->setCurrentIndex(static_cast<int>(i));
}

void OptionChainPanel::setView(const models::OptionViewPtr& view)
{
    const bool isOther = !m_view || !view || m_view->underlying != view->underlying || m_view->serial != view->serial;
    if (isOther) m_isCentred = false;
    m_view = view;
    showExpiries();
    showExpiry();
    m_tables.greeks.setView(view);
    m_tables.ladder.setView(view);
    m_tables.surface.setView(view);
    m_tables.selection.setLegs(m_selection, view);
    m_legsTicket->setLegs(m_selection, view);
    showOwner();
    showHeader();
}

bool OptionChainPanel::choose(models::OptionStrategy strategy)
{
    if (!m_view) return false;
    std::vector<models::OptionLeg> legs = models::strategyLegs(*m_view, expiry(), strategy);
    if (legs.empty()) return false;
    setSelection(std::move(legs));
    showTab(Payoff);
    return true;
}

void OptionChainPanel::setFailed(bool hasFailed)
{
    m_hasFailed = hasFailed;
    showHeader();
}

models::ExpiryKey OptionChainPanel::expiry() const
{
    const int at = m_expiryBox->currentIndex();
    return at >= 0 && static_cast<std::size_t>(at) < m_expiries.size() ? m_expiries[static_cast<std::size_t>(at)]
                                                                       : models::ExpiryKey{};
}

void OptionChainPanel::showExpiries()
{
    std::vector<models::ExpiryKey> keys;
    QStringList texts;
    if (m_view)
        for (const trading::ChainExpiry& each : m_view->chain.expiries) {
            keys.push_back({each.root.root, each.date});
            texts << OptionText::expiry(each);
        }
    const models::ExpiryKey before = expiry();
    const QSignalBlocker blocker(m_expiryBox);
    if (keys != m_expiries) {
        m_expiries = std::move(keys);
        m_expiryBox->clear();
        m_expiryBox->addItems(texts);
        const auto kept = std::find(m_expiries.begin(), m_expiries.end(), before);
        if (kept != m_expiries.end())
            m_expiryBox->setCurrentIndex(static_cast<int>(kept - m_expiries.begin()));
        else
            m_isCentred = false;
    } else {
        for (int i = 0; i < texts.size(); ++i) // days pass
            if (m_expiryBox->itemText(i) != texts[i]) m_expiryBox->setItemText(i, texts[i]);
    }
    m_expiryBox->setEnabled(!m_expiries.empty());
}

void OptionChainPanel::showExpiry()
{
    m_tables.chain.setView(m_view, expiry());
    m_smile->setView(m_view, expiry());
    showHeader();
    if (!m_isCentred && m_tables.chain.rowCount() > 0) centre();
}

void OptionChainPanel::showHeader()
{
    QStringList parts;
    const trading::ChainExpiry* shown = m_tables.chain.expiry();
    if (m_hasFailed) parts << tr("The newest quotes could not be priced; this is older.");
    if (m_view && m_view->chain.spot)
        parts << (m_view->chain.isSpotImplied ? tr("%1 %2 (implied)") : tr("%1 %2", "underlying, its price"))
                     .arg(models::toText(m_view->symbol), models::numberText(*m_view->chain.spot, m_view->priceScale));
    else if (m_view)
        parts << tr("%1: no price yet").arg(models::toText(m_view->symbol));
    if (shown != nullptr && shown->forward) {
        parts << (shown->isForwardImplied ? tr("forward %1", "what calls and puts agree on")
                                          : tr("forward %1 (carried)", "the price carried at the rate"))
                     .arg(models::numberText(*shown->forward, 2));
        parts << tr("rate %1").arg(models::percentText(shown->rate, 2));
    }
    if (m_view) parts << OptionText::quality(m_view->chain.problems);
    m_header->setText(models::inReadingOrder(parts.join(QStringLiteral(" · "))));
    m_header->setVisible(!parts.isEmpty());
    if (m_view)
        m_header->setToolTip(
            tr("Chain: quotes as they are now. Since the session began: %1.").arg(OptionText::quality(m_view->quotes)));
    setTone(*m_header, m_theme, m_hasFailed ? models::Tone::Warning : models::Tone::Muted);
    if (!m_view || !m_view->surface) {
        m_surfaceNote->setText({});
    } else if (m_view->arbitrages.empty()) {
        m_surfaceNote->setText(
            tr("%1: implied volatility by expiry, strikes as distance from the forward; no arbitrage "
               "was found in it.")
                .arg(models::toText(m_view->surfaceRoot)));
    } else {
        m_surfaceNote->setText(
            tr("%1: implied volatility by expiry, strikes as distance from the forward. At %2 places "
               "it gives something away: quotes there are not to be trusted.")
                .arg(models::toText(m_view->surfaceRoot), models::countText(m_view->arbitrages.size())));
    }
    if (m_view && m_view->surface && m_view->termSlope)
        m_surfaceNote->setText(
            m_surfaceNote->text() + QLatin1Char(' ') +
            tr("At the money it changes by %1 a year.").arg(models::signedPercentText(*m_view->termSlope, 1)));
    m_surfaceNote->setText(models::inReadingOrder(m_surfaceNote->text()));
    m_surfaceNote->setVisible(!m_surfaceNote->text().isEmpty());
}

void OptionChainPanel::showOwner()
{
    const bool isSelection = m_payoffOf->currentIndex() == 1;
    m_payoff->setView(m_view, isSelection ? std::vector{OptionOwner::Selection}
                                          : std::vector{OptionOwner::Paper, OptionOwner::Shadow});
    m_summary->setText(models::inReadingOrder(m_payoff->summary()));
    m_clear->setEnabled(!m_selection.empty());
    m_tables.stress.setView(m_view, static_cast<OptionOwner>(std::max(0, m_stressOf->currentIndex())));
}

void OptionChainPanel::showColumns()
{
    using Field = OptionChainModel::Field;
    constexpr std::array kGreeks{Field::Theta, Field::Vega, Field::Gamma, Field::Mid};
    // Of both sides at once, the least important first; what can be dealt at stays.
    std::vector<int> yielding;
    for (const Field field : {Field::Quote, Field::Volatility, Field::Position, Field::Delta})
        for (const bool isCall : {true, false})
            yielding.push_back(OptionChainModel::columnOf(field, isCall));
    const bool isWhole = m_greeks->isChecked();
    for (const Field field : kGreeks)
        for (const bool isCall : {true, false})
            m_chain->setColumnWanted(OptionChainModel::columnOf(field, isCall), isWhole);
    m_chain->setWideGrid(isWhole); // who asks for all of them scrolls
    if (isWhole)
        m_chain->endFitting();
    else
        m_chain->setFitting(std::move(yielding), -1, TableView::kElasticMost, 2);
    if (m_tables.chain.rowCount() > 0) centre();
}

void OptionChainPanel::centre()
{
    const int row = m_tables.chain.atTheMoneyRow();
    if (row < 0) return;
    m_isCentred = true;
    const QModelIndex strike = m_tables.chain.index(row, OptionChainModel::kStrikeColumn);
    if (!m_chain->currentIndex().isValid() || m_chain->currentIndex().row() != row)
        m_chain->setCurrentIndex(
            m_tables.chain.index(row, OptionChainModel::columnOf(OptionChainModel::Field::Ask, true)));
    m_chain->scrollTo(strike, QAbstractItemView::PositionAtCenter);
}

void OptionChainPanel::choose(const QModelIndex& index)
{
    const InstrumentId option = m_tables.chain.optionAt(index);
    if (!option.isSet()) return;
    const trading::ChainLeg* leg = m_tables.chain.legAt(index);
    const auto field = OptionChainModel::fieldOf(index.column());
    market::Side side = market::Side::None;
    Price limit;
    // Only a whole quote says what can be traded at.
    const bool isGood = leg->problem == market::QuoteProblem::None;
    if (field == OptionChainModel::Field::Bid) {
        side = market::Side::Sell;
        if (isGood) limit = leg->quote.bid;
    } else if (field == OptionChainModel::Field::Ask) {
        side = market::Side::Buy;
        if (isGood) limit = leg->quote.ask;
    }
    Q_EMIT contractChosen(option, side, limit);
}

void OptionChainPanel::select(const QModelIndex& index, int more)
{
    const InstrumentId option = m_tables.chain.optionAt(index);
    if (!option.isSet()) return;
    std::vector<models::OptionLeg> legs = m_selection;
    const auto known =
        std::find_if(legs.begin(), legs.end(), [&](const models::OptionLeg& leg) { return leg.option == option; });
    if (known == legs.end())
        legs.push_back({option, more});
    else
        known->contracts += more;
    std::erase_if(legs, [](const models::OptionLeg& leg) { return leg.contracts == 0; });
    setSelection(std::move(legs));
}

void OptionChainPanel::setSelection(std::vector<models::OptionLeg> legs)
{
    if (legs == m_selection) return;
    m_selection = std::move(legs);
    m_payoffOf->setCurrentIndex(m_selection.empty() ? 0 : 1);
    m_tables.selection.setLegs(m_selection, m_view);
    m_legsTicket->setLegs(m_selection, m_view);
    m_clear->setEnabled(!m_selection.empty());
    Q_EMIT selectionChanged();
}

void OptionChainPanel::clearSelection() { setSelection({}); }

void OptionChainPanel::showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

bool OptionChainPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_chain && event->type() == QEvent::Resize && m_isCentred)
        QMetaObject::invokeMethod(this, &OptionChainPanel::centre, Qt::QueuedConnection); // when it has its new rows
    if (watched != m_chain || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QModelIndex current = m_chain->currentIndex();
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers().testFlag(Qt::ShiftModifier))
            select(current, 1);
        else
            choose(current);
        return true;
    case Qt::Key_Plus:
        select(current, 1);
        return true;
    case Qt::Key_Minus:
        select(current, -1);
        return true;
    case Qt::Key_Home:
        centre();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

QVariantMap OptionChainPanel::saveState() const
{
    return {{QStringLiteral("tab"), m_tabs->currentIndex()}, {QStringLiteral("greeks"), m_greeks->isChecked()}};
}

void OptionChainPanel::restoreState(const QVariantMap& state)
{
    const int tab = state.value(QStringLiteral("tab"), 0).toInt();
    if (tab >= 0 && tab < m_tabs->count()) m_tabs->setCurrentIndex(tab);
    m_greeks->setChecked(state.value(QStringLiteral("greeks")).toBool());
}

} // namespace sextant::ui
