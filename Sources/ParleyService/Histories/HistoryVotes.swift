internal import Bargaining

/// Which published votes belong to which event (FORMAT §5): one vote and one `ratification_vote` on a day belong
/// together; every other vote stands on its own.
struct HistoryVotes {
    private let file: HistoryFile
    private let byEvent: [Int: HistoryVote]
    /// The votes that belong to no single event, in the order written.
    let alone: [HistoryVote]

    /// Matches the votes of a file.
    init(of file: HistoryFile) {
        let ballots = file.events.filter { $0.type == .ratificationVote }
        let eventsByDay = Dictionary(grouping: ballots, by: \.occurredAt)
        let votesByDay = Dictionary(grouping: file.votes, by: \.day)
        var byEvent: [Int: HistoryVote] = [:]
        var alone: [HistoryVote] = []
        for vote in file.votes {
            if let day = vote.day, let events = eventsByDay[.day(day)], events.count == 1, votesByDay[day]?.count == 1 {
                byEvent[events[0].sequence] = vote
            } else {
                alone.append(vote)
            }
        }
        self.file = file
        self.byEvent = byEvent
        self.alone = alone
    }

    /// The published count of an event's vote.
    func vote(of event: HistoryEvent) -> HistoryVote? { byEvent[event.sequence] }

    /// A vote as a ballot of its own. The file does not say whose vote it is: the side is that of the party with the name
    /// of the voting unit, else that of the only side that voted on the day, else neutral where the body chose between
    /// both sides' figures, else labour, since members vote on a deal.
    func ballot(of vote: HistoryVote) -> Ballot {
        let sides: [Side] = [.labour, .employer]
        let party = vote.unit.flatMap(PartyName.init(_:))
        let ofParty = party.flatMap { party in
            sides.first { side in file.parties(of: side).contains { $0.text.utf8.elementsEqual(party.text.utf8) } }
        }
        let ofDay = Set(
            file.events.lazy.filter { event in
                event.type == .ratificationVote && vote.day.map { event.occurredAt == .day($0) } == true
            }.map(\.side))
        let choosesFigures = vote.figures.contains {
            $0.name == "for_labour_figure" || $0.name == "for_employer_figure"
        }
        let side = ofParty ?? (ofDay.count == 1 ? ofDay.first : nil) ?? (choosesFigures ? .neutral : .labour)
        return Ballot(
            side: side, party: ofParty == nil ? nil : party, sheet: TermSheet(), items: [], result: vote.result,
            figures: vote.figures)
    }
}
