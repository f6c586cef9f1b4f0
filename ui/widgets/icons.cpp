#include "ui/widgets/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

#include "ui/widgets/theme.h"

// Resources of a static library are forgotten by the linker unless somebody asks for them, and not from a namespace.
static void initialiseIcons() { Q_INIT_RESOURCE(icons); }

namespace sextant::ui {
namespace {

QString fileOf(const QString& name) { return QStringLiteral(":/icons/%1").arg(name); }

QByteArray source(const QString& name)
{
    initialiseIcons();
    QFile file(fileOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawn(const QByteArray& svg, const QSize& size)
{
    QSvgRenderer renderer(svg);
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

/// Drawn when it is asked for and in the size that is asked for: most icons of a window are never seen.
class DrawnIcon final : public QIconEngine {
public:
    DrawnIcon(QString name, const QColor& color, const QColor& disabled)
        : m_name(std::move(name)), m_color(color), m_disabled(disabled)
    {}
    [[nodiscard]] QIconEngine* clone() const override { return new DrawnIcon(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("sextant-drawn"); }

    [[nodiscard]] QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        if (size.isEmpty()) return {};
        const QColor& color = mode == QIcon::Disabled ? m_disabled : m_color;
        const QString key =
            QStringLiteral("sextant-icon/%1/%2/%3x%4").arg(m_name, color.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) return pixmap;
        pixmap = drawn(source(m_name).replace("currentColor", color.name().toLatin1()), size);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }

private:
    QString m_name;
    QColor m_color;
    QColor m_disabled;
};

} // namespace

QIcon themedIcon(const QString& name, const Theme& theme)
{
    initialiseIcons();
    if (!QFile::exists(fileOf(name))) return {};
    return QIcon(new DrawnIcon(name, theme.text, theme.textMuted));
}

QIcon programIcon()
{
    QIcon icon;
    const QByteArray svg = source(QStringLiteral("sextant"));
    for (const int pixels : {16, 32, 64, 128})
        icon.addPixmap(drawn(svg, {pixels, pixels}));
    return icon;
}

} // namespace sextant::ui
