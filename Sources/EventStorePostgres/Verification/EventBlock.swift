/// Rows of the log as they were read, for one aligned range of positions.
struct EventBlock: Sendable {
    /// How many columns a row has.
    static let columns = 9
    /// The rows of positions after `$1` up to `$2`, in order, for COPY, which takes no parameters.
    static func statement(ledger: Int32, after first: Int64, through last: Int64) -> String {
        """
        COPY (
            SELECT e.position, e.version, e.stream_id, e.command_id, e.item_events, e.leaf, e.leaf_hash, e.salt, e.payload
            FROM log.events AS e WHERE e.ledger_id = \(ledger) AND e.position > \(first) AND e.position <= \(last)
            ORDER BY e.position
        ) TO STDOUT (FORMAT binary)
        """
    }

    /// The number of the block from 0: it holds the positions from `number` · 4 096 + 1 on.
    let number: Int64
    /// The rows one after the other, each in the binary form of COPY.
    var bytes: [UInt8] = []
    /// Where each row begins.
    var rows: [Int] = []
    /// The last position of the block that has a leaf: less than the whole for the last block of a log.
    var leafCount = BlockTree.leaves

    init(number: Int64) {
        self.number = number
    }

    /// The position before the block.
    var base: Int64 { number << Int64(BlockTree.height) }

    /// The block that holds a position from 1.
    static func number(of position: Int64) -> Int64 { (position - 1) >> Int64(BlockTree.height) }
}
