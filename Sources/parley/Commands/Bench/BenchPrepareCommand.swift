internal import ArgumentParser
internal import EventSourcing
internal import ParleyService

/// `parley bench prepare`: opens negotiations; prints an API key and then one negotiation a line.
struct BenchPrepareCommand: AsyncParsableCommand {
    private static let callers = 256

    static let configuration = CommandConfiguration(
        commandName: "prepare", abstract: "Open negotiations; print an API key, then one negotiation a line.")

    @Option(help: "How many negotiations.")
    var negotiations = 1_000

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var progressOptions: ProgressOptions

    func run() async throws {
        let (token, opened) = try await Composition.run(settingOptions, acts: true) { composition in
            let acts = try BenchAct(ledger: ledger.id)
            let token = try await composition.apiKeys.create(
                principal: acts.employer.id, roles: acts.employer.roles, ledgers: [ledger.id], expiresAt: nil
            ).token
            let load = BenchLoad(service: composition.service, acts: acts, callers: Self.callers)
            let display = ProgressDisplay("negotiations", mode: progressOptions.progress)
            let run = String(UInt64.random(in: .min ... .max), radix: 36)
            let opened = try await load.open(negotiations, run: run, progress: display)
            display.finish()
            return (token, opened)
        }
        Terminal.result(token)
        for negotiation in opened { Terminal.result(negotiation.description) }
    }
}
