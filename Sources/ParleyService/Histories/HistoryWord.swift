internal import Bargaining

/// The extra words that the history schema knows: its `annotations` and those of single kinds. What may stand beside each
/// is in ``TermWordCatalogue``, which also holds words of live tables that no file may carry.
enum HistoryWord {
    /// What may stand beside a word in a value of a kind; `nil` where the schema does not know it there.
    static func form(of name: String, in kind: TermKind) -> TermWordForm? {
        names.contains(name) ? TermWordCatalogue.form(of: name, in: kind) : nil
    }

    private static let names: Set<String> = [
        "adjustments", "after", "aim", "approx", "approx_per_year", "as_percent", "average", "average_percent_reported",
        "average_wage", "bands", "basis", "by", "cap", "change", "compounded", "condition", "current", "daily_minimum",
        "deadline", "eligibility", "exceptions", "first_year", "from_knowledge", "gross", "including", "increase",
        "limit", "lowest_paid_percent_reported", "meaning", "monthly", "monthly_effect", "months", "normally", "note",
        "opt_out", "over", "percent_reported", "previous", "raise_percent", "reference", "refund", "reported", "rule",
        "scope", "status", "then", "total_compounded_reported", "total_reported", "total_simple", "varies_by", "where",
        "window", "years",
    ]
}
