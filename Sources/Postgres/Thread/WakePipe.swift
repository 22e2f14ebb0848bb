internal import Glibc

/// A pipe whose reading end becomes readable, once and for good, when another thread calls ``wake()``.
///
/// It lets a thread in `poll(2)` wait for its socket and for the order to stop at the same time.
final class WakePipe: Sendable {
    /// The end to poll.
    let descriptor: Int32
    private let writingEnd: Int32

    /// Nil when the process has no file descriptors left.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        descriptor = ends[0]
        writingEnd = ends[1]
    }

    deinit {
        Glibc.close(descriptor)
        Glibc.close(writingEnd)
    }

    /// Makes the reading end readable. Called once, so the pipe has room.
    func wake() {
        var byte: UInt8 = 1
        _ = write(writingEnd, &byte, 1)
    }
}
