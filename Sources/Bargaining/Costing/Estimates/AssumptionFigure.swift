/// One figure of an assumption set, by its place: what two sets are compared by.
struct AssumptionFigure {
    /// The names from the set down to the figure, groups and bands by their own: `groups`, `full time`, `workers`.
    let path: [String]
    /// The figure as written.
    let text: String
    /// The figure without zeros at its end, so that `25` and `25.0` are the same.
    let plainText: String

    init(_ path: [String], _ text: String) {
        self.path = path
        self.text = text
        plainText = text
    }

    init(_ path: [String], _ amount: ExactDecimal) {
        self.path = path
        text = amount.description
        plainText = Self.plain(amount)
    }

    private static func plain(_ amount: ExactDecimal) -> String {
        guard amount.scale > 0 else { return amount.description }
        var text = amount.description[...]
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return String(text)
    }
}
