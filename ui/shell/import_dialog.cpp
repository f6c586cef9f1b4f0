#include "ui/shell/import_dialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <array>
#include <utility>

#include "engine/market/timeframe.h"
#include "models/engine_words.h"
#include "models/number_text.h"
#include "ui/shell/session_fields.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/tab_chain.h"
#include "ui/widgets/table_view.h"

namespace sextant::ui {
namespace {

using namespace std::chrono_literals;
using host::BarImportJob;
using models::ImportText;

constexpr std::array kOurs{"time", "open", "high", "low", "close", "volume"};
constexpr std::array kZones{"UTC",
                            "UTC+2",
                            "UTC+3",
                            "Europe/London",
                            "Europe/Athens",
                            "America/New_York",
                            "America/New_York+7",
                            "America/Chicago",
                            "Asia/Tokyo"};
constexpr int kBarsTab = 0;
constexpr int kHeadTab = 1;
constexpr int kProblemsTab = 2;

} // namespace

ImportDialog::ImportDialog(const ThemeController& theme, const QStringList& formats, Begin begin,
                           host::ImportProfiles profiles, QWidget* parent)
    : QDialog(parent), m_begin(std::move(begin)), m_profiles(std::move(profiles)), m_file(new QLineEdit(this)),
      m_symbol(new QLineEdit(this)), m_venue(new QLineEdit(this)), m_format(new QComboBox(this)),
      m_timeframe(new QComboBox(this)), m_zone(new QComboBox(this)),
      m_lenient(new QCheckBox(tr("Leave bad rows out and take the others"), this)), m_summary(new QLabel(this)),
      m_busy(new QProgressBar(this)), m_phase(new QLabel(this)), m_play(new QPushButton(tr("Play it instead…"), this)),
      m_look(new QTimer(this)), m_debounce(new QTimer(this))
{
    setObjectName(QStringLiteral("importBars"));
    setWindowTitle(tr("Import bars"));
    setAccessibleName(windowTitle());
    resize(820, 660);
    setAcceptDrops(true);
    m_file->setReadOnly(true);
    m_file->setObjectName(QStringLiteral("file"));
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("Choose a file of bars, or drop it here: CSV, JSON, also gzip or zip"));
    auto* browse = new QPushButton(tr("Choose…"), this);
    browse->setAccessibleName(tr("Choose a file"));
    auto* file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(browse);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setAccessibleName(tr("What was found"));
    m_summary->setTextFormat(Qt::PlainText); // a file's words stand in it
    m_summary->setWordWrap(true);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(8);
    m_busy->setAccessibleName(tr("Progress"));
    m_phase->setObjectName(QStringLiteral("phase"));
    m_phase->setProperty("muted", true);
    m_phase->setAccessibleName(tr("What is being done"));
    m_play->setObjectName(QStringLiteral("play"));
    m_play->setAccessibleName(tr("Play it as a session instead"));
    m_play->hide();
    auto* progress = new QHBoxLayout;
    progress->addWidget(m_phase);
    progress->addWidget(m_busy, 1);
    QWidget* options = buildOptions(formats);
    QWidget* tables = buildTables(theme);
    auto* box = new QDialogButtonBox(this);
    m_close = box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_import = box->addButton(tr("Import"), QDialogButtonBox::ActionRole);
    makePrimary(*m_import);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    box->addButton(m_play, QDialogButtonBox::HelpRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(file);
    layout->addWidget(options);
    layout->addWidget(m_summary);
    layout->addWidget(tables, 1);
    layout->addLayout(progress);
    layout->addWidget(box);

    m_debounce->setSingleShot(true);
    connect(browse, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_debounce, &QTimer::timeout, this, [this] { this->begin(BarImportJob::Kind::Look); });
    connect(m_look, &QTimer::timeout, this, &ImportDialog::look);
    connect(box, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (!m_isDone) return this->begin(BarImportJob::Kind::Import);
        if (m_waiting.isEmpty()) return accept();
        nextFile();
    });
    connect(m_play, &QPushButton::clicked, this, [this] {
        Q_EMIT playWanted({m_file->text()});
        reject();
    });
    // All else was made in the order in which it stands.
    chainTabs({m_file, browse});
    chainTabs({m_import, m_close, m_play});
    refresh();
}

ImportDialog::~ImportDialog() = default;

