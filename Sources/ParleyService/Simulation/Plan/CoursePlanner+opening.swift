internal import Bargaining

extension CoursePlanner {
    /// From the invitation to the reply.
    ///
    /// - Returns: whether the other side has accepted.
    mutating func invitation(_ items: [PlannedItem], fate: SimulatedFate) -> Bool {
        let (place, renewal) = (setting.place, round == 0 ? ("", "") : ("续订", " renewal"))
        let name = setting.tableName
        let opening = NegotiationOpening(
            title: .both(
                zh: "\(name.zh)集体协商\(renewal.0)（\(day.year)年）",
                en: "\(name.en), collective bargaining\(renewal.1) \(day.year)"),
            labour: [setting.union], employer: [setting.employer], jurisdiction: place.province.jurisdiction,
            currency: "CNY", profile: place.profile, timeZone: "Asia/Shanghai")
        let agenda = items.map { $0.agendaItem(workers: setting.workers, baseline: true) }
        add(.labourChief, .invite(opening, agenda, by: .labour), events: 4 + agenda.count)
        advance(1...4)
        add(.employerChief, .confirmReceipt)
        if fate == .refused {
            advance(4...14)
            add(.employerChief, .refuseInvitation, remark: refusalReason())
            return false
        }
        if fate == .unanswered || random.happens(percent: 4) {
            urged()
            guard fate != .unanswered else { return false }
        }
        advance(3...9)
        add(.employerChief, .acceptInvitation(party: nil), events: 3 + agenda.count)
        return true
    }

    /// Nobody answers in time: the clock marks it, and the federation urges.
    private mutating func urged() {
        move(to: day.later(by: 40))
        add(.recorder, .clock)
        advance(1...5)
        add(.labourChief, .admit(.federation, .federation))
        advance(1...6)
        add(.federation, .urgeRectification)
    }

    /// What stands beside few refusals: the reason, in words.
    private mutating func refusalReason() -> String? {
        guard random.happens(percent: 25) else { return nil }
        return "我公司认为本年度经营状况不宜协商。联系人：\(person())"
    }

    /// An invented name.
    mutating func person() -> String {
        let families = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫"]
        let given = ["安平", "嘉禾", "云舟", "明远", "若兰", "子衿", "长青", "思齐", "望舒", "怀瑾"]
        return (random.element(of: families) ?? "") + (random.element(of: given) ?? "")
    }

    /// Seats, unit, information and the first joint steps after an acceptance.
    mutating func preparation(_ items: [PlannedItem], hasFederation: Bool) {
        for role in [SimulatedRole.labourSecond, .labourThird] { add(.labourChief, .appoint(role)) }
        for role in [SimulatedRole.employerSecond, .employerThird] { add(.employerChief, .appoint(role)) }
        add(.labourChief, .appointRecorder)
        add(.employerChief, .appointRecorder)
        add(.labourChief, .admit(.authority, .authority))
        if !hasFederation { add(.labourChief, .admit(.federation, .federation)) }
        advance(1...2)
        let unit = BargainingUnit(
            title: .both(
                zh: "\(setting.employerName.zh)全体\(setting.industry.name.zh)从业人员",
                en: "All \(setting.industry.name.en) workers of \(setting.employerName.en)"),
            scope: CampaignScope(region: setting.place.code, industry: setting.industry.code),
            enterprises: setting.isSector ? [] : [setting.employer],
            workforce: Workforce(
                isLargeEnterprise: setting.workers >= 1_000, total: setting.workers,
                women: setting.workers * random.number(in: 5...30) / 100))
        add(.labourChief, .groundwork(.defineUnit(unit)))
        add(.labourChief, .publishRepresentatives(.notice, frontLine: random.number(in: 1...2)))
        add(.employerChief, .publishRepresentatives(.notice))
        if random.happens(percent: 30) {
            both(.agreeGroundRules(GroundRules(["首席代表轮流主持会议", "未达成一致的议题记入会议记录"])))
        }
        if random.happens(percent: 60) { information(items) }
        if random.happens(percent: 35) { indicator() }
        if random.happens(percent: 30) { algorithm() }
    }

    /// Labour asks for data; the employers give it, late, or not.
    private mutating func information(_ items: [PlannedItem]) {
        let request = InformationRequest(
            subject: .both(zh: "近十二个月订单量、单价与扣款明细", en: "Orders, rates and deductions of the last twelve months"),
            items: items.prefix(1).map(\.key))
        add(.labourSecond, .requestInformation(request))
        if random.happens(percent: 12) {
            add(.employerSecond, .refuseInformation(request: 1))
            guard random.happens(percent: 50) else { return }
        }
        advance(1...3)
        add(
            .employerSecond,
            .discloseInformation(
                request: 1, documents: [.both(zh: "运营数据汇总表", en: "Summary of operating data")]))
    }

    private mutating func indicator() {
        let indicator = Indicator(
            kind: .minimumWage,
            title: .both(
                zh: "\(setting.place.province.zh)月最低工资标准", en: "Monthly minimum wage of \(setting.place.province.en)"),
            amount: SimulatedValue.decimal(Int64(random.number(in: 188...269) * 10), scale: 0),
            unit: SimulatedValue.unit("CNY/month"),
            source: .both(zh: "省人力资源和社会保障厅公告", en: "Notice of the provincial labour authority"),
            day: LocalDay(year: day.year, month: 1, day: 1) ?? day)
        add(.labourChief, .groundwork(.recordIndicator(indicator)))
    }

    private mutating func algorithm() {
        let weight = Int64(random.number(in: 40...70))
        let explanation = AlgorithmExplanation(
            rules: RulesDisclosure(
                subject: .orderAllocation, title: .both(zh: "派单规则说明", en: "Dispatch rules"),
                version: "v\(random.number(in: 2...9)).\(random.number(in: 0...9))", effectiveFrom: day),
            parameters: [
                AlgorithmParameter(
                    title: .both(zh: "距离", en: "Distance"), weight: SimulatedValue.decimal(weight, scale: 0)),
                AlgorithmParameter(
                    title: .both(zh: "服务评分", en: "Service score"),
                    weight: SimulatedValue.decimal(100 - weight, scale: 0)),
            ])
        add(.employerSecond, .groundwork(.explainAlgorithm(explanation)))
    }
}
