internal import Bargaining
internal import ParleyService

/// The live negotiation of the demo: couriers of a city, an industry union federation and an industry association, on
/// piece rate, management fee and daily hours. Invented parties and figures; the procedure is real.
enum DemoStory {
    static let labour = "高原市快递行业工会联合会"
    static let employer = "高原市快递行业协会"
    static let perParcel = "per_parcel"
    static let managementFee = "management_fee"
    static let dailyLimit = "daily_limit"

    private static let workers: Int64 = 2_140

    /// The acts in order; the last offer waits for an answer.
    ///
    /// - Throws: ``DemoFault`` when a value of the story is not well formed.
    static func steps() throws -> [DemoStep] {
        try invitation() + firstSession() + secondSession() + thirdSession()
    }

    private static func invitation() throws -> [DemoStep] {
        let opening = NegotiationOpening(
            title: .both(zh: "高原市快递行业集体协商（2025年）", en: "Couriers of Gaoyuan, industry-wide bargaining 2025"),
            labour: [try party(labour)], employer: [try party(employer)], jurisdiction: "CN", currency: "CNY",
            profile: "CN@1", timeZone: "Asia/Shanghai")
        let items = [
            try item(perParcel, "派件单价", "Rate per parcel", .pieceRate, "CNY/parcel", baseline: "0.85"),
            try item(managementFee, "管理费扣除比例", "Management fee", .commissionRatio, "percent", baseline: "12"),
            try item(dailyLimit, "每日工时上限", "Daily limit of hours", .workingHours, "hours/day", baseline: "11"),
        ]
        guard let addressee = PrincipalID("employer-chief"), let recorder = PrincipalID("recorder") else {
            throw DemoFault.malformed("account")
        }
        return [
            DemoStep("labour-chief", "2025-03-03", people: ["employer-chief"], remark: "集中要约行动第一批") { seats in
                .issueInvitation(
                    opening, side: .labour, party: nil, items: items, addressee: seats.seat(of: addressee))
            },
            DemoStep("employer-chief", "2025-03-05", .confirmReceipt),
            DemoStep("employer-chief", "2025-03-22", .acceptInvitation(party: nil)),
            DemoStep("labour-chief", "2025-03-24", people: ["recorder"]) {
                .state(.appointRecorder($0.seat(of: recorder)))
            },
            DemoStep("employer-chief", "2025-03-24", people: ["recorder"]) {
                .state(.appointRecorder($0.seat(of: recorder)))
            },
        ]
    }

    private static func firstSession() throws -> [DemoStep] {
        let demand = ProposalDraft(
            sheet: TermSheet(entries: [
                try entry(perParcel, "1.20", "CNY/parcel", .atLeast), try entry(managementFee, "8", "percent", .atMost),
                try entry(dailyLimit, "8", "hours/day", .atMost),
            ]))
        let offer = ProposalDraft(
            sheet: TermSheet(entries: [
                try entry(perParcel, "0.90", "CNY/parcel"), try entry(managementFee, "12", "percent"),
                try entry(dailyLimit, "10", "hours/day", .atMost),
            ]))
        return [
            DemoStep("labour-chief", "2025-04-07", .openSession(.negotiationMeeting, chair: .labour)),
            DemoStep("labour-chief", "2025-04-07", .tableDemand(demand)),
            DemoStep("employer-chief", "2025-04-07", .makeOffer(offer)),
            DemoStep("labour-chief", "2025-04-07", .closeSession),
        ]
    }

    private static func secondSession() throws -> [DemoStep] {
        let counter = ProposalDraft(
            sheet: TermSheet(entries: [
                try entry(perParcel, "1.15", "CNY/parcel", .atLeast), try entry(dailyLimit, "9", "hours/day", .atMost),
            ]))
        let answer = ProposalDraft(sheet: TermSheet(entries: [try entry(perParcel, "0.95", "CNY/parcel")]))
        let package = ProposalDraft(
            sheet: TermSheet(entries: [
                try entry(perParcel, "1.00", "CNY/parcel"), try entry(managementFee, "12", "percent"),
            ]))
        return [
            DemoStep("employer-chief", "2025-04-14", .openSession(.negotiationMeeting, chair: .employer)),
            DemoStep("labour-chief", "2025-04-14", .counter(ProposalNumber(side: .employer, ordinal: 1), counter)),
            DemoStep("employer-chief", "2025-04-14", .counter(ProposalNumber(side: .labour, ordinal: 2), answer)),
            DemoStep("employer-chief", "2025-04-14", .offerPackage(package)),
            DemoStep(
                "labour-chief", "2025-04-14",
                .enterReservation([try key(managementFee)], text: "管理费的计算口径须先书面说明")),
            DemoStep("employer-chief", "2025-04-14", .closeSession),
        ]
    }

    private static func thirdSession() throws -> [DemoStep] {
        let hours = try entry(dailyLimit, "9", "hours/day", .atMost)
        let offer = ProposalDraft(sheet: TermSheet(entries: [hours]))
        let conditional = ProposalDraft(
            sheet: TermSheet(entries: [try entry(perParcel, "1.05", "CNY/parcel")]),
            conditions: [.itemAgreed(hours.item, hours.term)])
        return [
            DemoStep("labour-chief", "2025-05-12", .openSession(.negotiationMeeting, chair: .labour)),
            DemoStep("employer-chief", "2025-05-12", .makeOffer(offer)),
            DemoStep("employer-chief", "2025-05-12", .makeOffer(conditional)),
            DemoStep("labour-chief", "2025-05-12", .acceptOffer(ProposalNumber(side: .employer, ordinal: 4))),
            DemoStep("labour-chief", "2025-05-12", .closeSession),
        ]
    }

    private static func item(
        _ key: String, _ zh: String, _ en: String, _ subject: Subject, _ unit: String, baseline: String
    ) throws -> AgendaItem {
        AgendaItem(
            key: try self.key(key), number: 0, title: .both(zh: zh, en: en), subject: subject,
            unit: try self.unit(unit), baseline: try term(baseline, unit), workersCovered: workers)
    }

    private static func entry(
        _ key: String, _ amount: String, _ unit: String, _ comparator: Comparator? = nil
    ) throws -> ItemTerm {
        ItemTerm(item: try self.key(key), term: try term(amount, unit, comparator))
    }

    private static func term(_ amount: String, _ unit: String, _ comparator: Comparator? = nil) throws -> Term {
        guard let number = ExactDecimal(amount) else { throw DemoFault.malformed(amount) }
        return Term(.scalar(amount: number, unit: try self.unit(unit), comparator: comparator))
    }

    private static func key(_ text: String) throws -> ItemKey {
        guard let key = ItemKey(text) else { throw DemoFault.malformed(text) }
        return key
    }

    private static func unit(_ text: String) throws -> Unit {
        guard let unit = Unit(text) else { throw DemoFault.malformed(text) }
        return unit
    }

    private static func party(_ text: String) throws -> PartyName {
        guard let name = PartyName(text) else { throw DemoFault.malformed(text) }
        return name
    }
}
