extension JSONLimits {
    /// 1 MiB in bytes.
    private static let mebibyte = 1 << 20

    /// A stored event: 1 MiB, 32 levels, ASCII names, integers only (the I-JSON profile of RFC 7493 without floats).
    public static let storedEvent = JSONLimits(
        maximumBytes: mebibyte, maximumMembers: 10_000, maximumValues: 200_000, keys: .ascii, numbers: .integersOnly)

    /// A request body: 1 MiB, 32 levels. Any name is read, so that the decoder can report an unknown member as such;
    /// any number is read, so that it can say which member should have been an exact decimal in a string.
    public static let request = JSONLimits(
        maximumBytes: mebibyte, maximumMembers: 10_000, maximumValues: 200_000, keys: .any, numbers: .captureText)

    /// A bargaining history file: 16 MiB, 32 levels, names in any script (an item's key is a name), integers only.
    public static let historyFile = JSONLimits(
        maximumBytes: 16 * mebibyte, maximumMembers: 100_000, maximumValues: 2_000_000, keys: .any,
        numbers: .integersOnly)
}
