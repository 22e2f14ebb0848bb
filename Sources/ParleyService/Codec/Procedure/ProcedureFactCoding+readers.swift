internal import Bargaining
internal import StrictJSON

extension ProcedureFactCoding {
    /// Reads the data of one kind of fact.
    typealias Reader = @Sendable (inout MemberReader) throws(CodingFault) -> ProcedureFact

    /// How the data of each event type is read.
    static let readers: [(name: StaticString, read: Reader)] =
        talks + minutes + congress + agreement + corrections + PreparationFactCoding.readers + DisputeFactCoding.readers
        + LifeFactCoding.readers + SessionFactCoding.readers + RecordFactCoding.readers
        + GroundworkFactCoding.readers

    /// The same for a fact of the negotiation.
    static func reader(_ read: @escaping Reader) -> FactCoding.Reader {
        { members throws(CodingFault) -> NegotiationFact in
            let fact = try read(&members)
            return .procedure(fact)
        }
    }

    private static let talks: [(name: StaticString, read: Reader)] = [
        ("ReplyOverdue", { m throws(CodingFault) in .replyOverdue(try m.requiredClock("clock")) }),
        (
            "RectificationUrged",
            { m throws(CodingFault) in .rectificationUrged(try m.required("ground").word(UrgingGround.self)) }
        ),
        (
            "OfficialAdmitted",
            { m throws(CodingFault) in
                .officialAdmitted(try m.seat(), try m.required("office").word(Office.self), by: try m.side())
            }
        ),
        (
            "InformationRequested",
            { m throws(CodingFault) in
                .informationRequested(number: try m.number(), side: try m.side(), try request(&m))
            }
        ),
        (
            "InformationDisclosed",
            { m throws(CodingFault) in
                let form = m.form
                return .informationDisclosed(
                    request: try m.number("request"), side: try m.side(),
                    documents: try m.required("documents").list { title throws(CodingFault) in
                        try TitleCoding.read(title, as: form)
                    }, try m.timeliness())
            }
        ),
        (
            "InformationRefused",
            { m throws(CodingFault) in .informationRefused(request: try m.number("request"), side: try m.side()) }
        ),
        ("RulesDisclosed", { m throws(CodingFault) in .rulesDisclosed(try rules(&m)) }),
        (
            "ProcedureStepProposed",
            { m throws(CodingFault) in
                .stepProposed(try ProcedureStepCoding.read(try m.required("joint_step")), side: try m.side())
            }
        ),
        ("NegotiationSuspended", { m throws(CodingFault) in .negotiationSuspended(try SuspensionCoding.read(&m)) }),
        ("SuspensionExtended", { m throws(CodingFault) in .suspensionExtended(try SuspensionCoding.read(&m)) }),
        (
            "NegotiationResumed",
            { m throws(CodingFault) in .negotiationResumed(try SuspensionCoding.readResumption(&m)) }
        ),
    ]

    private static let minutes: [(name: StaticString, read: Reader)] = [
        ("MinutesDrafted", { m throws(CodingFault) in .minutesDrafted(try MinutesCoding.read(&m)) }),
        (
            "MinutesSigned",
            { m throws(CodingFault) in
                .minutesSigned(
                    try MinutesCoding.readReference(&m), by: try m.seat(), side: try m.side(), on: try m.day())
            }
        ),
        (
            "MinutesDisputed",
            { m throws(CodingFault) in
                .minutesDisputed(
                    try MinutesCoding.readReference(&m), side: try m.side(), wordsHash: try m.textHash("words_hash"))
            }
        ),
    ]

    private static let congress: [(name: StaticString, read: Reader)] = [
        (
            "DraftAssembled",
            { m throws(CodingFault) in
                .draftAssembled(try AgreementDraftCoding.read(&m), revote: try m.clock("revote"))
            }
        ),
        (
            "DraftSigned",
            { m throws(CodingFault) in
                .draftSigned(
                    try m.draftNumber(), side: try m.side(), try m.textHash(), on: try m.day(),
                    congress: try m.clock("congress"))
            }
        ),
        (
            "DraftSubmittedToCongress",
            { m throws(CodingFault) in
                let (draft, day) = (try m.draftNumber(), try m.day())
                return .draftSubmitted(draft, try CongressCoding.readRoute(&m), on: day)
            }
        ),
        (
            "CongressConvened",
            { m throws(CodingFault) in
                .congressConvened(
                    draft: try m.draftNumber(), try CongressCoding.readSitting(&m), try m.timeliness())
            }
        ),
        (
            "CongressBallotRecorded",
            { m throws(CodingFault) in
                .congressBallotRecorded(try CongressCoding.readBallot(&m), try m.timeliness())
            }
        ),
        (
            "DraftRatified",
            { m throws(CodingFault) in
                .draftRatified(try CongressCoding.readBallot(&m), filing: try m.clock("filing"))
            }
        ),
        ("DraftRejected", { m throws(CodingFault) in .draftRejected(try CongressCoding.readBallot(&m)) }),
    ]

