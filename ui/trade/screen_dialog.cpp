#include "ui/trade/screen_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "models/number_text.h"
#include "models/watchlist_book.h"
#include "models/watchlist_model.h"
#include "ui/trade/condition_row.h"
#include "ui/widgets/button_look.h"

namespace sextant::ui {

using models::ScreenRule;
using models::ScreenText;

ScreenDialog::ScreenDialog(const models::WatchlistModel& model, models::WatchlistBook& book, const ScreenRule& rule,
                           const QString& replaced, QWidget* parent)
    : QDialog(parent), m_model(model), m_book(book), m_replaced(replaced), m_name(new QLineEdit(this)),
      m_rowLayout(nullptr), m_add(new QPushButton(tr("Add a condition"), this)), m_words(new QLabel(this)),
      m_count(new QLabel(this)), m_save(nullptr)
{
    setObjectName(QStringLiteral("screenDialog"));
    setWindowTitle(replaced.isEmpty() ? tr("New screen") : tr("Edit the screen"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 420);
    m_name->setText(rule.name);
    m_name->setAccessibleName(tr("Name of the screen"));
    m_name->setPlaceholderText(tr("Strong and calm"));
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(m_add->text());
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("muted", true);
    m_count->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    auto* rows = new QWidget(this);
    m_rowLayout = new QVBoxLayout(rows);
    m_rowLayout->setContentsMargins(0, 0, 8, 0);
    m_rowLayout->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidget(rows);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("Conditions"));
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = box->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveScreen"));
    m_save->setAccessibleName(tr("Save the screen"));
    makePrimary(*m_save);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(area, 1);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    layout->addWidget(m_words);
    layout->addWidget(m_count);
    layout->addWidget(box);

    for (std::size_t group = 0; group < rule.any.size(); ++group)
        for (std::size_t i = 0; i < rule.any[group].size(); ++i)
            addRow(rule.any[group][i], i == 0);
    if (m_rows.empty()) addRow({}, false);
    connect(m_name, &QLineEdit::textChanged, this, &ScreenDialog::check);
    connect(m_add, &QPushButton::clicked, this, &ScreenDialog::addCondition);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        const std::optional<ScreenRule> written = this->rule();
        if (!written || !m_book.saveScreen(*written, m_replaced)) return check();
        Q_EMIT saved(written->name);
        accept();
    });
    auto* timer = new QTimer(this);
    timer->setInterval(1000);
    connect(timer, &QTimer::timeout, this, &ScreenDialog::check);
    timer->start();
    m_name->setFocus();
    check();
}

void ScreenDialog::addCondition()
{
    if (m_rows.size() >= ScreenRule::kMostConditions) return;
    addRow({}, false);
    m_rows.back()->setFocus();
    check();
}

void ScreenDialog::addRow(const models::ScreenCondition& condition, bool isAlternative)
{
    auto* row = new ConditionRow(this);
    row->setCondition(condition);
    row->setAlternative(isAlternative);
    m_rowLayout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back(row);
    connect(row, &ConditionRow::changed, this, &ScreenDialog::check);
    connect(row, &ConditionRow::removeWanted, this, [this, row] { removeRow(row); });
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(static_cast<int>(i) + 1, m_rows.size() > 1);
}

void ScreenDialog::removeRow(ConditionRow* row)
{
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(static_cast<int>(i) + 1, m_rows.size() > 1);
    m_add->setFocus();
    check();
}

std::optional<ScreenRule> ScreenDialog::rule() const
{
    ScreenRule out;
    out.name = m_name->text().trimmed();
    for (const ConditionRow* row : m_rows) {
        const std::optional<models::ScreenCondition> condition = row->condition();
        if (!condition) return std::nullopt;
        if (out.any.empty() || row->isAlternative()) out.any.emplace_back();
        out.any.back().push_back(*condition);
    }
    return out.isWhole() ? std::optional(std::move(out)) : std::nullopt;
}

QString ScreenDialog::problem() const
{
    if (!rule()) return tr("A value is missing, or is no number.");
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) return tr("A name is missing.");
    if (name.size() > models::WatchlistBook::kLongestName)
        return tr("A name has up to %1 characters.").arg(models::countText(models::WatchlistBook::kLongestName));
    if (name != m_replaced && m_book.screen(name) != nullptr) return tr("There is a screen of this name.");
    return {};
}

void ScreenDialog::check()
{
    const std::optional<ScreenRule> written = rule();
    m_words->setText(written ? ScreenText::of(*written) : QString());
    const QString wrong = problem();
    m_save->setEnabled(wrong.isEmpty());
    m_save->setToolTip(wrong);
    m_add->setEnabled(m_rows.size() < ScreenRule::kMostConditions);
    std::uint64_t holds = 0;
    if (written)
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (written->holds(*m_model.market(row))) ++holds;
    const auto of = static_cast<std::uint64_t>(m_model.rowCount());
    m_count->setText(
        !written  ? wrong
        : of == 0 ? tr("No session is open, so that nothing can be tried.")
                  : tr("%1 of %2 instruments are like this now.").arg(models::countText(holds), models::countText(of)));
    if (written && !wrong.isEmpty()) m_count->setText(m_count->text() + QLatin1Char('\n') + wrong);
}

} // namespace sextant::ui
