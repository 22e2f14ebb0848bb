import Bargaining

/// 1: A position belongs to one side, and nobody writes for the other one; a party has at most one open position on an
/// item.
struct OnePositionCheck: HistoryCheck {
    private struct Author: Hashable {
        let side: Side
        let party: PartyName?
        let item: ItemKey
    }

    /// Whose each proposal is, as the log says.
    private var parties: [ProposalNumber: PartyName?] = [:]

    mutating func breach(by step: HistoryStep) -> String? {
        for fact in step.facts {
            if let proposal = fact.tabledProposal { parties[proposal.number] = proposal.party }
            if let author = fact.statedBy, author != step.side { return "written for \(author): \(fact)" }
        }
        var open: Set<Author> = []
        for number in step.after.openProposals {
            for item in step.after.proposals[number]?.standingItems ?? [] {
                let author = Author(side: number.side, party: parties[number] ?? nil, item: item)
                guard open.insert(author).inserted else { return "two open positions: \(author)" }
            }
        }
        var standing: Set<Author> = []
        for item in step.after.items {
            for side in [Side.labour, .employer] {
                for position in item.course(of: side)?.positions ?? [] where position.isStanding {
                    let number = position.proposal
                    let author = Author(side: number.side, party: parties[number] ?? nil, item: item.item.key)
                    guard number.side == side else { return "\(number) stands for \(side)" }
                    guard standing.insert(author).inserted else { return "two standing positions: \(author)" }
                }
            }
        }
        return nil
    }
}

extension NegotiationFact {
    /// What it tables.
    var tabledProposal: Proposal? {
        switch self {
        case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal),
            .packageOffered(let proposal), .recommendationMade(let proposal), .awardMade(let proposal):
            proposal
        default: nil
        }
    }

    /// The side for which a person states it; `nil` for what no side states, and for what time does.
    fileprivate var statedBy: Side? {
        if let tabledProposal { return tabledProposal.number.side }
        switch self {
        case .offerWithdrawn(let number?, _), .offerClarified(let number), .conditionFulfilled(let number, _):
            return number.side
        case .offerRejected(_, let side), .positionHeld(let side, _, _), .reservationEntered(_, let side, _, _),
            .jointActProposed(_, let side), .agendaItemWithdrawn(_, let side):
            return side
        case .tentativeAgreementReached(let act, _): return act.side
        case .procedure(let fact): return fact.statedBy
        default: return nil
        }
    }
}

extension ProcedureFact {
    fileprivate var statedBy: Side? {
        switch self {
        case .stepProposed(_, let side), .draftSigned(_, let side, _, _, _), .agreementSigned(_, let side, _, _, _),
            .minutesSigned(_, _, let side, _), .minutesDisputed(_, let side, _), .entryContested(_, let side),
            .contestResolved(_, let side), .informationRequested(_, let side, _),
            .informationDisclosed(_, let side, _, _), .informationRefused(_, let side),
            .agreementPublished(let side, _, _), .dispute(.conciliationAgreementSigned(_, let side, _, _)):
            side
        case .entryVoided(let entry): entry.proposal.side
        case .dispute(.conciliationRequested(let request)): request.side
        default: nil
        }
    }
}
