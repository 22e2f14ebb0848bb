internal import Bargaining
internal import Crypto
internal import EventSourcing

/// Writes a course through the service, act by act, as its people would.
struct CourseWriter {
    let service: NegotiationService
    let ledger: LedgerID
    /// What the keys of the simulation begin with.
    let name: String
    let course: SimulatedCourse
    private(set) var tally = SimulationTally()
    /// The negotiations of the rounds and their states after the last act.
    private var negotiations: [Int: StreamID] = [:]
    private var states: [Int: NegotiationState] = [:]
    private var supervision: SupervisionWriter

    /// - Parameter invited: the first negotiation, where a campaign has opened it.
    init(
        _ course: SimulatedCourse, named name: String, to service: NegotiationService, in ledger: LedgerID,
        invited: StreamID?
    ) {
        self.service = service
        self.ledger = ledger
        self.name = name
        self.course = course
        supervision = SupervisionWriter(service, in: ledger, course.setting)
        negotiations[0] = invited
    }

    /// Writes every step; one that an earlier run wrote is answered with what it wrote. What the service does not record ends the
    /// course and is noted.
    ///
    /// - Throws: errors of the service.
    mutating func write() async throws {
        do {
            try await writeSteps()
        } catch let fault as SimulationFault {
            tally.note(fault)
        }
    }

    private mutating func writeSteps() async throws {
        tally.negotiations = course.fates.count
        for fate in course.fates { tally.fates[fate.rawValue, default: 0] += 1 }
        if try await isWritten() {
            tally.negotiationsThereBefore = course.fates.count
            return
        }
        // What a campaign has opened is not opened again.
        for step in course.steps.dropFirst(negotiations[0] == nil ? 0 : 1) {
            try await SimulatedServiceClock.at(step.instant) { try await perform(step) }
        }
    }

    /// The kinds of the events of an invitation with so many items.
    static func typesOfInvitation(_ items: Int) -> [EventType] {
        ["NegotiationOpened", "RepresentativeAppointed", "ChiefDesignated", "InvitationIssued"].compactMap {
            EventType($0)
        }
            + Array(repeating: EventType(literal: "AgendaItemProposed"), count: items)
    }

    /// Whether an earlier run wrote the last act of a person.
    private func isWritten() async throws -> Bool {
        guard let last = course.steps.last(where: { !$0.act.isOfTheClock }) else { return true }
        let command = CommandIdentity.command(
            ledger: ledger, principal: course.setting.account(last.role), key: key(of: last))
        return try await service.log.receipt(of: command, in: ledger) != nil
    }

    private mutating func perform(_ step: SimulatedStep) async throws {
        if case .clock = step.act {
            guard let negotiation = negotiations[step.round] else { return }
            try await sweep(negotiation, step)
            return
        }
        if case .supervise(let part) = step.act {
            try await supervise(part, step)
            return
        }
        let request = try request(step)
        while true {
            switch try await service.perform(request) {
            case .recorded(let act):
                tally.acts += 1
                tally.note(act.events.map(\.recorded.type))
                note(act, step)
                return
            case .replayed(let act):
                tally.actsThereBefore += 1
                note(act, step)
                return
            case .busy: try Task.checkCancellation()
            case .rejected(let rejection): throw fault(step, "\(rejection)")
            case let outcome: throw fault(step, "\(outcome)")
            }
        }
    }

    private mutating func supervise(_ part: SimulatedSupervision, _ step: SimulatedStep) async throws {
        guard let negotiation = negotiations[step.round] else { throw fault(step, "no negotiation") }
        do {
            let types = try await supervision.write(
                part, by: step.role, about: negotiation, key: key(of: step), at: step.instant)
            if let types {
                tally.acts += types.isEmpty ? 0 : 1
                tally.note(types)
            } else {
                tally.actsThereBefore += 1
            }
        } catch let refusal as SimulationRefusal {
            throw fault(step, refusal.reason)
        }
    }

    private mutating func note(_ act: RecordedAct, _ step: SimulatedStep) {
        negotiations[step.round] = act.negotiation
        states[step.round] = act.state
    }

