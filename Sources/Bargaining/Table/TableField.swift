/// What can differ between two tables for one item. The raw value is the path in the table's JSON (DESIGN §6.1).
public enum TableField: String, Hashable, Sendable, CaseIterable {
    case title
    case status
    case baseline
    case workersCovered = "workers_covered"
    case labourMoves = "labour.moves"
    case labourProposal = "labour.proposal"
    case labourSince = "labour.since"
    case labourHeld = "labour.held"
    case labourStanding = "labour.standing"
    case labourTerm = "labour.term"
    case labourLastFigure = "labour.last_figure"
    case labourByParty = "labour.by_party"
    case employerMoves = "employer.moves"
    case employerProposal = "employer.proposal"
    case employerSince = "employer.since"
    case employerHeld = "employer.held"
    case employerStanding = "employer.standing"
    case employerTerm = "employer.term"
    case employerLastFigure = "employer.last_figure"
    case employerByParty = "employer.by_party"
    case neutral
    case gap
    case closedRatio = "closed_ratio"
    case sessionsWithoutMovement = "sessions_without_movement"
    case packages
    case conditions
    case reservations
    case agreed
    case tentative
    case imposed
    case accededParties = "acceded_parties"
    case outcome
}

extension TableField {
    /// Whether the field says the same in both rows.
    func isEqual(_ left: TableRow, _ right: TableRow) -> Bool {
        switch self {
        case .title: left.title == right.title
        case .status: left.status == right.status
        case .baseline: left.baseline == right.baseline
        case .workersCovered: left.workersCovered == right.workersCovered
        case .labourMoves: left.labour.moves == right.labour.moves
        case .labourProposal: left.labour.proposal == right.labour.proposal
        case .labourSince: left.labour.since == right.labour.since
        case .labourHeld: left.labour.isHeld == right.labour.isHeld
        case .labourStanding: left.labour.isStanding == right.labour.isStanding
        case .labourTerm: left.labour.term == right.labour.term
        case .labourLastFigure: left.labour.lastFigure == right.labour.lastFigure
        case .labourByParty: left.labour.byParty == right.labour.byParty
        case .employerMoves: left.employer.moves == right.employer.moves
        case .employerProposal: left.employer.proposal == right.employer.proposal
        case .employerSince: left.employer.since == right.employer.since
        case .employerHeld: left.employer.isHeld == right.employer.isHeld
        case .employerStanding: left.employer.isStanding == right.employer.isStanding
        case .employerTerm: left.employer.term == right.employer.term
        case .employerLastFigure: left.employer.lastFigure == right.employer.lastFigure
        case .employerByParty: left.employer.byParty == right.employer.byParty
        case .neutral: left.neutral == right.neutral
        case .gap: left.gap == right.gap
        case .closedRatio: left.closedRatio == right.closedRatio
        case .sessionsWithoutMovement: left.sessionsWithoutMovement == right.sessionsWithoutMovement
        case .packages: left.packages == right.packages
        case .conditions: left.conditions == right.conditions
        case .reservations: left.reservations == right.reservations
        case .agreed: left.agreed == right.agreed
        case .tentative: left.tentative == right.tentative
        case .imposed: left.imposed == right.imposed
        case .accededParties: left.accededParties == right.accededParties
        case .outcome: left.outcome == right.outcome
        }
    }
}
