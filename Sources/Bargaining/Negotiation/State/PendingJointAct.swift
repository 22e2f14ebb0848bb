/// A joint act that one side stated and the other has not.
public struct PendingJointAct: Hashable, Sendable {
    /// The act.
    public let act: JointAct
    /// Who stated it.
    public let side: Side
}
