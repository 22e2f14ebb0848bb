/// The page for people in a package, in both languages.
struct PackageGuide {
    /// What a package is.
    static let about = (
        english: """
        Views of the analysts' contract of Parley, all of one moment. Negotiations that are still open are in it as counts \
        only.
        """,
        chinese: "Parley 与分析人员约定的视图，均取自同一时点。尚未结束的协商仅以计数形式出现。"
    )
    /// What may be done with it.
    static let licence = (
        english: "As agreed with the operator of the ledgers; the export itself grants no licence.",
        chinese: "按与账本运营方的约定使用；导出本身不授予任何许可。"
    )

    private let package: ExportedPackage

    init(_ package: ExportedPackage) {
        self.package = package
    }

    /// The page in UTF-8.
    var bytes: [UInt8] { Array((english + "\n" + chinese).utf8) }

    private var english: String {
        """
        # \(ContractCatalogue.schema)

        \(Self.about.english)

        - Contract: \(ContractCatalogue.schema). Exported: \(TimestampText.format(package.created)).
        - Contains: \(package.sources.map { "ledger \($0.ledger) up to position \($0.position)" }.joined(separator: ", ")).
        - \(ExportedPackage.descriptorName) has size, SHA-256, columns, types, units and keys of every file: \
        `frictionless validate \(ExportedPackage.descriptorName)`.
        - Licence: \(Self.licence.english)
        \(package.format == .csv ? csvInEnglish : linesInEnglish)

        | File | Rows | One row is |
        |---|---|---|
        \(package.files.map { "| \($0.path) | \($0.rows) | \($0.view.comment.english) |" }.joined(separator: "\n"))

        """
    }

    private var chinese: String {
        """
        # 说明

        \(Self.about.chinese)

        - 约定版本：\(ContractCatalogue.schema)。导出时间：\(TimestampText.format(package.created))。
        - 内容截至：\(package.sources.map { "账本 \($0.ledger) 第 \($0.position) 位" }.joined(separator: "，"))。
        - 各文件的大小、SHA-256、列、类型、单位与主键见 \(ExportedPackage.descriptorName)：\
        `frictionless validate \(ExportedPackage.descriptorName)`。
        - 许可：\(Self.licence.chinese)
        \(package.format == .csv ? csvInChinese : linesInChinese)

        | 文件 | 行数 | 每行内容 |
        |---|---|---|
        \(package.files.map { "| \($0.path) | \($0.rows) | \($0.view.comment.chinese) |" }.joined(separator: "\n"))

        """
    }

    private var csvInEnglish: String {
        let form = """
            - CSV as in RFC 4180: UTF-8, a header, CRLF. An empty field is NULL, `""` is the empty text. Numbers are exact decimals, \
            instants are UTC: read them as decimals, not as floating point.
            """
        let guarded = """
            - A text that would be run as a formula by a spreadsheet has an apostrophe before it: one that begins with = + - @, tab, \
            a line end or ＝ ＋ － ＠, or with apostrophes before one of them. Take one apostrophe away to have the text as it was. \
            Numbers are never changed.
            """
        let raw =
            "- Texts are as they are (--raw-text): a spreadsheet may run those that begin with = + - @ as formulas."
        return form + "\n" + (package.isGuarded ? guarded : raw)
    }

    private var linesInEnglish: String {
        """
        - One JSON object a line. Decimals, days and instants (UTC) are texts, so that no digit is lost; whole numbers are numbers. \
        Texts are as they are.
        """
    }

    private var csvInChinese: String {
        let form = """
            - CSV 遵循 RFC 4180：UTF-8 编码，含表头，行尾为 CRLF。空字段表示空值，`""` 表示空文本。数值为精确小数，时刻为 UTC；请按小数\
            而非浮点数读取。
            """
        let guarded = """
            - 可能被电子表格当作公式执行的文本（以 = + - @、制表符、换行符或 ＝ ＋ － ＠ 开头，或在其之前有撇号）前加一个撇号；去掉一个撇号\
            即为原文。数值从不改动。
            """
        let raw = "- 文本未作改动（--raw-text）：电子表格可能把以 = + - @ 开头的文本当作公式执行。"
        return form + "\n" + (package.isGuarded ? guarded : raw)
    }

    private var linesInChinese: String {
        "- 每行一个 JSON 对象。小数、日期与时刻（UTC）写作文本，不丢失任何一位；整数写作数值。文本未作改动。"
    }
}
