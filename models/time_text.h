#pragma once

#include <QCoreApplication>
#include <QString>

#include "engine/core/time.h"
#include "engine/market/calendar.h"

namespace sextant::models {

enum class TimeZoneChoice { Utc, Exchange, Local };

/// How instants are written, and the label that says so. A value; every table and axis gets a copy.
class TimeText final {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
public:
    TimeText() = default;
    explicit TimeText(TimeZoneChoice zone) : m_zone(zone) {}

    [[nodiscard]] TimeZoneChoice zone() const { return m_zone; }
    /// "UTC", "exchange time" or "local time".
    [[nodiscard]] QString label() const;
    /// "Time (UTC)": for headers.
    [[nodiscard]] QString labelled(const QString& title) const;

    /// "14:31:45". `calendar` is of the instrument, for exchange time; without one UTC.
    [[nodiscard]] QString clock(Time time, const market::Calendar* calendar = nullptr) const;
    /// "14:31:45.418".
    [[nodiscard]] QString clockMillis(Time time, const market::Calendar* calendar = nullptr) const;
    /// "2026-01-05".
    [[nodiscard]] QString date(Time time, const market::Calendar* calendar = nullptr) const;
    /// "2026-01-05 14:31:45".
    [[nodiscard]] QString full(Time time, const market::Calendar* calendar = nullptr) const;
    /// "01-05 14:31:45", with the year where it is not the year of `anchor` (the session's start): for rows of tables.
    [[nodiscard]] QString row(Time time, Time anchor, const market::Calendar* calendar = nullptr) const;

    friend bool operator==(const TimeText&, const TimeText&) = default;

private:
    [[nodiscard]] QString format(Time time, const market::Calendar* calendar, QStringView pattern) const;

    TimeZoneChoice m_zone = TimeZoneChoice::Utc;
};

} // namespace sextant::models
