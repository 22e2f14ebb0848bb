internal import Foundation
internal import StrictJSON

/// Unicode normalisation form C (UAX #15) of the texts of a request: what looks the same is recorded, compared and
/// counted as the same.
enum NormalForm {
    /// The text in form C.
    ///
    /// - Complexity: O(bytes). ASCII and plain Chinese are recognised without a table and returned as they are.
    static func of(_ text: String) -> String {
        isPlain(text) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// The value with every text in form C; names of members stay as they are, since those the API knows are ASCII.
    ///
    /// - Complexity: O(bytes); only what changes is built anew.
    static func of(_ value: JSONValue) -> JSONValue {
        changed(value) ?? value
    }

    /// The value in form C; `nil` where it is so already.
    private static func changed(_ value: JSONValue) -> JSONValue? {
        switch value {
        case .null, .bool, .integer, .number: return nil
        case .string(let text): return isPlain(text) ? nil : .string(text.precomposedStringWithCanonicalMapping)
        case .array(let elements):
            var result = elements
            var isChanged = false
            for (place, element) in elements.enumerated() {
                guard let element = changed(element) else { continue }
                result[place] = element
                isChanged = true
            }
            return isChanged ? .array(result) : nil
        case .object(let object):
            var result = object
            var isChanged = false
            for member in object.members {
                guard let value = changed(member.value) else { continue }
                result[member.key] = value
                isChanged = true
            }
            return isChanged ? .object(result) : nil
        }
    }

    /// Whether a text holds only scalars that are in form C wherever they stand: none of them decomposes, combines or is
    /// reordered (a part of those with `NFC_Quick_Check=Yes`).
    private static func isPlain(_ text: String) -> Bool {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return true }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            // Latin; general punctuation; Chinese punctuation, ideographs and full-width forms.
            case 0...0x02FF, 0x2010...0x2027, 0x3000...0x3020, 0x4E00...0x9FFF, 0xFF00...0xFFEF: true
            default: false
            }
        }
    }
}
