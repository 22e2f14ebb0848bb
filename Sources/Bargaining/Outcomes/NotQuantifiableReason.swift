/// Why an agreed figure has no annualised change. The raw value is the word of the read models.
///
/// Ordered: of several figures of one agreement the first reason counts.
public enum NotQuantifiableReason: String, Hashable, Sendable, CaseIterable {
    /// Something was agreed; its value is not known.
    case unknownValue = "unknown_value"
    case textTerm = "text_term"
    case procedureTerm = "procedure_term"
    /// A share of another norm, without a share of the same one before.
    case normReference = "norm_reference"
    /// A line of a table gives a formula.
    case ruleLine = "rule_line"
    case lumpSum = "lump_sum"
    /// A percentage of pay of which nobody says whether it is a level or a rise, or over how long.
    case levelOrRiseUnknown = "level_or_rise_unknown"
    case noBaseline = "no_baseline"
    case baselineInWords = "baseline_in_words"
    /// What was in force is in another unit: units are never converted.
    case unitChanged = "unit_changed"
    /// What was in force has another form, other bands, or another meaning.
    case baselineNotComparable = "baseline_not_comparable"
    case baselineZero = "baseline_zero"
    case noTermDates = "no_term_dates"
    /// The result has more digits than an exact decimal.
    case outOfRange = "out_of_range"
    /// A later step of the same term carries the change over the whole term.
    case earlierStep = "earlier_step"
}
