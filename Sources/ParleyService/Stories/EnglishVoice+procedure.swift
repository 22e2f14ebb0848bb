internal import Bargaining

extension EnglishVoice {
    func tell(_ fact: ProcedureFact, in story: Story) -> String {
        switch fact {
        case .replyOverdue(let clock):
            "Nobody has replied to the invitation; a reply was due by \(story.day(clock.due)) (\(story.law(clock)))."
        case .rectificationUrged(.refused): "The higher union urges a reply to the invitation that was refused."
        case .rectificationUrged(.overdue): "The higher union urges the reply that is overdue."
        case .officialAdmitted(_, let office, let side): "\(story.name(side)) admits \(name(office)) to the table."
        case .informationRequested(let number, let side, let request):
            "Request \(number): \(story.name(side)) asks for “\(story.title(request.subject))”"
                + (request.items.isEmpty ? "" : " on \(story.names(request.items.map(story.title)))")
                + (request.wantedBy.map { " by \(story.day($0))." } ?? ".")
        case .informationDisclosed(let number, let side, let documents, let timeliness):
            "Request \(number): \(story.name(side)) discloses \(story.names(documents.map(story.title)))"
                + late(timeliness, story) + "."
        case .informationRefused(let number, let side): "Request \(number): \(story.name(side)) refuses."
        case .rulesDisclosed(let rules):
            "The employer side discloses “\(story.title(rules.title))”, version \(rules.version), in force from "
                + "\(story.day(rules.effectiveFrom))."
        case .minutesDrafted(let draft):
            "The recorder drafts the minutes of session \(draft.reference.session), version \(draft.reference.version)"
                + (draft.article.map { " (\($0))." } ?? ".")
        case .minutesSigned(let reference, _, let side, _):
            "\(story.name(side)) signs the minutes of session \(reference.session), version \(reference.version)."
        case .minutesDisputed(let reference, let side, _):
            "\(story.name(side)) disputes the minutes of session \(reference.session), version \(reference.version)."
        case .stepProposed(let step, let side):
            "\(story.name(side)) states: \(describe(step, story)). The other side has not said so yet."
        case .negotiationSuspended(let suspension):
            "The talks rest until \(story.day(suspension.clock.due))"
                + (suspension.cause == .forceMajeure ? ", by force majeure" : "")
                + broken(suspension.breaches, story)
        case .suspensionExtended(let suspension):
            "The talks rest longer, until \(story.day(suspension.clock.due))" + broken(suspension.breaches, story)
        case .negotiationResumed(let resumption):
            "The talks go on after \(resumption.days) day\(resumption.days == 1 ? "" : "s")"
                + late(resumption.timeliness, story) + broken(resumption.breaches, story)
        case .entryCorrected(let entry, let old, let new):
            "\(entry.proposal) on \(story.title(entry.item)) was written wrongly: \(story.text(old)) should have read "
                + "\(story.text(new)). The old entry stays."
        case .entryVoided(let entry):
            "\(entry.proposal) was recorded by mistake and never tabled: its author voids it. The entry stays."
        case .entryContested(let entry, let side):
            "\(story.name(side)) contests the record of \(entry.proposal) on \(story.title(entry.item))."
        case .contestResolved(let entry, let side):
            "\(story.name(side)) no longer contests the record of \(entry.proposal) on \(story.title(entry.item))."
        case .preparation(let fact): tell(fact, story)
        case .dispute(let fact): tell(fact, story)
        case .life(let fact): tell(fact, story)
        case .negotiationAbandoned(let abandonment):
            "The time for the negotiation ended without a result on \(story.day(abandonment.clock.due)) "
                + "(\(story.law(abandonment.clock)))."
        case .session(let fact): tell(fact, story)
        case .record(let fact): tell(fact, story)
        case .groundwork(let fact): tell(fact, story)
        default: tellSettlement(fact, story)
        }
    }

