internal import Bargaining
internal import StrictJSON

/// The source of a suggestion as members of the object that it belongs to: `key`, `channel`, `category`?, `region`?, `received`?.
enum SuggestionEntryCoding {
    /// Writes the members into the object that is open.
    static func write(_ entry: SuggestionEntry, to writer: inout JSONWriter) {
        writer.fields(
            .text("key", entry.key.text), .text("channel", entry.channel.rawValue),
            .text("category", entry.category?.rawValue), .text("region", entry.region?.text),
            .text("received", entry.received?.description))
    }

    /// Reads the members.
    static func read(_ members: inout MemberReader) throws(CodingFault) -> SuggestionEntry {
        SuggestionEntry(
            key: try members.required("key").converted(
                .init(.targetKey, SuggestionKey.maximumBytes), SuggestionKey.init(_:)),
            channel: try members.required("channel").word(SuggestionChannel.self),
            category: try members.optional("category")?.word(WorkerCategory.self), region: try members.region(),
            received: try members.optional("received")?.day())
    }
}
