internal import EventSourcing
internal import Foundation
internal import Logging
internal import ParleyService
internal import StrictJSON

/// Writes each log event as one line on standard error: JSON or text.
struct LineLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?

    private let label: String
    private let isJSON: Bool

    /// A handler for one logger.
    init(label: String, level: Logger.Level, isJSON: Bool, metadataProvider: Logger.MetadataProvider?) {
        self.label = label
        logLevel = level
        self.isJSON = isJSON
        self.metadataProvider = metadataProvider
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var all = metadataProvider?.get() ?? [:]
        all.merge(metadata) { _, own in own }
        if let passed = event.metadata { all.merge(passed) { _, own in own } }
        if let error = event.error { all["error"] = "\(error)" }
        Terminal.say(isJSON ? json(event, all) : text(event, all))
    }

    private var now: String {
        let time = Date().timeIntervalSince1970
        return TimestampText.format(.init(microseconds: Int64(time * 1_000_000)))
    }

    private func json(_ event: LogEvent, _ all: Logger.Metadata) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("timestamp", now)
        writer.member("level", event.level.rawValue)
        writer.member("logger", label)
        writer.member("message", "\(event.message)")
        for (key, value) in all.sorted(by: { $0.key < $1.key }) where !Self.reserved.contains(key) {
            writer.key(key)
            Self.write(value, to: &writer)
        }
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static let reserved: Set<String> = ["timestamp", "level", "logger", "message"]

    private static func write(_ value: Logger.Metadata.Value, to writer: inout JSONWriter) {
        switch value {
        case .string(let text): writer.value(text)
        case .stringConvertible(let value): writer.value(value.description)
        case .array(let values):
            writer.beginArray()
            for value in values { write(value, to: &writer) }
            writer.endArray()
        case .dictionary(let values):
            writer.beginObject()
            for (key, value) in values.sorted(by: { $0.key < $1.key }) {
                writer.key(key)
                write(value, to: &writer)
            }
            writer.endObject()
        }
    }

    private func text(_ event: LogEvent, _ all: Logger.Metadata) -> String {
        let words = all.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        return "\(now) \(event.level.rawValue.uppercased()) \(label): \(event.message)\(words)"
    }
}
