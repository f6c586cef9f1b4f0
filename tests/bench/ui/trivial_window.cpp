#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

// The reference of G6: about the least that a Qt program with a window does. Says "content" once it is painted.

namespace {

class TrivialWindow final : public QMainWindow {
public:
    TrivialWindow()
    {
        setCentralWidget(new QLabel(QStringLiteral("Sextant")));
        resize(1280, 800);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        if (m_told) return;
        m_told = true;
        QTimer::singleShot(0, this, [] {
            std::puts("content");
            std::fflush(stdout);
        });
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    TrivialWindow window;
    window.show();
    return QApplication::exec();
}
