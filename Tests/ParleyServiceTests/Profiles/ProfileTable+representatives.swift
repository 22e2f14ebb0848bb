import Bargaining

extension ProfileTable {
    private static func atMostThird(_ article: String) -> Entry { Entry(.outsiders(.atMost(share(1, 3))), article) }
    private static func equal(_ article: String) -> Entry { Entry(.parity(.equal), article) }
    private static func notMore(_ article: String) -> Entry { Entry(.parity(.employerNotMore), article) }
    private static func within15(_ article: String) -> Entry { Entry(.vacancy(.within(.calendarDays(15))), article) }
    private static func naming(_ rule: NamingRule, _ article: String) -> Entry { Entry(.naming(rule), article) }

    private static func many(_ article: String, _ demand: CompositionRule.Demand = .proportionate) -> Entry {
        Entry(.composition(CompositionRule(threshold: .many, demand: demand)), article)
    }

    private static func tenth(_ article: String) -> Entry {
        Entry(.composition(CompositionRule(threshold: .atLeast(share(1, 10)), demand: .proportionate)), article)
    }

    // CN, Beijing, Shanghai, Zhejiang, Ningbo, Hangzhou, Shandong, Henan, Chongqing, Qinghai.
    static let representatives: [Row] = [
        Row(.periodEnd, everywhere(Entry(.periodEnd(.nextWorkingDay), "CC §203"))),
        Row(
            .reply,
            [
                days(20, "O22 §32"), days(20, "BJ §32"), days(15, "SH §15"), workingDays(10, "ZJ §7"),
                workingDays(10, "NB §14"), workingDays(10, "HZ §24"), days(10, "SD §21"), workingDays(10, "HA §21"),
                days(20, "CQ §19"), days(20, "O22 §32"),
            ]),
        Row(
            .chiefs,
            [
                count(1, "O22 §19"), count(1, "O22 §19"), count(1, "O22 §19"), count(1, "ZJ §10"), count(1, "NB §8"),
                count(1, "HZ §16"), count(1, "SD §7"), count(1, "O22 §19"), count(1, "CQ §8"), count(1, "O22 §19"),
            ]),
        Row(
            .chiefFromWithin,
            [
                duty("O22 §23"), duty("BJ §10"), duty("O22 §23"), duty("O22 §23"), duty("O22 §23"), duty("O22 §23"),
                duty("O22 §23"), duty("O22 §23"), duty("O22 §23"), duty("O22 §23"),
            ]),
        Row(
            .minimumRepresentatives,
            [
                count(3, "O22 §19"), count(3, "BJ §7"), count(3, "SH §6"), count(3, "ZJ §10"), count(3, "NB §8"),
                count(3, "HZ §16"), count(3, "SD §7"), count(3, "HA §12"), count(3, "CQ §8"), count(3, "O22 §19"),
            ]),
        Row(
            .largeEnterpriseMinimum,
            [nil, nil, nil, count(5, "ZJ §10"), count(5, "NB §8"), count(5, "HZ §16"), nil, nil, nil, nil]),
        Row(
            .maximumRepresentatives,
            [
                nil, count(10, "BJ §7"), nil, nil, count(10, "NB §8"), count(9, "HZ §16"), nil, nil,
                count(15, "CQ §8"), nil,
            ]),
        Row(
            .parity,
            [
                equal("O22 §19"), equal("BJ §7"), notMore("SH §6"), notMore("ZJ §10"), notMore("NB §8"),
                notMore("HZ §16"), equal("SD §7"), equal("HA §12"), notMore("CQ §8"), equal("O22 §19"),
            ]),
        Row(
            .frontLineShare,
            [
                nil, nil, nil, nil, nil, nil, Entry(.share(share(1, 3)), "SD §7"),
                Entry(.share(share(1, 3)), "HA §8"), nil, nil,
            ]),
        Row(
            .women,
            [
                nil, nil, nil, many("ZJ §10"), many("NB §8"), many("HZ §18"), nil, tenth("HA §8"),
                Entry(.composition(CompositionRule(threshold: .atLeast(share(1, 5)), demand: .one)), "CQ §10"), nil,
            ]),
        Row(
            .disabledWorkers,
            [nil, nil, nil, many("ZJ §10"), many("NB §8"), many("HZ §18"), nil, tenth("HA §8"), nil, nil]),
        Row(
            .agencyWorkers,
            [
                nil, nil, nil, nil, nil, many("HZ §18", .one), nil, nil,
                Entry(.composition(CompositionRule(threshold: .moreThan(share(1, 20)), demand: .one)), "CQ §10"), nil,
            ]),
        Row(
            .outsiders,
            [
                atMostThird("O22 §23"), atMostThird("BJ §10"), atMostThird("SH §7"), atMostThird("ZJ §10"),
                atMostThird("NB §9"), atMostThird("HZ §17"), Entry(.outsiders(.advisersOnly), "SD §12"),
                atMostThird("HA §11"), atMostThird("CQ §11"), atMostThird("O22 §23"),
            ]),
        Row(
            .vacancy,
            [
                within15("O22 §31"), within15("O22 §31"), within15("O22 §31"), within15("O22 §31"),
                within15("O22 §31"), within15("O22 §31"), within15("O22 §31"), within15("O22 §31"),
                Entry(.vacancy(.beforeNextSession), "CQ §15"), within15("O22 §31"),
            ]),
        Row(
            .nameRepresentatives,
            [
                nil, naming(.beforeTalks, "BJ §11"), naming(.afterAcceptance(.calendarDays(15)), "SH §17"),
                naming(.beforeMeeting(.calendarDays(7)), "ZJ §16"), naming(.afterNaming(.workingDays(5)), "NB §10"),
                naming(.inInvitation, "HZ §24"), naming(.afterNaming(.calendarDays(5)), "SD §11"),
                naming(.afterNaming(.workingDays(3)), "HA §13"), nil, nil,
            ]),
    ]
}
