import Bargaining
import Testing

@Suite struct OpeningSpecs {
    private func invitation(
        _ opening: NegotiationOpening = Example.opening, side: Side = .labour, party: PartyName? = nil,
        items: [AgendaItem] = [Example.rate], addressee: SeatID = Person.employerChief
    ) -> NegotiationAct {
        .issueInvitation(opening, side: side, party: party, items: items, addressee: addressee)
    }

    @Test func `an invitation opens the negotiation and makes the inviter chief`() {
        Spec.given(Ledger()).when(invitation(party: Example.union), by: Person.labourChief).then(
            .negotiationOpened(Example.opening),
            .representativeAppointed(Person.labourChief, side: .labour, party: Example.union),
            .chiefDesignated(Person.labourChief),
            .invitationIssued(
                Example.act(.labour, party: Example.union, ["per_parcel"]), addressee: Person.employerChief),
            .agendaItemProposed(Example.rate, side: .labour))
    }

    @Test func `employers may invite too`() throws {
        var ledger = Ledger()
        try ledger.act(invitation(side: .employer, addressee: Person.labourChief), by: Person.employerChief)
        try ledger.act(.acceptInvitation(party: nil), by: Person.labourChief)
        #expect(ledger.state.chief(of: .employer) == Person.employerChief)
        #expect(ledger.state.chief(of: .labour) == Person.labourChief)
    }

    @Test func `the agenda gives the numbers, whatever the items say`() throws {
        let ledger = try Ledger.invited(items: [Example.deductions, Example.rate])
        #expect(ledger.state.items.map(\.item.number) == [1, 2])
    }

    @Test func `a negotiation is opened once`() throws {
        Spec.given(try .invited()).when(invitation(), by: Person.stranger).rejects(.negotiationAlreadyExists)
    }

    @Test func `an invitation is refused by the rule it breaks`() {
        let spec = Spec.given(Ledger())
        spec.whenClock(invitation()).rejects(.noSeat)
        spec.when(invitation(Example.published), by: Person.labourChief).rejects(.publishedRecordTakesNoActs)
        spec.when(invitation(side: .neutral), by: Person.labourChief).rejects(.seatBelongsToNoSide)
        spec.when(invitation(addressee: Person.labourChief), by: Person.labourChief)
            .rejects(.seatTaken(Person.labourChief))
        spec.when(invitation(Example.opening(labour: [])), by: Person.labourChief).rejects(.sideNeedsAParty(.labour))
        spec.when(invitation(Example.opening(employer: [])), by: Person.labourChief)
            .rejects(.sideNeedsAParty(.employer))
        spec.when(invitation(Example.opening(employer: [Example.union])), by: Person.labourChief)
            .rejects(.sidesShareAParty)
        spec.when(invitation(party: Example.association), by: Person.labourChief)
            .rejects(.partyUnknown(Example.association))
        spec.when(invitation(items: [Example.rate, Example.rate]), by: Person.labourChief)
            .rejects(.itemNamedTwice("per_parcel"))
        spec.when(invitation(Example.opening(currency: "yuan")), by: Person.labourChief).rejects(.wordsMalformed)
        let parties = (0...NegotiationLimits.maximumParties).compactMap { PartyName("Union \($0)") }
        spec.when(invitation(Example.opening(labour: parties)), by: Person.labourChief)
            .rejects(.tooManyParties(.labour))
    }

    @Test func `nothing can be done in a negotiation that is not there`() {
        Spec.given(Ledger()).when(.confirmReceipt, by: Person.employerChief).rejects(.negotiationNotFound)
        Spec.given(Ledger()).when(.openSession(.negotiationMeeting, chair: .labour), by: Person.labourChief)
            .rejects(.negotiationNotFound)
    }

    @Test func `the addressee confirms receipt once`() throws {
        var ledger = try Ledger.invited()
        Spec.given(ledger).when(.confirmReceipt, by: Person.employerChief).then(.invitationReceived(side: .employer))
        Spec.given(ledger).when(.confirmReceipt, by: Person.labourChief).rejects(.onlyTheAddresseeMayReply)
        try ledger.act(.confirmReceipt, by: Person.employerChief)
        Spec.given(ledger).when(.confirmReceipt, by: Person.employerChief).rejects(.alreadyStated)
    }

    @Test func `accepting seats the addressee as chief and admits the items of the invitation`() throws {
        Spec.given(try .invited(items: [Example.rate])).when(
            .acceptInvitation(party: Example.association), by: Person.employerChief
        ).then(
            .invitationAccepted(side: .employer),
            .representativeAppointed(Person.employerChief, side: .employer, party: Example.association),
            .chiefDesignated(Person.employerChief), .agendaItemAdmitted(Example.rate))
    }

    @Test func `only the addressee replies, and once`() throws {
        let invited = try Ledger.invited()
        for person in [Person.labourChief, Person.stranger] {
            Spec.given(invited).when(.acceptInvitation(party: nil), by: person).rejects(.onlyTheAddresseeMayReply)
            Spec.given(invited).when(.refuseInvitation, by: person).rejects(.onlyTheAddresseeMayReply)
        }
        Spec.given(invited).whenClock(.acceptInvitation(party: nil)).rejects(.onlyTheAddresseeMayReply)
        Spec.given(invited).when(.acceptInvitation(party: Example.union), by: Person.employerChief)
            .rejects(.partyUnknown(Example.union))
        let accepted = try Ledger.accepted()
        Spec.given(accepted).when(.acceptInvitation(party: nil), by: Person.employerChief)
            .rejects(.invitationAlreadyAnswered)
        Spec.given(accepted).when(.refuseInvitation, by: Person.employerChief).rejects(.invitationAlreadyAnswered)
    }

    @Test func `a refusal ends it: nothing more is taken`() throws {
        var ledger = try Ledger.invited()
        #expect(try ledger.act(.refuseInvitation, by: Person.employerChief) == [.invitationRefused(side: .employer)])
        #expect(ledger.state.status == .refused)
        let demand = NegotiationAct.tableDemand(Example.draft(["per_parcel": Example.yuan("1.20")]))
        Spec.given(ledger).when(demand, by: Person.labourChief).rejects(.invitationNotAccepted)
        Spec.given(ledger).when(.vacateSeat(Person.labourChief), by: Person.labourChief)
            .rejects(.invitationNotAccepted)
    }

    @Test func `nothing is tabled before the invitation is accepted: silence is no consent`() throws {
        let demand = NegotiationAct.tableDemand(Example.draft(["per_parcel": Example.yuan("1.20")]))
        Spec.given(try .invited()).when(demand, by: Person.labourChief).rejects(.invitationNotAccepted)
    }

    @Test func `a published record takes no live acts`() throws {
        Spec.given(try .published()).when(.declareImpasse, by: Person.labourChief)
            .rejects(.publishedRecordTakesNoActs)
    }
}
