internal import Bargaining

extension ParameterText {
    static func english(_ value: ParameterValue) -> String {
        switch value {
        case .period(let period): period.description
        case .count(let number): String(number)
        case .years(let years): Self.years(years)
        case .share(let share): "at least \(share)"
        case .duty: "yes"
        case .periodEnd(let rule): english(rule)
        case .parity(.equal): "equal"
        case .parity(.employerNotMore): "employer side not more"
        case .composition(let rule): english(rule)
        case .outsiders(.atMost(let share)): "at most \(share)"
        case .outsiders(.advisersOnly): "advisers only"
        case .vacancy(.within(let period)): period.description
        case .vacancy(.beforeNextSession): "before the next session"
        case .naming(let rule): english(rule)
        case .disclosure(let rule): english(rule)
        case .window(let window): english(window)
        case .suspensionGround(let ground): english(ground)
        case .suspensionCap(let cap): english(cap)
        case .minutes(let signers): english(signers)
        case .approval(let rule): english(rule)
        case .signing(.afterCongress): "after the congress"
        case .signing(.beforeCongress): "on the draft, before the congress"
        case .filing(let rule):
            "\(rule.within) from \(rule.start == .signature ? "the signature" : "notice of the congress's result")"
        case .publication(let rule):
            (rule.within?.description ?? "promptly") + (rule.isWritten ? ", in writing" : "")
        case .binding(.allInScope): "all in scope"
        case .binding(.accededList): "those that acceded"
        case .term(let range):
            range.minimumYears.map { "\($0) to \(Self.years(range.maximumYears))" }
                ?? "at most \(Self.years(range.maximumYears))"
        case .conciliation(let rule): "\(rule.within), \(rule.longestExtension) more at most"
        }
    }

    private static func years(_ count: Int) -> String { count == 1 ? "1 year" : "\(count) years" }

    private static func english(_ rule: PeriodEndRule) -> String {
        switch rule {
        case .nextWorkingDay: "on the next working day"
        case .afterHolidays: "on the next working day after holidays"
        case .asCounted: "as counted"
        }
    }

    private static func english(_ rule: CompositionRule) -> String {
        let demand = rule.demand == .one ? "one" : "a corresponding share"
        return switch rule.threshold {
        case .atLeast(let share): "\(demand) from \(share) of the staff on"
        case .moreThan(let share): "\(demand) above \(share) of the staff"
        case .many: "\(demand) where there are many"
        }
    }

    private static func english(_ rule: NamingRule) -> String {
        switch rule {
        case .inInvitation: "in the invitation"
        case .beforeTalks: "before talks"
        case .beforeMeeting(let period): "\(period) before the meeting"
        case .afterNaming(let period): "\(period) from their naming"
        case .afterAcceptance(let period): "\(period) from acceptance"
        }
    }

    private static func english(_ rule: DisclosureRule) -> String {
        guard let before = rule.before else { return "on request" }
        return "\(before) before" + (rule.isOnRequest ? ", on request" : "")
    }

    private static func english(_ window: NegotiationWindow) -> String {
        let start =
            switch window.start {
            case .invitationIssued: "the invitation"
            case .invitationReceived: "its receipt"
            case .invitationAccepted: "acceptance"
            case .firstSession: "the first session"
            }
        return "\(window.length) from \(start)" + (window.end == .signature ? " to the signature" : "")
    }

    private static func english(_ ground: SuspensionGround) -> String {
        switch ground {
        case .agreement: "both sides agree"
        case .workerSideAgrees: "worker side agrees"
        case .workerChiefAgrees: "worker chief agrees"
        case .forceMajeureOnly: "force majeure only"
        }
    }

    private static func english(_ cap: SuspensionCap) -> String {
        "at most \(Period.calendarDays(cap.days)) \(cap.counting == .single ? "each" : "in all")"
            + (cap.allowsMoreByAgreement ? ", more by agreement" : "")
    }

    private static func english(_ signers: MinutesSigners) -> String {
        switch signers {
        case .chiefsOnDraftOnly: "chiefs, the draft only"
        case .bothChiefs: "both chiefs"
        case .allRepresentatives: "all representatives"
        }
    }

    private static func english(_ rule: ApprovalRule) -> String {
        "\(rule.threshold == .atLeastHalf ? "at least half" : "more than half") of \(rule.base == .all ? "all" : "those present")"
    }
}
