internal import Crypto
public import EventSourcing

/// The secret of one person: everything by which the log could know them is made from it.
///
/// Destroying it makes their pseudonyms meaningless and their disclosures unreadable (DESIGN §7.2).
public struct PersonKey: Sendable {
    /// How many bytes it has.
    static let byteCount = 32

    private static let seatDomain = Array("parley/seat/v1".utf8)
    private static let participantDomain = Array("parley/participant/v1".utf8)
    private static let readerDomain = Array("parley/reader/v1".utf8)
    private static let accountDomain = Array("parley/account/v1".utf8)
    private static let accountNameDomain = Array("parley/account-name/v1".utf8)
    private static let disclosureDomain = Array("parley/disclosure/v1".utf8)

    let key: SymmetricKey

    /// A random key.
    init() {
        key = SymmetricKey(size: .bits256)
    }

    /// A key from its 32 bytes; `nil` for any other count.
    init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        key = SymmetricKey(data: bytes)
    }

    var bytes: [UInt8] { key.withUnsafeBytes { [UInt8]($0) } }

    /// The person's pseudonym in one negotiation: UUIDv8 of HMAC-SHA256(key, `parley/seat/v1` ‖ ledger ‖ negotiation).
    public func pseudonym(in negotiation: StreamID, of ledger: LedgerID) -> UUIDValue {
        var code = HMAC<SHA256>(key: key)
        code.update(data: Self.seatDomain)
        code.update(data: ledger.bytes + negotiation.value.bytes)
        return UUIDValue(hash: code.finalize())
    }

    /// The person's name in the index of who takes part where: UUIDv8 of HMAC-SHA256(key, `parley/participant/v1` ‖
    /// ledger). It never enters an event.
    func participant(in ledger: LedgerID) -> UUIDValue {
        var code = HMAC<SHA256>(key: key)
        code.update(data: Self.participantDomain)
        code.update(data: ledger.bytes)
        return UUIDValue(hash: code.finalize())
    }

    /// The person's name in the list of what auditors read: UUIDv8 of HMAC-SHA256(key, `parley/reader/v1` ‖ ledger). Apart
    /// from ``participant(in:)``, so that it leads to no seat.
    func reader(in ledger: LedgerID) -> UUIDValue {
        var code = HMAC<SHA256>(key: key)
        code.update(data: Self.readerDomain)
        code.update(data: ledger.bytes)
        return UUIDValue(hash: code.finalize())
    }

    /// The person's name beside their API keys: UUIDv8 of HMAC-SHA256(key, `parley/account/v1`). It never enters an event.
    var account: UUIDValue {
        var code = HMAC<SHA256>(key: key)
        code.update(data: Self.accountDomain)
        return UUIDValue(hash: code.finalize())
    }

    /// The key of the person's account name: HKDF-SHA256 (RFC 5869) without salt.
    var accountNameKey: SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, info: Self.accountNameDomain, outputByteCount: Self.byteCount)
    }

    /// The key of the person's disclosures in one negotiation: HKDF-SHA256 (RFC 5869) without salt.
    func disclosureKey(in negotiation: StreamID, of ledger: LedgerID) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key,
            info: Self.disclosureDomain + ledger.bytes + negotiation.value.bytes,
            outputByteCount: Self.byteCount)
    }
}
