import Foundation
import Postgres
import Testing

@testable import ParleyService

/// The rules that every view of the contract keeps, whoever adds one (decision 0034).
@Suite struct ContractLintTests {
    private static let types: Set<String> = ["text", "bigint", "boolean", "date", "timestamp with time zone"]
    /// `numeric(18,6)`: digits and scale; `nil` for any other type.
    private static func decimal(_ type: String) -> (digits: Int, scale: Int)? {
        guard let parts = type.wholeMatch(of: /numeric\(([0-9]+),([0-9]+)\)/), let digits = Int(parts.1),
            let scale = Int(parts.2)
        else { return nil }
        return (digits, scale)
    }

    private static func isSnakeCase(_ name: String) -> Bool {
        name.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil
    }

    /// A dimension, a fact, a ready-made table of statistics, or what tells of the contract itself.
    private static func isNameOfView(_ name: String) -> Bool {
        let kinds =
            /(dim|fact)_[a-z0-9_]+|[a-z0-9_]+_(history|statistics|quarterly|counts|month|agreements|warnings)|_[a-z_]+/
        return name.wholeMatch(of: kinds) != nil
    }

    /// Words that abbreviate.
    private static let abbreviations: Set<String> = [
        "abs", "amt", "avg", "cnt", "cur", "desc", "dt", "emp", "idx", "lbr", "max", "med", "min", "neg", "nr", "num",
        "org",
        "pct", "perc", "prev", "qty", "qtr", "ref", "seq", "std", "ts", "val", "ver", "yr",
    ]

    private func columns() async throws -> [ContractColumn] {
        let columns = try await TestDatabase.connect().pool.withConnection { try ContractColumn.all($0) }
        #expect(columns.count > 40)
        return columns
    }

    private func views() async throws -> [ContractView] {
        let views = try await TestDatabase.connect().pool.withConnection { try ContractView.all($0) }
        #expect(views.count >= 7)
        return views
    }

    @Test func `every column is of an allowed type, and every number has precision and scale`() async throws {
        let others = try await columns().filter { column in
            if Self.types.contains(column.type) { return false }
            guard let (digits, scale) = Self.decimal(column.type) else { return true }
            // More than 38 digits do not fit the decimals of DuckDB and Arrow.
            return digits > 38 || scale > digits
        }
        #expect(others.map(\.description) == [])
    }

    @Test func `every view and column is commented in English and Chinese`() async throws {
        let comments =
            try await views().map { ($0.name, $0.comment) }
            + columns().map { ("\($0.view).\($0.name)", $0.comment) }
        let wanting = comments.filter { _, comment in
            let lines = comment.split(separator: "\n", omittingEmptySubsequences: false)
            guard lines.count == 2 else { return true }
            return Self.hasHan(lines[0]) || !lines[0].contains { $0.isASCII && $0.isLetter }
                || !Self.hasHan(lines[1]) || lines.contains { $0.hasPrefix(" ") || $0.hasSuffix(" ") }
        }
        #expect(wanting.map(\.0) == [])
    }

    @Test func `names say what a value is`() async throws {
        var faults: [String] = []
        for column in try await columns() {
            let (name, type) = (column.name, column.type)
            if !Self.isSnakeCase(name) { faults.append("\(column): not snake case") }
            let words = name.split(separator: "_").map(String.init)
            if !Self.abbreviations.isDisjoint(with: words) { faults.append("\(column): abbreviated") }
            if name.hasSuffix("_at") != (type == "timestamp with time zone") {
                faults.append("\(column): instants, and nothing else, end with _at")
            }
            if name.hasSuffix("_date") != (type == "date") {
                faults.append("\(column): days, and nothing else, end with _date")
            }
            if (name.hasPrefix("is_") || name.hasPrefix("has_")) != (type == "boolean") {
                faults.append("\(column): yes or no, and nothing else, begins with is_ or has_")
            }
            if name == "ledger_id" ? type != "bigint" : name.hasSuffix("_id") && type != "text" {
                faults.append("\(column): identifiers are text, ledgers are bigint")
            }
            if name.hasSuffix("_ratio"), type != "numeric(18,6)" { faults.append("\(column): ratios have six places") }
            if name.hasSuffix("_code"), type != "text" { faults.append("\(column): codes are text") }
        }
        #expect(faults == [])
    }

    @Test func `an amount has its unit in its name or beside it`() async throws {
        let columns = try await columns()
        let bare = columns.filter { column in
            guard column.type.hasPrefix("numeric"), column.name == "amount" || column.name.hasSuffix("_amount") else {
                return false
            }
            return !columns.contains {
                $0.view == column.view && $0.type == "text" && ($0.name == "unit" || $0.name.hasSuffix("_unit"))
            }
        }
        #expect(bare.map(\.description) == [])
    }

    @Test func `the schema holds views only, one a file, which read tables and no other view`() async throws {
        let views = try await views()
        #expect(views.filter { $0.kind != "v" }.map(\.name) == [])
        #expect(views.filter { !$0.readViews.isEmpty }.map { "\($0.name) reads \($0.readViews)" } == [])
        #expect(views.filter { !Self.isNameOfView($0.name) }.map(\.name) == [])
        let folder = TestDatabase.schemaDirectory + "/contract/parley_v1"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(files) == Set(views.map { "\($0.name).sql" }))
    }

    @Test func `views that leave rows out do so before anything else sees them`() async throws {
        let census = try await views().filter { $0.owner != ContractInstaller.ownerRole }
        #expect(Set(census.map(\.name)).isSuperset(of: ["_freshness", "open_negotiation_counts"]))
        #expect(census.allSatisfy { $0.isSecurityBarrier })
    }

    @Test func `files begin with purpose and grain, and name every schema they use`() throws {
        for file in try ContractFile.all(in: TestDatabase.schemaDirectory + "/contract") {
            #expect(file.sql.contains("-- Purpose: "), "\(file.view)")
            #expect(file.sql.contains("-- Grain: "), "\(file.view)")
            #expect(file.sql.contains("CREATE OR REPLACE VIEW parley_v1.\(file.view) "), "\(file.view)")
            #expect(!file.sql.lowercased().contains("percentile_cont"), "\(file.view): it computes in floating point")
            #expect(!file.sql.lowercased().contains("double precision"), "\(file.view)")
        }
    }

    @Test func `the dictionary says what the comments say`() async throws {
        let columns = try await columns()
        let told = try await TestDatabase.connect().pool.query(
            """
            SELECT view_name, ordinal, column_name, column_type, description_en || E'\\n' || description_zh
            FROM parley_v1._data_dictionary WHERE ordinal > 0 ORDER BY view_name COLLATE "C", ordinal
            """)
        let rows = try told.map { row in
            ContractColumn(
                view: try row.text(0), ordinal: try row.int(1), name: try row.text(2), type: try row.text(3),
                comment: try row.text(4))
        }
        #expect(rows == columns)
        let views = try await TestDatabase.connect().pool.query(
            "SELECT count(*) FROM parley_v1._data_dictionary WHERE ordinal = 0 AND contract_version = 1")
        let count = try await self.views().count
        #expect(try views[0].int(0) == Int64(count))
    }

    private static func hasHan(_ text: Substring) -> Bool {
        text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }
}
