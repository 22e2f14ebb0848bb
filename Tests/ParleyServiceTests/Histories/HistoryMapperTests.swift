import Bargaining
import EventSourcing
import StrictJSON
import Testing

@testable import ParleyService

struct HistoryMapperTests {
    @Test(arguments: HistoryFixture.published)
    func `every event of a file is one entry, in order, with its place and sources`(_ id: String) throws {
        let file = try HistoryReader.read(try HistoryFixture.bytes(id))
        let entries = HistoryMapper.entries(of: file)
        let ofEvents = entries.filter { $0.provenance.sequence != nil }
        #expect(ofEvents.map(\.provenance.sequence) == file.events.map(\.sequence))
        #expect(ofEvents.map(\.provenance.sources) == file.events.map(\.sources))
        #expect(ofEvents.map(\.provenance.note) == file.events.map(\.note))
        #expect(ofEvents.map(\.occurredAt) == file.events.map(\.occurredAt))
        #expect(ofEvents.map(\.provenance.statedType) == file.events.map(\.type.rawValue))
        let alone = HistoryVotes(of: file).alone.count
        #expect(entries.count == 1 + file.items.count + file.events.count + alone + 1)
        guard case .opening(let opening) = entries[0].entry,
            case .outcome(let outcome) = entries[entries.count - 1].entry
        else {
            Issue.record("opening first, outcome last")
            return
        }
        #expect(opening.published?.contentHash == file.contentHash)
        #expect(opening.title == .unnamed(file.title))
        #expect(outcome == file.outcome)
    }

    @Test(arguments: HistoryFixture.published)
    func `nothing of a file is lost`(_ id: String) throws {
        let bytes = try HistoryFixture.bytes(id)
        try Self.requireNothingLost(try JSONReader.parse(bytes, limits: .request))
    }

    @Test func `nothing of a file with every kind of value is lost`() throws {
        try Self.requireNothingLost(try HistoryFixture.valid())
        for type in HistoryEventType.allCases.map(\.rawValue) {
            var value = try HistoryFixture.changed(
                "/events/4",
                to: """
                    {"seq": 5, "date": null, "type": "\(type)", "by": "employer", "item": ["rate", "term"],
                     "value": {"kind": "unknown", "text": "x"}, "note": "n", "src": [], "from_knowledge": true, "round": 3,
                     "conditions": ["a", "b"], "expires": "2023-12-01", "deadline": "2024-01-01", "imposed": true,
                     "unilateral": true, "binding": true, "supersedes": "s", "vague": true, "party": "Employer"}
                    """)
            try Self.requireNothingLost(value)
            value = try HistoryFixture.changed(
                "/vote",
                to: """
                    [{"date": "2023-12-01", "yes": "1", "from_knowledge": true}, {"date": "2023-12-01", "no": "2"},
                     {"unit": "Employer", "for_labour_figure": "3", "preliminary": true}]
                    """)
            try Self.requireNothingLost(value)
        }
    }

