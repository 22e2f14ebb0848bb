internal import Bargaining
internal import StrictJSON

/// Openings as JSON: `{"title", "organisers", "subjects", "scopes": [{"region"?, "industry"?}], "from", "through"}`.
enum CampaignOpeningCoding {
    /// Writes the members of an opening into the object that is open.
    static func write(_ opening: CampaignOpening, to writer: inout JSONWriter) {
        writer.key("title")
        TitleCoding.write(opening.title, to: &writer)
        writer.list("organisers", opening.organisers.lazy.map(\.text))
        writer.list("subjects", opening.subjects.lazy.map(\.rawValue))
        writer.list("scopes", opening.scopes, write)
        writer.fields(.text("from", opening.from.description), .text("through", opening.through.description))
    }

    /// Writes a scope as the next value.
    static func write(_ scope: CampaignScope, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.fields(.text("region", scope.region?.text), .text("industry", scope.industry?.text))
        writer.endObject()
    }

    /// Reads the members of an opening.
    static func read(_ members: inout MemberReader) throws(CodingFault) -> CampaignOpening {
        let form = members.form
        return CampaignOpening(
            title: try TitleCoding.read(try members.required("title"), as: form),
            organisers: try members.required("organisers").list(maximum: CampaignLimits.maximumOrganisers) {
                name throws(CodingFault) in try name.partyName(form)
            },
            subjects: try members.required("subjects").list(maximum: Subject.allCases.count) {
                subject throws(CodingFault) in try subject.word(Subject.self)
            },
            scopes: try members.required("scopes").list(maximum: CampaignLimits.maximumScopes) {
                scope throws(CodingFault) in try readScope(scope, as: form)
            },
            from: try members.required("from").day(), through: try members.required("through").day())
    }

    private static func readScope(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> CampaignScope {
        var members = try MemberReader(cursor, form: form)
        let scope = CampaignScope(region: try members.region(), industry: try members.industry())
        try members.finish()
        return scope
    }
}
