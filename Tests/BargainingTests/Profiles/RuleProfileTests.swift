import Bargaining
import Testing

@Suite struct RuleProfileTests {
    private func period(_ period: Period, _ article: String) -> (ParameterValue, String) { (.period(period), article) }

    @Test func `a place inherits what it does not settle, and says from where`() throws {
        let country = try Profiles.profile(
            "CN@1", [.reply: period(.calendarDays(20), "O22 §32"), .review: period(.calendarDays(15), "O22 §45")])
        let province = try Profiles.profile(
            "CN-ZJ@2", [.reply: period(.workingDays(10), "ZJ §7")], on: country)
        let city = try Profiles.profile("CN-ZJ-NB@1", [:], on: province)
        #expect(city.reply == Provision(.workingDays(10), article: try #require(Article("ZJ §7"))))
        #expect(city.origins[.reply]?.description == "CN-ZJ@2")
        #expect(city.origins[.review]?.description == "CN@1")
        #expect(city.revote == nil)
    }

    @Test func `what belongs to a rule falls with it`() throws {
        let country = try Profiles.profile(
            "CN@1",
            [
                .filing: (.filing(FilingRule(within: .calendarDays(10), start: .signature)), "O22 §42"),
                .wageFiling: period(.calendarDays(7), "O9"),
                .suspensionGround: (.suspensionGround(.agreement), "O22 §35"),
                .suspensionCap: (.suspensionCap(SuspensionCap(days: 60, counting: .single)), "BJ §37"),
            ])
        let silent = try Profiles.profile("CN-QH@1", [:], on: country)
        #expect(silent.wageFiling != nil && silent.suspensionCap != nil)
        let own = try Profiles.profile(
            "CN-HA@1",
            [
                .filing: (.filing(FilingRule(within: .workingDays(5), start: .signature)), "HA §28"),
                .suspensionGround: (.suspensionGround(.forceMajeureOnly), "HA §26"),
            ], on: country)
        #expect(own.wageFiling == nil && own.suspensionCap == nil)
    }

    @Test func `a base is the version that the document names, or none`() throws {
        let country = try Profiles.profile("CN@2", [:])
        let place = try Profiles.profile("CN-QH@1", [:], on: country)
        #expect(RuleProfile(document: place.document, base: try Profiles.profile("CN@1", [:])) == nil)
        #expect(RuleProfile(document: place.document, base: nil) == nil)
        #expect(RuleProfile(document: country.document, base: place) == nil)
    }

    @Test func `a value has the form of its parameter`() throws {
        let reference = try #require(ProfileReference("CN@1"))
        let rule = try Profiles.rule(.count(3), "O22 §32")
        #expect(
            ProfileDocument(
                reference: reference, title: .zh("全国"), inForce: nil, timeZone: "Asia/Shanghai", base: nil,
                matters: .all, instruments: [], provisions: [.reply: rule]) == nil)
    }

    @Test func `due days name rule, article and version`() throws {
        let country = try Profiles.profile(
            "CN@1",
            [
                .periodEnd: (.periodEnd(.nextWorkingDay), "CC §203"), .reply: period(.calendarDays(20), "O22 §32"),
                .reportBeforeTalks: period(.calendarDays(5), "SD §24"),
                .disclosure: (.disclosure(DisclosureRule(before: .workingDays(5), isOnRequest: false)), "HA §23"),
                .nameRepresentatives: (.naming(.beforeMeeting(.calendarDays(7))), "ZJ §16"),
                .vacancy: (.vacancy(.beforeNextSession), "CQ §15"),
                .conciliation: (
                    .conciliation(
                        ConciliationRule(within: .calendarDays(30), longestExtension: .calendarDays(15))), "O22 §52"
                ),
            ])
        let calendar = HolidayCalendar([try Profiles.year2025()])
        func due(_ parameter: ProfileParameter, _ start: String) throws -> String? {
            country.due(parameter, from: try Profiles.day(start), calendar: calendar)?.due.day.description
        }
        let reply = try #require(
            country.due(.reply, from: try Profiles.day("2025-04-14"), calendar: calendar))
        // 4 May is in the Labour Day break, which ends on the 5th.
        #expect(reply.due.day.description == "2025-05-06" && reply.due.counted.description == "2025-05-04")
        #expect(reply.article.description == "O22 §32" && reply.origin.description == "CN@1")
        #expect(try due(.reportBeforeTalks, "2025-06-10") == "2025-06-05")
        #expect(try due(.disclosure, "2025-06-13") == "2025-06-06")
        #expect(try due(.nameRepresentatives, "2025-06-10") == "2025-06-03")
        #expect(try due(.vacancy, "2025-06-10") == nil, "no period is set")
        #expect(try due(.filing, "2025-06-10") == nil, "nothing is laid down")
        #expect(try due(.conciliation, "2025-06-02") == "2025-07-02")
        #expect(
            country.prolongedConciliationDue(from: try Profiles.day("2025-06-02"), calendar: calendar)?.due.day
                .description == "2025-07-17")
    }

    @Test func `figures that cannot hold together are found`() throws {
        func found(_ rules: [ProfileParameter: (ParameterValue, String)]) throws -> [ProfileInconsistency] {
            try Profiles.profile("CN@1", rules).inconsistencies
        }
        let three = (ParameterValue.count(3), "O22 §19")
        #expect(try found([.minimumRepresentatives: three, .largeEnterpriseMinimum: three]) == [])
        #expect(
            try found([.minimumRepresentatives: three, .largeEnterpriseMinimum: (.count(2), "ZJ §10")])
                == [.largeMinimumBelowMinimum])
        #expect(
            try found([.largeEnterpriseMinimum: (.count(5), "ZJ §10"), .maximumRepresentatives: (.count(4), "NB §8")])
                == [.maximumBelowMinimum])
        let term = (ParameterValue.term(TermRange(minimumYears: 1, maximumYears: 3)), "O22 §38")
        #expect(try found([.term: term, .usualTerm: (.years(4), "BJ §36")]) == [.usualTermOutsideTerm])
        #expect(try found([.term: term, .wageTerm: (.years(4), "SH §25")]) == [.wageTermOutsideTerm])
        #expect(
            try found([.term: (.term(TermRange(minimumYears: 3, maximumYears: 2)), "O22 §38")])
                == [.termMaximumBelowMinimum])
    }
}
