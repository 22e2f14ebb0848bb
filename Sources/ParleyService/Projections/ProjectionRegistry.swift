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

    /// How streams whose first event is of a type are folded for read models; `nil` for streams that no read model shows.
    ///
    /// - Throws: ``EventCodecError/unknownType(_:)`` for a type that this program does not know.
    static func fold(of type: EventType) throws(EventCodecError) -> (any FoldedValue.Type)? {
        if NegotiationEventCodec.knows(type) { return FoldedNegotiation.self }
        guard let family = StreamFamilies.family(of: type) else { throw .unknownType(type) }
        return projected.contains(family.name) ? fold(of: family) : nil
    }

    /// How the streams of a read model are folded.
    static func fold(of projection: any StreamProjection) -> any FoldedValue.Type {
        projection.family.map { fold(of: $0) } ?? FoldedNegotiation.self
    }

    /// The names of the families that a read model shows.
    private static let projected = Set(all.compactMap { $0.family?.name })

    private static func fold(of family: any StreamFamily.Type) -> any FoldedValue.Type {
        func type<Family: StreamFamily>(_: Family.Type) -> any FoldedValue.Type { FoldedStream<Family>.self }
        return type(family)
    }
}
