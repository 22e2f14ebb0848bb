internal import Bargaining

extension NegotiationFact {
    /// The number of the proposal that the fact put on the table, where it did.
    var tabledProposal: ProposalNumber? {
        switch self {
        case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal),
            .packageOffered(let proposal), .recommendationMade(let proposal), .awardMade(let proposal):
            proposal.number
        case .procedure(.record(.lateEntryRecorded(_, let entry))): entry.proposal
        default: nil
        }
    }
}
