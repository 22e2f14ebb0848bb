internal import EventSourcing

/// Every read model of this program. A new one is a line here, a Swift file and an SQL file.
enum ProjectionRegistry {
    static let all: [any StreamProjection] = [
        NegotiationOverviewProjection(),
        CurrentTermsProjection(),
        DeadlinesProjection(),
        PartiesProjection(),
        SupervisionCasesProjection(),
        CampaignsProjection(),
        AgreementTermsProjection(),
        AgreementsProjection(),
        HeldSessionsProjection(),
        ClockOutcomesProjection(),
        BallotsProjection(),
        StoppagesProjection(),
        DisclosedNegotiationsProjection(), NegotiationPartiesProjection(), RegisteredPartiesProjection(),
        BargainingUnitsProjection(), MovesProjection(), OfferTermsProjection(), PositionStepsProjection(),
        StatusHistoryProjection(), ProcessStatisticsProjection(),
        CampaignTargetsProjection(), CoverageReportsProjection(), InvitationCoursesProjection(),
        OpenInvitationsProjection(), AgreementCoverageProjection(), MissedCommitmentsProjection(),
        SupervisionLettersProjection(), UnansweredOpinionsProjection(),
    ]

    /// The read model of a name.
    static func projection(named name: String) -> (any StreamProjection)? {
        all.first { $0.name == name }
    }

    /// The kind of the streams that a read model shows (``StreamKinds``).
    static func kind(of projection: any StreamProjection) -> String {
        projection.family?.name ?? StreamKinds.negotiation
    }

    /// How streams of a kind are folded whole; `nil` for a kind that there is not.
    static func wholeFold(of kind: String) -> (any WholeStreamFold)? {
        func fold<Family: StreamFamily>(_: Family.Type) -> any WholeStreamFold { WholeFamilyFold<Family>() }
        if kind == StreamKinds.negotiation { return WholeNegotiationFold() }
        return StreamFamilies.all.first { $0.name == kind }.map { fold($0) }
    }

    /// How streams of a kind are folded event by event; `nil` for a kind that there is not.
    static func fold(of kind: String) -> (any FoldedValue.Type)? {
        func type<Family: StreamFamily>(_: Family.Type) -> any FoldedValue.Type { FoldedStream<Family>.self }
        if kind == StreamKinds.negotiation { return FoldedNegotiation.self }
        return StreamFamilies.all.first { $0.name == kind }.map { type($0) }
    }
}
