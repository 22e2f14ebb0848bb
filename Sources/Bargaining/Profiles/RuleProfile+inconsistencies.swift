extension RuleProfile {
    /// What does not hold together; empty for a sound profile. Complexity: O(1).
    public var inconsistencies: [ProfileInconsistency] {
        var found: [ProfileInconsistency] = []
        let minimum = minimumRepresentatives?.value ?? 1
        if let large = largeEnterpriseMinimum?.value, large < minimum { found.append(.largeMinimumBelowMinimum) }
        if let maximum = maximumRepresentatives?.value, maximum < max(minimum, largeEnterpriseMinimum?.value ?? 1) {
            found.append(.maximumBelowMinimum)
        }
        guard let range = term?.value else { return found }
        let least = range.minimumYears ?? 1
        guard least <= range.maximumYears else { return found + [.termMaximumBelowMinimum] }
        if let years = usualTerm?.value, !(least...range.maximumYears).contains(years) {
            found.append(.usualTermOutsideTerm)
        }
        if let years = wageTerm?.value, !(least...range.maximumYears).contains(years) {
            found.append(.wageTermOutsideTerm)
        }
        return found
    }
}
