import Bargaining

/// The rules of the specifications: the national ones as published, and places that differ in single points.
enum Law {
    /// Chinese national law: Order 22 and the laws above it. Version 1, under which the example negotiates.
    static let national: [ProfileParameter: (ParameterValue, String)] = [
        .periodEnd: (.periodEnd(.nextWorkingDay), "CC §203"),
        .reply: (.period(.calendarDays(20)), "O22 §32"),
        .minimumRepresentatives: (.count(3), "O22 §19"),
        .chiefs: (.count(1), "O22 §19"),
        .parity: (.parity(.equal), "O22 §19"),
        .outsiders: (.outsiders(.atMost(share(1, of: 3))), "O22 §23"),
        .vacancy: (.vacancy(.within(.calendarDays(15))), "O22 §31"),
        .suspensionGround: (.suspensionGround(.agreement), "O22 §35"),
        .quorum: (.share(share(2, of: 3)), "O22 §36"),
        .approval: (.approval(ApprovalRule(threshold: .atLeastHalf, base: .all)), "O22 §36"),
        .signing: (.signing(.afterCongress), "O22 §37"),
        .filing: (.filing(FilingRule(within: .calendarDays(10), start: .signature)), "O22 §42"),
        .filingCopies: (.count(3), "O22 §42"),
        .wageFiling: (.period(.calendarDays(7)), "O9"),
        .review: (.period(.calendarDays(15)), "O22 §45"),
        .publication: (.publication(PublicationRule(within: nil)), "O22 §48"),
        .algorithmAgreementPublication: (.period(.calendarDays(10)), "G24"),
        .algorithmRound: (.period(.months(12)), "G26"),
        .binding: (.binding(.allInScope), "LCL §54"),
        .term: (.term(TermRange(minimumYears: 1, maximumYears: 3)), "O22 §38"),
        .renewal: (.period(.months(3)), "O22 §38"),
    ]

    static let china = profile("CN@1", national)

    /// National law with other provisions in place of some, still `CN@1`.
    static func china(with changes: [ProfileParameter: (ParameterValue, String)]) -> RuleProfile {
        profile("CN@1", national.merging(changes) { _, change in change })
    }

    /// National law without a provision.
    static func china(without parameter: ProfileParameter) -> RuleProfile {
        profile("CN@1", national.filter { $0.key != parameter })
    }

    static func profile(
        _ reference: String, _ provisions: [ProfileParameter: (ParameterValue, String)]
    ) -> RuleProfile {
        guard let reference = ProfileReference(reference),
            let document = ProfileDocument(
                reference: reference, title: .en("Example"), inForce: nil, timeZone: "Asia/Shanghai", base: nil,
                matters: .all, instruments: [],
                provisions: provisions.mapValues { Provision($0.0, article: article($0.1)) }),
            let profile = RuleProfile(document: document, base: nil)
        else { preconditionFailure("not a profile: \(reference)") }
        return profile
    }

    static func rules(_ profile: RuleProfile = china) -> ProcedureRules {
        ProcedureRules(profile: profile, calendar: HolidayCalendar([]), offsets: .china)
    }

    static func article(_ text: String) -> Article {
        guard let article = Article(text) else { preconditionFailure("not an article: \(text)") }
        return article
    }

    static func share(_ numerator: Int, of denominator: Int) -> Share {
        guard let share = Share(numerator, of: denominator) else { preconditionFailure("not a share") }
        return share
    }
}
