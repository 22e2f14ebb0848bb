internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres
internal import Logging
internal import Transparency

/// `parley key notary freeze LEDGER`: the last checkpoint of a log.
struct NotaryKeyFreezeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "freeze", abstract: "Sign a ledger for the last time under its origin.",
        discussion: """
            Stop the notary of this folder first. What is printed is the last checkpoint, which is also kept in the folder; \
            nothing is signed under this origin again. Continue with parley key notary rotate.
            """)

    @Argument(help: "The ledger.")
    var ledger: Int32

    @OptionGroup var notaryOptions: NotaryOptions
    @OptionGroup var settingOptions: SettingOptions

    func run() async throws {
        let settings = try await settingOptions.settings(notaryOptions.flags)
        try LogSetup.install(settings)
        let checkpoint = try await NotaryKeyDesk(settings).withNotary(of: LedgerID(ledger)) { notary in
            try await notary.freeze()
        }
        Terminal.result(String(decoding: checkpoint.bytes.dropLast(), as: UTF8.self))
    }
}
