#include "engine/journal/tape_ahead.h"

#include <utility>

#include "engine/core/contract.h"

namespace sextant::journal {

TapeAhead::TapeAhead() : m_thread([this](const std::stop_token& stop) { run(stop); }) {}

TapeAhead::~TapeAhead() { (void)wait(); }

bool TapeAhead::isBusy() const
{
    const std::lock_guard lock(m_mutex);
    return m_piece.file != nullptr;
}

void TapeAhead::write(TapeFile& file, std::uint64_t offset, std::span<const std::uint8_t> bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        expects(m_piece.file == nullptr, "pieces of tape are written one after the other");
        m_piece = {&file, offset, bytes};
    }
    m_given.notify_one();
}

bool TapeAhead::wait()
{
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [this] { return m_piece.file == nullptr; });
    return !std::exchange(m_hasFailed, false);
}

void TapeAhead::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_given.wait(lock, stop, [this] { return m_piece.file != nullptr; })) {
        const Piece piece = m_piece;
        lock.unlock();
        const bool isWritten = piece.file->writeAt(piece.offset, piece.bytes).has_value();
        if (isWritten) piece.file->startSync(piece.offset, piece.bytes.size());
        lock.lock();
        m_hasFailed = m_hasFailed || !isWritten;
        m_piece = {};
        m_done.notify_all();
    }
}

} // namespace sextant::journal
