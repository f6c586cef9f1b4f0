#include "ui/analyze/regime_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "models/listed_parts.h"
#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/regime_changes_model.h"
#include "models/regime_text.h"
#include "models/regime_turns_model.h"
#include "models/text_filter_proxy.h"
#include "ui/analyze/regime_meters.h"
#include "ui/analyze/regime_timeline.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::RegimeChangesModel;
using models::RegimeText;
using models::RegimeTurnsModel;

namespace {

QLabel* headingOf(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("muted", true);
    return label;
}

} // namespace

RegimePanel::RegimePanel(const ThemeController& theme, RegimeChangesModel& changes, QWidget* parent)
    : QWidget(parent), m_changes(changes), m_order(new models::TextFilterProxy(this)),
      m_turns(new RegimeTurnsModel(this)), m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Market regimes"));
    auto* page = new QWidget(m_pages);
    m_instruments = new QComboBox(page);
    m_instruments->setAccessibleName(tr("Instrument whose regime is shown"));
    m_instruments->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_instruments);
    top->addSpacing(6);
    for (Chip*& chip : m_chips) {
        chip = new Chip(theme, Chip::Look::Framed, page);
        top->addWidget(chip);
    }
    top->addStretch(1);
    m_summary = new QLabel(page);
    m_summary->setWordWrap(true);
    m_meters = new RegimeMeters(theme, page);
    m_reasons = new QLabel(page);
    m_reasons->setWordWrap(true);
    m_reasons->setProperty("muted", true);
    m_reasons->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* now = new QHBoxLayout;
    now->setSpacing(20);
    now->addWidget(m_meters, 1, Qt::AlignTop);
    now->addWidget(m_reasons, 1);
    m_timeline = new RegimeTimeline(theme, m_changes.track(), page);

    m_turnsView = new TableView(theme, page);
    m_turnsView->setAccessibleName(tr("Turns from direction to direction"));
    m_turnsView->setModel(m_turns);
    m_turnsView->setSortingEnabled(false);
    m_turnsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_turnsView->setFixedHeight(3 * 24 + 30);
    m_turnsView->setFitting({RegimeTurnsModel::ShareOfTime, RegimeTurnsModel::MeanStay});
    m_order->setSourceModel(&m_changes);
    m_changesView = new TableView(theme, page);
    m_changesView->setAccessibleName(tr("Changes of the regime"));
    m_changesView->setModel(m_order);
    m_changesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changesView->setEmptyText(tr("No change yet — each one stands here with how long it held. "
                                   "Play the session; a regime is known after 200 bars of its timeframe."));
    m_changesView->setFitting({RegimeChangesModel::Source, RegimeChangesModel::ChangeChance, RegimeChangesModel::Chance,
                               RegimeChangesModel::Confidence, RegimeChangesModel::Held});

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(10, 8, 10, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addLayout(now);
    column->addWidget(m_timeline);
    column->addWidget(headingOf(tr("Turns and stays"), page));
    column->addWidget(m_turnsView);
    column->addWidget(headingOf(tr("Changes"), page));
    column->addWidget(m_changesView, 1);
    m_pages->addWidget(page);
    m_pages->addWidget(
        new EmptyState(tr("No regimes yet"), tr("Start the demo, open a recording, or resume a session."), m_pages));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setTabOrder(m_instruments, m_turnsView);
    setTabOrder(m_turnsView, m_changesView);

    connect(m_instruments, &QComboBox::activated, this, [this](int) {
        const InstrumentId id{static_cast<std::uint16_t>(m_instruments->currentData().toUInt())};
        setInstrument(id);
        Q_EMIT instrumentChosen(id);
    });
    connect(&m_changes, &QAbstractItemModel::modelReset, this, [this] { m_counter.reset(); });
    connect(m_changesView, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const session::RegimeRow* row = m_changes.row(m_order->mapToSource(index).row());
        if (row != nullptr) Q_EMIT chartWanted(row->instrument, row->time);
    });
    refresh();
}

void RegimePanel::setSnapshot(const session::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (m_snapshot != nullptr && m_snapshot->find(m_changes.instrument()) == nullptr &&
        !m_snapshot->instruments.empty())
        m_changes.setInstrument(m_snapshot->instruments.front()->instrument->id);
    m_isStale = !isVisible();
    if (!m_isStale) refresh();
}

void RegimePanel::setInstrument(InstrumentId instrument)
{
    if (!instrument.isSet() || instrument == m_changes.instrument()) return;
    m_changes.setInstrument(instrument);
    m_isStale = !isVisible();
    if (!m_isStale) refresh();
}

void RegimePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false)) refresh();
}

