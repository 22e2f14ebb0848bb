/// Writes SVG elements with escaped text. What is written is well-formed XML as long as each group that begins ends.
struct SVGWriter {
    private(set) var text = ""

    /// An empty element.
    mutating func element(_ name: String, _ attributes: [(String, String)]) {
        open(name, attributes)
        text += "/>\n"
    }

    /// An element with text in it; nothing where the text is empty.
    mutating func element(_ name: String, _ attributes: [(String, String)], text content: String) {
        guard !content.isEmpty else { return }
        open(name, attributes)
        text += ">"
        text += Self.escaped(content)
        text += "</\(name)>\n"
    }

    /// An element with elements in it.
    mutating func group(_ name: String, _ attributes: [(String, String)], _ content: (inout SVGWriter) -> Void) {
        open(name, attributes)
        text += ">\n"
        content(&self)
        text += "</\(name)>\n"
    }

    /// A style sheet; the text is ours and holds none of `<`, `&`, `]]>`.
    mutating func style(_ sheet: String) {
        text += "<style>\n\(sheet)\n</style>\n"
    }

    private mutating func open(_ name: String, _ attributes: [(String, String)]) {
        text += "<\(name)"
        for (attribute, value) in attributes { text += " \(attribute)=\"\(Self.escaped(value))\"" }
    }

    /// Escapes by scalar: a combining mark behind a quotation mark must not hide it. What XML 1.0 §2.2 does not allow becomes
    /// U+FFFD.
    static func escaped(_ content: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "\u{9}", "\u{A}", "\u{D}", "\u{20}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}": escaped.append(scalar)
            default: escaped.append("\u{FFFD}")
            }
        }
        return String(escaped)
    }
}