    @Test(arguments: [
        (#""type":"mediation","by":"neutral","item":"rate""#, "RecommendationMade"),
        (#""type":"mediation","by":"neutral","item":"rate","binding":true"#, "AwardMade"),
        (#""type":"mediation","by":"neutral","item":[]"#, "MediationRecorded"),
        (#""type":"mediation","by":"labour","item":"rate""#, "MediationRecorded"),
        (#""type":"agreement","by":"labour","item":"rate""#, "AgreementReached"),
        (#""type":"agreement","by":"neutral","item":"rate""#, "TermsImposed"),
        (#""type":"agreement","by":"employer","item":"rate","imposed":true"#, "TermsImposed"),
        (#""type":"agreement","by":"employer","item":"rate","unilateral":true"#, "TermsImposed"),
        (#""type":"tentative_agreement","by":"neutral","item":"rate""#, "TentativeAgreementReached"),
        (#""type":"other","by":"employer","item":"rate","unilateral":true"#, "TermsImposed"),
        (#""type":"other","by":"employer","item":[],"unilateral":true"#, "StatementRecorded"),
        (#""type":"strike","by":"employer","item":"rate","imposed":true"#, "TermsImposed"),
        (#""type":"strike","by":"labour","item":[]"#, "StoppageRecorded"),
        (#""type":"impasse","by":"employer","item":"rate","unilateral":true"#, "TermsImposed"),
        (#""type":"impasse","by":"employer","item":"rate""#, "ImpasseDeclared"),
        (#""type":"demand","by":"neutral","item":"rate""#, "RecommendationMade"),
        (#""type":"demand","by":"labour","item":"rate""#, "DemandTabled"),
        (#""type":"offer","by":"employer","item":"rate""#, "OfferMade"),
        (#""type":"counter","by":"labour","item":"rate""#, "CounterOfferMade"),
        (#""type":"package_offer","by":"employer","item":"rate""#, "PackageOffered"),
        (#""type":"withdrawal","by":"employer","item":"rate""#, "OfferWithdrawn"),
        (#""type":"withdrawal","by":"employer","item":"rate","lapsed":true"#, "OfferExpired"),
        (#""type":"ratification_vote","by":"labour","item":"rate""#, "BallotRecorded"),
        (#""type":"invitation","by":"labour","item":"rate""#, "InvitationIssued"),
    ])
    func `an event becomes the fact that the format makes of it`(_ members: String, _ fact: String) throws {
        let value = try HistoryFixture.changed(
            "/events/4",
            to: #"{"seq":5,"date":null,"value":{"kind":"text","text":"x"},"note":"","src":[0],\#(members)}"#)
        let file = try HistoryReader.read(value)
        let events = try Self.recorded(HistoryMapper.entries(of: file))
        let recorded = events.first { $0.provenance.sequence == 5 }
        #expect(recorded?.event.fact.eventType.name == fact)
    }

    @Test func `a vote rides on the ballot of its day where that is unambiguous`() throws {
        let one = try HistoryReader.read(try HistoryFixture.valid())
        guard
            case .ballot(let ballot) = HistoryMapper.entries(of: one).first(where: { $0.provenance.sequence == 6 })?
                .entry
        else {
            Issue.record("event 6 is a ballot")
            return
        }
        #expect(ballot.result == .approved)
        #expect(ballot.figures.map(\.name) == ["for_percent", "yes", "unit"])

        let two = try HistoryReader.read(
            try HistoryFixture.changed(
                "/vote/-", to: #"{"date":"2023-12-01","unit":"Employer","no":"1","result":"rejected"}"#))
        let entries = HistoryMapper.entries(of: two)
        guard case .ballot(let bare) = entries.first(where: { $0.provenance.sequence == 6 })?.entry,
            case .ballot(let first) = entries[entries.count - 3].entry,
            case .ballot(let second) = entries[entries.count - 2].entry
        else {
            Issue.record("two ballots of their own before the outcome")
            return
        }
        #expect(bare.figures.isEmpty && bare.result == nil)
        #expect((first.side, first.party, first.result) == (.labour, Sample.party("Union A"), .approved))
        #expect((second.side, second.party, second.result) == (.employer, Sample.party("Employer"), .rejected))
        #expect(entries[entries.count - 3].occurredAt == .day(Sample.day("2023-12-01")))
        #expect(entries[entries.count - 3].provenance.sequence == nil)
    }

    @Test(arguments: HistoryFixture.published)
    func `every entry is recorded and read back as it was`(_ id: String) throws {
        let codec = NegotiationEventCodec.current
        let file = try HistoryReader.read(try HistoryFixture.bytes(id))
        let events = try Self.recorded(HistoryMapper.entries(of: file))
        for (index, entry) in events.enumerated() {
            let envelope = EventEnvelope(
                seat: nil, command: CommandID(Sample.uuid("0198a000-0000-8000-8000-00000000c001")), ordinal: index,
                count: events.count, correlation: Sample.uuid("0198a000-0000-7000-8000-00000000c0de"),
                provenance: .published(entry.provenance))
            let bytes = codec.encode(entry.event, envelope)
            let decoded = try codec.decode(type: entry.event.fact.eventType, schemaVersion: 1, payload: bytes)
            #expect(decoded.event == entry.event)
            #expect(decoded.envelope == envelope)
        }
    }

    @Test(arguments: [HistoryEventType.ratificationVote, .packageOffer])
    func `the most events that the format allows can be recorded`(_ type: HistoryEventType) throws {
        let events = (1...5_000).map { number in
            """
            {"seq":\(number),"date":null,"type":"\(type.rawValue)","by":"labour","item":[\"rate\"],
            "value":{"kind":"text","text":"\(number)"},"note":"","src":[0]}
            """
        }
        guard case .object(var file) = try HistoryFixture.changed("/events", to: "[\(events.joined(separator: ","))]")
        else {
            Issue.record("a file is an object")
            return
        }
        file["vote"] = .array((0..<500).map { ["yes": .string(String($0)), "no": "0"] })
        let entries = HistoryMapper.entries(of: try HistoryReader.read(.object(file)))
        #expect(entries.count == 1 + 3 + 5_000 + 500 + 1)
        #expect(try Self.recorded(entries).count == entries.count)
    }

    @Test(arguments: HistoryFixture.published)
    func `positions, moves, gaps and agreed terms are those that Python finds in the file`(_ id: String) throws {
        let file = try HistoryReader.read(try HistoryFixture.bytes(id))
        let events = try Self.recorded(HistoryMapper.entries(of: file)).map(\.event)
        let state = Negotiation.fold(events)
        let expected = try JSONCursor(try HistoryFixture.expected()).member(id)
        let items = try expected.members()
        #expect(items.map(\.name) == state.items.map(\.item.key.text))
        for (item, row) in zip(items, state.items) {
            let found = Self.summary(of: row)
            #expect(
                CanonicalJSON.bytes(of: found) == CanonicalJSON.bytes(of: item.cursor.value),
                "\(id) \(item.name): \(String(decoding: found.encodedPretty(), as: UTF8.self))")
        }
    }

    /// What `decide` makes of the entries, with their provenance.
    private static func recorded(
        _ entries: [HistoryEntry]
    ) throws -> [(event: NegotiationEvent, provenance: PublishedProvenance)] {
        var state = Negotiation.initialState
        var recorded: [(event: NegotiationEvent, provenance: PublishedProvenance)] = []
        for entry in entries {
            for event in try Negotiation.decide(.published(entry.entry, occurredAt: entry.occurredAt), state) {
                Negotiation.evolve(&state, event)
                recorded.append((event, entry.provenance))
            }
        }
        return recorded
    }

    private static func requireNothingLost(_ value: JSONValue) throws {
        let file = try HistoryReader.read(value)
        let told = HistoryRetelling.file(of: HistoryMapper.entries(of: file))
        let normal = HistoryRetelling.normalized(value)
        #expect(
            CanonicalJSON.bytes(of: told) == CanonicalJSON.bytes(of: normal),
            """
            told \(String(decoding: CanonicalJSON.bytes(of: told), as: UTF8.self))
            file \(String(decoding: CanonicalJSON.bytes(of: normal), as: UTF8.self))
            """)
    }

    /// An item's row in the form of expected.py.
    private static func summary(of row: ItemState) -> JSONValue {
        [
            "labour": side(row.labour), "employer": side(row.employer),
            "gap": row.gap.map { ["amount": .string($0.amount.description), "unit": .string($0.unit.text)] } ?? .null,
            "in_force": row.agreed.map { HistoryRetelling.json($0.term) } ?? .null,
        ]
    }

    private static func side(_ course: SideCourse) -> JSONValue {
        guard let current = course.current else { return ["moves": 0, "standing": false, "term": .null] }
        return [
            "moves": .integer(Int64(course.moves)), "standing": .bool(current.isStanding),
            "term": HistoryRetelling.json(current.term),
        ]
    }
}
