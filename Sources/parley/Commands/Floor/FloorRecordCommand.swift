internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService

/// `parley floor record`: records a floor; it is never edited.
struct FloorRecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Record a statutory floor.",
        discussion: """
            Terms below it are recorded as ever and cannot be agreed. Running the command again with the same words records \
            nothing twice; another amount holds from a later day.
            """)

    @Option(help: "Where it holds: CN, CN-QH, CN-ZJ-NB.")
    var region: String

    @Option(help: "On which subject, such as wage or piece_rate.")
    var subject: String

    @Option(help: "The unit of the amount, such as CNY/hour.")
    var unit: String

    @Option(help: "The least amount allowed, such as 18.00.")
    var amount: String

    @Option(help: "The first day on which it holds, such as 2026-01-01.")
    var from: String

    @Option(help: "The notice or law that it rests on.")
    var source: String

    @Option(name: .customLong("as"), help: "The account that records, of a federation or of administration.")
    var account: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var settingOptions: SettingOptions

    func validate() throws {
        guard PrincipalID(account) != nil else { throw ValidationError("--as is an account of visible ASCII.") }
        guard ProfileID(region) != nil else { throw ValidationError("--region is a code such as CN-QH.") }
        guard Subject(rawValue: subject) != nil else {
            throw ValidationError("--subject is one of \(Subject.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        guard Bargaining.Unit(unit) != nil else { throw ValidationError("--unit is a unit such as CNY/hour.") }
        guard ExactDecimal(amount) != nil else { throw ValidationError("--amount is a decimal such as 18.00.") }
        guard LocalDay(from) != nil else { throw ValidationError("--from is a day such as 2026-01-01.") }
    }

    func run() async throws {
        guard let name = PrincipalID(account), let region = ProfileID(region), let subject = Subject(rawValue: subject),
            let unit = Bargaining.Unit(unit), let amount = ExactDecimal(amount), let from = LocalDay(from)
        else { return }
        let floor = StatutoryFloor(
            number: 0, region: region, subject: subject, unit: unit, amount: amount, from: from,
            source: .unnamed(source))
        let principal = Principal(id: name, roles: [.administrator], ledgers: [ledger.id])
        let outcome = try await Composition.run(settingOptions, acts: true) { composition in
            try await composition.service.record(floor, in: ledger.id, as: principal)
        }
        switch outcome {
        case .recorded(let act), .replayed(let act):
            Terminal.result("floor \(act.state.floors.count) is recorded in ledger \(ledger.id)")
        case .rejected(.alreadyRecorded(let number)):
            throw CommandFailure(
                .badInput, "floor \(number) is the same from that day; another amount holds from a later one")
        case .rejected(.amountNotAboveZero): throw CommandFailure(.badInput, "--amount is above zero")
        case .rejected(.wordsMalformed): throw CommandFailure(.badInput, "--source is a title of one line")
        case .rejected(.tooManyFloors):
            throw CommandFailure(.failed, "ledger \(ledger.id) holds the most floors it can")
        case .busy, .keyReused, .stale, .wouldRecord, .notVisible, .notPermitted, .closed:
            throw CommandFailure(.failed, "nothing was recorded; try again")
        }
    }
}
