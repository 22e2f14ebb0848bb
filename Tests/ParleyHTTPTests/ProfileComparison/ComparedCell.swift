/// What a profile makes of one thing: figures, each with the article that stands behind it, where one does.
struct ComparedCell: Hashable, Sendable {
    /// One figure.
    struct Part: Hashable, Sendable {
        let figure: String
        let article: String?
    }

    /// Where nothing is laid down, due or said.
    static let nothing = ComparedCell("–")

    let parts: [Part]

    init(_ figure: String, _ article: String? = nil) {
        parts = [Part(figure: figure, article: article)]
    }

    /// Several figures; nothing where there are none.
    init(_ parts: [Part]) {
        self.parts = parts.isEmpty ? Self.nothing.parts : parts
    }

    /// The figures without their articles: equal where two laws come to the same.
    var figures: [String] { parts.map(\.figure) }

    /// As text.
    var text: String {
        parts.map { $0.figure + ($0.article.map { " [\($0)]" } ?? "") }.joined(separator: "; ")
    }

    /// As text; what differs from another cell is set off.
    func text(besides other: ComparedCell) -> String {
        guard figures != other.figures else { return text }
        return parts.map { "**\($0.figure)**" + ($0.article.map { " [\($0)]" } ?? "") }.joined(separator: "; ")
    }
}
