import Bargaining

// What the broken rules make of facts and commands.

extension NegotiationFact {
    /// An offer of labour, recorded as the employers' own.
    var byTheEmployers: NegotiationFact {
        guard case .offerMade(let proposal) = self, proposal.number.side == .labour else { return self }
        return .offerMade(
            proposal.with(number: ProposalNumber(side: .employer, ordinal: proposal.number.ordinal + 500)))
    }

    /// An offer as if a party of its own had made it: it replaces nothing.
    var byAnotherParty: NegotiationFact {
        guard case .offerMade(let proposal) = self else { return self }
        return .offerMade(proposal.with(party: PartyName("Party of \(proposal.number)")))
    }

    /// The acceptance of a package, but of its first item only.
    var halfAccepted: NegotiationFact {
        guard case .tentativeAgreementReached(let act, let number) = self, act.items.count > 1 else { return self }
        return .tentativeAgreementReached(
            SheetAct(
                side: act.side, party: act.party, items: [act.items[0]],
                sheet: TermSheet(entries: [act.sheet.entries[0]]), conditions: act.conditions), accepting: number)
    }

    /// The reopening of a package, but of its first item only.
    var halfReopened: NegotiationFact {
        guard case .tentativeAgreementReopened(let items) = self else { return self }
        return .tentativeAgreementReopened(Array(items.prefix(1)))
    }

    /// A rejected draft, ratified.
    var ratified: NegotiationFact {
        guard case .procedure(.draftRejected(let ballot)) = self else { return self }
        return .procedure(.draftRatified(ballot, filing: nil))
    }

    /// A late objection as if it had come in time.
    var inTime: NegotiationFact {
        guard case .procedure(.objectionRaised(let draft, let objection)) = self else { return self }
        let clock = objection.timeliness.clock
        return .procedure(
            .objectionRaised(
                draft: draft,
                Objection(
                    clauses: objection.clauses,
                    timeliness: Timeliness(clock: clock, day: min(objection.timeliness.day, clock.due)))))
    }

    /// A receipt whose review ends a day later than the law says.
    var withLongerReview: NegotiationFact {
        guard case .procedure(.filingReceived(let draft, let review)) = self,
            let due = review.due.adding(days: 1)
        else { return self }
        let longer = StartedClock(
            rule: review.rule, profile: review.profile, article: review.article, start: review.start, due: due)
        return .procedure(.filingReceived(draft: draft, review: longer))
    }
}

extension Proposal {
    fileprivate func with(number: ProposalNumber? = nil, party: PartyName? = nil) -> Proposal {
        Proposal(
            number: number ?? self.number, kind: kind, party: party ?? self.party, sheet: sheet, isPackage: isPackage,
            answers: answers, conditions: conditions, validUntil: validUntil, isFinal: isFinal)
    }
}

extension NegotiationCommand {
    /// A signature under whatever the draft says.
    func namingTheText(in state: NegotiationState) -> NegotiationCommand {
        guard case .act(.procedure(let act), let actor, let occurredAt, let now, let rules) = self else { return self }
        func hash(_ number: Int, _ named: ContentHash) -> ContentHash {
            state.procedure.draft(number)?.draft.plan.textHash ?? named
        }
        let signed: ProcedureAct =
            switch act {
            case .signDraft(let number, let named): .signDraft(number, hash(number, named))
            case .signAgreement(let number, let named): .signAgreement(number, hash(number, named))
            default: act
            }
        return .act(.procedure(signed), by: actor, occurredAt: occurredAt, localNow: now, under: rules)
    }

    /// A count without what was announced of it.
    var withoutAnnouncement: NegotiationCommand {
        guard
            case .act(.procedure(.recordBallot(let draft, let paper)), let actor, let occurredAt, let now, let rules) =
                self
        else { return self }
        let silent = BallotPaper(
            enterprise: paper.enterprise, inFavour: paper.inFavour, against: paper.against,
            abstained: paper.abstained, isSecret: paper.isSecret)
        return .act(
            .procedure(.recordBallot(draft: draft, silent)), by: actor, occurredAt: occurredAt, localNow: now,
            under: rules)
    }

    /// Another version of the law, taken for the one that the negotiation keeps.
    var underTheKeptName: NegotiationCommand {
        guard case .act(let act, let actor, let occurredAt, let now, let rules?) = self else { return self }
        let provisions = rules.profile.provisions.mapValues { ($0.value, $0.article.description) }
        return .act(
            act, by: actor, occurredAt: occurredAt, localNow: now,
            under: Law.rules(Law.profile("CN@1", provisions)))
    }

    /// The signature that came too early.
    func signature(_ rejection: NegotiationRejection) -> NegotiationEvent? {
        guard case .procedure(.notRatified) = rejection,
            case .act(
                .procedure(.signAgreement(let number, let hash)), .person(let person), let occurredAt, let now, _) =
                self
        else { return nil }
        let side: Side = person == Person.labourChief ? .labour : .employer
        return NegotiationEvent(
            occurredAt: occurredAt,
            fact: .procedure(.agreementSigned(number, side: side, hash, on: now.day, clocks: [])))
    }

    /// The effect of what nobody has received.
    func effect(_ rejection: NegotiationRejection) -> NegotiationEvent? {
        guard case .procedure(.notReceived(let number)) = rejection,
            case .act(_, .clock, let occurredAt, let now, let rules?) = self
        else { return nil }
        let review = StartedClock(
            rule: .review, profile: rules.profile.reference, article: nil, start: now.day, due: now.day)
        return NegotiationEvent(
            occurredAt: occurredAt,
            fact: .procedure(
                .agreementTookEffect(
                    AgreementEffect(draft: number, cause: .silence, from: now.day, review: review, clocks: []))))
    }
}
