/// How strictly a value is read.
public enum CodingForm: Hashable, Sendable {
    /// From a request: every limit, every word and every text is checked, since nothing was checked before.
    case request
    /// From the log: what was recorded stays readable for ever, so words that a later catalogue no longer knows and
    /// limits that were lowered since are no reason to refuse it. Its structure is still checked.
    case stored
}
