/// Everything that can be configured. The raw value is the path in the YAML file; the flag, the variable and the name
/// in the secrets directory follow from it: `http.port`, `--http-port`, `PARLEY_HTTP_PORT`, `http-port`.
enum Setting: String, CaseIterable {
    case databaseURL = "database.url"
    case schemaDirectory = "schema.directory"
    case keyDirectory = "key.directory"
    case httpHost = "http.host"
    case httpPort = "http.port"
    case adminHost = "admin.host"
    case adminPort = "admin.port"
    case drainSeconds = "drain.seconds"
    case readRate = "read.rate"
    case writeRate = "write.rate"
    case cursorSecret = "cursor.secret"
    case notaryDirectory = "notary.directory"
    case notaryPolicy = "notary.policy"
    case notaryOrigin = "notary.origin"
    case jwtIssuer = "jwt.issuer"
    case jwtAudience = "jwt.audience"
    case jwtKeys = "jwt.keys"
    case headsSeconds = "heads.seconds"
    case logLevel = "log.level"
    case logFormat = "log.format"

    /// The name in secrets directories and in `config show`: `http-port`.
    var name: String { String(rawValue.map { $0 == "." ? "-" : $0 }) }

    /// The environment variable: `PARLEY_HTTP_PORT`.
    var variable: String { Self.variablePrefix + String(rawValue.map { $0 == "." ? "_" : $0 }).uppercased() }

    /// The path in the YAML file, one word a level.
    var path: [String] { rawValue.split(separator: ".").map(String.init) }

    /// How the name of every variable of Parley begins.
    static let variablePrefix = "PARLEY_"

    /// Whether its value must not be shown.
    var isSecret: Bool {
        switch self {
        case .databaseURL, .cursorSecret: true
        default: false
        }
    }

    /// What holds where nothing is configured; `nil` where there is nothing sensible.
    var defaultValue: String? {
        switch self {
        case .databaseURL, .cursorSecret, .jwtIssuer, .jwtAudience, .jwtKeys, .schemaDirectory,
            .notaryDirectory, .notaryPolicy, .notaryOrigin:
            nil
        case .keyDirectory: ".parley/person-keys"
        case .httpHost, .adminHost: "127.0.0.1"
        case .httpPort: "8080"
        case .adminPort: "9090"
        case .drainSeconds: "5"
        case .readRate: "200"
        case .writeRate: "50"
        case .headsSeconds: "60"
        case .logLevel: "info"
        case .logFormat: "auto"
        }
    }

    /// One line for `config show` and the documentation.
    var explanation: String {
        switch self {
        case .databaseURL: "PostgreSQL 15 or later, as a libpq address"
        case .schemaDirectory: "folder with the SQL files (default: Schema here or above the binary)"
        case .keyDirectory: "folder with the keys of people; keep it apart from the database and back it up apart"
        case .httpHost: "address the API listens on"
        case .httpPort: "port the API listens on"
        case .adminHost: "address of /livez, /readyz and /metrics"
        case .adminPort: "port of /livez, /readyz and /metrics"
        case .drainSeconds: "seconds between not ready and closing, at shutdown"
        case .readRate: "reads a second one principal can keep up, ten times as many at once; 0 for no limit"
        case .writeRate: "acts a second one principal can keep up, ten times as many at once; 0 for no limit"
        case .cursorSecret: "signs list cursors; set the same for several processes (default: made at start)"
        case .notaryDirectory: "folder with state and keys of the notary; with it, serve signs the ledgers"
        case .notaryPolicy: "tlog-policy file: whose cosignatures make a checkpoint final"
        case .notaryOrigin: "what origins of new ledgers begin with; without it keys are made by hand"
        case .jwtIssuer: "required iss of access tokens"
        case .jwtAudience: "required aud of access tokens"
        case .jwtKeys: "JWKS of the issuer: path of a file or https address"
        case .headsSeconds:
            "seconds between two records of how far every stream went, where anything was recorded; 0 for none"
        case .logLevel: "trace, debug, info, notice, warning, error or critical"
        case .logFormat: "json, text, or auto: text on a terminal"
        }
    }
}
