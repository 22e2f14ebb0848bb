extension Procedure {
    /// The rules of the place on representatives that the two sides break as they are seated now: numbers, parity,
    /// outsiders, and front-line workers, women, workers with disabilities and agency workers where labour made known how many
    /// of its representatives are, and the bargaining unit says how many of the staff are. Shown, never a reason to refuse.
    /// Empty before the invitation is accepted and after the sides parted.
    ///
    /// Only counts are compared: the record keeps nobody's traits.
    /// Complexity: linear in the seats.
    public static func representativeBreaches(
        of state: NegotiationState, under rules: ProcedureRules
    ) -> [RepresentativeBreach] {
        guard state.invitation?.reply == .accepted, state.conclusion != .withoutAgreement else { return [] }
        return rules.profile.breaches(
            labour: delegation(of: .labour, state), employer: delegation(of: .employer, state),
            workforce: state.procedure.groundwork.workforce)
    }

    /// A side's representatives in numbers.
    public static func delegation(of side: Side, _ state: NegotiationState) -> Delegation {
        let seated = state.seats.values.filter { !$0.isVacated && $0.seat.side == side }
        let chiefs = seated.filter { $0.seat.role == .chief }
        let published = state.procedure.preparation.naming(of: side)?.lastPublication
        let isCurrent = published.map { Set($0.seats) == Set(seated.map(\.seat.id)) } ?? false
        return Delegation(
            representatives: seated.count, chiefs: chiefs.count, outsiders: seated.count(where: \.isOutsider),
            hasOutsideChief: chiefs.contains(where: \.isOutsider), frontLine: isCurrent ? published?.frontLine : nil,
            women: isCurrent ? published?.groups.women : nil,
            disabledWorkers: isCurrent ? published?.groups.disabledWorkers : nil,
            agencyWorkers: isCurrent ? published?.groups.agencyWorkers : nil)
    }
}
