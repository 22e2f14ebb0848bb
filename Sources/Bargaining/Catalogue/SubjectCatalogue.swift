/// The subjects of bargaining: the ten of the mission and the extensions that real agreements need (DESIGN §1, §4.2).
///
/// A new subject is one case of ``Subject`` and one entry here.
public enum SubjectCatalogue {
    /// Every subject, in the order of ``Subject``.
    public static let entries: [SubjectEntry] = Subject.allCases.map(make)

    /// What the catalogue says of a subject. Complexity: O(1).
    public static func entry(of subject: Subject) -> SubjectEntry {
        // Made once: an entry holds dictionaries, and every term that is tabled is checked against one.
        known[subject] ?? make(subject)
    }

    private static let known = Dictionary(uniqueKeysWithValues: entries.map { ($0.subject, $0) })

    private static func make(_ subject: Subject) -> SubjectEntry {
        switch subject {
        case .pieceRate: make(subject, "行业计件单价", "Piece rate", pay)
        case .orderAllocation:
            make(
                subject, "订单分配", "Order allocation",
                [.money: .labour, .percent: .none, .duration: .none, .count: .none])
        case .commissionRatio:
            make(subject, "抽成比例", "Commission ratio", [.percent: .employer, .money: .employer, .count: .none])
        case .labourQuota:
            make(subject, "劳动定额", "Labour quota", [.count: .employer, .duration: .labour, .percent: .none])
        case .paymentMethod:
            make(
                subject, "报酬支付办法", "Payment of remuneration",
                [.money: .labour, .percent: .labour, .duration: .employer, .count: .labour])
        case .platformEntryExit:
            make(
                subject, "进入退出平台规则", "Entry to and exit from the platform",
                [.money: .employer, .percent: .none, .duration: .labour, .count: .none])
        case .workingHours:
            make(subject, "工作时间", "Working time", [.duration: .employer, .count: .none, .percent: .none])
        case .restLeave: make(subject, "休息休假", "Rest and leave", allForLabour)
        case .labourProtection:
            make(
                subject, "劳动保护", "Labour protection",
                [.money: .labour, .percent: .labour, .duration: .none, .count: .none])
        case .rewardsPenalties: make(subject, "奖惩制度", "Rewards and penalties", undirected)
        case .wage: make(subject, "工资", "Wage", allForLabour)
        case .etaRouting: make(subject, "时间预估与路线规划", "Time estimates and routing", undirected)
        case .consultationMechanism: make(subject, "协商协调机制", "Consultation mechanism", undirected, mostlyDuties)
        case .insuranceWelfare: make(subject, "保险福利", "Insurance and welfare", allForLabour)
        case .womenProtection: make(subject, "女职工特殊保护", "Protection of women workers", allForLabour)
        case .trainingCareer: make(subject, "职业培训与发展", "Training and career", undirected)
        case .algorithmDisclosure: make(subject, "算法公开", "Disclosure of algorithms", undirected, mostlyDuties)
        case .other: make(subject, "其他", "Other", undirected)
        }
    }

    private static let pay: [Measure: Direction] = [.money: .labour, .percent: .labour, .count: .labour]
    private static let allForLabour: [Measure: Direction] = [
        .money: .labour, .percent: .labour, .duration: .labour, .count: .labour,
    ]
    private static let undirected: [Measure: Direction] = [
        .money: .none, .percent: .none, .duration: .none, .count: .none,
    ]

    /// Matters of who does what until when: no tables of rates.
    private static let mostlyDuties: Set<TermKind> = [.scalar, .range, .schedule, .procedure, .text, .unknown]

    private static func make(
        _ subject: Subject, _ zh: String, _ en: String, _ measures: [Measure: Direction],
        _ kinds: Set<TermKind> = Set(TermKind.allCases)
    ) -> SubjectEntry {
        SubjectEntry(subject: subject, zh: zh, en: en, measures: measures, kinds: kinds)
    }
}
