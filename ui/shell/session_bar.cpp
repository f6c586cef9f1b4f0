#include "ui/shell/session_bar.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

#include "models/time_text.h"
#include "ui/shell/session_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kSliderSteps = 10'000;

QToolButton* button(QAction* action, QWidget* parent)
{
    auto* tool = new QToolButton(parent);
    tool->setDefaultAction(action);
    tool->setAccessibleName(action->text());
    tool->setIconSize({16, 16});
    return tool;
}

} // namespace

const std::vector<double>& SessionBar::speeds()
{
    static const std::vector<double> list{1.0, 10.0, 60.0, 300.0, 0.0};
    return list;
}

SessionBar::SessionBar(const ThemeController& theme, const Actions& actions, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_actions(actions), m_speed(new QComboBox(this)),
      m_slider(new QSlider(Qt::Horizontal, this)), m_time(new QLineEdit(this)), m_range(new QLabel(this)),
      m_state(new QLabel(this))
{
    setFixedHeight(34);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 12, 0);
    layout->setSpacing(4);
    for (QAction* action : {actions.newSimulation, actions.openRecording, actions.resume})
        layout->addWidget(button(action, this));
    layout->addSpacing(10);
    for (QAction* action : {actions.playPause, actions.step, actions.stop, actions.previousSignal, actions.nextSignal})
        if (action != nullptr) layout->addWidget(button(action, this));
    for (const double speed : speeds())
        m_speed->addItem(SessionText::speed(speed), speed);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast the source is played, times real time"));
    m_speed->setObjectName(QStringLiteral("speed"));
    layout->addWidget(m_speed);
    layout->addSpacing(10);
    m_slider->setRange(0, kSliderSteps);
    m_slider->setObjectName(QStringLiteral("seek"));
    m_slider->setAccessibleName(tr("Position in the source"));
    m_slider->setTracking(false);
    m_slider->setSingleStep(kSliderSteps / 100);
    m_slider->setPageStep(kSliderSteps / 10);
    m_time->setObjectName(QStringLiteral("seekTime"));
    m_time->setAccessibleName(tr("Time, UTC"));
    m_time->setPlaceholderText(tr("Go to, UTC"));
    m_time->setToolTip(tr("Type a time such as 2026-01-05 14:30 and press Enter. A session can only be played forward; "
                          "to look back, open a replay of it."));
    m_time->setFixedWidth(150);
    m_range->setProperty("muted", true);
    m_state->setProperty("muted", true);
    m_state->setMinimumWidth(90);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_range);
    layout->addSpacing(6);
    layout->addWidget(m_time);
    layout->addSpacing(6);
    layout->addWidget(m_state);

    connect(m_speed, &QComboBox::activated, this,
            [this](int index) { Q_EMIT speedChosen(m_speed->itemData(index).toDouble()); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (m_start && m_end) Q_EMIT seekWanted(timeAt(value));
    });
    connect(m_slider, &QSlider::sliderMoved, this, [this](int value) {
        m_time->setText(QString::fromStdString(toRfc3339(timeAt(value))).left(19).replace(u'T', u' '));
    });
    connect(m_time, &QLineEdit::returnPressed, this, &SessionBar::typedTime);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        applyIcons();
        update();
    });
    applyIcons();
    show(host::HostStatus{}, nullptr);
}

void SessionBar::applyIcons()
{
    const Theme& theme = m_theme.theme();
    m_actions.newSimulation->setIcon(themedIcon(QStringLiteral("new"), theme));
    m_actions.openRecording->setIcon(themedIcon(QStringLiteral("open"), theme));
    m_actions.playPause->setIcon(themedIcon(m_isPlaying ? QStringLiteral("pause") : QStringLiteral("play"), theme));
    m_actions.step->setIcon(themedIcon(QStringLiteral("step"), theme));
    m_actions.stop->setIcon(themedIcon(QStringLiteral("stop"), theme));
    m_actions.resume->setIcon(themedIcon(QStringLiteral("resume"), theme));
    if (m_actions.previousSignal != nullptr)
        m_actions.previousSignal->setIcon(themedIcon(QStringLiteral("signal-previous"), theme));
    if (m_actions.nextSignal != nullptr)
        m_actions.nextSignal->setIcon(themedIcon(QStringLiteral("signal-next"), theme));
}

Time SessionBar::timeAt(int position) const
{
    const double share = static_cast<double>(position) / kSliderSteps;
    const double span = static_cast<double>((*m_end - *m_start).count());
    return *m_start + Duration(static_cast<std::int64_t>(span * share));
}

void SessionBar::typedTime()
{
    const auto time = parseRfc3339(m_time->text().trimmed().toStdString());
    if (!time) {
        Q_EMIT timeRefused(tr("“%1” is no time. Type it like 2026-01-05 14:30 (UTC).").arg(m_time->text()));
        return;
    }
    Q_EMIT seekWanted(*time);
}

void SessionBar::show(const host::HostStatus& status, const session::Snapshot* snapshot)
{
    using host::HostState;
    const bool isOpen = status.kind != host::SessionKind::None;
    const bool isPlaying = status.state == HostState::Playing || status.state == HostState::Seeking;
    const bool canPlay = isPlaying || status.state == HostState::Paused;
    m_actions.playPause->setEnabled(canPlay);
    m_actions.playPause->setText(isPlaying ? tr("Pause") : tr("Start"));
    m_actions.step->setEnabled(status.state == HostState::Paused);
    m_actions.stop->setEnabled(isOpen);
    if (isPlaying != m_isPlaying) {
        m_isPlaying = isPlaying;
        applyIcons();
    }
    m_speed->setEnabled(isOpen);
    const QSignalBlocker quietSpeed(m_speed);
    if (const int index = m_speed->findData(status.speed); index >= 0 && isOpen) m_speed->setCurrentIndex(index);

    m_start = status.sourceStart;
    m_end = status.sourceEnd;
    const bool hasRange = isOpen && m_start && m_end && *m_end > *m_start;
    m_slider->setEnabled(hasRange && snapshot != nullptr);
    m_time->setEnabled(isOpen && snapshot != nullptr);
    if (hasRange && snapshot != nullptr && !m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        const double share =
            static_cast<double>((snapshot->now - *m_start).count()) / static_cast<double>((*m_end - *m_start).count());
        m_slider->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * kSliderSteps));
    }
    const models::TimeText times;
    m_range->setText(hasRange            ? tr("%1 to %2").arg(times.date(*m_start), times.date(*m_end))
                     : isOpen && m_start ? tr("from %1, without end").arg(times.date(*m_start))
                                         : QString());
    m_state->setText(status.state == HostState::Seeking && status.seekTarget
                         ? tr("→ %1").arg(times.full(*status.seekTarget))
                         : SessionText::state(status.state));
}

void SessionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().raised);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.theme().line);
}

} // namespace sextant::ui
