#include "ui/operate/risk_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "models/listed_parts.h"
#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/risk_limits_model.h"
#include "models/text_filter_proxy.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::ReasonText;
using models::RiskLimitsModel;
using models::RiskText;
using models::Tone;

namespace {

session::Command commandOf(session::CommandKind kind, std::string key = {})
{
    session::Command command;
    command.kind = kind;
    command.key = std::move(key);
    return command;
}

QLabel* paragraph(const QString& accessibleName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setAccessibleName(accessibleName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

RiskPanel::RiskPanel(const ThemeController& theme, RiskLimitsModel& limits, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_limits(limits), m_order(new models::TextFilterProxy(this)),
      m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Risk"));
    auto* page = new QWidget(m_pages);
    m_state = new Chip(theme, Chip::Look::Framed, page);
    m_calm = new Chip(theme, Chip::Look::Framed, page);
    m_instruments = new QComboBox(page);
    m_instruments->setAccessibleName(tr("Instrument to hold"));
    m_instruments->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_hold = new QPushButton(tr("Hold…"), page);
    m_hold->setAccessibleName(tr("Take no entries in the chosen instrument"));
    m_hold->setToolTip(tr("No entries in this instrument until somebody lifts it; exits still go out"));
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_state);
    top->addWidget(m_calm);
    top->addStretch(1);
    top->addWidget(m_instruments);
    top->addWidget(m_hold);
    m_next = paragraph(tr("What trips next"), page);
    m_next->setObjectName(QStringLiteral("next"));
    m_stops = new QWidget(page);
    m_stops->setAccessibleName(tr("What stops entries"));
    m_stopRows = new QVBoxLayout(m_stops);
    m_stopRows->setContentsMargins(0, 0, 0, 0);
    m_stopRows->setSpacing(4);
    m_strip = new ReasonStrip(page);
    m_status = paragraph(tr("State of the last change"), page);
    m_status->hide();

    m_order->setSourceModel(&m_limits);
    m_view = new TableView(theme, page);
    m_view->setAccessibleName(tr("Limits of risk"));
    m_view->setModel(m_order);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->sortByColumn(RiskLimitsModel::Used, Qt::DescendingOrder);
    for (const auto& [column, width] : {std::pair{RiskLimitsModel::Rule, 46}, // together the width of the panel
                                        {RiskLimitsModel::Name, 132},
                                        {RiskLimitsModel::Used, 134},
                                        {RiskLimitsModel::Measured, 88},
                                        {RiskLimitsModel::Limit, 88},
                                        {RiskLimitsModel::State, 82},
                                        {RiskLimitsModel::Where, 80}})
        m_view->setColumnWidth(column, width);
    m_view->setFitting({RiskLimitsModel::Rule, RiskLimitsModel::Where, RiskLimitsModel::Measured});
    m_portfolio = paragraph(tr("Value at risk and stress"), page);
    m_run = paragraph(tr("Run and calm mode"), page);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(24);
    figures->addWidget(m_portfolio, 1);
    figures->addWidget(m_run, 1);

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_next);
    column->addWidget(m_stops);
    column->addWidget(m_strip);
    column->addWidget(m_status);
    column->addWidget(m_view, 1);
    column->addLayout(figures);
    m_pages->addWidget(page);
    m_pages->addWidget(new EmptyState(
        tr("No account yet"), tr("Start the demo, open a recording, or resume a session to see its limits."), m_pages));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setTabOrder(m_instruments, m_hold);
    setTabOrder(m_hold, m_view);

    connect(m_hold, &QPushButton::clicked, this, &RiskPanel::askHold);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        m_shown.clear(); // their colours are those of the theme
        refresh();
    });
    refresh();
}

void RiskPanel::setSnapshot(const session::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    m_isStale = !isVisible();
    if (!m_isStale) refresh();
}

void RiskPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false)) refresh();
}

void RiskPanel::setBlocked(const QString& reason)
{
    if (reason == m_blocked) return;
    m_blocked = reason;
    m_hold->setEnabled(m_blocked.isEmpty());
    m_strip->dismiss();
    showStatus(m_blocked, false);
    m_shown.clear();
    m_isStale = !isVisible();
    if (!m_isStale) refresh();
}