QWidget* ImportDialog::buildOptions(const QStringList& formats)
{
    auto* page = new QWidget(this);
    m_symbol->setObjectName(QStringLiteral("symbol"));
    m_venue->setObjectName(QStringLiteral("venue"));
    m_symbol->setPlaceholderText(tr("from the file or its name"));
    m_venue->setPlaceholderText(tr("from the file or its name"));
    m_format->addItem(tr("Detect"), QString());
    for (const QString& format : formats)
        m_format->addItem(format, format);
    m_timeframe->addItem(tr("From the file"));
    for (const market::Timeframe timeframe : market::kTimeframes)
        m_timeframe->addItem(models::timeframeText(timeframe));
    m_zone->setEditable(true);
    m_zone->setObjectName(QStringLiteral("zone"));
    m_zone->addItem(QString());
    for (const char* zone : kZones)
        m_zone->addItem(QLatin1StringView(zone));
    m_zone->lineEdit()->setPlaceholderText(tr("as the file says, else UTC"));
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    m_zone->setToolTip(tr("Of times that name none: UTC+2, Europe/Athens, or America/New_York+7 for brokers whose day "
                          "ends at five in New York"));
    m_lenient->setObjectName(QStringLiteral("lenient"));
    m_lenient->setAccessibleName(m_lenient->text());
    m_lenient->setToolTip(tr("Otherwise one bad row refuses the whole file"));
    auto* left = new QFormLayout;
    auto* right = new QFormLayout;
    for (QFormLayout* form : {left, right})
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(*left, tr("Symbol"), *m_symbol);
    addField(*left, tr("Format"), *m_format);
    addField(*left, tr("Time zone"), *m_zone);
    addField(*right, tr("Venue"), *m_venue);
    addField(*right, tr("Timeframe"), *m_timeframe);
    right->addRow(QString(), m_lenient);
    auto* forms = new QHBoxLayout;
    forms->setSpacing(16);
    forms->addLayout(left, 1);
    forms->addLayout(right, 1);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    for (std::size_t i = 0; i < kOurs.size(); ++i) {
        auto* combo = new QComboBox(page);
        const QString name = ImportText::column(kOurs[i]);
        combo->setObjectName(QStringLiteral("column.%1").arg(QLatin1StringView(kOurs[i])));
        combo->setAccessibleName(tr("Column of %1").arg(name));
        combo->setMinimumContentsLength(8);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        auto* label = new QLabel(name, page);
        label->setProperty("muted", true);
        label->setBuddy(combo);
        grid->addWidget(label, 0, static_cast<int>(i));
        grid->addWidget(combo, 1, static_cast<int>(i));
        connect(combo, &QComboBox::currentIndexChanged, this, &ImportDialog::changed);
        m_columns.push_back(combo);
    }
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(forms);
    layout->addLayout(grid);
    for (QLineEdit* edit : {m_symbol, m_venue})
        connect(edit, &QLineEdit::textChanged, this, &ImportDialog::changed);
    for (QComboBox* combo : {m_format, m_timeframe})
        connect(combo, &QComboBox::currentIndexChanged, this, &ImportDialog::changed);
    connect(m_zone, &QComboBox::editTextChanged, this, &ImportDialog::changed);
    connect(m_lenient, &QCheckBox::toggled, this, &ImportDialog::refresh);
    return page;
}

QWidget* ImportDialog::buildTables(const ThemeController& theme)
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("The file"));
    m_tabs->tabBar()->setAccessibleName(tr("The file: bars, as written, bad rows"));
    m_bars = new TableView(theme, m_tabs);
    m_bars->setAccessibleName(tr("First bars as they were understood"));
    m_bars->setModel(&m_barRows);
    m_bars->setSortingEnabled(false);
    m_bars->setFitting({models::ImportBarsModel::Line, models::ImportBarsModel::Volume});
    m_head = new TableView(theme, m_tabs);
    m_head->setAccessibleName(tr("First rows as they are written"));
    m_head->setModel(&m_headRows);
    m_head->setWideGrid(true); // the columns are the file's
    m_head->setSortingEnabled(false);
    m_head->setEmptyText(tr("No file is chosen yet."));
    m_problems = new TableView(theme, m_tabs);
    m_problems->setAccessibleName(tr("Rows that cannot be read"));
    m_problems->setModel(&m_problemRows);
    m_problems->setSortingEnabled(false);
    m_problems->setEmptyText(tr("No row is bad."));
    m_problems->setFitting({});
    m_tabs->addTab(m_bars, tr("Bars"));
    m_tabs->addTab(m_head, tr("As written"));
    m_tabs->addTab(m_problems, tr("Bad rows"));
    return m_tabs;
}

