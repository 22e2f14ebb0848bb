internal import EventSourcing
internal import Postgres
internal import Transparency

/// Takes the rows of a block apart, hashes leaves, payloads and the tree over the leaves. Knows no other block.
struct BlockHasher: Sendable {
    let identity: (@Sendable (CommandID, Int) -> EventID)?

    /// Complexity: linear in the bytes of the block.
    ///
    /// - Throws: `PostgresError` where the rows are not those that were asked for.
    func hash(_ block: EventBlock) throws(PostgresError) -> HashedBlock {
        var rows: [HashedRow] = []
        rows.reserveCapacity(block.rows.count)
        // A position without an event counts as a hash that no leaf has.
        var hashes = [UInt8](repeating: 0, count: block.leafCount * MerkleTree.hashByteCount)
        for start in block.rows {
            let row = try hash(rowAt: start, of: block, &hashes)
            rows.append(row)
        }
        return HashedBlock(block: block, rows: rows, tree: BlockTree(leafHashes: hashes))
    }

    private func hash(
        rowAt start: Int, of block: EventBlock, _ hashes: inout [UInt8]
    ) throws(PostgresError) -> HashedRow {
        let cells = try Self.cells(at: start, in: block.bytes)
        guard cells[0].count == 8, cells[1].count == 8, cells[2].count == 16, [0, 16].contains(cells[3].count),
            [0, 2].contains(cells[4].count)
        else { throw Self.malformed }
        return block.bytes.withUnsafeBytes { bytes in
            func cell(_ number: Int) -> UnsafeRawBufferPointer {
                UnsafeRawBufferPointer(rebasing: bytes[cells[number]])
            }
            func number(at offset: Int) -> UInt64 {
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            func identifier(_ range: Range<Int>) -> LeafIdentifier {
                LeafIdentifier(high: number(at: range.lowerBound), low: number(at: range.lowerBound + 8))
            }
            let position = Int64(bitPattern: number(at: cells[0].lowerBound))
            let command = cells[3].isEmpty ? nil : identifier(cells[3])
            let itemEvents =
                cells[4].isEmpty
                ? nil
                : Int64(
                    Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: cells[4].lowerBound, as: Int16.self)))
            let leaf = Leaf(bytes: Array(cell(5)))
            var row = HashedRow(
                position: position, version: Int64(bitPattern: number(at: cells[1].lowerBound)),
                stream: identifier(cells[2]), command: command, itemEvents: itemEvents, leaf: leaf, payload: cells[8])
            let slot = Int(clamping: position - block.base - 1) * MerkleTree.hashByteCount
            hashes.withUnsafeMutableBytes { hashes in
                let target = UnsafeMutableRawBufferPointer(rebasing: hashes[slot..<slot + MerkleTree.hashByteCount])
                BulkHash.leafHash(of: cell(5), into: target)
                if !target.elementsEqual(cell(6)) { row.faults.insert(.leafHash) }
            }
            if let leaf {
                if !BulkHash.isCommitment(leaf.payloadCommitment, salt: cell(7), payload: cell(8)) {
                    row.faults.insert(.payload)
                }
                if let command, let identity {
                    let event = identity(CommandID(UUIDValue(command)), 0).value
                    if LeafIdentifier(event) != leaf.event { row.faults.insert(.identity) }
                }
            }
            return row
        }
    }

    /// Where each column of a row stands; an empty range for NULL.
    private static func cells(at start: Int, in bytes: [UInt8]) throws(PostgresError) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        cells.reserveCapacity(EventBlock.columns)
        let fault = bytes.withUnsafeBytes { bytes -> Bool in
            guard start + 2 <= bytes.count,
                Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: Int16.self)) == EventBlock.columns
            else { return true }
            var offset = start + 2
            for _ in 0..<EventBlock.columns {
                guard offset + 4 <= bytes.count else { return true }
                let length = Int(Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
                offset += 4
                guard offset + max(0, length) <= bytes.count else { return true }
                cells.append(offset..<offset + max(0, length))
                offset += max(0, length)
            }
            return false
        }
        guard !fault else { throw malformed }
        return cells
    }

    private static let malformed = PostgresError(
        code: .unexpectedResult, message: "COPY gave another row than was asked for")
}