void RiskPanel::setSubmitted(quint64 ticket)
{
    m_ticket = ticket;
    if (ticket == 0)
        showStatus(tr("Nobody listens: the session has ended."), true);
    else
        showStatus(tr("Waiting until it is on the disk…"), false);
}

void RiskPanel::setAnswer(quint64 ticket, bool accepted, const QString& reason)
{
    if (ticket == 0 || ticket != m_ticket) return;
    m_ticket = 0;
    showStatus(accepted ? tr("Done. It stands in the audit trail.") : tr("Not done: %1").arg(reason), !accepted);
}

void RiskPanel::showStatus(const QString& text, bool isProblem)
{
    m_status->setText(text);
    m_status->setProperty("muted", !isProblem);
    m_status->setVisible(!text.isEmpty());
}

void RiskPanel::refresh()
{
    const session::RiskPart* part = m_limits.part();
    m_pages->setCurrentIndex(part == nullptr ? 1 : 0);
    if (part == nullptr) return;
    m_order->resort();
    refreshInstruments();
    showStops(*part);
    showNext(*part);
    showFigures(*part);
}

void RiskPanel::refreshInstruments()
{
    if (m_snapshot == nullptr) return;
    const auto parts = models::listedParts(*m_snapshot);
    if (m_instruments->count() == static_cast<int>(parts.size())) return;
    const QSignalBlocker quiet(m_instruments);
    m_instruments->clear();
    for (const auto& each : parts)
        m_instruments->addItem(models::toText(each->instrument->symbol));
}

std::vector<RiskPanel::Stop> RiskPanel::stopsOf(const session::RiskPart& part) const
{
    using session::CommandKind;
    std::vector<Stop> stops;
    const models::TimeText& times = m_limits.timeText();
    const auto when = [&](Time time) { return times.labelled(times.full(time)); };
    if (part.kill != trading::KillState::Disarmed) {
        const QString who = part.killedBy.empty() ? tr("the engine") : models::toText(part.killedBy);
        QString text = part.killCause == ReasonCode::ExitOperator
                           ? tr("Killed at %1 by %2.").arg(when(part.killed), who)
                           : tr("Killed at %1: %2.").arg(when(part.killed), ReasonText::title(part.killCause));
        if (!part.killReason.empty()) text = tr("%1 “%2”").arg(text, models::toText(part.killReason));
        const bool isNew = part.kill == trading::KillState::Triggered;
        stops.push_back(
            {QStringLiteral("kill"), text, isNew ? tr("Acknowledge…") : tr("Unlock…"),
             isNew ? tr("Acknowledge the kill — what happened?") : tr("Allow trading again — why is that right?"),
             isNew ? commandOf(CommandKind::Acknowledge) : commandOf(CommandKind::Unlock, "kill")});
    }
    const auto halt = [&](bool isHalted, ReasonCode rule, const QString& until) {
        if (!isHalted) return;
        stops.push_back({models::toText(name(rule)),
                         tr("%1 is broken: no entries %2.").arg(ReasonText::title(rule), until), tr("Lift…"),
                         tr("Measure it anew from here — why is that right?"),
                         commandOf(CommandKind::Unlock, std::string(name(rule)))});
    };
    halt(part.dailyLossHalt, ReasonCode::R03MaxDailyLoss, tr("until the next trading day"));
    halt(part.weeklyLossHalt, ReasonCode::R04MaxWeeklyLoss, tr("until the next week"));
    halt(part.drawdownHalt, ReasonCode::R08Drawdown, tr("until somebody lifts it"));
    const auto symbol = [&](InstrumentId id) {
        const session::InstrumentPart* of = m_snapshot ? m_snapshot->find(id) : nullptr;
        return of == nullptr ? models::unknownText() : models::toText(of->instrument->symbol);
    };
    for (const trading::TradingHold& hold : part.holds) {
        session::Command command = commandOf(CommandKind::Unlock, "hold");
        command.instrument = hold.instrument;
        command.symbol = symbol(hold.instrument).toStdString();
        const QString cause =
            hold.cause == ReasonCode::ExitOperator ? tr("an operator") : ReasonText::title(hold.cause);
        stops.push_back({QStringLiteral("hold%1").arg(hold.instrument.value),
                         tr("%1 takes no entries since %2: %3.").arg(symbol(hold.instrument), when(hold.since), cause),
                         tr("Release…"), tr("Let %1 trade again — why is that right?").arg(symbol(hold.instrument)),
                         std::move(command)});
    }
    for (const trading::TradingHold& wait : part.waits)
        stops.push_back({QStringLiteral("wait%1").arg(wait.instrument.value),
                         tr("%1 waits for its data since %2: %3.")
                             .arg(symbol(wait.instrument), when(wait.since), ReasonText::title(wait.cause)),
                         {},
                         {},
                         {},
                         false});
    if (part.calm != trading::CalmState::Off)
        stops.push_back(
            {QStringLiteral("calm"),
             part.calmCause == ReasonCode::R03MaxDailyLoss
                 ? tr("Calm mode, %1: most of the daily loss limit is used.").arg(RiskText::of(part.calm))
                 : tr("Calm mode, %1: %n loss(es) in a row.", nullptr, part.lossesInARow).arg(RiskText::of(part.calm)),
             tr("End…"), tr("End calm mode — why is that right?"), commandOf(CommandKind::CalmEnd), false});
    return stops;
}

