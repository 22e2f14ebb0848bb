internal import StrictJSON
internal import Synchronization

/// Shows on standard error how far long work is: a bar, lines or JSON, as ``ProgressMode`` says.
final class ProgressDisplay: Sendable {
    private struct State {
        var shownAt: ContinuousClock.Instant?
        var isBarDrawn = false
        /// Steps that were done when it was first shown, by somebody else.
        var before: Int64?
    }

    private static let barColumns = 30
    private static let barInterval = Duration.milliseconds(100)
    private static let lineInterval = Duration.seconds(2)

    private let title: String
    private let mode: ProgressMode
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    /// A display for one piece of work.
    ///
    /// - Parameter speaksElsewhere: whether there are lines where there is no terminal to draw on.
    init(_ title: String, mode: ProgressMode, speaksElsewhere: Bool = false) {
        self.title = title
        self.mode = mode == .auto && !Terminal.isInteractive ? (speaksElsewhere ? .plain : .none) : mode
    }

    /// Shows that so many of so many steps are done; a total of `nil` is not known. May be called from any thread.
    func show(done: Int64, of total: Int64?) {
        guard mode != .none else { return }
        state.withLock { state in
            let now = ContinuousClock.now
            let before = state.before ?? done
            state.before = before
            let isLast = done == total
            let interval = mode == .auto ? Self.barInterval : Self.lineInterval
            if !isLast, let shownAt = state.shownAt, now - shownAt < interval { return }
            state.shownAt = now
            switch mode {
            case .auto:
                Terminal.draw("\r" + bar(done: done, of: total, rate(done - before)) + "\u{1B}[K")
                state.isBarDrawn = true
            case .plain: Terminal.say(bar(done: done, of: total, rate(done - before)))
            case .json: Terminal.say(object(done: done, of: total, rate(done - before)))
            case .none: break
            }
        }
    }

    /// Ends the bar's line, so that what comes next starts on a line of its own.
    func finish() {
        state.withLock { state in
            if state.isBarDrawn { Terminal.draw("\n") }
            state.isBarDrawn = false
        }
    }

    private func rate(_ done: Int64) -> Int64 {
        let elapsed = ContinuousClock.now - start
        let milliseconds = elapsed.components.seconds * 1_000 + elapsed.components.attoseconds / 1_000_000_000_000_000
        return milliseconds > 0 ? done * 1_000 / milliseconds : done
    }

    private func bar(done: Int64, of total: Int64?, _ rate: Int64) -> String {
        guard let total, total > 0 else { return "\(title): \(done), \(rate)/s" }
        let filled = Int(min(done, total) * Int64(Self.barColumns) / total)
        let drawn = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.barColumns - filled)
        let left = seconds(from: done, to: total, rate).map { ", \($0) s left" } ?? ""
        return "\(title): [\(drawn)] \(done)/\(total), \(rate)/s\(left)"
    }

    /// The time that is left at a rate; `nil` where nothing is left or nothing moves.
    private func seconds(from done: Int64, to total: Int64, _ rate: Int64) -> Int64? {
        rate > 0 && done < total ? (total - done) / rate : nil
    }

    private func object(done: Int64, of total: Int64?, _ rate: Int64) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("progress", title)
        writer.member("done", done)
        if let total {
            writer.member("total", total)
            writer.member("rate_per_second", rate)
            if let left = seconds(from: done, to: total, rate) { writer.member("remaining_seconds", left) }
        }
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
