/// What would have been right where a value of a request or of a stored event is wrong: one of a closed list of forms
/// with its bounds and words. It holds no sentence; those follow from ``text(in:)`` where somebody reads them.
///
/// Making one allocates nothing unless it names words, so that readers can hand it along before anything is wrong.
public struct ValueExpectation: Hashable, Sendable {
    /// What kind of value.
    public let form: Form
    /// The first bound of forms that have one: a least or only number.
    public let first: Int64
    /// The second bound of forms that have two: the greatest number.
    public let second: Int64
    /// Words of the protocol that the form names: members, choices, examples. They are the same in every language.
    public let words: [String]

    /// An expectation from its parts; which of them a form uses stands at its case.
    public init(_ form: Form, _ first: Int64 = 0, _ second: Int64 = 0, words: [String] = []) {
        self.form = form
        self.first = first
        self.second = second
        self.words = words
    }

    /// An expectation with one bound.
    public init(_ form: Form, _ first: Int) {
        self.init(form, Int64(first))
    }

    /// The expectation in words, without a full stop.
    public func text(in language: Language) -> String {
        let template = (language == .zh ? Self.chinese : Self.english)[form] ?? form.rawValue
        let separator = language == .zh ? "、" : ", "
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            switch rest[rest.index(after: open)..<close] {
            case "first": result += String(first)
            case "second": result += String(second)
            default: result += words.map { "\"\($0)\"" }.joined(separator: separator)
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}

extension ValueExpectation: CustomStringConvertible {
    /// The expectation in English, for logs and reports.
    public var description: String { text(in: .en) }
}
