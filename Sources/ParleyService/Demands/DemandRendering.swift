package import Bargaining
package import EventSourcing
package import StrictJSON

/// A collection as JSON, for the labour side and auditors.
package enum DemandRendering {
    /// Writes how many suggestions and issues there are, and where they came from, into the object that is open.
    package static func writeCounts(of state: DemandCollectionState, to writer: inout JSONWriter) {
        let grouped = state.groupedCount
        writer.object("suggestions") { writer in
            writer.member("total", Int64(state.suggestions.count))
            writer.member("grouped", Int64(grouped))
            writer.member("ungrouped", Int64(state.suggestions.count - grouped))
        }
        writer.object("issues") { writer in
            let linked = state.issues.count { $0.item != nil }
            writer.member("total", Int64(state.issues.count))
            writer.member("linked", Int64(linked))
            writer.member("unlinked", Int64(state.issues.count - linked))
        }
    }

    /// Writes the collection as a whole as the next value: its counts, also by channel, kind of work and province.
    package static func write(_ view: DemandView, of negotiation: StreamID, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("negotiation_id", negotiation.description)
        writer.member("version", view.version.number)
        writeCounts(of: view.state, to: &writer)
        writeTally("by_channel", view.state) { $0.channel.rawValue }
        writeTally("by_category", view.state) { $0.category?.rawValue }
        writeTally("by_province", view.state) { $0.region?.province }
        writer.endObject()

        func writeTally(
            _ name: String, _ state: DemandCollectionState, _ word: (SuggestionEntry) -> String?
        ) {
            var counts: [String: Int] = [:]
            for suggestion in state.suggestions {
                if let word = word(suggestion.suggestion.entry) { counts[word, default: 0] += 1 }
            }
            writer.object(name) { writer in
                for (word, count) in counts.sorted(by: { $0.key < $1.key }) { writer.member(word, Int64(count)) }
            }
        }
    }

    /// Writes an issue as the next value, with how many suggestions it has and the agenda item that carries it.
    package static func write(
        _ opened: OpenedIssue, _ statuses: [ItemKey: ItemStatus], to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("number", Int64(opened.issue.number))
        writer.key("title")
        TitleCoding.write(opened.issue.title, to: &writer)
        writer.fields(.text("subject", opened.issue.subject?.rawValue), .seat(opened.issue.seat))
        writer.member("suggestions", Int64(opened.suggestions.count))
        writer.fields(
            .text("item", opened.item?.text), .text("item_status", opened.item.flatMap { statuses[$0] }?.rawValue))
        writer.endObject()
    }

    /// Writes all issues with the counts into the object that is open.
    package static func writeIssues(
        of state: DemandCollectionState, _ statuses: [ItemKey: ItemStatus], to writer: inout JSONWriter
    ) {
        writeCounts(of: state, to: &writer)
        writer.list("data", state.issues) { issue, writer in write(issue, statuses, to: &writer) }
    }

    /// Writes a suggestion as the next value, with the issues that it is in.
    package static func write(_ collected: CollectedSuggestion, words: String?, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("number", Int64(collected.suggestion.number))
        SuggestionEntryCoding.write(collected.suggestion.entry, to: &writer)
        writer.fields(.seat(collected.suggestion.seat))
        writer.member(SuggestionRequest.words, orNull: words)
        writer.list("issues", collected.issues) { $1.value(Int64($0)) }
        writer.endObject()
    }

    /// Writes what stands behind an agenda item as the next value: the issues it carries, and how many suggestions they have,
    /// each counted once.
    package static func write(
        _ item: ItemKey, _ view: DemandView, _ statuses: [ItemKey: ItemStatus], to writer: inout JSONWriter
    ) {
        let issues = view.state.issues(carriedBy: item)
        writer.beginObject()
        writer.fields(.item(item), .text("item_status", statuses[item]?.rawValue))
        writer.member("suggestions", Int64(view.state.suggestionCount(of: issues)))
        writer.list("issues", issues) { issue, writer in write(issue, statuses, to: &writer) }
        writer.endObject()
    }
}
