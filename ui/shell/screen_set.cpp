#include "ui/shell/screen_set.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QScreen>
#include <QStringList>

#include <algorithm>

namespace sextant::ui {
namespace {

constexpr int kTitleReach = 24;
constexpr int kGrip = 80; ///< pixels of a title that can be taken hold of
constexpr int kInset = 40;

} // namespace

ScreenSet ScreenSet::current()
{
    ScreenSet set;
    const QScreen* main = QGuiApplication::primaryScreen();
    for (const QScreen* screen : QGuiApplication::screens()) {
        const Screen each{screen->name(), screen->availableGeometry()};
        if (screen == main)
            set.screens.insert(set.screens.begin(), each);
        else
            set.screens.push_back(each);
    }
    return set;
}

QString ScreenSet::key() const
{
    QStringList lines;
    for (const Screen& screen : screens)
        lines << QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(screen.name)
                     .arg(screen.area.x())
                     .arg(screen.area.y())
                     .arg(screen.area.width())
                     .arg(screen.area.height());
    lines.sort();
    const QByteArray hash =
        QCryptographicHash::hash(lines.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

QRect ScreenSet::reachable(const QRect& frame) const
{
    const QRect title(frame.x(), frame.y(), frame.width(), kTitleReach);
    for (const Screen& screen : screens) {
        const QRect seen = title.intersected(screen.area);
        if (seen.width() >= std::min(kGrip, frame.width()) && seen.height() >= kTitleReach / 2) return frame;
    }
    if (screens.empty()) return frame;
    const QRect& area = screens.front().area;
    const QSize size = frame.size().boundedTo(area.size());
    const QRect room(area.topLeft(), area.size() - size + QSize(1, 1));
    return {QPoint(std::clamp(area.x() + kInset, room.left(), room.right()),
                   std::clamp(area.y() + kInset, room.top(), room.bottom())),
            size};
}

} // namespace sextant::ui
