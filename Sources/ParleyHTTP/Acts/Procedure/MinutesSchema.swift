internal import Bargaining
internal import StrictJSON

/// The bodies about minutes and their signatures.
enum MinutesSchema {
    /// The hash of words that come as the `remark`.
    static let hash = Schema.described(
        Schema.text(pattern: "^[0-9a-f]{64}$"),
        "SHA-256 of the UTF-8 bytes of the words, in lower-case hexadecimal digits. The service computes it.")

    /// The words of the minutes of the examples.
    static let words =
        "Session 1, 4 June 2026. Labour asked for 1.20 per parcel; the employers offered 0.95. "
        + "Both sides meet again on 11 June."

    /// Which minutes are signed or disputed.
    static let members: [BodyMember] = [
        .required("version", Schema.integer(1...Int64(ProcedureLimits.maximumMinutes))),
        .required("text_hash", hash),
    ]

    /// The first version of the minutes of the examples.
    static let example: [BodyExample] = [
        ("version", 1), ("text_hash", "0e3230946bf73e46b3f6313249728b14585cbb41c035cca48289472885ebe813"),
    ]
}
