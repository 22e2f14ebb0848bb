internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres
internal import Logging
internal import Transparency

/// `parley bench sign`: one round of a new notary over a whole ledger; prints the checkpoint.
struct BenchSignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: "Sign a whole ledger with a new key; print the checkpoint.")

    @Option(help: "Folder for key and state.")
    var directory: String

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var ledger: LedgerOptions

    func run() async throws {
        let settings = try await settingOptions.settings()
        try LogSetup.install(settings)
        let seed = String(UInt64.random(in: .min ... .max), radix: 36)
        guard let origin = KeyName("bench.example/\(seed)/\(ledger.id)") else {
            throw CommandFailure(.failed, "no origin")
        }
        try Notary.create(ledger: ledger.id, origin: origin, directory: directory)
        let session = NotarySession(
            configuration: try Composition.database(settings, role: nil), logger: Logger(label: "parley.bench"))
        session.start()
        do {
            let notary = try Notary(ledger: ledger.id, directory: directory, session: session)
            let round = try await notary.round()
            await session.shutdown()
            guard case .signed(let checkpoint, _) = round else { throw CommandFailure(.failed, "not signed: \(round)") }
            Terminal.result(bytes: checkpoint.bytes)
        } catch {
            await session.shutdown()
            throw error
        }
    }
}
