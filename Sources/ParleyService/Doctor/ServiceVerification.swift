internal import Bargaining
public import EventSourcing
public import EventStorePostgres

/// What the service knows of its log that the log itself does not: how events are named, and who can open personal content.
public enum ServiceVerification {
    /// The identifier of the event at a place of its command, from 0.
    public static let identity: @Sendable (CommandID, Int) -> EventID = { command, ordinal in
        CommandIdentity.event(of: command, ordinal: ordinal)
    }

    /// What a record of an erasure says was erased; `nil` for an event that is none.
    public static let erasures: @Sendable (String, UInt16, [UInt8]) -> [ErasedPiece]? = { name, version, payload in
        guard let type = EventType(name),
            let event = try? StreamCodec<ErasureFamily>.decode(type: type, schemaVersion: version, payload: payload)
                .event,
            case .executed(let record) = event.fact
        else { return nil }
        return record.erased.map {
            ErasedPiece(position: $0.position.number, ordinal: Int64($0.ordinal), leafHash: $0.leafHash)
        }
    }

    /// Opens disclosures with the keys of a store; what has no key does not open.
    public static func opening(
        _ keys: PersonKeyStore
    ) -> @Sendable (StoredDisclosure, StreamID, EventID) async -> Bool {
        { stored, stream, event in
            // A damaged key file is as good as none: the content cannot be read.
            guard let key = try? await keys.key(ofSeat: stored.subject) else { return false }
            let disclosure = Disclosure(
                subject: stored.subject, leafHash: stored.leafHash, ciphertext: stored.ciphertext)
            return DisclosureSealer(ledger: stored.ledger, negotiation: stream).open(
                disclosure, under: key, event: event, ordinal: Int(clamping: stored.ordinal)) != nil
        }
    }
}
