internal import StrictJSON

/// Rows as one JSON object a line, in the words of the API: decimals, dates and instants are texts, whole numbers are numbers.
///
/// Readers make binary fractions of JSON numbers; in a text no digit is lost. Texts are as they are: no spreadsheet runs them.
struct JSONLineWriter: ExportRowWriter {
    var output: [UInt8] = []
    private let view: DescribedView
    /// What stands before each value: `{"name":`, then `,"name":`.
    private let openings: [[UInt8]]

    /// A writer.
    init(_ view: DescribedView) {
        self.view = view
        openings = view.columns.enumerated().map { index, column in
            var name = JSONWriter(capacity: 64)
            name.value(column.name)
            return [UInt8(ascii: index == 0 ? "{" : ",")] + name.bytes + [UInt8(ascii: ":")]
        }
    }

    mutating func append(_ row: UnsafeRawBufferPointer) throws(ExportFault) {
        var row = CopiedRow(row)
        for (column, opening) in zip(view.columns, openings) {
            guard !row.isAtEnd else { throw .row(view: view.name) }
            output.append(contentsOf: opening)
            try row.next { (field) throws(ExportFault) in try append(field, column) }
        }
        guard row.isAtEnd else { throw .row(view: view.name) }
        output.append(contentsOf: "}\n".utf8)
    }

    private mutating func append(_ field: UnsafeRawBufferPointer?, _ column: DescribedColumn) throws(ExportFault) {
        guard let field else {
            output.append(contentsOf: "null".utf8)
            return
        }
        switch column.type {
        case .text:
            var writer = JSONWriter(capacity: field.count + 16)
            writer.value(String(decoding: field, as: UTF8.self))
            output.append(contentsOf: writer.bytes)
        case .integer, .boolean:
            _ = ExportedValue.append(field, column.type, to: &output)
        case .decimal, .date, .timestamp:
            output.append(UInt8(ascii: "\""))
            guard ExportedValue.append(field, column.type, to: &output) else {
                throw .value(view: view.name, column: column.name)
            }
            output.append(UInt8(ascii: "\""))
        }
    }
}
