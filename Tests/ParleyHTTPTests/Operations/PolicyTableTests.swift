import Bargaining
import HTTPTypes
import Logging
import ParleyService
import Testing

@testable import ParleyHTTP

@Suite
struct PolicyTableTests {
    @Test
    func `every operation has one row and one handler`() async throws {
        for operation in OperationID.allCases {
            #expect(PolicyTable.rows.count { $0.operation == operation } == 1, "\(operation)")
        }
        #expect(PolicyTable.rows.count == OperationID.allCases.count)
        _ = try await TestServer.make()
    }

    @Test
    func `a route that is missing from the table fails start-up`() async throws {
        let server = try await TestServer.make()
        let rows = PolicyTable.rows.filter { $0.operation != .makeOffer }
        #expect(throws: StartFault.self) {
            try APIRouter.make(
                rows: rows, handlers: Self.handlers(server),
                gate: Gate(
                    authenticator: Self.authenticator(server), limiter: RateLimiter(reads: nil, writes: nil)),
                journal: ReadJournal(service: server.service, logger: Logger(label: "test")),
                observation: ObservationMiddleware(
                    index: RouteIndex(rows), metrics: RequestMetrics(), logger: Logger(label: "test")))
        }
    }

    @Test
    func `every act has a request type, and every act operation is a POST that sits or opens`() {
        let acts = PolicyTable.rows.filter { $0.method == .post }
        // A stream of lines has many bodies.
        #expect(acts.count == ActRoutes.described.count + OperationID.ofLines.count)
        let others =
            PartyRoutes.rows + CampaignRoutes.rows + ProfileRoutes.rows + FloorRoutes.rows + SupervisionRoutes.rows
            + ErasureRoutes.rows
        for row in acts {
            #expect(
                ActRoutes.described.count { $0.operation == row.operation } == 1
                    || OperationID.ofLines.contains(row.operation),
                "\(row.operation)")
            #expect(
                row.relation == .seated || row.operation == .issueInvitation
                    || others.contains { $0.operation == row.operation && row.relation == .authenticated },
                "\(row.operation)")
            #expect(row.roles.isDisjoint(with: [.auditor, .analyst]), "\(row.operation)")
            // Administrators act on no negotiation; they keep the rules of the place.
            #expect(
                !row.roles.contains(.administrator) || [.publishProfile, .recordFloor].contains(row.operation)
                    || row.operation.tag == .erasures,
                "\(row.operation)")
        }
    }

    @Test(arguments: PolicyTable.rows.filter { $0.relation != .anyone }.map(\.operation))
    func `nobody gets in without credentials`(_ operation: OperationID) async throws {
        let row = try #require(PolicyTable.row(of: operation))
        let server = try await TestServer.make()
        let answer = try await server.nobody.send(
            row.method, ExamplePath.of(row), body: row.method == .post ? [0x7B, 0x7D] : nil)
        answer.expect(401, "unauthenticated")
        #expect(answer.header("WWW-Authenticate")?.hasPrefix("Bearer") == true)
    }

    @Test(arguments: PolicyTable.rows.filter { $0.relation != .anyone }.map(\.operation))
    func `each role is answered as the table says`(_ operation: OperationID) async throws {
        let row = try #require(PolicyTable.row(of: operation))
        let table = try await Table.open()
        for role in Role.allCases {
            let seated = try await table.server.caller("outsider-\(role.rawValue)", role)
            let path = ExamplePath.of(row, negotiation: table.path)
            let answer =
                row.method == .post
                ? try await seated.post(
                    path, ExamplePath.body(of: operation), version: Self.opening.contains(operation) ? nil : 1)
                : try await seated.get(path)
            #expect(
                Self.expected(row, role).contains(answer.status),
                "\(operation) as \(role): \(answer.status) \(answer.text.prefix(300))")
        }
    }

    /// What opens a stream: there is no version yet that it could answer.
    private static let opening: Set<OperationID> = [
        .issueInvitation, .registerParty, .openCampaign, .openSupervisionCase, .publishProfile, .recordFloor,
        .requestErasure, .placeHold, .liftHold, .refuseErasure, .orderErasure,
    ]

    /// What an account of a role gets that has no seat in the negotiation.
    private static func expected(_ row: PolicyRow, _ role: Role) -> Set<Int> {
        let isStranger = PolicyTable.readers.isDisjoint(with: [role])
        switch row.relation {
        case .anyone: return [200]
        case .authenticated:
            guard row.roles.contains(role) else { return [403] }
            // The first one publishes the version, and it is never edited.
            if row.operation == .publishProfile || row.operation == .recordFloor { return [201, 409] }
            // No notary ran.
            if row.operation == .readConsistency { return [404] }
            // There is no case yet, and nobody to erase; only administrators name somebody else.
            if row.operation == .requestErasure { return [role == .administrator ? 422 : 403] }
            if row.operation.tag == .erasures { return row.path.contains("{number}") ? [404] : [200] }
            // A negotiation is neither a party nor a campaign.
            return row.path.contains("{id}") ? [404] : [200, 201]
        case .visible:
            if !row.roles.contains(role) { return [403] }
            // No notary ran.
            if row.operation == .readBundle, role == .auditor { return [409] }
            // An auditor reads everything; a proposal or version that is not there is 404 for them too.
            if isStranger { return [403] }
            return role == .auditor ? [200, 404] : [404]
        case .seated:
            if isStranger { return [403] }
            // An auditor sees the negotiation, which is no supervision case.
            return role == .auditor && row.operation.tag != .supervision ? [403] : [404]
        }
    }

    private static func handlers(_ server: TestServer) -> RouteHandlers {
        let cursors = SignedCursor(secret: Array(repeating: 1, count: 32))
        let streams = StreamResponder(
            service: server.service, cursors: cursors, quota: StreamQuota(maximum: 1), heartbeatInterval: .seconds(15),
            logger: Logger(label: "test"))
        return RouteHandlers(
            service: server.service, exports: nil, cursors: cursors, streams: streams, documents: DocumentResponder())
    }

    private static func authenticator(_ server: TestServer) -> Authenticator {
        Authenticator(
            keys: APIKeyStore(
                pool: server.database.pool, keys: PersonKeyStore(directory: server.directory.path), clock: server.clock),
            tokens: nil)
    }
}
