internal import Bargaining
internal import StrictJSON

/// The bodies of acts in a collection: they have the members of the facts that they cause.
extension MemberReader {
    /// The most Unicode scalars of a suggestion.
    package static let maximumSuggestionScalars = 4_000

    /// The source of a suggestion with its `words`.
    package mutating func suggestionRequest() throws(CodingFault) -> SuggestionRequest {
        SuggestionRequest(
            entry: try SuggestionEntryCoding.read(&self),
            text: try required(SuggestionRequest.words).prose(form, maximum: Self.maximumSuggestionScalars))
    }

    /// The member `suggestions`: numbers from 1 on.
    package mutating func suggestionNumbers() throws(CodingFault) -> [Int] {
        try required("suggestions").list(minimum: 1, maximum: DemandLimits.maximumSuggestionsOfAct) {
            number throws(CodingFault) in
            try number.count(from: 1, to: Int64(DemandLimits.maximumSuggestions))
        }
    }

    /// A member that is the number of an issue.
    package mutating func issueNumber(_ name: String) throws(CodingFault) -> Int {
        try required(name).count(from: 1, to: Int64(DemandLimits.maximumIssues))
    }
}
