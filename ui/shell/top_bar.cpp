#include "ui/shell/top_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

#include "models/number_text.h"
#include "models/state_text.h"
#include "ui/shell/feed_chips.h"
#include "ui/shell/figure.h"
#include "ui/shell/session_text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kHeight = 46;

double amount(Cash cash) { return static_cast<double>(cash.units) / 1e8; }

} // namespace

TopBar::TopBar(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_mark(new QToolButton(this)), m_tabs(new QTabBar(this)),
      m_session(new Chip(theme, Chip::Look::Framed, this)), m_accounts(new QToolButton(this)),
      m_accountMenu(new QMenu(this)), m_showAll(new QAction(tr("All accounts in the tables"), this)),
      m_equity(new Figure(theme, tr("Equity"), this)), m_day(new Figure(theme, tr("Day P&L"), this)),
      m_exposure(new Figure(theme, tr("Exposure"), this)), m_budget(new Figure(theme, tr("Loss budget"), this)),
      m_drawdown(new Figure(theme, tr("Drawdown"), this)), m_source(new Chip(theme, Chip::Look::Dot, this)),
      m_feeds(new FeedChips(theme, this)), m_kill(new HoldButton(theme, tr("KILL"), this))
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(kHeight);
    m_mark->setText(QStringLiteral("\u25c6 Sextant"));
    m_mark->setFont(ThemeController::font(10.5, true));
    m_mark->setAccessibleName(tr("Menu"));
    m_mark->setToolTip(tr("Menu (F10)"));
    m_mark->setPopupMode(QToolButton::InstantPopup);
    m_mark->setProperty("plain", true);
    m_tabs->setObjectName(QStringLiteral("workspaces"));
    m_tabs->setAccessibleName(tr("Workspaces"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // workspaces are few and never cut
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->setFixedHeight(kHeight - 1); // down to the line below
    m_session->setObjectName(QStringLiteral("sessionChip"));
    m_session->setToolTip(tr("What is being played, and how long it has run"));
    m_accounts->setObjectName(QStringLiteral("accountButton"));
    m_accounts->setAccessibleName(tr("Account"));
    m_accounts->setToolTip(tr("Whose equity, positions and limits are shown, and who trades (Ctrl+Shift+A)"));
    m_accounts->setPopupMode(QToolButton::InstantPopup);
    m_accounts->setMenu(m_accountMenu);
    m_accounts->hide();
    m_showAll->setObjectName(QStringLiteral("allAccounts"));
    m_showAll->setCheckable(true);
    m_showAll->setToolTip(tr("Orders, fills, positions and the trade journal list every account, or the chosen one"));
    connect(m_showAll, &QAction::toggled, this, &TopBar::allAccountsShown);
    m_source->setObjectName(QStringLiteral("sourceChip"));
    m_budget->setShare(0.0);
    m_budget->setToolTip(tr("How much of the loss allowed for the day is used"));
    m_kill->setObjectName(QStringLiteral("killButton"));
    m_kill->setToolTip(tr("Press and hold: cancels working orders and refuses new ones (Ctrl+Shift+F12 at once)"));
    m_optional = {m_source, m_drawdown, m_exposure, m_budget, m_day}; // the session bar says it too

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 12, 0);
    layout->setSpacing(18);
    layout->addWidget(m_mark);
    layout->addWidget(m_tabs, 0, Qt::AlignTop);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_session), static_cast<QWidget*>(m_accounts), static_cast<QWidget*>(m_equity),
          static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_exposure), static_cast<QWidget*>(m_budget),
          static_cast<QWidget*>(m_drawdown), static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_feeds)})
        layout->addWidget(widget, 0, Qt::AlignVCenter);
    layout->addStretch();
    layout->addWidget(m_kill, 0, Qt::AlignVCenter);
    connect(m_tabs, &QTabBar::currentChanged, this, &TopBar::workspaceChosen);
    connect(m_kill, &HoldButton::triggered, this, &TopBar::killHeld);
    connect(m_feeds, &FeedChips::chosen, this, &TopBar::feedChosen);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void TopBar::setMenu(QMenu* menu) { m_mark->setMenu(menu); }

