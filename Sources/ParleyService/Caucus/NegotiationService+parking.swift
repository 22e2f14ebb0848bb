internal import Bargaining
internal import EventSourcing

/// Terms outside the mandate of the own side are parked instead of tabled (domain §3.3).
///
/// The caucus is another stream in another ledger: nothing spans both. What is parked is recorded there alone, and the shared
/// record does not move. While this process is the only writer, an act of a side without a caucus costs no read for it.
extension NegotiationService {
    /// Parks what an act that the rules allow would table, where it lies outside the mandate.
    ///
    /// - Returns: `nil` where there is nothing to park, so that the act goes on the table.
    func parking(_ context: ActContext, _ current: FoldedNegotiation) async throws -> ActOutcome? {
        let request = context.request
        guard !request.isConfirmed, let tabling = Tabling(context.act),
            let (place, caucus, seat) = try await caucus(of: context, current)
        else { return nil }
        if let earlier = try await earlierParking(context, place, caucus) { return earlier }
        let setting = Self.setting(of: seat, in: context.negotiation, current.state)
        let breaches = caucus.state.breaches(
            of: tabling.draft, at: zones.localMoment(of: context.now, in: setting.timeZone))
        guard !breaches.isEmpty else { return nil }
        // What this command tabled while a wider mandate held stays its answer.
        if let replay = try await replayed(context) { return replay }
        if request.validateOnly { return .wouldPark(breaches) }
        let outcome = try await performInCaucus(
            StreamRequest(
                principal: request.principal, address: place.address, occurredAt: request.occurredAt,
                disclosures: request.remark.map { [StreamDisclosure(name: Self.remarkName, value: $0)] } ?? [],
                idempotencyKey: request.idempotencyKey, fingerprint: request.fingerprint,
                correlation: request.correlation
            ) { _ in CaucusIntent(act: .park(tabling, breaches), setting: setting) })
        return Self.parked(outcome)
    }

    /// The answer of a command that was parked before; `nil` for any other command.
    func earlierParking(_ context: ActContext, _ current: FoldedNegotiation) async throws -> ActOutcome? {
        guard Tabling(context.act) != nil, let (place, caucus, _) = try await caucus(of: context, current) else {
            return nil
        }
        return try await earlierParking(context, place, caucus)
    }

    /// The answer of a request that was parked before, for requests that are refused before they can be decided.
    func earlierParking(
        of principal: Principal, in negotiation: StreamID, _ ledger: LedgerID, idempotencyKey: String,
        fingerprint: [UInt8]
    ) async throws -> ActOutcome? {
        guard let current = try await visible(negotiation, in: ledger, to: principal),
            let seat = try await seat(of: principal, in: negotiation, ledger).flatMap({ current.state.seat(of: $0) }),
            let place = CaucusPlace(of: seat.side, beside: negotiation, in: ledger)
        else { return nil }
        let caucus = try await caucuses.states.current(
            of: place.stream, in: place.address.ledger, home: place.ledger)
        guard !caucus.state.parked.isEmpty else { return nil }
        let earlier = try await caucuses.earlierAnswer(
            of: principal, at: place.address, idempotencyKey: idempotencyKey, fingerprint: fingerprint)
        return earlier.map(Self.parked)
    }

    private func earlierParking(
        _ context: ActContext, _ place: CaucusPlace, _ caucus: FoldedStream<CaucusFamily>
    ) async throws -> ActOutcome? {
        let request = context.request
        guard !request.validateOnly, !request.isConfirmed, !caucus.state.parked.isEmpty else { return nil }
        let earlier = try await caucuses.earlierAnswer(
            of: request.principal, at: place.address, idempotencyKey: request.idempotencyKey,
            fingerprint: request.fingerprint)
        return earlier.map(Self.parked)
    }

    /// The caucus of the side of who asks; `nil` for who has no side, and for a side that has no caucus.
    private func caucus(
        of context: ActContext, _ current: FoldedNegotiation
    ) async throws -> (CaucusPlace, FoldedStream<CaucusFamily>, Seat)? {
        guard let seat = current.state.seat(of: context.seat),
            let place = CaucusPlace(of: seat.side, beside: context.negotiation, in: context.request.ledger)
        else { return nil }
        let caucus = try await caucuses.states.current(
            of: place.stream, in: place.address.ledger, home: place.ledger)
        return caucus.exists ? (place, caucus, seat) : nil
    }

    private static func parked(_ outcome: StreamOutcome<CaucusFamily>) -> ActOutcome {
        switch outcome {
        case .recorded(let act): parked(act, isReplayed: false)
        case .replayed(let act): parked(act, isReplayed: true)
        case .rejected(let rejection): .notParked(rejection)
        case .busy(let seconds): .busy(retryAfterSeconds: seconds)
        case .notVisible: .notVisible
        case .keyReused, .stale: .keyReused
        case .notPermitted, .closed, .wouldRecord: .notPermitted
        }
    }

    /// An act that parked something; under its key nothing else can be answered with a parked position.
    private static func parked(_ act: RecordedStreamAct<CaucusFamily>, isReplayed: Bool) -> ActOutcome {
        for event in act.events {
            guard case .positionParked(let position) = event.event.fact else { continue }
            return .parked(
                ParkedTabling(
                    number: position.number, breaches: position.breaches, version: act.version, isReplayed: isReplayed))
        }
        return .keyReused
    }
}
