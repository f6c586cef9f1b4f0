#include "models/day_pattern.h"

#include <QLocale>
#include <QStringList>

namespace sextant::models {

QString dayPattern(bool withYear)
{
    const QLocale locale;
    const bool isEnglish = locale.language() == QLocale::English || locale.language() == QLocale::C;
    const QString own = isEnglish ? QStringLiteral("yyyy-MM-dd") : locale.dateFormat(QLocale::ShortFormat);
    // Order and separator of the language; marks of direction and widths are our own.
    QString order;
    QChar separator;
    for (const QChar each : own) {
        if ((each == u'd' || each == u'M' || each == u'y') && !order.contains(each)) order += each;
        if (separator.isNull() && (each.isPunct() || each.isSpace())) separator = each;
    }
    QStringList parts;
    for (const QChar each : order)
        if (each != u'y' || withYear) parts << (each == u'y' ? QStringLiteral("yyyy") : QString(2, each));
    const QString joined = parts.join(separator);
    return separator == u'.' && !withYear ? joined + separator : joined;
}

} // namespace sextant::models