void TopBar::setAccountActions(std::span<QAction* const> actions)
{
    m_accountActions.assign(actions.begin(), actions.end());
    m_accountNames.clear(); // the list is made anew
}

void TopBar::addTool(QWidget* tool)
{
    m_tools.push_back(tool);
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(m_kill), tool, 0, Qt::AlignVCenter);
}

void TopBar::setFeeds(const std::vector<models::FeedChip>& feeds)
{
    const int before = m_feeds->widthOfAll();
    m_feeds->setChips(feeds);
    if (m_feeds->widthOfAll() != before) fit();
}

void TopBar::openMenu() { m_mark->showMenu(); }

void TopBar::addWorkspace(const QString& title)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->addTab(title);
    m_tabs->setTabToolTip(m_tabs->count() - 1, tr("%1 (Ctrl+%2)").arg(title).arg(m_tabs->count()));
}

void TopBar::setWorkspace(int index)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(index);
}

void TopBar::show(const host::HostStatus& status, const session::Snapshot* snapshot)
{
    m_session->setText(SessionText::chip(status, snapshot), SessionText::tone(status.kind));
    const QString whole = tr("%1\nWhat is being played, and how long it has run").arg(m_session->text());
    if (m_session->toolTip() != whole) m_session->setToolTip(whole);
    m_source->setText(SessionText::state(status.state), SessionText::tone(status.state));
    m_source->setToolTip(QString::fromStdString(status.source));
    m_kill->setEnabled(status.kind != host::SessionKind::None && status.kind != host::SessionKind::Replay);
    showAccounts(snapshot);
    fit();
}

void TopBar::showAccounts(const session::Snapshot* snapshot)
{
    std::vector<std::string> names;
    if (snapshot != nullptr)
        for (const auto& account : snapshot->accounts)
            names.push_back(account->name);
    if (names != m_accountNames) {
        m_accountNames = names;
        m_accountMenu->clear(); // which deletes the choices, and nothing that is owned elsewhere
        m_accountChoices.clear();
        for (std::size_t i = 0; i < names.size(); ++i) {
            const QString title = i == 0 ? tr("Main account") : QString::fromStdString(names[i]);
            QAction* const action = m_accountMenu->addAction(title);
            action->setCheckable(true);
            m_accountChoices.push_back(action);
            connect(action, &QAction::triggered, this, [this, i] { chooseAccount(static_cast<int>(i)); });
        }
        m_accountMenu->addSeparator();
        if (names.size() > 1) m_accountMenu->addAction(m_showAll);
        for (QAction* action : m_accountActions)
            m_accountMenu->addAction(action);
    }
    // Another session may not have it: then it is the main one again.
    const auto found = std::find(names.begin(), names.end(), m_account);
    const std::size_t chosen = found == names.end() ? 0 : static_cast<std::size_t>(found - names.begin());
    if (found == names.end() && !m_account.empty() && snapshot != nullptr) chooseAccount(0);
    for (std::size_t i = 0; i < m_accountChoices.size(); ++i)
        m_accountChoices[i]->setChecked(i == chosen);
    m_accounts->setText(chosen == 0 ? tr("Main account") : QString::fromStdString(m_account));
    showAccount(chosen < names.size() ? snapshot->accounts[chosen].get()
                : snapshot != nullptr ? snapshot->account.get()
                                      : nullptr);
}

void TopBar::chooseAccount(int account)
{
    m_account = account > 0 && static_cast<std::size_t>(account) < m_accountNames.size()
                    ? m_accountNames[static_cast<std::size_t>(account)]
                    : std::string();
    Q_EMIT accountChosen(m_account.empty() ? 0 : account);
}

