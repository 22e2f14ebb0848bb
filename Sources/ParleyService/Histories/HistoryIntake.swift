/// Takes in a history file piece by piece and stops at the first byte too many, without reading on.
public struct HistoryIntake: Sendable {
    private var bytes: [UInt8] = []

    /// An intake of nothing yet.
    public init() {}

    /// How many bytes were taken in.
    public var byteCount: Int { bytes.count }

    /// Takes in the next piece.
    ///
    /// - Throws: rule `format-7.3` once there are more than ``HistoryReader/maximumBytes``; the piece is not kept.
    public mutating func append(_ piece: some Collection<UInt8>) throws(HistoryFault) {
        try HistoryReader.checkSize(Int64(bytes.count) + Int64(piece.count))
        bytes.append(contentsOf: piece)
    }

    /// The history, once everything is there.
    ///
    /// - Throws: as `HistoryReader.read`.
    public consuming func finish() throws(HistoryFault) -> HistoryFile {
        try HistoryReader.read(bytes)
    }
}
