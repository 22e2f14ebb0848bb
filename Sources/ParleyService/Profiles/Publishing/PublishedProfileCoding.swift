internal import Bargaining
internal import StrictJSON

/// Published profiles as members of the object that they belong to: `profile` (`CN-QH@2`), `in_force`?, `sha256`, `text`.
enum PublishedProfileCoding {
    private static let hashBytes = 32

    /// Writes the members into the object that is open.
    static func write(_ profile: PublishedProfile, to writer: inout JSONWriter) {
        writer.fields(
            .text("profile", profile.reference.description), .text("in_force", profile.inForce?.description),
            .text("sha256", Hexadecimal.text(profile.fingerprint)), .text("text", profile.text))
    }

    /// Reads the members.
    static func read(_ members: inout MemberReader) throws(CodingFault) -> PublishedProfile {
        let reference = try members.required("profile").converted(.init(.ruleProfile, words: ["CN@1"])) {
            ProfileReference($0)
        }
        let inForce = try members.optional("in_force")?.day()
        let fingerprint = try members.required("sha256").converted(.init(.hexadecimal, 2 * hashBytes)) { text in
            Hexadecimal.bytes(text).flatMap { $0.count == hashBytes ? $0 : nil }
        }
        return PublishedProfile(
            reference: reference, inForce: inForce, text: try members.text(), fingerprint: fingerprint)
    }
}
