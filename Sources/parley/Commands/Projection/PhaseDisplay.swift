internal import ParleyService
internal import Synchronization

/// Shows how far a run over the log is: each phase counts steps of its own.
final class PhaseDisplay: Sendable {
    private struct State {
        var phase: ProjectionProgress.Phase?
        var display: ProgressDisplay?
    }

    private let mode: ProgressMode
    private let state = Mutex(State())

    init(mode: ProgressMode) {
        self.mode = mode
    }

    /// Shows a step. May be called from any thread.
    func show(_ step: ProjectionProgress) {
        let display = state.withLock { state in
            if state.phase != step.phase {
                state.display?.finish()
                state.phase = step.phase
                state.display = ProgressDisplay(step.phase.rawValue, mode: mode, speaksElsewhere: true)
            }
            return state.display
        }
        display?.show(done: step.done, of: step.total)
    }

    /// Ends the line of a bar.
    func finish() {
        state.withLock { $0.display }?.finish()
    }
}