int TopBar::account() const
{
    const auto found = std::find(m_accountNames.begin(), m_accountNames.end(), m_account);
    return found == m_accountNames.end() ? 0 : static_cast<int>(found - m_accountNames.begin());
}

bool TopBar::showsAllAccounts() const { return m_showAll->isChecked(); }

void TopBar::setAccount(int account, bool showsAll)
{
    m_showAll->setChecked(showsAll);
    if (account > 0 && static_cast<std::size_t>(account) < m_accountNames.size()) chooseAccount(account);
}

void TopBar::openAccounts()
{
    if (m_accounts->isVisible()) m_accounts->showMenu();
}

void TopBar::showAccount(const session::AccountPart* account)
{
    if (account == nullptr) {
        for (Figure* figure : {m_equity, m_day, m_exposure, m_budget, m_drawdown})
            figure->setValue(models::unknownText(), models::Tone::Muted);
        m_budget->setShare(0.0);
        return;
    }
    m_equity->setValue(models::cashText(account->equity));
    const Cash day{account->equity.units - account->dayStartEquity.units};
    const double dayStart = amount(account->dayStartEquity);
    QString dayText = models::signedCashText(day);
    if (dayStart > 0.0) dayText += QStringLiteral(" (%1)").arg(models::signedPercentText(amount(day) / dayStart));
    m_day->setValue(dayText, models::StateText::toneOfResult(amount(day)));
    const double equity = amount(account->equity);
    m_exposure->setValue(equity > 0.0 ? models::percentText(amount(account->exposure) / equity, 0)
                                      : models::unknownText());
    m_budget->setShare(account->dailyLossUsed);
    m_budget->setValue(models::percentText(account->dailyLossUsed, 0),
                       account->dailyLossUsed >= 1.0    ? models::Tone::Danger
                       : account->dailyLossUsed >= 0.66 ? models::Tone::Warning
                                                        : models::Tone::Plain);
    m_drawdown->setValue(models::percentText(account->drawdown, 1));
    m_drawdown->setToolTip(
        tr("Below the highest equity so far; the deepest was %1").arg(models::percentText(account->maxDrawdown, 1)));
}

void TopBar::fit()
{
    // Where there is one account alone, what can be done with it stands in the menu as well.
    const bool areSeveral = m_accountNames.size() > 1;
    const int accounts = areSeveral ? m_accounts->sizeHint().width() + 18 : 0;
    int wanted = accounts + 8 + 12 + m_mark->sizeHint().width() + m_tabs->sizeHint().width() +
                 m_session->sizeHint().width() + m_equity->sizeHint().width() + m_kill->sizeHint().width() + 5 * 18;
    for (const QWidget* tool : m_tools)
        wanted += tool->sizeHint().width() + 18;
    const int feeds = m_feeds->isEmpty() ? 0 : m_feeds->widthOfOne() + 18;
    wanted += feeds;
    // From the most important on, as long as there is room; chips of single feeds count more than what comes behind
    // the day's result and its budget.
    constexpr int kBeforeFeeds = 2;
    int place = 0;
    for (auto widget = m_optional.rbegin(); widget != m_optional.rend(); ++widget) {
        if (place++ == kBeforeFeeds && feeds > 0) {
            m_feeds->fit(std::max(0, width() - wanted) + m_feeds->widthOfOne());
            if (const int all = m_feeds->widthOfAll(); wanted + all - m_feeds->widthOfOne() <= width())
                wanted += all - m_feeds->widthOfOne();
        }
        wanted += (*widget)->sizeHint().width() + 18;
        (*widget)->setVisible(wanted <= width());
    }
    const int withAccount = wanted + m_accounts->sizeHint().width() + 18;
    m_accounts->setVisible(areSeveral || (m_accountNames.size() == 1 && withAccount <= width()));
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.theme().line);
}

} // namespace sextant::ui
