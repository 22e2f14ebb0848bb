internal import Bargaining
public import StrictJSON

/// Provenance as JSON: `{"kind": "witnessed"}` or `{"kind": "published", "seq"?, "stated_type"?, "src", …}`.
public enum ProvenanceCoding {
    private enum Kind: String, CaseIterable {
        case witnessed
        case published
    }

    /// Writes a provenance as the next value.
    public static func write(_ provenance: Provenance, to writer: inout JSONWriter) {
        writer.beginObject()
        switch provenance {
        case .witnessed:
            writer.member("kind", Kind.witnessed.rawValue)
        case .published(let published):
            writer.member("kind", Kind.published.rawValue)
            write(published, to: &writer)
        }
        writer.endObject()
    }

    private static func write(_ published: PublishedProvenance, to writer: inout JSONWriter) {
        if let sequence = published.sequence { writer.member("seq", Int64(sequence)) }
        writer.member("stated_type", ifPresent: published.statedType)
        writer.list("src", published.sources) { index, writer in writer.value(Int64(index)) }
        writer.member("from_knowledge", ifTrue: published.isFromKnowledge)
        writer.member("note", ifPresent: published.note)
        if let round = published.round { writer.member("round", Int64(round)) }
        writer.member("deadline", ifPresent: published.deadline?.description)
        writer.member("expires", ifPresent: published.expires?.description)
        if !published.conditions.isEmpty { writer.list("conditions", published.conditions) }
        writer.member("supersedes", ifPresent: published.supersedes)
        writer.member("vague", ifTrue: published.isVague)
        writer.member("binding", ifTrue: published.isBinding)
        writer.member("imposed", ifTrue: published.isImposed)
        writer.member("unilateral", ifTrue: published.isUnilateral)
    }

    static func read(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> Provenance {
        var members = try MemberReader(cursor, form: form)
        let provenance: Provenance =
            switch try members.required("kind").word(Kind.self) {
            case .witnessed: .witnessed
            case .published: .published(try published(&members))
            }
        try members.finish()
        return provenance
    }

    private static func published(_ members: inout MemberReader) throws(CodingFault) -> PublishedProvenance {
        PublishedProvenance(
            sequence: try members.optional("seq")?.count(),
            statedType: try members.optional("stated_type")?.text(),
            sources: try members.required("src").list { index throws(CodingFault) in try index.count() },
            isFromKnowledge: try members.flag("from_knowledge"),
            note: try members.optional("note")?.text(),
            round: try members.optional("round")?.count(),
            deadline: try members.optional("deadline")?.day(),
            expires: try members.optional("expires")?.moment(),
            conditions: try members.optional("conditions")?.list { words throws(CodingFault) in try words.text() }
                ?? [],
            supersedes: try members.optional("supersedes")?.text(),
            isVague: try members.flag("vague"),
            isBinding: try members.flag("binding"),
            isImposed: try members.flag("imposed"),
            isUnilateral: try members.flag("unilateral"))
    }
}