void RegimePanel::refresh()
{
    const session::InstrumentPart* part = m_snapshot ? m_snapshot->find(m_changes.instrument()) : nullptr;
    m_pages->setCurrentIndex(part == nullptr ? 1 : 0);
    if (part == nullptr) return;
    refreshInstruments();
    showRegime(*part);
    showHistory();
}

void RegimePanel::refreshInstruments()
{
    const QSignalBlocker quiet(m_instruments);
    const int known = m_instruments->count();
    const auto parts = models::listedParts(*m_snapshot);
    const auto count = static_cast<int>(parts.size());
    bool isSame = known == count;
    for (int i = 0; isSame && i < count; ++i)
        isSame = m_instruments->itemText(i) == models::toText(parts[static_cast<std::size_t>(i)]->instrument->symbol);
    if (!isSame) {
        m_instruments->clear();
        for (const auto& each : parts)
            m_instruments->addItem(models::toText(each->instrument->symbol),
                                   static_cast<uint>(each->instrument->id.value));
    }
    m_instruments->setCurrentIndex(m_instruments->findData(static_cast<uint>(m_changes.instrument().value)));
}

void RegimePanel::showRegime(const session::InstrumentPart& part)
{
    const bool isKnown = part.regime != nullptr && part.regime->isReady();
    for (std::size_t i = 1; i < m_chips.size(); ++i)
        m_chips[i]->setVisible(isKnown);
    const analysis::Regime none;
    const analysis::Regime& regime = part.regime ? *part.regime : none;
    m_meters->setRegime(regime);
    const auto direction = regime.labels.direction;
    m_chips[Direction]->setText(
        tr("%1 %2", "sign, direction of a market").arg(RegimeText::sign(direction), RegimeText::of(direction)),
        RegimeText::tone(direction));
    if (!part.regime) {
        m_summary->setText(tr("Nothing is scored for this instrument, so it has no regime."));
        m_reasons->clear();
        return;
    }
    const models::TimeText& times = m_changes.timeText();
    const auto when = [&](Time time) { return times.labelled(times.full(time, part.calendar.get())); };
    if (isKnown) {
        m_chips[Structure]->setText(RegimeText::of(regime.labels.structure), models::Tone::Plain);
        m_chips[Volatility]->setText(
            tr("volatility %1 (%2)", "label, percentile")
                .arg(RegimeText::of(regime.labels.volatility), models::percentText(regime.volatilityPercentile, 0)),
            RegimeText::tone(regime.labels.volatility));
        m_chips[Trend]->setText(tr("trend %1").arg(RegimeText::ofTrend(regime.labels.trend)), models::Tone::Plain);
        m_chips[Spread]->setText(regime.isSpreadProxy
                                     ? tr("spread %1, from bars").arg(RegimeText::of(regime.labels.spread))
                                     : tr("spread %1").arg(RegimeText::of(regime.labels.spread)),
                                 models::Tone::Plain);
        m_summary->setText(tr("Bars of %1: confidence %2, since %3, from %4. Last bar %5.")
                               .arg(models::timeframeText(part.regimeTimeframe),
                                    models::percentText(regime.confidence, 0), when(regime.since),
                                    RegimeText::of(regime.source), when(regime.asOf)));
    } else {
        m_summary->setText(tr("The regime is known after 200 closed bars of %1. Until then it counts as sideways.")
                               .arg(models::timeframeText(part.regimeTimeframe)));
    }
    QStringList lines;
    for (const Reason& reason : regime.reasons())
        lines << models::ReasonText::sentence(reason, &part);
    m_reasons->setText(lines.join(QLatin1Char('\n')));
}

void RegimePanel::showHistory()
{
    m_counter.update(m_changes.track());
    m_turns->setSummary(m_counter.summary(m_snapshot->now));
    const session::InstrumentPart& part = *m_snapshot->find(m_changes.instrument());
    const models::TimeText& times = m_changes.timeText();
    const auto when = [&](Time time) { return times.labelled(times.full(time, part.calendar.get())); };
    // From the first that is known of the instrument: warm-up bars may reach back behind the session's start.
    const models::RegimeTrack& track = m_changes.track();
    const Time from = track.bandCount() > 0 ? std::min(m_snapshot->started, track.band(0).from) : m_snapshot->started;
    m_timeline->setSpan(from, m_snapshot->now, when(from), when(m_snapshot->now));
}

QVariantMap RegimePanel::saveState() const { return {{QStringLiteral("changes"), m_changesView->saveColumns()}}; }

void RegimePanel::restoreState(const QVariantMap& state)
{
    m_changesView->restoreColumns(state.value(QStringLiteral("changes")).toByteArray());
}

} // namespace sextant::ui
