#include "models/chart/drawing_book.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace sextant::models {
namespace {

auto placeOf(std::vector<Drawing>& drawings, std::uint64_t id)
{
    return std::find_if(drawings.begin(), drawings.end(), [id](const Drawing& each) { return each.id == id; });
}

} // namespace

DrawingBook::DrawingBook(QObject* parent) : QObject(parent) {}

const std::vector<Drawing>& DrawingBook::of(const QString& symbol) const
{
    static const Drawings kNone;
    const auto page = m_pages.find(symbol);
    return page == m_pages.end() ? kNone : page->second.drawings;
}

const Drawing* DrawingBook::find(const QString& symbol, std::uint64_t id) const
{
    for (const Drawing& each : of(symbol))
        if (each.id == id) return &each;
    return nullptr;
}

template <class Change>
void DrawingBook::step(const QString& symbol, const Change& change)
{
    Page& page = m_pages[symbol];
    Drawings wanted = page.drawings;
    change(wanted);
    if (wanted == page.drawings) return;
    page.undo.push_back(std::exchange(page.drawings, std::move(wanted)));
    if (page.undo.size() > kMostSteps) page.undo.erase(page.undo.begin());
    page.redo.clear();
    page.changing = 0;
    Q_EMIT stepped(symbol);
    Q_EMIT changed(symbol);
}

std::uint64_t DrawingBook::add(const QString& symbol, Drawing drawing)
{
    if (of(symbol).size() >= kMost || drawing.anchors.size() != anchorsOf(drawing.kind)) return 0;
    const std::uint64_t id = drawing.id = ++m_lastId;
    step(symbol, [&drawing](Drawings& drawings) { drawings.push_back(std::move(drawing)); });
    return id;
}

void DrawingBook::change(const QString& symbol, const Drawing& drawing, Step how)
{
    const Drawing* before = find(symbol, drawing.id);
    if (before == nullptr || *before == drawing || drawing.anchors.size() != anchorsOf(drawing.kind)) return;
    Page& page = m_pages[symbol];
    if (how == Step::GoesOn && page.changing == drawing.id) {
        *placeOf(page.drawings, drawing.id) = drawing;
        Q_EMIT changed(symbol);
        return;
    }
    step(symbol, [&drawing](Drawings& drawings) { *placeOf(drawings, drawing.id) = drawing; });
    if (how == Step::GoesOn) page.changing = drawing.id;
}

void DrawingBook::remove(const QString& symbol, std::uint64_t id)
{
    if (find(symbol, id) != nullptr) step(symbol, [id](Drawings& drawings) { drawings.erase(placeOf(drawings, id)); });
}

void DrawingBook::clear(const QString& symbol)
{
    if (!of(symbol).empty()) step(symbol, [](Drawings& drawings) { drawings.clear(); });
}

void DrawingBook::setAllHidden(const QString& symbol, bool hidden)
{
    if (of(symbol).empty()) return;
    step(symbol, [hidden](Drawings& drawings) {
        for (Drawing& each : drawings)
            each.isHidden = hidden;
    });
}

bool DrawingBook::canUndo(const QString& symbol) const
{
    const auto page = m_pages.find(symbol);
    return page != m_pages.end() && !page->second.undo.empty();
}

bool DrawingBook::canRedo(const QString& symbol) const
{
    const auto page = m_pages.find(symbol);
    return page != m_pages.end() && !page->second.redo.empty();
}

bool DrawingBook::undo(const QString& symbol)
{
    if (!canUndo(symbol)) return false;
    Page& page = m_pages[symbol];
    page.redo.push_back(std::exchange(page.drawings, std::move(page.undo.back())));
    page.undo.pop_back();
    page.changing = 0;
    Q_EMIT changed(symbol);
    return true;
}

bool DrawingBook::redo(const QString& symbol)
{
    if (!canRedo(symbol)) return false;
    Page& page = m_pages[symbol];
    page.undo.push_back(std::exchange(page.drawings, std::move(page.redo.back())));
    page.redo.pop_back();
    page.changing = 0;
    Q_EMIT changed(symbol);
    return true;
}

QJsonObject DrawingBook::toJson() const
{
    QJsonObject all;
    for (const auto& [symbol, page] : m_pages) {
        QJsonArray list;
        for (const Drawing& each : page.drawings)
            list.append(each.toJson());
        if (!list.isEmpty()) all.insert(symbol, list);
    }
    return all;
}

std::size_t DrawingBook::load(const QJsonObject& saved)
{
    std::size_t odd = 0;
    QStringList symbols;
    for (const auto& [symbol, page] : std::exchange(m_pages, {}))
        symbols << symbol;
    for (auto entry = saved.begin(); entry != saved.end(); ++entry) {
        Page& page = m_pages[entry.key()];
        for (const QJsonValue& each : entry.value().toArray()) {
            auto drawing = Drawing::fromJson(each.toObject());
            if (!drawing || page.drawings.size() >= kMost) {
                ++odd;
                continue;
            }
            drawing->id = ++m_lastId;
            page.drawings.push_back(*std::move(drawing));
        }
        symbols << entry.key();
    }
    symbols.removeDuplicates();
    for (const QString& symbol : symbols)
        Q_EMIT changed(symbol);
    return odd;
}

} // namespace sextant::models
