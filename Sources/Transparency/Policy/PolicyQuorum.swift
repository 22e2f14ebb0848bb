/// Whose cosignatures make a checkpoint final.
public enum PolicyQuorum: Hashable, Sendable {
    /// Nobody's: the log is believed by itself.
    case noWitnesses
    /// Those of this witness or group.
    case named(PolicyName)
}
