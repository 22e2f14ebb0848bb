/// The classes of the advisory locks around read models and what follows from them.
enum ProjectionLock {
    /// Held while tables are made.
    static let installation: Int32 = 1_347_570_780
    /// Held by the session that follows the log.
    static let projector: Int32 = 1_347_570_781
    /// Held while read models are rebuilt or compared; the object is that of ``RebuildPurpose``.
    static let rebuild: Int32 = 1_347_570_782
    /// Held by the session that looks for what has become due.
    static let deadlines: Int32 = 1_347_570_783
    /// Held by the session that records heads.
    static let heads: Int32 = 1_347_570_784
}
