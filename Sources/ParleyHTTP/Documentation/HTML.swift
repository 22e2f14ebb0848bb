/// A piece of HTML in which every text is escaped.
struct HTML: Sendable {
    /// The markup.
    private(set) var markup: String

    /// Text, escaped by Unicode scalar: by character, a quotation mark with a combining mark behind it would slip
    /// through.
    static func text(_ text: String) -> HTML {
        var markup = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup += "&amp;"
            case "<": markup += "&lt;"
            case ">": markup += "&gt;"
            case "\"": markup += "&quot;"
            case "'": markup += "&#39;"
            default: markup.unicodeScalars.append(scalar)
            }
        }
        return HTML(markup: markup)
    }

    /// An element with attributes and children.
    static func element(_ name: StaticString, _ attributes: [(String, String)] = [], _ children: [HTML]) -> HTML {
        var markup = "<\(name)"
        for (attribute, value) in attributes { markup += " \(attribute)=\"\(text(value).markup)\"" }
        markup += ">"
        for child in children { markup += child.markup }
        return HTML(markup: markup + "</\(name)>")
    }

    /// An element that holds text.
    static func element(_ name: StaticString, _ content: String) -> HTML {
        element(name, [], [text(content)])
    }

    /// A page.
    static func page(title: String, language: String, _ body: [HTML]) -> [UInt8] {
        let head =
            "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><style>\(style)</style>"
        let content = body.map(\.markup).joined(separator: "\n")
        let page =
            "<!DOCTYPE html>\n<html lang=\"\(language)\"><head>\(head)<title>\(text(title).markup)</title></head>"
            + "<body>\n\(content)\n</body></html>\n"
        return Array(page.utf8)
    }

    private static let style = """
        body{font:16px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:60rem;
        margin:0 auto;padding:1rem}
        h1,h2,h3{line-height:1.2}h3{margin-top:2rem;border-top:1px solid #ccc;padding-top:1rem}
        code,pre{font:14px/1.4 ui-monospace,monospace}pre{background:#f4f4f4;padding:.75rem;overflow:auto}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;
        border-bottom:1px solid #ddd}a{color:#0b4f8a}@media print{pre{white-space:pre-wrap}h3{break-after:avoid}}
        """
}
