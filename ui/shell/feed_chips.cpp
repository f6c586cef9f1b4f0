#include "ui/shell/feed_chips.h"

#include <QHBoxLayout>

#include <algorithm>

#include "ui/shell/feed_chip_button.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kSpacing = 12;

} // namespace

FeedChips::FeedChips(const ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_summary(new FeedChipButton(theme, this))
{
    setObjectName(QStringLiteral("feedChips"));
    setAccessibleName(tr("Feeds"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    row->addWidget(m_summary);
    m_summary->setObjectName(QStringLiteral("feedChip.all"));
    m_summary->hide();
    connect(m_summary, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen({}); });
    hide();
}

void FeedChips::setChips(const std::vector<models::FeedChip>& chips)
{
    if (chips == m_chips) return;
    m_chips = chips;
    while (m_buttons.size() > chips.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < chips.size()) {
        auto* button = new FeedChipButton(m_theme, this);
        layout()->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] { Q_EMIT chosen(button->chip().key); });
    }
    for (std::size_t i = 0; i < chips.size(); ++i) {
        m_buttons[i]->setChip(chips[i]);
        m_buttons[i]->setObjectName(QStringLiteral("feedChip.%1").arg(chips[i].key));
        m_buttons[i]->setVisible(m_areAllShown);
    }
    if (!chips.empty()) m_summary->setChip(summary());
    setVisible(!chips.empty());
}

models::FeedChip FeedChips::summary() const
{
    const auto worst =
        std::max_element(m_chips.begin(), m_chips.end(), [](const auto& a, const auto& b) { return a.rank < b.rank; });
    models::FeedChip chip = *worst;
    if (m_chips.size() == 1) return chip;
    const auto others = static_cast<int>(m_chips.size()) - 1;
    chip.text = tr("%1 + %n", "worst feed, and how many others", others).arg(worst->text);
    QStringList all;
    for (const models::FeedChip& each : m_chips)
        all << each.explanation;
    chip.explanation = all.join(QLatin1Char('\n'));
    return chip;
}

int FeedChips::widthOfAll() const
{
    int width = 0;
    for (const FeedChipButton* button : m_buttons)
        width += button->sizeHint().width() + kSpacing;
    return std::max(0, width - kSpacing);
}

int FeedChips::widthOfOne() const { return m_chips.empty() ? 0 : m_summary->sizeHint().width(); }

void FeedChips::fit(int width)
{
    m_areAllShown = m_chips.size() <= 1 || widthOfAll() <= width;
    m_summary->setVisible(!m_areAllShown);
    for (FeedChipButton* button : m_buttons)
        button->setVisible(m_areAllShown);
}

} // namespace sextant::ui
