internal import EventSourcing

/// The strong entity tag of a representation: the version of the shared stream, and a hash of what the representation
/// depends on besides it: `"17-9c0f2b7d11aa08e3"`.
enum EntityTag {
    /// The tag of a representation.
    ///
    /// - Parameters:
    ///   - version: Version of the negotiation shown.
    ///   - variant: Everything else that changes the bytes: operation, path, query, language, rights.
    static func text(_ version: StreamVersion, variant: String) -> String {
        "\"\(version.number)-\(String(fnv(variant.utf8), radix: 16))\""
    }

    /// The tag of a state as such, as after an act.
    static func text(_ version: StreamVersion) -> String { "\"\(version.number)\"" }

    /// Whether an `If-None-Match` field names a tag; weak tags compare equal (RFC 9110 §13.1.2).
    static func isNamed(_ tag: String, in field: String) -> Bool {
        field.split(separator: ",").contains { part in
            let text = part.trimmingSpaces
            return text == "*" || text == tag || text == "W/" + tag
        }
    }

    /// FNV-1a, 64 bits: distinguishes variants of one resource, protects nothing.
    private static func fnv(_ bytes: String.UTF8View) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
