#include "models/typed_number.h"

namespace sextant::models {

std::optional<std::string> plainNumber(const QString& typed, const QLocale& locale)
{
    const QString text = typed.trimmed();
    const QString point = locale.decimalPoint();
    std::string out;
    bool hasPoint = false;
    for (qsizetype i = 0; i < text.size();) {
        if (!hasPoint && QStringView(text).mid(i).startsWith(point)) {
            hasPoint = true;
            out += '.';
            i += point.size();
            continue;
        }
        const int digit = text[i].digitValue(); // any script's digits
        if (digit < 0) return std::nullopt;
        out += static_cast<char>('0' + digit);
        ++i;
    }
    if (out.empty() || out == ".") return std::nullopt;
    if (out.front() == '.') out.insert(out.begin(), '0');
    if (out.back() == '.') out.pop_back();
    return out;
}

QString typedNumber(std::string_view plain, const QLocale& locale)
{
    QString out = QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
    return out.replace(QLatin1Char('.'), locale.decimalPoint());
}

} // namespace sextant::models