void RiskPanel::showStops(const session::RiskPart& part)
{
    std::vector<Stop> stops = stopsOf(part);
    const auto isSame = [](const Stop& a, const Stop& b) {
        return a.key == b.key && a.text == b.text && a.button == b.button;
    };
    const bool isKilled = part.kill != trading::KillState::Disarmed;
    const bool isStopped = isKilled || part.isHalted();
    m_state->setText(isKilled                                   ? tr("✗ killed", "state of trading")
                     : isStopped                                ? tr("✗ entries halted", "state of trading")
                     : part.holds.empty() && part.waits.empty() ? tr("✓ trading allowed", "state of trading")
                                                                : tr("! some instruments held", "state of trading"),
                     isStopped                                  ? Tone::Danger
                     : part.holds.empty() && part.waits.empty() ? Tone::Gain
                                                                : Tone::Warning);
    m_calm->setVisible(part.isCalmOn);
    m_calm->setText(tr("calm mode: %1").arg(RiskText::of(part.calm)), RiskText::tone(part.calm));
    if (std::equal(stops.begin(), stops.end(), m_shown.begin(), m_shown.end(), isSame) && !m_shown.empty()) return;
    if (stops.empty() && m_shown.empty() && m_stopRows->count() == 0) {
        m_stops->hide();
        return;
    }
    while (QLayoutItem* item = m_stopRows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr); // nobody finds it any more
            widget->deleteLater();
        }
        delete item;
    }
    for (const Stop& stop : stops) {
        auto* row = new QWidget(m_stops);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* label = paragraph(stop.text, row);
        label->setText(tr("%1 %2", "sign, what stops entries").arg(stop.isDanger ? tr("✗") : tr("!"), stop.text));
        setTone(*label, m_theme, stop.isDanger ? Tone::Danger : Tone::Warning);
        label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        line->addWidget(label, 1);
        if (!stop.button.isEmpty()) {
            auto* button = new QPushButton(stop.button, row);
            button->setObjectName(stop.key);
            button->setAccessibleName(tr("%1 %2", "what a button does, what it is about").arg(stop.button, stop.text));
            button->setEnabled(m_blocked.isEmpty());
            connect(button, &QPushButton::clicked, this,
                    [this, question = stop.question, command = stop.command] { ask(question, command); });
            line->addWidget(button, 0, Qt::AlignVCenter);
        }
        m_stopRows->addWidget(row);
        row->show(); // at once, not when the layout is next looked at
    }
    m_stops->setVisible(!stops.empty());
    m_shown = std::move(stops);
}

