extension ProblemCatalogue {
    /// Exports.
    static let exportsInEnglish: [ProblemCode: ProblemText] = [
        .viewUnknown: .init(
            "No such view", "The analysts' contract has no view {view}.", "GET /v1/exports lists the views."),
        .contractMissing: .init(
            "There is no contract here", "This service has no analysts' views.",
            "Ask the operator: parley migrate up makes them."),
        .tooManyExports: .init(
            "Too many exports", "Your account takes {limit} exports already.",
            "Wait for one to end, then send the same request again; {seconds} s at least."),
        .exportsBusy: .init(
            "All places for exports are taken", "The service sends {limit} exports at a time, to all readers together.",
            "Send the same request again after {seconds} s."),
    ]
}
