import Foundation
import StrictJSON
import Transparency

@testable import ParleyService

/// Answers without what is drawn by chance in receipts: salts, and the commitments and hashes that follow from them. What says
/// where an event stands stays: position, stream, version, time, kind, identifier and anchor.
enum MaskedReceipts {
    /// An answer in which every leaf is told by its parts, and salts and hashes are left out.
    static func text(_ text: String) -> String {
        var masked = ""
        var rest = text[...]
        while let start = rest.range(of: #""leaf":""#) {
            masked += rest[..<start.upperBound]
            let digits = rest[start.upperBound...].prefix { $0 != "\"" }
            masked += parts(of: String(digits))
            rest = rest[digits.endIndex...]
        }
        masked += rest
        for name in ["salt", "leaf_hash"] { masked = without(name, in: masked) }
        return masked
    }

    private static func parts(of digits: String) -> String {
        guard let leaf = Hexadecimal.bytes(digits).flatMap({ Leaf(bytes: $0) }) else { return "damaged \(digits)" }
        return "\(leaf.index) \(leaf.stream) \(leaf.version) \(leaf.recordedAt) \(leaf.eventType) \(leaf.event) "
            + "\(leaf.flags.rawValue) \(leaf.schemaVersion) \(Array(leaf.anchor))"
    }

    private static func without(_ name: String, in text: String) -> String {
        var masked = ""
        var rest = text[...]
        while let start = rest.range(of: "\"\(name)\":\"") {
            masked += rest[..<start.upperBound]
            rest = rest[start.upperBound...].drop { $0 != "\"" }
        }
        return masked + rest
    }
}
