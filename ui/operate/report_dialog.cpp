#include "ui/operate/report_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

#include "models/number_text.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/label_tone.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kSteps = 1000;
constexpr double kKnown = 0.02; ///< from here on what is left can be told

/// What a file may be called everywhere.
QString fileNameOf(const QString& session)
{
    QString name;
    for (const QChar c : session.left(60))
        name += c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') ? c : QLatin1Char('-');
    return name.isEmpty() ? QStringLiteral("session") : name;
}

} // namespace

ReportDialog::ReportDialog(const ThemeController& theme, const std::filesystem::path& workspace, const QString& program,
                           QWidget* parent)
    : QDialog(parent), m_theme(theme), m_runner(workspace), m_program(program), m_session(new QComboBox(this)),
      m_progress(new QProgressBar(this)), m_message(new QLabel(this)), m_write(new QPushButton(tr("Write"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Report of a session"));
    setAccessibleName(windowTitle());
    setModal(false);
    resize(640, 280);
    m_session->setAccessibleName(tr("Session"));
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    auto* title = new QLabel(tr("Session"), this);
    title->setBuddy(m_session);
    grid->addWidget(title, 0, 0);
    grid->addWidget(m_session, 0, 1, 1, 3);
    m_html = addForm(tr("Web page"), tr("File of the web page"), QStringLiteral("html"));
    m_pdf = addForm(tr("PDF"), tr("File of the PDF"), QStringLiteral("pdf"));
    int row = 1;
    for (const Form& form : {m_html, m_pdf}) {
        grid->addWidget(form.wanted, row, 0);
        grid->addWidget(form.file, row, 1);
        grid->addWidget(form.choose, row, 2);
        grid->addWidget(form.open, row, 3);
        ++row;
    }
    m_progress->setRange(0, kSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much is done"));
    m_progress->hide();
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Message"));
    m_write->setAccessibleName(tr("Write the report"));
    makePrimary(*m_write);
    m_cancel->setAccessibleName(tr("Stop writing the report"));
    m_cancel->hide();
    for (QPushButton* button : {m_write, m_cancel})
        button->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(tr("Close this window"));
    close->setAutoDefault(false);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    for (QPushButton* button : {m_write, m_cancel, close})
        bottom->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addWidget(m_progress);
    layout->addWidget(m_message, 1);
    layout->addLayout(bottom);

    connect(m_session, &QComboBox::currentIndexChanged, this, &ReportDialog::suggestFiles);
    connect(m_write, &QPushButton::clicked, this, &ReportDialog::start);
    connect(m_cancel, &QPushButton::clicked, &m_runner, &models::ReportRunner::cancel);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_runner, &models::ReportRunner::progressed, this, &ReportDialog::showProgress);
    connect(&m_runner, &models::ReportRunner::finished, this, &ReportDialog::finish);
    connect(&m_runner, &models::ReportRunner::failed, this, [this](const QString& text) {
        say(!text.isEmpty(), text.isEmpty() ? tr("Cancelled; nothing was written.") : text);
        refresh();
    });
    refresh();
    m_session->setFocus();
}

ReportDialog::Form ReportDialog::addForm(const QString& title, const QString& accessible, const QString& suffix)
{
    Form form{new QCheckBox(title, this), new QLineEdit(this), new QPushButton(tr("Choose…"), this),
              new QPushButton(tr("Open"), this)};
    form.wanted->setAccessibleName(title);
    form.wanted->setChecked(true);
    form.file->setAccessibleName(accessible);
    form.choose->setAccessibleName(tr("Choose where: %1", "file of the web page, of the PDF").arg(accessible));
    form.choose->setAutoDefault(false);
    form.open->setAccessibleName(tr("Open what was written: %1", "file of the web page, of the PDF").arg(accessible));
    form.open->setAutoDefault(false);
    form.open->setEnabled(false);
    connect(form.wanted, &QCheckBox::toggled, this, &ReportDialog::refresh);
    connect(form.file, &QLineEdit::textChanged, this, &ReportDialog::refresh);
    connect(form.choose, &QPushButton::clicked, this, [this, line = form.file, suffix, accessible] {
        auto* dialog = new QFileDialog(this, accessible, line->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(suffix);
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
    connect(form.open, &QPushButton::clicked, this, [this, line = form.file] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(line->text())))
            say(true, tr("No program opened %1. Open it from your files.").arg(line->text()));
    });
    return form;
}

void ReportDialog::setSessions(const std::vector<host::SessionSummary>& sessions, const std::string& current)
{
    if (m_runner.isRunning()) return;
    const QSignalBlocker quiet(m_session);
    m_session->clear();
    const models::TimeText times;
    for (const host::SessionSummary& each : sessions)
        m_session->addItem(
            tr("%1, begun %2", "name of a session, time")
                .arg(models::toText(each.name.empty() ? each.sessionId : each.name), times.full(each.created)),
            models::toText(each.sessionId));
    const int index = m_session->findData(models::toText(current));
    m_session->setCurrentIndex(index >= 0 ? index : sessions.empty() ? -1 : 0);
    if (!sessions.empty()) m_message->clear(); // that there is none
    suggestFiles();
}

void ReportDialog::suggestFiles()
{
    const QString id = m_session->currentData().toString();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QStringLiteral("sextant-%1-%2")
                             .arg(fileNameOf(m_session->currentText().section(QStringLiteral(", "), 0, 0)), id.left(8));
    m_html.file->setText(QDir(folder).filePath(name + QStringLiteral(".html")));
    m_pdf.file->setText(QDir(folder).filePath(name + QStringLiteral(".pdf")));
    for (const Form& form : {m_html, m_pdf})
        form.open->setEnabled(false);
    refresh();
}

void ReportDialog::refresh()
{
    const bool isRunning = m_runner.isRunning();
    const bool hasSession = !m_session->currentData().toString().isEmpty();
    bool isComplete = hasSession && (m_html.wanted->isChecked() || m_pdf.wanted->isChecked());
    for (const Form& form : {m_html, m_pdf}) {
        const bool isWanted = form.wanted->isChecked();
        form.wanted->setEnabled(!isRunning);
        form.file->setEnabled(isWanted && !isRunning);
        form.choose->setEnabled(isWanted && !isRunning);
        if (isWanted && form.file->text().trimmed().isEmpty()) isComplete = false;
    }
    m_session->setEnabled(hasSession && !isRunning);
    m_write->setEnabled(isComplete && !isRunning);
    m_write->setVisible(!isRunning);
    m_cancel->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    if (!hasSession) say(false, tr("There is no session yet. Start the demo or open a recording first."));
}

void ReportDialog::start()
{
    if (!m_write->isEnabled()) return;
    models::SessionReportText::Options options;
    options.program = m_program;
    options.now = Time{QDateTime::currentMSecsSinceEpoch() * 1'000'000};
    for (const Form& form : {m_html, m_pdf})
        form.open->setEnabled(false);
    m_since.start();
    m_progress->setValue(0);
    m_runner.start(m_session->currentData().toString().toStdString(), options,
                   {m_html.wanted->isChecked() ? m_html.file->text().trimmed() : QString(),
                    m_pdf.wanted->isChecked() ? m_pdf.file->text().trimmed() : QString()});
    say(false, tr("Reading the session …"));
    refresh();
    m_cancel->setFocus();
}

void ReportDialog::showProgress(double share)
{
    m_progress->setValue(static_cast<int>(share * kSteps));
    if (share >= 1.0) return say(false, tr("Making the pages …"));
    if (share < kKnown) return;
    const auto left = std::chrono::milliseconds(
        static_cast<std::int64_t>(static_cast<double>(m_since.elapsed()) * (1.0 - share) / share));
    say(false, tr("Reading the session: %1, about %2 left.", "percent, duration")
                   .arg(models::percentText(share, 0), models::spokenDurationText(left)));
}

void ReportDialog::finish(const models::ReportFiles& files)
{
    m_html.open->setEnabled(!files.html.isEmpty());
    m_pdf.open->setEnabled(!files.pdf.isEmpty());
    QStringList written;
    for (const QString& file : {files.html, files.pdf})
        if (!file.isEmpty()) written << QDir::toNativeSeparators(file);
    say(false, tr("✓ Written: %1").arg(written.join(QStringLiteral(", "))));
    refresh();
}

void ReportDialog::say(bool isBad, const QString& text)
{
    setTone(*m_message, m_theme, isBad ? models::Tone::Danger : models::Tone::Plain);
    m_message->setText(text);
}

QString ReportDialog::messageText() const { return m_message->text(); }

} // namespace sextant::ui
