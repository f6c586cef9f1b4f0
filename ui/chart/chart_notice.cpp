#include "ui/chart/chart_notice.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace sextant::ui {
namespace {

constexpr std::chrono::seconds kTime{8};
constexpr int kMostWidth = 520;

} // namespace

ChartNotice::ChartNotice(QWidget* chart)
    : QFrame(chart), m_text(new QLabel(this)), m_undo(new QToolButton(this)), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("chartNotice"));
    // It paints its own ground: an opaque child would cut a hole into the chart's clip, and pictures with a clip of
    // more than one rectangle take Qt many times as long.
    setFrameShape(QFrame::NoFrame);
    setCursor(Qt::ArrowCursor);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 6, 5);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_undo->hasFocus())
            m_timer->start(kTime);
        else
            hide();
    });
    connect(m_undo, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT undoWanted();
    });
    retranslate();
    hide();
}

void ChartNotice::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Take it back (Ctrl+Z)"));
    m_undo->setAccessibleName(tr("Undo the last change of indicators"));
}

bool ChartNotice::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    return QFrame::event(event);
}

void ChartNotice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Button));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QString ChartNotice::text() const { return m_text->text(); }

void ChartNotice::say(const QString& text, bool canUndo)
{
    m_text->setText(text);
    m_undo->setVisible(canUndo);
    setAccessibleName(text);
    place(m_width, m_bottom);
    show();
    raise();
    m_timer->start(kTime);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ChartNotice::place(int width, int bottom)
{
    m_width = width;
    m_bottom = bottom;
    const int room = std::min(kMostWidth, std::max(80, width - 24));
    const QMargins margins = layout()->contentsMargins();
    const int button = m_undo->isHidden() ? 0 : m_undo->sizeHint().width() + layout()->spacing();
    const int around = margins.left() + margins.right() + button + 2 * frameWidth() + 4;
    const QRect text = m_text->fontMetrics().boundingRect(QRect(0, 0, std::max(40, room - around), 400),
                                                          Qt::TextWordWrap, m_text->text());
    const int height = std::max(text.height(), m_undo->sizeHint().height()) + margins.top() + margins.bottom() + 4;
    const int full = text.width() + around;
    setGeometry((width - full) / 2, bottom - height - 10, full, height);
}

} // namespace sextant::ui
