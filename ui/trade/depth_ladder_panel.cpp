#include "ui/trade/depth_ladder_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/depth_ladder_model.h"
#include "models/number_text.h"
#include "models/order_change.h"
#include "ui/trade/depth_ladder_view.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::DepthLadderModel;

DepthLadderPanel::DepthLadderPanel(const ThemeController& theme, DepthLadderModel& model, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_view(new DepthLadderView(theme, model, this))
{
    setAccessibleName(tr("Depth"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    m_centre = new QPushButton(this);
    m_centre->setAccessibleName(tr("Put the market into the middle"));
    m_centre->setToolTip(tr("Put the market into the middle (C)"));
    m_centre->setFocusPolicy(Qt::TabFocus);
    // Its room is kept free: rows must not jump when it comes.
    QSizePolicy policy = m_centre->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_centre->setSizePolicy(policy);
    column->addWidget(m_view, 1);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_state->setContentsMargins(10, 4, 10, 4);
    m_state->setAccessibleName(tr("State of the book"));
    column->addWidget(m_centre);
    column->addWidget(m_state);
    setFocusProxy(m_view);

    connect(m_centre, &QPushButton::clicked, &m_model, &DepthLadderModel::recentre);
    connect(&m_model, &DepthLadderModel::marketChanged, this, &DepthLadderPanel::showMarket);
    connect(&m_model, &DepthLadderModel::stepChanged, this, &DepthLadderPanel::showStep);
    connect(&theme, &ThemeController::themeChanged, this, &DepthLadderPanel::showMarket);
    connect(m_view, &DepthLadderView::orderWanted, this, [this](market::Side side, Price price, bool isStop) {
        Q_EMIT orderWanted(side, price, isStop, isOneClick());
    });
    connect(m_view, &DepthLadderView::cancelWanted, this, &DepthLadderPanel::cancelWanted);
    connect(m_view, &DepthLadderView::moveWanted, this, [this](const session::OrderRow& order, Price to) {
        m_model.move(order.order, to);
        Q_EMIT replaceWanted(models::replaceCommand(order, models::movedTo(order, to), {}));
    });
    showMarket();
    showStep();
}

QWidget* DepthLadderPanel::buildTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(10, 4, 6, 4);
    row->setSpacing(4);
    m_spread = new QLabel(tools);
    m_spread->setAccessibleName(tr("Spread"));
    const auto button = [tools](const QString& text, const QString& name) {
        auto* made = new QToolButton(tools);
        made->setText(text);
        made->setAccessibleName(name);
        made->setToolTip(name);
        return made;
    };
    auto* finer = button(QStringLiteral("−"), tr("Finer price steps"));
    m_step = new QLabel(tools);
    m_step->setAccessibleName(tr("Price step"));
    m_step->setToolTip(tr("Distance of prices from row to row"));
    auto* coarser = button(QStringLiteral("+"), tr("Wider price steps"));
    m_oneClick = button(tr("1-click"), tr("One click orders"));
    m_oneClick->setCheckable(true);
    m_oneClick->setToolTip(tr("On: a click orders at once, with the size in the ticket. Off: it fills the ticket in."));
    row->addWidget(m_spread, 1);
    row->addWidget(finer);
    row->addWidget(m_step);
    row->addWidget(coarser);
    row->addWidget(m_oneClick);
    connect(finer, &QToolButton::clicked, &m_model, &DepthLadderModel::stepFiner);
    connect(coarser, &QToolButton::clicked, &m_model, &DepthLadderModel::stepCoarser);
    return tools;
}

bool DepthLadderPanel::isOneClick() const { return m_oneClick->isChecked(); }

void DepthLadderPanel::showMarket()
{
    m_spread->setText(tr("Spread %1").arg(m_model.spreadText()));
    showStep();
    const bool isOff = m_model.isOffCentre();
    m_centre->setVisible(isOff);
    if (isOff) {
        m_centre->setText(m_model.isMarketAbove() ? tr("▲ Off centre: the market is above — centre (C)")
                                                  : tr("▼ Off centre: the market is below — centre (C)"));
    }
    const QString state = m_model.stateText();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    const bool isWrong = m_model.state() == models::DepthState::Gap || m_model.state() == models::DepthState::Crossed ||
                         m_model.state() == models::DepthState::Stale;
    setTone(*m_state, m_theme, isWrong ? models::Tone::Warning : models::Tone::Muted);
}

void DepthLadderPanel::showStep() { m_step->setText(m_model.stepText()); }

} // namespace sextant::ui
