internal import Bargaining
internal import EventSourcing
internal import StrictJSON

extension FactCoding {
    /// Reads the data of one kind of fact.
    typealias Reader = @Sendable (inout MemberReader) throws(CodingFault) -> NegotiationFact

    /// How the data of each event type is read.
    static let readers: [EventType: Reader] = {
        var readers: [EventType: Reader] = [:]
        for (name, reader) in table { readers[EventType(literal: name)] = reader }
        for (name, read) in ProcedureFactCoding.readers {
            readers[EventType(literal: name)] = ProcedureFactCoding.reader(read)
        }
        return readers
    }()

    private static let table: [(StaticString, Reader)] = [
        ("NegotiationOpened", { m throws(CodingFault) in .negotiationOpened(try OpeningCoding.read(&m)) }),
        (
            "InvitationIssued",
            { m throws(CodingFault) in
                .invitationIssued(try SheetActCoding.read(&m), addressee: try m.optional("addressee")?.seat())
            }
        ),
        ("InvitationReceived", { m throws(CodingFault) in .invitationReceived(side: try m.side()) }),
        ("InvitationAccepted", { m throws(CodingFault) in .invitationAccepted(side: try m.side()) }),
        ("InvitationRefused", { m throws(CodingFault) in .invitationRefused(side: try m.side()) }),
        (
            "RepresentativeAppointed",
            { m throws(CodingFault) in
                .representativeAppointed(
                    try m.seat(), side: try m.side(), party: try m.party(), isOutsider: try m.flag("outsider"))
            }
        ),
        ("RepresentativeVacated", { m throws(CodingFault) in .representativeVacated(try m.seat()) }),
        ("ChiefDesignated", { m throws(CodingFault) in .chiefDesignated(try m.seat()) }),
        ("RecorderAppointed", { m throws(CodingFault) in .recorderAppointed(try m.seat()) }),
        (
            "MediatorAppointed",
            { m throws(CodingFault) in
                .mediatorAppointed(try m.seat(), by: try m.optional("by")?.word(Office.self))
            }
        ),
        ("JointActProposed", { m throws(CodingFault) in .jointActProposed(try m.jointAct(), side: try m.side()) }),
        (
            "AgendaItemProposed",
            { m throws(CodingFault) in
                .agendaItemProposed(try m.agendaItem(), side: try m.side())
            }
        ),
        ("AgendaItemAdmitted", { m throws(CodingFault) in .agendaItemAdmitted(try m.agendaItem()) }),
        ("AgendaItemWithdrawn", { m throws(CodingFault) in .agendaItemWithdrawn(try m.item(), side: try m.side()) }),
        ("AgendaItemParked", { m throws(CodingFault) in .agendaItemParked(try m.item()) }),
        ("AgendaItemResumed", { m throws(CodingFault) in .agendaItemResumed(try m.item()) }),
        (
            "SessionOpened",
            { m throws(CodingFault) in
                .sessionOpened(number: try m.number(), form: try m.sessionForm(), chair: try m.side("chair"))
            }
        ),
        ("SessionClosed", { m throws(CodingFault) in .sessionClosed(number: try m.number()) }),
        ("DemandTabled", { m throws(CodingFault) in .demandTabled(try ProposalCoding.read(&m)) }),
        ("OfferMade", { m throws(CodingFault) in .offerMade(try ProposalCoding.read(&m)) }),
        ("CounterOfferMade", { m throws(CodingFault) in .counterOfferMade(try ProposalCoding.read(&m)) }),
        ("PackageOffered", { m throws(CodingFault) in .packageOffered(try ProposalCoding.read(&m)) }),
        ("OfferClarified", { m throws(CodingFault) in .offerClarified(try m.proposal()) }),
        (
            "ConditionFulfilled",
            { m throws(CodingFault) in
                .conditionFulfilled(try m.proposal(), condition: try m.number("condition"))
            }
        ),
        (
            "OfferWithdrawn",
            { m throws(CodingFault) in
                .offerWithdrawn(try m.optionalProposal(), try SheetActCoding.read(&m))
            }
        ),
        (
            "OfferExpired",
            { m throws(CodingFault) in
                .offerExpired(try m.optionalProposal(), try SheetActCoding.read(&m))
            }
        ),
        ("OfferRejected", { m throws(CodingFault) in .offerRejected(try m.proposal(), side: try m.side()) }),
        (
            "PositionHeld",
            { m throws(CodingFault) in
                .positionHeld(side: try m.side(), party: try m.party(), items: try m.items())
            }
        ),
        (
            "ReservationEntered",
            { m throws(CodingFault) in
                .reservationEntered(
                    number: try m.number(), side: try m.side(), items: try m.items(), text: try m.text())
            }
        ),
        ("ReservationLifted", { m throws(CodingFault) in .reservationLifted(number: try m.number()) }),
        ("RecommendationMade", { m throws(CodingFault) in .recommendationMade(try ProposalCoding.read(&m)) }),
        ("AwardMade", { m throws(CodingFault) in .awardMade(try ProposalCoding.read(&m)) }),
        ("TermsImposed", { m throws(CodingFault) in .termsImposed(try SheetActCoding.read(&m), try m.imposition()) }),
        ("MediationRecorded", { m throws(CodingFault) in .mediationRecorded(try SheetActCoding.read(&m)) }),
        (
            "TentativeAgreementReached",
            { m throws(CodingFault) in
                .tentativeAgreementReached(try SheetActCoding.read(&m), accepting: try m.optionalProposal("accepting"))
            }
        ),
        ("TentativeAgreementReopened", { m throws(CodingFault) in .tentativeAgreementReopened(try m.items()) }),
        ("AgreementReached", { m throws(CodingFault) in .agreementReached(try SheetActCoding.read(&m)) }),
        ("PartyAcceded", { m throws(CodingFault) in .partyAcceded(try SheetActCoding.read(&m)) }),
        ("BallotRecorded", { m throws(CodingFault) in .ballotRecorded(try BallotCoding.read(&m)) }),
        ("ImpasseDeclared", { m throws(CodingFault) in .impasseDeclared(try SheetActCoding.read(&m)) }),
        ("StoppageRecorded", { m throws(CodingFault) in .stoppageRecorded(try SheetActCoding.read(&m)) }),
        ("StatementRecorded", { m throws(CodingFault) in .statementRecorded(try SheetActCoding.read(&m)) }),
        ("OutcomeRecorded", { m throws(CodingFault) in .outcomeRecorded(try OutcomeCoding.read(&m)) }),
        (
            "NegotiationConcluded",
            { m throws(CodingFault) in
                .negotiationConcluded(try m.required("conclusion").word(Conclusion.self))
            }
        ),
        ("CostEstimateAttached", AttachedEstimateCoding.reader),
        (
            "FloorConflictDetected",
            { m throws(CodingFault) in
                let form = m.form
                return .floorConflictDetected(
                    try m.proposal(),
                    try m.required("conflicts").list { conflict throws(CodingFault) in
                        try StatutoryFloorCoding.conflict(conflict, as: form)
                    })
            }
        ),
    ]
}
