internal import Bargaining

extension Story {
    /// What became of terms: taken back, answered, agreed, imposed, voted on.
    func lineAboutTerms(_ fact: NegotiationFact) -> String {
        switch fact {
        case .offerClarified(let number): voice.phrase(.clarified(number: number.description))
        case .conditionFulfilled(let number, let index):
            voice.phrase(.conditionFulfilled(number: number.description, condition: condition(index, of: number)))
        case .offerWithdrawn(let number, let act):
            voice.phrase(.withdrawn(who: who(act), what: number?.description ?? taken(act)))
        case .offerExpired(let number, let act): voice.phrase(.lapsed(what: number?.description ?? taken(act)))
        case .offerRejected(let number, let side):
            voice.phrase(.rejected(who: voice.side(side, party: nil), number: number.description))
        case .positionHeld(let side, let party, let items):
            voice.phrase(.held(who: voice.side(side, party: party), items: names(items.map(title))))
        case .reservationEntered(let number, let side, let items, let text):
            voice.phrase(
                .reservationEntered(
                    number: number, who: voice.side(side, party: nil), items: names(items.map(title)), text: text))
        case .reservationLifted(let number): voice.phrase(.reservationLifted(number: number))
        case .termsImposed(let act, let imposition):
            voice.phrase(.imposed(who: who(act), terms: terms(act), imposition))
        case .tentativeAgreementReached(let act, let number):
            voice.phrase(.tentativelyAgreed(who: who(act), terms: terms(act), accepting: number?.description))
        case .tentativeAgreementReopened(let items): voice.phrase(.reopened(items: names(items.map(title))))
        case .agreementReached(let act): voice.phrase(.agreed(who: who(act), terms: terms(act)))
        case .partyAcceded(let act): voice.phrase(.acceded(who: who(act), terms: terms(act)))
        default: lineAboutEnds(fact)
        }
    }

    private func lineAboutEnds(_ fact: NegotiationFact) -> String {
        switch fact {
        case .mediationRecorded(let act): voice.phrase(.mediated(who: who(act), terms: terms(act)))
        case .ballotRecorded(let ballot):
            voice.phrase(
                .voted(
                    who: voice.side(ballot.side, party: ballot.party), result: ballot.result,
                    terms: terms(ballot.sheet), figures: figures(ballot)))
        case .impasseDeclared(let act): voice.phrase(.impasse(who: who(act)))
        case .stoppageRecorded(let act): voice.phrase(.stoppage(who: who(act), terms: terms(act)))
        case .statementRecorded(let act): voice.phrase(.statement(who: who(act), terms: terms(act)))
        case .outcomeRecorded(let outcomes):
            voice.phrase(
                .outcome(
                    terms: outcomes.map(outcome).joined(
                        separator: voice.clauseSeparator)))
        case .negotiationConcluded(let conclusion): voice.phrase(.concluded(conclusion))
        default: ""
        }
    }

    func who(_ act: SheetAct) -> String { voice.side(act.side, party: act.party) }

    func side(of seat: SeatID) -> String {
        guard let known = (after.seats[seat] ?? before.seats[seat])?.seat else {
            return voice.side(.neutral, party: nil)
        }
        return voice.side(known.side, party: known.party)
    }

    func names(_ names: [String]) -> String {
        names.isEmpty ? voice.everything : names.joined(separator: voice.listSeparator)
    }

    /// What a withdrawal takes back.
    private func taken(_ act: SheetAct) -> String {
        act.items.isEmpty ? voice.unnamedPositions : about(act)
    }

    /// The items that an act is about.
    func about(_ act: SheetAct) -> String { names(act.items.map(title)) }

    func title(_ key: ItemKey) -> String {
        (after.item(key) ?? before.item(key)).map { title($0.item.title) } ?? key.text
    }

    func title(_ title: Title) -> String {
        title.text(preferringChinese: voice.language.prefersChinese)
    }

    func text(_ term: Term) -> String { TermText(voice: voice).text(of: term) }

    func joint(_ act: JointAct) -> JointPhrase {
        switch act {
        case .admit(let key): .admit(title(key))
        case .park(let key): .park(title(key))
        case .resume(let key): .resume(title(key))
        case .reopen(let key): .reopen(title(key))
        case .appointRecorder: .recorder
        case .appointMediator: .mediator
        case .conclude(let conclusion): .conclude(conclusion)
        }
    }

    func condition(_ condition: Condition) -> String {
        switch condition {
        case .words(let words): words
        case .itemAgreed(let key, let term): title(key) + (term.map { voice.colon + text($0) } ?? "")
        }
    }

    private func condition(_ index: Int, of number: ProposalNumber) -> String {
        guard let conditions = before.proposals[number]?.proposal.conditions, conditions.indices.contains(index) else {
            return String(index + 1)
        }
        return condition(conditions[index])
    }

    /// What an act says: terms by item, a statement, or only what it is about.
    private func terms(_ act: SheetAct) -> String {
        let said = terms(act.sheet)
        return said.isEmpty ? about(act) : said
    }

    /// Terms by item; items that share one term are named together.
    func terms(_ sheet: TermSheet) -> String {
        var groups: [(items: [String], term: Term)] = []
        for entry in sheet.entries {
            if groups.last?.term == entry.term {
                groups[groups.count - 1].items.append(title(entry.item))
            } else {
                groups.append(([title(entry.item)], entry.term))
            }
        }
        let entries = groups.map { names($0.items) + voice.colon + text($0.term) }
        return (entries + [sheet.statement.map(text)].compactMap { $0 }).joined(separator: voice.clauseSeparator)
    }

    private func outcome(_ outcome: ItemOutcome) -> String {
        title(outcome.item) + voice.colon
            + (outcome.term.map(text) ?? voice.phrase(.nothingInForce))
    }

    private func figures(_ ballot: Ballot) -> String {
        ballot.figures.map { figure in
            let name = figure.name.split(separator: "_").joined(separator: " ")
            switch figure.content {
            case .flag: return name
            case .text(let text): return name + " " + text
            case .amount(let amount): return name + " " + amount.description
            }
        }.joined(separator: voice.listSeparator)
    }
}
