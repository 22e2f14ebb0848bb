/// What came of the lines of a stream so far.
package struct LineTally: Hashable, Sendable {
    /// Lines answered.
    package internal(set) var lines = 0
    /// Lines whose content was recorded now.
    package internal(set) var recorded = 0
    /// Lines whose content was recorded before.
    package internal(set) var replayed = 0
    /// Lines refused.
    package internal(set) var refused = 0
}
