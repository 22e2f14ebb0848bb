import Bargaining
import EventSourcing
import Postgres
import Testing

@testable import ParleyService

/// Rule profiles that are published in a ledger.
@Suite struct ProfilePublishingTests {
    /// Qinghai with a reply period of its own.
    static func text(version: Int, days: Int = 15, inForce: String = "2026-01-01", base: String = "CN@1") -> String {
        """
        # Edited by the province.
        profile: CN-QH
        version: \(version)
        title: {zh: 青海省, en: Qinghai}
        in_force: \(inForce)
        time_zone: Asia/Shanghai
        base: \(base)
        matters: all
        instruments:
          EX: {zh: 示例规定, en: Example Provisions}
        rules:
          reply: {within: \(days) days, article: EX §8}
        """
    }

    /// A world whose rulebook is its own, so that no other test sees what is published.
    private static func world(like other: TestWorld? = nil) -> TestWorld {
        TestWorld.memory(
            clock: other?.clock ?? ProcedureStory.clock(), rulebook: TestRulebook.fresh(), like: other)
    }

    private static func publish(
        _ text: String, _ world: TestWorld, by role: Role = .unionFederation
    ) async throws -> StreamOutcome<ProfileFamily> {
        try await ProfilePublisher(beside: world.service).publish(
            try ProfilePublisher.request(
                publishing: text, named: "CN-QH.yaml", in: world.ledger,
                as: world.principal("publisher-\(role.rawValue)", role)),
            named: "CN-QH.yaml")
    }

    private static func opening(_ profile: String) -> NegotiationOpening {
        NegotiationOpening(
            title: TestActs.opening.title, labour: TestActs.opening.labour, employer: TestActs.opening.employer,
            jurisdiction: "CN-QH", currency: "CNY", profile: profile, timeZone: TestActs.zone)
    }

