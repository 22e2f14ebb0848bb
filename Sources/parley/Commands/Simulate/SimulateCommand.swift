internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import EventStorePostgres
internal import ParleyService

/// `parley simulate`: a realistic federation from a seed, through the same rules and the same append as everything else.
struct SimulateCommand: AsyncParsableCommand {
    private static let defaultNegotiations = 2_000
    private static let defaultCallers = 256

    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Write a simulated federation into a ledger: for demonstrations, benchmarks and load tests.",
        discussion: """
            Parties and people are invented; places, law and procedure are real. The same seed and period give the same \
            content. Running the command again goes on where it stopped and doubles nothing; with more negotiations it \
            adds to them. Never for real ledgers: nothing can be taken out of one.
            """)

    @OptionGroup var ledger: LedgerOptions

    @Option(help: "The number that all choices follow from.")
    var seed: UInt64 = 1

    @Option(help: "At least how many negotiations (default: \(defaultNegotiations)).")
    var negotiations: Int?

    @Option(help: "At least about how many events, instead of --negotiations.")
    var events: Int64?

    @Option(name: .customLong("from"), help: "The first day of what happens.")
    var first = "2023-01-01"

    @Option(name: .customLong("to"), help: "The last day.")
    var last = "2026-06-30"

    @Option(help: "How many negotiations are written at a time.")
    var callers = defaultCallers

    @Flag(help: "Create the ledger if it is not there.")
    var createLedger = false

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var progressOptions: ProgressOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard negotiations == nil || events == nil else {
            throw ValidationError("Give --negotiations or --events, not both.")
        }
        guard (1...SimulationOptions.maximumNegotiations).contains(negotiations ?? 1) else {
            throw ValidationError("--negotiations is 1 to \(SimulationOptions.maximumNegotiations).")
        }
        guard (1...SimulationOptions.maximumEvents).contains(events ?? 1) else {
            throw ValidationError("--events is 1 to \(SimulationOptions.maximumEvents).")
        }
        guard (1...SimulationOptions.maximumCallers).contains(callers) else {
            throw ValidationError("--callers is 1 to \(SimulationOptions.maximumCallers).")
        }
        guard let from = LocalDay(first), let through = LocalDay(last) else {
            throw ValidationError("--from and --to are days, such as 2023-01-01.")
        }
        guard from.days(until: through) >= SimulationOptions.minimumDays else {
            throw ValidationError("--to is at least \(SimulationOptions.minimumDays) days after --from.")
        }
    }

    func run() async throws {
        guard let from = LocalDay(first), let through = LocalDay(last) else { return }
        let options = SimulationOptions(
            seed: seed, volume: events.map { .events($0) } ?? .negotiations(negotiations ?? Self.defaultNegotiations),
            from: from, through: through, callers: callers)
        let (tally, elapsed) = try await Composition.run(settingOptions, acts: true) { composition in
            if createLedger { try await composition.store.createLedger(ledger.id, name: "Parley simulation") }
            let simulation = FederationSimulation(
                composition.simulationService(callers: callers), in: ledger.id, options)
            let display = ProgressDisplay("simulate", mode: progressOptions.progress)
            let start = ContinuousClock.now
            let tally = try await simulation.run { tally in
                switch options.volume {
                case .negotiations(let count): display.show(done: Int64(tally.negotiations), of: Int64(count))
                case .events(let count): display.show(done: tally.eventCount, of: count)
                }
            }
            display.finish()
            return (tally, ContinuousClock.now - start)
        }
        SimulationPrint(options: options, ledger: ledger.id, tally: tally, elapsed: elapsed).print(asJSON: output.json)
        guard tally.failures == 0 else {
            for fault in tally.faults { Terminal.say("\(fault)") }
            throw CommandFailure(.failed, "\(tally.failures) courses were not written to their end")
        }
    }
}
