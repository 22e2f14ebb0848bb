internal import Bargaining

extension SimulatedMatter {
    /// What an industry bargains over before all else: its rates and its commission.
    static func core(of industry: SimulatedIndustry) -> [SimulatedMatter] {
        switch industry {
        case .courier: courier
        case .foodDelivery: foodDelivery
        case .rideHailing: rideHailing
        case .trucking: trucking
        }
    }

    private static let courier: [SimulatedMatter] = [
        .amount(
            "per_parcel", "派件单价", "Rate per parcel", .pieceRate, "CNY/parcel", scale: 2, 70...110, 15...40, more: true),
        .amount(
            "large_parcel", "大件派送补贴", "Supplement for large parcels", .pieceRate, "CNY/parcel", scale: 1, 10...30,
            6...15,
            more: true),
        .amount(
            "management_fee", "管理费扣除比例", "Management fee", .commissionRatio, "percent", scale: 1, step: 5, 16...30,
            5...11,
            more: false),
        .amount(
            "parcel_quota", "日派件定额", "Daily quota of parcels", .labourQuota, "parcels/day", scale: 0, step: 5, 24...40,
            4...9,
            more: false),
    ]

    private static let foodDelivery: [SimulatedMatter] = [
        SimulatedMatter(
            "distance_rate", "分段配送费", "Delivery fee by distance", .pieceRate, "CNY/order",
            .tiers(
                Figures(scale: 2, step: 5, baseline: 76...104, demand: 8...24, isMoreForLabour: true), more: 40)),
        .amount(
            "per_order", "每单基本配送费", "Base fee per order", .pieceRate, "CNY/order", scale: 2, step: 5, 76...104, 8...24,
            more: true),
        .amount(
            "night_supplement", "夜间加价", "Night supplement", .pieceRate, "CNY/order", scale: 2, step: 10, 5...12, 5...15,
            more: true),
        .amount(
            "orders_at_once", "同时在途订单上限", "Most orders at a time", .orderAllocation, "orders", scale: 0, 8...12, 2...5,
            more: false),
        .amount(
            "on_time_target", "准时率考核标准", "On-time target", .labourQuota, "percent", scale: 1, step: 5, 188...196,
            6...14,
            more: false),
    ]

    private static let rideHailing: [SimulatedMatter] = [
        .amount(
            "commission_cap", "单笔抽成上限", "Highest commission per order", .commissionRatio, "percent", scale: 1, step: 5,
            54...60,
            4...12, more: false),
        .amount(
            "per_minute", "时长费", "Rate per minute", .pieceRate, "CNY/minute", scale: 3, step: 5, 70...100, 8...24,
            more: true),
        .amount(
            "per_kilometre", "里程费", "Rate per kilometre", .pieceRate, "CNY/km", scale: 2, step: 5, 28...44, 4...12,
            more: true),
    ]

    private static let trucking: [SimulatedMatter] = [
        .amount(
            "per_kilometre", "里程运价", "Freight per kilometre", .pieceRate, "CNY/km", scale: 2, step: 5, 64...96, 6...18,
            more: true),
        .amount(
            "information_fee", "信息服务费", "Information fee", .commissionRatio, "CNY/order", scale: 2, step: 50, 30...80,
            6...20,
            more: false),
        .amount(
            "waiting_pay", "装卸等候费", "Pay for waiting at the ramp", .pieceRate, "CNY/hour", scale: 0, step: 5, 4...8,
            3...7, more: true),
    ]

    /// What every industry bargains over besides.
    static let common: [SimulatedMatter] = [
        .amount(
            "free_refusals", "每日免责拒单次数", "Refusals a day without effect", .orderAllocation, "orders/day", scale: 0,
            1...4, 3...6,
            more: true),
        .amount(
            "settlement_lag", "报酬结算周期", "Days until payment", .paymentMethod, "days", scale: 0, 15...30, 7...14,
            more: false),
        .amount(
            "appeal_time", "封号申诉处理时限", "Time to decide on appeals", .platformEntryExit, "hours", scale: 0, step: 4,
            12...24, 4...9,
            more: false),
        .amount(
            "removal_notice", "清退提前通知期", "Notice before removal", .platformEntryExit, "days", scale: 0, 3...7, 5...15,
            more: true),
        .amount(
            "daily_limit", "每日工时上限", "Daily limit of hours", .workingHours, "hours/day", scale: 1, step: 5, 20...24,
            3...7,
            more: false),
        .amount(
            "rest_days", "每月休息天数", "Rest days a month", .restLeave, "days/month", scale: 0, 1...2, 3...5, more: true),
        .amount(
            "heat_allowance", "高温津贴", "Heat allowance", .labourProtection, "CNY/month", scale: 0, step: 10, 12...20,
            6...15,
            more: true),
        .amount(
            "accident_cover", "意外伤害保险保额", "Accident insurance", .labourProtection, "CNY", scale: 0, step: 50_000,
            6...10, 3...8,
            more: true),
        .amount(
            "late_deduction", "超时扣款上限", "Highest deduction for a late order", .rewardsPenalties, "CNY/order", scale: 2,
            step: 50,
            8...20, 4...8, more: false),
        .amount(
            "safety_bonus", "安全服务奖励", "Bonus for safe service", .rewardsPenalties, "CNY/month", scale: 0, step: 10,
            5...10, 5...15,
            more: true),
        SimulatedMatter(
            "algorithm_notice", "算法变更公示", "Notice of changes to the algorithm", .algorithmDisclosure, "text",
            .duty(
                zh: "派单、计价算法调整前十日在应用内公示，并听取工会代表意见",
                en:
                    "Publish changes to dispatch and pricing in the app ten days before and hear the union's representatives"
            )),
        SimulatedMatter(
            "appeal_channel", "申诉渠道", "Channel for appeals", .rewardsPenalties, "text",
            .duty(
                zh: "开通人工申诉热线，由双方代表组成复核小组",
                en: "Open a line for appeals staffed by people, with a review panel of both sides")),
        SimulatedMatter(
            "rest_stations", "驿站建设", "Rest stations", .labourProtection, "text",
            .duty(
                zh: "在主要商圈和园区设立饮水、充电、休息驿站", en: "Set up stations for water, charging and rest in the main districts")),
        SimulatedMatter(
            "rating_rules", "评价与权重规则", "Rules on ratings and weights", .orderAllocation, "text",
            .words(
                labour: ("恶意差评经核实后全部剔除，不得影响派单权重", "Malicious ratings are removed entirely and never affect dispatch"),
                employer: (
                    "恶意差评经核实后予以剔除，具体标准由平台公示", "Malicious ratings are removed after checking, by published criteria"
                ))),
    ]
}
