public import EventSourcing
internal import StrictJSON

/// The upcasters of a codec, and with them the version in which each event type is written.
public struct EventUpcasters: Sendable {
    /// The first version of every form.
    public static let firstVersion: UInt16 = 1

    /// Every form is at its first version.
    public static let none = EventUpcasters([])

    private let steps: [EventType: [UInt16: EventUpcaster]]

    /// Upcasters by type and version.
    public init(_ upcasters: [EventUpcaster]) {
        steps = upcasters.reduce(into: [:]) { known, upcaster in
            known[upcaster.type, default: [:]][upcaster.version] = upcaster
        }
    }

    /// The version in which events of a type are written.
    public func schemaVersion(of type: EventType) -> UInt16 {
        steps[type].flatMap { $0.keys.max() }.map { $0 + 1 } ?? Self.firstVersion
    }

    /// Refuses versions that this program does not know.
    func check(_ type: EventType, _ schemaVersion: UInt16) throws(EventCodecError) {
        guard (Self.firstVersion...self.schemaVersion(of: type)).contains(schemaVersion) else {
            throw .unknownVersion(type, schemaVersion)
        }
    }

    /// Data in the newest form of their type.
    func newest(_ data: JSONCursor, type: EventType, from version: UInt16) throws(CodingFault) -> JSONCursor {
        let newest = schemaVersion(of: type)
        guard version < newest else { return data }
        var object: JSONObject
        do throws(JSONMismatch) { object = try data.object() } catch {
            throw CodingFault(error, expected: .init(.object))
        }
        for step in version..<newest {
            guard let upcaster = steps[type]?[step] else {
                throw data.fault(.malformed, expected: .init(.formOfVersion, Int(step) + 1))
            }
            object = try upcaster.upcast(object)
        }
        return JSONCursor(.object(object), pointer: data.pointer)
    }
}
