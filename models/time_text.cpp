#include "models/time_text.h"

#include <QDateTime>
#include <QLocale>

#include <chrono>

#include "models/day_pattern.h"

namespace sextant::models {
namespace {

constexpr QChar kLeftToRight(0x200E);

} // namespace

QString TimeText::label() const
{
    switch (m_zone) {
    case TimeZoneChoice::Utc:
        return tr("UTC", "time zone");
    case TimeZoneChoice::Exchange:
        return tr("exchange time", "time zone");
    case TimeZoneChoice::Local:
        return tr("local time", "time zone");
    }
    return {};
}

QString TimeText::labelled(const QString& title) const
{
    return tr("%1 (%2)", "title of a column, its time zone").arg(title, label());
}

QString TimeText::format(Time time, const market::Calendar* calendar, QStringView pattern) const
{
    // Between words that run from right to left its parts would change places.
    const QString mark = QLocale().textDirection() == Qt::RightToLeft ? QString(kLeftToRight) : QString();
    if (m_zone == TimeZoneChoice::Local)
        return mark + QDateTime::fromMSecsSinceEpoch(time.millis(), Qt::LocalTime).toString(pattern);
    // An exchange's wall clock, written as if it were UTC.
    if (m_zone == TimeZoneChoice::Exchange && calendar != nullptr) time = time + calendar->utcOffset(time);
    return mark + QDateTime::fromMSecsSinceEpoch(time.millis(), Qt::UTC).toString(pattern);
}

QString TimeText::clock(Time time, const market::Calendar* calendar) const
{
    return format(time, calendar, u"HH:mm:ss");
}

QString TimeText::clockMillis(Time time, const market::Calendar* calendar) const
{
    return format(time, calendar, u"HH:mm:ss.zzz");
}

QString TimeText::date(Time time, const market::Calendar* calendar) const
{
    return format(time, calendar, dayPattern());
}

QString TimeText::full(Time time, const market::Calendar* calendar) const
{
    return format(time, calendar, dayPattern() + QStringLiteral(" HH:mm:ss"));
}

QString TimeText::row(Time time, Time anchor, const market::Calendar* calendar) const
{
    const bool isSameYear = format(time, calendar, u"yyyy") == format(anchor, calendar, u"yyyy");
    return isSameYear ? format(time, calendar, dayPattern(false) + QStringLiteral(" HH:mm:ss")) : full(time, calendar);
}

} // namespace sextant::models
