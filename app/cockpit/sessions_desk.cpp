#include "app/cockpit/sessions_desk.h"

#include <QAction>
#include <QFileDialog>
#include <QTimer>

#include <algorithm>

#include "engine/host/operator_seat.h"
#include "engine/host/session_figures.h"
#include "engine/journal/journal_reader.h"
#include "engine/storage/workspace.h"
#include "models/engine_words.h"
#include "models/number_text.h"
#include "ui/operate/session_comparison_dialog.h"
#include "ui/operate/session_label_dialog.h"
#include "ui/operate/sessions_dialog.h"
#include "ui/widgets/theme.h"

namespace sextant::cockpit {
namespace {

Time removedAt(const host::CockpitHost& host)
{
    const auto place = host.servicePlace();
    if (place.wallClock) return place.wallClock();
    return Time{std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

} // namespace

SessionsDesk::SessionsDesk(host::CockpitHost& host, ui::ThemeController& theme, models::UndoBook& steps,
                           std::function<QWidget*()> window, QObject* parent)
    : QObject(parent), m_host(host), m_theme(theme), m_steps(steps), m_timer(new QTimer(this)),
      m_window(std::move(window))
{
    const auto add = [this](const QString& id, const QString& text, const auto& run) {
        auto* action = new QAction(text, this);
        action->setObjectName(id);
        connect(action, &QAction::triggered, this, run);
        m_actions.push_back(action);
    };
    add(QStringLiteral("session.export"), tr("Export the session as files…"), [this] {
        read();
        const std::string open = m_host.status().sessionId;
        const std::string id = !open.empty()        ? open
                               : m_sessions.empty() ? std::string()
                                                    : m_sessions.front().session.sessionId;
        if (id.empty()) return tell(tr("There is no session yet that could be exported."), true);
        askFolder(id);
    });
    add(QStringLiteral("session.compare"), tr("Compare the last two sessions"), [this] {
        read();
        std::vector<std::string> ids;
        for (const host::ListedSession& each : m_sessions)
            if (!each.label.removed) ids.push_back(each.session.sessionId);
        if (ids.size() < 2) return tell(tr("There are not two sessions yet that could be compared."), true);
        compare(ids[1], ids[0]);
    });
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, &SessionsDesk::tick);
    connect(&host, &host::CockpitHost::statusChanged, this, &SessionsDesk::showStatus);
    connect(&host, &host::CockpitHost::opened, this, [this] {
        if (m_dialog && m_dialog->isVisible()) read();
    });
}

SessionsDesk::~SessionsDesk() { delete m_dialog; }

ui::SessionsDialog* SessionsDesk::open(QWidget* parent)
{
    read();
    if (!m_dialog) {
        m_dialog = new ui::SessionsDialog(m_theme, m_rows, parent);
        connectDialog();
    }
    showStatus();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return m_dialog;
}

void SessionsDesk::connectDialog()
{
    using ui::SessionsDialog;
    const auto openAs = [this](const QString& id, host::OpenRequest::Kind kind) {
        host::OpenRequest request;
        request.kind = kind;
        request.sessionId = id.toStdString();
        m_host.open(std::move(request));
    };
    connect(m_dialog, &SessionsDialog::resumeWanted, this,
            [openAs](const QString& id) { openAs(id, host::OpenRequest::Kind::Resume); });
    connect(m_dialog, &SessionsDialog::replayWanted, this,
            [openAs](const QString& id) { openAs(id, host::OpenRequest::Kind::Replay); });
    connect(m_dialog, &SessionsDialog::pauseWanted, this, [this] { m_host.pause(); });
    connect(m_dialog, &SessionsDialog::newWanted, this, [this](SessionsDialog::New kind) {
        if (kind == SessionsDialog::New::Simulation) Q_EMIT simulationWanted();
        if (kind == SessionsDialog::New::Recording) Q_EMIT recordingWanted();
        if (kind == SessionsDialog::New::Venue) Q_EMIT venueWanted();
    });
    connect(m_dialog, &SessionsDialog::compareWanted, this, [this](const QString& first, const QString& second) {
        compare(first.toStdString(), second.toStdString());
    });
    connect(m_dialog, &SessionsDialog::exportWanted, this, [this](const QString& id) { askFolder(id.toStdString()); });
    connect(m_dialog, &SessionsDialog::exportCancelled, this, [this] {
        if (m_export) m_export->cancel();
    });
    connect(m_dialog, &SessionsDialog::labelWanted, this, [this](const QString& id) { askLabel(id.toStdString()); });
    connect(m_dialog, &SessionsDialog::removeWanted, this, [this](const QStringList& ids) {
        if (!setRemoved(ids, true)) return;
        m_lastRemoved = ids;
        const QString name = nameOf(ids.front().toStdString());
        tell(ids.size() == 1 ? tr("“%1” is removed from the list.").arg(name)
                             : tr("%n session(s) are removed from the list.", nullptr, static_cast<int>(ids.size())),
             false);
        if (m_dialog) m_dialog->setUndo(name);
    });
    const auto bringBack = [this](const QStringList& ids) {
        if (ids.isEmpty() || !setRemoved(ids, false)) return;
        m_lastRemoved.clear();
        tell(tr("Back in the list."), false);
        if (!m_dialog) return;
        m_dialog->setUndo({});
        m_dialog->choose(ids);
    };
    connect(m_dialog, &SessionsDialog::restoreWanted, this, bringBack);
    connect(m_dialog, &SessionsDialog::undoWanted, this, [this, bringBack] { bringBack(m_lastRemoved); });
    connect(m_dialog, &SessionsDialog::listWanted, this, &SessionsDesk::read);
}

/// What is stored, and of it what the list shows.
void SessionsDesk::read()
{
    const auto place = m_host.servicePlace();
    if (place.workspace == nullptr) return;
    const auto database = place.workspace->connect(storage::Database::Access::ReadOnly);
    if (!database) return tell(models::EngineWords::of(database.error()), true);
    auto listed = host::listSessions(*database, host::SessionShelf(m_host.workspace()));
    std::vector<host::SessionSummary> shown;
    std::map<std::string, std::string> notes;
    m_sessions.clear();
    if (!listed) {
        tell(models::EngineWords::of(listed.error()), true);
        shown = m_host.sessions();
    } else {
        m_sessions = *std::move(listed);
        const bool areRemoved = m_dialog && m_dialog->showsRemoved();
        for (const host::ListedSession& each : m_sessions) {
            if (each.label.removed.has_value() != areRemoved) continue;
            shown.push_back(each.session);
            if (!each.label.note.empty()) notes[each.session.sessionId] = each.label.note;
        }
    }
    m_rows.setNotes(std::move(notes));
    m_rows.setSessions(std::move(shown));
}

QString SessionsDesk::blocked() const
{
    const host::OperatorSeat* seat = m_host.seat();
    return seat == nullptr ? QString() : seat->refusal(host::OperatorAction::OpenSessions);
}

void SessionsDesk::showStatus()
{
    if (!m_dialog) return;
    const host::HostStatus status = m_host.status();
    const bool isPlaying = status.state == host::HostState::Playing || status.state == host::HostState::Seeking;
    const bool isReplay = status.kind == host::SessionKind::Replay;
    m_dialog->setOpen(isReplay ? QString() : QString::fromStdString(status.sessionId), isPlaying);
    m_dialog->setBlocked(blocked());
}

void SessionsDesk::tell(const QString& text, bool isProblem)
{
    if (m_dialog) m_dialog->setSaid(text, isProblem);
    if (!m_dialog || !m_dialog->isVisible()) Q_EMIT said(text, isProblem);
}

const host::ListedSession* SessionsDesk::find(const std::string& id) const
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&id](const host::ListedSession& each) { return each.session.sessionId == id; });
    return found == m_sessions.end() ? nullptr : &*found;
}

