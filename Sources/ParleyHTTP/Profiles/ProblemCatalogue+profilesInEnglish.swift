extension ProblemCatalogue {
    /// Publishing rule profiles.
    static let profilesInEnglish: [ProblemCode: ProblemText] = [
        .profileRefused: .init(
            "The profile is refused", "Line {line}, column {column}, field “{field}”: {expected}.",
            "Correct that place; nothing was published. parley profile check tells the same of a file."),
        .profileVersionPublished: .init(
            "The version was published", "“{profile}” was published already, and a version is never edited.",
            "Give what is changed a new number."),
        .profileVersionNotLater: .init(
            "There is a later version", "“{profile}” does not come after “{latest}”.", "Give it a greater number."),
        .profileInForceMissing: .init(
            "The profile does not say when it is in force", "“{profile}” has no “in_force”.",
            "Write the day from which negotiations can be opened under it."),
        .profileNotInForce: .init(
            "The profile is not in force yet", "“{profile}” is in force from {day}.",
            "Name an earlier version, or wait for that day."),
        .tooManyProfileVersions: .init(
            "Too many versions", "A ledger holds at most {limit} published versions.", "Use those there are."),
    ]
}
