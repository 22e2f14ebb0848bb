import Bargaining

extension FactGenerator {
    /// A random fact of a dispute.
    mutating func disputeFact() -> DisputeFact {
        switch number(0...8) {
        case 7:
            .tripartiteMeetingHeld(
                number: number(1...9),
                TripartiteMeeting(
                    conciliation: maybe { $0.number(1...9) }, minutesHash: hash(),
                    followUps: many(0...3) {
                        .init(task: $0.title(), owner: $0.pick(DueParty.allCases), due: $0.maybe { $0.day() })
                    }), on: day())
        case 8:
            .arbitrationRequested(
                ArbitrationRequest(
                    number: number(1...9), claimant: pick(ArbitrationRequest.Claimant.allCases),
                    items: many(0...3) { $0.key() }, day: day()))
        case 0:
            .conciliationRequested(
                ConciliationRequest(
                    number: number(1...9), side: side(), items: many(0...3) { $0.key() },
                    application: maybe { $0.timeliness() }, start: maybe { $0.clock() }))
        case 1: .conciliationOpenedOfOwnMotion(number: number(1...9), items: many(0...3) { $0.key() })
        case 2:
            .conciliationAccepted(
                number: number(1...9), on: day(), clock: maybe { $0.clock() }, maybe { $0.timeliness() })
        case 3: .conciliationExtended(number: number(1...9), on: day(), clock: clock())
        case 4:
            .conciliationAgreementDrafted(
                number: number(1...9),
                ConciliationAgreement(textHash: hash(), openItems: many(0...3) { $0.key() }))
        case 5: .conciliationAgreementSigned(number: number(1...9), side: side(), hash(), on: day())
        default:
            .conciliationClosed(
                number: number(1...9),
                ConciliationClosure(
                    cause: pick(ConciliationClosure.Cause.allCases), openItems: many(0...3) { $0.key() }, day: day(),
                    timeliness: maybe { $0.timeliness() }))
        }
    }
}
