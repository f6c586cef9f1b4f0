#pragma once

#include <QString>

#include <optional>
#include <string>

#include "engine/core/result.h"

namespace sextant::models {

/// What the engine says of a fault, in the language of the reader. The engine writes one line of English, for journal
/// and command line: "FILE:LINE: FIELD: what is wrong, expected …". Its phrases are known here with their arguments,
/// and each has a sentence that is translated: what happened, and what to do. A phrase that is not known stays English.
class EngineWords final {
public:
    /// With what a reader can do where only the kind of the fault is known.
    [[nodiscard]] static QString of(const Error& error);
    [[nodiscard]] static QString of(const std::string& message);
    [[nodiscard]] static QString of(const QString& message);
    /// Whether all of it is translated.
    [[nodiscard]] static bool isKnown(const std::string& message);

private:
    [[nodiscard]] static std::optional<QString> phrase(const QString& text);
    [[nodiscard]] static std::optional<QString> line(const QString& text);
};

} // namespace sextant::models
