import Foundation
import Postgres
import Testing

@testable import ParleyService

/// What analysts rely on is checked in: names, types and comments of every column.
@Suite struct ContractGoldenTests {
    @Test func `is the contract that was checked in`() async throws {
        let made = try await TestDatabase.connect().pool.withConnection { connection in
            ContractGolden(try ContractView.all(connection), try ContractColumn.all(connection))
        }
        let writes = ProcessInfo.processInfo.environment["PARLEY_WRITE_GOLDEN"] == "1"
        guard let kept = try? ContractGolden.kept() else {
            if writes { try made.write() }
            Issue.record("there was no golden file: PARLEY_WRITE_GOLDEN=1 writes it")
            return
        }
        switch kept.difference(to: made) {
        case .none: break
        case .additive:
            if writes { try made.write() }
            let added = Set(made.lines).subtracting(kept.lines).sorted()
            #expect(
                writes, "additions, and comments, are allowed: PARLEY_WRITE_GOLDEN=1 writes the file anew: \(added)")
        case .breaking(let broken):
            Issue.record("parley_v1 keeps its columns, their order and types; anything else needs parley_v2: \(broken)")
        }
    }

    @Test func `tells additions from changes`() {
        let kept = ContractGolden(lines: [
            "fact_a\tview\tA.\t甲。", "fact_a.ledger_id\tbigint\tL.\t账本。", "fact_a.rate_ratio\tnumeric(18,6)\tR.\t率。",
        ])
        func difference(_ lines: [String]) -> ContractGolden.Difference {
            kept.difference(to: ContractGolden(lines: lines))
        }
        let added = "fact_a.note\ttext\tN.\t注。"
        #expect(difference(kept.lines) == .none)
        #expect(difference(kept.lines + [added]) == .additive)
        #expect(difference(["dim_b\tview\tB.\t乙。", "dim_b.x\ttext\tX.\t某。"] + kept.lines) == .additive)
        #expect(
            difference([kept.lines[0], kept.lines[1], "fact_a.rate_ratio\tnumeric(18,6)\tBetter.\t更好。"]) == .additive)
        #expect(difference(Array(kept.lines.prefix(2))) == .breaking(["fact_a: fact_a.rate_ratio numeric(18,6)"]))
        #expect(
            difference([kept.lines[0], kept.lines[1], "fact_a.rate_ratio\tnumeric(18,4)\tR.\t率。"])
                == .breaking(["fact_a: fact_a.rate_ratio numeric(18,6)"]))
        #expect(
            difference([kept.lines[0], added, kept.lines[1], kept.lines[2]])
                == .breaking(["fact_a: fact_a.ledger_id bigint", "fact_a: fact_a.rate_ratio numeric(18,6)"]))
        #expect(difference([]) != .additive)
    }

    /// PostgreSQL itself refuses to replace a view by one that lacks something.
    @Test func `a changed view is refused by the installer, which names the file`() async throws {
        let configuration = try await TestDatabase.makeDatabase()
        let folder = TestDirectory()
        let views = folder.path + "/parley_v1"
        try FileManager.default.createDirectory(atPath: views, withIntermediateDirectories: true)
        let sql = "CREATE OR REPLACE VIEW parley_v1.dim_region AS SELECT p.title_zh FROM reference.provinces AS p;"
        try Data(sql.utf8).write(to: URL(filePath: views + "/dim_region.sql"))
        let error = await #expect(throws: ContractError.self) {
            try await ContractInstaller.install(
                directory: folder.path, holidays: HolidayCatalogue(files: []), configuration: configuration,
                logger: TestWorld.logger)
        }
        guard case .failed(let file, _, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(file == "parley_v1/dim_region.sql")
        try TestDatabase.drop(configuration)
    }
}
