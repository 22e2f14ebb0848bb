internal import Bargaining
internal import EventSourcing

/// Reads the acts of a negotiation one by one as moves.
struct MoveReader {
    /// Whose position on what.
    private struct Course: Hashable {
        let item: ItemKey
        let side: Side
        let party: PartyName?
    }

    /// What an act says besides its items.
    private struct Act {
        let side: Side
        let party: PartyName?
        let kind: MoveKind
        var proposal: ProposalNumber?
        var answers: ProposalNumber?
        var isLateEntry = false
    }

    /// The moves read so far, in the order of the record.
    private(set) var moves: [TableMove] = []
    private let voided: Set<ProposalNumber>
    private var lastTabled: [Course: ProposalNumber] = [:]
    private var sequence = 0

    /// - Parameter voided: the proposals that their authors voided at any time.
    init(voided: Set<ProposalNumber>) {
        self.voided = voided
    }

    /// Reads an event.
    ///
    /// - Parameter before: the state before it.
    /// - Complexity: linear in the items that it names and in the parties of a side.
    mutating func read(_ event: DisclosedEvent, before state: NegotiationState) {
        switch event.event.fact {
        case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal),
            .packageOffered(let proposal), .recommendationMade(let proposal), .awardMade(let proposal):
            table(proposal, isLate: false, event, state)
        case .procedure(.record(.lateEntryRecorded(_, .position(let proposal, _)))):
            table(proposal, isLate: true, event, state)
        case .offerWithdrawn(let number, let act):
            takeBack(Act(side: act.side, party: act.party, kind: .withdrawn, proposal: number), act, event, state)
        case .offerExpired(let number, let act):
            takeBack(Act(side: act.side, party: act.party, kind: .expired, proposal: number), act, event, state)
        case .offerRejected(let number, let side):
            let items = state.proposals[number]?.proposal.sheet.items ?? []
            add(Act(side: side, party: nil, kind: .rejected, answers: number), items, event, state)
        case .tentativeAgreementReached(let act, let number?):
            add(Act(side: act.side, party: act.party, kind: .accepted, answers: number), act.items, event, state)
        case .positionHeld(let side, let party, let items):
            add(Act(side: side, party: party, kind: .held), items, event, state)
        default: break
        }
    }

    private mutating func table(
        _ proposal: Proposal, isLate: Bool, _ event: DisclosedEvent, _ state: NegotiationState
    ) {
        let act = Act(
            side: proposal.number.side, party: proposal.party, kind: MoveKind(proposal.kind),
            proposal: proposal.number, answers: proposal.answers, isLateEntry: isLate)
        add(act, proposal.sheet.items, event, state) { item in
            guard let standing = state.item(item)?.course(of: act.side)?.position(of: act.party), standing.isStanding,
                let term = proposal.sheet.entries.first(where: { $0.item == item })?.term
            else { return nil }
            return term.restates(standing.term) ? standing.proposal : nil
        }
        for item in proposal.sheet.items where !voided.contains(proposal.number) {
            lastTabled[Course(item: item, side: act.side, party: act.party)] = proposal.number
        }
    }

    /// What is taken back by item names no proposal; where one alone stands, it is that one.
    private mutating func takeBack(
        _ act: Act, _ said: SheetAct, _ event: DisclosedEvent, _ state: NegotiationState
    ) {
        var ended: [ItemKey: ProposalNumber] = [:]
        for item in said.items {
            let standing = state.item(item)?.course(of: act.side)?.positions.filter {
                $0.isStanding && (act.party == nil || $0.party == act.party)
            }
            if let only = standing?.first, standing?.count == 1 { ended[item] = only.proposal }
        }
        add(act, said.items, event, state, ended: ended)
    }

    private mutating func add(
        _ act: Act, _ items: [ItemKey], _ event: DisclosedEvent, _ state: NegotiationState,
        ended: [ItemKey: ProposalNumber] = [:], restated: (ItemKey) -> ProposalNumber? = { _ in nil }
    ) {
        sequence += 1
        let named: [ItemKey?] = items.isEmpty ? [nil] : items
        for (index, item) in named.enumerated() {
            let repeated = item.flatMap(restated)
            let across = item.flatMap { item in
                act.side.opposite.flatMap { state.item(item)?.course(of: $0)?.current }
            }
            moves.append(
                TableMove(
                    version: event.version.number, sequence: sequence, place: index + 1, item: item, side: act.side,
                    party: act.party, kind: act.kind, proposal: act.proposal ?? item.flatMap { ended[$0] },
                    answers: act.answers, isRestatement: repeated.map { !voided.contains($0) } ?? false,
                    isVoided: act.proposal.map(voided.contains) ?? false, isLateEntry: act.isLateEntry,
                    session: act.isLateEntry ? nil : state.sessions.open?.number,
                    previous: item.flatMap {
                        lastTabled[Course(item: $0, side: act.side, party: act.party)]
                    },
                    opposite: across.flatMap { $0.isStanding && !voided.contains($0.proposal) ? $0.proposal : nil },
                    occurredAt: event.event.occurredAt, recordedAt: event.recordedAt))
        }
    }
}
