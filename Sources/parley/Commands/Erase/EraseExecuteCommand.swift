internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService

/// `parley erase execute`: orders an erasure and carries it out.
struct EraseExecuteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "execute", abstract: "Order an erasure and carry it out; nothing stops it from here on.",
        discussion: "Interrupted anywhere it can be run again, and a running service carries it on.")

    @Argument(help: "The number of the erasure.")
    var number: Int

    @Option(help: "The office, court or authority that orders it; never a person.")
    var authority: String

    @Option(name: .customLong("as"), help: "The account that orders, of administration.")
    var account: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var settingOptions: SettingOptions

    func validate() throws {
        guard PrincipalID(account) != nil else { throw ValidationError("--as is an account of visible ASCII.") }
        guard number > 0 else { throw ValidationError("The number of an erasure is 1 or more.") }
        guard PartyName(authority) != nil else {
            throw ValidationError("--authority is a name of at most 300 letters.")
        }
    }

    func run() async throws {
        guard let name = PrincipalID(account), let authority = PartyName(authority) else { return }
        let progress = try await Composition.run(settingOptions, acts: true) { composition in
            let principal = Principal(id: name, roles: [.administrator], ledgers: [ledger.id])
            switch try await composition.service.orderErasure(number, authority, in: ledger.id, as: principal) {
            case .act(.recorded), .act(.rejected(.alreadyOrdered)): break
            case .act(.rejected(.alreadyExecuted)): return ErasureProgress.nothingToDo
            case .act(.rejected(.underHold(_, let hold))):
                throw CommandFailure(.badInput, "a hold of \(hold.authority) stands in the way")
            case .act(.rejected(.caseUnknown)), .act(.rejected(.alreadyRefused)):
                throw CommandFailure(.badInput, "there is no open erasure \(number) in ledger \(ledger.id)")
            case .act, .personUnknown, .beyondReach:
                throw CommandFailure(.failed, "nothing was recorded; try again")
            }
            return try await composition.erasing { try await $0.carryOut(number, in: ledger.id) }
        }
        switch progress {
        case .executed(let pieces): Terminal.result("erasure \(number) is done: \(pieces) pieces of content erased")
        case .heldElsewhere(let held):
            throw CommandFailure(.failed, "a hold in ledger \(held) stands in the way; it is carried on once that ends")
        case .nothingToDo: Terminal.result("erasure \(number) is done")
        }
    }
}
