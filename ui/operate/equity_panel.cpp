#include "ui/operate/equity_panel.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

#include "models/number_text.h"
#include "ui/operate/equity_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::cashText;
using models::signedCashText;

EquityPanel::EquityPanel(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Equity"));
    auto* page = new QWidget(m_pages);
    const auto line = [page](const QString& name) {
        auto* label = new QLabel(page);
        label->setAccessibleName(name);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(10, 0, 10, 0);
        return label;
    };
    m_figures = line(tr("Results of the account"));
    m_balances = line(tr("Balances by currency"));
    m_balances->setProperty("muted", true);
    m_view = new EquityView(theme, m_series, page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 6, 0, 4);
    column->setSpacing(2);
    column->addWidget(m_figures);
    column->addWidget(m_balances);
    column->addWidget(m_view, 1);
    m_pages->addWidget(page);
    m_pages->addWidget(new EmptyState(
        tr("No account yet"), tr("Start the demo, open a recording, or resume a session to see its equity."), m_pages));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    refresh();
}

void EquityPanel::setSnapshot(const session::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    m_isStale = !isVisible();
    if (!m_isStale) refresh();
}

void EquityPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false)) refresh();
}

void EquityPanel::refresh()
{
    m_pages->setCurrentIndex(m_snapshot == nullptr ? 1 : 0);
    if (!m_series.setSnapshot(m_snapshot.get())) return;
    m_view->refresh();
    const session::AccountPart* account = m_series.account();
    if (account == nullptr) return;
    m_figures->setText(figures(*account));
    const QString others = balances(*account);
    m_balances->setText(others);
    m_balances->setVisible(!others.isEmpty());
}

QString EquityPanel::figures(const session::AccountPart& account) const
{
    QStringList parts;
    const Cash result{account.equity.units - account.initialCash.units - account.contributed.units};
    parts << tr("Result %1").arg(signedCashText(result));
    parts << tr("realised %1, open %2").arg(signedCashText(account.realised), signedCashText(account.unrealised));
    parts << tr("fees %1").arg(cashText(account.fees));
    if (account.funding.units != 0) parts << tr("funding %1").arg(signedCashText(account.funding));
    if (account.dividends.units != 0) parts << tr("dividends %1").arg(signedCashText(account.dividends));
    if (account.contributed.units != 0) parts << tr("capital moved %1").arg(signedCashText(account.contributed));
    parts << tr("deepest drawdown %1").arg(models::percentText(account.maxDrawdown));
    if (account.longestUnderWater > 0.0)
        parts << tr("longest below a highest %1")
                     .arg(models::spokenDurationText(Duration(static_cast<std::int64_t>(
                         std::llround(account.longestUnderWater * 86'400.0) * 1'000'000'000LL))));
    QString text = parts.join(QStringLiteral(" · "));
    if (!m_series.knowsDrawdown())
        text += QLatin1Char('\n') +
                tr("Capital came in or went out: drawdown is not drawn over time, since a fall may be a withdrawal.");
    return text;
}

/// Nothing where there is only the account's own currency.
QString EquityPanel::balances(const session::AccountPart& account) const
{
    if (account.balances.size() < 2) return {};
    QStringList parts;
    for (const trading::CurrencyBalance& balance : account.balances) {
        QString text = tr("%1 %2", "currency, amount").arg(models::toText(balance.currency), cashText(balance.cash));
        if (balance.state == trading::RateState::Stale)
            text = tr("%1 (rate is old)").arg(text);
        else if (balance.state == trading::RateState::Missing && balance.currency != account.currency)
            text = tr("%1 (no rate)").arg(text);
        parts << text;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace sextant::ui