    private func tellSettlement(_ fact: ProcedureFact, _ story: Story) -> String {
        switch fact {
        case .draftAssembled(let draft, let revote):
            "Draft \(draft.number), \(name(draft.plan.kind)), settles \(story.names(draft.items.map(story.title))), from "
                + "\(story.day(draft.plan.validFrom)) through \(story.day(draft.plan.validThrough)); its text is "
                + "\(Hexadecimal.text(draft.plan.textHash.bytes))." + due("The second vote", revote, story)
        case .draftSigned(let number, let side, _, _, let congress):
            "\(story.name(side))'s chief signs draft \(number)." + due("The congress", congress, story)
        case .draftSubmitted(let number, let route, _): "Both sides put draft \(number) to the vote: \(name(route))."
        case .congressConvened(let number, let sitting, let timeliness):
            "Draft \(number): \(sitting.attending) of \(sitting.eligible) entitled to vote are present"
                + (sitting.enterprise.map { " at \($0)" } ?? "") + late(timeliness, story) + "."
        case .congressBallotRecorded(let ballot, let timeliness):
            "Vote on draft \(ballot.draft): \(ballot.count.inFavour) for, \(ballot.count.against) against, "
                + "\(ballot.count.abstained) abstaining, \(ballot.count.attending) of \(ballot.count.eligible) present; "
                + outcome(ballot.outcome) + late(timeliness, story) + "."
        case .draftRatified(let ballot, let filing):
            "Draft \(ballot.draft) is ratified." + due("Filing", filing, story)
        case .draftRejected(let ballot): "Draft \(ballot.draft) is not ratified: \(outcome(ballot.outcome))."
        case .agreementSigned(let number, let side, _, _, let clocks):
            "\(story.name(side))'s chief signs the agreement, draft \(number)."
                + clocks.map { due($0.rule.title.en, $0, story) }.joined()
        case .sealAffixed(let number, let party):
            "\(voiceOf(party)) seals the agreement, draft \(number)."
        case .agreementFiled(let filing):
            "The agreement, draft \(filing.draft), is filed with the authority in \(copies(filing))"
                + late(filing.timeliness, story) + "."
        case .agreementRefiled(let filing):
            "The new text, draft \(filing.draft), is filed in \(copies(filing))" + late(filing.timeliness, story) + "."
        default: tellEffect(fact, story)
        }
    }

    private func tellEffect(_ fact: ProcedureFact, _ story: Story) -> String {
        switch fact {
        case .filingReceived(let number, let review):
            "The authority receives draft \(number)." + due("Its review", review, story)
        case .objectionRaised(let number, let objection):
            "The authority objects to clause\(objection.clauses.count == 1 ? "" : "s") "
                + "\(objection.clauses.map(String.init).joined(separator: listSeparator)) of draft \(number)"
                + late(objection.timeliness, story)
                + (objection.timeliness.isLate ? "; a late objection undoes nothing." : ".")
        case .agreementTookEffect(let effect):
            "The agreement is in force from \(story.day(effect.from)): "
                + (effect.cause == .silence
                    ? "the authority was silent through \(story.day(effect.review.due)) (\(story.law(effect.review)))."
                    : "the authority has no objection.")
                + effect.clocks.map { due($0.rule.title.en, $0, story) }.joined()
        case .agreementPublished(let side, let channel, let timeliness):
            "\(story.name(side)) makes the agreement known \(name(channel))" + late(timeliness, story) + "."
        case .copySentToHigherUnion(let article):
            "The higher union gets a copy" + (article.map { " (\($0))." } ?? ".")
        case .enterpriseAcceded(let accession, let coverage):
            "\(accession.enterprise) joins with \(accession.workers) workers: \(coverage.covered)"
                + (coverage.inScope.map { " of \($0)" } ?? "") + " covered"
                + (coverage.ratio.map { ", a share of \($0)." } ?? ".")
        case .agreementExpired(_, let last): "The term of the agreement ended on \(story.day(last))."
        default: ""
        }
    }

