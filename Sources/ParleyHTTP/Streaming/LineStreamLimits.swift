/// What one stream of lines may have.
struct LineStreamLimits: Hashable, Sendable {
    /// Its bytes.
    let maximumBytes: Int
    /// Its lines, blank ones included.
    let maximumLines: Int
    /// Lines that are recorded together and answered at once.
    let linesOfTurn: Int
}
