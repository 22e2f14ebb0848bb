import Bargaining
import EventSourcing
import Testing

/// What the sides bargain on: ground rules, confidentiality, algorithms explained, published figures, the unit.
@Suite struct GroundworkSpecs {
    private static let rules = GroundRules(["Each side speaks through its chief.", "Notes are exchanged."])
    private static let record = Title.en("Cost sheet 2025")

    private static func step(_ rules: [String]) -> ProcedureAct { .state(.agreeGroundRules(GroundRules(rules))) }

    private static func keep(
        _ records: [Title] = [record], requests: [Int] = [], through: LocalDay? = nil
    ) -> ProcedureAct {
        .state(.agreeConfidentiality(Confidentiality(records: records, requests: requests, through: through)))
    }

    private static func explain(_ parameters: [AlgorithmParameter], version: String = "12") -> ProcedureAct {
        .groundwork(
            .explainAlgorithm(
                AlgorithmExplanation(
                    rules: RulesDisclosure(
                        subject: .orderAllocation, title: .en("Dispatch"), version: version,
                        effectiveFrom: "2026-06-01"),
                    parameters: parameters)))
    }

    private static func parameters(_ weights: ExactDecimal?...) -> [AlgorithmParameter] {
        weights.enumerated().map { AlgorithmParameter(title: .en("Parameter \($0.offset)"), weight: $0.element) }
    }

    private static func unit(
        _ region: String? = nil, _ industry: String? = nil, _ enterprises: [PartyName] = [],
        workforce: Workforce = Workforce(), title: String = "Unit"
    ) -> ProcedureAct {
        .groundwork(
            .defineUnit(
                BargainingUnit(
                    title: .en(title),
                    scope: CampaignScope(
                        region: region.flatMap { RegionCode($0) }, industry: industry.flatMap { IndustryCode($0) }),
                    enterprises: enterprises, workforce: workforce)))
    }

    private static func indicator(_ amount: ExactDecimal = "0.8", source: String = "Bureau") -> Indicator {
        Indicator(
            kind: .consumerPrices, title: .en("Consumer prices"), amount: amount, unit: "percent",
            source: .en(source), day: "2026-03-20")
    }

