internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres

/// `parley bench fill`: lets a log grow to a number of events, by the same acts as the other benchmarks.
struct BenchFillCommand: AsyncParsableCommand {
    private static let callers = 512
    /// How many offers a negotiation gets, on average.
    private static let offersEach = 200

    static let configuration = CommandConfiguration(
        commandName: "fill", abstract: "Let the log grow to a number of events.")

    @Option(help: "To how many events the log grows.")
    var events: Int

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var progressOptions: ProgressOptions

    func run() async throws {
        let total = try await Composition.run(settingOptions, acts: true) { composition in
            let load = BenchLoad(
                service: composition.service, acts: try BenchAct(ledger: ledger.id), callers: Self.callers)
            let run = String(UInt64.random(in: .min ... .max), radix: 36)
            let display = ProgressDisplay("events", mode: progressOptions.progress)
            let opened = try await load.open(
                max(1, events / Self.offersEach), run: run, progress: ProgressDisplay("negotiations", mode: .none))
            let head = try await composition.store.head(of: ledger.id).position.number
            _ = try await load.offer(
                in: opened, atMost: max(0, events - Int(head)), until: nil, run: run, progress: display)
            display.finish()
            return try await composition.store.head(of: ledger.id).position.number
        }
        Terminal.result("the log holds \(total) events")
    }
}
