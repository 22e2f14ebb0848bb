public import EventSourcing

extension ProcedureFact {
    /// The permanent name under which the fact is stored (domain §3.3). `BallotRecorded` belongs to the votes of published
    /// records, whose counts are words; a vote counted here is a `CongressBallotRecorded`.
    public var eventType: EventType {
        switch self {
        case .replyOverdue: EventTypes.replyOverdue
        case .rectificationUrged: EventTypes.rectificationUrged
        case .officialAdmitted: EventTypes.officialAdmitted
        case .informationRequested: EventTypes.informationRequested
        case .informationDisclosed: EventTypes.informationDisclosed
        case .informationRefused: EventTypes.informationRefused
        case .rulesDisclosed: EventTypes.rulesDisclosed
        case .minutesDrafted: EventTypes.minutesDrafted
        case .minutesSigned: EventTypes.minutesSigned
        case .minutesDisputed: EventTypes.minutesDisputed
        case .stepProposed: EventTypes.stepProposed
        case .negotiationSuspended: EventTypes.negotiationSuspended
        case .suspensionExtended: EventTypes.suspensionExtended
        case .negotiationResumed: EventTypes.negotiationResumed
        case .draftAssembled: EventTypes.draftAssembled
        case .draftSigned: EventTypes.draftSigned
        case .draftSubmitted: EventTypes.draftSubmitted
        case .congressConvened: EventTypes.congressConvened
        case .congressBallotRecorded: EventTypes.congressBallotRecorded
        case .draftRatified: EventTypes.draftRatified
        case .draftRejected: EventTypes.draftRejected
        case .agreementSigned: EventTypes.agreementSigned
        case .sealAffixed: EventTypes.sealAffixed
        case .agreementFiled: EventTypes.agreementFiled
        case .filingReceived: EventTypes.filingReceived
        case .objectionRaised: EventTypes.objectionRaised
        case .agreementRefiled: EventTypes.agreementRefiled
        case .agreementTookEffect: EventTypes.agreementTookEffect
        case .agreementPublished: EventTypes.agreementPublished
        case .copySentToHigherUnion: EventTypes.copySentToHigherUnion
        case .enterpriseAcceded: EventTypes.enterpriseAcceded
        case .agreementExpired: EventTypes.agreementExpired
        case .entryCorrected: EventTypes.entryCorrected
        case .entryVoided: EventTypes.entryVoided
        case .entryContested: EventTypes.entryContested
        case .contestResolved: EventTypes.contestResolved
        case .preparation(let fact): fact.eventType
        case .dispute(let fact): fact.eventType
        case .life(let fact): fact.eventType
        case .negotiationAbandoned: EventTypes.negotiationAbandoned
        case .session(let fact): fact.eventType
        case .record(let fact): fact.eventType
        case .groundwork(let fact): fact.eventType
        }
    }
}

/// Checked once, so that naming an event costs nothing on the append path.
private enum EventTypes {
    static let replyOverdue = EventType(literal: "ReplyOverdue")
    static let rectificationUrged = EventType(literal: "RectificationUrged")
    static let officialAdmitted = EventType(literal: "OfficialAdmitted")
    static let informationRequested = EventType(literal: "InformationRequested")
    static let informationDisclosed = EventType(literal: "InformationDisclosed")
    static let informationRefused = EventType(literal: "InformationRefused")
    static let rulesDisclosed = EventType(literal: "RulesDisclosed")
    static let minutesDrafted = EventType(literal: "MinutesDrafted")
    static let minutesSigned = EventType(literal: "MinutesSigned")
    static let minutesDisputed = EventType(literal: "MinutesDisputed")
    static let stepProposed = EventType(literal: "ProcedureStepProposed")
    static let negotiationSuspended = EventType(literal: "NegotiationSuspended")
    static let suspensionExtended = EventType(literal: "SuspensionExtended")
    static let negotiationResumed = EventType(literal: "NegotiationResumed")
    static let draftAssembled = EventType(literal: "DraftAssembled")
    static let draftSigned = EventType(literal: "DraftSigned")
    static let draftSubmitted = EventType(literal: "DraftSubmittedToCongress")
    static let congressConvened = EventType(literal: "CongressConvened")
    static let congressBallotRecorded = EventType(literal: "CongressBallotRecorded")
    static let draftRatified = EventType(literal: "DraftRatified")
    static let draftRejected = EventType(literal: "DraftRejected")
    static let agreementSigned = EventType(literal: "AgreementSigned")
    static let sealAffixed = EventType(literal: "SealAffixed")
    static let agreementFiled = EventType(literal: "AgreementFiled")
    static let filingReceived = EventType(literal: "FilingReceived")
    static let objectionRaised = EventType(literal: "ObjectionRaised")
    static let agreementRefiled = EventType(literal: "AgreementRefiled")
    static let agreementTookEffect = EventType(literal: "AgreementTookEffect")
    static let agreementPublished = EventType(literal: "AgreementPublished")
    static let copySentToHigherUnion = EventType(literal: "CopySentToHigherUnion")
    static let enterpriseAcceded = EventType(literal: "EnterpriseAcceded")
    static let agreementExpired = EventType(literal: "AgreementExpired")
    static let entryCorrected = EventType(literal: "EntryCorrected")
    static let entryVoided = EventType(literal: "EntryVoided")
    static let entryContested = EventType(literal: "EntryContested")
    static let contestResolved = EventType(literal: "ContestResolved")
    static let negotiationAbandoned = EventType(literal: "NegotiationAbandoned")
}
