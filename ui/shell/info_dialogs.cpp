#include "ui/shell/info_dialogs.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/action_book.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

QDialogButtonBox* addClose(QDialog* dialog, QVBoxLayout* layout)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    return buttons;
}

} // namespace

CheatSheet::CheatSheet(const ThemeController&, const ActionBook& actions, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("cheatSheet"));
    setWindowTitle(tr("Keys"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(26);
    grid->setVerticalSpacing(5);
    layout->addLayout(grid);
    layout->addSpacing(8);
    QStringList menus;
    for (const auto& entry : actions.entries())
        if (!menus.contains(entry.menu)) menus << entry.menu;
    // Two columns of menus, each filled to about the same length.
    std::array<int, 2> rows{};
    for (const QString& menu : menus) {
        const std::size_t side = rows[0] <= rows[1] ? 0 : 1;
        const int column = static_cast<int>(side) * 2;
        int& row = rows[side];
        bool titled = false;
        const auto addLine = [&](const QString& text, const QString& keys) {
            if (!titled) {
                auto* heading = new QLabel(QString(menu).remove(QLatin1Char('&')), this);
                heading->setProperty("heading", true);
                grid->addWidget(heading, row++, column, 1, 2);
                titled = true;
            }
            auto* key = new QLabel(keys, this);
            key->setProperty("muted", true);
            grid->addWidget(new QLabel(text, this), row, column);
            grid->addWidget(key, row++, column + 1);
        };
        for (const auto& entry : actions.entries())
            if (entry.menu == menu && !entry.action->shortcut().isEmpty())
                addLine(QString(entry.action->text()).remove(QLatin1Char('&')),
                        entry.action->shortcut().toString(QKeySequence::NativeText));
        if (titled) ++row;
    }
    auto* change = addClose(this, layout)->addButton(tr("Change keys…"), QDialogButtonBox::ActionRole);
    change->setObjectName(QStringLiteral("changeKeys"));
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT changeWanted();
    });
}

AboutDialog::AboutDialog(const QString& version, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Sextant"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    auto* icon = new QLabel(this);
    icon->setPixmap(programIcon().pixmap(64, 64));
    icon->setAccessibleName(tr("Sextant's mark"));
    auto* title = new QLabel(tr("Sextant %1").arg(version), this);
    title->setFont(ThemeController::font(14.0, true));
    head->addWidget(icon);
    head->addSpacing(8);
    head->addWidget(title, 1);
    layout->addLayout(head);
    auto* text = new QLabel(tr("A trading cockpit that explains every decision it takes.\n\n"
                               "All orders are paper orders: nothing you do here reaches a venue. A session labelled "
                               "SIM shows invented prices; PAPER shows recorded ones.\n\n"
                               "Built with Qt %1, SQLite and OpenSSL; text in Inter.")
                                .arg(QString::fromLatin1(qVersion())),
                            this);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    layout->addWidget(text);
    addClose(this, layout);
}

} // namespace sextant::ui