    func due(_ what: String, _ clock: StartedClock?, _ story: Story) -> String {
        clock.map { " \(what): by \(story.day($0.due)) (\(story.law($0)))." } ?? ""
    }

    func late(_ timeliness: Timeliness?, _ story: Story) -> String {
        guard let timeliness, timeliness.isLate else { return "" }
        return ", late: it was due by \(story.day(timeliness.clock.due)) (\(story.law(timeliness.clock)))"
    }

    private func broken(_ breaches: [SuspensionBreach], _ story: Story) -> String {
        breaches.isEmpty ? "." : ", against \(story.articles(breaches))."
    }

    func copies(_ filing: Filing) -> String {
        "\(filing.copies) cop\(filing.copies == 1 ? "y" : "ies")"
            + (filing.copiesAsked.map { $0 > filing.copies ? " (\($0) are asked for)" : "" } ?? "")
    }

    private func voiceOf(_ party: PartyName?) -> String { party?.text ?? "The employer side" }

    func outcome(_ outcome: BallotOutcome) -> String {
        switch outcome {
        case .passed(let needed, let votes, let article):
            "\(votes) votes where \(needed) are needed: passed (\(article))"
        case .quorumMissed(let needed, let present, let article):
            "\(present) present where \(needed) are needed: no valid vote (\(article))"
        case .approvalMissed(let needed, let votes, let article):
            "\(votes) votes where \(needed) are needed: failed (\(article))"
        }
    }

    private func describe(_ step: ProcedureStep, _ story: Story) -> String {
        switch step {
        case .suspend(let end, _): "the talks should rest until \(story.day(end))"
        case .extendSuspension(let end): "the talks should rest longer, until \(story.day(end))"
        case .resume: "the talks should go on"
        case .assembleDraft(let plan):
            "what is agreed should become a draft, from \(story.day(plan.validFrom)) through "
                + story.day(plan.validThrough)
        case .submitToCongress(let number, let route): "draft \(number) should go to the vote: \(name(route))"
        case .accede(let accession): "\(accession.enterprise) should join with \(accession.workers) workers"
        case .scheduleSession(let plan): "the next session should be \(describe(plan, story))"
        case .amendAgreement(let number, let hash):
            "the agreement should be changed by amendment \(number), whose text is \(Hexadecimal.text(hash.bytes))"
        case .dissolveAgreement: "the agreement should end before its term"
        case .agreeGroundRules(let rules):
            "these ground rules should hold: "
                + rules.rules.map { "“\($0)”" }.joined(separator: clauseSeparator)
        case .agreeConfidentiality(let confidentiality):
            "\(covered(confidentiality, story)) should be kept confidential"
                + (confidentiality.through.map { " through \(story.day($0))" } ?? "")
        case .adjournSession(let session, let day):
            "session \(session) should be adjourned" + (day.map { " until \(story.day($0))" } ?? "")
        }
    }

    func name(_ office: Office) -> String {
        switch office {
        case .authority: "the labour authority"
        case .federation: "the higher union"
        case .tripartite: "the tripartite mechanism"
        }
    }

    private func name(_ kind: OutcomeKind) -> String {
        switch kind {
        case .collectiveContract: "a collective contract"
        case .wageAgreement: "a wage agreement"
        case .platformAgreement: "an agreement on platform rules and algorithms"
        }
    }

    private func name(_ route: CongressRoute) -> String {
        switch route {
        case .enterprise: "the congress of the enterprise"
        case .industry: "the congress of the industry"
        case .eachEnterprise(let enterprises): "each of \(enterprises.count) enterprises by itself"
        }
    }

    func name(_ channel: PublicationChannel) -> String {
        switch channel {
        case .notice: "by notice at the workplace"
        case .platform: "on the platform"
        case .meeting: "at a meeting"
        case .press: "in the press"
        }
    }
}
