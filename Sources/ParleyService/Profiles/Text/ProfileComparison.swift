public import Bargaining

/// Profiles side by side: what each says on every parameter, with the article.
public struct ProfileComparison: Sendable {
    /// What one profile says on one parameter.
    public struct Cell: Sendable {
        /// The rule in words.
        public let text: String
        /// Its article.
        public let article: String
        /// Whether a base lays it down.
        public let isInherited: Bool
    }

    /// One parameter over all profiles.
    public struct Row: Sendable {
        /// The parameter.
        public let parameter: ProfileParameter
        /// A cell for each profile; `nil` where nothing is laid down.
        public let cells: [Cell?]
        /// Whether the profiles differ in what they say, articles apart.
        public let differs: Bool
    }

    /// The profiles, in the order of the columns.
    public let profiles: [RuleProfile]
    /// The parameters on which any of them says something.
    public let rows: [Row]

    /// A comparison in one language.
    ///
    /// - Complexity: O(profiles × parameters).
    public init(_ profiles: [RuleProfile], language: Language) {
        self.profiles = profiles
        rows = ProfileParameter.allCases.compactMap { parameter in
            let cells = profiles.map { profile in
                profile.provisions[parameter].map { provision in
                    Cell(
                        text: ParameterText.text(provision.value, in: language),
                        article: provision.article.description,
                        isInherited: profile.origins[parameter] != profile.reference)
                }
            }
            guard cells.contains(where: { $0 != nil }) else { return nil }
            return Row(
                parameter: parameter, cells: cells,
                differs: Set(profiles.map { $0.provisions[parameter]?.value }).count > 1)
        }
    }
}
