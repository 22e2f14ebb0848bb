extension Procedure {
    /// The authority draws up what came of a conciliation, or draws it up anew: signatures do not carry over.
    static func draftConciliationAgreement(
        _ agreement: ConciliationAgreement, of number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [DisputeFact] {
        try require(.authority, seat)
        let conciliation = try acceptedConciliation(number, occasion)
        try Negotiation.requireOnce(agreement.openItems)
        for key in agreement.openItems { _ = try Negotiation.admittedItem(key, occasion.state) }
        guard conciliation.agreement != agreement else { throw .alreadyStated }
        return [.conciliationAgreementDrafted(number: number, agreement)]
    }

    /// A chief signs what the authority drew up. With the second signature it binds, and the conciliation ends settled
    /// (Order 22 §54).
    static func signConciliationAgreement(
        of number: Int, _ hash: ContentHash, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [DisputeFact] {
        let side = try Negotiation.sideOfChief(seat)
        let conciliation = try acceptedConciliation(number, occasion)
        guard let agreement = conciliation.agreement else {
            throw .procedure(.dispute(.conciliationAgreementMissing(number)))
        }
        guard agreement.textHash == hash else { throw .procedure(.dispute(.conciliationTextDiffers(number))) }
        guard conciliation.signatures.day(of: side) == nil else { throw .alreadyStated }
        let day = try occasion.day()
        let signed = DisputeFact.conciliationAgreementSigned(number: number, side: side, hash, on: day)
        var signatures = conciliation.signatures
        signatures.sign(side, on: day)
        guard let completed = signatures.completedOn else { return [signed] }
        return [signed, closed(number, conciliation, .agreement, open: agreement.openItems, on: completed)]
    }
}
