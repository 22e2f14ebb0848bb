/// One figure on which the assumptions of the two sides differ.
public struct AssumptionDifference: Hashable, Sendable {
    /// The names from the set down to the figure, groups and bands by their own: `groups`, `full time`, `workers`.
    public let path: [String]
    /// What labour assumes; `nil` where it says nothing.
    public let labour: String?
    /// What the employers assume; `nil` where they say nothing.
    public let employer: String?

    /// A difference from its parts.
    public init(path: [String], labour: String?, employer: String?) {
        self.path = path
        self.labour = labour
        self.employer = employer
    }

    /// Every figure on which two sets differ, in the order of labour's, then what only the employers have. Complexity:
    /// linear in the figures.
    public static func between(labour: CostAssumptions, employer: CostAssumptions) -> [AssumptionDifference] {
        var others: [[String]: AssumptionFigure] = [:]
        let employerFigures = employer.figures
        for figure in employerFigures { others[figure.path] = figure }
        var differences: [AssumptionDifference] = []
        for figure in labour.figures {
            let other = others.removeValue(forKey: figure.path)
            guard other?.plainText != figure.plainText else { continue }
            differences.append(AssumptionDifference(path: figure.path, labour: figure.text, employer: other?.text))
        }
        for figure in employerFigures where others[figure.path] != nil {
            differences.append(AssumptionDifference(path: figure.path, labour: nil, employer: figure.text))
        }
        return differences
    }
}
