#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace sextant::ui {

/// Controls in a row; what does not fit goes on in the next row, so that a narrow panel needs no more width than its
/// widest control. As long as all fit into one, those from the spring on stand at the end.
class StripLayout final : public QLayout {
    Q_OBJECT
public:
    explicit StripLayout(int spacing, QWidget* parent = nullptr);
    ~StripLayout() override;

    /// The next item is the first behind the spring.
    void addSpring() { m_spring = m_items.size(); }
    void addNested(QLayout* layout);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height they take; places them if asked to.
    int arrange(const QRect& rect, bool isPlacing) const;
    [[nodiscard]] int widthOfAll() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::size_t m_spring = 0; // 0: none
    int m_spacing;
};

} // namespace sextant::ui
