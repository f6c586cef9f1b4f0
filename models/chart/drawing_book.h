#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <cstdint>
#include <map>
#include <vector>

#include "models/chart/drawing.h"

namespace sextant::models {

/// Everything that people drew, by symbol; all charts of a symbol show the same. Every step can be undone and done
/// again, symbol by symbol, kMostSteps of them.
class DrawingBook final : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kMostSteps = 100;
    static constexpr std::size_t kMost = 500; ///< drawings of one symbol

    /// Whether a change is a step of its own or goes on with the one before, as the presses of a key do.
    enum class Step { Own, GoesOn };

    explicit DrawingBook(QObject* parent = nullptr);

    /// From the bottom up.
    [[nodiscard]] const std::vector<Drawing>& of(const QString& symbol) const;
    /// Null if there is none.
    [[nodiscard]] const Drawing* find(const QString& symbol, std::uint64_t id) const;

    /// Its number; 0 if there are kMost, or its points are not those of its kind.
    std::uint64_t add(const QString& symbol, Drawing drawing);
    /// The one with the number of `drawing` becomes it. Step::GoesOn goes on with a change of the same drawing only.
    void change(const QString& symbol, const Drawing& drawing, Step step = Step::Own);
    void remove(const QString& symbol, std::uint64_t id);
    void clear(const QString& symbol);
    void setAllHidden(const QString& symbol, bool hidden);

    [[nodiscard]] bool canUndo(const QString& symbol) const;
    [[nodiscard]] bool canRedo(const QString& symbol) const;
    /// False: there was nothing to be taken back.
    bool undo(const QString& symbol);
    bool redo(const QString& symbol);

    /// What is drawn, without the way back.
    [[nodiscard]] QJsonObject toJson() const;
    /// In place of everything; there is no way back. How many drawings could not be understood and are left out.
    std::size_t load(const QJsonObject& saved);

Q_SIGNALS:
    void changed(const QString& symbol);
    /// Something was done that can be undone.
    void stepped(const QString& symbol);

private:
    using Drawings = std::vector<Drawing>;
    struct Page {
        Drawings drawings;
        std::vector<Drawings> undo;
        std::vector<Drawings> redo;
        std::uint64_t changing = 0; // the drawing that the last step changed
    };

    /// As a step: `change` works on the drawings of the page.
    template <class Change>
    void step(const QString& symbol, const Change& change);

    std::map<QString, Page> m_pages;
    std::uint64_t m_lastId = 0;
};

} // namespace sextant::models
