#include "ui/widgets/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include "ui/widgets/theme.h"

// Resources of a static library are forgotten by the linker unless somebody asks for them, and not from a namespace.
static void initialiseIcons() { Q_INIT_RESOURCE(icons); }

namespace sextant::ui {
namespace {

QByteArray source(const QString& name)
{
    registerIcons();
    QFile file(QStringLiteral(":/icons/%1").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawn(const QByteArray& svg, int pixels)
{
    QSvgRenderer renderer(svg);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

void registerIcons() { initialiseIcons(); }

QIcon themedIcon(const QString& name, const Theme& theme)
{
    const QByteArray svg = source(name);
    QIcon icon;
    if (svg.isEmpty()) return icon;
    const auto coloured = [&svg](const QColor& color) {
        return QByteArray(svg).replace("currentColor", color.name().toLatin1());
    };
    QColor faint = theme.textMuted;
    faint.setAlphaF(0.6F);
    for (const int pixels : {16, 32}) {
        icon.addPixmap(drawn(coloured(theme.text), pixels), QIcon::Normal);
        icon.addPixmap(drawn(coloured(faint), pixels), QIcon::Disabled);
    }
    return icon;
}

QIcon programIcon()
{
    QIcon icon;
    const QByteArray svg = source(QStringLiteral("sextant"));
    for (const int pixels : {16, 32, 64, 128})
        icon.addPixmap(drawn(svg, pixels));
    return icon;
}

} // namespace sextant::ui
