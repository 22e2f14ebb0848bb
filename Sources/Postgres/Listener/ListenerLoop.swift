internal import CLibPQ
internal import Logging

/// The life of the listener's thread: connect, LISTEN, hand on notifications, reconnect.
struct ListenerLoop {
    /// Why the loop stopped waiting.
    private enum Wake {
        case stop
        case readable
        case silence
    }

    private let listener: PostgresListener
    private let wake: WakePipe

    init(_ listener: PostgresListener, _ wake: WakePipe) {
        self.listener = listener
        self.wake = wake
    }

    /// Returns when the listener shuts down.
    func run() {
        var delay = ReconnectDelay(longest: listener.longestReconnectDelay)
        var generator = SystemRandomNumberGenerator()
        while true {
            do {
                let connection = try connect()
                defer { connection.close() }
                delay.reset()
                connection.deadline = .now + PostgresListener.answerTimeout
                listener.onConnect(connection)
                try listen(connection)
                return
            } catch {
                listener.logger.debug("listener lost its connection", metadata: ["reason": "\(error.message)"])
            }
            if isStopped(within: delay.next(using: &generator)) { return }
        }
    }

    private func connect() throws(PostgresError) -> PostgresConnection {
        let connection = try PostgresConnection(listener.configuration, logger: listener.logger)
        connection.deadline = .now + PostgresListener.answerTimeout
        for channel in listener.channels {
            let quoted = channel.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            try connection.command("LISTEN \"\(quoted)\"")
        }
        return connection
    }

    /// Returns when the listener shuts down; throws when the connection is lost.
    private func listen(_ connection: PostgresConnection) throws(PostgresError) {
        while true {
            // Notifications may have come with the answer to LISTEN or to the heartbeat already.
            try handOn(connection)
            let handle = try connection.openHandle()
            switch waitForInput(handle) {
            case .stop:
                return
            case .readable:
                try connection.consumeInput(handle)
            case .silence:
                connection.deadline = .now + PostgresListener.answerTimeout
                try connection.command("")
            }
        }
    }

    private func waitForInput(_ handle: OpaquePointer) -> Wake {
        let deadline = ContinuousClock.now + PostgresListener.heartbeatInterval
        // A descriptor that cannot be polled is read, which tells why.
        guard let ready = SocketReadiness.waitToRead(PQsocket(handle), wake.descriptor, until: deadline) else {
            return .readable
        }
        if !ready.second.isEmpty { return .stop }
        return ready.first.isEmpty ? .silence : .readable
    }

    private func isStopped(within pause: Duration) -> Bool {
        SocketReadiness.wait(on: wake.descriptor, for: .read, until: .now + pause)?.isEmpty == false
    }

    /// - Throws: where a receiver's question has ended the connection.
    private func handOn(_ connection: PostgresConnection) throws(PostgresError) {
        while let notify = PQnotifies(try connection.openHandle()) {
            defer { PQfreemem(notify) }
            connection.deadline = .now + PostgresListener.answerTimeout
            listener.onNotification(
                PostgresListener.Notification(
                    channel: notify.pointee.relname.map { String(cString: $0) } ?? "",
                    payload: notify.pointee.extra.map { String(cString: $0) } ?? "",
                    processID: notify.pointee.be_pid), connection)
        }
    }
}
