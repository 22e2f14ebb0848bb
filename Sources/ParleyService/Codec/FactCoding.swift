internal import Bargaining
internal import StrictJSON

/// The `data` of every fact: written here, read by ``FactCoding/readers``.
enum FactCoding {
    /// Writes the members of a fact into the object that is open. The facts of a busy table come first.
    static func write(_ fact: NegotiationFact, to writer: inout JSONWriter) {
        switch fact {
        case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal),
            .packageOffered(let proposal), .recommendationMade(let proposal), .awardMade(let proposal):
            ProposalCoding.write(proposal, to: &writer)
        case .mediationRecorded(let act), .agreementReached(let act), .partyAcceded(let act), .impasseDeclared(let act),
            .stoppageRecorded(let act), .statementRecorded(let act):
            SheetActCoding.write(act, to: &writer)
        case .tentativeAgreementReached(let act, let accepted):
            write(act, .text("accepting", accepted?.description), to: &writer)
        case .offerWithdrawn(let number, let act), .offerExpired(let number, let act):
            write(act, .proposal(number), to: &writer)
        case .termsImposed(let act, let imposition): write(act, .text("imposition", imposition.rawValue), to: &writer)
        case .invitationIssued(let act, let addressee):
            write(act, .text("addressee", addressee?.description), to: &writer)
        case .negotiationOpened(let opening): OpeningCoding.write(opening, to: &writer)
        case .ballotRecorded(let ballot): BallotCoding.write(ballot, to: &writer)
        case .outcomeRecorded(let outcomes): OutcomeCoding.write(outcomes, to: &writer)
        case .agendaItemProposed(let item, let side): write(item, .side(side), to: &writer)
        case .agendaItemAdmitted(let item): write(item, .text("side", nil), to: &writer)
        case .jointActProposed(let act, let side):
            writer.key("joint_act")
            JointActCoding.write(act, to: &writer)
            writer.fields(.side(side))
        case .invitationReceived(let side), .invitationAccepted(let side), .invitationRefused(let side):
            writer.fields(.side(side))
        case .representativeAppointed(let seat, let side, let party, let isOutsider):
            writer.fields(.seat(seat), .side(side), .party(party))
            writer.member("outsider", ifTrue: isOutsider)
        case .representativeVacated(let seat), .chiefDesignated(let seat), .recorderAppointed(let seat):
            writer.fields(.seat(seat))
        case .mediatorAppointed(let seat, let office):
            writer.fields(.seat(seat), .text("by", office?.rawValue))
        case .agendaItemWithdrawn(let item, let side): writer.fields(.item(item), .side(side))
        case .agendaItemParked(let item), .agendaItemResumed(let item): writer.fields(.item(item))
        case .sessionOpened(let number, let form, let chair):
            writer.fields(.number("number", number), .text("form", form.rawValue), .text("chair", chair.rawValue))
        case .sessionClosed(let number), .reservationLifted(let number): writer.fields(.number("number", number))
        case .offerClarified(let number): writer.fields(.proposal(number))
        case .conditionFulfilled(let number, let condition):
            writer.fields(.proposal(number), .number("condition", condition))
        case .offerRejected(let number, let side): writer.fields(.proposal(number), .side(side))
        case .positionHeld(let side, let party, let items): writer.fields(.side(side), .party(party), .items(items))
        case .reservationEntered(let number, let side, let items, let text):
            writer.fields(.number("number", number), .side(side), .items(items), .text("text", text))
        case .tentativeAgreementReopened(let items): writer.fields(.items(items))
        case .negotiationConcluded(let conclusion): writer.fields(.text("conclusion", conclusion.rawValue))
        case .costEstimateAttached(let estimate): AttachedEstimateCoding.write(estimate, to: &writer)
        case .floorConflictDetected(let number, let conflicts):
            writer.fields(.proposal(number))
            writer.list("conflicts", conflicts, StatutoryFloorCoding.write)
        case .procedure(let fact): ProcedureFactCoding.write(fact, to: &writer)
        }
    }

    private static func write(_ act: SheetAct, _ field: FactField, to writer: inout JSONWriter) {
        SheetActCoding.write(act, to: &writer)
        writer.fields(field)
    }

    private static func write(_ item: AgendaItem, _ field: FactField, to writer: inout JSONWriter) {
        writer.key("agenda_item")
        AgendaItemCoding.write(item, to: &writer)
        writer.fields(field)
    }
}
