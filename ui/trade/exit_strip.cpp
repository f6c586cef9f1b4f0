#include "ui/trade/exit_strip.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QUuid>

#include <algorithm>
#include <cstdlib>

#include "models/number_text.h"
#include "models/order_change.h"
#include "models/seen_account.h"
#include "ui/trade/confirm_strip.h"

namespace sextant::ui {

ExitStrip::ExitStrip(QWidget* parent) : QWidget(parent), m_held(new QLabel(this)), m_confirm(new ConfirmStrip(this))
{
    setAccessibleName(tr("Ways out"));
    const auto button = [this](const QString& text, const QString& name) {
        auto* made = new QPushButton(text, this);
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setAutoDefault(false);
        made->installEventFilter(this);
        return made;
    };
    m_held->setProperty("muted", true);
    m_held->setAccessibleName(tr("Position in this instrument"));
    m_close = button(tr("Close"), tr("Close this position at market"));
    m_quarter = button(tr("25%"), tr("Close a quarter at market"));
    m_half = button(tr("50%"), tr("Close half at market"));
    m_reverse = button(tr("Reverse …"), tr("Reverse this position at market"));
    m_flatten = button(tr("Flatten all …"), tr("Close all positions at market"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_held, 0, 0, 1, 6);
    grid->addWidget(m_close, 1, 0, 1, 2);
    grid->addWidget(m_quarter, 1, 2, 1, 2);
    grid->addWidget(m_half, 1, 4, 1, 2);
    grid->addWidget(m_reverse, 2, 0, 1, 3);
    grid->addWidget(m_flatten, 2, 3, 1, 3);
    grid->addWidget(m_confirm, 3, 0, 1, 6);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_position) Q_EMIT commandWanted(models::closeCommand(*m_position, m_instrument->symbol));
    });
    connect(m_quarter, &QPushButton::clicked, this, [this] { closePart(0.25); });
    connect(m_half, &QPushButton::clicked, this, [this] { closePart(0.5); });
    connect(m_reverse, &QPushButton::clicked, this, &ExitStrip::askReverse);
    connect(m_flatten, &QPushButton::clicked, this, &ExitStrip::askFlatten);
    refresh();
}

void ExitStrip::setSnapshot(const session::Snapshot* snapshot, InstrumentId instrument)
{
    m_position.reset();
    m_closing.reset();
    m_hasAny = false;
    m_account = snapshot == nullptr ? 0 : models::seenAccount(*snapshot);
    const session::InstrumentPart* part = snapshot == nullptr ? nullptr : snapshot->find(instrument);
    m_instrument = part == nullptr ? nullptr : part->instrument;
    if (snapshot != nullptr && !snapshot->isEnded)
        for (const session::PositionRow& row : *snapshot->positions) {
            if (row.account != m_account || row.variant == session::Variant::B) continue;
            const bool isHeld = row.instrument == instrument && row.quantity.count != 0;
            if (isHeld && !models::canChange(row)) m_closing = row;
            if (!models::canChange(row)) continue;
            m_hasAny = true;
            if (row.instrument == instrument) m_position = row;
        }
    dropStaleQuestion();
    refresh();
}

void ExitStrip::dropStaleQuestion()
{
    if (!m_confirm->isAsking()) return;
    const bool isOfPosition = m_askedOf.isSet();
    const bool isThere = isOfPosition ? m_position && m_position->position == m_askedOf : m_hasAny;
    if (!isThere || m_askedAccount != m_account) m_confirm->dismiss();
}

bool ExitStrip::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::MouseButtonDblClick || QWidget::eventFilter(watched, event);
}

void ExitStrip::setBlocked(bool blocked)
{
    m_isBlocked = blocked;
    refresh();
}

void ExitStrip::refresh()
{
    const bool canExit = m_position && m_instrument && !m_isBlocked;
    const auto held = [this](const session::PositionRow& row) {
        return tr("held %1 · %2", "signed quantity, result")
            .arg(models::signedLotsText(*m_instrument, row.quantity), models::signedCashText(row.net()));
    };
    m_held->setText(m_instrument == nullptr ? tr("nothing held")
                    : m_position            ? held(*m_position)
                    : m_closing             ? tr("%1 · being closed").arg(held(*m_closing))
                                            : tr("nothing held"));
    for (QPushButton* button : {m_close, m_reverse})
        button->setEnabled(canExit);
    // Of a single lot there are no parts.
    for (QPushButton* button : {m_quarter, m_half})
        button->setEnabled(canExit && std::abs(m_position->quantity.count) > 1);
    m_flatten->setEnabled(m_hasAny && !m_isBlocked);
    if (!canExit && !m_hasAny) m_confirm->dismiss();
}

void ExitStrip::closePart(double share)
{
    if (!m_position || !m_instrument) return;
    const std::string key = "part-" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    Q_EMIT commandWanted(models::partialCloseCommand(*m_position, share, m_instrument->symbol, key));
}

void ExitStrip::askReverse()
{
    if (!m_position || !m_instrument) return;
    m_askedOf = m_position->position;
    m_askedAccount = m_account;
    const QString size = models::signedLotsText(*m_instrument, m_position->quantity);
    m_confirm->ask(tr("Turn %1 into the opposite position?").arg(size), tr("Reverse"), [this] {
        if (m_position && m_instrument) Q_EMIT commandWanted(models::reverseCommand(*m_position, m_instrument->symbol));
    });
}

void ExitStrip::askFlatten()
{
    m_askedOf = {};
    m_askedAccount = m_account;
    m_confirm->ask(tr("Close all paper positions at market?"), tr("Flatten all"), [this] {
        session::Command command;
        command.kind = session::CommandKind::Flatten;
        Q_EMIT commandWanted(command);
    });
}

} // namespace sextant::ui
