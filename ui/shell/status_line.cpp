#include "ui/shell/status_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "models/number_text.h"
#include "models/time_text.h"
#include "ui/shell/figure.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

StatusLine::StatusLine(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_journal(new Figure(theme, tr("Journal"), this)),
      m_durable(new Figure(theme, tr("durable"), this)), m_latency(new Figure(theme, tr("Decision p99"), this)),
      m_rate(new Figure(theme, tr("Events per second"), this)),
      m_training(new Figure(theme, tr("Regime models in training"), this)), m_digest(new QToolButton(this)),
      m_clock(new Figure(theme, tr("UTC"), this)), m_hint(new QLabel(tr("Ctrl+K command palette · F1 keys"), this))
{
    setFixedHeight(26);
    m_digest->setProperty("slim", true);
    m_digest->setAccessibleName(tr("Digest"));
    m_digest->setToolTip(tr("The session's digest: a replay of its journal gives the same. Click to copy."));
    m_hint->setProperty("muted", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 12, 0);
    layout->setSpacing(18);
    for (Figure* figure : {m_journal, m_durable, m_latency, m_rate, m_training, m_clock})
        figure->setBold(false);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_journal), static_cast<QWidget*>(m_durable), static_cast<QWidget*>(m_latency),
          static_cast<QWidget*>(m_rate), static_cast<QWidget*>(m_training), static_cast<QWidget*>(m_digest),
          static_cast<QWidget*>(m_clock)})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(m_hint);
    connect(m_digest, &QToolButton::clicked, this, [this] {
        if (m_fullDigest.isEmpty()) return;
        QGuiApplication::clipboard()->setText(m_fullDigest);
        Q_EMIT digestCopied();
    });
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    show(host::HostStatus{}, nullptr);
}

void StatusLine::show(const host::HostStatus& status, const session::Snapshot* snapshot)
{
    using models::Tone;
    const QString unknown = models::unknownText();
    m_journal->setValue(snapshot != nullptr ? tr("%1 events").arg(models::countText(snapshot->seq)) : unknown,
                        Tone::Muted);
    const auto age = status.durableAge.count();
    m_durable->setValue(snapshot == nullptr ? unknown
                        : age <= 0          ? tr("all of them")
                        : age < 1000
                            ? tr("up to %1 ms ago").arg(age)
                            : tr("up to %1 s ago").arg(models::numberText(static_cast<double>(age) / 1000.0, 1)),
                        age > 2000 ? Tone::Warning : Tone::Muted);
    m_latency->setValue(status.decisionP99Ns == 0 ? unknown
                                                  : tr("%1 µs").arg(models::numberText(
                                                        static_cast<double>(status.decisionP99Ns) / 1000.0, 0)),
                        Tone::Muted);
    m_rate->setValue(status.eventsPerSecond > 0.0
                         ? models::compactCountText(static_cast<std::uint64_t>(status.eventsPerSecond))
                         : unknown,
                     Tone::Muted);
    m_training->setVisible(status.trainings > 0);
    if (status.trainings > 0)
        m_training->setValue(tr("%1, done %2", "how many, share")
                                 .arg(models::countText(status.trainings), models::percentText(status.trained, 0)),
                             Tone::Muted);
    m_fullDigest = snapshot != nullptr ? QString::fromStdString(toHex(snapshot->digests.all)) : QString();
    m_digest->setText(m_fullDigest.isEmpty() ? tr("Digest —")
                                             : tr("Digest %1…%2").arg(m_fullDigest.left(4), m_fullDigest.right(4)));
    m_digest->setEnabled(!m_fullDigest.isEmpty());
    m_clock->setValue(snapshot != nullptr ? models::TimeText().date(snapshot->now) + QLatin1Char(' ') +
                                                models::TimeText().clockMillis(snapshot->now)
                                          : unknown,
                      Tone::Muted);
    fit();
}

void StatusLine::fit()
{
    const int spacing = layout()->spacing();
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right();
    for (const QWidget* widget : {static_cast<QWidget*>(m_journal), static_cast<QWidget*>(m_digest),
                                  static_cast<QWidget*>(m_clock), static_cast<QWidget*>(m_training)})
        if (!widget->isHidden()) room -= widget->sizeHint().width() + spacing;
    for (QWidget* widget : {static_cast<QWidget*>(m_durable), static_cast<QWidget*>(m_latency),
                            static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_rate)}) {
        room -= widget->sizeHint().width() + spacing;
        widget->setVisible(room >= 0);
    }
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().raised);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.theme().line);
}

} // namespace sextant::ui
