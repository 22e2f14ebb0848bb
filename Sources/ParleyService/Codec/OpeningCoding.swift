public import Bargaining
internal import EventSourcing
public import StrictJSON

/// Openings as JSON: `{"title", "labour", "employer", "jurisdiction", "currency", "profile", "time_zone"?, "campaign"?,
/// "published"?}`; a campaign is `{"id", "target"}`.
public enum OpeningCoding {
    /// Writes the members of an opening into the object that is open.
    public static func write(_ opening: NegotiationOpening, to writer: inout JSONWriter) {
        writer.key("title")
        TitleCoding.write(opening.title, to: &writer)
        writer.list("labour", opening.labour.lazy.map(\.text))
        writer.list("employer", opening.employer.lazy.map(\.text))
        writer.member("jurisdiction", opening.jurisdiction)
        writer.member("currency", opening.currency)
        writer.member("profile", opening.profile)
        writer.member("time_zone", ifPresent: opening.timeZone)
        if let campaign = opening.campaign {
            writer.object("campaign") { writer in
                writer.member("id", campaign.campaign.description)
                writer.member("target", campaign.target.text)
            }
        }
        guard let record = opening.published else { return }
        writer.object("published") { writer in
            writer.member("history_id", record.historyID)
            writer.member("content_hash", record.contentHash)
            writer.list("sources", record.sources, write)
            writer.list("gaps", record.gaps)
            writer.list("reported_figures", record.reportedFigures, write)
        }
    }

    private static func write(_ source: PublishedRecord.Source, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("url", source.url)
        writer.member("title", source.title)
        writer.member("quote", source.quote)
        writer.endObject()
    }

    private static func write(_ figure: PublishedRecord.ReportedFigure, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("what", figure.what)
        writer.member("value", figure.value.description)
        writer.member("unit", figure.unit.text)
        writer.list("src", figure.sources) { index, writer in writer.value(Int64(index)) }
        writer.member("derived", ifTrue: figure.isDerived)
        writer.endObject()
    }

    static func read(_ members: inout MemberReader) throws(CodingFault) -> NegotiationOpening {
        let form = members.form
        return NegotiationOpening(
            title: try TitleCoding.read(try members.required("title"), as: form),
            labour: try members.required("labour").list { party throws(CodingFault) in try party.partyName(form) },
            employer: try members.required("employer").list { party throws(CodingFault) in try party.partyName(form) },
            jurisdiction: try members.required("jurisdiction").text(),
            currency: try members.required("currency").text(),
            profile: try members.required("profile").text(),
            timeZone: try members.optional("time_zone")?.text(),
            published: try members.optional("published").map { record throws(CodingFault) in
                try published(record, form)
            },
            campaign: try members.optional("campaign").map { campaign throws(CodingFault) in
                try reference(campaign, form)
            })
    }

    private static func reference(_ cursor: JSONCursor, _ form: CodingForm) throws(CodingFault) -> CampaignReference {
        var members = try MemberReader(cursor, form: form)
        let reference = CampaignReference(
            campaign: StreamID(try members.required("id").uuid()), target: try members.targetKey())
        try members.finish()
        return reference
    }

    private static func published(_ cursor: JSONCursor, _ form: CodingForm) throws(CodingFault) -> PublishedRecord {
        var members = try MemberReader(cursor, form: form)
        let record = PublishedRecord(
            historyID: try members.required("history_id").text(),
            contentHash: try members.required("content_hash").text(),
            sources: try members.required("sources").list { source throws(CodingFault) in try self.source(source, form)
            },
            gaps: try members.required("gaps").list { gap throws(CodingFault) in try gap.text() },
            reportedFigures: try members.required("reported_figures").list { figure throws(CodingFault) in
                try self.figure(figure, form)
            })
        try members.finish()
        return record
    }

    private static func source(
        _ cursor: JSONCursor, _ form: CodingForm
    ) throws(CodingFault) -> PublishedRecord.Source {
        var members = try MemberReader(cursor, form: form)
        let source = PublishedRecord.Source(
            url: try members.required("url").text(), title: try members.required("title").text(),
            quote: try members.required("quote").text())
        try members.finish()
        return source
    }

    private static func figure(
        _ cursor: JSONCursor, _ form: CodingForm
    ) throws(CodingFault) -> PublishedRecord.ReportedFigure {
        var members = try MemberReader(cursor, form: form)
        let figure = PublishedRecord.ReportedFigure(
            what: try members.required("what").text(), value: try members.required("value").decimal(),
            unit: try members.required("unit").unit(form),
            sources: try members.required("src").list { index throws(CodingFault) in try index.count() },
            isDerived: try members.flag("derived"))
        try members.finish()
        return figure
    }
}
