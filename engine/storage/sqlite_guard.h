#pragma once

#include <string_view>
#include <type_traits>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/core/result.h"
#include "engine/storage/database.h"

namespace sextant::storage {

/// An SQLite failure as an error of ours: what was being done, to which file, and what helps.
[[nodiscard]] Error toError(const Database& database, std::string_view doing, const SQLite::Exception& exception);

/// T becomes Result<T>; a Result stays what it is.
template <class T>
struct GuardedResult {
    using Type = Result<T>;
};
template <class T>
struct GuardedResult<Result<T>> {
    using Type = Result<T>;
};

/// Runs `body` and turns an SQLite exception into an error; `doing` completes "cannot …". `body` returns a value,
/// nothing or a Result.
template <class Body>
[[nodiscard]] auto guarded(const Database& database, std::string_view doing, Body&& body)
{
    using Returned = std::invoke_result_t<Body>;
    using Answer = typename GuardedResult<Returned>::Type;
    try {
        if constexpr (std::is_void_v<Returned>) {
            body();
            return Answer{};
        } else {
            return Answer(body());
        }
    } catch (const SQLite::Exception& exception) {
        return Answer(tl::unexpected<Error>(toError(database, doing, exception)));
    }
}

/// Binds a value to the parameter at `index` (from 1). Text and bytes are not copied: they must live until the
/// statement has run.
void bindValue(SQLite::Statement& statement, int index, const Value& value);

} // namespace sextant::storage
