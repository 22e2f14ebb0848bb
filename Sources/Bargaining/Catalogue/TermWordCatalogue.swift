/// Which extra words a term may carry, and what may stand beside each: those of published histories
/// (`history.schema.json`, `$defs/annotations`) and those of the live table (DESIGN §4.2).
///
/// `at_least` and `at_most` are no words: they are the term's comparator.
public enum TermWordCatalogue {
    /// The most words one term may carry.
    public static let maximumCount = 50

    /// What may stand beside a word in a term of a kind; `nil` where such a term does not carry it. Complexity: O(1).
    public static func form(of name: String, in kind: TermKind) -> TermWordForm? {
        if kind == .unknown { return nil }
        if let own = wordsOfKinds[name] { return own.kinds.contains(kind) ? own.form : nil }
        if name == "previous" { return kind == .scalar ? .amount : .text }
        return common[name] ?? live[name]
    }

    /// Every word with its form, without those that only some kinds carry.
    public static var words: [String: TermWordForm] { common.merging(live) { form, _ in form } }

    /// The words that only some kinds carry. `previous` is an amount beside a scalar and words beside any other kind.
    private static let wordsOfKinds: [String: (kinds: Set<TermKind>, form: TermWordForm)] = [
        "then": ([.schedule], .text),
        "total_simple": ([.byYear, .schedule], .amount),
        "total_compounded_reported": ([.byYear, .schedule], .amount),
        "mode": ([.tiers], .code(["replace", "add", "multiply"])),
    ]

    /// The annotations of published histories, which live terms may carry too.
    private static let common: [String: TermWordForm] = [
        "adjustments": .count, "after": .text, "aim": .text, "approx": .flag, "approx_per_year": .amount,
        "as_percent": .amount, "average": .flag, "average_percent_reported": .amount, "average_wage": .amount,
        "bands": .count, "basis": .code(["simple", "compounded"]), "by": .text, "cap": .amount, "change": .text,
        "compounded": .amount, "condition": .text, "current": .text, "daily_minimum": .amount, "deadline": .text,
        "eligibility": .text, "exceptions": .text, "first_year": .amount, "from_knowledge": .flag, "gross": .amount,
        "including": .text, "increase": .amount, "limit": .text, "lowest_paid_percent_reported": .amount,
        "meaning": .text, "monthly": .amount, "monthly_effect": .text, "months": .text, "normally": .amount,
        "note": .text, "opt_out": .text, "over": .text, "percent_reported": .amount, "raise_percent": .amount,
        "reference": .text, "refund": .text, "reported": .amount, "rule": .text, "scope": .text, "status": .text,
        "total_reported": .amount, "varies_by": .text, "where": .text, "window": .text, "years": .text,
    ]

    /// The words of the common term envelope (domain §2.0) and of commissions (domain §2.3).
    private static let live: [String: TermWordForm] = [
        "currency": .currency, "worker_category": .text, "order_type": .text, "effective_from": .day,
        "effective_to": .day, "baseline": .text, "legal_floor": .text, "guarantee": .text, "indexation": .text,
        "numerator": .text, "denominator": .text, "population": .text,
        "counting": .code(["per_order", "average", "order_handling", "online"]),
        "rebate": .text, "text_zh": .text, "text_en": .text,
    ]
}
