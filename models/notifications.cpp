#include "models/notifications.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <chrono>

#include "models/number_text.h"

namespace sextant::models {
namespace {

constexpr Duration kSameMoment = std::chrono::seconds(5);
constexpr std::size_t kSameAmong = 8; // newest rows that are looked at for the same words

constexpr std::array<RowColumn<NotificationRow>, NotificationsModel::ColumnCount> kNotificationColumns{{
    {QT_TRANSLATE_NOOP("sextant::models::NotificationsModel", "Time"),
     QT_TRANSLATE_NOOP("sextant::models::NotificationsModel", "When it was told"), false,
     [](const NotificationRow& r, const TimeText& times) { return times.full(r.at); },
     [](const NotificationRow& r) { return QVariant::fromValue<qlonglong>(r.at.ns); },
     [](const NotificationRow& r) { return r.isRead ? Tone::Muted : Tone::Plain; }, true},
    {QT_TRANSLATE_NOOP("sextant::models::NotificationsModel", "Kind"),
     QT_TRANSLATE_NOOP("sextant::models::NotificationsModel", "What told it"), false,
     [](const NotificationRow& r, const TimeText&) {
         const QString kind = NotificationsModel::kindText(r.kind);
         return r.isRead ? kind
                         : QCoreApplication::translate("sextant::models::NotificationsModel", "● %1", "not read yet")
                               .arg(kind);
     },
     nullptr, [](const NotificationRow& r) { return r.isRead ? Tone::Muted : Tone::Accent; }},
    {QT_TRANSLATE_NOOP("sextant::models::NotificationsModel", "What"),
     QT_TRANSLATE_NOOP("sextant::models::NotificationsModel", "What was told, and how often one after another"), false,
     [](const NotificationRow& r, const TimeText&) {
         return r.count > 1
                    ? QCoreApplication::translate("sextant::models::NotificationsModel", "%1 (×%2)", "text, how often")
                          .arg(r.text)
                          .arg(r.count)
                    : r.text;
     },
     nullptr, [](const NotificationRow& r) { return r.tone; }},
    {QT_TRANSLATE_NOOP("sextant::models::NotificationsModel", "Symbol"),
     QT_TRANSLATE_NOOP("sextant::models::NotificationsModel", "The instrument concerned"), false,
     [](const NotificationRow& r, const TimeText&) { return toText(r.symbol); }},
}};

constexpr std::array<const char*, 3> kKindNames{"message", "incident", "alert"};

constexpr std::array<const char*, 5> kPlaceNames{"messages", "risk", "feeds", "audit", "reconciliation"};

QJsonObject jsonOf(const NotificationRow& row)
{
    return {{QStringLiteral("at"), QString::number(row.at.ns)},
            {QStringLiteral("kind"), QLatin1StringView(kKindNames[static_cast<std::size_t>(row.kind)])},
            {QStringLiteral("tone"), static_cast<int>(row.tone)},
            {QStringLiteral("text"), row.text},
            {QStringLiteral("symbol"), toText(row.symbol)},
            {QStringLiteral("session"), toText(row.sessionId)},
            {QStringLiteral("time"), QString::number(row.engineTime.ns)},
            {QStringLiteral("order"), QString::number(row.order.value)},
            {QStringLiteral("place"), QLatin1StringView(kPlaceNames[static_cast<std::size_t>(row.place)])},
            {QStringLiteral("read"), row.isRead},
            {QStringLiteral("count"), row.count}};
}

std::optional<NotificationRow> rowOf(const QJsonObject& object)
{
    NotificationRow row;
    const QString kind = object.value(QLatin1StringView("kind")).toString();
    const auto named = std::find_if(kKindNames.begin(), kKindNames.end(),
                                    [&kind](const char* name) { return kind == QLatin1StringView(name); });
    const int tone = object.value(QLatin1StringView("tone")).toInt(-1);
    row.text = object.value(QLatin1StringView("text")).toString().left(Notifications::kLongestText);
    bool isTime = false;
    row.at = Time{object.value(QLatin1StringView("at")).toString().toLongLong(&isTime)};
    if (named == kKindNames.end() || tone < 0 || tone > static_cast<int>(Tone::Operator) || row.text.isEmpty() ||
        !isTime)
        return std::nullopt;
    row.kind = static_cast<NotificationKind>(named - kKindNames.begin());
    row.tone = static_cast<Tone>(tone);
    row.symbol = object.value(QLatin1StringView("symbol")).toString().left(64).toStdString();
    row.sessionId = object.value(QLatin1StringView("session")).toString().left(64).toStdString();
    row.engineTime = Time{object.value(QLatin1StringView("time")).toString().toLongLong()};
    // Histories of older versions have neither.
    row.order = OrderId{object.value(QLatin1StringView("order")).toString().toULongLong()};
    const QString place = object.value(QLatin1StringView("place")).toString();
    for (std::size_t i = 0; i < kPlaceNames.size(); ++i)
        if (place == QLatin1StringView(kPlaceNames[i])) row.place = static_cast<NotificationPlace>(i);
    row.isRead = object.value(QLatin1StringView("read")).toBool();
    row.count = std::clamp(object.value(QLatin1StringView("count")).toInt(1), 1, 1'000'000);
    return row;
}

bool sayTheSame(const NotificationRow& a, const NotificationRow& b)
{
    return a.text == b.text && a.symbol == b.symbol && a.tone == b.tone;
}

} // namespace

NotificationPlace placeOf(ReasonCode code)
{
    using enum ReasonCode;
    switch (code) {
    case R03MaxDailyLoss:
    case R04MaxWeeklyLoss:
    case R08Drawdown:
    case R19KillSwitch:
    case KillTriggered:
    case KillAcknowledged:
    case KillDisarmed:
        return NotificationPlace::Risk;
    case FeedDead:
    case DataGap:
    case DataRepaired:
    case DataDropped:
    case DataStale:
    case CrossedQuote:
        return NotificationPlace::Feeds;
    case CommandRefused:
    case ConfigRefused:
    case ConfigInstalled:
    case FlagChanged:
    case SettingChanged:
    case SettingKept:
    case AdaptiveReverted:
        return NotificationPlace::Audit;
    case CashDifference:
        return NotificationPlace::Reconciliation;
    default:
        return NotificationPlace::Messages;
    }
}

NotificationsModel::NotificationsModel(QObject* parent)
    : KeyedTable(staticMetaObject.className(), kNotificationColumns, parent)
{}

QString NotificationsModel::kindText(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::Message:
        return tr("Message");
    case NotificationKind::Incident:
        return tr("Incident");
    case NotificationKind::Alert:
        return tr("Alert");
    }
    return {};
}

