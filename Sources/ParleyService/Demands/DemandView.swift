package import Bargaining
package import EventSourcing

/// A collection at a version.
package struct DemandView: Sendable {
    /// The version of its stream; 0 while there is none.
    package let version: StreamVersion
    /// What it holds.
    package let state: DemandCollectionState
}
