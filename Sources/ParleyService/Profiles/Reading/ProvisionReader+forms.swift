internal import Bargaining

extension ProvisionReader {
    private enum AdviserWord: String, CaseIterable {
        case advisersOnly = "advisers_only"
    }

    private enum VacancyWord: String, CaseIterable {
        case beforeNextSession = "before_next_session"
    }

    private enum NamingWord: String, CaseIterable {
        case inInvitation = "in_invitation"
        case beforeTalks = "before_talks"
        case beforeMeeting = "before_meeting"
        case afterNaming = "after_naming"
        case afterAcceptance = "after_acceptance"
    }

    func period(_ value: YAMLValue) throws(ProfileFault) -> Period {
        let period = try value.converted(.period, RuleText.period)
        guard period.isWellFormed else {
            let greatest = if case .months = period { Period.maximumMonths } else { Period.maximumDays }
            throw value.fault(.outOfRange(1, greatest))
        }
        return period
    }

    func share(_ value: YAMLValue) throws(ProfileFault) -> Share {
        try value.converted(.share) { RuleText.share($0) }
    }

    func duty(_ members: YAMLMembers) throws(ProfileFault) -> ParameterValue {
        try members.required("required").requireTrue()
        return .duty
    }

    func composition(_ members: YAMLMembers) throws(ProfileFault) -> CompositionRule {
        CompositionRule(
            threshold: try members.required("when").converted(.threshold, RuleText.threshold),
            demand: try members.required("demand").choice(CompositionRule.Demand.self))
    }

    func outsiders(_ members: YAMLMembers) throws(ProfileFault) -> OutsiderRule {
        try members.requireOne(of: ["at_most", "rule"])
        if let value = members["at_most"] { return .atMost(try share(value)) }
        _ = try members.required("rule").choice(AdviserWord.self)
        return .advisersOnly
    }

    func vacancy(_ members: YAMLMembers) throws(ProfileFault) -> VacancyRule {
        try members.requireOne(of: ["within", "rule"])
        if let value = members["within"] { return .within(try period(value)) }
        _ = try members.required("rule").choice(VacancyWord.self)
        return .beforeNextSession
    }

    func naming(_ members: YAMLMembers) throws(ProfileFault) -> NamingRule {
        switch try members.required("rule").choice(NamingWord.self) {
        case .inInvitation:
            try refuse("within", in: members, known: ["rule", "article"])
            return .inInvitation
        case .beforeTalks:
            try refuse("within", in: members, known: ["rule", "article"])
            return .beforeTalks
        case .beforeMeeting: return .beforeMeeting(try period(members.required("within")))
        case .afterNaming: return .afterNaming(try period(members.required("within")))
        case .afterAcceptance: return .afterAcceptance(try period(members.required("within")))
        }
    }

    func disclosure(_ members: YAMLMembers) throws(ProfileFault) -> DisclosureRule {
        let before: Period? = if let value = members["before"] { try period(value) } else { nil }
        let isOnRequest = try flag("on_request", in: members)
        guard before != nil || isOnRequest else { throw members.owner.fault(.missingKey("before")) }
        return DisclosureRule(before: before, isOnRequest: isOnRequest)
    }

    func window(_ members: YAMLMembers) throws(ProfileFault) -> NegotiationWindow {
        NegotiationWindow(
            start: try members.required("start").choice(NegotiationWindow.Start.self),
            length: try period(members.required("within")),
            end: try members.required("end").choice(NegotiationWindow.End.self))
    }

    func suspensionCap(_ members: YAMLMembers) throws(ProfileFault) -> SuspensionCap {
        SuspensionCap(
            days: try members.required("days").number(in: 1...SuspensionCap.maximumDays),
            counting: try members.required("counting").choice(SuspensionCap.Counting.self),
            allowsMoreByAgreement: try flag("more_by_agreement", in: members))
    }

    func approval(_ members: YAMLMembers) throws(ProfileFault) -> ApprovalRule {
        ApprovalRule(
            threshold: try members.required("threshold").choice(ApprovalRule.Threshold.self),
            base: try members.required("of").choice(ApprovalRule.Base.self))
    }

    func filing(_ members: YAMLMembers) throws(ProfileFault) -> FilingRule {
        FilingRule(
            within: try period(members.required("within")),
            start: try members.required("start").choice(FilingRule.Start.self))
    }

    func publication(_ members: YAMLMembers) throws(ProfileFault) -> PublicationRule {
        try members.requireOne(of: ["within", "promptly"])
        try members["promptly"]?.requireTrue()
        let within: Period? = if let value = members["within"] { try period(value) } else { nil }
        return PublicationRule(within: within, isWritten: try flag("in_writing", in: members))
    }

    func term(_ members: YAMLMembers) throws(ProfileFault) -> TermRange {
        let years = 1...TermRange.limit
        let minimum: Int? = if let value = members["minimum_years"] { try value.number(in: years) } else { nil }
        return TermRange(
            minimumYears: minimum, maximumYears: try members.required("maximum_years").number(in: years))
    }

    func conciliation(_ members: YAMLMembers) throws(ProfileFault) -> ConciliationRule {
        ConciliationRule(
            within: try period(members.required("within")),
            longestExtension: try period(members.required("extension")))
    }

    private func flag(_ name: String, in members: YAMLMembers) throws(ProfileFault) -> Bool {
        guard let value = members[name] else { return false }
        try value.requireTrue()
        return true
    }

    private func refuse(_ name: String, in members: YAMLMembers, known: [String]) throws(ProfileFault) {
        if members[name] != nil { throw members.keyFault(name, .unknownKey(known: known)) }
    }
}
