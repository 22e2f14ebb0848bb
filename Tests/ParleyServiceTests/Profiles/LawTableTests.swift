import Bargaining
import Testing

/// Table 1.3 of the domain, line by line: which parameters hold what a line says. Each parameter is tested cell by cell
/// in ``ProfileTableTests``, with the article in the name of the case.
@Suite struct LawTableTests {
    /// A line of the table.
    struct Line: Sendable, CustomStringConvertible {
        let description: String
        let parameters: [ProfileParameter]

        init(_ name: String, _ parameters: ProfileParameter...) {
            description = name
            self.parameters = parameters
        }
    }

    static let lines = [
        Line("Answer to invitation", .reply),
        Line(
            "Representatives per side", .minimumRepresentatives, .largeEnterpriseMinimum, .maximumRepresentatives,
            .parity, .frontLineShare),
        Line("Outsiders", .outsiders), Line("Publish names", .nameRepresentatives),
        Line("Data before meeting", .disclosure), Line("Whole-negotiation window", .negotiationWindow),
        Line("Suspension", .suspensionGround, .suspensionCap), Line("Minutes signed by", .minutes),
        Line("Draft → congress", .draftToCongress),
        Line("Quorum / approval", .quorum, .approval, .industryApproval, .secretBallot),
        Line("If rejected", .revote), Line("Filing", .filing, .wageFiling, .filingCopies, .filingReceipt),
        Line("Review", .review), Line("Publish after effect", .publication),
        Line("Copy to higher union", .copyToHigherUnion, .reportBeforeTalks),
        Line("Term", .term, .usualTerm, .wageTerm), Line("Renewal ask", .renewal),
        Line("Authority handles dispute", .conciliation, .conciliationApplication, .conciliationStart),
    ]

    @Test(arguments: lines) func `each of its parameters has its cells, and an article somewhere`(line: Line) {
        for parameter in line.parameters {
            let cells = ProfileTable.cells.filter { $0.parameter == parameter }
            #expect(Set(cells.map(\.profile)) == Set(ProfileTable.profiles), "\(parameter)")
            #expect(cells.contains { $0.expected != nil }, "\(parameter)")
            for cell in cells {
                guard let entry = cell.expected else { continue }
                #expect(cell.description.hasPrefix(entry.article + " \(cell.profile)"), "\(cell)")
            }
        }
    }

    @Test func `no parameter is in two lines`() {
        let parameters = Self.lines.flatMap(\.parameters)
        #expect(Set(parameters).count == parameters.count)
    }
}
