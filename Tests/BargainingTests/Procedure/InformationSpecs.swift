import Bargaining
import Testing

@Suite struct InformationSpecs {
    private let request = InformationRequest(subject: .en("Volumes by band"), items: ["per_parcel"])
    private let rulebook = RulesDisclosure(
        subject: .orderAllocation, title: .en("Dispatch"), version: "12", effectiveFrom: "2026-07-14")

    @Test func `a request is numbered, refused, and made good later`() throws {
        var table = try ProcedureTable.seated()
        #expect(
            try table.act(.requestInformation(request), by: Person.labourRepresentative)
                == [.informationRequested(number: 1, side: .labour, request)])
        #expect(
            try table.act(.refuseInformation(request: 1), by: Person.employerChief)
                == [.informationRefused(request: 1, side: .employer)])
        table.refuses(.refuseInformation(request: 1), by: Person.employerChief, .requestAnswered(1))
        let documents: [Title] = [.en("Volumes 2025")]
        #expect(
            try table.act(.discloseInformation(request: 1, documents: documents), by: Person.employerChief)
                == [.informationDisclosed(request: 1, side: .employer, documents: documents)])
        #expect(table.state.procedure.requests.map(\.answer) == [.disclosed])
        table.refuses(
            .discloseInformation(request: 1, documents: documents), by: Person.employerChief, .requestAnswered(1))
    }

    @Test func `requests name things that are there, and only the other side answers`() throws {
        var table = try ProcedureTable.seated()
        table.refuses(
            .requestInformation(InformationRequest(subject: .en(""))), by: Person.labourChief,
            rejection: .wordsMalformed)
        table.refuses(
            .requestInformation(InformationRequest(subject: .en("x"), items: ["shifts"])), by: Person.labourChief,
            rejection: .itemUnknown("shifts"))
        table.refuses(
            .requestInformation(InformationRequest(subject: .en("x"), items: ["per_parcel", "per_parcel"])),
            by: Person.labourChief, rejection: .itemNamedTwice("per_parcel"))
        table.refuses(.requestInformation(request), by: Person.authority, rejection: .seatBelongsToNoSide)
        table.refuses(.refuseInformation(request: 1), by: Person.employerChief, .requestUnknown(1))
        try table.act(.requestInformation(request), by: Person.labourChief)
        table.refuses(.refuseInformation(request: 1), by: Person.labourChief, .requestOfOwnSide(1))
        table.refuses(
            .discloseInformation(request: 1, documents: []), by: Person.employerChief, .documentsMissing)
        table.refuses(
            .discloseInformation(
                request: 1,
                documents: Array(repeating: .en("x"), count: ProcedureLimits.maximumDocuments + 1)),
            by: Person.employerChief, .tooManyDocuments)
        table.refuses(
            .discloseInformation(request: 1, documents: [.en("")]), by: Person.employerChief,
            rejection: .wordsMalformed)
    }

    @Test func `the employer side discloses rules with their version`() throws {
        var table = try ProcedureTable.seated()
        table.refuses(.discloseRules(rulebook), by: Person.labourChief, .onlyTheEmployerSideMay)
        #expect(
            try table.act(.discloseRules(rulebook), by: Person.employerRepresentative) == [.rulesDisclosed(rulebook)])
        #expect(table.state.procedure.rulesDisclosures == [rulebook])
        let unversioned = RulesDisclosure(
            subject: .orderAllocation, title: .en("Dispatch"), version: "", effectiveFrom: "2026-07-14")
        table.refuses(.discloseRules(unversioned), by: Person.employerChief, rejection: .wordsMalformed)
    }

    @Test func `requests and disclosures are bounded`() throws {
        var table = try ProcedureTable.seated()
        for _ in 0..<ProcedureLimits.maximumRequests {
            try table.act(.requestInformation(request), by: Person.labourChief)
        }
        table.refuses(.requestInformation(request), by: Person.labourChief, .tooManyRequests)
        for _ in 0..<ProcedureLimits.maximumRulesDisclosures {
            try table.act(.discloseRules(rulebook), by: Person.employerChief)
        }
        table.refuses(.discloseRules(rulebook), by: Person.employerChief, .tooManyRulesDisclosures)
    }
}
