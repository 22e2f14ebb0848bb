extension Procedure {
    /// A side asks for information, on items or on the whole.
    static func requestInformation(
        _ request: InformationRequest, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side = try Negotiation.side(of: seat)
        guard request.subject.isWellFormed else { throw .wordsMalformed }
        try Negotiation.requireOnce(request.items)
        for key in request.items { _ = try Negotiation.admittedItem(key, occasion.state) }
        let count = occasion.procedure.requests.count
        guard count < ProcedureLimits.maximumRequests else { throw .procedure(.tooManyRequests) }
        return [.informationRequested(number: count + 1, side: side, request)]
    }

    /// The other side gives what was asked for. A refusal can be made good later.
    static func discloseInformation(
        _ documents: [Title], for number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side = try Negotiation.side(of: seat)
        let asked = try request(number, for: side, occasion)
        guard asked.answer != .disclosed else { throw .procedure(.requestAnswered(number)) }
        guard !documents.isEmpty else { throw .procedure(.documentsMissing) }
        guard documents.count <= ProcedureLimits.maximumDocuments else { throw .procedure(.tooManyDocuments) }
        guard documents.allSatisfy(\.isWellFormed) else { throw .wordsMalformed }
        let timeliness = try disclosureTimeliness(of: number, by: side, occasion)
        return [.informationDisclosed(request: number, side: side, documents: documents, timeliness)]
    }

    /// The other side refuses.
    static func refuseInformation(
        _ number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side = try Negotiation.side(of: seat)
        let asked = try request(number, for: side, occasion)
        guard asked.answer == nil else { throw .procedure(.requestAnswered(number)) }
        return [.informationRefused(request: number, side: side)]
    }

    /// The employer side makes rules or an algorithm known, with their version.
    static func discloseRules(
        _ disclosure: RulesDisclosure, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side = try Negotiation.side(of: seat)
        guard side == .employer else { throw .procedure(.onlyTheEmployerSideMay) }
        try requireWellFormed(disclosure)
        guard occasion.procedure.rulesDisclosures.count < ProcedureLimits.maximumRulesDisclosures else {
            throw .procedure(.tooManyRulesDisclosures)
        }
        return [.rulesDisclosed(disclosure)]
    }

    /// Rules have a name and a version in plain words.
    static func requireWellFormed(_ rules: RulesDisclosure) throws(NegotiationRejection) {
        guard rules.title.isWellFormed, rules.version.isPlainWords,
            rules.version.hasScalars(upTo: Title.maximumScalars)
        else { throw .wordsMalformed }
    }

    private static func request(
        _ number: Int, for side: Side, _ occasion: Occasion
    ) throws(NegotiationRejection) -> RequestState {
        let requests = occasion.procedure.requests
        guard requests.indices.contains(number - 1) else { throw .procedure(.requestUnknown(number)) }
        guard requests[number - 1].side != side else { throw .procedure(.requestOfOwnSide(number)) }
        return requests[number - 1]
    }
}
