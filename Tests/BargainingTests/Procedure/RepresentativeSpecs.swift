import Bargaining
import Testing

@Suite struct RepresentativeSpecs {
    private static func rules(_ table: ProcedureTable) -> [RepresentativeRule] {
        Procedure.representativeBreaches(of: table.state, under: table.rules).map(\.rule)
    }

    /// Three on each side.
    private static func even(_ profile: RuleProfile = Law.china, outsiders: Int = 0) throws -> ProcedureTable {
        var table = try ProcedureTable.seated(profile)
        try table.act(
            .appointRepresentative(Person.seat(20), party: nil, isOutsider: outsiders > 0), by: Person.labourChief)
        try table.act(.appointRepresentative(Person.seat(30), party: nil), by: Person.employerChief)
        for number in 1..<max(1, outsiders) {
            let seat = UInt64(20 + number)
            try table.act(
                .appointRepresentative(Person.seat(seat), party: nil, isOutsider: true), by: Person.labourChief)
        }
        return table
    }

    @Test func `numbers and parity are held against the law, with its article`() throws {
        let invited = try ProcedureTable.invited()
        #expect(Self.rules(invited) == [], "nobody is counted before the reply")
        let two = try ProcedureTable.seated()
        #expect(
            Procedure.representativeBreaches(of: two.state, under: two.rules) == [
                RepresentativeBreach(
                    rule: .tooFewRepresentatives, side: .labour, found: 2, allowed: 3,
                    article: Law.article("O22 §19")),
                RepresentativeBreach(
                    rule: .tooFewRepresentatives, side: .employer, found: 2, allowed: 3,
                    article: Law.article("O22 §19")),
            ])
        var table = try Self.even()
        #expect(Self.rules(table) == [])
        try table.act(.appointRepresentative(Person.seat(31), party: nil), by: Person.employerChief)
        #expect(Self.rules(table) == [.sidesNotEqual])
        try table.act(.vacateSeat(Person.seat(31)), by: Person.employerChief)
        #expect(Self.rules(table) == [], "a seat that was left does not count")
    }

    @Test func `outsiders are a third at most, or only advise`() throws {
        #expect(Self.rules(try Self.even(outsiders: 1)) == [])
        #expect(Self.rules(try Self.even(outsiders: 2)).contains(.tooManyOutsiders))
        let advisers = Law.china(with: [.outsiders: (.outsiders(.advisersOnly), "SD §12")])
        let table = try Self.even(advisers, outsiders: 1)
        let breach = try #require(Procedure.representativeBreaches(of: table.state, under: table.rules).first)
        #expect(breach.rule == .outsiderAsRepresentative && breach.article == Law.article("SD §12"))
        #expect(breach.side == .labour && breach.found == 1)
    }

    @Test func `an outsider does not become chief (Order 22 §23)`() throws {
        var table = try Self.even(outsiders: 1)
        let designate = NegotiationAct.designateChief(Person.seat(20))
        #expect(throws: NegotiationRejection.chiefFromOutside(Person.seat(20))) {
            try Negotiation.decide(table.command(designate, by: .person(Person.labourChief)), table.state)
        }
        try table.act(.designateChief(Person.labourRepresentative), by: Person.labourChief)
        #expect(table.state.chief(of: .labour) == Person.labourRepresentative)
        #expect(table.state.seats[Person.seat(20)]?.isOutsider == true)
    }

    @Test func `front-line workers are counted where labour says how many they are`() throws {
        let law = Law.china(with: [.frontLineShare: (.share(Law.share(1, of: 3)), "HA §8")])
        var table = try Self.even(law)
        #expect(Self.rules(table) == [], "not known, not checked")
        table.refuses(
            .publishRepresentatives(.notice, frontLine: 4), by: Person.labourChief, .frontLineOutOfRange)
        table.refuses(
            .publishRepresentatives(.notice, frontLine: -1), by: Person.labourChief, .frontLineOutOfRange)
        try table.act(.publishRepresentatives(.notice, frontLine: 0), by: Person.labourChief)
        #expect(Self.rules(table) == [.tooFewFrontLine])
        table.refuses(
            .publishRepresentatives(.meeting, frontLine: 0), by: Person.labourChief, rejection: .alreadyStated)
        try table.act(.publishRepresentatives(.notice, frontLine: 1), by: Person.labourChief)
        #expect(Self.rules(table) == [])
        // Who was made known is not who sits here now.
        try table.act(.publishRepresentatives(.notice, frontLine: 0), by: Person.labourChief)
        try table.act(.vacateSeat(Person.seat(20)), by: Person.labourChief)
        try table.act(.appointRepresentative(Person.seat(22), party: nil), by: Person.labourChief)
        #expect(Self.rules(table) == [])
    }

    @Test func `nothing is held against sides that parted`() throws {
        var table = try ProcedureTable.seated()
        for chief in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.conclude(.withoutAgreement)), by: chief)
        }
        #expect(Self.rules(table) == [])
    }
}
