#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

#include "models/roles.h"

namespace sextant::models {

/// A table of a report: texts as they are shown.
struct ReportTable {
    struct Column {
        QString title;
        bool isNumber = false;
    };
    struct Cell {
        QString text;
        Tone tone = Tone::Plain;
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< as many cells as columns in each
};

/// A curve over time.
struct ReportPlot {
    struct Point {
        double at = 0.0; ///< 0 … 1, left to right
        double value = 0.0;
    };
    QString title;  ///< what is shown, with its unit
    QString spoken; ///< the same in a sentence with its numbers, for those who do not see it
    std::vector<Point> points;
    bool isFilled = false; ///< down from zero
    QString top;           ///< labels of the axes
    QString bottom;
    QString begin;
    QString end;
};

/// A part of a report below a title.
struct ReportSection {
    QString title;
    QStringList paragraphs;
    std::vector<std::pair<QString, QString>> facts; ///< what it is, and its value
    std::vector<ReportPlot> plots;
    std::optional<ReportTable> table;
    QStringList remarks; ///< below it
};

/// A report before it is a page or a file: plain texts, nothing escaped.
struct ReportDocument {
    QString title;
    QString subtitle;
    QString banner; ///< what must not be overlooked on any page
    std::vector<ReportSection> sections;
    QString language; ///< "de", for readers of the page
    bool isRightToLeft = false;
    QByteArray data; ///< the numbers as JSON
    QString footer;  ///< which session this is
    QString madeBy;  ///< "Sextant 0.9, 2026-11-21 18:40 UTC"
};

} // namespace sextant::models
