/// Why a connection string cannot be used.
public struct PostgresConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What libpq said, without the quoted parts of the string, which may hold a password.
    public let reason: String

    /// One sentence for a person.
    public var description: String { "the database address cannot be read: \(reason)" }

    /// Makes an error from libpq's message.
    init(libpqMessage: String) {
        let message = PostgresError.singleLine(libpqMessage)
        // These two quote only the name of an option, which is what the operator has to correct.
        let isHarmless =
            message.hasPrefix("invalid connection option") || message.hasPrefix("invalid URI query parameter")
        reason = isHarmless ? message : Self.withoutQuotedParts(message)
    }

    private static func withoutQuotedParts(_ message: String) -> String {
        var isQuoted = false
        var kept = ""
        for character in message {
            if character == "\"" {
                isQuoted.toggle()
                kept += isQuoted ? "\"…" : "\""
            } else if !isQuoted {
                kept.append(character)
            }
        }
        return kept
    }
}
