internal import Transparency

/// A block with everything hashed that needs nothing but the block.
struct HashedBlock: Sendable {
    let block: EventBlock
    let rows: [HashedRow]
    let tree: BlockTree
}
