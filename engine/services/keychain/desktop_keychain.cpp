#include "engine/services/keychain/desktop_keychain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QString>
#include <QThread>

#include <functional>
#include <future>
#include <memory>
#include <string>

#include <qt6keychain/keychain.h>

namespace sextant::services {
namespace {

struct Outcome {
    int error = -1; ///< of QKeychain; -1: no answer in time
    QString text;
    std::string words;
};

QString service() { return QStringLiteral("sextant"); }

/// The one thread on which keychains are asked. QtKeychain lets jobs wait for each other in an object that lives where
/// the first of them was started: were that thread gone, no later job would ever begin.
class KeychainThread final {
public:
    static KeychainThread& instance()
    {
        static KeychainThread thread;
        return thread;
    }

    void run(std::function<void()> work)
    {
        QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
    }

private:
    KeychainThread() : m_context(new QObject)
    {
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_context->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
        m_thread.start();
        // Before the application is gone: what the desktop's libraries hold needs it.
        if (qApp != nullptr) QObject::connect(qApp, &QCoreApplication::destroyed, [this] { end(); });
    }
    ~KeychainThread() { end(); }

    void end()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QThread m_thread;
    QObject* m_context; ///< lives on the thread, which deletes it
};

/// Without a bus nobody can answer; libraries would look for one to start.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

/// Runs the job that `prepare` completes; `take` keeps what it says.
template <class Job, class Prepare, class Take>
Outcome runJob(std::chrono::milliseconds patience, Prepare prepare, Take take)
{
    if (!hasSessionBus()) return {QKeychain::NoBackendAvailable, {}, "this desktop session has none"};
    // The job outlives a caller who has waited long enough: everything it touches is its own.
    const auto promise = std::make_shared<std::promise<Outcome>>();
    auto answer = promise->get_future();
    KeychainThread::instance().run([prepare = std::move(prepare), take = std::move(take), promise] {
        auto* job = new Job(service()); // deletes itself
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, take, promise] {
            Outcome outcome{static_cast<int>(job->error()), {}, job->errorString().toStdString()};
            take(*job, outcome);
            promise->set_value(std::move(outcome));
        });
        job->start();
    });
    if (answer.wait_for(patience) != std::future_status::ready) return {};
    return answer.get();
}

tl::unexpected<Error> failure(const Outcome& outcome)
{
    return fail(ErrorCode::Io, "keychain: " + (outcome.error < 0 ? "no answer" : outcome.words));
}

} // namespace

Result<std::optional<std::string>> DesktopKeychain::read(const std::string& name)
{
    if (m_isGone) return fail(ErrorCode::Io, "keychain: does not answer");
    const Outcome outcome = runJob<QKeychain::ReadPasswordJob>(
        m_patience, [name](QKeychain::ReadPasswordJob& job) { job.setKey(QString::fromStdString(name)); },
        [](QKeychain::ReadPasswordJob& job, Outcome& out) { out.text = job.textData(); });
    if (outcome.error == QKeychain::NoError) return std::optional(outcome.text.toStdString());
    if (outcome.error == QKeychain::EntryNotFound) return std::optional<std::string>();
    m_isGone = true;
    return failure(outcome);
}

Result<void> DesktopKeychain::write(const std::string& name, const std::string& value)
{
    const Outcome outcome = runJob<QKeychain::WritePasswordJob>(
        m_patience,
        [name, value](QKeychain::WritePasswordJob& job) {
            job.setKey(QString::fromStdString(name));
            job.setTextData(QString::fromStdString(value));
        },
        [](QKeychain::WritePasswordJob&, Outcome&) {});
    if (outcome.error != QKeychain::NoError) return failure(outcome);
    m_isGone = false;
    return {};
}

Result<void> DesktopKeychain::remove(const std::string& name)
{
    const Outcome outcome = runJob<QKeychain::DeletePasswordJob>(
        m_patience, [name](QKeychain::DeletePasswordJob& job) { job.setKey(QString::fromStdString(name)); },
        [](QKeychain::DeletePasswordJob&, Outcome&) {});
    if (outcome.error != QKeychain::NoError && outcome.error != QKeychain::EntryNotFound) return failure(outcome);
    return {};
}

} // namespace sextant::services
