internal import Glibc

/// Waiting on sockets with `poll(2)`: level-triggered, with a deadline, on the calling thread.
enum SocketReadiness {
    /// What to wait for, and what was found.
    struct Events: OptionSet {
        let rawValue: Int16
        static let read = Events(rawValue: Int16(POLLIN))
        static let write = Events(rawValue: Int16(POLLOUT))
        /// Errors and hang-ups, which are found without asking; reading tells what happened.
        static let failure = Events(rawValue: Int16(POLLERR | POLLHUP | POLLNVAL))

        /// Whether reading will not wait.
        var isReadable: Bool { !isDisjoint(with: [.read, .failure]) }
    }

    /// Waits until a socket is ready. Allocates nothing.
    ///
    /// - Returns: what was found; empty when the deadline has passed; nil when the descriptor cannot be polled.
    static func wait(
        on descriptor: Int32, for events: Events, until deadline: ContinuousClock.Instant?
    ) -> Events? {
        var polled = pollfd(fd: descriptor, events: events.rawValue, revents: 0)
        guard wait(&polled, 1, until: deadline) else { return nil }
        return Events(rawValue: polled.revents)
    }

    /// Waits until either of two sockets can be read; same answers, in the order of the arguments.
    static func waitToRead(
        _ first: Int32, _ second: Int32, until deadline: ContinuousClock.Instant?
    ) -> (first: Events, second: Events)? {
        var polled = [first, second].map { pollfd(fd: $0, events: Events.read.rawValue, revents: 0) }
        guard wait(&polled, nfds_t(polled.count), until: deadline) else { return nil }
        return (Events(rawValue: polled[0].revents), Events(rawValue: polled[1].revents))
    }

    private static func wait(
        _ polled: UnsafeMutablePointer<pollfd>, _ count: nfds_t, until deadline: ContinuousClock.Instant?
    ) -> Bool {
        while true {
            let milliseconds = deadline.map { ($0 - ContinuousClock.now).millisecondsRoundedUp } ?? -1
            let ready = poll(polled, count, milliseconds)
            if ready > 0 || (ready == 0 && milliseconds == 0) { return true }
            if ready < 0 && errno != EINTR && errno != EAGAIN { return false }
        }
    }
}
