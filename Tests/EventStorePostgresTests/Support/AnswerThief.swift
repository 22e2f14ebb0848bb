import Glibc
import Synchronization

@testable import Postgres

/// Stands between the store and its server on a unix socket and, on order, cuts the connection in place of handing on
/// the answer to a statement: the server has committed, and the client never hears of it.
final class AnswerThief: Sendable {
    private struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private struct Pair {
        let client: Int32
        let server: Int32
    }

    private let directory: String
    private let upstream: String
    private let answersToSteal = Mutex(0)
    private let wake: WakePipe
    private let thread = Mutex<WorkerThread?>(nil)

    /// - Parameter configuration: how to reach the server, by unix socket.
    init(before configuration: PostgresConfiguration) throws {
        guard let host = configuration.keywords["host"], host.hasPrefix("/"), let wake = WakePipe() else {
            throw Failure(description: "the tests need a server on a unix socket")
        }
        upstream = "\(host)/.s.PGSQL.\(configuration.keywords["port"] ?? "5432")"
        directory = "/tmp/parley-thief-\(UInt32.random(in: 0...UInt32.max))"
        guard mkdir(directory, 0o700) == 0 else { throw Failure(description: "mkdir failed") }
        self.wake = wake
        let listening = try Self.openSocket("\(directory)/.s.PGSQL.5432", bind)
        guard listen(listening, 16) == 0 else { throw Failure(description: "listen failed") }
        let started = WorkerThread.start(name: "answer-thief") { self.run(listening) }
        thread.withLock { $0 = started }
    }

    /// The configuration by way of the thief.
    func redirect(_ configuration: PostgresConfiguration) -> PostgresConfiguration {
        var redirected = configuration
        redirected.keywords["host"] = directory
        redirected.keywords["port"] = "5432"
        return redirected
    }

    /// Steals the next answers that end a SELECT of one row.
    func steal(_ answers: Int) {
        answersToSteal.withLock { $0 = answers }
    }

    func stop() {
        wake.wake()
        let running = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        running?.join()
        unlink("\(directory)/.s.PGSQL.5432")
        rmdir(directory)
    }

    private static func openSocket(
        _ path: String, _ use: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) throws -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        let answer = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                use(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard answer == 0 else { throw Failure(description: "no socket at \(path)") }
        return descriptor
    }

    private func run(_ listening: Int32) {
        var pairs: [Pair] = []
        while true {
            let descriptors = [wake.descriptor, listening] + pairs.flatMap { [$0.client, $0.server] }
            var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&entries, nfds_t(entries.count), -1) > 0, entries[0].revents == 0 else { break }
            let ready = Set(entries.filter { $0.revents != 0 }.map(\.fd))
            pairs.removeAll { pair in
                let isOpen =
                    (!ready.contains(pair.client) || forward(pair.client, pair.server, isAnswer: false))
                    && (!ready.contains(pair.server) || forward(pair.server, pair.client, isAnswer: true))
                if !isOpen { closeBoth(pair) }
                return !isOpen
            }
            if ready.contains(listening) {
                let client = accept(listening, nil, nil)
                do {
                    pairs.append(Pair(client: client, server: try Self.openSocket(upstream, connect)))
                } catch {
                    close(client)
                }
            }
        }
        pairs.forEach(closeBoth)
        close(listening)
    }

    private func closeBoth(_ pair: Pair) {
        close(pair.client)
        close(pair.server)
    }

    /// Forwards what has come; false when the connection is to be cut.
    private func forward(_ source: Int32, _ target: Int32, isAnswer: Bool) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(source, &buffer, buffer.count)
        guard count > 0, !(isAnswer && isStolen(buffer[..<count])) else { return false }
        return buffer.withUnsafeBytes { bytes in
            var sent = 0
            while sent < count {
                let written = send(target, bytes.baseAddress.map { $0 + sent }, count - sent, Int32(MSG_NOSIGNAL))
                guard written > 0 else { return false }
                sent += written
            }
            return true
        }
    }

    private func isStolen(_ bytes: ArraySlice<UInt8>) -> Bool {
        let tag = Array("SELECT 1\0".utf8)
        return answersToSteal.withLock { remaining in
            guard remaining > 0, bytes.indices.contains(where: { bytes[$0...].starts(with: tag) }) else { return false }
            remaining -= 1
            return true
        }
    }
}