    @Test func `ground rules need both signatures, and later ones take their place`() throws {
        var table = try ProcedureTable.seated()
        let step = ProcedureStep.agreeGroundRules(Self.rules)
        #expect(try table.act(.state(step), by: Person.labourChief) == [.stepProposed(step, side: .labour)])
        table.refuses(.state(step), by: Person.labourChief, rejection: .alreadyStated)
        #expect(table.state.procedure.groundwork.groundRules.isEmpty, "one signature is none")
        // Other words are another proposal.
        try table.act(Self.step(["Everybody speaks."]), by: Person.employerChief)
        #expect(
            try table.act(.state(step), by: Person.employerChief)
                == [.groundwork(.groundRulesAgreed(number: 1, Self.rules))])
        #expect(table.state.procedure.pendingSteps.isEmpty, "what was proposed beside them is over")
        table.refuses(.state(step), by: Person.labourChief, rejection: .alreadyStated)
        try table.jointly(.agreeGroundRules(GroundRules(["Everybody speaks."])))
        #expect(table.state.procedure.groundwork.groundRules.map(\.rules.count) == [2, 1])
        try table.jointly(step)
        #expect(table.state.procedure.groundwork.groundRules.last == Self.rules)
        #expect(Negotiation.fold(table.events) == table.state)
    }

    @Test func `ground rules are words, some and not too many, and the chiefs'`() throws {
        let table = try ProcedureTable.seated()
        table.refuses(Self.step([]), by: Person.labourChief, .groundwork(.groundRulesOutOfRange))
        table.refuses(
            Self.step(Array(repeating: "x", count: GroundRules.maximumCount + 1)), by: Person.labourChief,
            .groundwork(.groundRulesOutOfRange))
        for words in ["", "a\u{7}", String(repeating: "x", count: NegotiationLimits.maximumWordScalars + 1)] {
            table.refuses(Self.step([words]), by: Person.labourChief, rejection: .wordsMalformed)
        }
        table.refuses(Self.step(["x"]), by: Person.labourRepresentative, rejection: .onlyTheChiefMay)
        table.refuses(Self.step(["x"]), by: Person.recorder, rejection: .seatBelongsToNoSide)
    }

    @Test func `confidentiality names the records covered, by both`() throws {
        var table = try ProcedureTable.seated()
        table.refuses(Self.keep([]), by: Person.labourChief, .groundwork(.confidentialRecordsOutOfRange))
        let many = (0...Confidentiality.maximumRecords).map { Title.en("Record \($0)") }
        table.refuses(Self.keep(many), by: Person.labourChief, .groundwork(.confidentialRecordsOutOfRange))
        table.refuses(
            Self.keep([Self.record, Self.record]), by: Person.labourChief, .groundwork(.confidentialRecordNamedTwice))
        table.refuses(Self.keep([.en("")]), by: Person.labourChief, rejection: .wordsMalformed)
        for request in [-1, 0, 1] {
            table.refuses(Self.keep(requests: [request]), by: Person.labourChief, .requestUnknown(request))
        }
        try table.act(.requestInformation(InformationRequest(subject: .en("Volumes"))), by: Person.labourChief)
        table.refuses(
            Self.keep(requests: [1, 1]), by: Person.labourChief, .groundwork(.confidentialRecordNamedTwice))
        table.refuses(
            Self.keep(through: ProcedureTable.day(18)), by: Person.labourChief,
            .groundwork(.confidentialityEndsInThePast))
        table.refuses(Self.keep(), by: Person.employerRepresentative, rejection: .onlyTheChiefMay)
        let agreed = Confidentiality(records: [], requests: [1], through: ProcedureTable.day(19))
        #expect(
            try table.jointly(.agreeConfidentiality(agreed))
                == [.groundwork(.confidentialityAgreed(number: 1, agreed))])
        table.refuses(
            .state(.agreeConfidentiality(agreed)), by: Person.labourChief, rejection: .alreadyStated)
        try table.jointly(.agreeConfidentiality(Confidentiality(records: [Self.record])))
        #expect(table.state.procedure.groundwork.confidentiality.count == 2)
        #expect(table.state.procedure.pendingSteps.isEmpty)
    }

    @Test func `the employer side explains an algorithm by its parameters and weights`() throws {
        var table = try ProcedureTable.seated()
        let facts = try table.act(
            Self.explain(Self.parameters("60", nil, "39.999999", "0.000001")), by: Person.employerRepresentative)
        guard case .groundwork(.algorithmExplained(1, let explanation))? = facts.first else {
            Issue.record("not explained")
            return
        }
        #expect(explanation.parameters.map(\.weight) == ["60", nil, "39.999999", "0.000001"])
        #expect(table.state.procedure.groundwork.algorithms == [explanation])
        for parameters in [
            Self.parameters("60", "40.000001"), Self.parameters("-0.1"), Self.parameters("100.1"),
            Self.parameters("999999999999", "999999999999"),
        ] {
            table.refuses(Self.explain(parameters), by: Person.employerChief, .groundwork(.weightsOutOfRange))
        }
        let twice = [AlgorithmParameter(title: .en("x")), AlgorithmParameter(title: .en("x"), weight: "1")]
        table.refuses(Self.explain(twice), by: Person.employerChief, .groundwork(.parameterNamedTwice))
        table.refuses(Self.explain([]), by: Person.employerChief, .groundwork(.parametersOutOfRange))
        let many = (0...AlgorithmExplanation.maximumParameters).map { AlgorithmParameter(title: .en("p\($0)")) }
        table.refuses(Self.explain(many), by: Person.employerChief, .groundwork(.parametersOutOfRange))
        table.refuses(
            Self.explain([AlgorithmParameter(title: .en(""))]), by: Person.employerChief, rejection: .wordsMalformed)
        table.refuses(
            Self.explain(Self.parameters("1"), version: ""), by: Person.employerChief, rejection: .wordsMalformed)
        table.refuses(Self.explain(Self.parameters("1")), by: Person.labourChief, .onlyTheEmployerSideMay)
        table.refuses(Self.explain(Self.parameters("1")), by: Person.recorder, rejection: .seatBelongsToNoSide)
    }

    @Test func `anybody with a seat records a published figure once`() throws {
        var table = try ProcedureTable.seated()
        for (number, person, side) in [
            (1, Person.labourRepresentative, Side.labour), (2, Person.employerChief, .employer),
            (3, Person.authority, .neutral),
        ] {
            let act = ProcedureAct.groundwork(.recordIndicator(Self.indicator()))
            #expect(
                try table.act(act, by: person)
                    == [.groundwork(.indicatorRecorded(number: number, Self.indicator(), side: side))])
            table.refuses(act, by: person, rejection: .alreadyStated)
        }
        try table.act(.groundwork(.recordIndicator(Self.indicator("0.9"))), by: Person.recorder)
        table.refuses(
            .groundwork(.recordIndicator(Self.indicator(source: ""))), by: Person.recorder, rejection: .wordsMalformed)
        table.refuses(
            .groundwork(.recordIndicator(Self.indicator())), by: Person.stranger, rejection: .noSeat)
    }

    @Test func `a unit names somebody, and an overlap is flagged, not forbidden`() throws {
        var table = try ProcedureTable.seated()
        table.refuses(Self.unit(), by: Person.labourChief, .groundwork(.unitIsEmpty))
        table.refuses(Self.unit("630000", title: ""), by: Person.labourChief, rejection: .wordsMalformed)
        table.refuses(
            Self.unit("630000", "6020", ["A", "A"]), by: Person.labourChief, .groundwork(.unitEnterpriseNamedTwice("A"))
        )
        table.refuses(Self.unit("630000"), by: Person.labourRepresentative, rejection: .onlyTheChiefMay)
        table.refuses(Self.unit("630000"), by: Person.authority, rejection: .seatBelongsToNoSide)
        var overlaps: [[Int]] = []
        for (act, person) in [
            (Self.unit("630100", "6020"), Person.labourChief), (Self.unit("630100", "6242"), Person.labourChief),
            (Self.unit("630000", "60"), Person.employerChief), (Self.unit(nil, nil, ["A", "B"]), Person.employerChief),
            (Self.unit("630103", nil, ["B", "C"]), Person.labourChief),
            (Self.unit(nil, nil, ["D"]), Person.labourChief),
            (Self.unit(nil, "6020"), Person.labourChief),
        ] {
            let facts = try table.act(act, by: person)
            guard case .groundwork(.bargainingUnitDefined(_, _, _, let found))? = facts.first else {
                Issue.record("no unit: \(facts)")
                return
            }
            overlaps.append(found)
        }
        #expect(overlaps == [[], [], [1], [], [1, 2, 3, 4], [], [1, 3, 5]])
        table.refuses(Self.unit("630100", "6020"), by: Person.labourChief, rejection: .alreadyStated)
        try table.act(Self.unit("630100", "6020"), by: Person.employerChief)
        #expect(table.state.procedure.groundwork.units.last?.overlaps == [1, 3, 5, 7])
    }

    @Test func `numbers of workers fit each other`() throws {
        let table = try ProcedureTable.seated()
        for workforce in [
            Workforce(total: -1), Workforce(total: Int(AgendaItem.maximumWorkers) + 1), Workforce(total: 10, women: 11),
            Workforce(disabledWorkers: -1), Workforce(total: 10, agencyWorkers: 11),
        ] {
            table.refuses(
                Self.unit("630000", workforce: workforce), by: Person.labourChief,
                .groundwork(.unitWorkersOutOfRange))
        }
        let firms = (0...ProcedureLimits.maximumEnterprises).compactMap { PartyName("Firm \($0)") }
        table.refuses(Self.unit(nil, nil, firms), by: Person.labourChief, .groundwork(.tooManyUnitEnterprises))
    }

    @Test func `each kind is bounded`() throws {
        var table = try ProcedureTable.seated()
        for number in 0..<ProcedureLimits.maximumUnits {
            try table.act(Self.unit("630000", title: "Unit \(number)"), by: Person.labourChief)
        }
        table.refuses(Self.unit("630000"), by: Person.labourChief, .groundwork(.tooManyUnits))
        for number in 0..<ProcedureLimits.maximumGroundRules {
            try table.jointly(.agreeGroundRules(GroundRules(["Rule \(number)"])))
        }
        table.refuses(Self.step(["x"]), by: Person.labourChief, .groundwork(.tooManyGroundRules))
        for number in 0..<ProcedureLimits.maximumConfidentialityAgreements {
            try table.jointly(.agreeConfidentiality(Confidentiality(records: [.en("Record \(number)")])))
        }
        table.refuses(Self.keep(), by: Person.labourChief, .groundwork(.tooManyConfidentialityAgreements))
        for number in 0..<ProcedureLimits.maximumIndicators {
            let indicator = Self.indicator(source: "Source \(number)")
            try table.act(.groundwork(.recordIndicator(indicator)), by: Person.recorder)
        }
        table.refuses(
            .groundwork(.recordIndicator(Self.indicator())), by: Person.recorder, .groundwork(.tooManyIndicators))
        for number in 0..<ProcedureLimits.maximumAlgorithmExplanations {
            try table.act(Self.explain(Self.parameters("1"), version: "\(number)"), by: Person.employerChief)
        }
        table.refuses(
            Self.explain(Self.parameters("1")), by: Person.employerChief, .groundwork(.tooManyAlgorithmExplanations))
    }

    @Test func `groups among the representatives are held against the staff of the unit (SD §7)`() throws {
        let share = Law.share(1, of: 4)
        let law = Law.china(with: [
            .women: (.composition(CompositionRule(threshold: .atLeast(share), demand: .one)), "SD §7"),
            .disabledWorkers: (.composition(CompositionRule(threshold: .moreThan(share), demand: .one)), "SD §8"),
            .agencyWorkers: (.composition(CompositionRule(threshold: .many, demand: .one)), "SD §9"),
        ])
        var table = try ProcedureTable.seated(law)
        func broken() -> [RepresentativeBreach] {
            Procedure.representativeBreaches(of: table.state, under: table.rules).filter {
                [.noWoman, .noDisabledWorker, .noAgencyWorker].contains($0.rule)
            }
        }
        let none = RepresentativeGroups(women: 0, disabledWorkers: 0, agencyWorkers: 0)
        try table.act(.publishRepresentatives(.notice, groups: none), by: Person.labourChief)
        #expect(broken().isEmpty, "the staff is not known")
        let staff = Workforce(total: 100, women: 25, disabledWorkers: 25, agencyWorkers: 90)
        try table.act(Self.unit("630000", workforce: staff), by: Person.employerChief)
        #expect(
            broken() == [
                RepresentativeBreach(
                    rule: .noWoman, side: .labour, found: 0, allowed: 1, article: Law.article("SD §7"))
            ], "a quarter is not more than one, and the law gives no figure for many")
        for groups in [
            RepresentativeGroups(women: 3), RepresentativeGroups(disabledWorkers: -1),
            RepresentativeGroups(agencyWorkers: 3),
        ] {
            table.refuses(
                .publishRepresentatives(.notice, groups: groups), by: Person.labourChief, .representativeGroupOutOfRange
            )
        }
        try table.act(
            .publishRepresentatives(.notice, groups: RepresentativeGroups(women: 1)), by: Person.labourChief)
        #expect(broken().isEmpty)
        // A later unit has another staff, and who was made known is not who sits here now.
        try table.act(.publishRepresentatives(.notice, groups: none), by: Person.labourChief)
        try table.act(
            Self.unit("630100", workforce: Workforce(total: 100, women: 24, disabledWorkers: 26)),
            by: Person.labourChief)
        #expect(broken().map(\.rule) == [.noDisabledWorker])
        try table.act(.appointRepresentative(Person.seat(20), party: nil), by: Person.labourChief)
        #expect(broken().isEmpty)
    }
}
