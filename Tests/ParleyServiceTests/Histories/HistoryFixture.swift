import Foundation
import StrictJSON

@testable import ParleyService

/// Valid history files, and ways to break them.
enum HistoryFixture {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The published histories that come with the project.
    static let published = [
        "boeing-iam-2024", "cn-eleme-algorithm-2025", "cn-suzhou-courier-2022", "foodora-sweden-2021-23",
        "korea-baemin-riders-2021-25", "korea-kakao-taxi-commission-2023", "umich-geo-2023", "wga-amptp-2023",
    ]

    /// The bytes of a published history.
    static func bytes(_ id: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: package.appending(path: "Schema/histories/\(id).json")))
    }

    /// What Tests/python/histories/expected.py computed from the files alone.
    static func expected() throws -> JSONValue {
        try JSONReader.parse(try expectedBytes(), limits: .request)
    }

    /// The same, unread.
    static func expectedBytes() throws -> [UInt8] {
        [UInt8](try Data(contentsOf: package.appending(path: "Tests/python/histories/expected.json")))
    }

    /// A small file with every kind of value.
    static func valid() throws -> JSONValue {
        let file = package.appending(path: "Tests/python/histories/small.json")
        return try JSONReader.parse([UInt8](try Data(contentsOf: file)), limits: .request)
    }

    /// The small file with something else at a pointer: JSON text, or `nil` to remove what is there. A pointer ending in
    /// `-` appends to a list.
    static func changed(_ pointer: String, to json: String?) throws -> JSONValue {
        let value = try json.map { try JSONReader.parse(Array($0.utf8), limits: .request) }
        guard let place = JSONPointer(pointer) else { throw Broken(pointer: pointer) }
        return try replacing(try valid(), place.tokens[...], value, pointer)
    }

    private struct Broken: Error {
        let pointer: String
    }

    private static func replacing(
        _ value: JSONValue, _ tokens: ArraySlice<String>, _ new: JSONValue?, _ pointer: String
    ) throws -> JSONValue {
        guard let token = tokens.first else { return new ?? .null }
        let rest = tokens.dropFirst()
        switch value {
        case .object(var object):
            if rest.isEmpty {
                object[token] = new
            } else {
                guard let member = object[token] else { throw Broken(pointer: pointer) }
                object[token] = try replacing(member, rest, new, pointer)
            }
            return .object(object)
        case .array(var elements):
            if token == "-", let new { return .array(elements + [new]) }
            guard let index = Int(token), elements.indices.contains(index) else { throw Broken(pointer: pointer) }
            if rest.isEmpty, new == nil {
                elements.remove(at: index)
            } else {
                elements[index] = try replacing(elements[index], rest, new, pointer)
            }
            return .array(elements)
        default:
            throw Broken(pointer: pointer)
        }
    }
}
