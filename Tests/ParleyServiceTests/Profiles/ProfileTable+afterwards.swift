import Bargaining

extension ProfileTable {
    private static func term(_ minimum: Int?, _ maximum: Int, _ article: String) -> Entry {
        Entry(.term(TermRange(minimumYears: minimum, maximumYears: maximum)), article)
    }

    // CN, Beijing, Shanghai, Zhejiang, Ningbo, Hangzhou, Shandong, Henan, Chongqing, Qinghai.
    static let afterwards: [Row] = [
        Row(
            .term,
            [
                term(1, 3, "O22 §38"), term(1, 3, "O22 §38"), term(1, 3, "SH §25"), term(1, 3, "ZJ §30"),
                term(1, 3, "ZJ §30"), term(1, 3, "ZJ §30"), term(nil, 3, "SD §17"), term(1, 3, "HA §31"),
                term(1, 3, "CQ §24"), term(1, 3, "O22 §38"),
            ]),
        Row(.usualTerm, [nil, years(3, "BJ §36"), nil, nil, nil, nil, nil, nil, nil, nil]),
        Row(
            .wageTerm,
            [
                nil, nil, years(1, "SH §25"), years(1, "ZJ §30"), years(1, "ZJ §30"), years(1, "HZ §23"),
                years(1, "SD §17"), nil, nil, nil,
            ]),
        Row(
            .renewal,
            [
                months(3, "O22 §38"), months(3, "BJ §43"), months(3, "O22 §38"), days(90, "ZJ §30"),
                days(90, "NB §22"), days(90, "HZ §23"), months(3, "O22 §38"), months(2, "HA §31"),
                months(3, "CQ §33"), months(3, "O22 §38"),
            ]),
        Row(
            .wageRound,
            [
                months(12, "O9"), months(12, "O9"), months(12, "O9"), months(12, "ZJ §19"), months(12, "ZJ §19"),
                months(12, "ZJ §19"), months(12, "O9"), months(12, "O9"), months(12, "CQ §18"), months(12, "O9"),
            ]),
        Row(.algorithmRound, everywhere(months(12, "G26"))),
        Row(
            .performanceReport,
            [
                nil, months(12, "BJ §41"), nil, months(12, "ZJ §37"), months(12, "NB §36"), months(12, "HZ §42"),
                months(12, "SD §31"), nil, months(12, "CQ §30"), nil,
            ]),
        Row(.wagePerformanceReport, [nil, nil, nil, nil, nil, nil, nil, nil, months(6, "CQ §30"), nil]),
        Row(
            .earlyEndReport,
            [
                nil, days(10, "BJ §48"), nil, workingDays(5, "ZJ §33"), workingDays(5, "ZJ §33"),
                workingDays(5, "ZJ §33"), days(7, "SD §41"), nil, nil, nil,
            ]),
    ]
}
