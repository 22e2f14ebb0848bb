internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import EventStorePostgres
internal import ParleyService

/// `parley erase request`: asks that the content of a person be erased.
struct EraseRequestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: "Ask that the content of a person be erased; it is masked from here on.",
        discussion: "The record names nobody: the account is replaced by a pseudonym.")

    @Argument(help: "The account of the person.")
    var person: String

    @Option(help: "Why: purpose_ended, retention_ended, consent_withdrawn, unlawful_processing, legal_obligation.")
    var basis: String

    @Option(help: "The office, court or authority that answers for it; never a person.")
    var authority: String

    @Option(name: .customLong("as"), help: "The account that asks, of administration.")
    var account: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var settingOptions: SettingOptions

    func validate() throws {
        guard PrincipalID(account) != nil else { throw ValidationError("--as is an account of visible ASCII.") }
        guard PrincipalID(person) != nil else { throw ValidationError("The person is an account of visible ASCII.") }
        guard ErasureBasis(rawValue: basis) != nil else {
            throw ValidationError(
                "--basis is one of \(ErasureBasis.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        guard PartyName(authority) != nil else {
            throw ValidationError("--authority is a name of at most 300 letters.")
        }
    }

    func run() async throws {
        guard let name = PrincipalID(account), let person = PrincipalID(person),
            let basis = ErasureBasis(rawValue: basis), let authority = PartyName(authority)
        else { return }
        let outcome = try await Composition.run(settingOptions, acts: true) { composition in
            let ledgers = try await composition.store.ledgers().map(\.id).filter { !$0.isCompanion }
            return try await composition.service.requestErasure(
                of: person, basis, authority, in: ledger.id,
                as: Principal(id: name, roles: [.administrator], ledgers: ledgers))
        }
        switch outcome {
        case .act(.recorded(let act)):
            Terminal.result("erasure \(act.state.cases.count) is asked for in ledger \(ledger.id)")
        case .act(.rejected(.alreadyRequested(let number))):
            throw CommandFailure(.badInput, "erasure \(number) of this person is open already")
        case .act(.rejected(.wordsMalformed)): throw CommandFailure(.badInput, "--authority is a name of one line")
        case .personUnknown: throw CommandFailure(.badInput, "there is no key of that account: nothing to erase")
        case .act, .beyondReach: throw CommandFailure(.failed, "nothing was recorded; try again")
        }
    }
}
