internal import Logging
internal import Postgres

/// Reads the rows of a ledger in order and fills blocks with them, on a connection and a thread of its own.
struct BlockReader {
    /// How many blocks one statement reads: each has a snapshot, which should not last for hours.
    private static let statementBlocks: Int64 = 64
    /// The largest hole that is read over, in blocks; behind a larger one the log counts as ended.
    private static let largestHole: Int64 = 256
    /// How long the server may take for the rows of one block.
    static let deadline = Duration.seconds(120)
    private static let header: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00]
    private static let headerBytes = 19

    private let ledger: Int32
    private let queue: BlockQueue
    private var block: EventBlock
    private var isOver = false

    /// A reader from the block `number` on.
    init(ledger: Int32, from number: Int64, to queue: BlockQueue) {
        self.ledger = ledger
        self.queue = queue
        block = EventBlock(number: number)
    }

    /// Reads up to a position; returns when all of it is in the queue, or nobody wants it any more.
    mutating func run(through head: Int64, _ connection: PostgresConnection) throws {
        var position = block.base
        var emptyStatements: Int64 = 0
        while position < head, !isOver, emptyStatements * Self.statementBlocks < Self.largestHole {
            let end = min(head, position + Self.statementBlocks << Int64(BlockTree.height))
            connection.deadline = .now + Self.deadline
            var isFirst = true
            let statement = EventBlock.statement(ledger: ledger, after: position, through: end)
            let rows = try connection.copyOut(statement) { chunk in
                connection.deadline = .now + Self.deadline
                let row = try isFirst ? Self.withoutHeader(chunk) : chunk
                isFirst = false
                if !row.isEmpty, !isOver { try add(row) }
            }
            emptyStatements = rows == 0 ? emptyStatements + 1 : 0
            position = end
        }
        guard !isOver, let last = block.rows.last else { return }
        block.leafCount = Int(Self.position(block.bytes, last) - block.base)
        _ = queue.add(block)
    }

    private mutating func add(_ row: UnsafeRawBufferPointer) throws {
        let columns = Int(Int16(bigEndian: row.loadUnaligned(as: Int16.self)))
        // The rows end with a count of columns that is no count.
        guard columns >= 0 else { return }
        guard columns == EventBlock.columns, row.count >= 14 else {
            throw PostgresError(
                code: .unexpectedResult, message: "COPY gave \(columns) columns, not \(EventBlock.columns)")
        }
        let position = Int64(bigEndian: row.loadUnaligned(fromByteOffset: 6, as: Int64.self))
        let number = EventBlock.number(of: position)
        guard number - block.number <= Self.largestHole else {
            isOver = true
            if let last = block.rows.last {
                block.leafCount = Int(Self.position(block.bytes, last) - block.base)
                _ = queue.add(block)
            }
            return
        }
        while number > block.number {
            guard queue.add(block) else {
                isOver = true
                return
            }
            block = EventBlock(number: block.number + 1)
        }
        block.rows.append(block.bytes.count)
        block.bytes.append(contentsOf: row)
    }

    private static func position(_ bytes: [UInt8], _ row: Int) -> Int64 {
        bytes.withUnsafeBytes { Int64(bigEndian: $0.loadUnaligned(fromByteOffset: row + 6, as: Int64.self)) }
    }

    private static func withoutHeader(_ chunk: UnsafeRawBufferPointer) throws -> UnsafeRawBufferPointer {
        guard chunk.count >= headerBytes, chunk.starts(with: header) else {
            throw PostgresError(code: .unexpectedResult, message: "COPY did not begin with its header")
        }
        let extra = Int(Int32(bigEndian: chunk.loadUnaligned(fromByteOffset: 15, as: Int32.self)))
        guard extra >= 0, headerBytes + extra <= chunk.count else {
            throw PostgresError(code: .unexpectedResult, message: "COPY has another header than it should")
        }
        return UnsafeRawBufferPointer(rebasing: chunk[(headerBytes + extra)...])
    }
}
