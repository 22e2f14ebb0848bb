internal import Bargaining
internal import Crypto
internal import EventSourcing

/// Writes the supervision case of a course through the service.
struct SupervisionWriter {
    private let cases: SupervisionCases
    private let ledger: LedgerID
    private let setting: SimulatedSetting
    /// The case, once it is open.
    private(set) var opened: StreamID?

    init(_ service: NegotiationService, in ledger: LedgerID, _ setting: SimulatedSetting) {
        cases = SupervisionCases(service)
        self.ledger = ledger
        self.setting = setting
    }

    /// Writes a step.
    ///
    /// - Parameters:
    ///   - negotiation: what the case is about.
    ///   - key: names the command.
    /// - Returns: the kinds of the events recorded now; `nil` where an earlier run recorded them.
    /// - Throws: ``SimulationRefusal`` for what the service does not record; its errors.
    mutating func write(
        _ step: SimulatedSupervision, by role: SimulatedRole, about negotiation: StreamID, key: String,
        at instant: Timestamp
    ) async throws -> [EventType]? {
        if case .clock = step {
            guard let opened else { return [] }
            let recorded = try await cases.recordDue(of: opened, in: ledger, at: instant)
            return Array(repeating: EventType(literal: "OpinionAnswerOverdue"), count: recorded)
        }
        let principal = Principal(id: setting.account(role), roles: role.roles, ledgers: [ledger])
        let address: StreamAddress = opened.map { .existing($0, in: ledger) } ?? .opened(in: ledger)
        let complete = try await cases.completion(at: address, for: principal)
        let people = [setting.account(.employerChief), setting.account(.authority)].filter { $0 != principal.id }
        let makeAct = makeAct(step, about: negotiation)
        let request = StreamRequest<SupervisionFamily>(
            principal: principal, address: address, people: people, idempotencyKey: key,
            fingerprint: Array(SHA256.hash(data: Array(key.utf8)))
        ) { complete(makeAct($0)) }
        while true {
            switch try await cases.service.perform(request) {
            case .recorded(let act):
                opened = act.stream
                return act.events.map(\.recorded.type)
            case .replayed(let act):
                opened = act.stream
                return nil
            case .busy: try Task.checkCancellation()
            case .rejected(let rejection): throw SimulationRefusal(reason: "\(rejection)")
            case let outcome: throw SimulationRefusal(reason: "\(outcome)")
            }
        }
    }

    private func makeAct(
        _ step: SimulatedSupervision, about negotiation: StreamID
    ) -> @Sendable (SeatResolver) -> SupervisionAct {
        let (setting, asksForDay) = (setting, asksForDay)
        let (employer, authority) = (setting.account(.employerChief), setting.account(.authority))
        return { seats in
            switch step {
            case .open(let cause, let subjects, let title, let commitment):
                .open(
                    SupervisionOpening(
                        title: title, union: setting.union, employer: setting.employer, subjects: subjects,
                        cause: cause,
                        link: SupervisionLink(negotiation: negotiation, commitment: commitment),
                        profile: setting.place.profile, timeZone: "Asia/Shanghai"),
                    addressee: seats.seat(of: employer))
            case .remind(let reference): .remind(SupervisionLetter(reference: reference))
            case .issueOpinion(let reference, let day):
                .issueOpinion(
                    OpinionDraft(
                        letter: SupervisionLetter(reference: reference), signedBy: .chair,
                        answerBy: asksForDay ? day : nil))
            case .answer(let stance, let day): .answer(stance, correctsBy: day)
            case .suggest(let ground, let reference, let name):
                .suggest(
                    ground, SupervisionLetter(reference: reference), authority: name,
                    addressee: seats.seat(of: authority))
            case .recordOutcome(let result, let reference):
                .recordOutcome(SupervisionOutcome(result: result, reference: reference))
            case .close(let closure): .close(closure)
            case .clock: .markAnswerOverdue
            }
        }
    }

    /// Whether the opinion names the day of the answer, because the law of the place does not.
    private var asksForDay: Bool {
        cases.negotiations.rulebook.profile(setting.place.profile, in: ledger)?.opinionAnswer == nil
    }
}
