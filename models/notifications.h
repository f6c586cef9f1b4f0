#pragma once

#include <QJsonObject>
#include <QObject>
#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "models/keyed_table.h"

namespace sextant::models {

/// What told of something.
enum class NotificationKind { Message, Incident, Alert };

/// Where more is to be seen of it.
enum class NotificationPlace { Messages, Risk, Feeds, Audit, Reconciliation };
/// Of an incident, by what happened.
[[nodiscard]] NotificationPlace placeOf(ReasonCode code);

/// Something that was told, and may have been missed.
struct NotificationRow {
    std::string id; ///< unique as long as it is kept
    Time at;        ///< wall clock
    NotificationKind kind = NotificationKind::Message;
    Tone tone = Tone::Plain;
    QString text;
    std::string symbol;    ///< of the instrument concerned; empty: none, or all
    std::string sessionId; ///< empty: none
    Time engineTime;       ///< of the session; 0: unknown
    OrderId order;         ///< of the session, that it is about; unset: none
    NotificationPlace place = NotificationPlace::Messages;
    bool isRead = false;
    int count = 1; ///< told so often one after another

    [[nodiscard]] const std::string& key() const { return id; }
    [[nodiscard]] bool isProblem() const { return tone == Tone::Danger || tone == Tone::Warning; }
};

/// The history of what was told, newest first.
class NotificationsModel final : public KeyedTable<NotificationRow> {
    Q_OBJECT
public:
    enum Column { At, Kind, What, Symbol, ColumnCount };
    explicit NotificationsModel(QObject* parent = nullptr);

    [[nodiscard]] static QString kindText(NotificationKind kind);

protected:
    [[nodiscard]] QVariant extra(const NotificationRow& row, int column, int role) const override;
};

/// Rows of one kind, problems alone, or what is not read yet.
class NotificationFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit NotificationFilter(NotificationsModel& rows, QObject* parent = nullptr);

    void setKind(std::optional<NotificationKind> kind);
    void setProblemsOnly(bool areWanted);
    void setUnreadOnly(bool areWanted);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    NotificationsModel& m_rows;
    std::optional<NotificationKind> m_kind;
    bool m_problemsOnly = false;
    bool m_unreadOnly = false;
};

/// The book of notifications: bounded, with what has been read. Files are written by somebody else.
class Notifications final : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 300;     ///< rows; the oldest go
    static constexpr std::size_t kMostMarks = 50; ///< sessions whose incidents are remembered as told
    static constexpr int kLongestText = 2000;     ///< letters

    explicit Notifications(QObject* parent = nullptr);

    [[nodiscard]] NotificationsModel& rows() { return m_rows; }
    [[nodiscard]] int unread() const { return m_unread; }
    /// Takes them in, oldest first; ids are given here. What says the same as the newest row, or was told in these
    /// words within the last five seconds, counts that one up.
    void add(std::vector<NotificationRow> told);
    void markRead(const QStringList& ids);
    void markAllRead();
    /// Takes all rows out and returns them, so that it can be undone.
    [[nodiscard]] std::vector<NotificationRow> clear();
    /// Puts rows back behind what has come since.
    void putBack(std::vector<NotificationRow> rows);

    /// Up to which event the incidents of a session were taken in; 0: none were.
    [[nodiscard]] std::uint64_t mark(const std::string& sessionId) const;
    void setMark(const std::string& sessionId, std::uint64_t seq);

    [[nodiscard]] QJsonObject toJson() const;
    /// Replaces all. How many entries could not be understood and are left out.
    std::size_t load(const QJsonObject& saved);

Q_SIGNALS:
    void changed();
    void unreadChanged(int unread);

private:
    void show();

    NotificationsModel m_rows;
    std::deque<NotificationRow> m_all; // newest first
    std::map<std::string, std::uint64_t> m_marks;
    std::deque<std::string> m_markOrder; // oldest first
    int m_unread = 0;
    std::uint64_t m_lastId = 0;
};

} // namespace sextant::models
