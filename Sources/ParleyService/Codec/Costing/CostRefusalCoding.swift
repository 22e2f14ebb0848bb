internal import Bargaining
internal import StrictJSON

/// Why a term has no cost as JSON: `{"reason", …}` with what the reason names: `kind`, `subject`, `unit`, `line`, `group`,
/// `band`, `role`, `step`, `month`.
enum CostRefusalCoding {
    /// The permanent words of the reasons.
    enum Reason: String, CaseIterable {
        case notAFigure = "not_a_figure"
        case severalAmounts = "several_amounts"
        case changesOverTime = "changes_over_time"
        case normNotRecorded = "norm_not_recorded"
        case subjectNotCosted = "subject_not_costed"
        case unitNotCosted = "unit_not_costed"
        case currencyDiffers = "currency_differs"
        case negativeAmount = "negative_amount"
        case ceilingOnPay = "ceiling_on_pay"
        case hourlyRateIsNoFloor = "hourly_rate_is_no_floor"
        case floorOfCommission = "floor_of_commission"
        case percentOutOfRange = "percent_out_of_range"
        case faresMissing = "fares_missing"
        case countingDiffers = "counting_differs"
        case modeNotCosted = "mode_not_costed"
        case lineNotFixed = "line_not_fixed"
        case bandOutsideTable = "band_outside_table"
        case bandInSeveralLines = "band_in_several_lines"
        case partNotCosted = "part_not_costed"
        case partsBindDifferently = "parts_bind_differently"
        case stepWithinMonth = "step_within_month"
        case stepNotDated = "step_not_dated"
        case stepsCollide = "steps_collide"
        case monthWithoutAmount = "month_without_amount"
        case amountInRealTerms = "amount_in_real_terms"
        case limitNotBinding = "limit_not_binding"
        case hoursCountingMissing = "hours_counting_missing"
        case onlineHoursMissing = "online_hours_missing"
        case limitLeavesNoWork = "limit_leaves_no_work"
        case overflow
    }

    static func write(_ refusal: CostRefusal, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("reason", reason(of: refusal).rawValue)
        if case .notQuantifiable(let obstacle) = refusal { writeDetails(of: obstacle, to: &writer) }
        writer.endObject()
    }

    private static func writeDetails(of obstacle: CostObstacle, to writer: inout JSONWriter) {
        switch obstacle {
        case .notAFigure(let kind): writer.member("kind", kind.rawValue)
        case .subjectNotCosted(let subject): writer.member("subject", subject.rawValue)
        case .unitNotCosted(let unit): writer.member("unit", unit.text)
        case .faresMissing(let group), .onlineHoursMissing(let group): writer.member("group", group)
        case .stepWithinMonth(let step), .stepNotDated(let step), .stepsCollide(let step): writer.member("step", step)
        case .monthWithoutAmount(let month): writer.member("month", month.description)
        case .lineNotFixed(let line): writer.member("line", Int64(line))
        case .bandOutsideTable(let group, let band), .bandInSeveralLines(let group, let band):
            writer.member("group", group)
            writer.member("band", band)
        case .partNotCosted(let role): writer.member("role", role)
        default: break
        }
    }

    static func reason(of refusal: CostRefusal) -> Reason {
        guard case .notQuantifiable(let obstacle) = refusal else { return .overflow }
        switch obstacle {
        case .notAFigure: return .notAFigure
        case .severalAmounts: return .severalAmounts
        case .changesOverTime: return .changesOverTime
        case .normNotRecorded: return .normNotRecorded
        case .subjectNotCosted: return .subjectNotCosted
        case .unitNotCosted: return .unitNotCosted
        case .currencyDiffers: return .currencyDiffers
        case .negativeAmount: return .negativeAmount
        case .ceilingOnPay: return .ceilingOnPay
        case .hourlyRateIsNoFloor: return .hourlyRateIsNoFloor
        case .floorOfCommission: return .floorOfCommission
        case .percentOutOfRange: return .percentOutOfRange
        case .faresMissing: return .faresMissing
        case .countingDiffers: return .countingDiffers
        case .modeNotCosted: return .modeNotCosted
        case .lineNotFixed: return .lineNotFixed
        case .bandOutsideTable: return .bandOutsideTable
        case .bandInSeveralLines: return .bandInSeveralLines
        case .partNotCosted: return .partNotCosted
        case .partsBindDifferently: return .partsBindDifferently
        default: return reasonOfTime(obstacle)
        }
    }

