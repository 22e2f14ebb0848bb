internal import ArgumentParser
internal import EventSourcing

/// The ledger that a command works in.
struct LedgerOptions: ParsableArguments {
    @Option(name: .customLong("ledger"), help: "Number of the ledger, from 1.")
    var number: Int32 = 1

    func validate() throws {
        guard number > 0 else { throw ValidationError("--ledger is a number from 1.") }
    }

    /// The ledger.
    var id: LedgerID { LedgerID(number) }
}
