internal import ArgumentParser
internal import ParleyService
internal import StrictJSON

/// What `projection rebuild` and `projection diff` have in common.
enum ProjectionReport {
    /// One run over one read model.
    typealias Work =
        @Sendable (
            _ rebuilder: ProjectionRebuilder, _ name: String,
            _ progress: @escaping @Sendable (ProjectionProgress) -> Void
        ) async throws -> ProjectionDifference

    /// Refuses names of no read model.
    ///
    /// - Throws: `ValidationError`.
    static func validate(_ names: [String]) throws {
        for name in names where !ProjectionRebuilder.names.contains(name) {
            throw ValidationError(
                "\"\(name)\" is no read model; they are " + ProjectionRebuilder.names.joined(separator: ", ") + ".")
        }
    }

    /// Runs over read models one after another.
    ///
    /// - Throws: what the work throws; ``SettingFault``.
    static func forEach(
        _ names: [String], _ settingOptions: SettingOptions, _ progressOptions: ProgressOptions, _ work: @escaping Work
    ) async throws -> [ProjectionDifference] {
        try await Composition.run(settingOptions) { composition in
            let rebuilder = ProjectionRebuilder(
                configuration: try Composition.database(composition.settings, role: nil),
                directory: try Composition.projectionDirectory(composition.settings), rulebook: composition.rulebook,
                logger: composition.logger)
            var differences: [ProjectionDifference] = []
            for name in names.isEmpty ? ProjectionRebuilder.names : names {
                let display = ProgressDisplay(name, mode: progressOptions.progress)
                differences.append(
                    try await work(rebuilder, name) { step in display.show(done: step.done, of: step.total) })
                display.finish()
            }
            return differences
        }
    }

    /// Prints what came of it.
    static func show(_ differences: [ProjectionDifference], json: Bool, verb: String) {
        guard json else {
            for difference in differences {
                let result =
                    difference.isEmpty
                    ? "same \(difference.rebuilt.rows) rows as live"
                    : "\(difference.unexpectedRows) rows too many, \(difference.missingRows) missing"
                Terminal.result("\(verb) \(difference.name): \(result)")
                for example in difference.examples { Terminal.result("  \(example)") }
            }
            return
        }
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("projections")
        writer.beginArray()
        for difference in differences {
            writer.beginObject()
            writer.member("name", difference.name)
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
        writer.endObject()
        Terminal.result(json: writer)
    }
}
