#include "ui/operate/session_comparison_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include "ui/operate/comparison_view.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::ComparedFiguresModel;
using models::ComparedSettingsModel;

SessionComparisonDialog::SessionComparisonDialog(const ThemeController& theme, QWidget* parent)
    : QDialog(parent), m_title(new QLabel(this)), m_curves(new ComparisonView(theme, this)),
      m_figureView(new TableView(theme, this)), m_settingView(new TableView(theme, this)), m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("sessionComparison"));
    setWindowTitle(tr("Two sessions compared"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 680);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_figureView->setModel(&m_figures);
    m_figureView->setSortingEnabled(false);
    m_figureView->setAccessibleName(tr("Figures of both sessions"));
    m_figureView->setFitting({});
    m_settingView->setModel(&m_settings);
    m_settingView->setSortingEnabled(false);
    m_settingView->setAccessibleName(tr("Settings that differ"));
    m_settingView->setEmptyText(tr("Both sessions were begun with the same settings and flags."));
    m_settingView->setFitting({});
    m_note->setText(tr("The main account of each, as its journal has it. The curves step with every closed position, "
                       "from the first event of a session to its last; what open positions are worth is not in them. "
                       "Settings are those a session was begun with."));
    m_note->setWordWrap(true);
    m_note->setProperty("muted", true);
    auto* copy = new QPushButton(tr("Copy as CSV"), this);
    copy->setObjectName(QStringLiteral("copyComparison"));
    copy->setAccessibleName(tr("Copy figures and settings as CSV"));
    auto* save = new QPushButton(tr("Save as CSV…"), this);
    save->setObjectName(QStringLiteral("saveComparison"));
    save->setAccessibleName(tr("Save figures and settings as CSV"));
    auto* done = new QPushButton(tr("Close"), this);
    done->setAccessibleName(tr("Close this window"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {copy, save, done}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_curves, 2);
    layout->addWidget(m_figureView, 3);
    layout->addWidget(m_settingView, 2);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(csv()); });
    connect(save, &QPushButton::clicked, this, &SessionComparisonDialog::saveCsv);
    connect(done, &QPushButton::clicked, this, &QDialog::close);
}

void SessionComparisonDialog::setSessions(const host::SessionFigures& first, const QString& firstName,
                                          const host::SessionFigures& second, const QString& secondName)
{
    m_title->setText(tr("First: “%1”. Second: “%2”.").arg(firstName, secondName));
    m_curves->setSessions(first, firstName, second, secondName);
    m_figures.setSessions(first, second);
    m_settings.setDifferences(host::setupDifferences(first, second));
}

QString SessionComparisonDialog::csv() const
{
    m_figureView->clearSelection();
    m_settingView->clearSelection();
    return m_settings.rowCount() == 0 ? m_figureView->csv()
                                      : m_figureView->csv() + QStringLiteral("\r\n") + m_settingView->csv();
}

void SessionComparisonDialog::saveCsv()
{
    auto* dialog = new QFileDialog(this, tr("Save the comparison"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Table (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        QSaveFile file(name);
        const QByteArray text = csv().toUtf8();
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        m_note->setText(isWritten
                            ? tr("Written to %1").arg(name)
                            : tr("%1 could not be written: %2. Choose another place.").arg(name, file.errorString()));
    });
    dialog->open();
}

} // namespace sextant::ui
