#include "ui/shell/open_recording_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "engine/market/timeframe.h"
#include "models/engine_words.h"
#include "ui/shell/session_bar.h"
#include "ui/shell/session_fields.h"
#include "ui/shell/session_text.h"
#include "ui/widgets/button_look.h"

namespace sextant::ui {

OpenRecordingDialog::OpenRecordingDialog(const QStringList& formats, const host::SessionSetup& setup, QWidget* parent)
    : QDialog(parent), m_setup(setup), m_files(new QListWidget(this)),
      m_hint(new QLabel(tr("Add the files to play, or drop them here. Several files of one symbol are played as one."),
                        m_files->viewport())),
      m_symbol(new QLineEdit(this)), m_venue(new QLineEdit(this)), m_format(new QComboBox(this)),
      m_timeframe(new QComboBox(this)), m_from(new QLineEdit(this)), m_to(new QLineEdit(this)),
      m_cash(new QLineEdit(this)), m_speed(new QComboBox(this)), m_problem(new QLabel(this)), m_open(nullptr)
{
    setObjectName(QStringLiteral("openRecording"));
    setWindowTitle(tr("Open a recording"));
    setAccessibleName(windowTitle());
    resize(560, 480);
    m_files->setAccessibleName(tr("Files"));
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setMinimumHeight(90);
    m_files->setProperty("framed", true);
    m_hint->setProperty("muted", true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto* inside = new QVBoxLayout(m_files->viewport());
    inside->addWidget(m_hint);
    setAcceptDrops(true);
    auto* browse = new QPushButton(tr("Add files…"), this);
    auto* remove = new QPushButton(tr("Remove"), this);
    browse->setAccessibleName(tr("Add files"));
    remove->setAccessibleName(tr("Remove the chosen files"));
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(browse);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto* files = new QHBoxLayout;
    files->addWidget(m_files, 1);
    files->addLayout(buttons);

    m_symbol->setPlaceholderText(tr("from the file or its name"));
    m_venue->setPlaceholderText(tr("from the file or its name"));
    m_from->setPlaceholderText(tr("the beginning; else like 2026-01-05 14:30, UTC"));
    m_to->setPlaceholderText(tr("the end"));
    m_format->addItem(tr("Detect"), QString());
    for (const QString& format : formats)
        m_format->addItem(format, format);
    m_timeframe->addItem(tr("From the file"));
    for (const market::Timeframe timeframe : market::kTimeframes)
        m_timeframe->addItem(QString::fromLatin1(market::toString(timeframe).data(),
                                                 static_cast<qsizetype>(market::toString(timeframe).size())));
    m_cash->setText(cashFieldText(setup.initialCash));
    fillSpeeds(*m_speed);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(*form, tr("Symbol"), *m_symbol);
    addField(*form, tr("Venue"), *m_venue);
    addField(*form, tr("Format"), *m_format);
    addField(*form, tr("Timeframe"), *m_timeframe);
    addField(*form, tr("From"), *m_from);
    addField(*form, tr("To"), *m_to);
    addField(*form, tr("Paper cash"), *m_cash);
    addField(*form, tr("Speed"), *m_speed);
    m_problem->setWordWrap(true);
    m_problem->setProperty("muted", true);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = box->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    makePrimary(*m_open);
    m_open->setAccessibleName(tr("Open"));
    m_open->setObjectName(QStringLiteral("open"));

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(files);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(box);

    connect(browse, &QPushButton::clicked, this, &OpenRecordingDialog::browse);
    connect(remove, &QPushButton::clicked, this, [this] {
        qDeleteAll(m_files->selectedItems());
        refresh();
    });
    for (QLineEdit* edit : {m_symbol, m_venue, m_from, m_to, m_cash})
        connect(edit, &QLineEdit::textChanged, this, &OpenRecordingDialog::refresh);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        const auto wanted = request();
        if (!wanted) return refresh();
        Q_EMIT openWanted(*wanted);
        accept();
    });
    refresh();
}

void OpenRecordingDialog::addFiles(const QStringList& files)
{
    for (const QString& file : files)
        if (m_files->findItems(file, Qt::MatchExactly).isEmpty()) m_files->addItem(file);
    refresh();
}

void OpenRecordingDialog::browse()
{
    auto* chooser = new QFileDialog(this, tr("Files to play"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters({tr("Recordings (*.csv *.csv.gz *.txt *.json *.json.gz *.gz *.zip)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::filesSelected, this, &OpenRecordingDialog::addFiles);
    chooser->open();
}

Result<host::OpenRequest> OpenRecordingDialog::request() const
{
    host::OpenRequest request;
    request.kind = host::OpenRequest::Kind::Recording;
    request.setup = m_setup;
    auto& recording = request.recording;
    for (int row = 0; row < m_files->count(); ++row)
        recording.files.push_back(m_files->item(row)->text().toStdString());
    if (recording.files.empty()) return fail(ErrorCode::InvalidArgument, tr("Add the files to play.").toStdString());
    recording.symbol = m_symbol->text().trimmed().toStdString();
    recording.venue = m_venue->text().trimmed().toStdString();
    recording.format = m_format->currentData().toString().toStdString();
    if (m_timeframe->currentIndex() > 0)
        recording.timeframe = market::kTimeframes[static_cast<std::size_t>(m_timeframe->currentIndex() - 1)];
    auto from = timeOf(*m_from, tr("From"));
    if (!from) return tl::unexpected(from.error());
    auto to = timeOf(*m_to, tr("To"));
    if (!to) return tl::unexpected(to.error());
    recording.from = *from;
    recording.to = *to;
    if (recording.from && recording.to && *recording.to <= *recording.from)
        return fail(ErrorCode::InvalidArgument, tr("“To” must be later than “From”.").toStdString());
    const auto cash = cashOf(*m_cash);
    if (!cash) return tl::unexpected(cash.error());
    request.setup.initialCash = *cash;
    request.speed = m_speed->currentData().toDouble();
    request.startPaused = false;
    request.name = QFileInfo(m_files->item(0)->text()).completeBaseName().toStdString();
    return request;
}

void OpenRecordingDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void OpenRecordingDialog::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    addFiles(files);
    event->acceptProposedAction();
}

void OpenRecordingDialog::refresh()
{
    m_hint->setVisible(m_files->count() == 0);
    const auto wanted = request();
    m_open->setEnabled(wanted.has_value());
    m_problem->setText(wanted ? tr("A session that is running is set aside first and can be resumed.")
                              : models::EngineWords::of(wanted.error()));
}

} // namespace sextant::ui