    @Test func `a published version rules the negotiations that name it, and no others`() async throws {
        let world = Self.world()
        let before = try await world.recorded(world.invitation(opening: Self.opening("CN-QH@1")))
        guard case .recorded(let act) = try await Self.publish(Self.text(version: 2), world) else {
            Issue.record("not published")
            return
        }
        #expect(act.events.map(\.recorded.type.name) == ["RuleProfilePublished"])
        let catalogue = world.service.rulebook.profiles(in: world.ledger)
        #expect(catalogue.latest(try #require(ProfileID("CN-QH")))?.reference.description == "CN-QH@2")
        let after = try await world.recorded(world.invitation(opening: Self.opening("CN-QH@2")))
        func reply(_ negotiation: StreamID) async throws -> Deadline? {
            let view = try await world.service.procedure(
                of: negotiation, in: world.ledger, for: world.labourChief)
            guard case .found(let procedure) = view else { return nil }
            return procedure.deadlines.first { $0.rule == .reply }
        }
        for negotiation in [before.negotiation, after.negotiation] {
            try await world.recorded(world.request(world.employerChief, negotiation, .confirmReceipt))
        }
        let (old, new) = (try await reply(before.negotiation), try await reply(after.negotiation))
        #expect(old?.profile.description == "CN-QH@1")
        #expect(new?.profile.description == "CN-QH@2")
        #expect(new?.article?.description == "EX §8")
        let (before20, after15) = (try #require(old).due, try #require(new).due)
        #expect(before20 > after15)
        // Another ledger knows nothing of it, and what the installation brings along stays as it is.
        #expect(world.service.rulebook.profile("CN-QH@2", in: LedgerID(77)) == nil)
        #expect(world.service.rulebook.profiles.profile(named: "CN-QH")?.reference.version == 1)
    }

    @Test func `another process finds what was published when it is asked for`() async throws {
        let world = Self.world()
        _ = try await Self.publish(Self.text(version: 2), world)
        let opened = try await world.recorded(world.invitation(opening: Self.opening("CN-QH@2")))
        let other = Self.world(like: world)
        #expect(other.service.rulebook.profile("CN-QH@2", in: other.ledger) == nil)
        try await other.recorded(other.request(other.employerChief, opened.negotiation, .confirmReceipt))
        #expect(other.service.rulebook.profile("CN-QH@2", in: other.ledger) != nil)
        guard case .rejected(.versionPublished) = try await Self.publish(Self.text(version: 2, days: 9), other) else {
            Issue.record("published twice")
            return
        }
    }

    @Test func `the same text again is the same publication`() async throws {
        let world = Self.world()
        guard case .recorded(let first) = try await Self.publish(Self.text(version: 2), world),
            case .replayed(let again) = try await Self.publish(Self.text(version: 2), world)
        else {
            Issue.record("not replayed")
            return
        }
        #expect(first.events.first?.recorded.id == again.events.first?.recorded.id)
    }

    @Test func `a published version can be the base of another`() async throws {
        let world = Self.world()
        _ = try await Self.publish(Self.text(version: 2), world)
        let city = Self.text(version: 1, base: "CN-QH@2").replacing("CN-QH\n", with: "CN-QH-XN\n").replacing(
            "EX:", with: "XN:"
        ).replacing("EX §8", with: "XN §3")
        guard case .recorded = try await Self.publish(city, world) else {
            Issue.record("not published")
            return
        }
        #expect(world.service.rulebook.profile("CN-QH-XN@1", in: world.ledger)?.instruments["EX"] != nil)
    }

    @Test func `a bad text is refused naming line, field and rule, and nothing is published`() async throws {
        let world = Self.world()
        for (text, line, field, rule) in [
            (Self.text(version: 2).replacing("within: 15 days", with: "within: soon"), 12, "rules.reply.within", nil),
            (Self.text(version: 2, base: "CN@9"), 7, "base", "unknown_base"),
            (
                Self.text(version: 2).replacing("article: EX §8", with: "article: ZZ §8"), 12, "rules.reply.article",
                "undeclared_instrument"
            ),
            (Self.text(version: 0), 3, "version", "out_of_range"),
        ] as [(String, Int, String, String?)] {
            do {
                _ = try await Self.publish(text, world)
                Issue.record("published: \(text)")
            } catch let fault as ProfileFault {
                #expect(fault.place?.line == line && fault.field == field, "\(fault)")
                if let rule { #expect(fault.rule.code == rule) }
            }
        }
        #expect(try await world.log.head(of: world.ledger).position == .start)
    }

    @Test func `who is neither federation nor administrator publishes nothing`() async throws {
        let world = Self.world()
        for role in Role.allCases {
            let outcome = try await Self.publish(Self.text(version: 2), world, by: role)
            switch (role, outcome) {
            case (.unionFederation, .recorded), (.administrator, .rejected(.versionPublished)): break
            case (_, .notPermitted): #expect(role != .unionFederation && role != .administrator)
            default: Issue.record("\(role): \(outcome)")
            }
        }
    }

    @Test func `a version that is not in force yet opens nothing`() async throws {
        let world = Self.world()
        _ = try await Self.publish(Self.text(version: 2, inForce: "2098-01-01"), world)
        let outcome = try await world.service.perform(world.invitation(opening: Self.opening("CN-QH@2")))
        guard case .profileNotInForce("CN-QH@2", let day) = outcome else {
            Issue.record("not refused: \(outcome)")
            return
        }
        #expect(day.description == "2098-01-01")
    }

    @Test func `golden bytes decode to the known fact and encode to themselves`() throws {
        let fact = ProfileRegisterFact.published(
            PublishedProfile(
                reference: try #require(ProfileReference("CN-QH@2")), inForce: Sample.day("2026-01-01"),
                text: Self.text(version: 2), fingerprint: Array(0..<32)))
        let event = OccurredFact(occurredAt: GoldenFiles.occurredAt(1), fact: fact)
        let envelope = GoldenFiles.envelope(1)
        let bytes = try GoldenFiles.bytes(
            of: fact.eventType, version: 1, in: GoldenFiles.families,
            writing: StreamCodec<ProfileFamily>.encode(event, envelope))
        let decoded = try StreamCodec<ProfileFamily>.decode(type: fact.eventType, schemaVersion: 1, payload: bytes)
        #expect(decoded.event == event && decoded.envelope == envelope)
        #expect(StreamCodec<ProfileFamily>.encode(decoded.event, decoded.envelope) == bytes)
        #expect(Set(ProfileFamily.readers.keys) == [fact.eventType])
    }

    @Test(.timeLimit(.minutes(2))) func `read models count clocks by published versions`() async throws {
        let world = try await TestWorld.postgres(clock: ProcedureStory.clock(), rulebook: TestRulebook.fresh())
        _ = try await Self.publish(Self.text(version: 2), world)
        let opened = try await world.recorded(world.invitation(opening: Self.opening("CN-QH@2")))
        try await world.recorded(world.request(world.employerChief, opened.negotiation, .confirmReceipt))
        // A projector that has read nothing yet.
        let fresh = TestRulebook.fresh()
        let database = try await TestDatabase.connect()
        let rows = try await database.pool.withConnection { connection in
            let folder = ProjectionFolder(rulebook: fresh)
            let page = try LogPage.events(
                of: world.ledger, after: .start, through: GlobalPosition(.max), limit: 100, connection)
            return try folder.streams(in: page, of: [StreamKinds.negotiation], connection).flatMap {
                stream -> [[ProjectionCell]] in
                guard case .negotiation(let negotiation) = stream else { return [] }
                return DeadlinesProjection().rows(of: negotiation)
            }
        }
        #expect(rows.contains { $0.contains(.text("CN-QH@2")) })
    }
}