    private static let agreement: [(name: StaticString, read: Reader)] = [
        (
            "AgreementSigned",
            { m throws(CodingFault) in
                .agreementSigned(
                    try m.draftNumber(), side: try m.side(), try m.textHash(), on: try m.day(),
                    clocks: try m.clocks())
            }
        ),
        (
            "SealAffixed",
            { m throws(CodingFault) in .sealAffixed(draft: try m.draftNumber(), party: try m.party()) }
        ),
        ("AgreementFiled", { m throws(CodingFault) in .agreementFiled(try filing(&m)) }),
        (
            "FilingReceived",
            { m throws(CodingFault) in
                .filingReceived(draft: try m.draftNumber(), review: try m.requiredClock("review"))
            }
        ),
        (
            "ObjectionRaised",
            { m throws(CodingFault) in
                let draft = try m.draftNumber()
                let clauses = try m.required("clauses").list { clause throws(CodingFault) in
                    try clause.count(from: 1)
                }
                return .objectionRaised(
                    draft: draft, Objection(clauses: clauses, timeliness: try m.requiredTimeliness()))
            }
        ),
        ("AgreementRefiled", { m throws(CodingFault) in .agreementRefiled(try filing(&m)) }),
        (
            "AgreementTookEffect",
            { m throws(CodingFault) in
                .agreementTookEffect(
                    AgreementEffect(
                        draft: try m.draftNumber(), cause: try m.required("cause").word(AgreementEffect.Cause.self),
                        from: try m.day("from"), review: try m.requiredClock("review"), clocks: try m.clocks()))
            }
        ),
        (
            "AgreementPublished",
            { m throws(CodingFault) in
                .agreementPublished(
                    side: try m.side(), try m.required("channel").word(PublicationChannel.self), try m.timeliness())
            }
        ),
        ("CopySentToHigherUnion", { m throws(CodingFault) in .copySentToHigherUnion(try m.article()) }),
        (
            "EnterpriseAcceded",
            { m throws(CodingFault) in
                let accession = try ProcedureStepCoding.readAccession(&m)
                let covered = Int64(try m.number("covered"))
                let scope = try m.optionalNumber("in_scope")
                return .enterpriseAcceded(accession, Coverage(covered: covered, inScope: scope.map(Int64.init)))
            }
        ),
        (
            "AgreementExpired",
            { m throws(CodingFault) in .agreementExpired(draft: try m.draftNumber(), through: try m.day("through")) }
        ),
    ]

    private static let corrections: [(name: StaticString, read: Reader)] = [
        (
            "EntryCorrected",
            { m throws(CodingFault) in
                let form = m.form
                return .entryCorrected(
                    try entry(&m), from: try TermCoding.read(try m.required("from"), as: form),
                    to: try TermCoding.read(try m.required("to"), as: form))
            }
        ),
        (
            "NegotiationAbandoned",
            { m throws(CodingFault) in
                .negotiationAbandoned(Abandonment(clock: try m.requiredClock("clock"), open: try m.items()))
            }
        ),
        ("EntryVoided", { m throws(CodingFault) in .entryVoided(try entry(&m)) }),
        ("EntryContested", { m throws(CodingFault) in .entryContested(try entry(&m), side: try m.side()) }),
        ("ContestResolved", { m throws(CodingFault) in .contestResolved(try entry(&m), side: try m.side()) }),
    ]

    static func entry(_ members: inout MemberReader) throws(CodingFault) -> EntryReference {
        EntryReference(
            version: Int64(try members.number("version")), proposal: try members.proposal(),
            item: try members.item())
    }

    private static func request(_ members: inout MemberReader) throws(CodingFault) -> InformationRequest {
        let form = members.form
        return InformationRequest(
            subject: try TitleCoding.read(try members.required("subject"), as: form), items: try members.items(),
            wantedBy: try members.optional("wanted_by")?.day())
    }

    static func rules(_ members: inout MemberReader) throws(CodingFault) -> RulesDisclosure {
        let form = members.form
        return RulesDisclosure(
            subject: try members.required("subject").word(Subject.self),
            title: try TitleCoding.read(try members.required("title"), as: form),
            version: try members.required("version").text(), effectiveFrom: try members.day("effective_from"))
    }

    static func filing(_ members: inout MemberReader) throws(CodingFault) -> Filing {
        let (draft, copies) = (try members.draftNumber(), try members.number("copies"))
        return Filing(
            draft: draft, copies: copies, copiesAsked: try members.optionalNumber("copies_asked"),
            timeliness: try members.timeliness())
    }
}