    /// Records what time has made due by the day of the step.
    private mutating func sweep(_ negotiation: StreamID, _ step: SimulatedStep) async throws {
        let recorded = try await service.recordDue(of: negotiation, in: ledger, at: step.instant)
        guard recorded > 0 else { return }
        let last = try await service.log.lastVersion(of: negotiation, in: ledger)
        let events = try await service.log.events(
            of: negotiation, in: ledger, after: StreamVersion(last.number - Int64(recorded)), limit: recorded)
        tally.acts += Int64(recorded)
        tally.note(events.map(\.type))
    }

    private func request(_ step: SimulatedStep) throws -> ActRequest {
        let setting = course.setting
        let principal = Principal(
            id: setting.account(step.role), roles: step.role.roles, ledgers: [ledger])
        let key = key(of: step)
        return ActRequest(
            principal: principal, ledger: ledger, negotiation: negotiations[step.round], intent: try intent(step),
            remark: step.remark, idempotencyKey: key, fingerprint: Array(SHA256.hash(data: Array(key.utf8))))
    }

    private func key(of step: SimulatedStep) -> String { "\(name)-\(course.number)-\(step.number)" }

    /// The intent of a step, with what a plan cannot know put in.
    private func intent(_ step: SimulatedStep) throws -> ActIntent {
        let setting = course.setting
        func naming(
            _ role: SimulatedRole, _ makeAct: @escaping @Sendable (SeatID) -> NegotiationAct
        ) -> ActIntent {
            let person = setting.account(role)
            return ActIntent(people: [person], answersState: false) { makeAct($0.seat(of: person)) }
        }
        switch step.act {
        case .invite(let opening, let items, let side):
            let addressee = setting.account(side == .labour ? .employerChief : .labourChief)
            // Everybody who will have a seat is named at once, so that they can be found by one write.
            let people = SimulatedRole.allCases.map { setting.account($0) }.filter { $0 != setting.account(step.role) }
            return ActIntent(people: people, answersState: false) { seats in
                .issueInvitation(opening, side: side, party: nil, items: items, addressee: seats.seat(of: addressee))
            }
        case .act(let act): return ActIntent(answersState: false) { _ in act }
        case .appoint(let role): return naming(role) { .appointRepresentative($0, party: nil) }
        case .appointRecorder: return naming(.recorder) { .state(.appointRecorder($0)) }
        case .appointMediator: return naming(.mediator) { .state(.appointMediator($0)) }
        case .admit(let role, let office): return naming(role) { .procedure(.admitOfficial($0, office)) }
        case .attendance(let session, let roles):
            let people = roles.map { setting.account($0) }
            return ActIntent(people: people, answersState: false) { seats in
                .procedure(
                    .session(
                        .recordAttendance(Attendance(session: session, present: people.map { seats.seat(of: $0) }))))
            }
        case .signDraft(let number):
            return try known(hash(step), step) { .procedure(.signDraft(number, $0)) }
        case .signAgreement(let number):
            return try known(hash(step), step) { .procedure(.signAgreement(number, $0)) }
        case .signConciliation(let number):
            let agreement = states[step.round]?.procedure.disputes.conciliations.last?.agreement
            return try known(agreement?.textHash, step) {
                .procedure(.dispute(.signConciliationAgreement(number, $0)))
            }
        case .noteNextRound(let round):
            return try known(negotiations[round], step) { .procedure(.life(.noteNextRound(Successor($0)))) }
        case .recordSupersession(let round):
            return try known(negotiations[round], step) { .procedure(.life(.recordSupersession(Successor($0)))) }
        case .clock, .supervise: throw fault(step, "no act of the negotiation")
        }
    }

    private func hash(_ step: SimulatedStep) -> ContentHash? {
        states[step.round]?.procedure.currentDraft?.draft.plan.textHash
    }

    /// An intent that needs something which an earlier step has made.
    private func known<Value: Sendable>(
        _ value: Value?, _ step: SimulatedStep, _ makeAct: @escaping @Sendable (Value) -> NegotiationAct
    ) throws -> ActIntent {
        guard let value else { throw fault(step, "an earlier step made nothing to answer") }
        return ActIntent(answersState: false) { _ in makeAct(value) }
    }

    private func fault(_ step: SimulatedStep, _ reason: String) -> SimulationFault {
        .refused(course: course.number, step: step.number, act: "\(step.act)", reason: reason)
    }
}