    /// The reasons of terms that change with time and of limits.
    private static func reasonOfTime(_ obstacle: CostObstacle) -> Reason {
        switch obstacle {
        case .stepWithinMonth: .stepWithinMonth
        case .stepNotDated: .stepNotDated
        case .stepsCollide: .stepsCollide
        case .monthWithoutAmount: .monthWithoutAmount
        case .amountInRealTerms: .amountInRealTerms
        case .limitNotBinding: .limitNotBinding
        case .hoursCountingMissing: .hoursCountingMissing
        case .onlineHoursMissing: .onlineHoursMissing
        case .limitLeavesNoWork: .limitLeavesNoWork
        // Told before.
        default: .overflow
        }
    }

    static func read(_ cursor: JSONCursor) throws(CodingFault) -> CostRefusal {
        var members = try MemberReader(cursor, form: .stored)
        let refusal = try refusal(try members.required("reason").word(Reason.self), &members)
        try members.finish()
        return refusal
    }

    private static func refusal(
        _ reason: Reason, _ members: inout MemberReader
    ) throws(CodingFault) -> CostRefusal {
        switch reason {
        case .overflow: .overflow
        case .notAFigure: .notQuantifiable(.notAFigure(try members.required("kind").word(TermKind.self)))
        case .severalAmounts: .notQuantifiable(.severalAmounts)
        case .changesOverTime: .notQuantifiable(.changesOverTime)
        case .normNotRecorded: .notQuantifiable(.normNotRecorded)
        case .subjectNotCosted:
            .notQuantifiable(.subjectNotCosted(try members.required("subject").word(Subject.self)))
        case .unitNotCosted: .notQuantifiable(.unitNotCosted(try members.required("unit").unit(.stored)))
        case .currencyDiffers: .notQuantifiable(.currencyDiffers)
        case .negativeAmount: .notQuantifiable(.negativeAmount)
        case .ceilingOnPay: .notQuantifiable(.ceilingOnPay)
        case .hourlyRateIsNoFloor: .notQuantifiable(.hourlyRateIsNoFloor)
        case .floorOfCommission: .notQuantifiable(.floorOfCommission)
        case .percentOutOfRange: .notQuantifiable(.percentOutOfRange)
        case .faresMissing: .notQuantifiable(.faresMissing(group: try members.required("group").text()))
        case .countingDiffers: .notQuantifiable(.countingDiffers)
        case .modeNotCosted: .notQuantifiable(.modeNotCosted)
        case .lineNotFixed: .notQuantifiable(.lineNotFixed(try members.required("line").count()))
        case .bandOutsideTable:
            .notQuantifiable(
                .bandOutsideTable(
                    group: try members.required("group").text(), band: try members.required("band").text()))
        case .bandInSeveralLines:
            .notQuantifiable(
                .bandInSeveralLines(
                    group: try members.required("group").text(), band: try members.required("band").text()))
        case .partNotCosted: .notQuantifiable(.partNotCosted(try members.required("role").text()))
        case .partsBindDifferently: .notQuantifiable(.partsBindDifferently)
        default: .notQuantifiable(try obstacleOfTime(reason, &members))
        }
    }

    private static func obstacleOfTime(
        _ reason: Reason, _ members: inout MemberReader
    ) throws(CodingFault) -> CostObstacle {
        switch reason {
        case .stepWithinMonth: .stepWithinMonth(try members.required("step").text())
        case .stepNotDated: .stepNotDated(try members.required("step").text())
        case .stepsCollide: .stepsCollide(try members.required("step").text())
        case .monthWithoutAmount:
            .monthWithoutAmount(try members.required("month").converted(.init(.month)) { CalendarMonth($0) })
        case .amountInRealTerms: .amountInRealTerms
        case .limitNotBinding: .limitNotBinding
        case .hoursCountingMissing: .hoursCountingMissing
        case .onlineHoursMissing: .onlineHoursMissing(group: try members.required("group").text())
        case .limitLeavesNoWork: .limitLeavesNoWork
        // Told before.
        default: .changesOverTime
        }
    }
}
