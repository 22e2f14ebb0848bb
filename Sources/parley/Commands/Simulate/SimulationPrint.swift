internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// Tells what a simulation wrote, and how fast.
struct SimulationPrint {
    let options: SimulationOptions
    let ledger: LedgerID
    let tally: SimulationTally
    let elapsed: Duration

    /// Writes it to standard output.
    func print(asJSON: Bool) {
        guard !asJSON else {
            Terminal.result(json: object())
            return
        }
        Terminal.result("seed \(options.seed), \(options.from) to \(options.through), ledger \(ledger)")
        Terminal.result(
            "\(tally.negotiations) negotiations (\(tally.negotiationsThereBefore) there before), \(tally.acts) acts "
                + "(\(tally.actsThereBefore) there before), \(tally.eventCount) events, \(rate) a second")
        for (fate, count) in tally.fates.sorted(by: { $0.key < $1.key }) { Terminal.result("  \(fate): \(count)") }
        for (type, count) in kinds { Terminal.result("  \(type): \(count)") }
    }

    private var microseconds: Int64 {
        elapsed.components.seconds * 1_000_000 + elapsed.components.attoseconds / 1_000_000_000_000
    }

    private var rate: Int64 { tally.eventCount * 1_000_000 / max(1, microseconds) }

    private var kinds: [(type: String, count: Int64)] {
        tally.events.map { ($0.key.name, $0.value) }.sorted { $0.0 < $1.0 }
    }

    private func object() -> JSONWriter {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("seed", String(options.seed))
        writer.member("from", options.from.description)
        writer.member("to", options.through.description)
        writer.member("ledger", Int64(ledger.number))
        writer.member("negotiations", Int64(tally.negotiations))
        writer.member("negotiations_there_before", Int64(tally.negotiationsThereBefore))
        writer.member("acts", tally.acts)
        writer.member("acts_there_before", tally.actsThereBefore)
        writer.member("events", tally.eventCount)
        writer.member("failures", Int64(tally.failures))
        writer.member("microseconds", microseconds)
        writer.member("events_per_second", rate)
        writer.key("fates")
        writer.beginObject()
        for (fate, count) in tally.fates.sorted(by: { $0.key < $1.key }) { writer.member(fate, Int64(count)) }
        writer.endObject()
        writer.key("events_by_type")
        writer.beginObject()
        for (type, count) in kinds { writer.member(type, count) }
        writer.endObject()
        writer.endObject()
        return writer
    }
}