void ImportDialog::addFiles(const QStringList& files)
{
    m_waiting << files;
    if ((m_file->text().isEmpty() || m_isDone) && !isImporting()) nextFile();
    refresh();
}

void ImportDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Files of bars"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        m_waiting = files;
        if (!isImporting()) nextFile();
    });
    dialog->open();
}

void ImportDialog::nextFile()
{
    if (m_waiting.isEmpty()) return;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_file->setText(m_waiting.takeFirst());
        m_known.reset();
        m_headRows.setHead(std::nullopt);
        // What was said of the file before is of that one.
        m_symbol->clear();
        m_format->setCurrentIndex(0);
        m_timeframe->setCurrentIndex(0);
        m_zone->setCurrentText({});
        m_lenient->setChecked(false);
        for (QComboBox* combo : m_columns)
            combo->clear();
    }
    m_isDone = false;
    m_tabs->setCurrentIndex(kBarsTab);
    begin(BarImportJob::Kind::Look);
}

/// Columns to choose from, and what somebody chose for such a file before.
void ImportDialog::showHead(const market::formats::FileHead& head)
{
    m_known = head;
    m_headRows.setHead(head);
    const QScopedValueRollback filling(m_isFilling, true);
    for (QComboBox* combo : m_columns) {
        combo->clear();
        combo->addItem(tr("as found"), QString());
        if (head.layoutKey.empty()) continue; // columns of JSON have no names
        for (std::size_t place = 0; place < head.columns; ++place)
            combo->addItem(ImportText::columnOf(head, place), QString::fromStdString(ImportText::theirs(head, place)));
    }
}

void ImportDialog::applyProfile()
{
    const host::ImportProfile* kept = m_known ? m_profiles.find(m_known->layoutKey) : nullptr;
    if (kept == nullptr) return;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_zone->setCurrentText(models::toText(kept->timezone));
        for (const auto& [ours, theirs] : kept->columns)
            for (std::size_t i = 0; i < kOurs.size(); ++i)
                if (ours == kOurs[i])
                    m_columns[i]->setCurrentIndex(std::max(0, m_columns[i]->findData(QString::fromStdString(theirs))));
    }
    begin(BarImportJob::Kind::Look);
}

host::ImportProfile ImportDialog::profile() const
{
    host::ImportProfile out;
    out.timezone = m_zone->currentText().trimmed().toStdString();
    for (std::size_t i = 0; i < kOurs.size(); ++i)
        if (const QString theirs = m_columns[i]->currentData().toString(); !theirs.isEmpty())
            out.columns.emplace_back(kOurs[i], theirs.toStdString());
    return out;
}

host::ImportPlan ImportDialog::plan() const
{
    host::ImportPlan plan;
    plan.source.path = m_file->text().toStdString();
    plan.source.format = m_format->currentData().toString().toStdString();
    plan.source.symbol = m_symbol->text().trimmed().toStdString();
    plan.source.venue = m_venue->text().trimmed().toStdString();
    if (m_timeframe->currentIndex() > 0)
        plan.source.timeframe = market::kTimeframes[static_cast<std::size_t>(m_timeframe->currentIndex() - 1)];
    plan.source.lenient = m_lenient->isChecked();
    host::ImportProfile said = profile();
    plan.source.timezone = std::move(said.timezone);
    plan.source.columns = std::move(said.columns);
    return plan;
}

void ImportDialog::changed()
{
    if (m_isFilling || m_file->text().isEmpty() || isImporting()) return;
    m_isDone = false;
    m_report.reset();
    m_debounce->start(300ms);
    refresh();
}

void ImportDialog::begin(BarImportJob::Kind kind)
{
    m_debounce->stop();
    m_job.reset(); // of what was said before
    if (kind == BarImportJob::Kind::Look) m_report.reset();
    m_isPlayable = false;
    m_job = m_begin(plan(), kind);
    m_look->start(50ms);
    refresh();
    look();
}

bool ImportDialog::isImporting() const { return m_job != nullptr && m_job->kind() == BarImportJob::Kind::Import; }

void ImportDialog::look()
{
    if (!m_job) return;
    const auto progress = m_job->progress();
    if (progress.head && !m_known) {
        showHead(*progress.head);
        if (m_profiles.find(progress.head->layoutKey) != nullptr) return applyProfile();
    }
    m_phase->setText(ImportText::phase(progress));
    m_busy->setRange(0, progress.share ? 1000 : 0);
    if (progress.share) m_busy->setValue(static_cast<int>(std::clamp(*progress.share, 0.0, 1.0) * 1000.0));
    if (progress.phase == BarImportJob::Phase::Writing) m_close->setEnabled(false);
    if (!progress.isOver) return;
    m_look->stop();
    finish(progress);
}