void RiskPanel::showNext(const session::RiskPart& part)
{
    // What has stopped trading by itself is told above; here stands the next one.
    const trading::LimitUsage* next = nullptr;
    for (const trading::LimitUsage& usage : part.limits.usages)
        if (usage.rule != ReasonCode::R19KillSwitch && usage.isOfAccount && usage.used > 0.0 &&
            (next == nullptr || usage.used > next->used))
            next = &usage;
    if (next == nullptr) {
        m_next->setText(tr("Next to trip: nothing is used."));
        return;
    }
    QString text = tr("Next to trip: %1 — %2 used", "rule, share")
                       .arg(ReasonText::title(next->rule), models::percentText(next->used, 1));
    if (next->limit > 0.0)
        text = tr("%1 (%2 of %3)", "sentence, measured, limit")
                   .arg(text, RiskText::value(next->rule, next->measured), RiskText::value(next->rule, next->limit));
    if (next->isBroken)
        text = tr("✗ %1, and broken.").arg(text);
    else if (next->isNear)
        text = tr("! %1.").arg(text);
    else
        text = tr("%1.").arg(text);
    m_next->setText(text);
    setTone(*m_next, m_theme, next->isBroken ? Tone::Danger : next->isNear ? Tone::Warning : Tone::Plain);
}

void RiskPanel::showFigures(const session::RiskPart& part)
{
    using models::numberText;
    using models::percentText;
    QStringList left;
    left << tr("Value at risk of a day at %1: %2; beyond it on average %3.")
                .arg(percentText(part.confidence, 0), numberText(part.valueAtRisk, 2),
                     numberText(part.expectedShortfall, 2));
    left << (part.isHistorical
                 ? tr("From %n revaluation(s) of the positions over past days.", nullptr, part.revaluations)
             : part.isComplete ? tr("From the volatility of the last trading day, as a normal distribution.")
                               : tr("Some volatility is not known yet: it counts with none."));
    left << (part.worst
                 ? tr("Worst scenario: %1, loss %2.").arg(RiskText::of(*part.worst), numberText(part.stressLoss, 2))
                 : tr("No scenario loses anything."));
    m_portfolio->setText(left.join(QLatin1Char('\n')));

    QStringList right;
    right << tr("Run: result %1, entries today %2, value of all entries %3.")
                 .arg(models::signedCashText(part.runResult),
                      models::countText(static_cast<std::uint64_t>(part.entriesToday)),
                      models::cashText(part.runNotional));
    right << (part.budget.limitsAnything()
                  ? tr("Budget of the run: %1 used.").arg(percentText(part.nearestBudget.used, 0))
                  : tr("The run has no budget: the settings risk.run_… give it one."));
    right << (part.isCalmOn ? tr("Calm mode is on: %n loss(es) in a row.", nullptr, part.lossesInARow)
                            : tr("Calm mode is off: the setting risk.calm_mode turns it on."));
    right << (part.killFlattens ? tr("Kill also closes all positions.")
                                : tr("Kill keeps positions with their stops and targets."));
    m_run->setText(right.join(QLatin1Char('\n')));
}

void RiskPanel::ask(const QString& question, session::Command command)
{
    if (!m_blocked.isEmpty()) return showStatus(m_blocked, true);
    showStatus({}, false);
    m_strip->ask(question, [this, command = std::move(command)](const QString& reason) mutable {
        command.reason = reason.toStdString();
        Q_EMIT commandWanted(command);
    });
}

void RiskPanel::askHold()
{
    const QString symbol = m_instruments->currentText();
    if (symbol.isEmpty()) return showStatus(tr("There is no instrument yet."), true);
    session::Command command = commandOf(session::CommandKind::Hold);
    command.symbol = symbol.toStdString();
    ask(tr("Take no entries in %1 — why?").arg(symbol), std::move(command));
}

QVariantMap RiskPanel::saveState() const { return {{QStringLiteral("limits"), m_view->saveColumns()}}; }

void RiskPanel::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(QStringLiteral("limits")).toByteArray());
}

} // namespace sextant::ui
