internal import Bargaining
internal import Crypto
package import EventSourcing

/// Publishes versions of rule profiles.
package struct ProfilePublisher: Sendable {
    let negotiations: NegotiationService
    /// Records and reads the registers.
    package let registers: StreamService<ProfileFamily>

    /// A publisher beside a service for negotiations.
    package init(beside negotiations: NegotiationService) {
        self.negotiations = negotiations
        registers = StreamService(beside: negotiations)
    }

    /// The register of a ledger.
    package static func address(in ledger: LedgerID) -> StreamAddress {
        .standing(CommandIdentity.profileRegister(of: ledger), in: ledger)
    }

    /// A text as it will be published. What it inherits is added when it is performed.
    ///
    /// - Throws: ``ProfileFault`` for a text that is none.
    package static func intent(of text: String, named file: String) throws(ProfileFault) -> ProfileIntent {
        let document = try ProfileSource(Array(text.utf8), file: file).document
        return ProfileIntent(
            PublishedProfile(reference: document.reference, inForce: document.inForce, text: text, fingerprint: []),
            installed: nil)
    }

    /// The request to publish a text: the same for the same text, so that it can be sent again.
    ///
    /// - Throws: ``ProfileFault`` for a text that is none.
    package static func request(
        publishing text: String, named file: String, in ledger: LedgerID, as principal: Principal
    ) throws(ProfileFault) -> StreamRequest<ProfileFamily> {
        let intent = try intent(of: text, named: file)
        let hash = Array(SHA256.hash(data: Array(text.utf8)))
        return StreamRequest(
            principal: principal, address: address(in: ledger), idempotencyKey: "profile-\(Hexadecimal.text(hash))",
            fingerprint: hash
        ) { _ in intent }
    }

    /// Publishes the text of a request, completed by the bases that it names.
    ///
    /// - Parameter file: how faults name the text.
    /// - Throws: ``ProfileFault`` for a text that is refused; nothing is recorded.
    package func publish(
        _ request: StreamRequest<ProfileFamily>, named file: String
    ) async throws -> StreamOutcome<ProfileFamily> {
        let ledger = request.address.ledger
        guard request.principal.ledgers.contains(ledger) else { return .notVisible }
        try await negotiations.refreshProfiles(in: ledger)
        // A publication names no people.
        let asked = request.makeAct(SeatResolver(seats: [:])).profile
        let rulebook = negotiations.rulebook
        let source = try ProfileSource(Array(asked.text.utf8), file: file)
        let complete = try rulebook.profiles(in: ledger).profile(of: source)
        let intent = ProfileIntent(
            PublishedProfile(
                reference: complete.reference, inForce: complete.document.inForce, text: asked.text,
                fingerprint: ProfileEncoding.hashBytes(complete)),
            installed: rulebook.profiles.latest(complete.id)?.reference.version)
        let outcome = try await registers.perform(
            StreamRequest(
                principal: request.principal, address: request.address, occurredAt: request.occurredAt,
                disclosures: request.disclosures, idempotencyKey: request.idempotencyKey,
                fingerprint: request.fingerprint, expectedVersion: request.expectedVersion,
                correlation: request.correlation, validateOnly: request.validateOnly
            ) { _ in intent })
        if case .recorded = outcome { try await negotiations.refreshProfiles(in: ledger) }
        return outcome
    }
}
