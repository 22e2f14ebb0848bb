internal import Bargaining
internal import StrictJSON

/// Why a term has no cost as JSON: `{"reason", …}` with what the reason names: `kind`, `subject`, `unit`, `line`, `group`,
/// `band`, `role`.
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
        case .faresMissing(let group): writer.member("group", group)
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
        }
    }
}
