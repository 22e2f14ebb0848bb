internal import ArgumentParser
internal import EventSourcing
internal import Foundation
internal import StrictJSON

/// `parley bench append`: offers through the service from many callers, as fast as they are recorded.
struct BenchAppendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "append", abstract: "Record offers from many callers at once; print how many a second.")

    @Option(help: "File written by bench prepare.")
    var input: String

    @Option(help: "How many callers.")
    var callers = 1_024

    @Option(help: "For how many seconds.")
    var seconds: Int?

    @Option(help: "How many offers at most.")
    var appends: Int?

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard seconds != nil || appends != nil else { throw ValidationError("Give --seconds or --appends.") }
    }

    func run() async throws {
        guard let text = FileManager.default.contents(atPath: input) else {
            throw CommandFailure(.badInput, "cannot read \(input)")
        }
        let negotiations = String(decoding: text, as: UTF8.self).split(separator: "\n").dropFirst()
            .compactMap { UUIDValue($0).map { StreamID($0) } }
        guard !negotiations.isEmpty else { throw CommandFailure(.badInput, "\(input) names no negotiation") }
        let (done, elapsed) = try await Composition.run(settingOptions, acts: true) { composition in
            let load = BenchLoad(
                service: composition.service, acts: try BenchAct(ledger: ledger.id), callers: callers)
            let run = String(UInt64.random(in: .min ... .max), radix: 36)
            // Warms connections and prepared statements, waits out the lease, and brings every negotiation into memory.
            _ = try await load.offer(
                in: negotiations, atMost: max(callers, negotiations.count), until: nil, run: run + "-warm")
            let start = ContinuousClock.now
            let done = try await load.offer(
                in: negotiations, atMost: appends ?? .max, until: seconds.map { start + .seconds($0) }, run: run)
            return (done, ContinuousClock.now - start)
        }
        report(done: done, elapsed: elapsed)
    }

    private func report(done: Int, elapsed: Duration) {
        let microseconds = elapsed.components.seconds * 1_000_000 + elapsed.components.attoseconds / 1_000_000_000_000
        let rate = Int64(done) * 1_000_000 / max(1, microseconds)
        if output.json {
            var writer = JSONWriter()
            writer.beginObject()
            writer.member("appends", Int64(done))
            writer.member("microseconds", microseconds)
            writer.member("appends_per_second", rate)
            writer.endObject()
            Terminal.result(json: writer)
        } else {
            Terminal.result("\(done) offers, \(rate) a second")
        }
    }
}
