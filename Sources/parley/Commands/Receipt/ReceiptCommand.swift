internal import ArgumentParser
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley receipt ID VERSION`: what a person keeps of an event, and the proof that it is in the log.
struct ReceiptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "Show the receipt of an event of a negotiation, and its proof once a checkpoint covers it.")

    @Argument(help: "The negotiation: its id, the beginning of it, or the id of a published history.")
    var id: String

    @Argument(help: "The version of the negotiation that the event made.")
    var version: Int

    @Flag(name: .customLong("final"), help: "Take no checkpoint but a final one.")
    var takesFinalOnly = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let (negotiation, proof) = try await Composition.run(settingOptions) { composition in
            let negotiation = try await composition.negotiation(named: id, in: ledger.id)
            let event = try await composition.service.event(
                of: negotiation, version: StreamVersion(Int64(version)), in: ledger.id,
                for: Operator.principal(in: ledger.id)
            ).value(of: id)
            let proof = try await composition.service.proofs?.proof(
                of: event.recorded, atLeast: takesFinalOnly ? .final : .provisional)
            return (negotiation, proof)
        }
        guard let proof else { throw CommandFailure(.failed, "the log keeps no leaves") }
        if output.json {
            var writer = JSONWriter()
            writer.beginObject()
            writer.member("negotiation_id", negotiation.description)
            ReceiptRendering.write(proof, to: &writer)
            writer.endObject()
            Terminal.result(json: writer)
        } else {
            Terminal.result("standing   \(proof.standing.rawValue)")
            Terminal.result("leaf       \(Hexadecimal.text(proof.receipt.leaf))")
            Terminal.result("leaf hash  \(Hexadecimal.text(proof.receipt.leafHash))")
            Terminal.result("salt       \(Hexadecimal.text(proof.receipt.salt))")
            if let file = proof.proof { Terminal.result("\n" + String(decoding: file, as: UTF8.self)) }
        }
    }
}