QString SessionsDesk::nameOf(const std::string& id) const
{
    const host::ListedSession* known = find(id);
    return models::toText(known == nullptr || known->session.name.empty() ? id : known->session.name);
}

bool SessionsDesk::setRemoved(const QStringList& ids, bool areRemoved)
{
    if (host::OperatorSeat* seat = m_host.seat())
        if (const QString no = seat->authorise(host::OperatorAction::OpenSessions, "sessions.json"); !no.isEmpty()) {
            tell(no, true);
            return false;
        }
    const host::SessionShelf shelf(m_host.workspace());
    LabelChanges changes;
    const auto keep = [&] {
        if (changes.empty()) return;
        const QString name = nameOf(changes.front().id);
        const int count = static_cast<int>(changes.size());
        keepStep(changes, count > 1    ? (areRemoved ? tr("%n session(s) removed", "what can be undone", count)
                                                     : tr("%n session(s) brought back", "what can be undone", count))
                          : areRemoved ? tr("session “%1” removed", "what can be undone").arg(name)
                                       : tr("session “%1” brought back", "what can be undone").arg(name));
    };
    for (const QString& id : ids) {
        const host::ListedSession* known = find(id.toStdString());
        const bool isOpen =
            m_host.status().kind != host::SessionKind::Replay && m_host.status().sessionId == id.toStdString();
        if (known == nullptr || (areRemoved && isOpen)) continue;
        host::SessionLabel label = known->label;
        label.removed = areRemoved ? std::optional(removedAt(m_host)) : std::nullopt;
        if (const auto done = shelf.set(known->session.sessionId, label); !done) {
            tell(models::EngineWords::of(done.error()), true);
            keep();
            read();
            return false;
        }
        changes.push_back({known->session.sessionId, known->label, label});
    }
    keep();
    read();
    return true;
}

