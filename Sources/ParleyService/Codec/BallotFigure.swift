internal import Bargaining

/// The figures of a ballot by name, as in the `vote` of the history schema.
enum BallotFigure {
    /// The form of a figure; `nil` for a name that no ballot carries.
    static func form(_ name: String) -> TermWordForm? { forms[name] }

    /// Shares in percent.
    static let percentages = ["for_percent", "against_percent", "turnout_percent", "reported_percent"]
    /// Numbers of votes, voters and seats.
    static let counts = [
        "votes", "valid", "yes", "no", "for_labour_figure", "for_employer_figure", "absent", "members",
        "voters_approx",
    ]
    /// Who voted.
    static let texts = ["unit", "body"]
    /// What is said about the figures.
    static let flags = ["approx", "preliminary", "from_knowledge"]

    private static let forms: [String: TermWordForm] = {
        var forms: [String: TermWordForm] = [:]
        for name in percentages { forms[name] = .amount }
        for name in counts { forms[name] = .count }
        for name in texts { forms[name] = .text }
        for name in flags { forms[name] = .flag }
        return forms
    }()
}
