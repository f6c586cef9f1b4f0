#pragma once

#include <QPointer>
#include <QString>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <utility>

#include "ui/shell/panel_set.h"

namespace sextant::ui {

/// The widget of a panel that is made when it is first seen or asked for: few of all panels are looked at while a
/// session runs, and each takes time at the start and memory from then on. Owned by whoever feeds it, until a window
/// takes the widget.
class LateWidget {
public:
    /// `make` gives it whole: connected, and with all that was told before. It is called once at most.
    explicit LateWidget(std::function<QWidget*()> make) : m_make(std::move(make)) {}
    ~LateWidget();
    LateWidget(const LateWidget&) = delete;
    LateWidget& operator=(const LateWidget&) = delete;

    /// Makes it if nobody has asked before. Null: it is gone with its window.
    QWidget* widget();
    /// Null: nobody has asked yet, or it is gone.
    [[nodiscard]] QWidget* madeWidget() const { return m_widget; }
    /// Where it stands, or will stand; null: in no window.
    [[nodiscard]] QWidget* place() const { return m_place; }
    /// `take` gets the widget as soon as there is one, for `place`.
    void setPlace(QWidget* place, std::function<void(QWidget*)> take);
    /// Called when it has a place, before that is seen.
    void whenPlaced(std::function<void()> act) { m_placed = std::move(act); }

private:
    std::function<QWidget*()> m_make; // empty: it was called
    std::function<void(QWidget*)> m_take;
    std::function<void()> m_placed;
    QPointer<QWidget> m_widget;
    QPointer<QWidget> m_place;
};

/// The same with its type. As a pointer it is that to the widget which is there, null before.
template <class Widget>
class LatePanel final : public LateWidget {
public:
    explicit LatePanel(std::function<Widget*()> make)
        : LateWidget([this, make = std::move(make)]() -> QWidget* { return m_made = make(); })
    {}

    Widget* get()
    {
        widget();
        return made();
    }
    [[nodiscard]] Widget* made() const { return m_made; }
    Widget* operator->() const { return m_made; }
    explicit operator bool() const { return m_made != nullptr; }

    /// For a window, with what the widget keeps with the layout.
    [[nodiscard]] Panel panel(const QString& id, const QString& title, PanelPlace at, int size)
    {
        Panel out{id, title, nullptr, at, size, {}, {}, this};
        if constexpr (requires(Widget & widget) { widget.restoreState(widget.saveState()); }) {
            out.save = [this] { return QVariant(get()->saveState()); };
            out.restore = [this](const QVariant& state) { get()->restoreState(state.toMap()); };
        }
        return out;
    }

private:
    QPointer<Widget> m_made;
};

} // namespace sextant::ui
