import Bargaining

extension ProfileTable {
    private static func quorum(_ article: String) -> Entry { Entry(.share(share(2, 3)), article) }

    /// 半数以上, of all.
    private static func half(_ article: String) -> Entry {
        Entry(.approval(ApprovalRule(threshold: .atLeastHalf, base: .all)), article)
    }

    /// 过半数, of all.
    private static func more(_ article: String) -> Entry {
        Entry(.approval(ApprovalRule(threshold: .moreThanHalf, base: .all)), article)
    }

    private static func after(_ article: String) -> Entry { Entry(.signing(.afterCongress), article) }

    private static func filed(_ period: Period, _ article: String) -> Entry {
        Entry(.filing(FilingRule(within: period, start: .signature)), article)
    }

    private static func published(_ period: Period?, _ article: String, written: Bool = false) -> Entry {
        Entry(.publication(PublicationRule(within: period, isWritten: written)), article)
    }

    private static func all(_ article: String) -> Entry { Entry(.binding(.allInScope), article) }
    private static func acceded(_ article: String) -> Entry { Entry(.binding(.accededList), article) }

    // CN, Beijing, Shanghai, Zhejiang, Ningbo, Hangzhou, Shandong, Henan, Chongqing, Qinghai.
    static let agreement: [Row] = [
        Row(
            .draftToCongress,
            [
                nil, nil, nil, workingDays(15, "ZJ §24"), workingDays(15, "NB §20"), workingDays(15, "HZ §28"), nil,
                nil, nil, nil,
            ]),
        Row(
            .quorum,
            [
                quorum("O22 §36"), quorum("BJ §38"), quorum("SHC §28"), quorum("ZJ §24"), quorum("ZJ §24"),
                quorum("HZ §28"), quorum("O22 §36"), quorum("O22 §36"), quorum("CQ §26"), quorum("O22 §36"),
            ]),
        Row(
            .approval,
            [
                half("O22 §36"), half("BJ §38"), half("SH §22"), more("ZJ §24"), more("ZJ §24"), more("HZ §28"),
                more("SD §27"), half("O22 §36"), half("CQ §26"), half("O22 §36"),
            ]),
        Row(
            .industryApproval,
            [
                nil, nil, half("SH §§28, 30"), half("ZJ §29"), half("NB §30"), half("HZ §33"), more("SD §35"), nil,
                half("CQ §44"), nil,
            ]),
        Row(.secretBallot, [nil, nil, duty("SHC §31"), nil, nil, nil, nil, nil, nil, nil]),
        Row(
            .revote,
            [
                nil, nil, nil, workingDays(5, "ZJ §24"), workingDays(5, "ZJ §24"), workingDays(5, "HZ §28"), nil, nil,
                nil, nil,
            ]),
        Row(
            .signing,
            [
                after("O22 §37"), after("BJ §39"), Entry(.signing(.beforeCongress), "SH §22"), after("ZJ §24"),
                after("NB §20"), after("HZ §28"), after("SD §27"), after("HA §27"), after("CQ §27"), after("O22 §37"),
            ]),
        Row(
            .filing,
            [
                filed(.calendarDays(10), "O22 §42"), filed(.calendarDays(10), "BJ §39"),
                Entry(.filing(FilingRule(within: .calendarDays(10), start: .congressResultNotice)), "SH §23"),
                filed(.calendarDays(10), "ZJ §34"), filed(.calendarDays(10), "NB §34"),
                filed(.calendarDays(10), "HZ §40"), filed(.calendarDays(10), "SD §29"),
                filed(.workingDays(5), "HA §28"), filed(.calendarDays(10), "CQ §28"),
                filed(.calendarDays(10), "O22 §42"),
            ]),
        Row(
            .filingCopies,
            [
                count(3, "O22 §42"), count(3, "O22 §42"), count(3, "O22 §42"), count(5, "ZJ §34"), count(5, "ZJ §34"),
                count(5, "ZJ §34"), count(3, "O22 §42"), count(3, "O22 §42"), count(3, "CQ §28"), count(3, "O22 §42"),
            ]),
        Row(.wageFiling, [days(7, "O9"), nil, nil, nil, nil, nil, nil, nil, nil, days(7, "O9")]),
        Row(.filingReceipt, [nil, nil, nil, nil, nil, nil, nil, nil, duty("CQ §28"), nil]),
        Row(
            .review,
            [
                days(15, "O22 §45"), days(15, "BJ §39"), days(15, "SH §23"), days(15, "ZJ §34"), days(15, "NB §35"),
                days(15, "HZ §40"), days(15, "SD §30"), days(15, "HA §29"), days(15, "CQ §28"), days(15, "O22 §45"),
            ]),
        Row(
            .publication,
            [
                published(nil, "O22 §48"), published(nil, "O22 §48"), published(nil, "O22 §48"),
                published(.workingDays(5), "ZJ §35"), published(.workingDays(5), "NB §35"),
                published(.workingDays(5), "HZ §41"), published(.calendarDays(7), "SD §31"),
                published(.calendarDays(5), "HA §30"), published(.calendarDays(10), "CQ §29", written: true),
                published(nil, "O22 §48"),
            ]),
        Row(.algorithmAgreementPublication, everywhere(days(10, "G24"))),
        Row(
            .copyToHigherUnion,
            [
                nil, nil, nil, duty("ZJ §35"), duty("NB §35"), duty("HZ §41"), duty("SD §31"), duty("HA §30"), nil, nil,
            ]),
        Row(
            .binding,
            [
                all("LCL §54"), all("LCL §54"), acceded("SH §32"), all("ZJ §26"), all("NB §31"), all("ZJ §26"),
                acceded("SD §36"), all("HA §36"), all("CQ §41"), all("LCL §54"),
            ]),
    ]
}
