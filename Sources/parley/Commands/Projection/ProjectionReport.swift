internal import ArgumentParser
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// What `projection rebuild` and `projection diff` have in common.
enum ProjectionReport {
    /// One run over the log.
    typealias Work =
        @Sendable (
            _ rebuilder: ProjectionRebuilder, _ progress: @escaping @Sendable (ProjectionProgress) -> Void
        ) async throws -> RebuildReport

    /// Refuses names of no read model.
    ///
    /// - Throws: `ValidationError`.
    static func validate(_ names: [String]) throws {
        for name in names where !ProjectionRebuilder.names.contains(name) {
            throw ValidationError(
                "\"\(name)\" is no read model; they are " + ProjectionRebuilder.names.joined(separator: ", ") + ".")
        }
    }

    /// What makes read models anew.
    ///
    /// - Throws: ``SettingFault``; `PostgresConfigurationError`.
    static func rebuilder(_ composition: Composition) throws -> ProjectionRebuilder {
        ProjectionRebuilder(
            configuration: try Composition.database(composition.settings, role: nil),
            directory: try Composition.projectionDirectory(composition.settings), rulebook: composition.rulebook,
            logger: composition.logger)
    }

    /// Runs over the log and shows how far it is.
    ///
    /// - Throws: what the work throws; ``SettingFault``.
    static func run(
        _ settingOptions: SettingOptions, _ progressOptions: ProgressOptions, _ work: @escaping Work
    ) async throws -> RebuildReport {
        try await Composition.run(settingOptions) { composition in
            let display = PhaseDisplay(mode: progressOptions.progress)
            defer { display.finish() }
            return try await work(try rebuilder(composition)) { display.show($0) }
        }
    }

    /// Prints what came of it.
    static func show(_ report: RebuildReport, json: Bool, verb: String) {
        json ? showJSON(report) : showText(report, verb)
    }

    private static func showText(_ report: RebuildReport, _ verb: String) {
        for difference in report.differences {
            let result =
                !difference.isCompared
                ? "\(difference.rebuilt.rows) rows; those in use were behind and could not be compared"
                : difference.isEmpty
                    ? "same \(difference.rebuilt.rows) rows as live"
                    : "\(difference.unexpectedRows) rows too many, \(difference.missingRows) missing"
            Terminal.result("\(verb) \(difference.name): \(result)")
            for example in difference.examples { Terminal.result("  \(example)") }
        }
        for failure in report.failures { Terminal.result("not \(verb) \(failure)") }
        let resumed = report.resumedEvents > 0 ? ", \(report.resumedEvents) of them before it was interrupted" : ""
        Terminal.result(
            "\(report.events) events\(resumed), folded in \(milliseconds(report.foldTime)) ms by "
                + "\(report.workers) sessions (\(rate(report)) events/s), \(milliseconds(report.time)) ms in all; "
                + "peak memory \(PeakMemory.bytes >> 20) MiB")
    }

    private static func showJSON(_ report: RebuildReport) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("projections")
        writer.beginArray()
        for difference in report.differences {
            writer.beginObject()
            writer.member("name", difference.name)
            writer.member("compared", difference.isCompared)
            writer.member("same", difference.isEmpty)
            writer.member("live_rows", difference.live.rows)
            writer.member("live_checksum", difference.live.text)
            writer.member("rebuilt_rows", difference.rebuilt.rows)
            writer.member("rebuilt_checksum", difference.rebuilt.text)
            writer.member("unexpected_rows", difference.unexpectedRows)
            writer.member("missing_rows", difference.missingRows)
            writer.strings("examples", difference.examples)
            writer.endObject()
        }
        writer.endArray()
        writer.key("failures")
        writer.beginArray()
        for failure in report.failures {
            writer.beginObject()
            writer.member("name", failure.name)
            write(failure, &writer)
            writer.endObject()
        }
        writer.endArray()
        writer.member("events", report.events)
        writer.member("resumed_events", report.resumedEvents)
        writer.member("workers", Int64(report.workers))
        writer.member("fold_milliseconds", milliseconds(report.foldTime))
        writer.member("milliseconds", milliseconds(report.time))
        writer.member("peak_memory_bytes", PeakMemory.bytes)
        writer.endObject()
        Terminal.result(json: writer)
    }

    /// Writes where a read model stands still and why, as members of the object that is open.
    static func write(_ failure: ProjectionFailure, _ writer: inout JSONWriter) {
        if let event = failure.event {
            writer.member("ledger", Int64(event.ledger.number))
            writer.member("position", event.position.number)
            writer.member("stream", event.stream.description)
            writer.member("stream_version", event.version.number)
            writer.member("type", event.type.description)
        }
        writer.member("reason", failure.reason)
    }

    private static func rate(_ report: RebuildReport) -> Int64 {
        (report.events - report.resumedEvents) * 1_000 / max(1, milliseconds(report.foldTime))
    }

    private static func milliseconds(_ duration: Duration) -> Int64 {
        duration.components.seconds * 1_000 + duration.components.attoseconds / 1_000_000_000_000_000
    }
}
