#include "ui/widgets/long_work.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

#include "models/number_text.h"

namespace sextant::ui {
namespace {

constexpr int kLookEvery = 40; // ms
constexpr int kShownAfter = 8; // looks: what takes less is over before anybody could read of it
constexpr int kSteps = 1000;

} // namespace

LongWork::LongWork(Work::Work work, const QString& title, const QString& what, QWidget* window, Finish finish,
                   QObject* parent)
    : QObject(parent), m_title(title), m_what(what), m_window(window), m_finish(std::move(finish)),
      m_timer(new QTimer(this)), m_work(std::move(work))
{
    connect(m_timer, &QTimer::timeout, this, &LongWork::look);
    m_timer->start(kLookEvery);
}

LongWork::~LongWork()
{
    m_work.cancel();
    delete m_dialog;
}

void LongWork::cancel() { m_work.cancel(); }

void LongWork::look()
{
    const Work::Progress progress = m_work.progress();
    if (progress.outcome) {
        m_timer->stop();
        delete m_dialog;
        const Finish finish = std::exchange(m_finish, nullptr);
        if (finish) finish(*progress.outcome); // may delete this
        return;
    }
    if (++m_looks == kShownAfter) showDialog();
    if (!m_dialog) return;
    m_progress->setValue(static_cast<int>(progress.share * kSteps));
    m_left->setText(progress.left ? tr("About %1 left", "time").arg(models::spokenDurationText(*progress.left))
                                  : QString());
}

void LongWork::showDialog()
{
    m_dialog = new QDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAttribute(Qt::WA_ShowWithoutActivating); // people go on with what they do
    m_dialog->setWindowTitle(m_title);
    m_dialog->setAccessibleName(m_title);
    m_dialog->setMinimumWidth(360);
    auto* what = new QLabel(m_what, m_dialog);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    what->setAccessibleName(tr("What is being done"));
    m_progress = new QProgressBar(m_dialog);
    m_progress->setRange(0, kSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much is done"));
    m_left = new QLabel(m_dialog);
    m_left->setProperty("muted", true);
    m_left->setAccessibleName(tr("Time that it still takes"));
    auto* stop = new QPushButton(tr("Cancel"), m_dialog);
    stop->setAccessibleName(tr("Cancel; nothing is kept"));
    connect(stop, &QPushButton::clicked, m_dialog, &QDialog::reject);
    connect(m_dialog, &QDialog::rejected, this, &LongWork::cancel);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_left, 1);
    bottom->addWidget(stop);
    auto* layout = new QVBoxLayout(m_dialog);
    layout->addWidget(what);
    layout->addWidget(m_progress);
    layout->addLayout(bottom);
    m_dialog->show();
}

} // namespace sextant::ui
