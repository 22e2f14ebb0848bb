public import EventSourcing
public import StrictJSON

/// Turns the data of one event type from one version of its form into the next. Stored bytes are never changed.
public struct EventUpcaster: Sendable {
    /// The event type.
    public let type: EventType
    /// The version that it reads; it makes the one after it.
    public let version: UInt16
    /// The data in the newer form.
    public let upcast: @Sendable (JSONObject) throws(CodingFault) -> JSONObject

    /// An upcaster from its parts.
    public init(
        type: EventType, from version: UInt16,
        upcast: @escaping @Sendable (JSONObject) throws(CodingFault) -> JSONObject
    ) {
        self.type = type
        self.version = version
        self.upcast = upcast
    }
}
