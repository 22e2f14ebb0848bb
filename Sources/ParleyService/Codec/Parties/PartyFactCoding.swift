internal import Bargaining
internal import EventSourcing
internal import StrictJSON

/// The `data` of facts about parties.
///
/// Details are `{"name", "region"?, "industry"?, "parent"?, "workers"?, "valid_from", "valid_through"?}`, a coverage
/// `{"pattern", "enterprises"?, "region"?, "industry"?, "workers", "members"}`.
enum PartyFactCoding {
    /// Reads the data of one kind of fact.
    typealias Reader = @Sendable (inout MemberReader) throws(CodingFault) -> PartyFact

    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: PartyFact, to writer: inout JSONWriter) {
        switch fact {
        case .partyRegistered(let kind, let details):
            writer.member("kind", kind.rawValue)
            write(details, to: &writer)
        case .partyRevised(let details): write(details, to: &writer)
        case .unionCoverageDeclared(let coverage): write(coverage, to: &writer)
        case .partyMerged(let other): writer.member("into", other.description)
        }
    }

    /// Writes the members of details into the object that is open.
    static func write(_ details: PartyDetails, to writer: inout JSONWriter) {
        writer.key("name")
        TitleCoding.write(details.name, to: &writer)
        writer.fields(
            .text("region", details.region?.text), .text("industry", details.industry?.text),
            .text("parent", details.parent?.description))
        if let workers = details.workers { writer.member("workers", workers) }
        writer.fields(
            .text("valid_from", details.validFrom.description),
            .text("valid_through", details.validThrough?.description))
    }

    /// Writes the members of a coverage into the object that is open.
    static func write(_ coverage: UnionCoverage, to writer: inout JSONWriter) {
        writer.member("pattern", coverage.pattern.rawValue)
        if !coverage.enterprises.isEmpty { writer.list("enterprises", coverage.enterprises.lazy.map(\.description)) }
        writer.fields(.text("region", coverage.region?.text), .text("industry", coverage.industry?.text))
        writer.member("workers", coverage.workers)
        writer.member("members", coverage.members)
    }

    /// How the data of each event type is read.
    static let readers: [EventType: Reader] = [
        EventType(literal: "PartyRegistered"): { members throws(CodingFault) in
            .partyRegistered(try members.required("kind").word(PartyKind.self), try readDetails(&members))
        },
        EventType(literal: "PartyRevised"): { members throws(CodingFault) in .partyRevised(try readDetails(&members)) },
        EventType(literal: "UnionCoverageDeclared"): { members throws(CodingFault) in
            .unionCoverageDeclared(try readCoverage(&members))
        },
        EventType(literal: "PartyMerged"): { members throws(CodingFault) in
            .partyMerged(into: StreamID(try members.required("into").uuid()))
        },
    ]

    /// Reads the members of details.
    static func readDetails(_ members: inout MemberReader) throws(CodingFault) -> PartyDetails {
        PartyDetails(
            name: try TitleCoding.read(try members.required("name"), as: members.form),
            region: try members.region(), industry: try members.industry(),
            parent: try members.registeredParty("parent"),
            workers: try members.optional("workers").map { workers throws(CodingFault) in
                Int64(try workers.count(to: AgendaItem.maximumWorkers))
            },
            validFrom: try members.required("valid_from").day(),
            validThrough: try members.optional("valid_through")?.day())
    }

    /// Reads the members of a coverage.
    static func readCoverage(_ members: inout MemberReader) throws(CodingFault) -> UnionCoverage {
        UnionCoverage(
            pattern: try members.required("pattern").word(CoveragePattern.self),
            enterprises: try members.optional("enterprises")?.list(
                minimum: 1, maximum: PartyLimits.maximumEnterprises
            ) { enterprise throws(CodingFault) in StreamID(try enterprise.uuid()) } ?? [],
            region: try members.region(), industry: try members.industry(), workers: try members.workerCount(),
            members: try members.workerCount("members"))
    }
}
