package import Bargaining
internal import EventSourcing
package import StrictJSON

/// Parties as JSON.
package enum PartyRendering {
    /// Writes the members that show a party into the object that is open.
    package static func write(_ state: PartyState, to writer: inout JSONWriter) {
        writer.member("kind", orNull: state.kind?.rawValue)
        if let details = state.details { PartyFactCoding.write(details, to: &writer) }
        writer.key("coverage")
        if let coverage = state.coverage {
            writer.beginObject()
            PartyFactCoding.write(coverage, to: &writer)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.member("merged_into", orNull: state.mergedInto?.description)
    }

    /// Writes a row of the list as the next value.
    package static func write(_ row: PartyListRow, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("party_id", row.party.description)
        writer.member("version", row.version.number)
        writer.member("registered_at", row.registeredAt)
        writer.member("kind", row.kind.rawValue)
        writer.key("name")
        TitleCoding.write(row.name, to: &writer)
        writer.member("region", orNull: row.region?.text)
        writer.member("industry", orNull: row.industry?.text)
        writer.member("parent", orNull: row.parent?.description)
        writer.key("workers")
        if let workers = row.workers { writer.value(workers) } else { writer.null() }
        writer.member("merged_into", orNull: row.mergedInto?.description)
        writer.endObject()
    }
}
