internal import Bargaining
internal import EventSourcing
internal import StrictJSON

/// Openings of supervision cases as JSON: `{"title", "union", "employer", "subjects", "cause", "link"?, "profile",
/// "time_zone"?}`; a link is `{"negotiation", "commitment"?}`.
enum SupervisionOpeningCoding {
    /// The rule profile of a case that names none: it sets no time to answer, so that the opinion does.
    static let defaultProfile = "CN@1"

    /// The most bytes of a time zone's name.
    static let maximumTimeZoneBytes = 64

    /// Writes the members of an opening into the object that is open.
    static func write(_ opening: SupervisionOpening, to writer: inout JSONWriter) {
        writer.key("title")
        TitleCoding.write(opening.title, to: &writer)
        writer.member("union", opening.union.text)
        writer.member("employer", opening.employer.text)
        writer.list("subjects", opening.subjects.lazy.map(\.rawValue))
        writer.member("cause", opening.cause.rawValue)
        if let link = opening.link {
            writer.object("link") { writer in
                writer.member("negotiation", link.negotiation.description)
                if let commitment = link.commitment { writer.member("commitment", Int64(commitment)) }
            }
        }
        writer.member("profile", opening.profile)
        writer.member("time_zone", ifPresent: opening.timeZone)
    }

    /// Reads the members of an opening.
    static func read(_ members: inout MemberReader) throws(CodingFault) -> SupervisionOpening {
        let form = members.form
        return SupervisionOpening(
            title: try TitleCoding.read(try members.required("title"), as: form),
            union: try members.required("union").partyName(form),
            employer: try members.required("employer").partyName(form),
            subjects: try members.required("subjects").list(minimum: 1, maximum: Subject.allCases.count) {
                subject throws(CodingFault) in try subject.word(Subject.self)
            },
            cause: try members.required("cause").word(SupervisionCause.self),
            link: try members.optional("link").map { link throws(CodingFault) in try readLink(link, as: form) },
            profile: try readProfile(&members), timeZone: try readTimeZone(&members))
    }

    private static func readLink(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> SupervisionLink {
        var members = try MemberReader(cursor, form: form)
        let link = SupervisionLink(
            negotiation: StreamID(try members.required("negotiation").uuid()),
            commitment: try members.optional("commitment")?.count(from: 1))
        try members.finish()
        return link
    }

    /// What is stored is read as it is; a request may leave it out.
    private static func readProfile(_ members: inout MemberReader) throws(CodingFault) -> String {
        guard members.form == .request else { return try members.required("profile").text() }
        guard let member = try members.optional("profile") else { return defaultProfile }
        return try member.converted(.init(.ruleProfile, words: [defaultProfile])) {
            ProfileReference($0)?.description
        }
    }

    private static func readTimeZone(_ members: inout MemberReader) throws(CodingFault) -> String? {
        guard let member = try members.optional("time_zone") else { return nil }
        guard members.form == .request else { return try member.text() }
        return try member.converted(.init(.timeZone)) { name in
            name.utf8.count <= maximumTimeZoneBytes && TimeZoneRules.shared.isKnown(name) ? name : nil
        }
    }
}
