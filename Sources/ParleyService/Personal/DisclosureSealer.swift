internal import Crypto
internal import EventSourcing
internal import StrictJSON
internal import Transparency

/// Seals and opens personal content beside an event.
///
/// The clear form is a disclosure of RFC 9901 §4.2: base64url of `[salt, name, value]`; the event's leaf commits to its
/// hash. Stored is AES-256-GCM under a key of the person in this negotiation, bound to its event and place.
struct DisclosureSealer: Sendable {
    private static let saltBytes = 32

    let ledger: LedgerID
    let negotiation: StreamID

    /// Seals one piece of content for an event.
    ///
    /// - Throws: what the cipher throws; nothing in practice.
    func seal(
        name: String, value: String, of subject: UUIDValue, under key: PersonKey, event: EventID, ordinal: Int
    ) throws -> Disclosure {
        var writer = JSONWriter(capacity: value.utf8.count + 128)
        writer.beginArray()
        let salt = SymmetricKey(size: .init(bitCount: 8 * Self.saltBytes)).withUnsafeBytes { [UInt8]($0) }
        writer.value(String(decoding: Base64URL.encode(salt), as: UTF8.self))
        writer.value(name)
        writer.value(value)
        writer.endArray()
        let clear = Base64URL.encode(writer.bytes)
        let box = try AES.GCM.seal(
            clear, using: key.disclosureKey(in: negotiation, of: ledger), authenticating: Self.place(event, ordinal))
        // Nonce, ciphertext, tag: `combined` is only missing for nonces of unusual length, and this one is not.
        let sealed = Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
        return Disclosure(subject: subject, leafHash: Commitment.disclosureLeafHash(clear), ciphertext: sealed)
    }

    /// Opens a disclosure; `nil` when the key, the place or the hash does not fit it.
    func open(
        _ disclosure: Disclosure, under key: PersonKey, event: EventID, ordinal: Int
    ) -> (name: String, value: String)? {
        clear(disclosure, under: key, event: event, ordinal: ordinal).flatMap(Self.content(ofClear:))
    }

    /// The clear form of a disclosure, to which the leaf commits; `nil` when the key, the place or the hash does not fit it.
    func clear(_ disclosure: Disclosure, under key: PersonKey, event: EventID, ordinal: Int) -> [UInt8]? {
        let clear: [UInt8]
        do {
            let box = try AES.GCM.SealedBox(combined: disclosure.ciphertext)
            clear = try [UInt8](
                AES.GCM.open(
                    box, using: key.disclosureKey(in: negotiation, of: ledger),
                    authenticating: Self.place(event, ordinal)))
        } catch {
            return nil
        }
        return Commitment.disclosureLeafHash(clear) == disclosure.leafHash ? clear : nil
    }

    /// Name and value of a clear form; `nil` where it is none.
    static func content(ofClear clear: [UInt8]) -> (name: String, value: String)? {
        guard let json = Base64URL.decode(clear) else { return nil }
        do {
            let parts = try JSONCursor(JSONReader.parse(json, limits: .storedEvent)).array(
                minimumCount: 3, maximumCount: 3)
            return (try parts[1].string(), try parts[2].string())
        } catch {
            return nil
        }
    }

    private static func place(_ event: EventID, _ ordinal: Int) -> [UInt8] {
        event.value.bytes + [UInt8(truncatingIfNeeded: ordinal >> 8), UInt8(truncatingIfNeeded: ordinal)]
    }
}
