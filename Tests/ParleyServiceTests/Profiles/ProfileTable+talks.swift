import Bargaining

extension ProfileTable {
    private static func data(_ before: Period?, request: Bool = false, _ article: String) -> Entry {
        Entry(.disclosure(DisclosureRule(before: before, isOnRequest: request)), article)
    }

    private static func window(
        _ start: NegotiationWindow.Start, _ length: Period, _ end: NegotiationWindow.End, _ article: String
    ) -> Entry {
        Entry(.window(NegotiationWindow(start: start, length: length, end: end)), article)
    }

    private static func ground(_ ground: SuspensionGround, _ article: String) -> Entry {
        Entry(.suspensionGround(ground), article)
    }

    private static func cap(
        _ days: Int, _ counting: SuspensionCap.Counting, more: Bool = false, _ article: String
    ) -> Entry {
        Entry(.suspensionCap(SuspensionCap(days: days, counting: counting, allowsMoreByAgreement: more)), article)
    }

    private static func minutes(_ signers: MinutesSigners, _ article: String) -> Entry {
        Entry(.minutes(signers), article)
    }

    private static func handling(_ days: Int, _ more: Int, _ article: String) -> Entry {
        Entry(
            .conciliation(ConciliationRule(within: .calendarDays(days), longestExtension: .calendarDays(more))), article
        )
    }

    // CN, Beijing, Shanghai, Zhejiang, Ningbo, Hangzhou, Shandong, Henan, Chongqing, Qinghai.
    static let talks: [Row] = [
        Row(
            .disclosure,
            [
                nil, nil, data(nil, request: true, "SH §18"), data(.calendarDays(7), request: true, "ZJ §16"),
                data(.calendarDays(7), "NB §17"), data(.workingDays(7), request: true, "HZ §25"),
                data(.calendarDays(10), "SD §23"), data(.workingDays(5), "HA §23"),
                data(.calendarDays(10), "CQ §20"), nil,
            ]),
        Row(.reportBeforeTalks, [nil, nil, nil, nil, nil, nil, days(5, "SD §24"), nil, nil, nil]),
        Row(
            .negotiationWindow,
            [
                nil, nil, nil, nil, window(.firstSession, .workingDays(30), .talks, "NB §16"),
                window(.invitationIssued, .calendarDays(60), .talks, "HZ §29"),
                window(.invitationAccepted, .calendarDays(60), .signature, "SD §28"),
                window(.invitationReceived, .months(2), .talks, "HA §26"), nil, nil,
            ]),
        Row(
            .suspensionGround,
            [
                ground(.agreement, "O22 §35"), ground(.agreement, "BJ §37"), ground(.agreement, "O22 §35"),
                ground(.workerSideAgrees, "ZJ §17"), ground(.workerSideAgrees, "ZJ §17"),
                ground(.workerChiefAgrees, "HZ §27"), ground(.forceMajeureOnly, "SD §28"),
                ground(.forceMajeureOnly, "HA §26"), ground(.agreement, "CQ §22"), ground(.agreement, "O22 §35"),
            ]),
        Row(
            .suspensionCap,
            [
                nil, cap(60, .single, "BJ §37"), nil, nil, cap(60, .cumulative, "NB §19"),
                cap(30, .cumulative, "HZ §27"), nil, nil, cap(30, .single, more: true, "CQ §22"), nil,
            ]),
        Row(
            .minutes,
            [
                minutes(.chiefsOnDraftOnly, "O22 §34"), minutes(.bothChiefs, "BJ §35"),
                minutes(.bothChiefs, "SH §18"), minutes(.bothChiefs, "ZJ §16"), minutes(.bothChiefs, "NB §18"),
                minutes(.bothChiefs, "HZ §26"), minutes(.allRepresentatives, "SD §26"),
                minutes(.allRepresentatives, "HA §25"), minutes(.bothChiefs, "CQ §22"),
                minutes(.chiefsOnDraftOnly, "O22 §34"),
            ]),
        Row(
            .conciliation,
            [
                handling(30, 15, "O22 §52"), handling(30, 15, "BJ §50"), handling(30, 15, "O22 §52"),
                handling(30, 15, "ZJ §39"), handling(30, 15, "ZJ §39"), handling(30, 15, "ZJ §39"),
                handling(30, 15, "SD §45"), handling(30, 15, "HA §38"), handling(60, 30, "CQ §48"),
                handling(30, 15, "O22 §52"),
            ]),
        Row(.conciliationApplication, [nil, nil, nil, nil, nil, nil, nil, days(15, "HA §37"), nil, nil]),
        Row(.conciliationStart, [nil, nil, nil, nil, nil, nil, nil, workingDays(5, "HA §38"), nil, nil]),
        Row(
            .opinionAnswer,
            [
                nil, nil, nil, workingDays(15, "ZJS §22"), workingDays(15, "ZJS §22"), workingDays(15, "ZJS §22"), nil,
                nil, nil, nil,
            ]),
    ]
}