QVariant NotificationsModel::extra(const NotificationRow& row, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == What) return row.text;
    if (role == Qt::AccessibleTextRole && column == Kind)
        return row.isRead ? kindText(row.kind) : tr("%1, not read yet").arg(kindText(row.kind));
    return {};
}

NotificationFilter::NotificationFilter(NotificationsModel& rows, QObject* parent)
    : QSortFilterProxyModel(parent), m_rows(rows)
{
    setSourceModel(&rows);
}

void NotificationFilter::setKind(std::optional<NotificationKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void NotificationFilter::setProblemsOnly(bool areWanted)
{
    m_problemsOnly = areWanted;
    invalidateFilter();
}

void NotificationFilter::setUnreadOnly(bool areWanted)
{
    m_unreadOnly = areWanted;
    invalidateFilter();
}

bool NotificationFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const NotificationRow* each = m_rows.row(row);
    return each != nullptr && (!m_kind || each->kind == *m_kind) && (!m_problemsOnly || each->isProblem()) &&
           (!m_unreadOnly || !each->isRead);
}

Notifications::Notifications(QObject* parent) : QObject(parent) {}

void Notifications::add(std::vector<NotificationRow> told)
{
    if (told.empty()) return;
    for (NotificationRow& row : told) {
        row.text = row.text.left(kLongestText);
        auto same = m_all.end();
        const auto end = m_all.begin() + static_cast<std::ptrdiff_t>(std::min(m_all.size(), kSameAmong));
        for (auto each = m_all.begin(); each != end && same == m_all.end(); ++each)
            if (sayTheSame(*each, row) && (each == m_all.begin() || row.at - each->at < kSameMoment)) same = each;
        if (same != m_all.end()) {
            // What a message says that was told as an alert or incident a moment ago is the same telling.
            const bool isEcho = same->kind != row.kind && row.at - same->at < kSameMoment;
            if (isEcho) continue;
            same->at = row.at;
            same->engineTime = row.engineTime;
            same->isRead = row.isRead; // what is no news is none the second time
            ++same->count;
            continue;
        }
        row.id = std::to_string(++m_lastId);
        m_all.push_front(std::move(row));
    }
    if (m_all.size() > kMost) m_all.resize(kMost);
    show();
}

