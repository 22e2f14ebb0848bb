internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// A rule profile in short, as JSON.
enum ProfileRendering {
    /// Writes which version of which profile it is as the next value.
    ///
    /// - Parameter isPublished: whether it was published in the ledger, and not brought along by the installation.
    static func write(
        _ profile: RuleProfile, isLatest: Bool, isPublished: Bool, to writer: inout JSONWriter
    ) {
        let document = profile.document
        writer.beginObject()
        writer.member("reference", document.reference.description)
        writer.member("profile", document.reference.id.text)
        writer.member("version", Int64(document.reference.version))
        writer.member("latest", isLatest)
        writer.member("published", isPublished)
        writer.key("title")
        TitleCoding.write(document.title, to: &writer)
        writer.key("in_force")
        if let day = document.inForce { writer.value(day.description) } else { writer.null() }
        writer.member("time_zone", document.timeZone)
        writer.key("base")
        if let base = document.base { writer.value(base.description) } else { writer.null() }
        writer.member("matters", document.matters.rawValue)
        writer.member("sha256", ProfileEncoding.hash(profile))
        writer.endObject()
    }
}
