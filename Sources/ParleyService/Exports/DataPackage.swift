internal import EventSourcing
internal import StrictJSON

/// The descriptor of a package, as the Frictionless Data Package standard has it (v1), which `frictionless validate` reads.
///
/// Texts of the standard's own members are English, since it has one text for each; the member beside it with `_zh` is Chinese.
/// What the standard does not know has names of ours: `contract`, `source_positions`, `sql_type`, `unit`, `formula_guard`.
struct DataPackage {
    private let package: ExportedPackage

    init(_ package: ExportedPackage) {
        self.package = package
    }

    /// The content of `datapackage.json`.
    var descriptor: JSONValue {
        [
            "profile": "tabular-data-package",
            "name": .string(ContractCatalogue.schema),
            "id": .string(package.id),
            "title": "Collective bargaining: disclosed records and statistics",
            "title_zh": "集体协商：已公开的记录与统计",
            "description": .string(PackageGuide.about.english),
            "description_zh": .string(PackageGuide.about.chinese),
            "created": .string(TimestampText.format(package.created)),
            "contract": .string(ContractCatalogue.schema),
            "source_positions": .array(package.sources.map(Self.position)),
            "sources": .array(
                package.sources.map { ["title": .string("Ledger \($0.ledger) up to position \($0.position)")] }),
            "licenses": [
                ["name": "LicenseRef-operator", "title": .string(PackageGuide.licence.english)]
            ],
            "licence_note_zh": .string(PackageGuide.licence.chinese),
            "resources": .array(package.files.map(resource)),
        ]
    }

    private static func position(_ source: SourcePosition) -> JSONValue {
        [
            "ledger_id": .integer(Int64(source.ledger.number)),
            "position": .integer(source.position.number),
        ]
    }

    private func resource(_ file: ExportedFile) -> JSONValue {
        var schema: JSONObject = ["fields": .array(file.view.columns.map(field)), "missingValues": [""]]
        if !file.view.key.isEmpty { schema["primaryKey"] = .array(file.view.key.map { .string($0) }) }
        return [
            "name": .string(file.view.name),
            "type": "table",
            "profile": "tabular-data-resource",
            "path": .string(file.path),
            "description": .string(file.view.comment.english),
            "description_zh": .string(file.view.comment.chinese),
            "format": .string(package.format.rawValue),
            "mediatype": .string(package.format.mediaType),
            "encoding": "utf-8",
            "bytes": .integer(file.bytes),
            "hash": .string("sha256:\(file.hashText)"),
            "rows": .integer(file.rows),
            "fields": .integer(Int64(file.view.columns.count)),
            "dialect": dialect,
            "schema": .object(schema),
        ]
    }

    private var dialect: JSONValue {
        switch package.format {
        case .csv:
            ["csv": ["delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true]]
        case .jsonl: ["json": ["keyed": true]]
        }
    }

    private func field(_ column: DescribedColumn) -> JSONValue {
        var field: JSONObject = [
            "name": .string(column.name),
            "type": .string(column.type.tableSchema),
            "sql_type": .string(column.type.sql),
            "description": .string(column.comment.english),
            "description_zh": .string(column.comment.chinese),
        ]
        if let unit = column.unit { field["unit"] = .string(unit) }
        switch column.type {
        case .decimal:
            field["decimalChar"] = "."
            field["bareNumber"] = true
        case .boolean:
            field["trueValues"] = ["true"]
            field["falseValues"] = ["false"]
        case .text where package.isGuarded: field["formula_guard"] = "'"
        case .text, .integer, .date, .timestamp: break
        }
        return .object(field)
    }
}
