import Bargaining
import EventSourcing
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// A negotiation of a test with everybody at the table.
struct Table: Sendable {
    let server: TestServer
    let labour: Caller
    let employer: Caller
    /// A representative of labour.
    let second: Caller
    let recorder: Caller
    let mediator: Caller
    let auditor: Caller
    let stranger: Caller
    /// Its path: `/v1/negotiations/{id}`.
    let path: String

    /// The invitation of the documentation.
    static let invitation: JSONValue = object(IssueInvitationRequest.example)

    /// An object of example members.
    static func object(_ members: [BodyExample]) -> JSONValue {
        .object(JSONObject(members.map { (key: $0.name, value: $0.value) }))
    }

    /// A scalar term on an item.
    static func terms(_ amount: String, unit: String = "CNY/parcel", item: String = "per_parcel") -> JSONValue {
        [
            "terms": [
                [
                    "item": .string(item),
                    "term": ["kind": "scalar", "amount": .string(amount), "unit": .string(unit)],
                ]
            ]
        ]
    }

    /// A table to which both sides have come.
    static func open(_ server: TestServer? = nil) async throws -> Table {
        let known: TestServer
        if let server { known = server } else { known = try await TestServer.make() }
        let labour = try await known.caller("labour-chief", .chiefRepresentative)
        let employer = try await known.caller("employer-chief", .chiefRepresentative)
        let invited = try await labour.post("/v1/negotiations", invitation).expect(201)
        let path = "/v1/negotiations/\(invited.string("/negotiation_id") ?? "")"
        try await employer.post(path + "/acceptances").expect(201)
        let table = Table(
            server: known, labour: labour, employer: employer,
            second: try await known.caller("labour-negotiator", .negotiator),
            recorder: try await known.caller("recorder", .recorder),
            mediator: try await known.caller("mediator", .mediator),
            auditor: try await known.caller("auditor", .auditor),
            stranger: try await known.caller("stranger", .negotiator), path: path)
        return table
    }

    /// The version of the negotiation.
    func version() async throws -> Int64 {
        try await labour.get(path).integer("/version") ?? 0
    }

    /// Seats a second representative of labour, a recorder and a mediator.
    func seatEverybody() async throws {
        try await labour.post(path + "/representatives", ["person": "labour-negotiator"]).expect(201)
        for chief in [labour, employer] {
            try await chief.post(path + "/recorders", ["person": "recorder"]).expect(201)
            try await chief.post(path + "/mediators", ["person": "mediator"]).expect(201)
        }
    }

    /// The mediator or the recorder, once both sides have appointed them.
    func seated(_ role: Role) async throws -> Caller {
        let (caller, path) = role == .mediator ? (mediator, "/mediators") : (recorder, "/recorders")
        for chief in [labour, employer] {
            try await chief.post(self.path + path, ["person": .string(caller.name)]).expect(201)
        }
        return caller
    }

    /// Somebody whom the policy lets do an act, with a seat: labour's chief where a side may, else the office or neutral.
    func seated(for row: PolicyRow) async throws -> Caller {
        if row.admits(.negotiator) { return labour }
        for (office, role) in Self.offices where row.admits(role) { return try await official(office, role) }
        return try await seated(row.admits(.recorder) ? .recorder : .mediator)
    }

    /// An official, once labour's chief has admitted the office.
    func official(_ office: Office, _ role: Role) async throws -> Caller {
        let caller = try await server.caller(role.rawValue, role)
        try await labour.post(
            path + "/officials", ["person": .string(caller.name), "office": .string(office.rawValue)]
        ).expect(201)
        return caller
    }

    /// Offices and the roles of those who hold them.
    static let offices: [(Office, Role)] = [
        (.authority, .labourAuthority), (.federation, .unionFederation), (.tripartite, .tripartiteBody),
    ]

    /// The recorder, once both sides have appointed them.
    func recorderSeated() async throws -> Caller { try await seated(.recorder) }
}
