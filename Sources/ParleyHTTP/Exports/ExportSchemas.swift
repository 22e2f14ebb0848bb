internal import StrictJSON

/// The schemas of exports.
enum ExportSchemas {
    /// What there is to export.
    static let list = Schema.object(
        [
            .required("contract", ["type": "string"]),
            .required("ledger_id", Schema.integer(1...2_147_483_647)),
            .required("position", Schema.integer(0...9_007_199_254_740_991)),
            .required("data", ["type": "array", "items": view]),
        ], isOpen: true)

    /// The rows of a view.
    static let rows: JSONValue = [
        "description": """
        Every row of the ledger. As CSV a text that a spreadsheet would run as a formula has an apostrophe before it; \
        as JSON lines decimals are texts. An answer that ends without its last chunk is not complete.
        """,
        "headers": [
            "Parley-Source-Position": ["schema": ["type": "string"]],
            "Content-Disposition": ["schema": ["type": "string"]],
        ],
        "content": [
            MediaTypes.csv: ["schema": ["type": "string"]],
            MediaTypes.lines: ["schema": ["type": "string"]],
            MediaTypes.jsonLines: ["schema": ["type": "string"]],
        ],
    ]

    /// Every view in one archive.
    static let package: JSONValue = [
        "description": """
        A data package: datapackage.json with columns, types, units, keys, sizes and SHA-256, README.md, and a file a view with \
        every row of the ledger, all of one moment. The rows begin once all views were read; an archive that ends without its \
        last chunk is not complete.
        """,
        "headers": [
            "Parley-Source-Position": ["schema": ["type": "string"]],
            "Content-Disposition": ["schema": ["type": "string"]],
        ],
        "content": [MediaTypes.archive: ["schema": ["type": "string", "format": "binary"]]],
    ]

    private static let text = Schema.object(
        [.required("zh", ["type": "string"]), .required("en", ["type": "string"])])

    private static let column = Schema.object(
        [
            .required("name", ["type": "string"]), .required("type", ["type": "string"]),
            .optional("unit", ["type": "string"]), .required("description", text),
        ], isOpen: true)

    private static let view = Schema.object(
        [
            .required("view", ["type": "string"]), .required("url", ["type": "string"]),
            .required("description", text),
            .required("primary_key", ["type": "array", "items": ["type": "string"]]),
            .required("columns", ["type": "array", "items": column]),
        ], isOpen: true)
}
