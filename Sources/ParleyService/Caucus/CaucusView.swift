package import Bargaining
package import EventSourcing

/// The caucus of a side as its people read it.
package struct CaucusView: Sendable {
    /// The side.
    package let side: Side
    /// The version of its stream; 0 while there is none.
    package let version: StreamVersion
    /// What it holds.
    package let state: CaucusState
    /// What stands beside its entries in words, as far as it can still be read.
    package let words: [CaucusEntry: String]
}