void ImportDialog::finish(const BarImportJob::Progress& progress)
{
    const bool wasImport = isImporting();
    m_job.reset();
    if (m_isClosing) return QDialog::reject();
    if (!progress.isGood) {
        const bool isCancelled = progress.isCancelled;
        if (!wasImport) showReport(nullptr);
        m_summary->setText(isCancelled ? tr("Cancelled. The history is as it was.")
                                       : ImportText::problem(progress.problem, m_file->text()));
        m_isPlayable = progress.problem.find("play it as a session") != std::string::npos;
        if (m_known && !wasImport && !isCancelled) m_tabs->setCurrentIndex(kHeadTab);
        return refresh();
    }
    if (!wasImport) {
        showReport(&*progress.report);
        m_report = progress.report;
        return refresh();
    }
    m_isDone = true;
    QString text = ImportText::done(*progress.report);
    if (m_known)
        if (const auto kept = m_profiles.keep(m_known->layoutKey, profile()); !kept)
            text += QLatin1Char(' ') +
                    tr("How its columns were named is not remembered: %1").arg(models::EngineWords::of(kept.error()));
    m_summary->setText(text);
    Q_EMIT imported(models::toText(progress.report->instrument), text);
    refresh();
}

void ImportDialog::showReport(const host::ImportReport* report)
{
    m_barRows.setReport(report);
    m_problemRows.setReport(report);
    if (report != nullptr) m_headRows.setMapping(report->info.mapping);
    const std::uint64_t bad = report == nullptr ? 0 : report->info.rejected;
    m_tabs->setTabText(kProblemsTab, bad == 0 ? tr("Bad rows") : tr("Bad rows (%1)").arg(models::countText(bad)));
    if (report == nullptr) return;
    m_summary->setText(ImportText::summary(*report).join(QLatin1Char('\n')));
}

void ImportDialog::refresh()
{
    const bool hasFile = !m_file->text().isEmpty();
    const bool isBusy = m_job != nullptr;
    const bool isImport = isImporting();
    const bool hasBad = m_report && m_report->info.rejected > 0;
    const bool isRefused = hasBad && !m_lenient->isChecked();
    if (!hasFile)
        m_summary->setText(
            tr("Bars of a file become part of this workspace's history: the chart shows them before those "
               "of a session. All of a file is taken, or nothing."));
    m_bars->setEmptyText(!hasFile ? tr("No file is chosen yet.")
                         : isBusy ? tr("The file is being read …")
                                  : tr("No bar could be read; “As written” shows the file, and the fields above say "
                                       "what is what."));
    for (QWidget* field :
         {static_cast<QWidget*>(m_symbol), static_cast<QWidget*>(m_venue), static_cast<QWidget*>(m_format),
          static_cast<QWidget*>(m_timeframe), static_cast<QWidget*>(m_zone), static_cast<QWidget*>(m_lenient)})
        field->setEnabled(hasFile && !isImport);
    for (QComboBox* combo : m_columns)
        combo->setEnabled(hasFile && !isImport && combo->count() > 1);
    m_busy->setVisible(isBusy);
    m_play->setVisible(m_isPlayable);
    if (!isBusy)
        m_phase->setText(
            isRefused ? tr("Leave the bad rows out, or correct the file: one refuses all of it.")
            : m_waiting.isEmpty()
                ? QString()
                : tr("%1 more files wait.").arg(models::countText(static_cast<std::uint64_t>(m_waiting.size()))));
    m_import->setText(!m_isDone ? tr("Import") : m_waiting.isEmpty() ? tr("Done") : tr("Next file"));
    m_import->setAccessibleName(m_import->text());
    m_import->setEnabled(m_isDone || (!isBusy && m_report && m_report->bars > 0 && !isRefused));
    m_close->setText(m_isDone && m_waiting.isEmpty() ? tr("Close") : tr("Cancel"));
    m_close->setAccessibleName(m_close->text());
    m_close->setEnabled(!m_isClosing);
}

void ImportDialog::reject()
{
    if (!isImporting()) {
        m_job.reset();
        return QDialog::reject();
    }
    // It goes when nothing is half done any more; a second time does no more.
    m_job->cancel();
    m_isClosing = true;
    m_phase->setText(tr("Cancelling …"));
    m_close->setEnabled(false);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    if (files.isEmpty() || isImporting()) return;
    m_waiting = files;
    nextFile();
    event->acceptProposedAction();
}

} // namespace sextant::ui
