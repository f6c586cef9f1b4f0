#include "ui/shell/welcome_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/button_look.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

WelcomePage::WelcomePage(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("welcome"));
    setAccessibleName(tr("Welcome"));
    auto* mark = new QLabel(this);
    mark->setPixmap(programIcon().pixmap(64, 64));
    mark->setAccessibleName(tr("Sextant's mark"));
    auto* title = new QLabel(tr("Where am I, why, and what if"), this);
    title->setFont(ThemeController::font(17.0, true));
    auto* text = new QLabel(tr("No session yet. Start the demo, open a recording, or connect a venue. "
                               "Whatever you choose, orders stay on paper."),
                            this);
    text->setProperty("muted", true);
    text->setFont(ThemeController::font(10.5));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(18);
    choices->addStretch();
    QPushButton* demo = addChoice(choices, QStringLiteral("chooseDemo"), tr("Start the demo"),
                                  tr("Three invented instruments trade before your eyes, eight hours fast forward and "
                                     "then sixty times real time. No account, no network; labelled SIM throughout."),
                                  tr("Start the demo"));
    makePrimary(*demo);
    QPushButton* recording = addChoice(choices, QStringLiteral("chooseRecording"), tr("Open a recording"),
                                       tr("Play files of bars or trades that you have (CSV, also gzip) at the speed "
                                          "you like, and trade them on paper."),
                                       tr("Choose files…"));
    QPushButton* venue =
        addChoice(choices, QStringLiteral("chooseVenue"), tr("Connect a venue"),
                  tr("Listen to an exchange as it happens: trades, quotes, bars and the book, read-only. What a line "
                     "loses is fetched or marked. Orders stay on paper."),
                  tr("Connect a venue…"));
    choices->addStretch();
    m_note->setObjectName(QStringLiteral("welcomeNote"));
    m_note->setAccessibleName(tr("To be known"));
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_note->setMinimumSize(720, 2 * QFontMetrics(m_note->font()).lineSpacing() + 4);
    m_note->setAlignment(Qt::AlignHCenter);
    m_note->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    layout->addSpacing(10);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(26);
    layout->addLayout(choices);
    layout->addSpacing(22);
    layout->addWidget(m_note, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoWanted);
    connect(recording, &QPushButton::clicked, this, &WelcomePage::recordingWanted);
    connect(venue, &QPushButton::clicked, this, &WelcomePage::venueWanted);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void WelcomePage::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QPushButton* WelcomePage::addChoice(QLayout* layout, const QString& id, const QString& title, const QString& text,
                                    const QString& button)
{
    auto* card = new QWidget(this);
    card->setObjectName(QStringLiteral("card"));
    card->setFixedWidth(290);
    auto* heading = new QLabel(title, card);
    heading->setFont(ThemeController::font(11.5, true));
    auto* body = new QLabel(text, card);
    body->setWordWrap(true);
    body->setProperty("muted", true);
    body->setMinimumHeight(QFontMetrics(body->font()).lineSpacing() * 5);
    body->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* choose = new QPushButton(button, card);
    choose->setObjectName(id);
    choose->setAccessibleName(title);
    choose->setAccessibleDescription(text);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 16, 18, 16);
    inside->setSpacing(8);
    inside->addWidget(heading);
    inside->addWidget(body, 1);
    inside->addWidget(choose);
    layout->addWidget(card);
    return choose;
}

void WelcomePage::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    for (const QWidget* card : findChildren<QWidget*>(QStringLiteral("card"), Qt::FindDirectChildrenOnly))
        painter.drawRoundedRect(QRectF(card->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace sextant::ui
