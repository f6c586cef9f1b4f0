#include "engine/host/session_shelf.h"

#include <QFile>
#include <QSaveFile>
#include <QString>

#include <rapidjson/document.h>

#include "engine/host/json_text.h"

namespace sextant::host {
namespace {

constexpr qint64 kLongestShelf = 16 << 20; // bytes

std::string textIn(const rapidjson::Value& object, const char* name)
{
    const auto member = object.FindMember(name);
    if (member == object.MemberEnd() || !member->value.IsString()) return {};
    return {member->value.GetString(), member->value.GetStringLength()};
}

} // namespace

Result<std::map<std::string, SessionLabel>> SessionShelf::read() const
{
    const auto damaged = [this] {
        return fail(ErrorCode::Corrupt, m_file.string() +
                                            ": is no list of names and notes of sessions; move it away, and all "
                                            "sessions are listed by their own names again");
    };
    std::map<std::string, SessionLabel> out;
    QFile file(QString::fromStdString(m_file.string()));
    if (!file.exists()) return out;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, m_file.string() + ": " + file.errorString().toStdString());
    if (file.size() > kLongestShelf) return damaged();
    const QByteArray bytes = file.readAll();
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(
        bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (document.HasParseError() || !document.IsObject()) return damaged();
    const auto sessions = document.FindMember("sessions");
    if (sessions == document.MemberEnd() || !sessions->value.IsObject()) return damaged();
    for (const auto& entry : sessions->value.GetObject()) {
        if (!entry.value.IsObject()) return damaged();
        SessionLabel label;
        label.name = textIn(entry.value, "name");
        label.note = textIn(entry.value, "note");
        if (const auto removed = entry.value.FindMember("removed_ns");
            removed != entry.value.MemberEnd() && removed->value.IsInt64())
            label.removed = Time{removed->value.GetInt64()};
        out[entry.name.GetString()] = std::move(label);
    }
    return out;
}

Result<void> SessionShelf::set(const std::string& sessionId, const SessionLabel& label) const
{
    for (const auto& [text, longest, what] :
         {std::tuple{&label.name, kLongestName, "name"}, std::tuple{&label.note, kLongestNote, "note"}})
        if (text->size() > longest)
            return fail(ErrorCode::InvalidArgument, std::string("the ") + what + " of a session has at most " +
                                                        std::to_string(longest) + " bytes, was " +
                                                        std::to_string(text->size()));
    auto labels = read();
    if (!labels) return tl::unexpected(labels.error());
    if (label.isEmpty())
        labels->erase(sessionId);
    else
        (*labels)[sessionId] = label;
    JsonText out;
    out.beginObject().key("version").integer(1).key("sessions").beginObject();
    for (const auto& [id, each] : *labels) {
        out.key(id).beginObject();
        if (!each.name.empty()) out.key("name").text(each.name);
        if (!each.note.empty()) out.key("note").text(each.note);
        if (each.removed) out.key("removed_ns").integer(each.removed->ns);
        out.endObject();
    }
    out.endObject().endObject();
    QSaveFile file(QString::fromStdString(m_file.string()));
    const std::string_view text = out.view();
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0 ||
        !file.commit())
        return fail(ErrorCode::Io, m_file.string() + ": cannot be written: " + file.errorString().toStdString());
    return {};
}

} // namespace sextant::host
