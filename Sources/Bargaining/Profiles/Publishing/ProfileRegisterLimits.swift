/// What a register of profiles can hold: with texts of at most 64 KiB it stays in memory.
public enum ProfileRegisterLimits {
    /// Versions, of all profiles of a ledger.
    public static let maximumVersions = 500
}
