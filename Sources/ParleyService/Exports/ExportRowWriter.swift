/// Writes rows of a view in one format.
protocol ExportRowWriter {
    /// What was written since it was last taken.
    var output: [UInt8] { get set }

    /// Writes one row.
    ///
    /// - Throws: ``ExportFault``.
    mutating func append(_ row: UnsafeRawBufferPointer) throws(ExportFault)
}
