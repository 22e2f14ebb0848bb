extension PostgresConfiguration {
    /// The keywords and values handed to `PQconnectStartParams`, sorted by keyword so that logs and tests are stable.
    var connectionKeywords: [(keyword: String, value: String)] {
        var all = keywords
        // A peer that vanished without a word is noticed within about half a minute.
        let keepAlive = [
            "keepalives": "1", "keepalives_idle": "10", "keepalives_interval": "5", "keepalives_count": "3",
            "tcp_user_timeout": "30000",
        ]
        all.merge(keepAlive) { configured, _ in configured }
        if let applicationName { all["application_name"] = applicationName }
        all["client_encoding"] = "UTF8"
        all["gssencmode"] = "disable"
        all["options"] = ([keywords["options"]].compactMap { $0 } + sessionOptions).joined(separator: " ")
        return all.sorted { $0.key < $1.key }.map { (keyword: $0.key, value: $0.value) }
    }

    /// The session's settings as `-c name=value` arguments of the server process.
    private var sessionOptions: [String] {
        var all = settings
        if let statementTimeout { all.append(("statement_timeout", statementTimeout.wholeMilliseconds)) }
        if let lockTimeout { all.append(("lock_timeout", lockTimeout.wholeMilliseconds)) }
        if let idleInTransactionTimeout {
            all.append(("idle_in_transaction_session_timeout", idleInTransactionTimeout.wholeMilliseconds))
        }
        all.append(("TimeZone", "UTC"))
        return all.map { "-c " + Self.escaped("\($0.0)=\($0.1)") }
    }

    /// The server splits `options` at white space unless a backslash precedes it.
    private static func escaped(_ option: String) -> String {
        var text = ""
        for character in option {
            if character.isWhitespace || character == "\\" { text.append("\\") }
            text.append(character)
        }
        return text
    }
}

extension Duration {
    /// Milliseconds rounded up, at least 1: the server reads 0 as "no limit".
    fileprivate var wholeMilliseconds: String {
        String(max(1, millisecondsRoundedUp))
    }
}
