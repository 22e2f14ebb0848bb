internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// The claims of a verified token, checked and mapped: `sub` names the account, `parley_roles` its roles,
/// `parley_ledgers` its ledgers.
struct TokenClaims: Sendable {
    /// Who the token speaks for.
    let principal: Principal
    /// Until when, without leeway.
    let expiresAt: Timestamp

    /// Checks claims.
    ///
    /// - Throws: ``CredentialFault`` for the first one that does not hold.
    init(_ claims: JSONObject, settings: TokenSettings, now: Timestamp) throws(CredentialFault) {
        let leeway = settings.leeway.components.seconds * 1_000_000
        guard let expires = Self.instant(claims["exp"]) else { throw .claimMissing }
        guard now.microseconds < expires.microseconds + leeway else { throw .expired }
        if let value = claims["nbf"] {
            guard let start = Self.instant(value) else { throw .claimMissing }
            guard start.microseconds - leeway <= now.microseconds else { throw .notYetValid }
        }
        guard claims["iss"] == .string(settings.issuer) else { throw .issuerUnknown }
        guard Self.names(settings.audience, claims["aud"]) else { throw .audienceOther }
        guard case .string(let subject) = claims["sub"], let id = PrincipalID(subject) else { throw .claimMissing }
        principal = Principal(
            id: id, roles: try Self.roles(claims["parley_roles"]), ledgers: try Self.ledgers(claims["parley_ledgers"]))
        expiresAt = expires
    }

    /// A NumericDate (RFC 7519 §2): seconds, a fraction is cut off.
    private static func instant(_ value: JSONValue?) -> Timestamp? {
        let seconds: Int64
        switch value {
        case .integer(let integer): seconds = integer
        case .number(let text):
            guard !text.utf8.contains(where: { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }),
                let whole = Int64(text.prefix { $0 != "." })
            else { return nil }
            seconds = whole
        default: return nil
        }
        guard (0...253_402_300_799).contains(seconds) else { return nil }
        return Timestamp(microseconds: seconds * 1_000_000)
    }

    private static func names(_ audience: String, _ value: JSONValue?) -> Bool {
        switch value {
        case .string: value == .string(audience)
        case .array(let values): values.contains(.string(audience))
        default: false
        }
    }

    /// Roles of other services among ours are passed over; none of ours is an error.
    private static func roles(_ value: JSONValue?) throws(CredentialFault) -> Set<Role> {
        guard case .array(let values) = value else { throw .claimMissing }
        var roles: Set<Role> = []
        for case .string(let name) in values {
            if let role = Role(rawValue: name) { roles.insert(role) }
        }
        guard !roles.isEmpty else { throw .claimMissing }
        return roles
    }

    private static func ledgers(_ value: JSONValue?) throws(CredentialFault) -> [LedgerID] {
        guard case .array(let values) = value, !values.isEmpty else { throw .claimMissing }
        var ledgers: [LedgerID] = []
        for value in values {
            guard case .integer(let number) = value, let ledger = Int32(exactly: number), ledger > 0 else {
                throw .claimMissing
            }
            ledgers.append(LedgerID(ledger))
        }
        return ledgers
    }
}