void Notifications::markRead(const QStringList& ids)
{
    const QSet<QString> wanted(ids.begin(), ids.end());
    bool hasChanged = false;
    for (NotificationRow& row : m_all)
        if (!row.isRead && wanted.contains(toText(row.id))) hasChanged = row.isRead = true;
    if (hasChanged) show();
}

void Notifications::markAllRead()
{
    if (m_unread == 0) return;
    for (NotificationRow& row : m_all)
        row.isRead = true;
    show();
}

std::vector<NotificationRow> Notifications::clear()
{
    std::vector<NotificationRow> out(m_all.begin(), m_all.end());
    m_all.clear();
    if (!out.empty()) show();
    return out;
}

void Notifications::putBack(std::vector<NotificationRow> rows)
{
    for (NotificationRow& row : rows)
        m_all.push_back(std::move(row));
    if (m_all.size() > kMost) m_all.resize(kMost);
    show();
}

std::uint64_t Notifications::mark(const std::string& sessionId) const
{
    const auto known = m_marks.find(sessionId);
    return known == m_marks.end() ? 0 : known->second;
}

void Notifications::setMark(const std::string& sessionId, std::uint64_t seq)
{
    const auto [place, isNew] = m_marks.emplace(sessionId, seq);
    if (isNew) m_markOrder.push_back(sessionId);
    if (!isNew && place->second == seq) return;
    place->second = seq;
    while (m_markOrder.size() > kMostMarks) {
        m_marks.erase(m_markOrder.front());
        m_markOrder.pop_front();
    }
    Q_EMIT changed();
}

QJsonObject Notifications::toJson() const
{
    QJsonArray rows;
    for (const NotificationRow& row : m_all)
        rows.append(jsonOf(row));
    QJsonArray marks;
    for (const std::string& session : m_markOrder)
        marks.append(QJsonObject{{QStringLiteral("session"), toText(session)},
                                 {QStringLiteral("seq"), QString::number(mark(session))}});
    return {{QStringLiteral("version"), 1}, {QStringLiteral("told"), rows}, {QStringLiteral("marks"), marks}};
}

std::size_t Notifications::load(const QJsonObject& saved)
{
    std::size_t odd = 0;
    m_all.clear();
    m_marks.clear();
    m_markOrder.clear();
    const QJsonArray rows = saved.value(QLatin1StringView("told")).toArray();
    for (const QJsonValue value : rows) {
        auto row = rowOf(value.toObject());
        if (!row) {
            ++odd;
            continue;
        }
        if (m_all.size() == kMost) break;
        row->id = std::to_string(++m_lastId);
        m_all.push_back(*std::move(row));
    }
    for (const QJsonValue value : saved.value(QLatin1StringView("marks")).toArray()) {
        const QJsonObject mark = value.toObject();
        const std::string session = mark.value(QLatin1StringView("session")).toString().toStdString();
        bool isNumber = false;
        const quint64 seq = mark.value(QLatin1StringView("seq")).toString().toULongLong(&isNumber);
        if (session.empty() || !isNumber || !m_marks.emplace(session, seq).second) {
            ++odd;
            continue;
        }
        m_markOrder.push_back(session);
        if (m_markOrder.size() > kMostMarks) {
            m_marks.erase(m_markOrder.front());
            m_markOrder.pop_front();
        }
    }
    show();
    return odd;
}

void Notifications::show()
{
    m_rows.setRows({m_all.begin(), m_all.end()});
    const int unread =
        static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [](const auto& row) { return !row.isRead; }));
    if (unread != m_unread) {
        m_unread = unread;
        Q_EMIT unreadChanged(unread);
    }
    Q_EMIT changed();
}

} // namespace sextant::models
