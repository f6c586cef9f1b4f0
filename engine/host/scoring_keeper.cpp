#include "engine/host/scoring_keeper.h"

#include <QFileSystemWatcher>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/core/contract.h"
#include "engine/host/work_pool.h"

namespace sextant::host {
namespace {

using Steady = std::chrono::steady_clock;
using session::WeightRow;
using Cause = session::WeightsChanged::Cause;

QString pathText(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

/// The weights that held everywhere at a version; before the first change those that the session began with.
analysis::ScoreWeights weightsAt(const session::Snapshot& snapshot, std::int64_t version)
{
    const auto& rows = snapshot.weightChanges;
    analysis::ScoreWeights weights = analysis::weightsOf(snapshot.configuration->scoring);
    for (std::uint64_t i = rows.end(); i > rows.first(); --i) {
        const session::WeightsChanged& change = rows[i - 1].change;
        if (change.hasRegime) continue;
        if (change.version <= version) return change.after;
        weights = change.before;
    }
    return weights;
}

} // namespace

ScoringKeeper::ScoringKeeper(Options options, WorkPool& pool, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_pool(pool), m_watcher(new QFileSystemWatcher(this)),
      m_debounce(new QTimer(this)), m_poll(new QTimer(this)), m_writeLater(new QTimer(this))
{
    m_debounce->setSingleShot(true);
    m_debounce->setInterval(m_options.debounce);
    m_writeLater->setSingleShot(true);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, m_debounce, qOverload<>(&QTimer::start));
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_debounce, qOverload<>(&QTimer::start));
    connect(m_debounce, &QTimer::timeout, this, [this] { look(false); });
    connect(m_poll, &QTimer::timeout, this, [this] { look(false); });
    connect(m_writeLater, &QTimer::timeout, this, &ScoringKeeper::writeBack);
    look(false);
    m_poll->start(static_cast<int>(m_values.reloadIntervalMs));
}

ScoringKeeper::~ScoringKeeper() = default;

void ScoringKeeper::watchPaths()
{
    // A file that was replaced is watched no longer; the folder tells of its successor.
    const QString folder = pathText(m_options.file.parent_path());
    if (!m_watcher->directories().contains(folder)) m_watcher->addPath(folder);
    const QString file = pathText(m_options.file);
    if (m_hasFile && !m_watcher->files().contains(file)) m_watcher->addPath(file);
}

ScoringValues ScoringKeeper::values() const
{
    ScoringValues values = m_values;
    if (!m_snapshot) return values;
    const analysis::ScoringConfig& scoring = m_snapshot->configuration->scoring;
    values.weights = analysis::weightsOf(scoring);
    values.buyScore = scoring.buyScore;
    values.sellScore = scoring.sellScore;
    values.minAgreement = scoring.minAgreement;
    values.timeframeWeights = scoring.timeframeWeights;
    return values;
}

void ScoringKeeper::setProblem(const QString& problem)
{
    if (problem == m_problem) return;
    m_problem = problem;
    Q_EMIT changed();
}

void ScoringKeeper::look(bool isManual, const std::string& actor, const std::string& reason)
{
    if (m_asked) {
        // One after the other: what is being recorded decides what the file is compared with.
        if (isManual)
            Q_EMIT finished(false, tr("Another change of the scoring configuration is being recorded."));
        else
            m_debounce->start();
        return;
    }
    // What stands there is an older text of ours until the pool has written the newest.
    if (m_writes > 0 && !isManual) return m_debounce->start();
    auto read = readScoringFile(m_options.file);
    const auto nothingNew = [&] {
        if (isManual) Q_EMIT finished(true, tr("The file holds nothing new."));
    };
    if (!read) {
        setProblem(tr("%1. The weights before stay in effect.").arg(QString::fromStdString(read.error().message)));
        if (isManual) Q_EMIT finished(false, m_problem);
        return;
    }
    const bool hadFile = std::exchange(m_hasFile, read->has_value());
    watchPaths();
    if (hadFile != m_hasFile) Q_EMIT changed();
    if (!m_hasFile) {
        // Nobody wrote anything: what is in effect stays, the next session begins with the built-in weights.
        m_seen = {};
        m_own.reset();
        m_text.clear();
        m_bad.clear();
        m_values = {};
        m_isReloadWaiting = false;
        setProblem({});
        return nothingNew();
    }
    std::string& text = **read;
    const Digest hash = sha256(text);
    const bool isKnown = hash == m_seen && !(isManual && (m_isReloadWaiting || !m_problem.isEmpty()));
    m_seen = hash;
    // A file that is just being written is empty for a moment.
    const bool isBlank = std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n'; });
    if (isKnown || isBlank) return nothingNew();
    if (hash == m_own || text == m_text) {
        m_isReloadWaiting = false;
        m_bad.clear();
        setProblem({});
        return nothingNew();
    }
    if (!isManual && !m_values.isHotReload) {
        m_isReloadWaiting = true;
        Q_EMIT changed();
        return;
    }
    take(std::move(text), isManual ? "reload" : "watch", actor, reason, isManual);
}

void ScoringKeeper::take(std::string text, const char* origin, const std::string& actor, const std::string& reason,
                         bool isTold)
{
    m_isReloadWaiting = false;
    const auto file = analysis::parseScoringConfig(text);
    if (!file) {
        setProblem(tr("%1. The weights before stay in effect: correct the file and save it, or undo the change.")
                       .arg(QString::fromStdString(scoringProblem(m_options.file, text, file.error()))));
        m_bad = std::move(text);
        recordBad(origin, actor, reason);
        if (isTold) Q_EMIT finished(false, m_problem);
        return;
    }
    m_bad.clear();
    setProblem({});
    if (!m_snapshot) {
        accept(text);
        if (isTold) Q_EMIT finished(true, {});
        return;
    }
    if (!ask(text, origin, actor, reason, m_text, false, isTold)) accept(text);
}

/// The session refuses it as well, and so it stands in the journal and among the incidents.
void ScoringKeeper::recordBad(const char* origin, const std::string& actor, const std::string& reason)
{
    if (ask(m_bad, origin, actor, reason, {}, false, false)) m_asked->isBad = true;
}

bool ScoringKeeper::ask(std::string text, const char* origin, const std::string& actor, const std::string& reason,
                        std::string basis, bool isOurs, bool isTold)
{
    if (!m_snapshot) return false;
    session::ConfigInstalled installed;
    installed.text = text;
    installed.origin = origin;
    installed.actor = actor;
    installed.reason = reason;
    installed.basis = std::move(basis);
    const std::uint64_t ticket = m_options.install ? m_options.install(std::move(installed)) : 0;
    if (ticket == 0) return false;
    m_asked = Asked{ticket, std::move(text), isOurs, isTold, false};
    return true;
}

void ScoringKeeper::accept(const std::string& text)
{
    const auto file = analysis::parseScoringConfig(text);
    if (!file) return;
    m_text = text;
    m_values = valuesOf(*file);
    m_poll->start(static_cast<int>(m_values.reloadIntervalMs));
    Q_EMIT changed();
}

void ScoringKeeper::noteAnswer(std::uint64_t ticket, bool isAccepted, const QString& reason)
{
    if (!m_asked || m_asked->ticket != ticket) return;
    const Asked asked = *std::exchange(m_asked, std::nullopt);
    if (asked.isBad) return;
    if (isAccepted) {
        accept(asked.text);
        if (asked.isOurs) write(asked.text);
    } else if (!asked.isOurs) {
        setProblem(tr("%1 was not taken: %2").arg(pathText(m_options.file.filename()), reason));
    }
    if (asked.isTold) Q_EMIT finished(isAccepted, reason);
}

std::uint32_t ScoringKeeper::nextVersion() const
{
    if (m_snapshot) return m_snapshot->configuration->weightsVersion + 1;
    const auto file = analysis::parseScoringConfig(m_text.empty() ? "{}" : m_text);
    return file ? static_cast<std::uint32_t>(std::clamp<std::int64_t>(file->version + 1, 1, UINT32_MAX)) : 1;
}

Result<void> ScoringKeeper::edit(const ScoringValues& values, const std::string& actor, const std::string& reason)
{
    if (m_asked) return fail(ErrorCode::Refused, "another change of the scoring configuration is being recorded");
    const ScoringValues shown = this->values();
    const Time now = m_options.wallClock();
    std::string text = withValues(m_text, values, shown, nextVersion(), now);
    const auto file = analysis::parseScoringConfig(text);
    if (!file) return tl::unexpected(file.error());
    // The weights that were edited are those that differ from what was shown.
    const bool isOfWeights = !(values.weights == shown.weights);
    std::string before = isOfWeights ? withValues(m_text, shown, m_values, nextVersion(), now) : m_text;
    if (!m_snapshot) {
        accept(text);
        write(text);
        Q_EMIT finished(true, {});
        return {};
    }
    if (!ask(std::move(text), "edit", actor, reason, std::move(before), true, true))
        return fail(ErrorCode::Refused, "no session takes changes at present");
    return {};
}

void ScoringKeeper::reload(const std::string& actor, const std::string& reason) { look(true, actor, reason); }

/// Changes by people form a stack: an undo takes off the newest.
std::optional<std::string> ScoringKeeper::textBefore() const
{
    if (!m_snapshot) return std::nullopt;
    std::vector<const std::string*> texts;
    const auto& rows = m_snapshot->weightChanges;
    for (std::uint64_t i = rows.first(); i < rows.end(); ++i) {
        if (!rows[i].isInstall()) continue;
        if (rows[i].change.cause == Cause::Undone && !texts.empty())
            texts.pop_back();
        else
            texts.push_back(&rows[i].installed->text);
    }
    if (texts.empty()) return std::nullopt;
    return texts.size() == 1 ? std::string() : *texts[texts.size() - 2];
}

bool ScoringKeeper::canUndo() const { return !m_asked && textBefore().has_value(); }

void ScoringKeeper::undo(const std::string& actor, const std::string& reason)
{
    const auto target = textBefore();
    if (!target || m_asked) {
        Q_EMIT finished(false, tr("There is no change in this session that could be undone."));
        return;
    }
    const auto& rows = m_snapshot->weightChanges;
    // What is taken back is what the newest change was, not what was learned since.
    std::string undone;
    for (std::uint64_t i = rows.end(); i > rows.first() && undone.empty(); --i)
        if (rows[i - 1].isInstall()) undone = rows[i - 1].installed->text;
    const std::string text = target->empty() ? withValues({}, {}, {}, nextVersion(), m_options.wallClock()) : *target;
    if (!ask(text, "undo", actor, reason, undone, true, true))
        Q_EMIT finished(false, tr("No session takes changes at present."));
}

void ScoringKeeper::noteSnapshot(session::SnapshotPtr snapshot)
{
    const bool hadSession = m_snapshot != nullptr;
    if (hadSession && (!snapshot || snapshot->serial != m_serial)) writeBackNow();
    const std::uint32_t before = hadSession ? m_snapshot->configuration->weightsVersion : 0;
    m_snapshot = std::move(snapshot);
    if (!m_snapshot) {
        if (m_asked && m_asked->isTold) Q_EMIT finished(false, tr("The session has ended."));
        m_asked.reset();
        m_isDirty = false;
        if (hadSession) Q_EMIT changed();
        return;
    }
    if (!hadSession || m_snapshot->serial != m_serial) {
        m_serial = m_snapshot->serial;
        m_rowsSeen = hadSession ? 0 : m_snapshot->weightChanges.end();
        // A session that took over from the one before has its configuration too: the file is in step already.
        m_isMet = hadSession;
        Q_EMIT changed();
    }
    if (!m_isMet) m_isMet = meetSession();
    const auto& rows = m_snapshot->weightChanges;
    for (std::uint64_t i = std::max(m_rowsSeen, rows.first()); i < rows.end(); ++i) {
        const Cause cause = rows[i].change.cause;
        if (rows[i].change.hasRegime) continue;
        m_isDirty = m_isDirty || cause == Cause::Learned || cause == Cause::Reverted || cause == Cause::SwitchedOff ||
                    (rows[i].isInstall() && m_snapshot->configuration->adaptive);
    }
    m_rowsSeen = rows.end();
    if (m_isDirty && !m_writeLater->isActive()) writeBackSoon();
    if (before != m_snapshot->configuration->weightsVersion) Q_EMIT changed();
}

/// A session that was begun or goes on has the file of its own time: what somebody wrote since then is given to it,
/// what we wrote ourselves is not. False: it takes nothing yet, and is to be asked again.
bool ScoringKeeper::meetSession()
{
    const auto& rows = m_snapshot->weightChanges;
    if (m_asked) return false;
    if (!m_hasFile) return true;
    if (!m_bad.empty()) {
        recordBad("start", {}, {});
        return m_asked.has_value();
    }
    if (!m_problem.isEmpty()) return true;
    const std::string known = m_snapshot->configuration->scoringText ? *m_snapshot->configuration->scoringText : "{}";
    if (m_text == known) {
        m_isDirty = rows.end() > rows.first() && rows.back().change.cause == Cause::Learned;
        return true;
    }
    const auto ours = analysis::parseScoringConfig(m_text);
    const auto theirs = analysis::parseScoringConfig(known);
    if (!ours || !theirs) return true;
    const analysis::ScoreWeights then = weightsAt(*m_snapshot, ours->version);
    // Written by us: in this session, or in the one that it continues.
    const bool isOwn = m_own == sha256(m_text) || (isSameButWeights(*ours, *theirs) && ours->given == then);
    if (isOwn) {
        m_own = sha256(m_text);
        m_isDirty = !(analysis::weightsOf(m_snapshot->configuration->scoring) == ours->given);
        return true;
    }
    return ask(m_text, "start", {}, {}, withWeights(known, then, then, 0, Time{}), false, false);
}

void ScoringKeeper::writeBackSoon()
{
    const auto due = m_wroteAt ? *m_wroteAt + m_options.writeInterval : Steady::now();
    const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(due - Steady::now());
    m_writeLater->start(std::max(wait, std::chrono::milliseconds(0)));
}

void ScoringKeeper::writeBackNow()
{
    const auto text = learnedText(true);
    if (!text) return;
    m_own = m_seen = sha256(*text);
    if (const auto done = writeScoringFile(m_options.file, *text); !done) tellNotWritten(done.error());
}

void ScoringKeeper::writeBack()
{
    if (auto text = learnedText(false)) write(*std::move(text));
}

void ScoringKeeper::tellNotWritten(const Error& error)
{
    setProblem(tr("The scoring configuration could not be written: %1. What is in effect stays; make room on the disk "
                  "or check the permissions.")
                   .arg(QString::fromStdString(error.message)));
}

/// The file with what was learned, if it is not in it yet; it is taken as written.
std::optional<std::string> ScoringKeeper::learnedText(bool isLast)
{
    m_writeLater->stop();
    if (!m_isDirty || !m_snapshot) return std::nullopt;
    // What somebody else wrote meanwhile is looked at first, and never written over.
    if (m_asked || m_isReloadWaiting || !m_problem.isEmpty()) return std::nullopt;
    // While a text of ours is on its way, an older one stands there.
    if (m_writes > 0 && !isLast) return std::nullopt;
    if (m_writes == 0) {
        const auto read = readScoringFile(m_options.file);
        if (!read || (read->has_value() && **read != m_text && sha256(**read) != m_own)) {
            look(false);
            return std::nullopt;
        }
    }
    m_isDirty = false;
    const session::ConfigurationPart& now = *m_snapshot->configuration;
    const analysis::ScoreWeights weights = analysis::weightsOf(now.scoring);
    std::string text = withWeights(m_text, weights, now.adaptive ? now.adaptive->base : weights, now.weightsVersion,
                                   m_options.wallClock());
    accept(text);
    m_wroteAt = Steady::now();
    m_hasFile = true;
    return text;
}

void ScoringKeeper::write(std::string text)
{
    m_wroteAt = Steady::now();
    m_own = m_seen = sha256(text);
    m_hasFile = true;
    ++m_writes;
    m_pool.post([keeper = QPointer<ScoringKeeper>(this), file = m_options.file,
                 text = std::move(text)](const std::stop_token&) -> WorkPool::Finish {
        const auto done = writeScoringFile(file, text);
        return [keeper, done] {
            if (!keeper) return;
            --keeper->m_writes;
            keeper->watchPaths();
            if (!done) keeper->tellNotWritten(done.error());
            if (keeper->m_isDirty) keeper->writeBackSoon();
        };
    });
}

} // namespace sextant::host
