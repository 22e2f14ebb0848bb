internal import Foundation
internal import Transparency

/// The leaves of a ledger in order, 256 bytes each and nothing else.
struct LeafFile {
    /// How many leaves are read at a time.
    private static let pieceLeaves = 4_096

    let path: String

    /// Reads the first `count` leaves, or all, and builds their tree.
    ///
    /// Memory does not grow with the file. `completed` is told every complete subtree with its hash.
    ///
    /// - Throws: ``CommandFailure``, wrong input, where the file cannot be read, has fewer leaves, ends within one, or one is malformed
    ///   or stands at another place than its index says.
    func tree(of count: UInt64? = nil, completed: (TreeNode, [UInt8]) -> Void = { _, _ in }) throws -> CompactRange {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw CommandFailure(.badInput, "\(path): cannot be read")
        }
        var range = CompactRange()
        do {
            defer { try? handle.close() }
            var unread: [UInt8] = []
            while range.size < count ?? .max,
                let piece = try handle.read(upToCount: Self.pieceLeaves * Leaf.byteCount), !piece.isEmpty
            {
                unread += piece
                var start = 0
                while range.size < count ?? .max, start + Leaf.byteCount <= unread.count {
                    let bytes = Array(unread[start..<start + Leaf.byteCount])
                    start += Leaf.byteCount
                    guard let leaf = Leaf(bytes: bytes), leaf.index == Int64(range.size) + 1 else {
                        throw CommandFailure(
                            .badInput, "\(path): leaf \(range.size + 1) is malformed or carries another index")
                    }
                    range.append(leafHash: leaf.hash, completed: completed)
                }
                unread.removeFirst(start)
            }
            guard count != nil || unread.isEmpty else {
                throw CommandFailure(.badInput, "\(path): ends within a leaf; each has \(Leaf.byteCount) bytes")
            }
        } catch let error as CocoaError {
            throw CommandFailure(.badInput, "\(path): cannot be read: \(error.localizedDescription)")
        }
        if let count, range.size < count {
            throw CommandFailure(.badInput, "\(path): has \(range.size) leaves, \(count) are needed")
        }
        return range
    }

    /// The hashes of a plan, from the tree of the first leaves that a checkpoint is about.
    ///
    /// - Throws: ``CommandFailure``: wrong input as ``tree(of:completed:)``; violation where the leaves have another root.
    func hashes(_ plan: ProofPlan, in checkpoint: Checkpoint) throws -> [[UInt8]] {
        let needed = Set(plan.nodes)
        var known: [TreeNode: [UInt8]] = [:]
        let tree = try tree(of: checkpoint.size) { node, hash in
            if needed.contains(node) { known[node] = hash }
        }
        guard tree.root == checkpoint.rootHash else {
            throw CommandFailure(
                .violation,
                "\(path): the root of \(tree.size) leaves is \(Base64.encode(tree.root)), not that of the checkpoint")
        }
        return try plan.hashes { node in
            guard let hash = known[node] else { throw CommandFailure(.failed, "\(path): too few leaves for the proof") }
            return hash
        }
    }
}
