#include "ui/widgets/table_reader.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QSaveFile>
#include <QTimer>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>

namespace sextant::ui {

class RowQueue final {
public:
    using Rows = QList<QStringList>;
    static constexpr std::size_t kMostWaiting = 64;

    explicit RowQueue(std::uint64_t total) : m_total(total) {}
    [[nodiscard]] std::uint64_t total() const { return m_total; }

    /// False: there is no room at present.
    bool put(Rows& rows)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_waiting.size() >= kMostWaiting) return false;
            m_waiting.push_back(std::exchange(rows, {}));
        }
        m_wake.notify_all();
        return true;
    }
    /// Nothing follows. `isWhole`: all of it was read.
    void close(bool isWhole)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosed = true;
            m_isWhole = m_isWhole || isWhole;
        }
        m_wake.notify_all();
    }
    /// Waits for rows; none: there are no more. Errors: Interrupted.
    [[nodiscard]] Result<Rows> take(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, stop, [this] { return m_isClosed || !m_waiting.empty(); });
        if (stop.stop_requested()) return fail(ErrorCode::Interrupted, "cancelled");
        if (!m_waiting.empty()) {
            Rows rows = std::move(m_waiting.front());
            m_waiting.pop_front();
            return rows;
        }
        if (!m_isWhole) return fail(ErrorCode::Interrupted, "cancelled");
        return Rows();
    }

private:
    const std::uint64_t m_total;
    std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_wake;
    std::deque<Rows> m_waiting;
    bool m_isClosed = false;
    bool m_isWhole = false;
};

namespace {

constexpr int kTurn = 5; // ms of the screen's thread at a time

/// Makes lines of all rows and gives them to `use`.
template <class Use>
Result<std::uint64_t> eachLine(RowQueue& queue, TableReader::Line line, const std::stop_token& stop,
                               const std::function<void(double)>& tell, const Use& use)
{
    std::uint64_t rows = 0;
    while (true) {
        const auto some = queue.take(stop);
        if (!some) return tl::unexpected(some.error());
        if (some->isEmpty()) return rows;
        QString text;
        for (const QStringList& cells : *some)
            text += line(cells);
        if (auto done = use(text); !done) return tl::unexpected(done.error());
        rows += static_cast<std::uint64_t>(some->size());
        if (queue.total() > 0) tell(static_cast<double>(rows) / static_cast<double>(queue.total()));
    }
}

} // namespace

TableReader::TableReader(const QList<QModelIndex>& rows, QList<int> columns, QStringList titles, Cell cell,
                         QObject* parent)
    : QObject(parent), m_columns(std::move(columns)), m_cell(std::move(cell)), m_timer(new QTimer(this)),
      m_queue(std::make_shared<RowQueue>(static_cast<std::uint64_t>(rows.size() + (titles.isEmpty() ? 0 : 1))))
{
    m_rows.reserve(rows.size());
    for (const QModelIndex& row : rows)
        m_rows.emplace_back(row);
    if (!titles.isEmpty()) {
        QList<QStringList> first{std::move(titles)};
        m_queue->put(first);
    }
    connect(m_timer, &QTimer::timeout, this, &TableReader::read);
    m_timer->start(0);
}

TableReader::~TableReader() { m_queue->close(false); }

void TableReader::read()
{
    if (!m_read.isEmpty() && !m_queue->put(m_read)) return m_timer->setInterval(kTurn); // the disk is behind
    m_timer->setInterval(0);
    QElapsedTimer turn;
    turn.start();
    for (; m_next < m_rows.size() && turn.elapsed() < kTurn; ++m_next) {
        const QModelIndex row = std::exchange(m_rows[m_next], {}); // its model need not follow it any more
        if (!row.isValid()) {
            ++m_lost;
            continue;
        }
        QStringList& cells = m_read.emplace_back();
        cells.reserve(m_columns.size());
        for (const int column : m_columns)
            cells << m_cell(row.siblingAtColumn(column));
    }
    if (!m_read.isEmpty() && !m_queue->put(m_read)) return;
    if (m_next < m_rows.size()) return;
    m_timer->stop();
    m_queue->close(true);
}

TableReader::Work TableReader::toFile(const QString& file, Line line) const
{
    return [queue = m_queue, file, line](const std::stop_token& stop,
                                         const std::function<void(double)>& tell) -> Result<std::uint64_t> {
        QSaveFile out(file); // beside its place, and thrown away unless it is committed
        const auto cannot = [&out] { return fail(ErrorCode::Io, out.errorString().toStdString()); };
        if (!out.open(QIODevice::WriteOnly)) return cannot();
        // The mark tells spreadsheets that it is UTF-8.
        if (out.write("\xef\xbb\xbf") != 3) return cannot();
        auto rows = eachLine(*queue, line, stop, tell, [&](const QString& text) -> Result<void> {
            const QByteArray bytes = text.toUtf8();
            if (out.write(bytes) != bytes.size()) return cannot();
            return {};
        });
        if (!rows) return rows;
        if (!out.commit()) return cannot();
        return rows;
    };
}

TableReader::Work TableReader::toText(const std::shared_ptr<QString>& out, Line line) const
{
    return [queue = m_queue, out, line](const std::stop_token& stop, const std::function<void(double)>& tell) {
        return eachLine(*queue, line, stop, tell, [&](const QString& text) -> Result<void> {
            *out += text;
            return {};
        });
    };
}

} // namespace sextant::ui
