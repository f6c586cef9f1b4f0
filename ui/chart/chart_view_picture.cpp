#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QSvgGenerator>

#include "models/number_text.h"
#include "ui/chart/chart_notice.h"
#include "ui/chart/chart_view.h"

namespace sextant::ui {
namespace {

constexpr int kCaptionMargin = 5; ///< above and below the line of text

} // namespace

QSize ChartView::pictureSize() const
{
    return {width(), height() + QFontMetrics(m_bold).height() + 2 * kCaptionMargin};
}

QString ChartView::pictureCaption() const
{
    QStringList parts;
    if (!m_caption.isEmpty()) parts << m_caption;
    if (m_part && m_series && m_series->barCount() > 0) {
        const auto [firstSlot, endSlot] = m_viewport.visibleSlots();
        parts << tr("%1, bars of %2", "symbol, timeframe")
                     .arg(models::toText(m_part->instrument->symbol), models::timeframeText(m_series->timeframe()));
        if (endSlot > firstSlot)
            parts << tr("%1 – %2 (%3)", "first bar, last bar, clock")
                         .arg(m_clock.barText(*m_series, firstSlot).simplified(),
                              m_clock.barText(*m_series, endSlot - 1).simplified(), clockName());
    }
    return parts.join(QStringLiteral("  ·  "));
}

/// As it stands, under a line that says what it is of; without what belongs to a person at work: crosshair, focus,
/// buttons and notices.
void ChartView::paintPicture(QPainter& painter)
{
    const Theme& theme = m_theme.theme();
    const QRect caption(0, 0, width(), pictureSize().height() - height());
    painter.fillRect(QRect(QPoint(0, 0), pictureSize()), theme.window);
    painter.setFont(m_bold);
    painter.setPen(theme.text);
    painter.drawText(caption.adjusted(12, 0, -12, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(m_bold).elidedText(pictureCaption(), Qt::ElideMiddle, caption.width() - 24));
    painter.setFont(m_font);
    const bool hadNewest = !m_newest->isHidden();
    const bool hadNotice = !m_notice->isHidden();
    m_newest->hide();
    m_notice->hide();
    m_isPicture = true;
    render(&painter, caption.bottomLeft() + QPoint(0, 1), QRegion(), DrawChildren);
    m_isPicture = false;
    m_newest->setVisible(hadNewest);
    m_notice->setVisible(hadNotice);
}

QImage ChartView::picture()
{
    const double ratio = devicePixelRatioF();
    QImage image(pictureSize() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintPicture(painter);
    return image;
}

QByteArray ChartView::vectorPicture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize());
    generator.setViewBox(QRect(QPoint(0, 0), pictureSize()));
    generator.setResolution(logicalDpiX()); // points are as large as on the screen
    generator.setTitle(pictureCaption());
    QPainter painter(&generator);
    paintPicture(painter);
    painter.end();
    return bytes;
}

bool ChartView::writePicture(const QString& file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) return false;
    const bool isVector = file.endsWith(QLatin1StringView(".svg"), Qt::CaseInsensitive);
    const QByteArray vector = isVector ? vectorPicture() : QByteArray();
    const bool isWritten = isVector ? out.write(vector) == vector.size() : picture().save(&out, "PNG");
    return isWritten && out.commit();
}

void ChartView::copyPicture()
{
    auto* copied = new QMimeData;
    copied->setImageData(picture());
    copied->setData(QStringLiteral("image/svg+xml"), vectorPicture());
    QGuiApplication::clipboard()->setMimeData(copied);
    m_notice->say(tr("Picture copied."), false);
}

void ChartView::savePicture()
{
    auto* dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString png = tr("PNG pictures (*.png)");
    const QString svg = tr("SVG drawings (*.svg)");
    dialog->setNameFilters({png, svg});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, svg](const QString& filter) {
        dialog->setDefaultSuffix(filter == svg ? QStringLiteral("svg") : QStringLiteral("png"));
    });
    if (m_part) dialog->selectFile(models::toText(m_part->instrument->symbol) + QStringLiteral(".png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (writePicture(file)) return m_notice->say(tr("Picture saved as %1.").arg(file), false);
        auto* message = new QMessageBox(QMessageBox::Warning, tr("Save picture"),
                                        tr("The picture could not be written to %1. Choose another place.").arg(file),
                                        QMessageBox::Ok, this);
        message->setAttribute(Qt::WA_DeleteOnClose);
        message->open();
    });
    dialog->open();
}

} // namespace sextant::ui
