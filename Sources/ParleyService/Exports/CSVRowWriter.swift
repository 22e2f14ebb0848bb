/// Rows as RFC 4180: UTF-8 without a mark, a header, commas, CRLF.
///
/// NULL is an empty field, the empty text is `""`. Only texts are guarded against formulas (``FormulaGuard``): a negative number
/// stays one.
struct CSVRowWriter: ExportRowWriter {
    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let lineEnd = Array("\r\n".utf8)

    var output: [UInt8] = []
    private let view: DescribedView
    private let isGuarded: Bool

    /// A writer; the header is written.
    init(_ view: DescribedView, isGuarded: Bool) {
        self.view = view
        self.isGuarded = isGuarded
        for (index, column) in view.columns.enumerated() {
            if index > 0 { output.append(Self.comma) }
            output.append(contentsOf: column.name.utf8)
        }
        output.append(contentsOf: Self.lineEnd)
    }

    mutating func append(_ row: UnsafeRawBufferPointer) throws(ExportFault) {
        var row = CopiedRow(row)
        for (index, column) in view.columns.enumerated() {
            guard !row.isAtEnd else { throw .row(view: view.name) }
            if index > 0 { output.append(Self.comma) }
            try row.next { (field) throws(ExportFault) in
                guard let field else { return }
                if case .text = column.type {
                    appendText(field)
                } else if !ExportedValue.append(field, column.type, to: &output) {
                    throw .value(view: view.name, column: column.name)
                }
            }
        }
        guard row.isAtEnd else { throw .row(view: view.name) }
        output.append(contentsOf: Self.lineEnd)
    }

    private mutating func appendText(_ text: UnsafeRawBufferPointer) {
        let isMarked = isGuarded && FormulaGuard.isNeeded(text)
        let isQuoted = text.isEmpty || text.contains { Self.isSpecial($0) }
        if isQuoted { output.append(Self.quote) }
        if isMarked { output.append(FormulaGuard.mark) }
        if isQuoted {
            for byte in text {
                if byte == Self.quote { output.append(Self.quote) }
                output.append(byte)
            }
            output.append(Self.quote)
        } else {
            output.append(contentsOf: text)
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == quote || byte == comma || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
    }
}
