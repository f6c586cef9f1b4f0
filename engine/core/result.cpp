#include "engine/core/result.h"

namespace sextant {

int exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::OutOfRange:
        return 2;
    case ErrorCode::Refused:
    case ErrorCode::CheckFailed:
    case ErrorCode::Corrupt:
        return 1;
    case ErrorCode::Interrupted:
        return 3;
    case ErrorCode::Io:
    case ErrorCode::Busy:
    case ErrorCode::Incompatible:
        return 4;
    }
    return 4;
}

} // namespace sextant
