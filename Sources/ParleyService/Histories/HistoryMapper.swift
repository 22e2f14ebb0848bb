internal import Bargaining

/// Turns a history file into the statements that are recorded (DESIGN §11, Histories; FORMAT §2 to §5): the opening, one
/// entry an item, one entry an event, the votes that belong to no single event, the outcome.
///
/// Nothing of the file is lost: what a fact has no place for is in the entry's provenance.
public enum HistoryMapper {
    /// The rule profile of published records: no clock runs in them, so no place's rules apply.
    public static let profile = "PUBLISHED@1"

    /// The statements of a history, in the order in which they are recorded.
    public static func entries(of file: HistoryFile) -> [HistoryEntry] {
        var entries = [HistoryEntry(entry: .opening(opening(of: file)), occurredAt: .unknown, provenance: .init())]
        for item in file.items {
            entries.append(HistoryEntry(entry: .agendaItem(item), occurredAt: .unknown, provenance: .init()))
        }
        let votes = HistoryVotes(of: file)
        for event in file.events {
            let entry = entry(of: event, vote: votes.vote(of: event))
            entries.append(
                HistoryEntry(
                    entry: entry, occurredAt: event.occurredAt, provenance: provenance(of: event, told: entry)))
        }
        for vote in votes.alone {
            entries.append(
                HistoryEntry(
                    entry: .ballot(votes.ballot(of: vote)), occurredAt: vote.day.map { .day($0) } ?? .unknown,
                    provenance: PublishedProvenance(isFromKnowledge: vote.isFromKnowledge)))
        }
        entries.append(HistoryEntry(entry: .outcome(file.outcome), occurredAt: .unknown, provenance: .init()))
        return entries
    }

    private static func opening(of file: HistoryFile) -> NegotiationOpening {
        NegotiationOpening(
            title: .unnamed(file.title), labour: file.labour, employer: file.employer, jurisdiction: file.jurisdiction,
            currency: file.currency, profile: profile, timeZone: nil,
            published: PublishedRecord(
                historyID: file.id, contentHash: file.contentHash, sources: file.sources, gaps: file.gaps,
                reportedFigures: file.reportedFigures))
    }

    private static func entry(of event: HistoryEvent, vote: HistoryVote?) -> PublishedEntry {
        let act = act(of: event)
        switch event.type {
        case .invitation: return .invitation(act)
        case .demand: return .position(position(of: event, .demand))
        case .offer: return .position(position(of: event, .offer))
        case .counter: return .position(position(of: event, .counterOffer))
        case .packageOffer: return .position(position(of: event, .package))
        case .withdrawal: return .withdrawal(act, isLapse: event.flags.contains(.lapsed))
        case .tentativeAgreement:
            return imposition(of: event).map { .imposedTerms(act, $0) } ?? .tentativeAgreement(act)
        case .agreement:
            let imposition = imposition(of: event) ?? (event.side == .neutral ? .imposed : nil)
            return imposition.map { .imposedTerms(act, $0) } ?? .agreement(act)
        case .ratificationVote: return .ballot(ballot(of: event, vote))
        case .mediation: return mediation(of: event, act)
        case .strike: return terms(of: event, act) ?? .stoppage(act)
        case .impasse: return terms(of: event, act) ?? .impasse(act)
        case .other: return terms(of: event, act) ?? .statement(act)
        }
    }

    /// By whose will the terms of an event hold, where the source says that they were not agreed.
    private static func imposition(of event: HistoryEvent) -> Imposition? {
        if event.flags.contains(.imposed) { return .imposed }
        return event.flags.contains(.unilateral) ? .unilateral : nil
    }

    /// Terms on items that were changed or set without agreement.
    private static func terms(of event: HistoryEvent, _ act: SheetAct) -> PublishedEntry? {
        guard !act.sheet.entries.isEmpty, let imposition = imposition(of: event) else { return nil }
        return .imposedTerms(act, imposition)
    }

    /// An act of a third party: with terms on items a recommendation or an award, else only an act. What a side does
    /// towards mediation proposes nothing on the third party's behalf.
    private static func mediation(of event: HistoryEvent, _ act: SheetAct) -> PublishedEntry {
        guard event.side == .neutral, !act.sheet.entries.isEmpty else { return .mediation(act) }
        let isBinding = event.flags.contains(.binding) || event.flags.contains(.imposed)
        return .neutralTerms(position(of: event, isBinding ? .award : .recommendation), isBinding: isBinding)
    }

    private static func position(of event: HistoryEvent, _ kind: ProposalKind) -> PublishedPosition {
        let isPackage = if case .package = event.value { true } else { event.type == .packageOffer }
        return PublishedPosition(
            side: event.side, party: event.party, kind: kind, isPackage: isPackage,
            draft: ProposalDraft(
                sheet: sheet(of: event), conditions: event.conditions.map { .words($0) }, validUntil: event.expires,
                isFinal: event.flags.contains(.isFinalOffer)))
    }

    private static func act(of event: HistoryEvent) -> SheetAct {
        SheetAct(
            side: event.side, party: event.party, items: event.items, sheet: sheet(of: event),
            conditions: event.conditions.map { .words($0) })
    }

    private static func ballot(of event: HistoryEvent, _ vote: HistoryVote?) -> Ballot {
        Ballot(
            side: event.side, party: event.party, sheet: sheet(of: event), items: event.items, result: vote?.result,
            figures: vote?.figures ?? [])
    }

    /// Terms by item; words on several items hold for each of them.
    private static func sheet(of event: HistoryEvent) -> TermSheet {
        switch event.value {
        case .package(let entries): TermSheet(entries: entries)
        case .term(let term) where event.items.isEmpty: TermSheet(statement: term)
        case .term(let term): TermSheet(entries: event.items.map { ItemTerm(item: $0, term: term) })
        }
    }

    /// Everything that the entry made of an event has no place for.
    private static func provenance(of event: HistoryEvent, told entry: PublishedEntry) -> PublishedProvenance {
        let (tellsExpiry, tellsConditions) =
            switch entry {
            case .position, .neutralTerms: (true, true)
            case .ballot: (false, false)
            default: (false, true)
            }
        return PublishedProvenance(
            sequence: event.sequence, statedType: event.type.rawValue, sources: event.sources,
            isFromKnowledge: event.flags.contains(.fromKnowledge), note: event.note, round: event.round,
            deadline: event.deadline, expires: tellsExpiry ? nil : event.expires,
            conditions: tellsConditions ? [] : event.conditions, supersedes: event.supersedes,
            isVague: event.flags.contains(.vague), isBinding: event.flags.contains(.binding),
            isImposed: event.flags.contains(.imposed), isUnilateral: event.flags.contains(.unilateral))
    }
}
