extension TermKind {
    /// The kind's name in both languages.
    public var title: Title {
        switch self {
        case .scalar: .both(zh: "数值", en: "Amount")
        case .range: .both(zh: "区间", en: "Range")
        case .byYear: .both(zh: "逐年", en: "By year")
        case .schedule: .both(zh: "分期", en: "Schedule")
        case .tiers: .both(zh: "分档", en: "Table of bands")
        case .composite: .both(zh: "组合", en: "Composite")
        case .reference: .both(zh: "参照标准", en: "Share of another norm")
        case .procedure: .both(zh: "程序义务", en: "Duty")
        case .text: .both(zh: "文字条款", en: "In words")
        case .unknown: .both(zh: "内容未知", en: "Not known")
        }
    }
}