void SessionsDesk::keepStep(const LabelChanges& changes, const QString& what)
{
    using Finish = models::UndoBook::Finish;
    m_steps.push({QStringLiteral("sessions"), what,
                  [this, changes](const Finish& finish) { finish(put(changes, true)); },
                  [this, changes](const Finish& finish) { finish(put(changes, false)); }});
}

/// The labels go back, or again to what they were changed to: all that are still as the step left them.
models::UndoOutcome SessionsDesk::put(const LabelChanges& changes, bool isUndo)
{
    using Kind = models::UndoOutcome::Kind;
    if (host::OperatorSeat* seat = m_host.seat())
        if (const QString no = seat->authorise(host::OperatorAction::OpenSessions, "sessions.json"); !no.isEmpty())
            return {Kind::Refused, no};
    const host::SessionShelf shelf(m_host.workspace());
    const auto labels = shelf.read();
    if (!labels) return {Kind::Refused, models::EngineWords::of(labels.error())};
    const host::HostStatus status = m_host.status();
    for (const LabelChange& change : changes) {
        const auto found = labels->find(change.id);
        const host::SessionLabel& now = isUndo ? change.after : change.before;
        if ((found == labels->end() ? host::SessionLabel{} : found->second) != now)
            return {Kind::Gone, tr("The list of sessions was changed in another way since.")};
        const bool isOpen = status.kind != host::SessionKind::Replay && status.sessionId == change.id;
        if (isOpen && (isUndo ? change.before : change.after).removed)
            return {Kind::Refused, tr("The session is open. Stop it first.")};
    }
    for (const LabelChange& change : changes)
        if (const auto done = shelf.set(change.id, isUndo ? change.before : change.after); !done) {
            read();
            return {Kind::Gone, models::EngineWords::of(done.error())};
        }
    m_lastRemoved.clear();
    if (m_dialog) m_dialog->setUndo({});
    read();
    return {};
}

