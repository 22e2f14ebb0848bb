import Bargaining
import Testing

extension Rejections {
    /// One refusal of each rule of cost estimates, and of each reason for which a term has no cost.
    static func ofCosting() throws -> [CostingRejection] {
        let item = try #require(ItemKey("per_parcel"))
        let unit = try #require(Unit("CNY/order"))
        let number = ProposalNumber(side: .employer, ordinal: 1)
        let obstacles: [CostObstacle] = [
            .notAFigure(.text), .severalAmounts, .changesOverTime, .normNotRecorded, .subjectNotCosted(.workingHours),
            .unitNotCosted(unit), .currencyDiffers, .negativeAmount, .ceilingOnPay, .hourlyRateIsNoFloor,
            .floorOfCommission, .percentOutOfRange, .faresMissing(group: "all"), .countingDiffers, .modeNotCosted,
            .lineNotFixed(0), .bandOutsideTable(group: "all", band: "far"),
            .bandInSeveralLines(group: "all", band: "far"), .partNotCosted("flat"), .partsBindDifferently,
            .stepWithinMonth("2026-07-15"), .stepNotDated("end"), .stepsCollide("2027"),
            .monthWithoutAmount(try #require(CalendarMonth("2029-07"))), .amountInRealTerms, .limitNotBinding,
            .hoursCountingMissing, .onlineHoursMissing(group: "all"), .limitLeavesNoWork,
        ]
        return [
            .currencyDiffers(given: "KRW", expected: "CNY"), .proposalsMissing, .tooManyProposals,
            .proposalNamedTwice(number), .itemOfNoProposal(item), .nothingOnTheTable(number), .tooManyTerms,
            .tooManyEstimates, .notQuantifiable(number, item, .overflow),
        ] + obstacles.map { .notQuantifiable(number, item, .notQuantifiable($0)) }
    }
}
