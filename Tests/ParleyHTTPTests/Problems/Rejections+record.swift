import Bargaining
import EventSourcing
import Testing

extension Rejections {
    /// One refusal of each rule on sessions.
    static let ofSessions: [SessionRejection] = [
        .attendeeNamedTwice(SeatID(UUIDValue(high: 1, low: 2))), .sideAbsent(.labour), .caucusRunning(.employer),
        .noCaucusRunning, .caucusOfTheOtherSide, .adjournedIntoThePast,
    ]

    /// One refusal of each rule on the record itself.
    static let ofTheRecord: [RecordRejection] = [
        .lateEntryNotLate, .lateEntryUnknown(1), .lateEntryUnconfirmed(1), .ownContestStands, .tooManyLateEntries,
        .tooManyConfirmations,
    ]

    /// One refusal of each rule on the ground on which the sides bargain.
    static func ofGroundwork() throws -> [GroundworkRejection] {
        [
            .groundRulesOutOfRange, .tooManyGroundRules, .confidentialRecordsOutOfRange, .confidentialRecordNamedTwice,
            .confidentialityEndsInThePast, .tooManyConfidentialityAgreements, .parametersOutOfRange,
            .parameterNamedTwice, .weightsOutOfRange, .tooManyAlgorithmExplanations, .tooManyIndicators, .unitIsEmpty,
            .unitEnterpriseNamedTwice(try #require(PartyName("Firm"))), .tooManyUnitEnterprises,
            .unitWorkersOutOfRange, .tooManyUnits,
        ]
    }
}
