internal import ArgumentParser
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley key api create`: makes a key and shows it, once.
struct APIKeyCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make a key; its text is shown once and stored nowhere.")

    @Option(help: "The account, 1 to 128 visible ASCII characters.")
    var principal: String

    @Option(name: .customLong("role"), help: "A role; may be given several times.")
    var roles: [String]

    @Option(name: .customLong("ledger"), help: "A ledger; may be given several times, the first is used by default.")
    var ledgers: [Int32] = [1]

    @Option(help: "When it stops working, such as 2027-01-01T00:00:00Z; never by default.")
    var expiresAt: String?

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard PrincipalID(principal) != nil else {
            throw ValidationError("--principal is 1 to 128 visible ASCII characters.")
        }
        guard !roles.isEmpty, roles.allSatisfy({ Role(rawValue: $0) != nil }) else {
            throw ValidationError("--role is one of " + Role.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        }
        guard ledgers.allSatisfy({ (1...LedgerID.greatestShared).contains($0) }) else {
            throw ValidationError("--ledger is a number from 1 to \(LedgerID.greatestShared).")
        }
        guard expiresAt == nil || expiresAt.flatMap(TimestampText.parse) != nil else {
            throw ValidationError("--expires-at is a time such as 2027-01-01T00:00:00Z.")
        }
    }

    func run() async throws {
        guard let principal = PrincipalID(principal) else { throw CommandFailure(.usage, "malformed account") }
        let roles = Set(roles.compactMap(Role.init))
        let made = try await Composition.run(settingOptions) { composition in
            try await composition.apiKeys.create(
                principal: principal, roles: roles, ledgers: ledgers.map { LedgerID($0) },
                expiresAt: expiresAt.flatMap(TimestampText.parse))
        }
        if output.json {
            var writer = JSONWriter()
            writer.beginObject()
            writer.member("id", made.key.id)
            writer.member("token", made.token)
            writer.endObject()
            Terminal.result(json: writer)
        } else {
            Terminal.result(made.token)
            Terminal.say("key \(made.key.id) for \(principal.text); this text is shown once")
        }
    }
}
