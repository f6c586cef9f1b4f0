#include "ui/widgets/tab_tools.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTabBar>
#include <QTabWidget>

#include <utility>

namespace sextant::ui {
namespace {

constexpr int kApart = 8;  ///< pixels between tabs and tools
constexpr int kSpare = 24; ///< to go back beside the tabs, so that a number that grows and shrinks moves nothing

/// Asks for room, and takes less: the tabs stay as narrow as they can be.
class Corner final : public QWidget {
public:
    explicit Corner(QWidget* parent) : QWidget(parent) {}
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
};

QHBoxLayout* lineIn(QWidget* widget)
{
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    return line;
}

} // namespace

TabTools::TabTools(QTabWidget* tabs, QWidget* tools, QWidget* optional, QWidget* parent)
    : QWidget(parent), m_tabs(tabs), m_tools(tools), m_optional(optional), m_corner(new Corner(tabs)),
      m_line(lineIn(this))
{
    lineIn(m_corner);
    place(false);
    m_tabs->installEventFilter(this);
    m_tools->installEventFilter(this);
    schedule();
}

void TabTools::place(bool ownLine)
{
    m_hasOwnLine = ownLine;
    if (ownLine) {
        m_tabs->setCornerWidget(nullptr, Qt::TopRightCorner);
        m_corner->hide();
        m_line->addWidget(m_tools, 0, Qt::AlignRight); // as in the corner
    } else {
        m_corner->layout()->addWidget(m_tools);
        m_tabs->setCornerWidget(m_corner, Qt::TopRightCorner);
        m_corner->show();
    }
    setVisible(ownLine);
    m_tools->show();
}

void TabTools::schedule()
{
    if (std::exchange(m_isWaiting, true)) return;
    QMetaObject::invokeMethod(this, &TabTools::arrange, Qt::QueuedConnection);
}

void TabTools::arrange()
{
    m_isWaiting = false;
    const int spacing = m_tools->layout() == nullptr ? 0 : m_tools->layout()->spacing();
    const int extra = m_optional == nullptr ? 0 : m_optional->sizeHint().width() + spacing;
    const bool isLeftOut = m_optional != nullptr && m_optional->isHidden();
    const int least = m_tools->sizeHint().width() - (isLeftOut ? 0 : extra);
    const int room = m_tabs->width();
    const int wanted = m_tabs->tabBar()->sizeHint().width() + kApart + least + extra;
    const bool ownLine = wanted + (m_hasOwnLine ? kSpare : 0) > room;
    if (m_optional != nullptr) m_optional->setVisible(least + extra <= room);
    m_tabs->setMinimumWidth(std::max(0, m_tools->minimumSizeHint().width() - (isLeftOut ? 0 : extra)));
    if (ownLine != m_hasOwnLine) place(ownLine);
}

bool TabTools::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) schedule();
    return QWidget::eventFilter(watched, event);
}

} // namespace sextant::ui
