internal import Bargaining

/// Puts the parts of an event into words and hands them to a voice.
struct Story {
    let voice: any StoryVoice
    let before: NegotiationState
    let after: NegotiationState

    /// One event in one line.
    func line(_ fact: NegotiationFact) -> String {
        switch fact {
        case .negotiationOpened(let opening): opened(opening)
        case .procedure(let fact): line(fact)
        case .costEstimateAttached(let estimate): voice.tell(estimate, in: self)
        case .floorConflictDetected(let number, let conflicts): voice.tell(number, conflicts, in: self)
        case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal),
            .packageOffered(let proposal), .recommendationMade(let proposal), .awardMade(let proposal):
            tabled(proposal)
        case .invitationIssued, .invitationReceived, .invitationAccepted, .invitationRefused, .representativeAppointed,
            .representativeVacated, .chiefDesignated, .recorderAppointed, .mediatorAppointed, .jointActProposed:
            lineAboutPeople(fact)
        case .agendaItemProposed, .agendaItemAdmitted, .agendaItemWithdrawn, .agendaItemParked, .agendaItemResumed,
            .sessionOpened, .sessionClosed:
            lineAboutAgenda(fact)
        default: lineAboutTerms(fact)
        }
    }

    private func opened(_ opening: NegotiationOpening) -> String {
        let title = opening.title.text(preferringChinese: voice.language.prefersChinese)
        let labour = names(opening.labour.map(\.text))
        let employer = names(opening.employer.map(\.text))
        guard let record = opening.published else {
            return voice.phrase(
                .opened(title: title, labour: labour, employer: employer, jurisdiction: opening.jurisdiction))
        }
        return voice.phrase(
            .recordOpened(
                title: title, labour: labour, employer: employer, jurisdiction: opening.jurisdiction,
                sources: record.sources.count))
    }

    private func tabled(_ proposal: Proposal) -> String {
        let number = proposal.number
        var line = voice.phrase(
            .tabled(
                proposal.kind, number: number.description, who: voice.side(number.side, party: proposal.party),
                terms: changes(proposal.sheet, by: number.side, party: proposal.party),
                answers: proposal.answers?.description))
        if !proposal.conditions.isEmpty {
            line += voice.phrase(
                .conditions(proposal.conditions.map(condition).joined(separator: voice.clauseSeparator)))
        }
        if let end = proposal.validUntil { line += voice.phrase(.validUntil(end.description)) }
        if proposal.isFinal { line += voice.phrase(.final) }
        for entry in proposal.sheet.entries {
            guard let gap = after.item(entry.item)?.gap, before.item(entry.item)?.gap != gap else { continue }
            line += voice.phrase(.gap(amount: "\(gap.amount) \(gap.unit)", item: title(entry.item)))
        }
        return line
    }

    /// Terms, each with what its side stood at before.
    private func changes(_ sheet: TermSheet, by side: Side, party: PartyName?) -> String {
        let entries = sheet.entries.map { entry in
            let position = before.item(entry.item)?.course(of: side)?.position(of: party)
            let previous = position.flatMap { $0.isStanding && $0.term != entry.term ? $0.term : nil }
            return title(entry.item) + voice.colon + text(entry.term)
                + (previous.map { voice.phrase(.previous(text($0))) } ?? "")
        }
        return (entries + [sheet.statement.map(text)].compactMap { $0 }).joined(separator: voice.clauseSeparator)
    }

    private func lineAboutPeople(_ fact: NegotiationFact) -> String {
        switch fact {
        case .invitationIssued(let act, _):
            invited(act)
        case .invitationReceived(let side): voice.phrase(.invitationReceived(who: voice.side(side, party: nil)))
        case .invitationAccepted(let side): voice.phrase(.invitationAccepted(who: voice.side(side, party: nil)))
        case .invitationRefused(let side): voice.phrase(.invitationRefused(who: voice.side(side, party: nil)))
        case .representativeAppointed(_, let side, let party, _):
            voice.phrase(.seated(who: voice.side(side, party: party)))
        case .representativeVacated(let seat): voice.phrase(.seatLeft(who: side(of: seat)))
        case .chiefDesignated(let seat): voice.phrase(.chief(who: side(of: seat)))
        case .recorderAppointed: voice.phrase(.recorder)
        case .mediatorAppointed(_, let office): voice.phrase(office.map { .mediatorBy($0) } ?? .mediator)
        case .jointActProposed(let act, let side):
            voice.phrase(.proposedJointly(who: voice.side(side, party: nil), act: joint(act)))
        default: ""
        }
    }

    /// The items of a live invitation are proposed after it, each in an event of its own. What a published one says of
    /// items is the state of things at the start.
    private func invited(_ act: SheetAct) -> String {
        let words = terms(act.sheet)
        let areKnown = words.isEmpty && act.items.contains { after.item($0) != nil }
        return voice.phrase(
            .invited(who: who(act), items: areKnown ? about(act) : nil, words: words.isEmpty ? nil : words))
    }

    private func lineAboutAgenda(_ fact: NegotiationFact) -> String {
        switch fact {
        case .agendaItemProposed(let item, let side):
            voice.phrase(.itemProposed(who: voice.side(side, party: nil), item: title(item.title)))
        case .agendaItemAdmitted(let item): voice.phrase(.itemAdmitted(item: title(item.title)))
        case .agendaItemWithdrawn(let key, let side):
            voice.phrase(.itemWithdrawn(who: voice.side(side, party: nil), item: title(key)))
        case .agendaItemParked(let key): voice.phrase(.itemParked(item: title(key)))
        case .agendaItemResumed(let key): voice.phrase(.itemResumed(item: title(key)))
        case .sessionOpened(let number, let form, let chair):
            voice.phrase(.sessionOpened(number: number, form: form, chair: voice.side(chair, party: nil)))
        case .sessionClosed(let number): voice.phrase(.sessionClosed(number: number))
        default: ""
        }
    }
}
