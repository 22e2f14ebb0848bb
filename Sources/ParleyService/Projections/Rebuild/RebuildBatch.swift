internal import EventSourcing

/// The rows of streams that were folded and are not durable yet.
struct RebuildBatch {
    /// The rows of one stream within the bytes of a read model.
    struct Piece {
        let stream: StreamID
        /// The last event of the stream that was folded.
        let event: ProjectionFailure.Event
        let range: Range<Int>
    }

    /// The rows of one read model.
    struct Lines {
        var bytes: [UInt8] = []
        var pieces: [Piece] = []
    }

    /// By place in the list of read models.
    private(set) var lines: [Lines]
    /// Events of whole streams.
    var events: Int64 = 0
    /// The last whole stream.
    var reached: StreamID?
    /// What was found that cannot be read.
    var unreadable: [UnreadableEvent] = []

    init(projections: Int) {
        lines = Array(repeating: Lines(), count: projections)
    }

    /// Bytes of rows.
    var byteCount: Int { lines.reduce(0) { $0 + $1.bytes.count } }

    /// Adds the rows of a stream to those of a read model.
    mutating func add(
        _ rows: [[ProjectionCell]], of stream: ProjectedStream, last: ProjectionFailure.Event, at place: Int
    ) {
        guard !rows.isEmpty else { return }
        let start = lines[place].bytes.count
        ProjectionTables.append(rows, to: &lines[place].bytes)
        lines[place].pieces.append(
            Piece(stream: stream.id, event: last, range: start..<lines[place].bytes.count))
    }
}
