/// Where the server is, who connects, and the settings every session starts with.
///
/// Every session also gets `client_encoding=UTF8`, `gssencmode=disable` (a GSS attempt costs a tenth of a second per
/// connection) and `TimeZone=UTC`; these three cannot be changed.
public struct PostgresConfiguration: Sendable {
    /// libpq connection keywords and their values, such as `host`, `port`, `dbname`, `user`, `sslmode`.
    ///
    /// What is absent here libpq takes from its environment variables, service and password files.
    public var keywords: [String: String]
    /// The name the session shows in `pg_stat_activity`. Default: what ``keywords`` or the environment say.
    public var applicationName: String?
    /// How long one attempt to connect may take. Default: 5 s.
    public var connectTimeout: Duration
    /// The server's `statement_timeout`. Default: nil, the server's own.
    public var statementTimeout: Duration?
    /// The server's `lock_timeout`. Default: nil, the server's own.
    public var lockTimeout: Duration?
    /// The server's `idle_in_transaction_session_timeout`. Default: nil, the server's own.
    public var idleInTransactionTimeout: Duration?
    /// Further server settings of the session, such as `("jit", "off")`, in order.
    public var settings: [(String, String)]

    /// Makes a configuration from libpq's keywords.
    public init(
        keywords: [String: String] = [:],
        applicationName: String? = nil,
        connectTimeout: Duration = .seconds(5),
        statementTimeout: Duration? = nil,
        lockTimeout: Duration? = nil,
        idleInTransactionTimeout: Duration? = nil,
        settings: [(String, String)] = []
    ) {
        self.keywords = keywords
        self.applicationName = applicationName
        self.connectTimeout = connectTimeout
        self.statementTimeout = statementTimeout
        self.lockTimeout = lockTimeout
        self.idleInTransactionTimeout = idleInTransactionTimeout
        self.settings = settings
    }

    /// Makes a configuration for one server; what is nil libpq fills from its environment.
    ///
    /// `host` is a name, an address, or a directory that holds a unix socket.
    public init(
        host: String?, port: Int? = nil, database: String? = nil, user: String? = nil, password: String? = nil
    ) {
        var keywords: [String: String] = [:]
        keywords["host"] = host
        keywords["port"] = port.map(String.init)
        keywords["dbname"] = database
        keywords["user"] = user
        keywords["password"] = password
        self.init(keywords: keywords)
    }

    /// The name of the database, if the configuration names one.
    public var database: String? {
        get { keywords["dbname"] }
        set { keywords["dbname"] = newValue }
    }
}

extension PostgresConfiguration: CustomStringConvertible {
    /// Host, port, database and user; never the password.
    public var description: String {
        ["host", "port", "dbname", "user"]
            .compactMap { name in keywords[name].map { "\(name)=\($0)" } }
            .joined(separator: " ")
    }
}
