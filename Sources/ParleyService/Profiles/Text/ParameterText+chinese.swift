internal import Bargaining

extension ParameterText {
    static func chinese(_ value: ParameterValue) -> String {
        switch value {
        case .period(let period): chinese(period)
        case .count(let number): String(number)
        case .years(let years): "\(years)年"
        case .share(let share): "\(chinese(share))以上"
        case .duty: "是"
        case .periodEnd(let rule): chinese(rule)
        case .parity(.equal): "对等"
        case .parity(.employerNotMore): "企业方不多于职工方"
        case .composition(let rule): chinese(rule)
        case .outsiders(.atMost(let share)): "不超过\(chinese(share))"
        case .outsiders(.advisersOnly): "仅任顾问"
        case .vacancy(.within(let period)): "\(chinese(period))内"
        case .vacancy(.beforeNextSession): "下次协商会议前"
        case .naming(let rule): chinese(rule)
        case .disclosure(let rule):
            (rule.before.map { "会议\(chinese($0))前" } ?? "") + (rule.isOnRequest ? "按要求提供" : "")
        case .window(let window): chinese(window)
        case .suspensionGround(let ground): chinese(ground)
        case .suspensionCap(let cap):
            "\(cap.counting == .single ? "每次" : "累计")不超过\(cap.days)日" + (cap.allowsMoreByAgreement ? "，另有约定除外" : "")
        case .minutes(let signers): chinese(signers)
        case .approval(let rule):
            "\(rule.base == .all ? "全体" : "出席人员")\(rule.threshold == .atLeastHalf ? "半数以上" : "过半数")"
        case .signing(.afterCongress): "职代会通过后"
        case .signing(.beforeCongress): "职代会讨论前签署草案"
        case .filing(let rule): "自\(rule.start == .signature ? "签字" : "收到通过告知")起\(chinese(rule.within))"
        case .publication(let rule): (rule.within.map(chinese) ?? "及时") + (rule.isWritten ? "，书面" : "")
        case .binding(.allInScope): "范围内全部用人单位和职工"
        case .binding(.accededList): "认可或者盖章的企业及其职工"
        case .term(let range): (range.minimumYears.map { "\($0)至\(range.maximumYears)年" }) ?? "最长\(range.maximumYears)年"
        case .conciliation(let rule): "\(chinese(rule.within))，可延长\(chinese(rule.longestExtension))"
        }
    }

    private static func chinese(_ period: Period) -> String {
        switch period {
        case .calendarDays(let count): "\(count)日"
        case .workingDays(let count): "\(count)个工作日"
        case .months(let count): "\(count)个月"
        }
    }

    private static func chinese(_ share: Share) -> String { "\(share.denominator)分之\(share.numerator)" }

    private static func chinese(_ rule: PeriodEndRule) -> String {
        switch rule {
        case .nextWorkingDay: "遇休息日顺延至下一工作日"
        case .afterHolidays: "遇节假日顺延至下一工作日"
        case .asCounted: "不顺延"
        }
    }

    private static func chinese(_ rule: CompositionRule) -> String {
        let demand = rule.demand == .one ? "应有代表" : "应有相应比例代表"
        return switch rule.threshold {
        case .atLeast(let share): "占职工\(chinese(share))以上的\(demand)"
        case .moreThan(let share): "超过职工\(chinese(share))的\(demand)"
        case .many: "人数较多的\(demand)"
        }
    }

    private static func chinese(_ rule: NamingRule) -> String {
        switch rule {
        case .inInvitation: "在要约书中"
        case .beforeTalks: "协商前"
        case .beforeMeeting(let period): "会议\(chinese(period))前"
        case .afterNaming(let period): "产生后\(chinese(period))内"
        case .afterAcceptance(let period): "同意协商后\(chinese(period))内"
        }
    }

    private static func chinese(_ window: NegotiationWindow) -> String {
        let start =
            switch window.start {
            case .invitationIssued: "发出要约"
            case .invitationReceived: "收到要约"
            case .invitationAccepted: "同意协商"
            case .firstSession: "首次会议"
            }
        return "自\(start)起\(chinese(window.length))" + (window.end == .signature ? "，至签字止" : "")
    }

    private static func chinese(_ ground: SuspensionGround) -> String {
        switch ground {
        case .agreement: "双方同意"
        case .workerSideAgrees: "职工方同意"
        case .workerChiefAgrees: "职工方首席代表同意"
        case .forceMajeureOnly: "仅限不可抗力"
        }
    }

    private static func chinese(_ signers: MinutesSigners) -> String {
        switch signers {
        case .chiefsOnDraftOnly: "首席代表签署草案"
        case .bothChiefs: "双方首席代表"
        case .allRepresentatives: "全体协商代表"
        }
    }
}