void SessionsDesk::askLabel(const std::string& id)
{
    const host::ListedSession* known = find(id);
    if (known == nullptr || !m_dialog) return;
    auto* dialog = new ui::SessionLabelDialog(known->label, models::toText(known->session.name), m_dialog);
    connect(dialog, &ui::SessionLabelDialog::confirmed, this, [this, id](const QString& name, const QString& note) {
        const host::ListedSession* session = find(id);
        if (session == nullptr) return;
        if (host::OperatorSeat* seat = m_host.seat())
            if (const QString no = seat->authorise(host::OperatorAction::OpenSessions, "sessions.json"); !no.isEmpty())
                return tell(no, true);
        host::SessionLabel label = session->label;
        label.name = name.toStdString();
        label.note = note.toStdString();
        const auto done = host::SessionShelf(m_host.workspace()).set(id, label);
        if (!done) return tell(models::EngineWords::of(done.error()), true);
        if (label != session->label)
            keepStep({{id, session->label, label}},
                     tr("name and note of session “%1”", "what can be undone").arg(nameOf(id)));
        read();
        tell(tr("Name and note are kept."), false);
    });
    dialog->open();
}

void SessionsDesk::compare(const std::string& first, const std::string& second)
{
    const auto place = m_host.servicePlace();
    if (place.workspace == nullptr) return;
    auto connected = place.workspace->connect(storage::Database::Access::ReadOnly);
    if (!connected) return tell(models::EngineWords::of(connected.error()), true);
    if (m_sessions.empty()) read();
    auto database = std::make_shared<storage::Database>(*std::move(connected));
    ++m_reading;
    m_timer->start();
    m_pool.post([this, database, first, second](const std::stop_token&) -> host::WorkPool::Finish {
        const auto figuresOf = [&database](const std::string& id) -> Result<host::SessionFigures> {
            const auto record = journal::findSession(*database, id);
            if (!record) return tl::unexpected(record.error());
            return host::readFigures(*database, *record);
        };
        return [this, first, second, a = figuresOf(first), b = figuresOf(second)] {
            --m_reading;
            if (!a || !b) return tell(models::EngineWords::of((a ? b : a).error()), true);
            auto* dialog = new ui::SessionComparisonDialog(m_theme, m_window());
            dialog->setSessions(*a, nameOf(first), *b, nameOf(second));
            dialog->show();
            dialog->raise();
            dialog->activateWindow();
            Q_EMIT compared(dialog);
        };
    });
}

void SessionsDesk::askFolder(const std::string& id)
{
    auto* dialog = new QFileDialog(m_dialog && m_dialog->isVisible() ? m_dialog.data() : m_window(),
                                   tr("A new folder for the session's files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QString name = nameOf(id);
    for (QChar& letter : name)
        if (!letter.isLetterOrNumber() && letter != QLatin1Char('.') && letter != QLatin1Char('-'))
            letter = QLatin1Char('_');
    dialog->selectFile(QStringLiteral("session-%1").arg(name.left(60)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString& folder) { exportTo(id, folder); });
    dialog->open();
}

void SessionsDesk::exportTo(const std::string& sessionId, const QString& folder)
{
    if (m_export) return;
    m_exported = nameOf(sessionId);
    m_exportFolder = folder;
    m_export = std::make_unique<host::SessionExport>(host::sessionExportWork(
        storage::WorkspaceLocation::directory(m_host.workspace()), sessionId, folder.toStdString()));
    tell({}, false);
    m_timer->start();
    tick();
}

void SessionsDesk::tick()
{
    m_pool.drain();
    if (m_export) {
        const host::SessionExport::Progress progress = m_export->progress();
        if (!progress.outcome) {
            if (m_dialog) m_dialog->setExport(progress.share, progress.left);
        } else {
            m_export.reset();
            if (m_dialog) m_dialog->setExport({});
            const auto& outcome = *progress.outcome;
            if (outcome)
                tell(tr("“%1” is written to %2: %n file(s).", nullptr, static_cast<int>(outcome->size()))
                         .arg(m_exported, m_exportFolder),
                     false);
            else if (outcome.error().code == ErrorCode::Interrupted)
                tell(tr("The export was cancelled; nothing was written."), false);
            else
                tell(tr("The export failed: %1").arg(models::EngineWords::of(outcome.error())), true);
        }
    }
    if (!m_export && m_reading == 0) m_timer->stop();
}

} // namespace sextant::cockpit
