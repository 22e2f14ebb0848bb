package import Bargaining
package import EventSourcing

/// One request to record something in a stream of a family, decoded and authenticated, not yet authorised or decided.
package struct StreamRequest<Family: StreamFamily>: Sendable {
    /// Who asks.
    package let principal: Principal
    /// The stream.
    package let address: StreamAddress
    /// The accounts that the act names.
    package let people: [PrincipalID]
    /// Makes the act once their pseudonyms are known. Pure.
    package let makeAct: @Sendable (SeatResolver) -> Family.Act
    /// When it happened; `nil` is now.
    package let occurredAt: OccurredAt?
    /// What is stored beside the last events, one entry an event, that of the last event last; at most
    /// ``EventEnvelope/maximumDisclosures`` an event. Earlier events have nothing beside them.
    package var disclosuresBeside: [[StreamDisclosure]]
    /// What is stored beside the last event.
    package var disclosures: [StreamDisclosure] { disclosuresBeside.last ?? [] }
    /// Names the request among those of its principal, 1…255 visible ASCII characters; ignored with ``validateOnly``.
    package let idempotencyKey: String
    /// SHA-256 over method, path and the canonical decoded command, 32 bytes.
    package let fingerprint: [UInt8]
    /// The version of the stream that the principal saw, from `If-Match`; `nil` where the request names none.
    package let expectedVersion: StreamVersion?
    /// What the request belongs to, from its trace.
    package let correlation: UUIDValue?
    /// Whether to decide only, and record nothing.
    package let validateOnly: Bool
    /// Other streams that the act was decided on: it is recorded only while they stay as they were read.
    package var guards: [StreamGuard] = []

    /// What is stored beside one of the events of the act, by its place from 0.
    func texts(beside place: Int, of count: Int) -> [StreamDisclosure] {
        let entry = place - (count - disclosuresBeside.count)
        return disclosuresBeside.indices.contains(entry) ? disclosuresBeside[entry] : []
    }

    /// A request from its parts.
    ///
    /// - Parameter disclosures: what is stored beside the last event.
    package init(
        principal: Principal, address: StreamAddress, people: [PrincipalID] = [], occurredAt: OccurredAt? = nil,
        disclosures: [StreamDisclosure] = [], idempotencyKey: String, fingerprint: [UInt8],
        expectedVersion: StreamVersion? = nil, correlation: UUIDValue? = nil, validateOnly: Bool = false,
        makeAct: @escaping @Sendable (SeatResolver) -> Family.Act
    ) {
        self.principal = principal
        self.address = address
        self.people = people
        self.makeAct = makeAct
        self.occurredAt = occurredAt
        disclosuresBeside = [disclosures]
        self.idempotencyKey = idempotencyKey
        self.fingerprint = fingerprint
        self.expectedVersion = expectedVersion
        self.correlation = correlation
        self.validateOnly = validateOnly
    }
}
