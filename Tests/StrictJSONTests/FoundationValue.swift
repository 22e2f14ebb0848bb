import Foundation
import StrictJSON

/// What Foundation's decoder makes of a text, as the independent opinion to compare with.
enum FoundationValue: Decodable {
    case null
    case bool(Bool)
    case integer(Int64)
    case double(Double)
    case string(String)
    case array([FoundationValue])
    case object([String: FoundationValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .bool(flag)
        } else if let integer = try? container.decode(Int64.self) {
            self = .integer(integer)
        } else if let double = try? container.decode(Double.self) {
            self = .double(double)
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let elements = try? container.decode([FoundationValue].self) {
            self = .array(elements)
        } else {
            self = .object(try container.decode([String: FoundationValue].self))
        }
    }

    /// The value of a text; `nil` where Foundation refuses it.
    static func decode(_ bytes: [UInt8]) -> FoundationValue? {
        try? JSONDecoder().decode(FoundationValue.self, from: Data(bytes))
    }

    /// Whether ours is the same value. Foundation's objects have no order.
    func agrees(with value: JSONValue) -> Bool {
        switch (self, value) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.integer(let left), .number(let right)): Double(right) == Double(left)
        case (.double(let left), .number(let right)): Double(right) == left
        case (.string(let left), .string(let right)): Array(left.utf8) == Array(right.utf8)
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.agrees(with: $1) }
        case (.object(let left), .object(let right)):
            left.count == right.count && right.members.allSatisfy { left[$0.key]?.agrees(with: $0.value) == true }
        default: false
        }
    }
}
