#include "ui/shell/recovery_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

#include "models/number_text.h"
#include "models/time_text.h"
#include "ui/widgets/button_look.h"

namespace sextant::ui {
namespace {

int counted(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace

QStringList RecoveryDialog::sentences(const host::Recovery& recovery, const QString& session)
{
    const models::TimeText times;
    QStringList out;
    const QString pid = QString::number(recovery.owner.pid);
    out << (recovery.lastWritten.ns > 0
                ? tr("The program before this one (process %1) had no orderly end: a crash, a kill, or the power. It "
                     "wrote last at %2 (UTC).")
                      .arg(pid, times.full(recovery.lastWritten))
                : tr("The program before this one (process %1) had no orderly end: a crash, a kill, or the power.")
                      .arg(pid));
    if (!recovery.session) {
        out << tr("There was no session yet, so nothing is lost.");
    } else if (recovery.session->isClosed) {
        out << tr("The last session, “%1”, had come to its end before: it is complete.").arg(session);
    } else {
        const host::Recovery::Session& found = *recovery.session;
        if (found.events == 0)
            out << tr("“%1” had only been begun: none of its events was on the disk yet. It begins again with the same "
                      "settings.")
                       .arg(session);
        else
            out << tr("“%1” is recovered from its journal: %n event(s), the last of them at %2 (UTC) of its market. "
                      "Everything that the window had shown as done is among them.",
                      nullptr, counted(found.events))
                       .arg(session, times.full(found.time));
        if (found.positions > 0)
            out << tr("It holds %n open position(s). Nothing watches them until the session goes on.", nullptr,
                      counted(static_cast<std::uint64_t>(found.positions)));
        else if (found.events > 0)
            out << tr("It holds no positions.");
        if (found.orders > 0)
            out << tr("%n order(s) are at work in it.", nullptr, counted(static_cast<std::uint64_t>(found.orders)));
    }
    out << (recovery.cutBytes > 0
                ? tr("%n byte(s) of the tape had not been written to their end and were cut off; nothing of them was "
                     "ever shown.",
                     nullptr, counted(recovery.cutBytes))
                : tr("Nothing had to be repaired."));
    return out;
}

QString RecoveryDialog::brief(const host::Recovery& recovery, const QString& session)
{
    if (!recovery.session || recovery.session->isClosed)
        return tr("The program before this one had no orderly end; nothing is lost.");
    return tr("The program before this one had no orderly end. “%1” goes on behind its last event, number %2.")
        .arg(session, models::countText(recovery.session->events));
}

RecoveryDialog::RecoveryDialog(const host::Recovery& recovery, const QString& session, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("recovery"));
    setWindowTitle(tr("Recovered"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    const QStringList said = sentences(recovery, session);
    setAccessibleName(windowTitle());
    setAccessibleDescription(said.join(QLatin1Char('\n')));
    for (const QString& sentence : said) {
        auto* label = new QLabel(sentence, this);
        label->setObjectName(QStringLiteral("sentence"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(480);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addStretch();
    auto* box = new QDialogButtonBox(this);
    const auto add = [&](const QString& text, const QString& name, const char* id) {
        QPushButton* button = box->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1StringView(id));
        button->setAccessibleName(name);
        button->setAutoDefault(false);
        return button;
    };
    const bool canGoOn = recovery.session && !recovery.session->isClosed;
    if (canGoOn) {
        QPushButton* goOn = add(tr("Go on"), tr("Go on with the session"), "goOn");
        makePrimary(*goOn);
        goOn->setDefault(true);
        goOn->setFocus();
        QPushButton* paused = add(tr("Open paused"), tr("Open the session and leave it paused"), "openPaused");
        connect(goOn, &QPushButton::clicked, this, [this] {
            Q_EMIT goOnWanted(false);
            accept();
        });
        connect(paused, &QPushButton::clicked, this, [this] {
            Q_EMIT goOnWanted(true);
            accept();
        });
    }
    QPushButton* another =
        canGoOn ? add(tr("Another session"), tr("Begin another session; this one can go on later"), "anotherSession")
                : add(tr("Understood"), tr("Understood"), "understood");
    connect(another, &QPushButton::clicked, this, [this] {
        Q_EMIT anotherWanted();
        accept();
    });
    layout->addWidget(box);
}

} // namespace sextant::ui
