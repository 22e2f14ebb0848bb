internal import EventSourcing
internal import NIOCore
internal import ParleyService
internal import StrictJSON

/// The lines of `text/event-stream` (WHATWG HTML §9.2.6).
enum EventStreamText {
    /// Milliseconds a client waits before it connects again.
    static let retryMilliseconds = 5_000

    /// What opens a stream.
    static let opening = ByteBuffer(string: "retry: \(retryMilliseconds)\n\n")

    /// A comment: shows proxies and clients that the stream lives.
    static let heartbeat = ByteBuffer(string: ": heartbeat\n\n")

    /// Tells that the cursor given cannot be used and the stream begins anew.
    static let reset = ByteBuffer(string: "event: reset\ndata: {}\n\n")

    /// Tells that the server shuts down; the client connects again after `retry`.
    static let bye = ByteBuffer(string: "event: bye\nretry: \(retryMilliseconds)\ndata: {}\n\n")

    /// An event as a CloudEvent 1.0 in structured JSON, on one line.
    static func event(_ event: DecodedEvent, id: String, showsPosition: Bool) -> ByteBuffer {
        var writer = JSONWriter(capacity: 1_024)
        writer.beginObject()
        writer.member("specversion", "1.0")
        writer.member("id", event.recorded.id.description)
        writer.member("source", "/v1/negotiations/\(event.recorded.stream)")
        writer.member("type", "parley.\(event.recorded.type.name)")
        writer.member("subject", event.recorded.stream.description)
        writer.member("time", TimestampText.format(event.recorded.recordedAt))
        writer.member("datacontenttype", MediaTypes.json)
        writer.key("data")
        EventRendering.write(event, showsPosition: showsPosition, to: &writer)
        writer.endObject()
        var buffer = ByteBuffer(string: "id: \(id)\nevent: \(event.recorded.type.name)\ndata: ")
        buffer.writeBytes(writer.bytes)
        buffer.writeStaticString("\n\n")
        return buffer
    }
}
